"""Disks, file systems, graphics and network cards of a GLPI inventory."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from probing.disk_names import disk_of, honest_vendor, is_raid, is_virtual, medium_in_name
from probing.facts import Fact, Parts, Unknown, known, no_parts, parts, unknown
from probing.gpu_names import bus_address, gpu_vendor, is_integrated, vendor_in_name
from probing.network_names import is_plugged, mbps_in
from probing.spec import Gpu, Mount, NetworkInterface, StorageDevice, StorageKind
from probing.wording import first_known

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from probing.glpi_agents import Agent
    from probing.records import Record

__all__ = ["gpus_in", "mounts_in", "network_in", "storage_in"]

TOOL = "GLPI"
MIB = 1024**2
# Windows answers 0xFFF00000 for every card of 4 GiB and more where only its 32-bit field is asked.
_OVERFLOWN_MIB = 4095
_ADDRESS = re.compile(r"(?:[0-9a-f]{1,8}:)?[0-9a-f]{2}:[0-9a-f]{2}\.[0-9a-f]", re.IGNORECASE)
_PCI_ID = re.compile(r"[0-9a-f]{4}:[0-9a-f]{4}", re.IGNORECASE)
_OPTICAL = ("cdrom", "cd-rom", "dvd", "optical", "disk burning", "disc burning", "blu-ray", "bd-re")
_COMES_AND_GOES = ("removable", "card reader", "sd card")
_NO_CARDS = ("wan miniport", "ras async adapter", "loopback", "isatap", "teredo", "6to4 adapter")
_TRUE = {"True", "1", "true"}


def _listed(content: Record, key: str, read: Callable[[Record], Any]) -> Parts[Any]:
    """A section's entries; a section left out says nothing about the machine."""
    if key not in content.fields:
        return no_parts(Unknown.NOT_REPORTED, f"{TOOL}: {key}")
    return parts([read(each) for each in content.parts(key)], f"{TOOL}: {key}")


def storage_in(content: Record, agent: Agent) -> Parts[StorageDevice]:
    """The disks; tape drives hold none of the machine's own data."""
    if "storages" not in content.fields:
        return no_parts(Unknown.NOT_REPORTED, f"{TOOL}: storages")
    disks = [each for each in content.parts("storages") if not _is_tape(each)]
    return parts([_disk(each, agent.disk_unit_bytes) for each in disks], f"{TOOL}: storages")


def _is_tape(disk: Record) -> bool:
    return re.search(r"\btape\b", f"{disk.raw('type')} {disk.raw('description')}", re.I) is not None


def _disk(disk: Record, unit: int) -> StorageDevice:
    return StorageDevice(
        name=disk.text("name"),
        model=disk.text("model"),
        vendor=honest_vendor(disk.text("manufacturer")),
        serial=first_known((disk.text("serial"), disk.text("serialnumber"))),
        firmware=disk.text("firmware"),
        wwn=disk.text("wwn"),
        size_bytes=disk.whole("disksize", times=unit),
        kind=_kind(disk),
        bus=disk.text("interface").or_from(disk.text("description")),
        removable=_is_removable(disk),
    )


def _is_removable(disk: Record) -> Fact[bool]:
    """On USB, or of a type that says so: card readers, sticks."""
    for key in ("interface", "description"):
        if disk.raw(key).upper() == "USB":
            return known(True, disk.source(key))
    words = disk.raw("type").casefold()
    if not words:
        return unknown(Unknown.NOT_REPORTED, disk.source("type"))
    return known(any(word in words for word in _COMES_AND_GOES), disk.source("type"))


def _kind(disk: Record) -> Fact[StorageKind]:
    """What the words in an entry say of the medium."""
    words = " ".join(disk.raw(key) for key in ("type", "interface", "model", "name", "description"))
    words = words.casefold()
    named = f"{disk.raw('manufacturer')} {disk.raw('model')} {disk.raw('name')}"
    guesses = (
        (any(word in words for word in _OPTICAL), StorageKind.OPTICAL),
        (is_virtual(named) or _is_made_up(disk, words), StorageKind.VIRTUAL),
        ("nvme" in words, StorageKind.NVME),
        (is_raid(named), StorageKind.RAID),
        (_is_card(disk), StorageKind.FLASH),
        (re.search(r"\bssd|solid state", words) is not None, StorageKind.SSD),
        ("hdd" in words.split(), StorageKind.HDD),
    )
    kind = next((kind for fits, kind in guesses if fits), None)
    source = disk.source("type")
    if kind is None and (medium := medium_in_name(named)):
        return known(StorageKind(medium), disk.source("model"))
    return known(kind, source) if kind else unknown(Unknown.NOT_REPORTED, source)


