"""Disks, file systems, graphics and network cards in lshw's tree."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from money.sentence import say
from probing.disk_names import disk_of, honest_vendor, is_raid, is_virtual, medium_in_name
from probing.facts import Fact, Parts, Unknown, known, no_parts, parts, unknown
from probing.gpu_names import bus_address, gpu_vendor, is_integrated
from probing.lshw_tree import TOOL, names_of
from probing.network_names import is_plugged
from probing.spec import Gpu, Mount, NetworkInterface, StorageDevice, StorageKind

if TYPE_CHECKING:
    from probing.lshw_tree import Place
    from probing.records import Record

__all__ = ["gpus_in", "mounts_in", "network_in", "storage_in"]

_NO_CARD_DRIVERS = {
    "veth",
    "tun",
    "bridge",
    "bonding",
    "team",
    "dummy",
    "macvlan",
    "macvtap",
    "ipvlan",
    "vxlan",
    "geneve",
    "wireguard",
    "ifb",
    "vrf",
    "openvswitch",
    "802.1q vlan support",
}
# SCSI hosts' own words for what their disks hang on; the first that fits counts.
_BUSES = (
    ("usb-storage", "USB"),
    ("uas", "USB"),
    ("serial attached scsi", "SAS"),
    ("sata", "SATA"),
    ("fibre channel", "Fibre Channel"),
    ("iscsi", "iSCSI"),
)


def storage_in(places: list[Place]) -> Parts[StorageDevice]:
    """The disks. Old versions of lshw know an NVMe drive's controller and not its disk."""
    found = [place for place in places if _is_disk(place)]
    blind = _controllers_without_a_disk(places, found)
    if not found and not blind:
        return no_parts(
            Unknown.NOT_REPORTED, TOOL, say("it lists disks for the administrator only")
        )
    hosts = _hosts(places)
    disks = _each_once([_disk(place, hosts) for place in found])
    if blind:
        why = say("it lists NVMe controllers without their disks")
        return Parts(tuple(disks), TOOL, Unknown.NOT_SUPPORTED, why)
    return parts(disks, TOOL)


def _is_disk(place: Place) -> bool:
    """A disk with something in it: a drive's inserted medium is a node of its own beneath it.

    Empty card readers and NVMe's management names have neither a size nor a serial.
    """
    node = place.node
    if node.raw("class") != "disk" or (place.above and place.above[0].raw("class") == "disk"):
        return False
    if node.raw("id").startswith(("cdrom", "virtio")):
        return True
    return node.has("size") or node.has("serial") or _medium_size(node).is_known


def _controllers_without_a_disk(places: list[Place], disks: list[Place]) -> bool:
    seen = {id(above.fields) for disk in disks for above in disk.above}
    return any(
        place.node.raw("class") == "storage"
        and "nvm_express" in place.node.part("capabilities").fields
        and place.node.raw("businfo").startswith("pci@")
        and id(place.node.fields) not in seen
        for place in places
    )


def _medium_size(node: Record) -> Fact[int]:
    """The size of what is inserted."""
    sizes = [child.whole("size") for child in node.parts("children") if child.raw("id") == "medium"]
    return next((size for size in sizes if size.is_known), _no_count(node.source("size")))


def _no_count(source: str) -> Fact[int]:
    return unknown(Unknown.NOT_REPORTED, source)


def _unsaid(key: str) -> Fact[str]:
    return unknown(Unknown.NOT_REPORTED, f"{TOOL}: {key}")


def _each_once(disks: list[StorageDevice]) -> list[StorageDevice]:
    """A disk that is reached over several paths once: it tells the same serial on each."""
    found: dict[object, StorageDevice] = {}
    for number, disk in enumerate(disks):
        same = (disk.model.value, disk.serial.value, disk.size_bytes.value)
        found.setdefault(number if None in same else same, disk)
    return list(found.values())


def _disk(place: Place, hosts: dict[str, str]) -> StorageDevice:
    node = place.node
    drive = _drive_of(place)
    device = next((name for name in names_of(node) if name.startswith("/dev/")), "")
    optical = node.raw("id").startswith("cdrom")
    name: Fact[str] = _unsaid("logicalname")
    if device:
        name = known(device.rsplit("/", 1)[-1], f"{TOOL}: logicalname")
    size = _no_count(node.source("size"))
    if not optical:
        size = node.whole("size").or_from(_medium_size(node))
    return StorageDevice(
        name=name,
        model=drive.text("product"),
        vendor=honest_vendor(drive.text("vendor")),
        serial=drive.text("serial"),
        firmware=drive.text("version"),
        wwn=node.part("configuration").text("wwid"),
        size_bytes=size,
        kind=_kind(place, drive, device, optical=optical),
        bus=_bus(place, _host_of(place, hosts)),
        removable=_is_removable(place),
    )


