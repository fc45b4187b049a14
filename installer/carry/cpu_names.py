"""How one processor is called in different sources, and how it is called here."""

from __future__ import annotations

import re
from typing import Final

# What shops and scores append to a processor's own name.
_APPENDED: Final = re.compile(
    r"\s+(OEM/Tray|X-series|Processor|CPU|APU|SoC|w/.*|@.*|\d+-Core.*|\d(\.\d+)? ?GHz.*|"
    r"\[.*|SKU.*|\(.*|[0-9]+ [Cc]ores?.*)(?=\s|$|,).*$|,$",
    re.IGNORECASE,
)
_NOISE: Final = re.compile(r"\((r|tm)\)|[®™]|\bprocessor\b|\bcpu\b", re.IGNORECASE)
_KNOWN: Final = re.compile(
    r"^(AMD|Intel|Apple|Ampere|NVIDIA|Qualcomm) .*\d|^AWS Graviton\d|^Intel Xeon CPU Max"
)
# Product lines too old to be in any fleet: their names are short numbers that fit too much.
_OLD: Final = re.compile(
    r"Pentium (II|III|4|M|D|Pro|OverDrive|\d{2,3}$)|Mobile (Pentium|Celeron)|"
    r"Celeron (M|D|\d{3}[A-Z]?$"
    r"|[\d.]+$|266|300)|Xeon (MP|\d\.\d+[A-Z]*$)|AMD [KN]\d|K6|Duron|Sempron|Turion|"
    r"Athlon (MP|XP|64|\d+$)|"
    r"Opteron \d{3}( |$)|Itanium|Core (Solo|Duo)|AMD Geode|AMD Athlon [X\d]+ [BL]E|Atom [ZN]\d"
)


def cpu_name(raw: str) -> str:
    """`Intel Xeon E5 2637 V2 3.5 GHz 4-Core LGA2011` as `Intel Xeon E5-2637 v2`; "" is no name."""
    name = " ".join(_NOISE.sub(" ", raw).split())
    name = re.sub(r"^(Xeon|Core|Celeron|Pentium)\b", r"Intel \1", name)
    name = re.sub(r"^Intel (E[357])-(\d{4})", r"Intel Xeon \1-\2", name)
    name = re.sub(r"^AMD Threadripper", "AMD Ryzen Threadripper", name)
    name = re.sub(r"^AMD (\d+th Gen )?(AMD )?", "AMD ", name)
    name = _APPENDED.sub("", name).strip(" ,")
    name = re.sub(r"\b(A\d+) (?:A\d+-)?(?=\d{4})", r"\1-", name)
    name = re.sub(r"\bA (\d+) (\d{4}\w*)\b", r"A\1-\2", name)
    name = re.sub(r"\b(i[3579])[ -](?:Extreme )?(?=\d)", r"\1-", name)
    name = re.sub(r"\b(E[357]) (?=\d{4})", r"\1-", name)
    name = re.sub(r"\bXeon (?:E )?E[ -](?=\d{4})", "Xeon E-", name)
    name = re.sub(r"\bFX (?=\d{4})", "FX-", name)
    name = re.sub(r"(?<=[\dAWL]) ?[Vv](?=\d$)", " v", name)
    name = re.sub(r"(\d)([kxstf]{1,2})$", lambda found: found[1] + found[2].upper(), name)
    name = re.sub(r" Extreme Edition$| Extreme$", "", name)
    return name if _KNOWN.match(name) and not _OLD.search(name) else ""


def plain_cpu(name: str) -> str:
    """The name's letters and digits alone: what two spellings of one processor have in common."""
    return re.sub(r"[^a-z0-9+]", "", name.casefold())
