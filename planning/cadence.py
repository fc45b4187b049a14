"""The rhythm of a line of models: its generations, and how long one follows the other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

DAYS_A_YEAR: Final = 365.25


@dataclass(frozen=True, slots=True)
class Release:
    """A model of the same line: its generation (architecture) and the day it came out."""

    generation: str
    on: date


@dataclass(frozen=True, slots=True)
class Cadence:
    """How a line goes on: its generations by their first day, and the time between them.

    `years` is the median time from one generation to the next, `shortest` and `longest` its ends;
    `next_from` and `next_until` is when the next would follow, by those.
    """

    generations: tuple[tuple[str, date], ...]
    years: Decimal
    shortest: Decimal
    longest: Decimal
    next_from: date
    next_until: date

    def newer_than(self, released: date, own: str, on: date) -> tuple[str, ...]:
        """The generations that came out after a model's own, up to the day `on`."""
        began = next((day for name, day in self.generations if name == own), released)
        return tuple(name for name, day in self.generations if began < day <= on and name != own)


def cadence(line: Iterable[Release]) -> Cadence | None:
    """The rhythm of a line; None with fewer than three generations, of which nothing follows."""
    first: dict[str, date] = {}
    for release in line:
        if release.generation:
            first[release.generation] = min(release.on, first.get(release.generation, date.max))
    generations = tuple(sorted(first.items(), key=lambda one: (one[1], one[0])))
    gaps = [(new - old).days for (_, old), (_, new) in pairwise(generations)]
    if len(gaps) < 2:
        return None
    last = generations[-1][1]
    return Cadence(
        generations=generations,
        years=years_of(median(gaps)),
        shortest=years_of(min(gaps)),
        longest=years_of(max(gaps)),
        next_from=last + timedelta(days=min(gaps)),
        next_until=last + timedelta(days=max(gaps)),
    )


def years_of(days: float) -> Decimal:
    """Days as years, to a tenth."""
    return round(Decimal(repr(days / DAYS_A_YEAR)), 1)
