"""Disks as Linux tells them: /sys/block, judged by their bus and not by a flag alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from money.sentence import say
from probing.disk_names import honest_vendor, is_raid, is_virtual
from probing.facts import Fact, Parts, Unknown, known, no_parts, parts, unknown
from probing.spec import StorageDevice, StorageKind
from probing.wording import first_known, text_fact

if TYPE_CHECKING:
    from probing.linux.tree import Tree

__all__ = ["is_disk", "read_storage"]

BLOCK = "/sys/block"
_NO_DISK = re.compile(
    r"(loop|ram|zram|dm-|md|fd|nbd|drbd|rbd|zd|mtdblock|bcache)\d|mmcblk\d+boot\d"
)
# What a device's place in /sys says of its bus; the first that fits counts.
_BUSES = (
    ("/usb", "USB"),
    ("/ata", "SATA"),
    ("/virtio", "virtio"),
    ("/end_device-", "SAS"),
    ("/rport-", "Fibre Channel"),
    ("/session", "iSCSI"),
    ("/mmc", "MMC"),
    ("VMBUS:", "Hyper-V"),
    ("/vbd-", "Xen"),
    ("/nvme", "PCIe"),
)
_LOCAL_BUSES = {"SATA", "SAS"}
_VIRTUAL_BUSES = {"virtio", "Xen", "Hyper-V"}


def is_disk(name: str) -> bool:
    """Whether a block device's name is that of a disk and not of a layer above or of memory."""
    return not _NO_DISK.match(name)


def read_storage(tree: Tree) -> Parts[StorageDevice]:
    """Every disk with a medium in it."""
    if not tree.has(BLOCK):
        return no_parts(Unknown.ABSENT, BLOCK, "there is no such folder")
    disks = [_disk(tree, name) for name in tree.names(BLOCK) if _holds_something(tree, name)]
    return parts(_each_once(disks), BLOCK)


def _each_once(disks: list[StorageDevice]) -> list[StorageDevice]:
    """A disk that is reached over several paths once: it tells the same worldwide name on each."""
    found: dict[object, StorageDevice] = {}
    for number, disk in enumerate(disks):
        same = (disk.wwn.value, disk.size_bytes.value)
        found.setdefault(number if None in same else same, disk)
    return list(found.values())


def _holds_something(tree: Tree, name: str) -> bool:
    """Empty card readers and trays read as size 0; hidden paths of one NVMe disk say so."""
    if not is_disk(name) or tree.raw(f"{BLOCK}/{name}/hidden") == "1":
        return False
    return tree.raw(f"{BLOCK}/{name}/size") != "0"


def _disk(tree: Tree, name: str) -> StorageDevice:
    folder = f"{BLOCK}/{name}"
    model = first_known((tree.fact(f"{folder}/device/model"), tree.fact(f"{folder}/device/name")))
    vendor = honest_vendor(tree.fact(f"{folder}/device/vendor"))
    bus = _bus(tree, folder, name)
    return StorageDevice(
        name=known(name, BLOCK),
        model=model,
        vendor=vendor,
        serial=_serial(tree, folder),
        firmware=first_known(
            (tree.fact(f"{folder}/device/firmware_rev"), tree.fact(f"{folder}/device/rev"))
        ),
        wwn=first_known((tree.fact(f"{folder}/wwid"), tree.fact(f"{folder}/device/wwid"))),
        size_bytes=tree.number(f"{folder}/size", times=512),
        kind=_kind(tree, folder, name, bus.or_else(""), f"{vendor.value} {model.value}"),
        bus=bus,
        removable=_removable(tree, folder, bus.or_else("")),
    )


def _serial(tree: Tree, folder: str) -> Fact[str]:
    """The serial where the driver offers it as a file, else from the SCSI page that holds it."""
    told = first_known((tree.fact(f"{folder}/serial"), tree.fact(f"{folder}/device/serial")))
    if told.is_known:
        return told
    page = f"{folder}/device/vpd_pg80"
    try:
        raw = tree.data(page)
    except OSError:
        return told
    return text_fact(raw[4:].decode("latin-1"), page)


def _bus(tree: Tree, folder: str, name: str) -> Fact[str]:
    transport = tree.raw(f"{folder}/device/transport")
    if name.startswith("nvme") and transport and transport != "pcie":
        return known(f"NVMe over {transport}", f"{folder}/device/transport")
    place = tree.real(f"{folder}/device")
    for part, bus in _BUSES:
        if part in place:
            return known(bus, f"{folder}/device")
    return unknown(Unknown.NOT_REPORTED, f"{folder}/device", "its place in /sys names no known bus")


def _kind(tree: Tree, folder: str, name: str, bus: str, named: str) -> Fact[StorageKind]:
    """What it is made of. The rotational flag lies for virtual disks, RAID volumes and bridges."""
    if name.startswith("sr"):
        return known(StorageKind.OPTICAL, f"{BLOCK}: name")
    if bus in _VIRTUAL_BUSES or name.startswith(("vd", "xvd")) or is_virtual(named):
        return known(StorageKind.VIRTUAL, f"{folder}/device")
    if name.startswith("nvme"):
        return known(StorageKind.NVME, f"{BLOCK}: name")
    if name.startswith("mmcblk"):
        return known(StorageKind.FLASH, f"{BLOCK}: name")
    if is_raid(named):
        return known(StorageKind.RAID, f"{folder}/device/model")
    source = f"{folder}/queue/rotational"
    if bus not in _LOCAL_BUSES:
        return unknown(
            Unknown.NOT_SUPPORTED, source, say("over {bus} the flag may lie", bus=bus or "this bus")
        )
    return tree.flag(source).into(lambda turns: StorageKind.HDD if turns else StorageKind.SSD)


def _removable(tree: Tree, folder: str, bus: str) -> Fact[bool]:
    """Whether it comes and goes: by the flag, on USB, or as a card (eMMC is soldered)."""
    if bus == "USB":
        return known(True, f"{folder}/device")
    if bus == "MMC":
        return tree.fact(f"{folder}/device/type").into(lambda kind: kind != "MMC")
    return tree.flag(f"{folder}/removable")
