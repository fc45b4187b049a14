"""What the catalogue can know of a model: one table of fields that everything else reads.

Packs, tables, filters, the command line, pages and coverage all take their fields from `FIELDS`, so
a new field is one line here (and a new column in the packs that have it). A field's name ends in
its unit; `unit` is how people write it. `least` and `most` are what no real part lies outside of:
they tell MiB from GB and Gbit/s from GB/s, not good parts from bad ones.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Final

from money.sentence import say


class ModelKind(StrEnum):
    """What a model is; the file of a pack that it stands in, and the prefix of its key."""

    GPU = "gpu"
    GRAPHICS_CARD = "graphics_card"
    CPU = "cpu"
    MEMORY = "memory"
    STORAGE = "storage"
    MOTHERBOARD = "motherboard"
    PSU = "psu"
    SYSTEM = "system"
    EDGE = "edge"
    NPU = "npu"
    CLOUD_INSTANCE = "cloud_instance"


class ValueKind(StrEnum):
    """How a field's values are read and compared."""

    NUMBER = "number"
    WHOLE = "whole"
    TEXT = "text"
    FLAG = "flag"
    """`yes` or `no`."""


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that is known of models of certain kinds."""

    name: str
    value: ValueKind
    unit: str
    label: str
    kinds: tuple[ModelKind, ...]
    least: Decimal = Decimal(0)
    most: Decimal = Decimal(10**9)

    @property
    def is_number(self) -> bool:
        """Whether values can be compared as numbers."""
        return self.value in {ValueKind.NUMBER, ValueKind.WHOLE}

    @property
    def heading(self) -> str:
        """The label with its unit, as a column's head says it."""
        return f"{self.label} ({self.unit})" if self.unit else self.label


class FieldValueError(ValueError):
    """A value that a field cannot have; the text says what is accepted."""


K = ModelKind
_ACCELERATORS: Final = (K.GPU, K.GRAPHICS_CARD, K.NPU)
_BOARDS: Final = (K.GPU, K.GRAPHICS_CARD)
_MACHINES: Final = (K.SYSTEM, K.EDGE)


def _number(
    name: str, unit: str, label: str, *kinds: ModelKind, most: str, least: str = "0"
) -> Field:
    return Field(name, ValueKind.NUMBER, unit, label, kinds, Decimal(least), Decimal(most))


def _whole(name: str, unit: str, label: str, *kinds: ModelKind, most: int) -> Field:
    return Field(name, ValueKind.WHOLE, unit, label, kinds, Decimal(0), Decimal(most))


def _text(name: str, label: str, *kinds: ModelKind) -> Field:
    return Field(name, ValueKind.TEXT, "", label, kinds)


def _flag(name: str, label: str, *kinds: ModelKind) -> Field:
    return Field(name, ValueKind.FLAG, "", label, kinds)


