"""Machines from `lshw -json` (and `-xml`): a tree of nodes, each with its class."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from money.sentence import say
from probing.cpu_names import ai_flags_in, clock_in_name, honest_threads, vendor_name
from probing.facts import Fact, Parts, Unknown, known, no_parts, parts, unknown
from probing.identity import honest_uuid
from probing.lshw_devices import gpus_in, mounts_in, network_in, storage_in
from probing.lshw_tree import TOOL, is_lshw, tree_from_xml, walk, whole_trees
from probing.records import Record, same_of, sum_of
from probing.spec import (
    Board,
    CacheLevel,
    Chassis,
    Cpu,
    Firmware,
    MachineSpec,
    Memory,
    MemoryModule,
    OperatingSystem,
    Product,
)
from probing.wording import is_placeholder

if TYPE_CHECKING:
    from probing.lshw_tree import Place
    from probing.records import Report

__all__ = ["is_lshw", "machines_in", "tree_from_xml", "whole_trees"]

_MEMORY_TYPES = re.compile(r"\b(LPDDR\dX?|DDR\d?|SDRAM|HBM\d?E?|DRAM)\b")
_FORM_FACTORS = re.compile(r"\b(SODIMM|FB-DIMM|DIMM|SIMM|RIMM|Chip|Row of chips|Die|CAMM)\b")
_NO_MAIN_MEMORY = {"flash memory", "video memory", "cache memory", "non-volatile ram", "ram memory"}
# What the kernel hands out memory in: what is installed is a whole number of these.
_MEMORY_BLOCK = 64 * 1024**2
_CORRECTIONS = {
    "none": "none",
    "parity": "parity",
    "ecc": "single-bit ECC",
    "multi-bit-ecc": "multi-bit ECC",
    "crc": "CRC",
}
# The name of a host that lshw was told not to give away.
_SANITIZED_HOST = "computer"
_UNKNOWN_HZ = 4294967295


def machines_in(document: dict[str, Any], report: Report) -> list[MachineSpec]:
    """The one machine that a root node describes."""
    root = Record(document, TOOL, str(document.get("id", ""))[:60], report)
    places = list(walk(root))
    nodes = [place.node for place in places]
    core, firmware = (_named(nodes, root, name) for name in ("core", "firmware"))
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
            firmware=_firmware(firmware),
            cpu=_cpu(nodes),
            memory=_memory(places),
            storage=storage_in(places),
            mounts=mounts_in(nodes),
            gpus=gpus_in(nodes),
            network=network_in(nodes),
            os=OperatingSystem(hostname=_hostname(root), hypervisor=_hypervisor(nodes)),
        )
    ]


def _firmware(node: Record) -> Firmware:
    """Old versions of lshw write the date in brackets behind the version."""
    version, date = node.text("version"), node.text("date")
    found = re.fullmatch(r"(.*\S) \((\d{1,2}/\d{1,2}/\d{4})\)", version.or_else(""))
    if found is not None and not date.is_known:
        version, date = known(found[1], version.source), known(found[2], version.source)
    return Firmware(vendor=node.text("vendor"), version=version, date=date)


def _named(nodes: list[Record], root: Record, name: str) -> Record:
    """The node called `name`; an empty one when there is none."""
    return next((n for n in nodes if n.raw("id") == name), Record({}, TOOL, name, root.report))


def _hostname(root: Record) -> Fact[str]:
    name = root.text("id")
    if name.value == _SANITIZED_HOST:
        return unknown(Unknown.PLACEHOLDER, name.source, f"“{_SANITIZED_HOST}”")
    return name


def _product(root: Record) -> Product:
    settings = root.part("configuration")
    return Product(
        manufacturer=root.text("vendor"),
        name=_product_name(root, settings),
        version=root.text("version"),
        sku=settings.text("sku"),
        family=settings.text("family"),
        serial=root.text("serial"),
        uuid=honest_uuid(settings.text("uuid")),
    )


def _product_name(root: Record, settings: Record) -> Fact[str]:
    """The name without the SKU that lshw writes in brackets behind it."""
    told = root.text("product")
    found = re.fullmatch(r"(.*\S) \(([^()]*)\)", told.or_else(""))
    if found is None:
        return told
    sku = found[2]
    # Hypervisors write brackets of their own: “Standard PC (i440FX + PIIX, 1996)”.
    looks_so = not settings.has("sku") and re.search("[+,]", sku) is None
    if looks_so or sku == settings.raw("sku") or sku.startswith("SKU=") or is_placeholder(sku):
        return Record({"product": found[1]}, TOOL, root.where, root.report).text("product")
    return told


def _cpu(nodes: list[Record]) -> Cpu:
    """Sockets with a processor in them; cores and threads are counted per socket."""
    sockets = _sockets(nodes)
    source = f"{TOOL}: processor"
    settings = [node.part("configuration") for node in sockets]
    flags = sockets[0].part("capabilities").fields if sockets else {}
    model = same_of([_model(node) for node in sockets], source)
    base = clock_in_name(model)
    packages: Fact[int] = known(len(sockets), source) if sockets else _no_count(source)
    cores = sum_of([each.whole("enabledcores", "cores") for each in settings], source)
    threads = sum_of([each.whole("threads") for each in settings], source)
    if len(sockets) > 1 and not any(_is_of_firmware(node) for node in sockets):
        packages = unknown(
            Unknown.NOT_SUPPORTED, source, "the device tree lists cores, no packages"
        )
        cores = cores.or_from(known(len(sockets), source))
    return Cpu(
        vendor=same_of([node.text("vendor") for node in sockets], source).into(_vendor),
        model=model,
        packages=packages,
        cores=cores,
        threads=honest_threads(threads, cores),
        base_mhz=base,
        max_mhz=_max_mhz(sockets, source, base.or_else(0.0)),
        ai_flags=known(ai_flags_in(flags), f"{source}.capabilities")
        if flags
        else unknown(Unknown.NOT_REPORTED, source),
        caches=_caches(nodes, source),
    )


def _model(node: Record) -> Fact[str]:
    """The name. ARM firmware calls the product by its architecture, and names it as a version."""
    told = node.text("product")
    if told.value is None or re.match(r"arm(v\d+)?\b|cpu$|other\b", told.value, re.IGNORECASE):
        return node.text("version").or_from(told)
    return told


def _is_of_firmware(node: Record) -> bool:
    """Whether the firmware's table lists it: a socket then, and no core."""
    return node.raw("handle").startswith("DMI:") or node.has("slot")