def _drive_of(place: Place) -> Record:
    """The node that names the drive: an NVMe namespace's is the controller above it."""
    above = place.above[0] if place.above else place.node
    is_namespace = place.node.raw("id").startswith("namespace") and not place.node.has("product")
    return above if is_namespace and above.raw("class") == "storage" else place.node


def _hosts(places: list[Place]) -> dict[str, str]:
    """What SCSI hosts (`scsi0` …) and all above them say of themselves."""
    found: dict[str, str] = {}
    for place in places:
        for name in names_of(place.node):
            if re.fullmatch(r"scsi\d+", name):
                driver = place.node.part("configuration").raw("driver")
                words = f"{place.node.raw('description')} {driver} {place.words_above()}"
                found.setdefault(name, words.casefold())
    return found


def _host_of(place: Place, hosts: dict[str, str]) -> str:
    """What lies above the disk, in words; SCSI hosts may stand beside the tree, named by number."""
    host = re.match(r"scsi@(\d+):", place.node.raw("businfo"))
    beside = hosts.get(f"scsi{host[1]}", "") if host else ""
    return f"{place.words_above()} {beside}"


def _bus(place: Place, host: str) -> Fact[str]:
    node = place.node
    source = node.source("businfo")
    told = node.raw("businfo").partition("@")[0]
    if told == "nvme" or "nvme" in "".join(names_of(node)):
        return known("PCIe", source)
    if place.is_on("usb") or told == "usb":
        return known("USB", source)
    for word, bus in _BUSES:
        if re.search(rf"\b{word}\b", host):
            return known(bus, source)
    on_ata = "ata" in {node.raw("vendor").casefold(), node.raw("description").casefold()[:3]}
    if told == "scsi" and on_ata:
        return known("SATA", node.source("description"))
    return known(told, source) if told else _unsaid("businfo")


def _is_removable(place: Place) -> Fact[bool]:
    """By its own capability, or because it is plugged into USB."""
    source = place.node.source("capabilities")
    if place.is_on("usb") or re.search(r"usb-storage|\buas\b", place.words_above()):
        return known(True, place.node.source("businfo"))
    if not place.node.has("capabilities"):
        return unknown(Unknown.NOT_REPORTED, source)
    return known("removable" in place.node.part("capabilities").fields, source)


def _kind(place: Place, drive: Record, device: str, *, optical: bool) -> Fact[StorageKind]:
    """lshw tells no medium; an RPM among the capabilities is a turning disk's."""
    node = place.node
    source = node.source("capabilities")
    named = f"{drive.raw('vendor')} {drive.raw('product')}"
    turns = any(re.fullmatch(r"\d{4,5}rpm", word) for word in node.part("capabilities").fields)
    guesses = (
        (optical, StorageKind.OPTICAL),
        (is_virtual(named) or node.raw("businfo").startswith("virtio"), StorageKind.VIRTUAL),
        ("nvme" in device or node.raw("businfo").startswith("nvme"), StorageKind.NVME),
        ("mmcblk" in device or place.is_on("mmc"), StorageKind.FLASH),
        (is_raid(named), StorageKind.RAID),
        (turns, StorageKind.HDD),
    )
    kind = next((kind for fits, kind in guesses if fits), None)
    if kind is None and (medium := medium_in_name(named)):
        return known(StorageKind(medium), drive.source("product"))
    return known(kind, source) if kind else unknown(Unknown.NOT_REPORTED, source)


def mounts_in(nodes: list[Record]) -> Parts[Mount]:
    """The mounted file systems."""
    found = []
    for node in nodes:
        paths = [name for name in names_of(node) if not name.startswith("/dev/")]
        settings = node.part("configuration")
        if node.raw("class") in {"volume", "disk"} and settings.raw("state") == "mounted" and paths:
            device = next((name for name in names_of(node) if name.startswith("/dev/")), "")
            found.append(_mount(node, min(paths, key=len), disk_of(device)))
    return Parts(tuple(found), TOOL, None if found else Unknown.NOT_REPORTED)