#: Every field, in the order in which a model's figures are shown. All tensor figures are dense,
#: FP16 and BF16 with FP32 accumulation, unless the name says otherwise.
FIELDS: Final[tuple[Field, ...]] = (
    # Accelerators
    _text("chip_key", "Chip", K.GRAPHICS_CARD),
    _text("segment", "Segment", *_ACCELERATORS, K.CPU),
    _text("sold_in", "Sold only in", *_ACCELERATORS),
    _text("architecture", "Architecture", *_ACCELERATORS),
    _number("vram_gb", "GB", "Memory", *_ACCELERATORS, K.CLOUD_INSTANCE, K.EDGE, most="20000"),
    _text("memory_type", "Memory type", *_ACCELERATORS, K.MEMORY, K.EDGE),
    _whole("memory_bus_bit", "bit", "Memory bus", *_ACCELERATORS, most=20_000),
    _number("bandwidth_gb_s", "GB/s", "Memory bandwidth", *_ACCELERATORS, K.EDGE, most="200000"),
    _number("fp64_tflops", "TFLOPS", "FP64", *_ACCELERATORS, most="2000"),
    _number("fp32_tflops", "TFLOPS", "FP32", *_ACCELERATORS, most="3000"),
    _number("tf32_tflops", "TFLOPS", "TF32, dense", *_ACCELERATORS, most="10000"),
    _number("fp16_tflops", "TFLOPS", "FP16, vector", *_ACCELERATORS, most="10000"),
    _number("tensor_fp16_tflops", "TFLOPS", "FP16 tensor, dense", *_ACCELERATORS, most="20000"),
    _number("tensor_bf16_tflops", "TFLOPS", "BF16 tensor, dense", *_ACCELERATORS, most="20000"),
    _number(
        "tensor_fp16_fp16acc_tflops",
        "TFLOPS",
        "FP16 tensor, FP16 accumulation",
        *_ACCELERATORS,
        most="20000",
    ),
    _number(
        "tensor_fp16_sparse_tflops", "TFLOPS", "FP16 tensor, sparse", *_ACCELERATORS, most="40000"
    ),
    _number("fp8_tflops", "TFLOPS", "FP8, dense", *_ACCELERATORS, most="40000"),
    _number("fp8_sparse_tflops", "TFLOPS", "FP8, sparse", *_ACCELERATORS, most="80000"),
    _number("fp4_tflops", "TFLOPS", "FP4, dense", *_ACCELERATORS, most="80000"),
    _number("int8_tops", "TOPS", "INT8, dense", *_ACCELERATORS, most="40000"),
    _number("int8_sparse_tops", "TOPS", "INT8, sparse", *_ACCELERATORS, most="80000"),
    _number("ai_tops", "TOPS", "AI performance as its maker says", K.EDGE, K.NPU, most="100000"),
    _whole("shader_cores", "", "Shader cores", *_ACCELERATORS, most=200_000),
    _whole("tensor_cores", "", "Tensor cores", *_ACCELERATORS, most=20_000),
    _text("compute_capability", "Compute capability", *_ACCELERATORS),
    _number("interconnect_gb_s", "GB/s", "Interconnect", *_ACCELERATORS, most="20000"),
    _number("slot_width", "slots", "Slot width", *_BOARDS, K.NPU, most="10"),
    _text("power_connectors", "Power connectors", *_ACCELERATORS),
    _number("process_nm", "nm", "Process", *_ACCELERATORS, most="1000"),
    # Processors
    _text("microarchitecture", "Microarchitecture", K.CPU),
    _text("socket", "Socket", K.CPU, K.MOTHERBOARD),
    _whole("cores", "", "Cores", K.CPU, *_MACHINES, most=4_096),
    _whole("threads", "", "Threads", K.CPU, most=8_192),
    _whole("p_cores", "", "Performance cores", K.CPU, most=4_096),
    _whole("e_cores", "", "Efficiency cores", K.CPU, most=4_096),
    _number("base_ghz", "GHz", "Base clock", K.CPU, most="10"),
    _number("boost_ghz", "GHz", "Boost clock", K.CPU, most="10"),
    _number("l3_mb", "MB", "L3 cache", K.CPU, most="4000"),
    _flag("avx512", "AVX-512", K.CPU),
    # Memory, and what takes it
    _text("memory_types", "Memory types", K.CPU, K.MOTHERBOARD),
    _whole("memory_channels", "", "Memory channels", K.CPU, K.MOTHERBOARD, most=64),
    _whole("memory_slots", "", "Memory slots", K.MOTHERBOARD, *_MACHINES, most=256),
    _number("max_memory_gb", "GB", "Most memory", K.CPU, K.MOTHERBOARD, *_MACHINES, most="100000"),
    _flag("ecc", "ECC", K.CPU, K.MEMORY, K.MOTHERBOARD),
    _flag("registered", "Registered", K.MEMORY),
    _whole("speed_mts", "MT/s", "Speed", K.MEMORY, most=30_000),
    _whole("modules", "", "Modules", K.MEMORY, most=64),
    _number("module_gb", "GB", "Size of a module", K.MEMORY, most="4096"),
    _number("capacity_gb", "GB", "Capacity", K.MEMORY, K.STORAGE, most="1000000"),
    _number("cas", "", "CAS latency", K.MEMORY, most="100"),
    _number("voltage_v", "V", "Voltage", K.MEMORY, most="12"),
    # Storage
    _text("storage_kind", "Kind of drive", K.STORAGE),
    _text("interface", "Interface", K.STORAGE),
    _whole("rpm", "rpm", "Speed", K.STORAGE, most=20_000),
    _number("cache_mb", "MB", "Cache", K.STORAGE, most="100000"),
    # Motherboards and power supplies
    _text("chipset", "Chipset", K.MOTHERBOARD),
    _whole("pcie_x16_slots", "", "PCIe ×16 slots", K.MOTHERBOARD, most=32),
    _whole("m2_slots", "", "M.2 slots", K.MOTHERBOARD, most=32),
    _whole("sata_ports", "", "SATA ports", K.MOTHERBOARD, most=64),
    _text("ethernet", "Ethernet", K.MOTHERBOARD),
    _number("wattage_w", "W", "Output", K.PSU, most="10000"),
    _text("efficiency", "Efficiency", K.PSU),
    _text("modular", "Modular", K.PSU),
    _whole("conn_16pin", "", "16-pin connectors", K.PSU, most=32),
    _whole("conn_pcie_8pin", "", "PCIe 8-pin connectors", K.PSU, most=64),
    _whole("conn_eps", "", "EPS connectors", K.PSU, most=32),
    # Machines
    _text("system_kind", "Kind of system", *_MACHINES),
    _number("rack_units", "U", "Height in the rack", *_MACHINES, most="60"),
    _flag("full_depth", "Full depth", *_MACHINES),
    _number("depth_mm", "mm", "Depth", *_MACHINES, most="3000"),
    _number("weight_kg", "kg", "Weight", *_MACHINES, most="5000"),
    _whole("power_ports", "", "Power ports", *_MACHINES, most=64),
    _number("psu_w", "W", "Power supply", *_MACHINES, most="200000"),
    _number("max_draw_w", "W", "Largest draw", *_MACHINES, most="200000"),
    _number("idle_w", "W", "Draw when idle", *_MACHINES, most="200000"),
    _text("airflow", "Airflow", *_MACHINES),
    _text("cpu", "Processor", *_MACHINES),
    _whole("cpu_sockets", "", "Processor sockets", *_MACHINES, most=64),
    _number("memory_gb", "GB", "Memory", *_MACHINES, K.CLOUD_INSTANCE, most="100000"),
    _text("accelerator", "Accelerator", *_MACHINES, K.CLOUD_INSTANCE),
    _whole("accelerators", "", "Accelerators", *_MACHINES, K.CLOUD_INSTANCE, most=1_024),
    _text("interfaces", "Interfaces", *_MACHINES),
    # Clouds
    _text("provider", "Provider", K.CLOUD_INSTANCE),
    _number("vcpus", "", "Virtual processors", K.CLOUD_INSTANCE, most="4096"),
    _number("local_storage_gb", "GB", "Local storage", K.CLOUD_INSTANCE, most="10000000"),
    _number("network_gbps", "Gbit/s", "Network", K.CLOUD_INSTANCE, most="100000"),
    # Shared by several kinds
    _number(
        "pcie_generation", "", "PCIe generation", *_ACCELERATORS, K.CPU, K.MOTHERBOARD, most="10"
    ),
    _whole("pcie_lanes", "", "PCIe lanes", *_ACCELERATORS, K.CPU, most=512),
    _text("form_factor", "Form factor", *_ACCELERATORS, K.MEMORY, K.STORAGE, K.MOTHERBOARD, K.PSU),
    _number("length_mm", "mm", "Length", *_BOARDS, K.NPU, K.PSU, most="2000"),
    _number("tdp_w", "W", "TDP", *_ACCELERATORS, K.CPU, K.EDGE, most="3000"),
)