def _sockets(nodes: list[Record]) -> list[Record]:
    """One node for each socket in use; some firmware lists a processor once for every thread."""
    found: dict[str, Record] = {}
    for node in nodes:
        if node.raw("class") == "processor" and not node.fields.get("disabled"):
            found.setdefault(node.raw("slot") or node.where, node)
    return [node for node in found.values() if _is_filled(node)]


def _max_mhz(sockets: list[Record], source: str, base_mhz: float) -> Fact[float]:
    """The highest clock; firmware that gives the clock of the moment ends up below the base."""
    told = same_of([node.number("capacity") for node in sockets], source)
    if told.value == _UNKNOWN_HZ:
        return unknown(Unknown.UNREADABLE, source, "the field holds no larger number")
    clock = told.into(_mhz)
    if clock.value is not None and clock.value < base_mhz:
        return unknown(
            Unknown.UNREADABLE,
            source,
            say("{clock:g} MHz is below the base clock", clock=clock.value),
        )
    return clock


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


def _memory(places: list[Place]) -> Memory:
    """System memory and its banks; a bank without a size is an empty slot."""
    mains = [place.node for place in places if _is_main_memory(place.node)]
    banks = [place.node for place in places if _is_bank(place)]
    filled = [node for node in banks if _holds_a_module(node)]
    source = f"{TOOL}: memory"
    installed = sum_of([node.whole("size") for node in filled], source)
    total: Fact[int] = _no_count(source)
    if not installed.is_known:
        whole = sum_of([node.whole("size") for node in mains if node.has("size")], source)
        if whole.value is not None and whole.value % _MEMORY_BLOCK:
            total = whole
        else:
            installed = whole
    return Memory(
        total_bytes=total,
        installed_bytes=installed,
        slots=known(len(banks), source) if banks else _no_count(source),
        error_correction=same_of([_correction(node) for node in mains if node.has("size")], source),
        modules=parts([_module(node) for node in filled], source)
        if filled
        else no_parts(Unknown.NOT_REPORTED, source, "no bank tells a size"),
    )


def _is_main_memory(node: Record) -> bool:
    """The array of memory modules; its description is in the user's language."""
    return (
        node.raw("class") == "memory"
        and re.fullmatch(r"memory(:\d+)?", node.raw("id")) is not None
        and node.raw("description").casefold() not in _NO_MAIN_MEMORY
        and not node.raw("businfo").startswith("pci@")
    )


def _is_bank(place: Place) -> bool:
    """A slot of main memory; the firmware's flash has banks of its own."""
    if place.node.raw("class") != "memory" or not re.match(r"bank(:\d+)?$", place.node.raw("id")):
        return False
    array = place.above[0] if place.above else None
    if array is not None and array.raw("class") == "memory" and not _is_main_memory(array):
        return False
    return "flash" not in place.node.raw("description").casefold()


def _holds_a_module(bank: Record) -> bool:
    """With a size, or with the module's own numbers where the firmware forgot the size."""
    if bank.has("size") or "[empty]" in bank.raw("description"):
        return bank.has("size")
    return bank.has("clock") and (bank.text("product").is_known or bank.text("serial").is_known)


def _correction(node: Record) -> Fact[str]:
    told = node.part("configuration").text("errordetection")
    word = node.part("configuration").raw("errordetection")
    return known(_CORRECTIONS[word], told.source) if word in _CORRECTIONS else told


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


def _hypervisor(nodes: list[Record]) -> Fact[str]:
    """Only the processor's own flag tells, and it gives no name."""
    source = f"{TOOL}: processor.capabilities.hypervisor"
    for node in nodes:
        if "hypervisor" in node.part("capabilities").fields:
            return known("a hypervisor without a name", source)
    return unknown(Unknown.NOT_REPORTED, source)