def _is_made_up(disk: Record, words: str) -> bool:
    """Whether a hypervisor, or Windows from a file, makes it up."""
    told = {disk.raw(key).casefold() for key in ("type", "description", "interface")}
    return (
        "virtio" in words
        or disk.raw("name").startswith(("vd", "xvd"))
        or not told.isdisjoint({"virtual", "virtual device", "file-backed", "file-backed virtual"})
    )


def _is_card(disk: Record) -> bool:
    return (
        disk.raw("name").startswith("mmcblk")
        or disk.raw("interface").upper() in {"SD", "MMC"}
        or disk.raw("type").casefold() in {"sd card", "card reader"}
    )


def mounts_in(content: Record, agent: Agent) -> Parts[Mount]:
    """The mounted file systems."""
    return _listed(content, "drives", partial(_mount, unit=agent.volume_unit_bytes))


def _mount(drive: Record, unit: int) -> Mount:
    """On Windows the letter is the path; elsewhere the field called type holds it."""
    device = drive.text("volumn")
    disk = disk_of(device.or_else(""))
    is_plain = device.or_else("").startswith("/dev/") and "/mapper/" not in device.or_else("")
    return Mount(
        path=_path(drive),
        filesystem=drive.text("filesystem"),
        total_bytes=drive.whole("total", times=unit),
        free_bytes=_free(drive, unit),
        devices=known((disk,), device.source)
        if is_plain
        else unknown(Unknown.NOT_REPORTED, device.source),
    )


def _path(drive: Record) -> Fact[str]:
    for key, form in (("letter", r"[A-Za-z]:.*"), ("type", r"/.*"), ("volumn", r"[A-Za-z]:\\?")):
        if re.fullmatch(form, drive.raw(key)):
            return known(drive.raw(key), drive.source(key))
    return unknown(Unknown.NOT_REPORTED, drive.source("letter"))


def _free(drive: Record, unit: int) -> Fact[int]:
    """A full file system has 0 free, which here is an answer."""
    if drive.raw("free") == "0":
        return known(0, drive.source("free"))
    return drive.whole("free", times=unit)


def gpus_in(content: Record) -> Parts[Gpu]:
    """The video cards; and the display controllers that are not among them.

    Some agents list only what draws a screen as video, and compute cards as controllers.
    """
    if "controllers" not in content.fields and "videos" not in content.fields:
        return no_parts(Unknown.NOT_REPORTED, f"{TOOL}: videos")
    displays = [_controller(c) for c in content.parts("controllers") if _is_display(c)]
    videos = list(_once(_gpu(video) for video in content.parts("videos") if _says_something(video)))
    if not videos and "controllers" in content.fields:
        return parts(displays, f"{TOOL}: controllers")
    if not videos and content.has("videos"):
        return no_parts(Unknown.NOT_REPORTED, f"{TOOL}: videos", "it tells a screen, no card")
    found = {gpu.bus_address.value: gpu for gpu in displays if gpu.bus_address.is_known}
    joined = [_with_controller(gpu, found.pop(gpu.bus_address.value, None)) for gpu in videos]
    placed = all(gpu.bus_address.is_known for gpu in videos)
    return parts([*joined, *(found.values() if placed else ())], f"{TOOL}: videos")


def _says_something(video: Record) -> bool:
    """Phones list a screen's resolution and nothing else."""
    return any(video.has(key) for key in ("name", "chipset", "memory"))


def _is_display(card: Record) -> bool:
    """PCI's display controllers and its processing accelerators."""
    return card.raw("pciclass").startswith(("03", "12"))


def _once(gpus: Iterator[Gpu]) -> list[Gpu]:
    """Each card once: the X server's log and the bus may both have told of it."""
    found: dict[object, Gpu] = {}
    for number, gpu in enumerate(gpus):
        key = gpu.bus_address.value or number
        before = found.get(key)
        if before is None:
            found[key] = gpu
        elif not before.vram_bytes.is_known:
            found[key] = replace(before, vram_bytes=gpu.vram_bytes)
    return list(found.values())


def _with_controller(gpu: Gpu, controller: Gpu | None) -> Gpu:
    """A video card with what the list of controllers tells of the same place on the bus."""
    if controller is None:
        return gpu
    return replace(
        gpu,
        vendor=controller.vendor.or_from(gpu.vendor),
        pci_id=gpu.pci_id.or_from(controller.pci_id),
        driver=gpu.driver.or_from(controller.driver),
        integrated=gpu.integrated.or_from(controller.integrated),
    )


