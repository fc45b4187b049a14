"""Following a return: a metric against its target, with its status and where it is going."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from money.sentence import say
from planning.budgeting.rules import Direction, Measure
from planning.reason import Input, Reason

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from planning.budgeting.rules import BudgetRules

__all__ = [
    "MICRO", "Direction", "Measure", "Missing", "Status", "Tracked", "Trend", "Value", "status_of",
    "track",
]  # fmt: skip

MICRO: Final = 1_000_000


class Status(StrEnum):
    """What a metric asks for."""

    GOOD = "good"
    WATCH = "watch"
    ACT = "act"
    UNKNOWN = "unknown"


class Trend(StrEnum):
    """Where a metric went since the value before."""

    BETTER = "better"
    STEADY = "steady"
    WORSE = "worse"
    UNKNOWN = "unknown"


class Missing(StrEnum):
    """What would make an unknown metric known."""

    MEASUREMENTS = "measurements"
    BOOKS = "books"
    GPU_COUNTS = "gpu_counts"
    INVOICES = "invoices"
    VALUES = "values"
    CURRENCY = "currency"


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a metric in its unit, and the (last) day that it is of."""

    on: date
    number: Decimal


@dataclass(frozen=True, slots=True)
class Tracked:
    """A metric against its target. `missing` says what would make an unknown one known."""

    target: Decimal
    direction: Direction
    values: tuple[Value, ...]
    status: Status
    trend: Trend
    missing: Missing | None
    reason: Reason

    @property
    def current(self) -> Value | None:
        """The newest value; None is unknown."""
        return self.values[-1] if self.values else None


def track(
    target: Decimal,
    direction: Direction,
    values: Sequence[Value],
    rules: BudgetRules,
    *,
    missing: Missing | None = None,
) -> Tracked:
    """Status and trend of `values`, oldest first, against `target`.

    A value that misses its target by at most the share of it that the rules allow is watched.
    """
    status, trend = Status.UNKNOWN, Trend.UNKNOWN
    if values:
        status = status_of(values[-1].number, target, direction, rules)
    if len(values) > 1:
        trend = _trend(values[-2].number, values[-1].number, direction)
    reason = Reason(
        rule=rules.watch_text,
        formula=say(
            "good: the target is met; watch: missed by up to "
            "{watch_within_percent} % of it; act: by more",
            watch_within_percent=rules.watch_within_percent,
        ),
        inputs=(
            Input(
                "Target",
                say(
                    "{direction} {target:f}",
                    direction=say("at least")
                    if direction is Direction.AT_LEAST
                    else say("at most"),
                    target=target,
                ),
            ),
            *(
                Input(value.on.isoformat(), say("{number:f}", number=value.number))
                for value in values[-2:]
            ),
        ),
        source=rules.source,
    )
    known = None if values else missing
    return Tracked(target, direction, tuple(values), status, trend, known, reason)


def status_of(number: Decimal, target: Decimal, direction: Direction, rules: BudgetRules) -> Status:
    """Good, watch or act; a target that is met exactly is good."""
    missed = target - number if direction is Direction.AT_LEAST else number - target
    if missed <= 0:
        return Status.GOOD
    within = abs(target) * rules.watch_within_percent / 100
    return Status.WATCH if missed <= within else Status.ACT


def _trend(before: Decimal, after: Decimal, direction: Direction) -> Trend:
    if after == before:
        return Trend.STEADY
    rises = after > before
    return Trend.BETTER if rises is (direction is Direction.AT_LEAST) else Trend.WORSE
