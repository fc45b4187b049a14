"""The bundled catalogue: real accelerators with dated prices, systems, processors, drives, memory.

The tables under `resources/catalogue/` say where each of their rows comes from; this module reads
them into the values that planning works with. They are read when they are first asked for.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from io import StringIO
from typing import TYPE_CHECKING

import resources
from money import Amount
from planning.facts import Candidate, Component, PricePoint

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class System:
    """A complete machine as its maker sells it."""

    manufacturer: str
    model: str
    kind: str
    rack_units: Decimal | None


def _rows(name: str) -> Iterator[dict[str, str]]:
    lines = (line for line in StringIO(resources.text(name)) if not line.startswith("#"))
    yield from csv.DictReader(lines)


def _number(text: str) -> Decimal | None:
    return Decimal(text) if text else None


@cache
def prices() -> dict[str, tuple[PricePoint, ...]]:
    """Dated prices of one piece by accelerator name, oldest first."""
    found: dict[str, list[PricePoint]] = {}
    for row in _rows("catalogue/prices.csv"):
        amount = Amount(Decimal(row["amount"]), row["currency"]).rounded()
        source = row["vendor"] or row["source_url"]
        point = PricePoint(amount, date.fromisoformat(row["date"]), row["kind"], source)
        found.setdefault(row["name"], []).append(point)
    return {name: tuple(sorted(points, key=lambda p: p.on)) for name, points in found.items()}


@cache
def accelerators() -> tuple[Candidate, ...]:
    """Every accelerator of the catalogue with its prices."""
    return tuple(
        Candidate(
            component=Component.GPU,
            name=row["name"],
            manufacturer=row["manufacturer"],
            segment=row["segment"],
            aliases=tuple(row["aliases"].split("|")) if row["aliases"] else (),
            memory_gb=_number(row["memory_gb"]),
            memory_bandwidth_gb_s=_number(row["memory_bandwidth_gb_s"]),
            peak_tflops=_number(row["tensor_fp16_tflops"]) or _number(row["fp16_tflops"]),
            released=date.fromisoformat(row["released"]) if row["released"] else None,
            prices=prices().get(row["name"], ()),
            source=row["source_url"],
        )
        for row in _rows("catalogue/accelerators.csv")
    )


@cache
def systems() -> tuple[System, ...]:
    """Servers, workstations, storage, switches and power devices by maker and model."""
    return tuple(
        System(row["manufacturer"], row["model"], row["kind"], _number(row["rack_units"]))
        for row in _rows("catalogue/systems.csv")
    )


@cache
def processors() -> tuple[Candidate, ...]:
    """Every processor of the catalogue whose cores are known."""
    return tuple(
        Candidate(
            component=Component.CPU,
            name=row["name"],
            manufacturer=row["manufacturer"],
            segment=row["socket"],
            cores=int(row["cores"]),
            released=date(int(row["release_year"]), 12, 31) if row["release_year"] else None,
            source="BuildCores OpenDB",
        )
        for row in _rows("catalogue/cpus.csv")
        if row["cores"]
    )


@cache
def candidates() -> tuple[Candidate, ...]:
    """Everything that an upgrade could suggest."""
    return accelerators() + processors()
