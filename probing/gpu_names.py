"""What a graphics device's name and vendor say of it: its maker, whether it is built in, a console.

Collectors that read the PCI list or Windows tell neither; without it a server's management console
would count as a GPU, and a processor's graphics as a card.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from money.sentence import say
from probing.facts import Fact, Unknown, known, unknown

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "bus_address",
    "gpu_vendor",
    "is_console",
    "is_integrated",
    "nvidias_pci_id",
    "vendor_in_name",
]

_VENDORS = (
    ("nvidia", "NVIDIA"),
    ("advanced micro devices", "AMD"),
    ("amd", "AMD"),
    ("ati technologies", "AMD"),
    ("intel", "Intel"),
    ("matrox", "Matrox"),
    ("aspeed", "ASPEED"),
    ("vmware", "VMware"),
    ("apple", "Apple"),
)
_IN_NAMES = (
    (r"nvidia|geforce|quadro|tesla|grid \w", "NVIDIA"),
    (r"amd|ati|radeon|firepro|firegl|instinct", "AMD"),
    (r"intel\b|intel\(r\)|mobile intel", "Intel"),
    (r"apple m\d", "Apple"),
    (r"matrox", "Matrox"),
    (r"aspeed", "ASPEED"),
    (r"vmware", "VMware"),
)
# Compiled when first used: a probe of a machine without GPUs need not wait for them.
_CONSOLES = (
    r"matrox|\bmga |g200e|aspeed|\bast\d{4}|vmware|cirrus|bochs|\bqxl\b|virtio|hyper-v|"
    r"microsoft (?:basic|remote)|remote display|virtualbox|innotek|parallels|"
    r"es1000|rage (?:xl|128)|\bxgi\b|volari|server engines|integrated lights-out|hibmc|"
    r"intelligent management system|indirect display|displaylink|dameware|teamviewer|"
    r"mirror driver|citrix|standard[- ]vga|standardgrafik|basic display"
)
# Intel sells cards as Arc, Data Center GPU (Flex, Max), Server GPU and Iris Xe MAX.
_INTEL_CARDS = (
    r"\barc\b.*\b[ab]\d{3}|data center gpu|server gpu|xe max|\bdg[12]\b|flex|battlemage|"
    r"ponte vecchio|alchemist"
)
# AMD's processors with graphics, as Windows and the PCI list name them.
_AMD_BUILT_IN = (
    r"radeon\s*(?:\(tm\))?\s*(?:rx\s+)?(?:vega\s*(?:\d+|series|mobile)\s*)?(?:r[2-7]\s+)?graphics\b|"
    r"radeon\s*(?:\(tm\))?\s*(?:[67]\d0m|8\d{2}m|8\d{3}s)\b|"
    r"radeon vega (?:mobile )?series|radeon hd \d{4}[dg]\b|"
    r"\b(?:raven|picasso|renoir|lucienne|cezanne|barcelo|rembrandt|phoenix|hawkpoint|"
    r"raphael|granite ridge|strix|mendocino|dali|van ?gogh|kaveri|carrizo|kabini|mullins|beema|"
    r"stoney|trinity|richland|sumo|wrestler|bristol ridge|godavari|krackan)"
    r"(?:/\w+)?(?: ?\d)? *(?:\[|$)"  # Strix, Phoenix … are also words in cards' names
)


def gpu_vendor(told: Fact[str]) -> Fact[str]:
    """The maker under its usual short name; other makers as they are told."""
    return told.into(_short)


def _short(name: str) -> str:
    folded = name.casefold()
    return next((short for word, short in _VENDORS if folded.startswith(word)), name)


def vendor_in_name(name: Fact[str]) -> Fact[str]:
    """The maker that the device's own name gives away; unknown where it gives none."""
    if name.value is None:
        return unknown(Unknown.NOT_REPORTED, name.source)
    for words, vendor in _IN_NAMES:
        if re.match(words, name.value.strip().casefold()):
            return known(vendor, name.source)
    return unknown(Unknown.NOT_REPORTED, name.source, "the name does not begin with its maker")


def is_integrated(vendor: Fact[str], names: Iterable[str], address: str = "") -> Fact[bool]:
    """Whether it is part of the processor: by Intel's fixed place on the bus, or by the names.

    A name that says neither leaves it unknown.
    """
    words = " ".join(names).casefold()
    if vendor.value == "Intel" or words.startswith("intel"):
        if address.endswith("00:02.0"):
            return known(True, say("its place on the bus"))
        if words:
            return known(re.search(_INTEL_CARDS, words) is None, say("the device's name"))
    if vendor.value == "AMD" and re.search(_AMD_BUILT_IN, words):
        return known(True, say("the device's name"))
    return unknown(Unknown.NOT_REPORTED, say("the device's name"), say("the name does not tell"))


def is_console(name: str | None, vendor: str | None = None) -> bool:
    """Whether it only draws a screen: of a server's management, of a hypervisor, from afar."""
    return re.search(_CONSOLES, f"{vendor or ''} {name or ''}".casefold()) is not None


def bus_address(text: str) -> str:
    """A PCI address as /sys writes it: four digits of domain or more, lower case."""
    parts = text.casefold().strip().split(":")
    domain = parts[0].lstrip("0").rjust(4, "0") if len(parts) == 3 else "0000"
    return ":".join([domain, *parts[-2:]])


def nvidias_pci_id(packed: int, source: str) -> Fact[str]:
    """Vendor and device from NVIDIA's one number, which holds them the other way round.

    Reports that were made anonymous hold a device of zeros.
    """
    vendor, device = packed & 0xFFFF, packed >> 16
    if not device:
        return unknown(Unknown.PLACEHOLDER, source, "the device's number is all zeros")
    return known(f"{vendor:04x}:{device:04x}", source)
