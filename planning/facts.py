"""What is known of a machine's parts when their replacement is considered; None is unknown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from planning.prices.points import PricePoint

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal


__all__ = [
    "COMPONENT_TEXTS",
    "FACT_FIELDS",
    "FACT_TEXTS",
    "Candidate",
    "Component",
    "ComponentFacts",
    "Fact",
    "MachineFacts",
    "PricePoint",
]


class Component(StrEnum):
    """The parts that verdicts are given on."""

    GPU = "gpu"
    CPU = "cpu"
    RAM = "ram"
    STORAGE = "storage"
    BOARD = "board"


class Fact(StrEnum):
    """What rules may ask about a part."""

    AGE = "age"
    UTILISATION = "utilisation"
    MEMORY_PRESSURE = "memory_pressure"
    MEMORY = "memory"
    CAPACITY = "capacity"


COMPONENT_TEXTS: Final = {
    Component.GPU: "GPU",
    Component.CPU: "CPU",
    Component.RAM: "RAM",
    Component.STORAGE: "Storage",
    Component.BOARD: "Board",
}
FACT_TEXTS: Final = {
    Fact.AGE: "age",
    Fact.UTILISATION: "utilisation",
    Fact.MEMORY_PRESSURE: "memory pressure",
    Fact.MEMORY: "memory",
    Fact.CAPACITY: "capacity",
}


FACT_FIELDS: Final = {
    Fact.AGE: "age_years",
    Fact.UTILISATION: "utilisation_pct",
    Fact.MEMORY_PRESSURE: "memory_pressure_hours_per_week",
    Fact.MEMORY: "memory_gb",
    Fact.CAPACITY: "capacity_gb",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ComponentFacts:
    """One part, or `count` equal ones, of a machine.

    `utilisation_pct` is the mean over the window measured. `segment` is as in Candidate.
    For a GPU, `memory_gb` is its VRAM in decimal GB, `memory_bandwidth_gb_s` is in 10⁹ byte/s and
    `peak_tflops` is dense FP16.
    """

    component: Component
    name: str
    count: int = 1
    age_years: Decimal | None = None
    utilisation_pct: Decimal | None = None
    memory_pressure_hours_per_week: Decimal | None = None
    memory_gb: Decimal | None = None
    capacity_gb: Decimal | None = None
    cores: int | None = None
    memory_bandwidth_gb_s: Decimal | None = None
    peak_tflops: Decimal | None = None
    released: date | None = None
    segment: str = ""

    def value(self, fact: Fact) -> Decimal | None:
        """The fact in its own unit (years, percent, hours a week, GB), None when unknown."""
        found: Decimal | None = getattr(self, FACT_FIELDS[fact])
        return found


@dataclass(frozen=True, slots=True)
class MachineFacts:
    """A machine by name with the parts that are known of it."""

    name: str
    components: tuple[ComponentFacts, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A part of the catalogue that could replace one that is owned. Units as in ComponentFacts.

    `aliases` are other names of the same product, as drivers give them.

    `segment` is what it is interchangeable within: desktop, workstation or data centre for a GPU,
    the socket of a CPU, the type of memory (DDR5 RDIMM) or of drive (NVMe SSD).
    """

    component: Component
    name: str
    aliases: tuple[str, ...] = ()
    manufacturer: str = ""
    segment: str = ""
    memory_gb: Decimal | None = None
    capacity_gb: Decimal | None = None
    cores: int | None = None
    memory_bandwidth_gb_s: Decimal | None = None
    peak_tflops: Decimal | None = None
    released: date | None = None
    prices: tuple[PricePoint, ...] = ()
    source: str = ""
