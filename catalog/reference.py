"""The bundled catalogue as the candidates that planning weighs: accelerators, processors, systems.

The tables under `resources/catalogue/` are the pack that comes with the application; this module
reads from them what verdicts and the demonstration need, each table when it is first asked for.
"""

from __future__ import annotations

import csv
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Final

import resources
from money import Amount
from money.sentence import say
from planning.facts import Candidate, Component, PricePoint

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER: Final = "catalogue"
#: The kinds of price that a buyer of one new piece could meet.
PURCHASES: Final = {
    "launch": say("release price"),
    "list": say("list price"),
    "quoted": say("offer"),
    "retail": say("retail price"),
}
SEGMENTS: Final = {"data_centre": "data centre", "cloud": "cloud only"}


@dataclass(frozen=True, slots=True)
class System:
    """A complete machine as its maker sells it."""

    manufacturer: str
    model: str
    kind: str
    rack_units: Decimal | None


def rows(name: str) -> Iterator[dict[str, str]]:
    """The rows of a table of the bundled pack, such as `models/gpu.csv`."""
    with resources.path(f"{FOLDER}/{name}").open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        header = next(reader)
        # Half the time of csv.DictReader; the manifest's checksums vouch for the rows' length.
        yield from (dict(zip(header, cells, strict=True)) for cells in reader)


@cache
def prices() -> dict[str, tuple[PricePoint, ...]]:
    """Dated purchase prices of one new piece by the model's key, oldest first."""
    found: dict[str, list[PricePoint]] = {}
    for row in rows("prices.csv"):
        said = PURCHASES.get(row["price_kind"])
        if said and row["unit"] == "piece" and row["condition"] == "new":
            amount = Amount(Decimal(row["amount"]), row["currency"]).rounded()
            source = f"{row['vendor']}, {row['source']}" if row["vendor"] else row["source"]
            point = PricePoint(amount, date.fromisoformat(row["on"]), said, source)
            found.setdefault(row["key"], []).append(point)
    return {key: tuple(sorted(points, key=lambda p: p.on)) for key, points in found.items()}


@cache
def accelerators() -> tuple[Candidate, ...]:
    """Every accelerator of the catalogue with its prices."""
    return tuple(_accelerator(row) for kind in ("gpu", "npu") for row in _models(kind))


def _accelerator(row: dict[str, str]) -> Candidate:
    return Candidate(
        component=Component.GPU,
        name=row["name"],
        manufacturer=row["manufacturer"],
        segment=_segment(row),
        aliases=_split(row["aliases"]),
        memory_gb=_number(row["vram_gb"]),
        memory_bandwidth_gb_s=_number(row["bandwidth_gb_s"]),
        peak_tflops=_number(row["tensor_fp16_tflops"]) or _number(row.get("fp16_tflops", "")),
        released=released_by(row["released"]),
        prices=prices().get(row["key"], ()),
        source=source_titles().get(row["source"], row["source"]),
    )


def _segment(row: dict[str, str]) -> str:
    """What the part is interchangeable within. A laptop's GPU is soldered: it is with nothing."""
    segment, only_in = row.get("segment", ""), row["sold_in"]
    if segment == "laptop":
        return f"laptop, {row['name']}"
    if only_in == "China":
        return "data centre, China"
    return SEGMENTS.get(only_in or segment, segment or "data centre")


@cache
def source_titles() -> dict[str, str]:
    """What a source is called, by its id."""
    return {row["id"]: row["title"] for row in rows("sources.csv")}


@cache
def systems() -> tuple[System, ...]:
    """Servers, workstations, storage, switches and power devices by maker and model."""
    return tuple(
        System(
            row["manufacturer"],
            row["name"].removeprefix(f"{row['manufacturer']} "),
            row["system_kind"],
            _number(row["rack_units"]),
        )
        for row in _models("system")
    )


@cache
def processors() -> tuple[Candidate, ...]:
    """Every processor of the catalogue whose cores are known, with its prices."""
    return tuple(
        Candidate(
            component=Component.CPU,
            name=row["name"],
            manufacturer=row["manufacturer"],
            segment=row["socket"],
            aliases=_split(row["aliases"]),
            cores=int(row["cores"]),
            released=released_by(row["released"]),
            prices=prices().get(row["key"], ()),
            source=source_titles().get(row["source"], row["source"]),
        )
        for row in _models("cpu")
        if row["cores"]
    )


@cache
def candidates() -> tuple[Candidate, ...]:
    """Everything that an upgrade could suggest."""
    return accelerators() + processors()


def released_by(text: str) -> date | None:
    """The last day of what is known: `2024` is 2024-12-31, `2024-02` is 2024-02-29."""
    if not text:
        return None
    year, *rest = (int(part) for part in text.split("-"))
    month = rest[0] if rest else 12
    return date(year, month, rest[1] if len(rest) > 1 else monthrange(year, month)[1])


def _models(kind: str) -> Iterator[dict[str, str]]:
    return rows(f"models/{kind}.csv")


def _split(text: str) -> tuple[str, ...]:
    return tuple(text.split("|")) if text else ()


def _number(text: str) -> Decimal | None:
    return Decimal(text) if text else None
