"""Names behind processors' codes, and the instruction sets that matter for numeric work."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from money.sentence import say
from probing.facts import Fact, Unknown, known, unknown

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "AI_FLAGS",
    "ai_flags_in",
    "arm_name",
    "arm_vendor",
    "clock_in_name",
    "honest_threads",
    "maker_in_name",
    "vendor_name",
]

# The kernel's words for them on x86, ARM and RISC-V. Every `avx512…` flag counts as well.
AI_FLAGS = frozenset(
    {
        "sse4_2",
        "ssse3",
        "f16c",
        "fma",
        "avx",
        "avx2",
        "avx_vnni",
        "avx_vnni_int8",
        "avx_vnni_int16",
        "avx_ifma",
        "avx_ne_convert",
        "avx10",
        "amx_tile",
        "amx_int8",
        "amx_bf16",
        "amx_fp16",
        "amx_complex",
        "neon",
        "asimd",
        "asimdhp",
        "asimddp",
        "asimdfhm",
        "fphp",
        "i8mm",
        "bf16",
        "sve",
        "sve2",
        "svei8mm",
        "svebf16",
        "svef32mm",
        "svef64mm",
        "sme",
        "sme2",
        "altivec",
        "vsx",
        "vx",
    }
)

_VENDORS = {
    "GenuineIntel": "Intel",
    "AuthenticAMD": "AMD",
    "HygonGenuine": "Hygon",
    "CentaurHauls": "VIA",
    "  Shanghai  ": "Zhaoxin",
    "GenuineTMx86": "Transmeta",
    "IBM/S390": "IBM",
    "Intel Corp.": "Intel",
    "Intel(R) Corporation": "Intel",
    "Intel Corporation": "Intel",
    "Advanced Micro Devices [AMD]": "AMD",
    "Advanced Micro Devices, Inc.": "AMD",
}

_MAKERS = {"intel": "Intel", "amd": "AMD", "apple": "Apple", "ampere": "Ampere"}

# Implementer and part numbers as in the kernel's arch/arm64/include/asm/cputype.h.
_ARM_VENDORS = {
    0x41: "ARM",
    0x42: "Broadcom",
    0x43: "Cavium",
    0x46: "Fujitsu",
    0x48: "HiSilicon",
    0x4E: "NVIDIA",
    0x50: "APM",
    0x51: "Qualcomm",
    0x61: "Apple",
    0x6D: "Microsoft",
    0xC0: "Ampere",
}
_ARM_NAMES = {
    (0x41, 0xC07): "Cortex-A7",
    (0x41, 0xC09): "Cortex-A9",
    (0x41, 0xC0F): "Cortex-A15",
    (0x41, 0xD03): "Cortex-A53",
    (0x41, 0xD05): "Cortex-A55",
    (0x41, 0xD07): "Cortex-A57",
    (0x41, 0xD08): "Cortex-A72",
    (0x41, 0xD09): "Cortex-A73",
    (0x41, 0xD0A): "Cortex-A75",
    (0x41, 0xD0B): "Cortex-A76",
    (0x41, 0xD0C): "Neoverse-N1",
    (0x41, 0xD40): "Neoverse-V1",
    (0x41, 0xD41): "Cortex-A78",
    (0x41, 0xD44): "Cortex-X1",
    (0x41, 0xD46): "Cortex-A510",
    (0x41, 0xD47): "Cortex-A710",
    (0x41, 0xD48): "Cortex-X2",
    (0x41, 0xD49): "Neoverse-N2",
    (0x41, 0xD4D): "Cortex-A715",
    (0x41, 0xD4E): "Cortex-X3",
    (0x41, 0xD4F): "Neoverse-V2",
    (0x41, 0xD80): "Cortex-A520",
    (0x41, 0xD81): "Cortex-A720",
    (0x41, 0xD82): "Cortex-X4",
    (0x41, 0xD84): "Neoverse-V3",
    (0x41, 0xD85): "Cortex-X925",
    (0x41, 0xD87): "Cortex-A725",
    (0x41, 0xD8E): "Neoverse-N3",
    (0x43, 0x0AF): "ThunderX2",
    (0x46, 0x001): "A64FX",
    (0x48, 0xD01): "Kunpeng-920",
    (0x4E, 0x004): "Carmel",
    (0xC0, 0xAC3): "AmpereOne",
}


def ai_flags_in(words: Iterable[str]) -> tuple[str, ...]:
    """The instruction-set flags among `words` that matter for numeric work, sorted."""
    return tuple(sorted({word for word in words if word in AI_FLAGS or word.startswith("avx512")}))


def vendor_name(code: str | None) -> str | None:
    """The maker's usual name for a CPUID vendor text; other texts as they are."""
    return None if code is None else _VENDORS.get(code, code)


def arm_vendor(implementer: str) -> str | None:
    """The maker for an ARM implementer number such as `0x41`; None when it is not known."""
    return _ARM_VENDORS.get(_number(implementer))


def arm_name(implementer: str, part: str) -> str | None:
    """The core's name for ARM implementer and part numbers; None when it is not known."""
    return _ARM_NAMES.get((_number(implementer), _number(part)))


def clock_in_name(model: Fact[str]) -> Fact[float]:
    """The base clock in MHz that Intel writes into a name (`… @ 2.50GHz`); unknown without it."""
    match = re.search(r"@\s*(\d{1,2}(?:\.\d{1,4})?)\s*GHz", model.or_else(""))
    if match is None:
        return unknown(Unknown.NOT_REPORTED, say("the model name"), "the name holds no clock")
    return known(round(float(match[1]) * 1000, 3), "the model name")


def maker_in_name(model: Fact[str]) -> Fact[str]:
    """The maker with whose name a model's begins; unknown of others."""
    match = re.match(r"(?:\d\dth gen )?(intel|amd|apple|ampere)\b", model.or_else("").casefold())
    if match is None:
        return unknown(Unknown.NOT_REPORTED, model.source, "the name does not begin with its maker")
    return known(_MAKERS[match[1]], model.source)


def honest_threads(threads: Fact[int], cores: Fact[int]) -> Fact[int]:
    """The threads, unless they are fewer than the cores: some firmware counts 1 whatever it has."""
    if threads.value is None or cores.value is None or threads.value >= cores.value:
        return threads
    why = f"{threads.value} is fewer than the {cores.value} cores"
    return unknown(Unknown.UNREADABLE, threads.source, why)


def _number(text: str) -> int:
    try:
        return int(text, 16)
    except ValueError:
        return -1
