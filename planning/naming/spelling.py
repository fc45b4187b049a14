"""One spelling for the many ways in which the model of a part is written.

What tells a product from its kin is drawn together into one word (`4070 Ti SUPER`, `E5-2680 v4`,
`Core i7 CPU 870`), so that comparing whole words is enough: `4070` is not `4070tisuper`.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_MARKS: Final = re.compile(r"\((?:r|tm|c)\)|[™®©*`]")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060\ufeff]+")

_GRAPHICS: Final = (
    r"rtx|gtx|gts|gt|(?<!primergy )rx|hd(?=[ -]*\d{4}\b)|quadro|geforce|arc|radeon|tesla|instinct"
)
_TAILS: Final = r"ti|super|xtx|xt|gre|se|le"
_CORE: Final = ("i3", "i5", "i7", "i9")
_COUNT_WORDS: Final = "single|dual|two|triple|three|quad|four|six|eight|ten|twelve|multi"

#: Signs of which one must stand in the text, a pattern, and what it becomes. Most rules concern few
#: texts, and looking for a sign costs a tenth of looking for a pattern.
_SPELLINGS: Final = (
    (("’s", "'s"), r"['’]s\b", ""),
    (("core",), rf"\b(?:{_COUNT_WORDS})[ -]cores?\b", " "),
    # Processors of Intel.
    (("e31",), r"\be3(1[12]\d\d)(l?)\b", r"e3-\1\2"),
    (
        ("e3", "e5", "e7"),
        r"\b(e[357])[ -]+(\d{4})([a-z]?)(?: +0(?![\d.]))?(?:[ -]*v *(\d))?\b",
        r"\1-\2\3v\4 ",
    ),
    (("e3-", "e5-", "e7-"), r"(\be[357]-\d{4}[a-z]?)v ", r"\1 "),
    (_CORE, r"\b(i[3579])[ -]+(?:cpu +)?m +(\d{3})\b", r"\1-\2m"),
    (_CORE, r"\b(i[3579])[ -]+(?:cpu +)?q +(\d{3})\b", r"\1-\2qm"),
    (
        _CORE,
        r"\b(i[3579])[ -]+(?:cpu +)?(?!\d+ ?[gtm]b?\b)(\d{3,5}(?:[a-z]{1,2}\d?)?)\b",
        r"\1-\2",
    ),
    (("core 2", "core2"), r"\bcore *2\b", "core2"),
    (("ultra",), r"\bcore ultra ([3579])\b", r"core ultra\1"),
    (("w3", "w5", "w7", "w9"), r"\bw([3579])[ -](\d{4}[a-z]*)", r"w\1-\2"),
    (("xeon",), r"\bxeon[ -]+([wde])[ -](?:e-)?(\d{4}[a-z]*)", r"xeon \1-\2"),
    (("xeon 6 ",), r"\bxeon 6 (?=6\d{3})", "xeon "),
    (("p-", "e-"), r"\b(6\d{3}[pe])-([a-z])\b", r"\1\2"),
    # Processors of AMD.
    (("ryzen",), r"\bryzen +ai +(max\+?|[3579])(?: +(pro))?", r"ryzen ai\1 \2"),
    (("hx",), r"\bhx[ -](\d{3})\b", r"hx\1"),
    (("r3", "r5", "r7", "r9"), r"\br([3579])[ -](?=\d{4}[a-z]*\b)", r"ryzen \1 "),
    (("ryzen",), r"\bryzen[ -]?([3579])\b", r"ryzen ryzen\1"),
    (("fx",), r"\bfx *-? *(\d{4}[a-z]?)\b", r"fx-\1"),
    (("amd a",), r"\bamd a *-?(\d{1,2})[ -]+(?:pro[ -])?(\d{4}[a-z]?)\b", r"amd a\1-\2"),
    (("opteron",), r"\b(opteron\D{0,14}\d{4}) ?(se|he|ee)\b", r"\1\2"),
    ((" x3d", " 3d", " xt"), r"\b(\d{4}) (x3d|xt)\b|\b(\d{4}x) (3d)\b", r"\1\2\3\4"),
    (
        ("radeon",),
        r"((?:ryzen|athlon|apu|amd a\d|amd fx|3020e).*?) (?:with |w/ )?(?:amd )?radeon.*",
        r"\1",
    ),
    # Graphics. What lspci says before its brackets is the chip, in them the product.
    (
        ("]",),
        r"^.*\b(?:ad|g[abfhkmpv]|tu)\d{2,3}[a-z]*\b[^\[]*\[([a-z][^\]]{3,80})\].*$",
        r"\1",
    ),
    (("navi", "vega"), r"\b(?:navi|vega) ?\d\d(?: x[lt])? ?(?=\[radeon)", ""),
    (("pcle",), r"\bpcle\b", "pcie"),
    (("rtx pro",), r"\b(rtx pro[ -]a?\d{4}(?: blackwell)?) se\b", r"\1 server"),
    (("rtx pro",), r"\b(rtx pro[ -]a?\d{4}(?: blackwell)?) w[es]\b", r"\1 workstation"),
    (
        ("tx", "gt", "rx", "hd", "quadro", "geforce", "arc", "radeon", "tesla", "instinct"),
        rf"\b({_GRAPHICS})[ -]*(?=[a-z]?\d)",
        r"\1 ",
    ),
    (("ti",), r"\b(\d{3,4}) ?ti ?s(?:uper)?\b", r"\1tisuper"),
    (("tx ",), r"\b([rg]tx \d{4})s\b", r"\1super"),
    (
        ("ti", "super", "xt", "gre", "se", "le"),
        rf"\b(\d{{3,4}}) ?({_TAILS})\b",
        r"\1\2",
    ),
    ((" d",), r"\b(rtx \d{4}) d\b", r"\1d"),
    (("d v2",), r"\b(\d{4}d) v2\b", r"\1v2"),
    (("titan",), r"\brtx titan\b", "titanrtx"),
    (("titan",), r"\btitan (xp|x|v|rtx|black|z)\b", r"titan\1"),
    (("vega",), r"\bvega ?(56|64|frontier)\b", r"vega\1"),
    (("vii",), r"\bradeon (pro )?vii\b", r"radeon \1radeonvii"),
    (("mi ", "mi-"), r"\bmi[ -](\d{2,3}[a-z]?)\b", r"mi\1"),
    (
        ("gaudi", "trainium", "inferentia", "maia", "mtia", "tpu", "ascend"),
        r"\b(gaudi|trainium|inferentia|maia|mtia|tpu|ascend) ?-?(v?\d+[a-z]*)\b",
        r"\1\2",
    ),
    (("mobile",), r"\bmax-q ?/ ?mobile\b|\bmobile ?/ ?max-q\b", "laptop"),
    (("mobile", "notebook"), r"\b(?:mobile|notebook)\b(?! gfx)", "laptop"),
    (("max",), r"\bmax-?q\b", "maxq"),
    ((" pro", " max", " ultra"), r"\bm(\d) (pro|max|ultra)\b", r"m\1\2"),
    (("mx ",), r"\bmx (\d{3})\b", r"mx\1"),
    # Drives and machines.
    (("-",), r"\b([abhxz]\d{2,3}[a-z]?)-([a-z])\b(?!-?\d)", r"\1\2 "),
    (("m.2",), r"\bm\.2(?:[ -]?22\d{2,3})?\b", "m2drive"),
    (("western digital", "wdc"), r"\bwestern digital\b|\bwdc\b", "wd"),
    (("think ",), r"\bthink (system|station|server|centre)\b", r"think\1"),
    ((" w",), r"\b(\d{2,4}) w\b", r"\1w"),
    (("gen",), r"\bgen ?(\d{1,2})\b", r"g\1"),
    (("as ", "as-"), r"\bas ?-(?=\d{4})", "a+ server "),
    (("sys-",), r"\bsys-(?=\d{4})", "superserver "),
    (("-[",), r"-\[[^\]]*\]-", " "),
)
_RULES: Final = tuple((signs, re.compile(p), becomes) for signs, p, becomes in _SPELLINGS)


def one_spelling(text: str) -> str:
    """The text in lower case with the models of parts as one word each."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.replace("™", " ").replace("®", " "))
    plain = _CONTROL.sub(" ", text).casefold()
    plain = _MARKS.sub(" ", plain).replace("×", "x").replace("_", " ")
    plain = " ".join(plain.split())
    for signs, pattern, becomes in _RULES:
        for sign in signs:
            if sign in plain:
                plain = pattern.sub(becomes, plain)
                break
    return plain
