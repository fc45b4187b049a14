"""Machines from `lshw -json` (and `-xml`): a tree of nodes, each with its class."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from probing.cpu_names import ai_flags_in, clock_in_name, vendor_name
from probing.disk_names import is_raid, is_virtual
from probing.facts import Fact, Parts, Unknown, known, no_parts, parts, unknown
from probing.network_names import is_plugged
from probing.records import Record, same_of, sum_of
from probing.spec import (
    Board,
    CacheLevel,
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

if TYPE_CHECKING:
    from collections.abc import Iterator

    from probing.records import Report
    from probing.xml_reading import Node

__all__ = ["is_lshw", "machines_in", "tree_from_xml"]

TOOL = "lshw"
DEEPEST = 60
_NODE_KEYS = {"class", "children"}
_MEMORY_TYPES = re.compile(r"\b(LPDDR\dX?|DDR\d?|SDRAM|HBM\d?|DRAM)\b")
_FORM_FACTORS = re.compile(r"\b(SODIMM|FB-DIMM|DIMM|SIMM|Chip|Row of chips)\b")

_NO_CARD_DRIVERS = {"veth", "tun", "bridge", "bonding", "openvswitch", "802.1q vlan support"}


def is_lshw(document: Any) -> bool:
    """Whether a parsed JSON object is a node of lshw's tree."""
    return isinstance(document, dict) and "id" in document and bool(document.keys() & _NODE_KEYS)


def tree_from_xml(node: Node) -> dict[str, Any]:
    """The same tree as in JSON from `lshw -xml`."""
    fields: dict[str, Any] = dict(node.attributes)
    for each in node.children:
        if each.tag == "node":
            fields.setdefault("children", []).append(tree_from_xml(each))
        elif each.tag == "configuration":
            settings = [setting.attributes for setting in each.children]
            fields["configuration"] = {s.get("id", ""): s.get("value", "") for s in settings}
        elif each.tag == "capabilities":
            fields["capabilities"] = {s.attributes.get("id", ""): s.text for s in each.children}
        elif each.tag == "logicalname" and "logicalname" in fields:
            before = fields["logicalname"]
            fields["logicalname"] = [*(before if isinstance(before, list) else [before]), each.text]
        elif each.text and each.tag != "resources":
            fields[each.tag] = each.text
    return fields


def machines_in(document: dict[str, Any], report: Report) -> list[MachineSpec]:
    """The one machine that a root node describes."""
    root = Record(document, TOOL, str(document.get("id", ""))[:60], report)
    nodes = list(_walk(root, 0))
    core, firmware = (_named(nodes, root, name) for name in ("core", "firmware"))
    hosts_name = root.text("id") if root.raw("class") in {"system", ""} else _unsaid("id")
    return [
        MachineSpec(
            collector=known(TOOL, TOOL),
            product=_product(root),
            chassis=Chassis(type=root.part("configuration").text("chassis")),
            board=Board(
                manufacturer=core.text("vendor"),
                model=core.text("product"),
                version=core.text("version"),
                serial=core.text("serial"),
            ),
            firmware=Firmware(
                vendor=firmware.text("vendor"),
                version=firmware.text("version"),
                date=firmware.text("date"),
            ),
            cpu=_cpu(nodes),
            memory=_memory(nodes),
            storage=_storage(nodes),
            mounts=_mounts(nodes),
            gpus=_gpus(nodes),
            network=parts([_card(n) for n in nodes if _is_card(n)], TOOL),
            os=OperatingSystem(hostname=hosts_name, hypervisor=_hypervisor(nodes)),
        )
    ]


def _walk(node: Record, depth: int) -> Iterator[Record]:
    """Every node, parents first."""
    yield node
    if depth >= DEEPEST:
        node.report.add(node.where, "children", "", f"at most {DEEPEST} levels")
        return
    for child in node.parts("children"):
        place = f"{node.where}/{child.raw('id')}"[:120]
        yield from _walk(Record(child.fields, TOOL, place, child.report), depth + 1)


