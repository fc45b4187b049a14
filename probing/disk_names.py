"""Telling virtual disks and RAID volumes by the names they give themselves, disks by partitions."""

from __future__ import annotations

import re

__all__ = ["disk_of", "is_raid", "is_virtual"]

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
    "virtual hdisk",
    "virtual floppy",
    "virtual media",
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
    "raid",
    "3ware",
    "areca",
)
_RAID_WORDS = re.compile("|".join(rf"\b{word}" for word in _RAID))
_PARTITION = re.compile(
    r"^(nvme\d+n\d+|mmcblk\d+)p\d+$|^((?:sd|vd|hd|xvd)[a-z]+)\d+$|^((?:disk|ada|da|nvd)\d+)[sp]\d+.*"
)


def is_virtual(named: str) -> bool:
    """Whether a disk's vendor and model are those of a hypervisor or cloud."""
    return any(word in named.casefold() for word in _VIRTUAL)


def is_raid(named: str) -> bool:
    """Whether a disk's vendor and model are those of a RAID controller's volume."""
    return _RAID_WORDS.search(named.casefold()) is not None


def disk_of(device: str) -> str:
    """The disk's name for a device such as `/dev/nvme0n1p2`; other devices' names as they are."""
    return _PARTITION.sub(r"\1\2\3", device.rsplit("/", 1)[-1])