def _mount(node: Record, path: str, disk: str) -> Mount:
    return Mount(
        path=known(path, f"{TOOL}: logicalname"),
        filesystem=node.part("configuration").text("mount.fstype", "filesystem"),
        total_bytes=node.whole("capacity", "size"),
        devices=known((disk,), f"{TOOL}: logicalname")
        if disk
        else unknown(Unknown.NOT_REPORTED, TOOL),
    )


def gpus_in(nodes: list[Record]) -> Parts[Gpu]:
    """Display controllers and accelerators; a tree that was cut to have no PCI bus tells none."""
    found = [_gpu(node) for node in nodes if _is_gpu(node)]
    if not found and not any(node.raw("businfo").startswith("pci@") for node in nodes):
        return no_parts(Unknown.NOT_REPORTED, TOOL, "the PCI bus is not in it")
    return parts(found, TOOL)


def _is_gpu(node: Record) -> bool:
    """Frame buffers are nodes called graphics: the same card again, or the firmware's screen."""
    if node.raw("description").casefold() == "processing accelerators":
        return gpu_vendor(node.text("vendor")).value in {"NVIDIA", "AMD", "Intel"}
    is_screen = node.raw("id").startswith("graphics") and not node.has("businfo")
    return node.raw("class") == "display" and not is_screen


def _gpu(node: Record) -> Gpu:
    bus, _, place = node.raw("businfo").partition("@")
    address = bus_address(place) if bus == "pci" else ""
    vendor = gpu_vendor(node.text("vendor"))
    name, pci_id = _numbered(node)
    return Gpu(
        vendor=vendor,
        name=name,
        pci_id=pci_id,
        bus_address=known(address, node.source("businfo"))
        if address
        else unknown(Unknown.NOT_REPORTED, node.source("businfo")),
        driver=node.part("configuration").text("driver"),
        integrated=is_integrated(vendor, [node.raw("product")], address),
    )


def _numbered(node: Record) -> tuple[Fact[str], Fact[str]]:
    """The product's name, and the PCI numbers that `lshw -numeric` writes in brackets behind it."""
    told = node.text("product")
    found = re.fullmatch(r"(.*\S) \[([0-9A-Fa-f]{4}:[0-9A-Fa-f]{4})\]", told.or_else(""))
    if found is None:
        return told, unknown(Unknown.NOT_REPORTED, told.source, "lshw -numeric tells it")
    return known(found[1], told.source), known(found[2].casefold(), told.source)


def network_in(nodes: list[Record]) -> Parts[NetworkInterface]:
    """The network cards."""
    return parts([_card(node) for node in nodes if _is_card(node)], TOOL)


def _is_card(node: Record) -> bool:
    """An interface of a real card. Some chipsets' cards are listed as bridges."""
    driver = node.part("configuration").raw("driver").casefold()
    if not node.has("logicalname") or driver in _NO_CARD_DRIVERS:
        return False
    return node.raw("class") == "network" or node.raw("description") in {
        "Ethernet interface",
        "Wireless interface",
    }


def _card(node: Record) -> NetworkInterface:
    settings = node.part("configuration")
    plugged = is_plugged(settings.raw("driver")) or node.raw("businfo").startswith("usb")
    speed = node.whole("size") if node.raw("units") in {"bit/s", ""} else _no_count(TOOL)
    link = settings.raw("link")
    source = settings.source("link")
    return NetworkInterface(
        name=known(names_of(node)[0], node.source("logicalname"))
        if names_of(node)
        else _unsaid("logicalname"),
        mac=node.text("serial").into(str.casefold),
        kind=known(_kind_of_card(node, settings), node.source("capabilities")),
        built_in=known(not plugged, node.source("businfo")),
        up=known(link == "yes", source) if link else unknown(Unknown.NOT_REPORTED, source),
        speed_mbps=speed.into(lambda bits: bits // 1_000_000),
        driver=settings.text("driver"),
        model=_numbered(node)[0],
        addresses=settings.text("ip").into(lambda text: (text,)),
    )


def _kind_of_card(node: Record, settings: Record) -> str:
    if "wireless" in node.part("capabilities").fields or settings.has("wireless"):
        return "Wi-Fi"
    if any(re.match(r"ib[ps]?\d", name) for name in names_of(node)):
        return "InfiniBand"
    return "Ethernet"