def _named(nodes: list[Record], root: Record, name: str) -> Record:
    """The node called `name`; an empty one when there is none."""
    return next((n for n in nodes if n.raw("id") == name), Record({}, TOOL, name, root.report))


def _unsaid(key: str) -> Fact[str]:
    return unknown(Unknown.NOT_REPORTED, f"{TOOL}: {key}")


def _product(root: Record) -> Product:
    """lshw writes the SKU in brackets behind the product's name."""
    settings = root.part("configuration")
    name = root.text("product").into(lambda text: re.sub(r" \([^()]*\)$", "", text) or text)
    return Product(
        manufacturer=root.text("vendor"),
        name=name,
        version=root.text("version"),
        sku=settings.text("sku"),
        family=settings.text("family"),
        serial=root.text("serial"),
        uuid=settings.text("uuid"),
    )


def _cpu(nodes: list[Record]) -> Cpu:
    """Sockets with a processor in them; cores and threads are counted per socket."""
    sockets = _sockets(nodes)
    source = f"{TOOL}: processor"
    settings = [node.part("configuration") for node in sockets]
    cores = [each.whole("enabledcores").or_from(each.whole("cores")) for each in settings]
    threads = [each.whole("threads") for each in settings]
    flags = sockets[0].part("capabilities").fields if sockets else {}
    model = same_of([node.text("product", "version") for node in sockets], source)
    base = clock_in_name(model)
    return Cpu(
        vendor=same_of([node.text("vendor") for node in sockets], source).into(_vendor),
        model=model,
        packages=known(len(sockets), source) if sockets else _no_count(source),
        cores=sum_of(cores, source),
        threads=sum_of(threads, source),
        base_mhz=base,
        max_mhz=_max_mhz(sockets, source, base.or_else(0.0)),
        ai_flags=known(ai_flags_in(flags), f"{source}.capabilities")
        if flags
        else unknown(Unknown.NOT_REPORTED, source),
        caches=_caches(nodes, source),
    )


def _sockets(nodes: list[Record]) -> list[Record]:
    """One node for each socket in use; some firmware lists a processor once for every thread."""
    found: dict[str, Record] = {}
    for node in nodes:
        if node.raw("class") == "processor" and not node.fields.get("disabled"):
            found.setdefault(node.raw("slot") or node.where, node)
    return [node for node in found.values() if _is_filled(node)]


def _max_mhz(sockets: list[Record], source: str, base_mhz: float) -> Fact[float]:
    """The highest clock; firmware that gives the clock of the moment ends up below the base."""
    told = same_of([node.number("capacity") for node in sockets], source).into(_mhz)
    if told.value is not None and told.value < base_mhz:
        return unknown(Unknown.UNREADABLE, source, f"{told.value:g} MHz is below the base clock")
    return told


def _is_filled(node: Record) -> bool:
    return node.has("product") or node.has("capabilities") or node.has("businfo")


def _vendor(name: str) -> str:
    return vendor_name(name) or name


def _mhz(hertz: float) -> float:
    return hertz / 1e6


def _no_count(source: str) -> Fact[int]:
    return unknown(Unknown.NOT_REPORTED, source)


def _caches(nodes: list[Record], source: str) -> Parts[CacheLevel]:
    """Caches by level; lshw gives the sum over a socket's cores, one entry for each socket."""
    counts: dict[tuple[int, str, int], int] = {}
    for node in nodes:
        level = re.match(r"L(\d) cache", node.raw("description"))
        size = node.whole("size").value
        if level and size:
            words = [k for k in node.part("capabilities").fields if k in {"data", "instruction"}]
            key = (int(level[1]), words[0] if words else "unified", size)
            counts[key] = counts.get(key, 0) + 1
    if not counts:
        return no_parts(Unknown.NOT_REPORTED, source)
    levels = [
        CacheLevel(level, kind, known(size, source), known(count, source))
        for (level, kind, size), count in sorted(counts.items())
    ]
    return Parts(tuple(levels), source, Unknown.NOT_SUPPORTED, "sums over each socket")


