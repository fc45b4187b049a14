"""The rhythm of a line of models: its generations, and how long one follows the other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Final

from money.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterable

DAYS_A_YEAR: Final = 365.25
ONE_STEP: Final = timedelta(days=365)
FEWEST_GAPS: Final = 2


@dataclass(frozen=True, slots=True)
class Release:
    """A model of the same line: its generation (architecture) and the day it came out."""

    generation: str
    on: date


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a line: its generations, which came within a year of the first, and its first day.

    Makers name several generations at once (one for graphics, one for servers); which of two that
    came in one year a model is of says nothing of its age.
    """

    names: tuple[str, ...]
    on: date

    @property
    def text(self) -> str:
        """The names as people say them: `Hopper and Ada Lovelace`."""
        said = self.names[0]
        for name in self.names[1:]:
            said = say("{first} and {then}", first=said, then=name)
        return said


@dataclass(frozen=True, slots=True)
class Cadence:
    """How a line goes on: its steps, the oldest first, and the time between them.

    `years` is the median time from one step to the next, `shortest` and `longest` its ends;
    `next_from` and `next_until` is when the next would follow, by those.
    """

    steps: tuple[Step, ...]
    years: Decimal
    shortest: Decimal
    longest: Decimal
    next_from: date
    next_until: date

    def newer_than(self, released: date, own: str, on: date) -> tuple[Step, ...]:
        """The steps that came after a model's own, up to the day `on`."""
        began = next((step.on for step in self.steps if own in step.names), released)
        return tuple(step for step in self.steps if began < step.on <= on and own not in step.names)


def cadence(line: Iterable[Release]) -> Cadence | None:
    """The rhythm of a line; None with fewer than three steps, of which nothing follows."""
    steps = _steps(line)
    gaps = [(new.on - old.on).days for old, new in pairwise(steps)]
    if len(gaps) < FEWEST_GAPS:
        return None
    last = steps[-1].on
    return Cadence(
        steps=steps,
        years=years_of(median(gaps)),
        shortest=years_of(min(gaps)),
        longest=years_of(max(gaps)),
        next_from=last + timedelta(days=min(gaps)),
        next_until=last + timedelta(days=max(gaps)),
    )


def _steps(line: Iterable[Release]) -> tuple[Step, ...]:
    days: dict[str, list[date]] = {}
    for release in line:
        if release.generation:
            days.setdefault(release.generation, []).append(release.on)
    first = sorted((_begin(own), name) for name, own in days.items())
    steps: list[Step] = []
    for on, name in first:
        if steps and on - steps[-1].on < ONE_STEP:
            steps[-1] = Step((*steps[-1].names, name), steps[-1].on)
        else:
            steps.append(Step((name,), on))
    return tuple(steps)


def _begin(days: list[date]) -> date:
    """When a generation began: its first release, or of many the first tenth.

    One wrong date among fifty would otherwise put a generation years before its time.
    """
    return sorted(days)[len(days) // 10]


def years_of(days: float) -> Decimal:
    """Days as years, to a tenth."""
    return round(Decimal(repr(days / DAYS_A_YEAR)), 1)
