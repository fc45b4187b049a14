"""Disks from `smartctl -x -j`, one disk a report; several in a file are of one machine.

Its exit status speaks of the disk's health: a report with a bad one is as good to read.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from probing.disk_names import is_raid, is_virtual, medium_in_name
from probing.facts import Fact, Parts, Unknown, known, unknown
from probing.records import Record
from probing.spec import MachineSpec, StorageDevice, StorageKind
from probing.wording import first_known

if TYPE_CHECKING:
    from probing.records import Report

__all__ = ["is_smartctl", "machines_in"]

TOOL = "smartctl"
_BUSES = {"ATA": "SATA", "NVMe": "PCIe", "SCSI": "SAS"}


def is_smartctl(document: Any) -> bool:
    """Whether a parsed JSON object is a report of smartctl on one disk."""
    return isinstance(document, dict) and all(
        isinstance(document.get(key), dict) for key in ("smartctl", "device")
    )


def machines_in(documents: list[dict[str, Any]], report: Report) -> list[MachineSpec]:
    """The one machine whose disks were asked; there may be more of them than were."""
    told = [
        Record(document, TOOL, f"report {number + 1}", report)
        for number, document in enumerate(documents)
    ]
    disks = [_disk(each) for each in told if _answered(each)]
    if not disks:
        report.add("", "", "", "a disk that answered")
        return []
    why = "it tells of the disks that were asked"
    storage = Parts(tuple(disks), TOOL, Unknown.NOT_SUPPORTED, why)
    return [MachineSpec(collector=known(TOOL, TOOL), collected_at=_instant(told), storage=storage)]


def _answered(told: Record) -> bool:
    """A device that could not be opened tells neither a model nor a size."""
    return _model(told).is_known or _size(told).is_known


def _instant(told: list[Record]) -> Fact[datetime]:
    """When the last of them was asked."""
    times = [each.part("local_time").whole("time_t").value for each in told]
    last = max((time for time in times if time is not None), default=None)
    source = f"{TOOL}: local_time.time_t"
    if last is None or last >= 253_402_300_800:  # the year 10000
        return unknown(Unknown.NOT_REPORTED, source)
    return known(datetime.fromtimestamp(last, UTC), source)


def _disk(told: Record) -> StorageDevice:
    device = told.part("device")
    model, vendor = _model(told), told.text("vendor", "scsi_vendor")
    named = f"{vendor.or_else('')} {model.or_else('')}"
    protocol = device.text("protocol")
    on_usb = device.raw("type").startswith(("usb", "snt")) or "USB" in device.raw("info_name")
    return StorageDevice(
        name=device.text("name").into(lambda path: path.rsplit("/", 1)[-1] or path),
        model=model,
        vendor=vendor,
        serial=told.text("serial_number"),
        firmware=told.text("firmware_version", "revision"),
        wwn=_wwn(told),
        size_bytes=_size(told),
        kind=_kind(told, protocol.or_else(""), named),
        bus=known("USB", device.source("type"))
        if on_usb
        else protocol.into(lambda word: _BUSES.get(word, word)),
        removable=known(on_usb, device.source("type")),
    )


def _model(told: Record) -> Fact[str]:
    return first_known(
        (told.text("model_name"), told.text("scsi_model_name"), told.text("product"))
    )


def _size(told: Record) -> Fact[int]:
    """NVMe drives often tell their capacity by the controller only."""
    size = told.part("user_capacity").whole("bytes")
    return size.or_from(told.whole("nvme_total_capacity"))


def _wwn(told: Record) -> Fact[str]:
    """As Linux writes it: `0x`, then authority, maker and number as hexadecimal digits."""
    wwn = told.part("wwn")
    digits = [wwn.raw(key) for key in ("naa", "oui", "id")]
    source = wwn.source("id")
    if not all(re.fullmatch(r"\d{1,15}", each) for each in digits):
        return unknown(Unknown.NOT_REPORTED, source)
    naa, oui, number = map(int, digits)
    return known(f"0x{naa:x}{oui:06x}{number:09x}", source)


def _kind(told: Record, protocol: str, named: str) -> Fact[StorageKind]:
    """What it is made of; 0 turns a minute are a solid-state disk's."""
    source = told.source("rotation_rate")
    if is_virtual(named):
        return known(StorageKind.VIRTUAL, told.source("model_name"))
    if protocol == "NVMe":
        return known(StorageKind.NVME, told.source("device"))
    if is_raid(named):
        return known(StorageKind.RAID, told.source("model_name"))
    turns = told.raw("rotation_rate")
    if turns.isdecimal():
        return known(StorageKind.HDD if int(turns) else StorageKind.SSD, source)
    medium = medium_in_name(named)
    if medium:
        return known(StorageKind(medium), told.source("model_name"))
    return unknown(Unknown.NOT_REPORTED, source)