def _memory(nodes: list[Record]) -> Memory:
    """System memory and its banks; a bank without a size is an empty slot."""
    mains = [n for n in nodes if n.raw("description").casefold() == "system memory"]
    banks = [
        node
        for node in nodes
        if node.raw("class") == "memory" and re.match(r"bank(:\d+)?$", node.raw("id"))
    ]
    filled = [node for node in banks if node.has("size")]
    source = f"{TOOL}: memory"
    installed = sum_of([node.whole("size") for node in filled], source)
    if not installed.is_known:
        installed = sum_of([node.whole("size") for node in mains], source)
    return Memory(
        installed_bytes=installed,
        slots=known(len(banks), source) if banks else _no_count(source),
        modules=parts([_module(node) for node in filled], source)
        if filled
        else no_parts(Unknown.NOT_REPORTED, source, "no bank tells a size"),
    )


def _module(node: Record) -> MemoryModule:
    described = node.text("description")
    return MemoryModule(
        slot=node.text("slot"),
        size_bytes=node.whole("size"),
        type=_found(_MEMORY_TYPES, described),
        form_factor=_found(_FORM_FACTORS, described),
        rated_mts=node.number("clock").into(lambda hertz: round(hertz / 1e6)),
        manufacturer=node.text("vendor"),
        part_number=node.text("product"),
        serial=node.text("serial"),
    )


def _found(pattern: re.Pattern[str], described: Fact[str]) -> Fact[str]:
    match = pattern.search(described.or_else(""))
    if match is None:
        return unknown(Unknown.NOT_REPORTED, described.source)
    return known(match[1], described.source)


def _storage(nodes: list[Record]) -> Parts[StorageDevice]:
    disks = [node for node in nodes if node.raw("class") == "disk" and not _is_empty_reader(node)]
    if not disks:
        return no_parts(Unknown.NOT_REPORTED, TOOL, "it lists disks for the administrator only")
    return parts([_disk(node) for node in disks], TOOL)


def _is_empty_reader(node: Record) -> bool:
    """Card readers and NVMe's management names have neither a size nor a place among the disks."""
    if node.raw("id").startswith(("cdrom", "virtio")):
        return False
    return not node.has("size") and not node.has("serial")


def _names(node: Record) -> list[str]:
    """A node has one logical name or a list of them; mount points stand among them."""
    value = node.fields.get("logicalname")
    names = value if isinstance(value, list) else [value]
    return [name for name in names if isinstance(name, str)]


def _disk(node: Record) -> StorageDevice:
    device = next((name for name in _names(node) if name.startswith("/dev/")), "")
    settings = node.part("configuration")
    bus = node.raw("businfo").partition("@")[0]
    optical = node.raw("id").startswith("cdrom")
    name: Fact[str] = _unsaid("logicalname")
    if device:
        name = known(device.rsplit("/", 1)[-1], f"{TOOL}: logicalname")
    return StorageDevice(
        name=name,
        model=node.text("product"),
        vendor=node.text("vendor"),
        serial=node.text("serial"),
        firmware=node.text("version"),
        wwn=settings.text("wwid"),
        size_bytes=node.whole("size") if not optical else _no_count(node.source("size")),
        kind=_kind(node, device, optical),
        bus=known({"nvme": "PCIe", "usb": "USB"}.get(bus, bus), node.source("businfo"))
        if bus
        else _unsaid("businfo"),
        removable=_is_removable(node),
    )


def _is_removable(node: Record) -> Fact[bool]:
    source = node.source("capabilities")
    if not node.has("capabilities"):
        return unknown(Unknown.NOT_REPORTED, source)
    return known("removable" in node.part("capabilities").fields, source)


