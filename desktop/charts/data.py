"""What a plot shows, as values: the same that its CSV holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.table.csv_file import csv_text

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Series:
    """One line: a name and its points. A value of None is a gap, drawn as one."""

    name: str
    times: Sequence[float]
    """Seconds since 1970 UTC, ascending."""
    values: Sequence[float | None]
    band: Band | None = None
    """Drawn as a ground behind the line."""


@dataclass(frozen=True, slots=True)
class Band:
    """The lowest and the highest value at each time of a series; None where it has a gap."""

    low: Sequence[float | None]
    high: Sequence[float | None]


def with_bands(series: Sequence[Series], low: str, high: str) -> list[Series]:
    """The series, and the edges of their bands as series of their own; `low` is their name."""
    found: list[Series] = []
    for each in series:
        found.append(each)
        if each.band is not None:
            found.append(Series(f"{each.name}, {low}", each.times, each.band.low))
            found.append(Series(f"{each.name}, {high}", each.times, each.band.high))
    return found


@dataclass(frozen=True, slots=True)
class Bars:
    """One set of bars: a name and a value per category; None where nothing is known."""

    name: str
    values: Sequence[float | None]


@dataclass(frozen=True, slots=True)
class Curve:
    """A line over numbers that ascend."""

    name: str
    points: Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Dot:
    """One thing with two figures; `on_front` where nothing else beats it in both."""

    key: str
    name: str
    x: float
    y: float
    on_front: bool = False


@dataclass(frozen=True, slots=True)
class Swing:
    """The result where one input is low and where it is high."""

    name: str
    at_low: float
    at_high: float


def curves_csv(curves: Sequence[Curve], x_title: str, unit: str) -> str:
    """One line per place, one column per curve."""
    by_place: dict[float, list[float | None]] = {}
    for number, curve in enumerate(curves):
        for x, y in curve.points:
            by_place.setdefault(x, [None] * len(curves))[number] = y
    head = [x_title, *(f"{curve.name} ({unit})" if unit else curve.name for curve in curves)]
    return _csv(head, [[x, *by_place[x]] for x in sorted(by_place)])


def dots_csv(dots: Sequence[Dot], x_title: str, y_title: str) -> str:
    """One line per thing; the last column is yes on the front."""
    lines = [[dot.name, dot.x, dot.y, "yes" if dot.on_front else "no"] for dot in dots]
    return _csv(["", x_title, y_title, "front"], lines)


def swings_csv(swings: Sequence[Swing], base: float, unit: str) -> str:
    """One line per input: the result at its low, at the base and at its high."""
    head = ["", f"low ({unit})", f"base ({unit})", f"high ({unit})"]
    return _csv(head, [[each.name, each.at_low, base, each.at_high] for each in swings])


def series_csv(series: Sequence[Series], unit: str) -> str:
    """One line per instant, one column per series, empty where a series has no value then."""
    by_time: dict[float, list[float | None]] = {}
    for number, each in enumerate(series):
        for at, value in zip(each.times, each.values, strict=True):
            by_time.setdefault(at, [None] * len(series))[number] = value
    head = ["time (UTC)", *(f"{each.name} ({unit})" if unit else each.name for each in series)]
    lines = [[datetime.fromtimestamp(at, UTC).isoformat(), *by_time[at]] for at in sorted(by_time)]
    return _csv(head, lines)


def bars_csv(categories: Sequence[str], sets: Sequence[Bars], unit: str) -> str:
    """One line per category, one column per set."""
    head = ["", *(f"{each.name} ({unit})" if unit else each.name for each in sets)]
    lines = [
        [category, *(each.values[number] for each in sets)]
        for number, category in enumerate(categories)
    ]
    return _csv(head, lines)


def _csv(head: Sequence[str], lines: Sequence[Sequence[object]]) -> str:
    rows = (["" if cell is None else str(cell) for cell in line] for line in lines)
    return csv_text(head, rows)
