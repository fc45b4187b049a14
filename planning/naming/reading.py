"""Reading a text as the description of a part: its words by what they say."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from planning.naming.spelling import one_spelling
from planning.naming.vocabulary import (
    FAMILIES,
    FORMS,
    HARD_MARKS,
    LINEAGES,
    MAKERS,
    MEMORY_TYPES,
    NOISE,
    ONE_MAKER,
    SHARES,
    SOFT_MARKS,
    WHOLE_NAMES,
    words,
)

_SHARES: Final = tuple((re.compile(pattern), why) for pattern, why in SHARES)
_ANY_SHARE: Final = re.compile("|".join(pattern for pattern, _ in SHARES))
_PROCESSORS: Final = "intel|xeon|amd|epyc|opteron|ryzen"
#: A machine with its processor in brackets is the machine.
_WITH_PROCESSOR: Final = re.compile(
    rf"((?:(?!{_PROCESSORS})[^()])*\d(?:(?!{_PROCESSORS})[^()])*)"
    rf"\(([^()]*(?:{_PROCESSORS})[^()]*)\)\s*"
)
_QUANTITY: Final = re.compile(
    r"^\(?\d{1,3} ?x[ )]+|^\d{1,3} ?x(?=[a-z]{3})|\(x ?\d{1,3}\)$| x ?(?:[3-9]|\d\d)$|\bqty:? ?\d+"
)
_CLOCK: Final = re.compile(r"(@ ?)?\b(\d{1,2}(?:\.\d+)?) ?gh(?:z\b|$)")
_CORES: Final = re.compile(r"\b(\d{1,3})(?: ?[- ]cores?|c(?=/\d+t))\b(?:/\d+t\b)?")
_RATE: Final = re.compile(
    r"\b\d+(?:\.\d+)? ?(?:[gm]b/s|gt/s|rpm|mm|mi?b|m cache|threads?|bit)\b"
    r"|\b\d{1,2}(?:\.\d+)? ?v\b"
    r"|\b(?:12|6|3)g (?=sas|sata)|(?<=pcie) x\d{1,2}\b"
    r"|\bpcie? ?(?:gen ?)?\d\.\d(?: x\d{1,2})?\b|\bpcie g\d(?: x\d{1,2})?\b"
    r"|\b\d{2,3}-bit\b"
    r"|\b[23]\.5(?:[\" ]|$)|\bpc\d-\d{4,5}\w*|\b\d{3}-pin\b"
    r"|\b(?:am[1-5]\+?(?!\w)|lga ?\d{3,4}(?:-\d)?\b|s?trx?\d\b|fm[12]\+?(?!\w))"
    r"|\(ms-[0-9a-f]{4}\)|\bavx-?\d*\b|\b(?:driver|cuda|vulkan|rocm) (?:version )?\d[\d.]*"
    r"|\b\d+ logical cpus?\b"
)
_SPEED: Final = re.compile(r"\b(?:ddr(\d)[ -])?(\d{4,5}) ?(?:mhz|mt/s)\b|\bddr(\d)-(\d{4,5})\b")
_SIZE: Final = re.compile(
    r"\b(?:(\d{1,2})(?: x |x))?"
    r"(?:(\d{1,5}(?:\.\d+)?) ?(tb|gb|tib|gib)|(\d{1,3}(?:\.\d+)?) ?([gt]))\b"
)
_WORD: Final = re.compile(
    r"(?:e[357]|i[3579]|m[357]|w\d?|[de]|fx|a\d{1,2}|x\d)-(?=\w*\d)\w+\+?"
    r"|\d+(?:\.\d+)+[a-z]*|[a-z0-9]+\+?"
)
#: Sizes that are written with `G` alone, and those with `T`.
ROUND_SIZES: Final = frozenset(
    float(size)
    for size in words(
        "0.5 1 1.5 1.6 1.8 1.9 1.92 2 3 3.2 3.8 3.84 4 5 6 6.4 7.6 7.68 8 10 11 12 14 15 16 18 20 "
        "22 24 26 30 32 36 40 48 60 64 72 80 94 96 120 128 141 144 160 180 192 200 240 250 256 270 "
        "288 320 384 400 480 500 512 750 768 800 960"
    )
)
ROUND_SIZES_TB: Final = frozenset(size for size in ROUND_SIZES if size <= 30)
_SILENT: Final = MAKERS | NOISE
_NOT_MODELS: Final = FAMILIES | HARD_MARKS | LINEAGES | SOFT_MARKS | MEMORY_TYPES | frozenset(FORMS)
_IN_GB: Final = {"t": 1000.0, "tb": 1000.0, "tib": 1000.0, "g": 1.0, "gb": 1.0, "gib": 1.0}


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says: its `words` in their order, and the same as a set, `known`.

    `models` are the words with a number in them, which name the product.
    """

    words: tuple[str, ...]
    known: frozenset[str]
    models: frozenset[str]
    makers: frozenset[str]
    families: frozenset[str]
    marks: frozenset[str]
    lineages: frozenset[str]
    soft_marks: frozenset[str]
    forms: frozenset[str]
    memory_types: frozenset[str]
    sizes_gb: tuple[float, ...]
    at_ghz: float | None
    cores: int | None
    share: str = ""
    processor: str = ""

    @property
    def form_words(self) -> frozenset[str]:
        """The words that say how it is fitted."""
        return frozenset(word for word in self.words if word in FORMS)

    @property
    def plain(self) -> str:
        """The words and sizes in one line, the same for texts that say the same."""
        sizes = " ".join(f"{size:g}gb" for size in sorted(self.sizes_gb))
        return f"{' '.join(sorted(self.words))} {sizes}"


