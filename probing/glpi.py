"""Machines from GLPI agent's inventories, and from the XML that its ancestors wrote.

Its units are mixed on purpose of nobody: memory and file systems are in MiB, disks in MB of 10^6.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from probing.cpu_names import vendor_name
from probing.disk_names import is_raid, is_virtual
from probing.facts import Fact, Parts, Unknown, known, no_parts, parts, unknown
from probing.identity import uuid_key
from probing.network_names import is_plugged
from probing.records import Record, same_of, sum_of
from probing.spec import (
    Board,
    Chassis,
    Cpu,
    Firmware,
    Gpu,
    MachineSpec,
    Memory,
    MemoryModule,
    Mount,
    NetworkInterface,
    OperatingSystem,
    Product,
    StorageDevice,
    StorageKind,
)
from probing.wording import first_known

if TYPE_CHECKING:
    from collections.abc import Callable

    from probing.records import Report
    from probing.xml_reading import Node

__all__ = ["document_from_xml", "is_glpi", "machines_in"]

TOOL = "GLPI"
MIB = 1024**2
MB = 1000**2
_COMPUTERS = {"", "Computer", "Phone"}
_CONTAINERS = {"Docker", "LXC", "OpenVZ", "Podman", "lxc", "docker"}
# Windows answers 0xFFF00000 (and nearby) for every card of 4 GiB and more: a 32-bit field.
_OVERFLOWN_MIB = 4095


def is_glpi(document: Any) -> bool:
    """Whether a parsed JSON object is an inventory in GLPI's format."""
    return isinstance(document, dict) and isinstance(document.get("content"), dict)


def document_from_xml(root: Node) -> dict[str, Any]:
    """The JSON document that an XML inventory (FusionInventory, OCS) corresponds to."""
    content: dict[str, Any] = {}
    for section in root.child("CONTENT").children:
        name = section.tag.casefold()
        fields = {each.tag.casefold(): each.text for each in section.children if not each.children}
        if name in _LISTS:
            content.setdefault(name, []).append(fields)
        elif fields:
            content[name] = content.get(name, {}) | fields
        elif section.text:
            content[name] = section.text
    query = root.child("QUERY").text
    return {
        "content": content,
        "deviceid": root.child("DEVICEID").text,
        "itemtype": "Computer" if query in {"", "INVENTORY"} else query,
    }


_LISTS = {"cpus", "memories", "storages", "drives", "networks", "videos", "controllers", "monitors"}


def machines_in(document: dict[str, Any], report: Report) -> list[MachineSpec]:
    """The one machine of an inventory; network equipment is no machine of this kind."""
    itemtype = str(document.get("itemtype") or "")
    if itemtype not in _COMPUTERS:
        report.add("itemtype", "", itemtype, "the inventory of a computer")
        return []
    content = Record(document, TOOL, "", report).part("content")
    content = Record(content.fields, TOOL, "", report)
    known_sections = content.fields.keys() & (_LISTS | {"bios", "hardware", "operatingsystem"})
    if not known_sections:
        report.add("content", "", "", "hardware, bios, cpus or another section about a computer")
        return []
    bios, hardware, system = (content.part(k) for k in ("bios", "hardware", "operatingsystem"))
    virtual = hardware.text("vmsystem")
    return [
        MachineSpec(
            collector=content.text("versionclient").or_from(known("GLPI agent", TOOL)),
            product=_product(bios, hardware, report),
            chassis=Chassis(
                type=hardware.text("chassis_type"),
                serial=bios.text("enclosureserial"),
                asset_tag=bios.text("assettag"),
            ),
            board=Board(
                manufacturer=bios.text("mmanufacturer"),
                model=bios.text("mmodel"),
                serial=bios.text("msn"),
            ),
            firmware=Firmware(
                vendor=bios.text("bmanufacturer"),
                version=bios.text("bversion"),
                date=bios.text("bdate"),
            ),
            cpu=_cpu(content, system),
            memory=_memory(content, hardware),
            storage=_listed(content, "storages", _disk_reader(content, system)),
            mounts=_listed(content, "drives", _mount),
            gpus=_gpus(content),
            network=_network(content),
            os=OperatingSystem(
                hostname=hardware.text("name").or_from(system.text("fqdn")),
                name=system.text("full_name", "name"),
                version=system.text("version"),
                kernel=system.text("kernel_version"),
                hypervisor=_virtual(virtual, _CONTAINERS, wanted=False),
                container=_virtual(virtual, _CONTAINERS, wanted=True),
            ),
        )
    ]


def _virtual(virtual: Fact[str], names: set[str], *, wanted: bool) -> Fact[str]:
    """The `vmsystem` word as a hypervisor or as a container; “Physical” is neither."""
    if virtual.value is None:
        return virtual
    if virtual.value == "Physical" or (virtual.value in names) is not wanted:
        return unknown(Unknown.ABSENT, virtual.source, f"it says “{virtual.value}”")
    return virtual


