"""Machines from Redfish, the interface of servers' management: a system and the resources of it.

A file holds one resource, several in a list or one after the other, or one with the others inside
of it (`$expand`). What belongs to the management itself is none of the machine.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from money.sentence import say
from probing.cpu_names import clock_in_name, honest_threads, vendor_name
from probing.facts import Fact, Unknown, known, no_parts, unknown
from probing.identity import honest_uuid
from probing.records import MOST_PARTS, Record, same_of, sum_of
from probing.redfish_devices import gpus_in, memory_in, network_in, storage_in
from probing.spec import Board, Chassis, Cpu, Firmware, MachineSpec, OperatingSystem, Product
from probing.wording import first_known

if TYPE_CHECKING:
    from collections.abc import Iterator

    from probing.records import Report

__all__ = ["is_redfish", "machines_in"]

TOOL = "Redfish"
DEEPEST = 12
_SUMMARIES = {"ProcessorSummary", "MemorySummary"}
# Dell's systems answer with their board's number as the serial, and the service tag as the SKU.
_SERVICE_TAG = re.compile(r"[A-Z0-9]{5,7}")
# Some services count what is installed in units of 10^9 and say GiB.
_GIB, _GB = 1024**3, 1000**3

Resources = dict[str, list[Record]]


def is_redfish(document: Any) -> bool:
    """Whether a parsed JSON object is a resource of Redfish."""
    if not isinstance(document, dict):
        return False
    kind, place = document.get("@odata.type"), document.get("@odata.id")
    return (isinstance(kind, str) and kind.startswith("#")) or (
        isinstance(place, str) and place.startswith("/redfish/")
    )


def machines_in(documents: list[dict[str, Any]], report: Report) -> list[MachineSpec]:
    """A machine for each system among the resources."""
    found: Resources = defaultdict(list)
    seen: set[str] = set()
    for number, document in enumerate(documents):
        for kind, fields in _resources(document, 0):
            place = fields.get("@odata.id")
            if isinstance(place, str) and place in seen:
                continue
            if isinstance(place, str):
                seen.add(place)
            where = place[-60:] if isinstance(place, str) else f"document {number + 1}"
            found[kind].append(Record(fields, TOOL, where, report))
    systems = found["ComputerSystem"]
    if not systems:
        report.add(
            "", "@odata.type", next(iter(found), ""), say("a ComputerSystem and its resources")
        )
        return []
    return [_machine(_of(system, found, alone=len(systems) == 1), system) for system in systems]


def _resources(document: dict[str, Any], depth: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """A resource and those inside of it, each with the name of its kind."""
    kind = _kind(document)
    if kind:
        yield kind, document
    if depth >= DEEPEST:
        return
    for key, value in document.items():
        if key in {"Oem", "Links", "Actions"}:
            continue
        for inner in (value if isinstance(value, list) else [value])[:MOST_PARTS]:
            if isinstance(inner, dict):
                yield from _resources(inner, depth + 1)


def _kind(document: dict[str, Any]) -> str:
    """`#Memory.v1_17_0.Memory` is of the kind Memory; old services leave it out of a system."""
    told = document.get("@odata.type")
    if isinstance(told, str) and told.startswith("#"):
        return told.removeprefix("#").partition(".")[0]
    return "ComputerSystem" if document.keys() & _SUMMARIES else ""


def _of(system: Record, found: Resources, *, alone: bool) -> Resources:
    """The resources of one system: by their place beneath it, or all where it is the only one."""
    root = system.raw("@odata.id").rstrip("/") + "/"

    def belongs(resource: Record) -> bool:
        place = resource.raw("@odata.id")
        if "/Managers/" in place:
            return False
        return alone or (len(root) > 1 and place.startswith(root))

    return {kind: [each for each in listed if belongs(each)] for kind, listed in found.items()}


def _machine(found: Resources, system: Record) -> MachineSpec:
    case = next(iter(found.get("Chassis", [])), Record({}, TOOL, "Chassis", system.report))
    serial, board = _serials(system)
    version, date = _firmware(system.text("BiosVersion"))
    return MachineSpec(
        collector=known(TOOL, TOOL),
        product=Product(
            manufacturer=system.text("Manufacturer"),
            name=system.text("Model"),
            sku=system.text("SKU"),
            serial=serial,
            uuid=honest_uuid(system.text("UUID")),
        ),
        chassis=Chassis(
            type=case.text("ChassisType"),
            manufacturer=case.text("Manufacturer"),
            serial=case.text("SerialNumber"),
            asset_tag=first_known((system.text("AssetTag"), case.text("AssetTag"))),
        ),
        board=Board(serial=board),
        firmware=Firmware(version=version, date=date),
        cpu=_cpu(system, found.get("Processor", [])),
        memory=memory_in(found.get("Memory", []), _installed(system)),
        storage=storage_in(found),
        mounts=no_parts(Unknown.NOT_SUPPORTED, TOOL, "it tells of no file systems"),
        gpus=gpus_in(found),
        network=network_in(found.get("EthernetInterface", [])),
        os=OperatingSystem(
            hostname=system.text("HostName"),
            hypervisor=known("a hypervisor without a name", system.source("SystemType"))
            if system.raw("SystemType") == "Virtual"
            else unknown(Unknown.NOT_REPORTED, system.source("SystemType")),
        ),
    )


def _serials(system: Record) -> tuple[Fact[str], Fact[str]]:
    """The machine's serial number and its board's."""
    serial, sku = system.text("SerialNumber"), system.text("SKU")
    is_dell = system.raw("Manufacturer").startswith("Dell")
    if is_dell and _SERVICE_TAG.fullmatch(sku.or_else("")):
        return sku, serial
    return serial, unknown(Unknown.NOT_REPORTED, system.source("SerialNumber"))


def _firmware(told: Fact[str]) -> tuple[Fact[str], Fact[str]]:
    """HPE writes the date in brackets behind the version."""
    found = re.fullmatch(r"(.*\S) \((\d{1,2}/\d{1,2}/\d{4})\)", told.or_else(""))
    if found is None:
        return told, unknown(Unknown.NOT_REPORTED, told.source)
    return known(found[1], told.source), known(found[2], told.source)


def _installed(system: Record) -> Fact[int]:
    """The memory installed. What counts in 10^9 and says GiB shows by an odd number of them."""
    told = system.part("MemorySummary").number("TotalSystemMemoryGiB")
    if told.value is None or told.value == round(told.value):
        return told.into(lambda gib: round(gib * _GIB))
    decimal = told.value * _GIB / _GB
    if abs(decimal - round(decimal)) < 0.01:
        return known(round(decimal) * _GIB, told.source)
    return told.into(lambda gib: round(gib * _GIB))


def _cpu(system: Record, processors: list[Record]) -> Cpu:
    """From the processors where they are told one by one, else from the system's summary."""
    summary = system.part("ProcessorSummary")
    sockets = [each for each in processors if _is_cpu(each)]
    source = f"{TOOL}: Processor"
    model = same_of([each.text("Model", "Name") for each in sockets], source).or_from(
        summary.text("Model", "ProcessorFamily")
    )
    count: Fact[int] = summary.whole("Count")
    cores, threads = summary.whole("CoreCount"), summary.whole("LogicalProcessorCount")
    if sockets:
        count = known(len(sockets), source)
        cores = sum_of([each.whole("TotalCores") for each in sockets], source).or_from(cores)
        threads = sum_of([each.whole("TotalThreads") for each in sockets], source).or_from(threads)
    return Cpu(
        vendor=same_of([each.text("Manufacturer") for each in sockets], source).into(_vendor),
        model=model,
        architecture=same_of([each.text("InstructionSet") for each in sockets], source),
        packages=count,
        cores=cores,
        threads=honest_threads(threads, cores),
        base_mhz=clock_in_name(model),
        max_mhz=same_of([each.number("MaxSpeedMHz") for each in sockets], source),
    )


def _is_cpu(processor: Record) -> bool:
    """A processor in its socket; accelerators are listed beside them."""
    kind = processor.raw("ProcessorType") or "CPU"
    return kind == "CPU" and processor.part("Status").raw("State") != "Absent"


def _vendor(name: str) -> str:
    return vendor_name(name) or name
