"""What sort of machine it is, guessed from its enclosure and its virtualisation."""

from __future__ import annotations

import re
from enum import StrEnum

__all__ = ["CHASSIS_TYPES", "MachineKind", "guess_kind"]


class MachineKind(StrEnum):
    """The sort of a machine as an inventory sorts it; UNKNOWN where nothing tells."""

    SERVER = "server"
    WORKSTATION = "workstation"
    DESKTOP = "desktop"
    LAPTOP = "laptop"
    TABLET = "tablet"
    VIRTUAL_MACHINE = "virtual machine"
    CONTAINER = "container"
    UNKNOWN = "unknown"


# SMBIOS 3.7, 7.4.1: System Enclosure or Chassis Types.
CHASSIS_TYPES = {
    3: "Desktop",
    4: "Low Profile Desktop",
    5: "Pizza Box",
    6: "Mini Tower",
    7: "Tower",
    8: "Portable",
    9: "Laptop",
    10: "Notebook",
    11: "Hand Held",
    12: "Docking Station",
    13: "All in One",
    14: "Sub Notebook",
    15: "Space-saving",
    16: "Lunch Box",
    17: "Main Server Chassis",
    18: "Expansion Chassis",
    19: "Sub Chassis",
    20: "Bus Expansion Chassis",
    21: "Peripheral Chassis",
    22: "RAID Chassis",
    23: "Rack Mount Chassis",
    24: "Sealed-case PC",
    25: "Multi-system Chassis",
    26: "Compact PCI",
    27: "Advanced TCA",
    28: "Blade",
    29: "Blade Enclosure",
    30: "Tablet",
    31: "Convertible",
    32: "Detachable",
    33: "IoT Gateway",
    34: "Embedded PC",
    35: "Mini PC",
    36: "Stick PC",
}

_CHASSIS_WORDS = (
    (MachineKind.TABLET, ("tablet", "detachable", "hand held", "handheld")),
    (MachineKind.LAPTOP, ("laptop", "notebook", "portable", "convertible", "macbook")),
    (
        MachineKind.SERVER,
        (
            "server",
            "main system",
            "rack",
            "blade",
            "multi-system",
            "advanced tca",
            "compact pci",
            "pizza box",
            "pizzabox",
        ),
    ),
    (
        MachineKind.DESKTOP,
        (
            "desktop",
            "tower",
            "all in one",
            "all-in-one",
            "mini pc",
            "low-profile",
            "space-saving",
            "sealed-case",
            "stick pc",
            "lunch box",
            "lunchbox",
            "imac",
            "mac mini",
            "mac pro",
            "mac studio",
        ),
    ),
)
_VIRTUAL_PRODUCTS = (
    "virtual machine",
    "vmware",
    "virtualbox",
    "kvm",
    "qemu",
    "standard pc (",
    "bochs",
    "xen",
    "hvm domu",
    "openstack",
    "google compute engine",
    "amazon ec2",
    "droplet",
    "parallels",
)
_WORKSTATIONS = ("workstation", "precision ", "thinkstation", "hp z", "celsius")
# Product lines that come in one shape only, for enclosures that tell none.
_SERVER_LINES = (
    r"\b(?:poweredge|proliant|primergy|thinksystem|super ?server|superstorage|synergy \d|ucs[bc]-|"
    r"system x3\d|thinkserver|apollo \d|power ?vault|s(?:ys|sg)-[\da-z]{4}|as -\d{4}|"
    r"fusionserver|rackserver|altos)"
)
_LAPTOP_LINES = (
    r"\b(?:latitude|inspiron 1\d{3}\b|thinkpad|elitebook|probook|zbook|lifebook|amilo|vivobook|"
    r"zenbook|ideapad|travelmate|chromebook|toughbook|tecra|satellite|port[eé]g[eé]|swift|"
    r"surface (?:laptop|book))"
)


def _starts_word(word: str, text: str) -> bool:
    return re.search(rf"\b{re.escape(word)}", text) is not None


def guess_kind(
    *,
    chassis: str | None,
    product: str | None,
    maker: str | None = None,
    hypervisor: str | None = None,
    container: str | None = None,
) -> MachineKind:
    """The sort of machine; the outermost wrapping decides (container, virtual, then enclosure)."""
    if container:
        return MachineKind.CONTAINER
    named = f"{maker or ''} {product or ''}".casefold()
    if hypervisor or any(_starts_word(word, named) for word in _VIRTUAL_PRODUCTS):
        return MachineKind.VIRTUAL_MACHINE
    enclosure = _apple_shape(named) or (chassis or "").casefold()
    for kind, words in _CHASSIS_WORDS:
        if any(word in enclosure for word in words):
            works = kind is MachineKind.DESKTOP and any(word in named for word in _WORKSTATIONS)
            return MachineKind.WORKSTATION if works else kind
    if re.search(_SERVER_LINES, named):
        return MachineKind.SERVER
    return MachineKind.LAPTOP if re.search(_LAPTOP_LINES, named) else MachineKind.UNKNOWN


def _apple_shape(named: str) -> str | None:
    """Apple's product names the shape; its firmware calls every newer Mac a laptop."""
    found = re.search(r"\b(macbook|imac|mac ?mini|mac ?pro|mac studio)", named)
    return re.sub(r"^mac(?=mini|pro)", "mac ", found[1]) if found else None
