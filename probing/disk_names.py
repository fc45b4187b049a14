"""What disks' names say: virtual, a RAID volume, of which medium; and the disk of a partition."""

from __future__ import annotations

import re
from typing import Literal

from probing.facts import Fact, Unknown, unknown

__all__ = ["disk_of", "honest_vendor", "is_raid", "is_virtual", "medium_in_name"]

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

# Makers' part numbers that mean one medium only, read from their guides to part numbers; compiled
# when first used.
_SSDS = (
    r"\bssd|ssd\b|solid state|"
    r"\bmz[7n][\da-z]{2}\d|"  # Samsung
    r"\bssdsc|"  # Intel, Solidigm
    r"mtfdd[da]|\bct\d{3,4}(?:mx|bx|m\d{3}ssd)|"  # Micron, Crucial
    r"thns[a-z]|\bhfs\d{3}|"  # Toshiba, SK hynix
    r"\bwds\d{3}[gt]\d[a-z]0[ab]|\bwd red sa500|"  # Western Digital
    r"kingston s[auvmk][a-z]?\d|\bocz-|\bliteonit|\bsdss|\bsd[6-9]s[a-z]\d|"
    r"\bhus(?:mm|mr|ss|tr)|"  # HGST on SAS
    r"\bx[as]\d{3,4}(?:le|me|se)\d|\bst\d{3,4}[fh][mn]\d{4}"  # Seagate Nytro, 1200 SSD
)
_NVMES = (
    r"nvme|\bmz[vqpw1][\da-z]|\bssdp[ef]|mtfd[hk]|"
    r"\bk[xb]g\d|\bkcm\d|\bpc sn\d{3}|\bwds\d{3}[gt]\d[a-z]0[ce]|"
    r"\bct\d{3,4}p\d|samsung ssd 9[5-9]0|wd_black sn\d|kingston sa2000"
)
_HDDS = (
    r"\bhdd\b|"
    r"\bst\d{3,6}(?![fh][mn])[a-z]{2}\d{3,4}|\bst[39]\d{5,9}[a-z]{1,3}\b|"  # Seagate
    r"\bwd\d{2,5}[a-z]{3,4}\b|"  # Western Digital
    r"\bh[udt][acdehnstu][\d]{6}|\bhu[ahs]\d{2}[\dt]{2}|\bhus7|"  # Hitachi, HGST
    r"\b(?:mq|mg|dt|hdw|al)\d{2}[a-z]{2,4}\d|\btoshiba mk\d{4}g|"  # Toshiba
    r"\bmaxtor\b|\bfujitsu m[abh][a-z]\d{4}|\bic(?:25|35)[nl]\d|\bsamsung (?:h[demns]|sp)\d{3}"
)


def medium_in_name(named: str) -> Literal["NVMe", "SSD", "HDD"] | None:
    """The medium that a disk's vendor and model give away; None where the names say none."""
    folded = named.casefold()
    media: tuple[tuple[Literal["NVMe", "SSD", "HDD"], str], ...] = (
        ("NVMe", _NVMES),
        ("SSD", _SSDS),
        ("HDD", _HDDS),
    )
    return next((medium for medium, words in media if re.search(words, folded)), None)


def honest_vendor(told: Fact[str]) -> Fact[str]:
    """The maker, unless it is a system's word for any.

    Linux calls SATA disks “ATA” and gives virtual ones a PCI number; Windows writes brackets.
    """
    if told.value is not None and re.fullmatch(r"ATA|NVMe|0x.*|\(.*\)", told.value.strip()):
        return unknown(Unknown.PLACEHOLDER, told.source, f"“{told.value}”")
    return told


def is_virtual(named: str) -> bool:
    """Whether a disk's vendor and model are those of a hypervisor or cloud."""
    return any(word in named.casefold() for word in _VIRTUAL)


def is_raid(named: str) -> bool:
    """Whether a disk's vendor and model are those of a RAID controller's volume."""
    return _RAID_WORDS.search(named.casefold()) is not None


def disk_of(device: str) -> str:
    """The disk's name for a device such as `/dev/nvme0n1p2`; other devices' names as they are."""
    return _PARTITION.sub(r"\1\2\3", device.rsplit("/", 1)[-1])