def _product(bios: Record, hardware: Record, report: Report) -> Product:
    uuid = hardware.text("uuid")
    if uuid.value is not None and uuid_key(uuid.value) is None:
        report.add("hardware", "uuid", uuid.value, "a UUID")
        uuid = unknown(Unknown.UNREADABLE, uuid.source, f"“{uuid.value[:40]}” is no UUID")
    return Product(
        manufacturer=bios.text("smanufacturer"),
        name=bios.text("smodel"),
        sku=bios.text("skunumber"),
        serial=first_known((bios.text("ssn"), bios.text("biosserial"))),
        uuid=uuid,
    )


def _cpu(content: Record, system: Record) -> Cpu:
    """One entry for each package. `arch` there says i386 on every PC: the system's own counts."""
    packages = content.parts("cpus")
    source = f"{TOOL}: cpus"
    if not packages:
        return Cpu(architecture=system.text("arch"))
    return Cpu(
        vendor=same_of([each.text("manufacturer") for each in packages], source).into(_vendor),
        model=same_of([each.text("name") for each in packages], source),
        architecture=system.text("arch"),
        packages=known(len(packages), source),
        cores=sum_of(
            [each.whole("core").or_from(each.whole("corecount")) for each in packages], source
        ),
        threads=sum_of([each.whole("thread") for each in packages], source),
        base_mhz=same_of([each.number("speed") for each in packages], source),
    )


def _vendor(name: str) -> str:
    return vendor_name(name) or name


def _memory(content: Record, hardware: Record) -> Memory:
    """`hardware.memory` is what the system sees; modules without a capacity are empty slots."""
    slots = content.parts("memories")
    filled = [slot for slot in slots if slot.whole("capacity").is_known]
    source = f"{TOOL}: memories"
    nothing: Fact[int] = unknown(Unknown.NOT_REPORTED, source)
    return Memory(
        total_bytes=hardware.whole("memory", times=MIB),
        installed_bytes=sum_of([slot.whole("capacity", times=MIB) for slot in filled], source),
        swap_bytes=hardware.whole("swap", times=MIB),
        slots=known(len(slots), source) if slots else nothing,
        error_correction=same_of([slot.text("memorycorrection") for slot in filled], source),
        modules=parts([_module(slot) for slot in filled], source)
        if slots
        else no_parts(Unknown.NOT_REPORTED, source),
    )


def _module(slot: Record) -> MemoryModule:
    return MemoryModule(
        slot=first_known((slot.text("caption"), slot.text("numslots"))),
        size_bytes=slot.whole("capacity", times=MIB),
        type=slot.text("type"),
        form_factor=slot.text("formfactor", "description"),
        rated_mts=slot.whole("speed"),
        manufacturer=slot.text("manufacturer"),
        part_number=slot.text("model"),
        serial=slot.text("serialnumber"),
    )


def _listed(content: Record, key: str, read: Any) -> Parts[Any]:
    """A section's entries; a section left out says nothing about the machine."""
    if key not in content.fields:
        return no_parts(Unknown.NOT_REPORTED, f"{TOOL}: {key}")
    return parts([read(each) for each in content.parts(key)], f"{TOOL}: {key}")


def _disk_reader(content: Record, system: Record) -> Callable[[Record], StorageDevice]:
    """Disk sizes are in MB of 10^6, but the ancestor agent on macOS wrote MiB (1 TB as 953869)."""
    ancestor = content.raw("versionclient").startswith("FusionInventory")
    on_mac = system.raw("name").casefold().startswith(("mac", "darwin"))
    return partial(_disk, unit=MIB if ancestor and on_mac else MB)


def _disk(disk: Record, unit: int) -> StorageDevice:
    return StorageDevice(
        name=disk.text("name"),
        model=disk.text("model"),
        vendor=disk.text("manufacturer"),
        serial=disk.text("serial", "serialnumber"),
        firmware=disk.text("firmware"),
        wwn=disk.text("wwn"),
        size_bytes=disk.whole("disksize", times=unit),
        kind=_kind(disk),
        bus=disk.text("interface", "description"),
        removable=_is_removable(disk),
    )


def _is_removable(disk: Record) -> Fact[bool]:
    """On USB, or of a type that says so: card readers, sticks."""
    if disk.raw("interface") == "USB":
        return known(True, disk.source("interface"))
    words = disk.raw("type").casefold()
    if not words:
        return unknown(Unknown.NOT_REPORTED, disk.source("type"))
    return known("removable" in words or "card reader" in words, disk.source("type"))