def _gpu(video: Record) -> Gpu:
    memory = video.number("memory")
    vram = video.whole("memory", times=MIB)
    if memory.value == _OVERFLOWN_MIB:
        vram = unknown(
            Unknown.NOT_SUPPORTED, memory.source, "4 GiB or more: the field holds no larger number"
        )
    name = video.text("name", "chipset")
    vendor = first_known((vendor_in_name(name), vendor_in_name(video.text("chipset"))))
    address = _place(video)
    names = [text for text in (name.value, video.text("chipset").value) if text]
    return Gpu(
        vendor=vendor,
        name=name,
        bus_address=address,
        pci_id=_pci_id(video),
        vram_bytes=vram,
        integrated=is_integrated(vendor, names, address.or_else("")),
    )


def _place(card: Record) -> Fact[str]:
    """Its address on the PCI bus; some connectors put other numbers there."""
    told = card.text("pcislot")
    if told.value is None or not _ADDRESS.fullmatch(told.value):
        return unknown(Unknown.NOT_REPORTED, told.source)
    return told.into(bus_address)


def _pci_id(card: Record) -> Fact[str]:
    told = card.text("pciid")
    if told.value is not None and _PCI_ID.match(told.value):
        return known(told.value[:9].casefold(), told.source)
    if card.has("vendorid") and card.has("productid"):
        pair = f"{card.raw('vendorid')}:{card.raw('productid')}"
        return known(pair.casefold(), card.source("productid"))
    return unknown(Unknown.NOT_REPORTED, card.source("productid"))


def _controller(card: Record) -> Gpu:
    vendor = gpu_vendor(card.text("manufacturer"))
    name = card.text("name", "caption")
    address = _place(card)
    return Gpu(
        vendor=vendor,
        name=name,
        bus_address=address,
        pci_id=_pci_id(card),
        driver=card.text("driver"),
        integrated=is_integrated(vendor, [name.or_else("")], address.or_else("")),
    )


def network_in(content: Record, agent: Agent) -> Parts[NetworkInterface]:
    """One entry for each address becomes one card with its addresses."""
    if "networks" not in content.fields:
        return no_parts(Unknown.NOT_REPORTED, f"{TOOL}: networks")
    entries = content.parts("networks")
    # The ancestor agent called every interface of a Mac virtual.
    believed = not (agent.on_mac and all(_is_virtual(each) for each in entries if _mac(each)))
    cards: dict[tuple[str, str], list[Record]] = {}
    for entry in entries:
        if _is_network_card(entry, believed=believed):
            cards.setdefault((entry.raw("description"), _mac(entry)), []).append(entry)
    found = [_card(each, believed=believed) for each in cards.values()]
    return parts(found, f"{TOOL}: networks")


def _mac(entry: Record) -> str:
    return entry.raw("mac") or entry.raw("macaddr")


def _is_virtual(entry: Record) -> bool:
    return entry.raw("virtualdev") in _TRUE


def _is_network_card(entry: Record, *, believed: bool) -> bool:
    name = entry.raw("description").casefold()
    if entry.raw("type") == "loopback" or name == "lo" or name.startswith(_NO_CARDS):
        return False
    if believed:
        return not _is_virtual(entry)
    # Thunderbolt's bridges wear made-up addresses: the second bit of the first byte is set.
    own = re.fullmatch(r"[0-9a-f][014589cd](?::[0-9a-f]{2}){5}", _mac(entry).casefold())
    return own is not None and re.fullmatch(r"en\d+", name) is not None


def _card(entries: list[Record], *, believed: bool) -> NetworkInterface:
    first = entries[0]
    addresses = tuple(dict.fromkeys(a for entry in entries for a in _addresses(entry)))
    told = first.has("virtualdev") and believed
    plugged = is_plugged(first.raw("driver")) or first.raw("pnpdeviceid").upper().startswith("USB")
    return NetworkInterface(
        name=first.text("description"),
        mac=first.text("mac", "macaddr").into(str.casefold),
        kind=first.text("type"),
        built_in=known(not plugged, first.source("virtualdev"))
        if told
        else unknown(Unknown.NOT_REPORTED, first.source("virtualdev")),
        up=first.text("status").into(lambda word: word.casefold() == "up"),
        speed_mbps=mbps_in(first.raw("speed"), first.source("speed")),
        driver=first.text("driver"),
        model=first.text("model"),
        addresses=known(addresses, first.source("ipaddress")),
    )


def _addresses(entry: Record) -> Iterator[str]:
    """Addresses alone, listed, or with commas between them; 0.0.0.0 is none."""
    for key in ("ipaddress", "ipaddress6"):
        value = entry.fields.get(key)
        for text in value if isinstance(value, list) else [value]:
            if isinstance(text, str):
                yield from (a for a in re.split(r"[,;\s]+", text) if a.strip("0.:"))
