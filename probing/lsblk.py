"""Disks and file systems from `lsblk -J`, best with `-O -b`; layers above a disk are no disks.

Without `-b` sizes are rounded to a tenth of their unit.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from money.sentence import say
from probing.disk_names import disk_of, honest_vendor, is_raid, is_virtual, medium_in_name
from probing.facts import Fact, Parts, Unknown, known, parts, unknown
from probing.linux.storage import is_disk
from probing.records import Record
from probing.spec import MachineSpec, Mount, StorageDevice, StorageKind
from probing.wording import positive

if TYPE_CHECKING:
    from collections.abc import Iterator

    from probing.records import Report

__all__ = ["is_lsblk", "machines_in"]

TOOL = "lsblk"
DEEPEST = 20
_UNITS = {"": 1, "B": 1, "K": 1024, "M": 1024**2, "G": 1024**3, "T": 1024**4, "P": 1024**5}
_SIZE = re.compile(r"(\d{1,19}(?:[.,]\d{1,3})?) ?([BKMGTP]?)(?:i?B)?")
_TRUE = {"1", "true"}
_BUSES = {
    "sata": "SATA",
    "ata": "SATA",
    "sas": "SAS",
    "nvme": "PCIe",
    "usb": "USB",
    "fc": "Fibre Channel",
    "iscsi": "iSCSI",
    "mmc": "MMC",
}
_LOCAL = {"SATA", "SAS"}


@dataclass(frozen=True, slots=True)
class _Device:
    """A block device, and the name of the disk at the bottom of it."""

    record: Record
    disk: str


def is_lsblk(document: Any) -> bool:
    """Whether a parsed JSON object is what `lsblk -J` wrote."""
    return isinstance(document, dict) and isinstance(document.get("blockdevices"), list)


def machines_in(document: dict[str, Any], report: Report) -> list[MachineSpec]:
    """The one machine whose block devices are listed."""
    whole = Record(document, TOOL, "", report)
    devices = list(_walk(whole.parts("blockdevices"), "", 0))
    disks = [each.record for each in devices if _is_medium(each.record)]
    spec = MachineSpec(
        collector=known(TOOL, TOOL),
        storage=parts(_each_once([_disk(disk) for disk in disks]), TOOL),
        mounts=_mounts(devices),
    )
    return [spec]


def _walk(records: list[Record], below: str, depth: int) -> Iterator[_Device]:
    for record in records:
        disk = below or disk_of(record.raw("name"))
        yield _Device(record, disk)
        if depth < DEEPEST:
            yield from _walk(record.parts("children"), disk, depth + 1)


def _is_medium(record: Record) -> bool:
    """A disk or a drive; an empty card reader has a size of 0, a disc's drive counts without."""
    name, kind = _name(record), record.raw("type")
    if not is_disk(name) or kind not in {"disk", "rom", ""}:
        return False
    if kind == "" and disk_of(name) != name:
        return False
    return kind == "rom" or _size(record, "size").unknown is not Unknown.NOT_SUPPORTED


def _name(record: Record) -> str:
    return (record.raw("kname") or record.raw("name")).rsplit("/", 1)[-1]


def _disk(record: Record) -> StorageDevice:
    vendor = honest_vendor(record.text("vendor"))
    named = f"{vendor.or_else('')} {record.raw('model')}"
    bus = _bus(record)
    kind = _kind(record, named, bus.or_else(""))
    is_disc = kind.value is StorageKind.OPTICAL
    return StorageDevice(
        name=known(_name(record), f"{TOOL}: name"),
        model=record.text("model"),
        vendor=vendor,
        serial=record.text("serial"),
        firmware=record.text("rev"),
        wwn=record.text("wwn"),
        size_bytes=unknown(Unknown.ABSENT, f"{TOOL}: size", "a drive")
        if is_disc
        else _size(record, "size"),
        kind=kind,
        bus=bus,
        removable=_removable(record, bus.or_else("")),
    )