def _kind(disk: Record) -> Fact[StorageKind]:
    """What the words in an entry say of the medium."""
    words = " ".join(disk.raw(key) for key in ("type", "interface", "model", "name", "description"))
    words = words.casefold()
    named = f"{disk.raw('manufacturer')} {disk.raw('model')} {disk.raw('name')}"
    guesses = (
        (any(w in words for w in ("cdrom", "cd-rom", "dvd", "optical")), StorageKind.OPTICAL),
        (is_virtual(named) or _is_virtio(disk, words), StorageKind.VIRTUAL),
        ("nvme" in words, StorageKind.NVME),
        (is_raid(named), StorageKind.RAID),
        ("ssd" in words.split() or "solid state" in words, StorageKind.SSD),
        ("hdd" in words.split(), StorageKind.HDD),
    )
    kind = next((kind for fits, kind in guesses if fits), None)
    source = disk.source("type")
    return known(kind, source) if kind else unknown(Unknown.NOT_REPORTED, source)


def _is_virtio(disk: Record, words: str) -> bool:
    return "virtio" in words or disk.raw("name").startswith(("vd", "xvd"))


def _mount(drive: Record) -> Mount:
    """On Windows the letter is the path; elsewhere the field called type holds it."""
    return Mount(
        path=drive.text("letter", "type"),
        filesystem=drive.text("filesystem"),
        total_bytes=drive.whole("total", times=MIB),
        free_bytes=_free(drive),
        devices=unknown(Unknown.NOT_REPORTED, drive.source("volumn")),
    )


def _free(drive: Record) -> Fact[int]:
    """A full file system has 0 free, which here is an answer."""
    if drive.raw("free") == "0":
        return known(0, drive.source("free"))
    return drive.whole("free", times=MIB)


def _gpus(content: Record) -> Parts[Gpu]:
    """Video cards, or the display controllers where the agent lists no video cards."""
    if content.has("videos"):
        return _listed(content, "videos", _gpu)
    if "controllers" not in content.fields:
        return no_parts(Unknown.NOT_REPORTED, f"{TOOL}: videos")
    screens = [
        each for each in content.parts("controllers") if each.raw("pciclass").startswith("03")
    ]
    return parts([_controller(each) for each in screens], f"{TOOL}: controllers")


def _gpu(video: Record) -> Gpu:
    memory = video.number("memory")
    vram = video.whole("memory", times=MIB)
    if memory.value is not None and _OVERFLOWN_MIB <= memory.value <= _OVERFLOWN_MIB + 1:
        vram = unknown(
            Unknown.NOT_SUPPORTED, memory.source, "4 GiB or more: the field holds no larger number"
        )
    return Gpu(
        name=video.text("name", "chipset"),
        bus_address=video.text("pcislot"),
        vram_bytes=vram,
    )


def _controller(card: Record) -> Gpu:
    built_in = card.raw("vendorid") == "8086" and card.raw("pcislot").endswith("00:02.0")
    return Gpu(
        vendor=card.text("manufacturer"),
        name=card.text("name"),
        bus_address=card.text("pcislot"),
        pci_id=known(f"{card.raw('vendorid')}:{card.raw('productid')}", card.source("productid"))
        if card.has("vendorid") and card.has("productid")
        else unknown(Unknown.NOT_REPORTED, card.source("productid")),
        driver=card.text("driver"),
        integrated=known(True, card.source("pcislot"))
        if built_in
        else unknown(Unknown.NOT_REPORTED, card.source("pcislot")),
    )


def _network(content: Record) -> Parts[NetworkInterface]:
    """One entry for each address becomes one card with its addresses."""
    if "networks" not in content.fields:
        return no_parts(Unknown.NOT_REPORTED, f"{TOOL}: networks")
    cards: dict[tuple[str, str], list[Record]] = {}
    for entry in content.parts("networks"):
        loops = entry.raw("type") == "loopback" or entry.raw("description") == "lo"
        if not loops and entry.raw("virtualdev") not in {"True", "1", "true"}:
            key = (entry.raw("description"), entry.raw("mac") or entry.raw("macaddr"))
            cards.setdefault(key, []).append(entry)
    return parts([_card(entries) for entries in cards.values()], f"{TOOL}: networks")


def _card(entries: list[Record]) -> NetworkInterface:
    first = entries[0]
    found = [entry.raw(key) for entry in entries for key in ("ipaddress", "ipaddress6")]
    addresses = tuple(dict.fromkeys(address for address in found if address))
    told = first.has("virtualdev")
    return NetworkInterface(
        name=first.text("description"),
        mac=first.text("mac", "macaddr").into(str.casefold),
        kind=first.text("type"),
        built_in=known(not is_plugged(first.raw("driver")), first.source("virtualdev"))
        if told
        else unknown(Unknown.NOT_REPORTED, first.source("virtualdev")),
        up=first.text("status").into(lambda word: word.casefold() == "up"),
        speed_mbps=first.whole("speed"),
        driver=first.text("driver"),
        model=first.text("model"),
        addresses=known(addresses, first.source("ipaddress")),
    )