FIELD_BY_NAME: Final = {field.name: field for field in FIELDS}

#: What every model has, in the order of a pack's columns.
COMMON_COLUMNS: Final = (
    "key",
    "name",
    "manufacturer",
    "released",
    "aliases",
    "part_numbers",
    "source",
)


def fields_of(kind: ModelKind) -> tuple[Field, ...]:
    """The fields that models of `kind` can have."""
    return tuple(field for field in FIELDS if kind in field.kinds)


def checked(field: Field, text: str) -> str:
    """`text` as the value of `field` is kept; FieldValueError when it cannot be one.

    Numbers are decimal, without a unit: `24G` is refused rather than guessed at.
    """
    value = text.strip()
    if field.value is ValueKind.TEXT:
        return _checked_text(value)
    if field.value is ValueKind.FLAG:
        if value not in {"yes", "no"}:
            raise FieldValueError("yes or no")
        return value
    wanted = say("a number in {unit}", unit=field.unit) if field.unit else say("a number")
    if not _DECIMAL.fullmatch(value):
        raise FieldValueError(say("{wanted}, written without a unit", wanted=wanted))
    number = _decimal(value, wanted)
    if field.value is ValueKind.WHOLE and number != number.to_integral_value():
        raise FieldValueError("a whole number")
    if not field.least <= number <= field.most:
        raise FieldValueError(
            say(
                "{wanted} from {least:f} to {most:f}",
                wanted=wanted,
                least=field.least,
                most=field.most,
            )
        )
    return f"{number:f}"


def _checked_text(value: str) -> str:
    if len(value) > LONGEST_TEXT or _CONTROL.search(value):
        raise FieldValueError(
            say("one line of at most {longest_text} characters", longest_text=LONGEST_TEXT)
        )
    return value


def _decimal(value: str, wanted: str) -> Decimal:
    try:
        return Decimal(value)
    except InvalidOperation:  # pragma: no cover  (the pattern admits none)
        raise FieldValueError(wanted) from None


LONGEST_TEXT: Final = 400
_DECIMAL: Final = re.compile(r"\d{1,12}(\.\d{1,8})?")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f]")
