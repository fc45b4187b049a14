"""The firmware's own table (SMBIOS), decoded from its bytes: product, board, chassis, memory.

Field offsets follow DMTF DSP0134 (SMBIOS 3.7). Nothing in the bytes is trusted: lengths are
checked, strings cleaned, and a table that ends early gives what came before.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from money.sentence import say
from probing.facts import Fact, Parts, Unknown, known, unknown
from probing.kinds import CHASSIS_TYPES
from probing.spec import Board, Chassis, Firmware, Memory, MemoryModule, Product
from probing.wording import text_fact

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Structure", "memory_from_table", "product_from_table", "structures"]

MOST_STRUCTURES = 10_000
_END_OF_TABLE = 127

MEMORY_TYPES = {
    0x03: "DRAM",
    0x0F: "SDRAM",
    0x12: "DDR",
    0x13: "DDR2",
    0x14: "DDR2 FB-DIMM",
    0x18: "DDR3",
    0x1A: "DDR4",
    0x1B: "LPDDR",
    0x1C: "LPDDR2",
    0x1D: "LPDDR3",
    0x1E: "LPDDR4",
    0x1F: "Logical non-volatile device",
    0x20: "HBM",
    0x21: "HBM2",
    0x22: "DDR5",
    0x23: "LPDDR5",
    0x24: "HBM3",
}
FORM_FACTORS = {
    0x03: "SIMM",
    0x05: "Chip",
    0x06: "DIP",
    0x09: "DIMM",
    0x0B: "Row of chips",
    0x0D: "SODIMM",
    0x0F: "FB-DIMM",
    0x10: "Die",
    0x11: "CAMM",
}
_CORRECTIONS = {3: "none", 4: "parity", 5: "single-bit ECC", 6: "multi-bit ECC", 7: "CRC"}


@dataclass(frozen=True, slots=True)
class Structure:
    """One record of the table: its type, handle, formatted bytes (header included), strings."""

    type: int
    handle: int
    data: bytes
    strings: tuple[str, ...]

    def number(self, offset: int, size: int) -> int | None:
        """The unsigned number of `size` bytes at `offset`; None when the record is too short."""
        if offset + size > len(self.data):
            return None
        return int.from_bytes(self.data[offset : offset + size], "little")

    def text(self, offset: int, source: str) -> Fact[str]:
        """The string whose number stands at `offset`."""
        index = self.number(offset, 1)
        if index is None:
            return unknown(Unknown.NOT_REPORTED, source, "the table is too old for it")
        if index == 0 or index > len(self.strings):
            return unknown(Unknown.ABSENT, source, "the firmware left it out")
        return text_fact(self.strings[index - 1], source)


def structures(table: bytes) -> Iterator[Structure]:
    """The records of a table, up to its end mark or to the first one that does not fit."""
    at = 0
    for _ in range(MOST_STRUCTURES):
        if at + 4 > len(table):
            return
        kind, length = table[at], table[at + 1]
        if length < 4 or at + length > len(table):
            return
        end = table.find(b"\0\0", at + length)
        stop = len(table) if end < 0 else end
        strings = table[at + length : stop].split(b"\0") if stop > at + length else []
        handle = int.from_bytes(table[at + 2 : at + 4], "little")
        decoded = tuple(text.decode("latin-1") for text in strings)
        yield Structure(kind, handle, table[at : at + length], decoded)
        if kind == _END_OF_TABLE or end < 0:
            return
        at = end + 2


def memory_from_table(table: bytes, source: str) -> Memory:
    """What the table says of main memory; the total that the system sees is not in it."""
    records = list(structures(table))
    arrays = [each for each in records if each.type == 16 and each.number(0x05, 1) == 3]
    handles = {each.handle for each in arrays}
    slots = [each for each in records if each.type == 17 and each.number(0x04, 2) in handles]
    filled = [each for each in slots if each.number(0x0C, 2) != 0]
    modules = tuple(_module(each, source) for each in filled)
    whole = None if slots else Unknown.ABSENT
    detail = "" if slots else say("the table lists no memory devices")
    sizes = [module.size_bytes.value for module in modules]
    known_sizes = [size for size in sizes if size is not None]
    sums_up = bool(sizes) and len(known_sizes) == len(sizes)
    installed: Fact[int] = (
        known(sum(known_sizes), f"{source}: memory devices")
        if sums_up
        else unknown(Unknown.NOT_REPORTED, source, detail or say("a module tells no size"))
    )
    return Memory(
        installed_bytes=installed,
        slots=known(len(slots), source) if slots else unknown(Unknown.ABSENT, source, detail),
        error_correction=_correction(arrays, source),
        modules=Parts(modules, source, whole, detail),
    )


def product_from_table(table: bytes, source: str) -> tuple[Product, Board, Firmware, Chassis]:
    """What the table says of the product, its board, firmware and enclosure."""
    first: dict[int, Structure] = {}
    for each in structures(table):
        first.setdefault(each.type, each)
    nothing = Structure(0, 0, b"", ())
    bios, system, board, case = (first.get(kind, nothing) for kind in (0, 1, 2, 3))
    return (
        Product(
            manufacturer=system.text(0x04, source),
            name=system.text(0x05, source),
            version=system.text(0x06, source),
            sku=system.text(0x19, source),
            family=system.text(0x1A, source),
            serial=system.text(0x07, source),
            uuid=_uuid(system, source),
        ),
        Board(*(board.text(offset, source) for offset in (0x04, 0x05, 0x06, 0x07, 0x08))),
        Firmware(*(bios.text(offset, source) for offset in (0x04, 0x05, 0x08))),
        Chassis(
            type=_chassis_type(case, source),
            manufacturer=case.text(0x04, source),
            serial=case.text(0x07, source),
            asset_tag=case.text(0x08, source),
        ),
    )


def _chassis_type(case: Structure, source: str) -> Fact[str]:
    code = case.number(0x05, 1)
    name = CHASSIS_TYPES.get((code or 0) & 0x7F)
    return (
        known(name, source)
        if name
        else unknown(Unknown.ABSENT, source, say("type {code}", code=code))
    )


def _uuid(system: Structure, source: str) -> Fact[str]:
    """The UUID in the byte order of SMBIOS 2.6 and later: its first three fields little-endian."""
    raw = system.data[0x08:0x18]
    if len(raw) < 16:
        return unknown(Unknown.NOT_REPORTED, source, "the table is too old for it")
    if len(set(raw)) == 1 and raw[0] in {0, 0xFF}:
        return unknown(Unknown.PLACEHOLDER, source, "all bytes are the same")
    text = (raw[3::-1] + raw[5:3:-1] + raw[7:5:-1] + raw[8:]).hex()
    return known("-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:])), source)


def _correction(arrays: list[Structure], source: str) -> Fact[str]:
    code = arrays[0].number(0x06, 1) if arrays else None
    name = _CORRECTIONS.get(code or 0)
    return known(name, source) if name else unknown(Unknown.NOT_REPORTED, source)


def _module(record: Structure, source: str) -> MemoryModule:
    return MemoryModule(
        slot=record.text(0x10, source),
        bank=record.text(0x11, source),
        size_bytes=_module_size(record, source),
        type=_named(MEMORY_TYPES, record.number(0x12, 1), source),
        form_factor=_named(FORM_FACTORS, record.number(0x0E, 1), source),
        rated_mts=_speed(record, 0x15, 0x54, source),
        configured_mts=_speed(record, 0x20, 0x58, source),
        manufacturer=record.text(0x17, source),
        part_number=record.text(0x1A, source),
        serial=record.text(0x18, source),
    )


def _named(names: dict[int, str], code: int | None, source: str) -> Fact[str]:
    if code is None or code not in names:
        return unknown(Unknown.NOT_REPORTED, source, say("code {code}", code=code))
    return known(names[code], source)


def _module_size(record: Structure, source: str) -> Fact[int]:
    """The size in bytes: a 16-bit number of MB or KB, or a 32-bit one of MB when larger."""
    size = record.number(0x0C, 2)
    if size is None or size == 0xFFFF:
        return unknown(Unknown.NOT_REPORTED, source, "the firmware does not know the size")
    if size == 0x7FFF:
        extended = record.number(0x1C, 4)
        if extended is None:
            return unknown(Unknown.NOT_REPORTED, source, "the table is too old for the size")
        return known((extended & 0x7FFFFFFF) * 1024**2, source)
    unit = 1024 if size & 0x8000 else 1024**2
    return known((size & 0x7FFF) * unit, source)


def _speed(record: Structure, offset: int, extended: int, source: str) -> Fact[int]:
    """Mega-transfers per second; 0 means the firmware does not know."""
    speed = record.number(offset, 2)
    if speed == 0xFFFF:
        speed = record.number(extended, 4)
    if speed is None:
        return unknown(Unknown.NOT_REPORTED, source, "the table is too old for it")
    if speed == 0:
        return unknown(Unknown.NOT_REPORTED, source, "the firmware does not know it")
    return known(speed, source)