def _size(record: Record, key: str) -> Fact[int]:
    """Bytes, or a rounded size such as `238.5G`; 0 is an empty reader."""
    source = record.source(key)
    told = record.raw(key)
    found = _SIZE.fullmatch(told)
    if found is None:
        reason = Unknown.UNREADABLE if told else Unknown.NOT_REPORTED
        return unknown(reason, source, say("“{told}” is no size", told=told[:40]) if told else "")
    return positive(round(Decimal(found[1].replace(",", ".")) * _UNITS[found[2]]), source)


def _bus(record: Record) -> Fact[str]:
    """The transport; virtio's disks tell it by their name only."""
    told = record.text("tran")
    if told.value is not None:
        return told.into(lambda word: _BUSES.get(word.casefold(), word))
    if "virtio" in record.raw("subsystems") or _name(record).startswith("vd"):
        return known("virtio", record.source("subsystems"))
    return told


def _kind(record: Record, named: str, bus: str) -> Fact[StorageKind]:
    """What it is made of. The rotational flag lies for virtual disks, RAID volumes and bridges."""
    name, source = _name(record), record.source("type")
    guesses = (
        (record.raw("type") == "rom" or name.startswith("sr"), StorageKind.OPTICAL),
        (
            bus == "virtio" or name.startswith(("vd", "xvd")) or is_virtual(named),
            StorageKind.VIRTUAL,
        ),
        (name.startswith("nvme") or bus == "PCIe", StorageKind.NVME),
        (name.startswith("mmcblk"), StorageKind.FLASH),
        (is_raid(named), StorageKind.RAID),
    )
    kind = next((kind for fits, kind in guesses if fits), None)
    if kind is not None:
        return known(kind, source)
    turns = record.raw("rota").casefold()
    if turns and bus in _LOCAL:
        spins = turns in _TRUE
        return known(StorageKind.HDD if spins else StorageKind.SSD, record.source("rota"))
    if medium := medium_in_name(named):
        return known(StorageKind(medium), record.source("model"))
    why = f"over {bus or 'this bus'} the flag may lie"
    return unknown(Unknown.NOT_SUPPORTED, record.source("rota"), why)


def _removable(record: Record, bus: str) -> Fact[bool]:
    if bus == "USB":
        return known(True, record.source("tran"))
    told = record.raw("rm").casefold()
    if not told:
        return unknown(Unknown.NOT_REPORTED, record.source("rm"))
    return known(told in _TRUE, record.source("rm"))


def _each_once(disks: list[StorageDevice]) -> list[StorageDevice]:
    """A disk that is reached over several paths once."""
    found: dict[object, StorageDevice] = {}
    for number, disk in enumerate(disks):
        same = (disk.wwn.value, disk.serial.value, disk.size_bytes.value)
        found.setdefault(number if None in same else same, disk)
    return list(found.values())


def _mounts(devices: list[_Device]) -> Parts[Mount]:
    """Each file system once, with every disk beneath it."""
    found: dict[tuple[str, str], tuple[_Device, list[str]]] = {}
    for each in devices:
        paths = sorted(_paths(each.record), key=len)
        if paths and is_disk(each.disk):
            key = (_name(each.record), paths[0])
            found.setdefault(key, (each, []))[1].append(each.disk)
    mounts = [
        Mount(
            path=known(path, f"{TOOL}: mountpoint"),
            filesystem=each.record.text("fstype"),
            total_bytes=_size(each.record, "fssize"),
            free_bytes=_free(each.record),
            devices=known(tuple(sorted(set(disks))), TOOL),
        )
        for (_, path), (each, disks) in found.items()
    ]
    return parts(mounts, TOOL)


def _paths(record: Record) -> list[str]:
    """Where it is mounted; swap has a word in brackets there."""
    several = record.fields.get("mountpoints")
    listed = several if isinstance(several, list) else [record.fields.get("mountpoint")]
    return [path for path in listed if isinstance(path, str) and path.startswith("/")]


def _free(record: Record) -> Fact[int]:
    """A full file system has 0 free, which here is an answer."""
    if record.raw("fsavail") == "0":
        return known(0, record.source("fsavail"))
    return _size(record, "fsavail")
