"""The decoder of the firmware's table, on tables built byte by byte."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from probing.facts import Unknown
from probing.smbios import memory_from_table, product_from_table, structures

SOURCE = "table"


def record(kind: int, handle: int, body: bytes, *strings: str) -> bytes:
    text = b"".join(s.encode() + b"\0" for s in strings) + b"\0" if strings else b"\0\0"
    return bytes([kind, len(body) + 4]) + handle.to_bytes(2, "little") + body + text


def array(handle: int, use: int, correction: int = 6) -> bytes:
    body = bytes([3, use, correction]) + bytes(4) + bytes(2) + (4).to_bytes(2, "little")
    return record(16, handle, body)


def module(
    array_handle: int, size: int, *, speed: int = 4800, running: int = 4400, extended: int = 0
) -> bytes:
    body = bytearray(0x5C - 4)
    body[0x00:0x02] = array_handle.to_bytes(2, "little")
    body[0x08:0x0A] = size.to_bytes(2, "little")
    body[0x0A] = 0x09  # DIMM
    body[0x0C], body[0x0D] = 1, 2
    body[0x0E] = 0x22  # DDR5
    body[0x11:0x13] = speed.to_bytes(2, "little")
    body[0x13], body[0x14], body[0x16] = 3, 4, 5
    body[0x18:0x1C] = extended.to_bytes(4, "little")
    body[0x1C:0x1E] = running.to_bytes(2, "little")
    return record(
        17, 0x1100 + size % 97, bytes(body), "DIMM_A1", "BANK 0", "Micron  ", "00000000", "MTC10F"
    )


END = record(127, 0x7F00, b"")


def test_memory_modules_and_their_speeds() -> None:
    table = array(0x1000, 3) + module(0x1000, 16384) + module(0x1000, 0) + END
    memory = memory_from_table(table, SOURCE)
    (only,) = memory.modules
    assert only.size_bytes.value == 16 * 1024**3
    assert (only.rated_mts.value, only.configured_mts.value) == (4800, 4400)
    assert (only.slot.value, only.bank.value) == ("DIMM_A1", "BANK 0")
    assert (only.type.value, only.form_factor.value) == ("DDR5", "DIMM")
    assert only.manufacturer.value == "Micron"
    assert only.serial.unknown is Unknown.PLACEHOLDER
    assert memory.slots.value == 2
    assert memory.installed_bytes.value == 16 * 1024**3
    assert memory.error_correction.value == "multi-bit ECC"


def test_large_small_and_unknown_sizes() -> None:
    table = (
        array(0x1000, 3)
        + module(0x1000, 0x7FFF, extended=65536)
        + module(0x1000, 0x8000 | 512)
        + module(0x1000, 0xFFFF)
        + END
    )
    memory = memory_from_table(table, SOURCE)
    sizes = [each.size_bytes.value for each in memory.modules]
    assert sizes == [64 * 1024**3, 512 * 1024, None]
    assert memory.installed_bytes.value is None


def test_flash_of_the_firmware_is_no_memory() -> None:
    table = array(0x1000, 3) + array(0x2000, 7) + module(0x2000, 16) + module(0x1000, 8192) + END
    assert memory_from_table(table, SOURCE).installed_bytes.value == 8 * 1024**3


def test_speeds_the_firmware_does_not_know() -> None:
    table = array(0x1000, 3) + module(0x1000, 8192, speed=0, running=0) + END
    (only,) = memory_from_table(table, SOURCE).modules
    assert only.rated_mts.unknown is Unknown.NOT_REPORTED


def test_a_table_without_memory_says_so() -> None:
    memory = memory_from_table(END, SOURCE)
    assert memory.modules.unknown is Unknown.ABSENT
    assert memory.slots.value is None


def test_product_and_uuid() -> None:
    uuid = bytes.fromhex("33221100554477668899aabbccddeeff")
    system = record(
        1, 1, bytes([1, 2, 0, 3]) + uuid + bytes([6, 0, 0]), "Example", "Model 7", "SN-77"
    )
    case = record(3, 3, bytes([1, 0x80 | 23, 0, 2, 0]), "Example", "CH-1")
    product, _, _, chassis = product_from_table(system + case + END, SOURCE)
    assert product.uuid.value == "00112233-4455-6677-8899-aabbccddeeff"
    assert (product.name.value, product.serial.value) == ("Model 7", "SN-77")
    assert product.version.unknown is Unknown.ABSENT
    assert (chassis.type.value, chassis.serial.value) == ("Rack Mount Chassis", "CH-1")


@given(st.binary(max_size=600))
def test_no_bytes_break_it(table: bytes) -> None:
    list(structures(table))
    memory_from_table(table, SOURCE)
    product_from_table(table, SOURCE)


@given(st.integers(0, 400), st.integers(0, 255))
def test_a_damaged_table_breaks_nothing(at: int, value: int) -> None:
    table = bytearray(array(0x1000, 3) + module(0x1000, 16384) + END)
    table[at % len(table)] = value
    memory_from_table(bytes(table), SOURCE)
    memory_from_table(bytes(table[:at]), SOURCE)
