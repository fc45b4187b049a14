"""Machines from `dmidecode`: the firmware's table (SMBIOS) as text, of any version of the tool.

Old versions indent by two steps and put a structure's number on a line of its own; newer ones
renamed “Configured Clock Speed” and count transfers instead of megahertz.
"""

from __future__ import annotations

import re
from itertools import islice, zip_longest
from typing import TYPE_CHECKING

from money.sentence import say
from probing.cpu_names import clock_in_name, honest_threads, vendor_name
from probing.facts import Fact, Parts, Unknown, known, unknown
from probing.identity import honest_uuid
from probing.records import Record, same_of, sum_of
from probing.spec import (
    Board,
    Chassis,
    Cpu,
    Firmware,
    MachineSpec,
    Memory,
    MemoryModule,
    Product,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from probing.records import Report

__all__ = ["is_dmidecode", "machines_in"]

TOOL = "dmidecode"
MOST_STRUCTURES = 20_000
_HEAD = re.compile(r"^Handle 0x([0-9A-Fa-f]{4,8})(?:, DMI type (\d{1,3}))?", re.MULTILINE)
_BEGINS = re.compile(r"^(?:# dmidecode \d|Handle 0x[0-9A-Fa-f]{4})", re.MULTILINE)
_KIND = re.compile(r"^\s*DMI type (\d{1,3})", re.MULTILINE)
_FIELD = re.compile(r"^[ \t]+([A-Z][\w /()-]{0,60}?):[ \t]*(\S.*)$", re.MULTILINE)
_UNITS = {"bytes": 1, "kb": 1024, "mb": 1024**2, "gb": 1024**3, "tb": 1024**4}
_CORRECTIONS = {
    "none": "none",
    "parity": "parity",
    "single-bit ecc": "single-bit ECC",
    "multi-bit ecc": "multi-bit ECC",
    "crc": "CRC",
}
_NO_MEMORY = {"flash", "rom", "eeprom", "feprom", "eprom"}


def is_dmidecode(text: str) -> bool:
    """Whether a text begins as the tool's reports do."""
    return not text.startswith(("{", "[", "<")) and _BEGINS.search(text) is not None


def machines_in(text: str, report: Report) -> list[MachineSpec]:
    """The one machine that the table describes; a table without it is a problem."""
    found = list(_structures(text, report))
    if not found:
        report.add(
            "", "", "", say("the firmware's table; the tool needs the administrator's rights")
        )
        return []
    first = dict(reversed(found))
    nothing = Record({}, TOOL, "", report)
    bios, system, board, case = (first.get(kind, nothing) for kind in (0, 1, 2, 3))
    return [
        MachineSpec(
            collector=known(TOOL, TOOL),
            product=Product(
                manufacturer=system.text("Manufacturer", "Vendor"),
                name=system.text("Product Name", "Product"),
                version=system.text("Version"),
                sku=system.text("SKU Number"),
                family=system.text("Family"),
                serial=system.text("Serial Number"),
                uuid=honest_uuid(system.text("UUID")),
            ),
            chassis=Chassis(
                type=case.text("Type"),
                manufacturer=case.text("Manufacturer", "Vendor"),
                serial=case.text("Serial Number"),
                asset_tag=case.text("Asset Tag"),
            ),
            board=Board(
                manufacturer=board.text("Manufacturer", "Vendor"),
                model=board.text("Product Name", "Product"),
                version=board.text("Version"),
                serial=board.text("Serial Number"),
                asset_tag=board.text("Asset Tag"),
            ),
            firmware=Firmware(
                vendor=bios.text("Vendor"),
                version=bios.text("Version"),
                date=bios.text("Release Date"),
            ),
            cpu=_cpu([record for kind, record in found if kind == 4], system.raw("Manufacturer")),
            memory=_memory(found),
        )
    ]


def _structures(text: str, report: Report) -> Iterator[tuple[int, Record]]:
    """Each structure's number and its fields; of a field that is there twice the first counts."""
    heads = list(islice(_HEAD.finditer(text), MOST_STRUCTURES))
    for head, following in zip_longest(heads, heads[1:]):
        body = text[head.end() : following.start() if following else len(text)]
        kind = head[2] or (match[1] if (match := _KIND.search(body)) else "")
        if not kind:
            continue
        fields: dict[str, str] = {"Handle": head[1].lstrip("0").upper()}
        for name, value in _FIELD.findall(body):
            fields.setdefault(name, value.strip())
        yield int(kind), Record(fields, TOOL, f"DMI type {kind}", report)


def _cpu(sockets: list[Record], maker: str) -> Cpu:
    """Sockets with an enabled processor in them; cores and threads are counted for each."""
    filled = [each for each in sockets if _is_populated(each)]
    source = f"{TOOL}: DMI type 4"
    model = same_of([each.text("Version", "Family") for each in filled], source)
    cores = sum_of([each.whole("Core Enabled", "Core Count") for each in filled], source)
    threads = sum_of([each.whole("Thread Count") for each in filled], source)
    if maker.startswith("Apple") and len(filled) > 1:
        threads = threads.or_from(known(len(filled), source))
        filled = _one_for_each_socket(filled)
    return Cpu(
        vendor=same_of([each.text("Manufacturer") for each in filled], source).into(_vendor),
        model=model,
        packages=known(len(filled), source)
        if filled
        else unknown(Unknown.NOT_REPORTED, source, "it lists no processor in use"),
        cores=cores,
        threads=honest_threads(threads, cores),
        base_mhz=clock_in_name(model),
    )


def _one_for_each_socket(entries: list[Record]) -> list[Record]:
    """Apple's older firmware lists a processor once for each of its threads."""
    named = {each.raw("Socket Designation"): each for each in reversed(entries)}
    return list(reversed(named.values()))


def _is_populated(socket: Record) -> bool:
    """In use; sockets of coprocessors and empty ones are listed as well."""
    kind = socket.raw("Type") or "Central Processor"
    status = socket.raw("Status").casefold()
    empty = status.startswith("unpopulated") or "disabled" in status
    return kind == "Central Processor" and not empty


def _vendor(name: str) -> str:
    return vendor_name(name) or name


def _memory(found: list[tuple[int, Record]]) -> Memory:
    """The modules in the arrays of system memory; other arrays hold the firmware or a cache."""
    source = f"{TOOL}: DMI type 17"
    arrays = [record for kind, record in found if kind == 16]
    mains = [array for array in arrays if array.raw("Use") in {"", "System Memory"}]
    others = {array.raw("Handle") for array in arrays} - {array.raw("Handle") for array in mains}
    slots = [record for kind, record in found if kind == 17 and _is_main(record, others)]
    sizes = [(slot, _size(slot)) for slot in slots]
    filled = [(slot, size) for slot, size in sizes if size is not None]
    none = "" if slots else "the table lists no memory devices"
    modules = tuple(_module(slot, size) for slot, size in filled)
    nothing: Fact[int] = unknown(Unknown.ABSENT, source, none)
    return Memory(
        installed_bytes=sum_of([module.size_bytes for module in modules], source)
        if slots
        else nothing,
        slots=known(len(slots), source) if slots else nothing,
        error_correction=same_of([_correction(array) for array in mains], f"{TOOL}: DMI type 16"),
        modules=Parts(modules, source, None if slots else Unknown.ABSENT, none),
    )


def _is_main(slot: Record, others: set[str]) -> bool:
    array = slot.raw("Array Handle").removeprefix("0x").lstrip("0").upper()
    return array not in others and slot.raw("Type").casefold() not in _NO_MEMORY


def _size(slot: Record) -> Fact[int] | None:
    """The module's size; None for an empty slot."""
    told, source = slot.raw("Size"), slot.source("Size")
    if told.casefold() in {"no module installed", "not installed", "0", ""}:
        return None
    found = re.fullmatch(r"(\d{1,9})\s*([A-Za-z]{1,5})", told)
    if found is None or found[2].casefold() not in _UNITS:
        return unknown(Unknown.NOT_REPORTED, source, say("it says “{told}”", told=told[:40]))
    size = int(found[1]) * _UNITS[found[2].casefold()]
    return known(size, source) if size else None


def _correction(array: Record) -> Fact[str]:
    """“None” is an answer here."""
    name = _CORRECTIONS.get(array.raw("Error Correction Type").casefold())
    if name is None:
        return array.text("Error Correction Type")
    return known(name, array.source("Error Correction Type"))


def _module(slot: Record, size: Fact[int]) -> MemoryModule:
    return MemoryModule(
        slot=slot.text("Locator"),
        bank=slot.text("Bank Locator"),
        size_bytes=size,
        type=slot.text("Type"),
        form_factor=slot.text("Form Factor"),
        rated_mts=_speed(slot, "Speed"),
        configured_mts=_speed(slot, "Configured Memory Speed", "Configured Clock Speed"),
        manufacturer=slot.text("Manufacturer"),
        part_number=slot.text("Part Number"),
        serial=slot.text("Serial Number"),
    )


def _speed(slot: Record, *names: str) -> Fact[int]:
    """`3200 MT/s` or `3200 MHz`; words such as Unknown are no answer."""
    name = next((each for each in names if slot.has(each)), names[0])
    found = re.match(r"(\d{1,6}) (?:MT/s|MHz)", slot.raw(name))
    if found is None:
        told = slot.text(name)
        return told.into(int) if told.value is None else unknown(Unknown.UNREADABLE, told.source)
    return known(int(found[1]), slot.source(name))