def _kind(node: Record, device: str, optical: bool) -> Fact[StorageKind]:
    """lshw tells no medium; an RPM among the capabilities is a turning disk's."""
    source = node.source("capabilities")
    named = f"{node.raw('vendor')} {node.raw('product')}"
    turns = any(re.fullmatch(r"\d{4,5}rpm", word) for word in node.part("capabilities").fields)
    guesses = (
        (optical, StorageKind.OPTICAL),
        (is_virtual(named) or node.raw("businfo").startswith("virtio"), StorageKind.VIRTUAL),
        ("nvme" in device or node.raw("businfo").startswith("nvme"), StorageKind.NVME),
        (is_raid(named), StorageKind.RAID),
        (turns, StorageKind.HDD),
    )
    kind = next((kind for fits, kind in guesses if fits), None)
    return known(kind, source) if kind else unknown(Unknown.NOT_REPORTED, source)


def _mounts(nodes: list[Record]) -> Parts[Mount]:
    found = []
    for node in nodes:
        paths = [name for name in _names(node) if not name.startswith("/dev/")]
        settings = node.part("configuration")
        if node.raw("class") in {"volume", "disk"} and settings.raw("state") == "mounted" and paths:
            device = next((name for name in _names(node) if name.startswith("/dev/")), "")
            found.append(_mount(node, min(paths, key=len), device.rsplit("/", 1)[-1]))
    return Parts(tuple(found), TOOL, None if found else Unknown.NOT_REPORTED)


def _mount(node: Record, path: str, device: str) -> Mount:
    disk = re.sub(r"^(nvme\d+n\d+|mmcblk\d+)p\d+$|^((?:sd|vd|hd|xvd)[a-z]+)\d+$", r"\1\2", device)
    return Mount(
        path=known(path, f"{TOOL}: logicalname"),
        filesystem=node.part("configuration").text("mount.fstype", "filesystem"),
        total_bytes=node.whole("capacity").or_from(node.whole("size")),
        devices=known((disk,), f"{TOOL}: logicalname")
        if disk
        else unknown(Unknown.NOT_REPORTED, TOOL),
    )


def _gpus(nodes: list[Record]) -> Parts[Gpu]:
    """Display controllers; a tree without any PCI bus was cut, and tells nothing."""
    found = [_gpu(node) for node in nodes if node.raw("class") == "display"]
    if not found and not any(node.raw("businfo").startswith("pci@") for node in nodes):
        return no_parts(Unknown.NOT_REPORTED, TOOL, "the PCI bus is not in it")
    return parts(found, TOOL)


def _gpu(node: Record) -> Gpu:
    bus, _, address = node.raw("businfo").partition("@")
    return Gpu(
        vendor=node.text("vendor"),
        name=node.text("product"),
        bus_address=known(address, node.source("businfo"))
        if bus == "pci"
        else unknown(Unknown.NOT_REPORTED, node.source("businfo")),
        driver=node.part("configuration").text("driver"),
        integrated=known(True, node.source("businfo"))
        if address.endswith(":00:02.0") and "Intel" in node.raw("vendor")
        else unknown(Unknown.NOT_REPORTED, node.source("businfo")),
    )


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
    wireless = "wireless" in node.part("capabilities").fields or settings.has("wireless")
    plugged = is_plugged(settings.raw("driver")) or node.raw("businfo").startswith("usb")
    speed = node.whole("size") if node.raw("units") in {"bit/s", ""} else _no_count(TOOL)
    return NetworkInterface(
        name=known(_names(node)[0], node.source("logicalname"))
        if _names(node)
        else _unsaid("logicalname"),
        mac=node.text("serial").into(str.casefold),
        kind=known("Wi-Fi" if wireless else "Ethernet", node.source("capabilities")),
        built_in=known(not plugged, node.source("businfo")),
        up=settings.text("link").into(lambda word: word == "yes"),
        speed_mbps=speed.into(lambda bits: bits // 1_000_000),
        driver=settings.text("driver"),
        model=node.text("product"),
        addresses=settings.text("ip").into(lambda text: (text,)),
    )


def _hypervisor(nodes: list[Record]) -> Fact[str]:
    """Only the processor's own flag tells, and it gives no name."""
    source = f"{TOOL}: processor.capabilities.hypervisor"
    for node in nodes:
        if "hypervisor" in node.part("capabilities").fields:
            return known("a hypervisor without a name", source)
    return unknown(Unknown.NOT_REPORTED, source)
