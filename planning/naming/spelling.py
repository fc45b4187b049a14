"""One spelling for the many ways in which the model of a part is written.

What tells a product from its kin is drawn together into one word (`4070 Ti SUPER`, `E5-2680 v4`,
`Core i7 CPU 870`), so that comparing whole words is enough: `4070` is not `4070tisuper`.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_MARKS: Final = re.compile(r"\((?:r|tm|c)\)|[™®©]")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060\ufeff]+")

_GRAPHICS: Final = (
    r"rtx|gtx|gts|gt|(?<!primergy )rx|hd(?=[ -]*\d{4}\b)|quadro|geforce|arc|radeon|tesla|instinct"
)
_TAILS: Final = r"ti|super|xtx|xt|gre|se|le"
_PROCESSORS: Final = "intel|xeon|amd|epyc|opteron|ryzen"
_COUNT_WORDS: Final = "single|dual|two|triple|three|quad|four|six|eight|ten|twelve|multi"

_RULES: Final = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"['’]s\b", ""),
        # A machine with its processor in brackets is the machine.
        (
            rf"^((?:(?!{_PROCESSORS})[^()])*\d(?:(?!{_PROCESSORS})[^()])*)\([^()]*(?:{_PROCESSORS})[^()]*\)$",
            r"\1",
        ),
        (rf"\b(?:{_COUNT_WORDS})[ -]cores?\b", " "),
        # Processors of Intel.
        (r"\be3(1[12]\d\d)(l?)\b", r"e3-\1\2"),
        (r"\b(e[357])[ -]+(\d{4})([a-z]?)(?: +0(?![\d.]))?(?:[ -]*v *(\d))?\b", r"\1-\2\3v\4 "),
        (r"(\be[357]-\d{4}[a-z]?)v ", r"\1 "),
        (r"\b(i[3579])[ -]+(?:cpu +)?m +(\d{3})\b", r"\1-\2m"),
        (r"\b(i[3579])[ -]+(?:cpu +)?q +(\d{3})\b", r"\1-\2qm"),
        (r"\b(i[3579])[ -]+(?:cpu +)?(?!\d+ ?[gtm]b?\b)(\d{3,5}(?:[a-z]{1,2}\d?)?)\b", r"\1-\2"),
        (r"\bm([357])-(\d[a-z0-9]+)", r"m\1-\2"),
        (r"\bcore *2\b", "core2"),
        (r"\bcore ultra ([3579])\b", r"core ultra\1"),
        (r"\bw([3579])[ -](\d{4}[a-z]*)", r"w\1-\2"),
        (r"\bxeon[ -]+([wde])[ -](?:e-)?(\d{4}[a-z]*)", r"xeon \1-\2"),
        (r"\bxeon 6 (?=6\d{3})", "xeon "),
        (r"\b(6\d{3}[pe])-([a-z])\b", r"\1\2"),
        # Processors of AMD.
        (r"\bryzen +ai +(max\+?|[3579])(?: +(pro))?", r"ryzen ai\1 \2"),
        (r"\bhx[ -](\d{3})\b", r"hx\1"),
        (r"\bryzen[ -]?([3579])\b", r"ryzen ryzen\1"),
        (r"\bfx *-? *(\d{4}[a-z]?)\b", r"fx-\1"),
        (r"\bamd a *-?(\d{1,2})[ -]+(?:pro[ -])?(\d{4}[a-z]?)\b", r"amd a\1-\2"),
        (r"\b(opteron\D{0,14}\d{4}) ?(se|he|ee)\b", r"\1\2"),
        (r"\b(\d{4}) (x3d|xt)\b|\b(\d{4}x) (3d)\b", r"\1\2\3\4"),
        (r"((?:ryzen|athlon|apu|amd a\d|amd fx|3020e).*?) (?:with |w/ )?(?:amd )?radeon.*", r"\1"),
        # Graphics. What lspci says before its brackets is the chip, in them the product.
        (r"^.*\b(?:ad|g[abfhkmpv]|tu)\d{2,3}[a-z]*\b[^\[]*\[([a-z][^\]]{3,80})\].*$", r"\1"),
        (r"\bpcle\b", "pcie"),
        (r"\b(rtx pro[ -]a?\d{4}(?: blackwell)?) se\b", r"\1 server"),
        (r"\b(rtx pro[ -]a?\d{4}(?: blackwell)?) w[es]\b", r"\1 workstation"),
        (rf"\b({_GRAPHICS})[ -]*(?=[a-z]?\d)", r"\1 "),
        (r"\b(\d{3,4}) ?ti ?s(?:uper)?\b", r"\1tisuper"),
        (r"\b([rg]tx \d{4})s\b", r"\1super"),
        (rf"\b(\d{{3,4}}) ?({_TAILS})\b", r"\1\2"),
        (r"\b(rtx \d{4}) d\b", r"\1d"),
        (r"\b(\d{4}d) v2\b", r"\1v2"),
        (r"\brtx titan\b", "titanrtx"),
        (r"\btitan (xp|x|v|rtx|black|z)\b", r"titan\1"),
        (r"\bvega ?(56|64|frontier)\b", r"vega\1"),
        (r"\bradeon (pro )?vii\b", r"radeon \1radeonvii"),
        (r"\bmi[ -](\d{2,3}[a-z]?)\b", r"mi\1"),
        (r"\b(gaudi|trainium|inferentia|maia|mtia|tpu|ascend) ?-?(v?\d+[a-z]*)\b", r"\1\2"),
        (r"\bmax-q ?/ ?mobile\b|\bmobile ?/ ?max-q\b", "laptop"),
        (r"\b(?:mobile|notebook)\b(?! gfx)", "laptop"),
        (r"\bmax-?q\b", "maxq"),
        (r"\bm(\d) (pro|max|ultra)\b", r"m\1\2"),
        (r"\bmx (\d{3})\b", r"mx\1"),
        # Machines.
        (r"\bthink (system|station|server|centre)\b", r"think\1"),
        (r"\b(\d{2,4}) w\b", r"\1w"),
        (r"\bgen ?(\d{1,2})\b", r"g\1"),
        (r"\bas ?-(?=\d{4})", "a+ server "),
        (r"\bsys-(?=\d{4})", "superserver "),
        (r"-\[[^\]]*\]-", " "),
    )
)


def one_spelling(text: str) -> str:
    """The text in lower case with the models of parts as one word each."""
    plain = unicodedata.normalize("NFKC", text.replace("™", " ").replace("®", " "))
    plain = _MARKS.sub(" ", _CONTROL.sub(" ", plain).casefold()).replace("×", "x")
    plain = " ".join(plain.replace("_", " ").split())
    for pattern, replacement in _RULES:
        plain = pattern.sub(replacement, plain)
    return plain
