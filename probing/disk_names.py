"""Telling virtual disks and RAID volumes by the names they give themselves."""

from __future__ import annotations

__all__ = ["is_raid", "is_virtual"]

_VIRTUAL = (
    "qemu",
    "vbox",
    "vmware",
    "msft virtual",
    "microsoft virtual",
    "virtual disk",
    "amazon elastic block store",
    "google persistentdisk",
    "xensrc",
    "red hat virtio",
    "vios virtual",
)
_RAID = (
    "perc",
    "megaraid",
    "logical volume",
    "serveraid",
    "avago",
    "lsi mr",
    "mr9",
    "smart array",
    "logicaldrv",
    "aacraid",
    "raid 0",
    "raid 1",
    "raid 5",
    "raid 6",
    "raid-",
    "raid volume",
    "intel raid",
    "3ware",
    "areca",
)


def is_virtual(named: str) -> bool:
    """Whether a disk's vendor and model are those of a hypervisor or cloud."""
    return any(word in named.casefold() for word in _VIRTUAL)


def is_raid(named: str) -> bool:
    """Whether a disk's vendor and model are those of a RAID controller's volume."""
    return any(word in named.casefold() for word in _RAID)