def read(text: str) -> Reading:
    """What `text` says of a part."""
    plain = one_spelling(text)
    machine = _WITH_PROCESSOR.fullmatch(plain) if ")" in plain else None
    if machine:
        plain = machine[1]
    share = _share(plain)
    plain = _QUANTITY.sub(" ", plain)
    clock, cores = _CLOCK.search(plain), _CORES.search(plain)
    plain = _RATE.sub(" ", _CORES.sub(" ", _CLOCK.sub(" ", plain)))
    if "m" in plain or "ddr" in plain:
        plain = _SPEED.sub(_speed, plain)
    sizes = tuple(dict.fromkeys(_size(found) for found in _SIZE.finditer(plain) if _is_size(found)))
    plain = _SIZE.sub(lambda found: " " if _is_size(found) else found[0], plain)
    return _sorted_out(
        tuple(dict.fromkeys(_WORD.findall(plain))),
        sizes,
        float(clock[2]) if clock and clock[1] else None,
        int(cores[1]) if cores else None,
        share,
        _processor(machine[2]) if machine else "",
    )


def _processor(plain: str) -> str:
    """The number of the processor that stands in brackets, in a text of one spelling."""
    plain = _CLOCK.sub(" ", plain)
    return next((word for word in _WORD.findall(plain) if _names_a_model(word)), "")


def _sorted_out(
    said: tuple[str, ...],
    sizes: tuple[float, ...],
    ghz: float | None,
    cores: int | None,
    share: str,
    processor: str,
) -> Reading:
    telling = tuple(word for word in said if word not in _SILENT)
    known = frozenset(telling)
    return Reading(
        words=telling,
        known=known,
        models=frozenset(word for word in known - _NOT_MODELS if _names_a_model(word)),
        makers=frozenset(ONE_MAKER.get(word, word) for word in said if word in MAKERS),
        families=known & FAMILIES,
        marks=known & HARD_MARKS,
        lineages=known & LINEAGES,
        soft_marks=known & SOFT_MARKS,
        forms=frozenset(FORMS[word] for word in telling if word in FORMS),
        memory_types=known & MEMORY_TYPES,
        sizes_gb=sizes,
        at_ghz=ghz,
        cores=cores,
        share=share,
        processor=processor,
    )


def _share(plain: str) -> str:
    if not _ANY_SHARE.search(plain):
        return ""
    return next((why for pattern, why in _SHARES if pattern.search(plain)), "")


def _names_a_model(word: str) -> bool:
    return any(sign.isdigit() for sign in word) or word in WHOLE_NAMES


def _speed(found: re.Match[str]) -> str:
    generation = found[1] or found[3]
    return f" {'ddr' + generation if generation else ''} {found[2] or found[4]}mts "


def _is_size(found: re.Match[str]) -> bool:
    """Whether `24G` is a size; `580G` is a card and `960T` a processor."""
    if not found[5]:
        return True
    return float(found[4]) in (ROUND_SIZES if found[5] == "g" else ROUND_SIZES_TB)


def _size(found: re.Match[str]) -> float:
    number, unit = found[2] or found[4], found[3] or found[5]
    return float(number) * _IN_GB[unit] * int(found[1] or 1)
