"""Refresh waves: which fiscal year what comes up for renewal in, and what it is likely to cost.

Two things call for money. A depreciation book ends: the asset is replaced, at what it cost. The
rules ask for an upgrade: a part is replaced, at what prices say. Where a machine's book has ended
by the year that an upgrade falls in, only its replacement counts.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from money import Amount

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date


class Call(StrEnum):
    """What calls for the money."""

    BOOK_ENDS = "book_ends"
    UPGRADE = "upgrade"


@dataclass(frozen=True, slots=True)
class Refresh:
    """One asset that comes up on the day `due`; its cost lies between `low` and `high`, or is not
    known."""

    asset_id: int
    call: Call
    due: date
    low: Amount | None = None
    high: Amount | None = None


@dataclass(frozen=True, slots=True)
class WaveCost:
    """What a wave costs in one currency."""

    low: Amount
    high: Amount


@dataclass(frozen=True, slots=True)
class Wave:
    """What comes up in one fiscal year for one reason.

    `overdue` of the `count` were due before the first year that is looked at; `without_cost` have
    no known cost and add nothing to `costs`, which stand in the order of their currencies.
    """

    start: date
    end: date
    call: Call
    count: int
    overdue: int
    costs: tuple[WaveCost, ...]
    without_cost: int


@dataclass(slots=True)
class _Sum:
    count: int = 0
    overdue: int = 0
    without_cost: int = 0
    low: Counter[str] = field(default_factory=Counter)
    high: Counter[str] = field(default_factory=Counter)

    def add(self, refresh: Refresh, *, overdue: bool) -> None:
        self.count += 1
        self.overdue += overdue
        if refresh.low is None or refresh.high is None:
            self.without_cost += 1
        else:
            self.low[refresh.low.currency] += refresh.low.minor
            self.high[refresh.high.currency] += refresh.high.minor

    def costs(self) -> tuple[WaveCost, ...]:
        return tuple(
            WaveCost(Amount.of_minor(self.low[code], code), Amount.of_minor(self.high[code], code))
            for code in sorted(self.low)
        )


def waves(refreshes: Iterable[Refresh], spans: Sequence[tuple[date, date]]) -> tuple[Wave, ...]:
    """The refreshes by fiscal year and reason; what was due before the first year falls into it,
    what is due after the last one is left out.
    """
    every = list(refreshes)
    ended = {
        each.asset_id: year
        for each in every
        if each.call is Call.BOOK_ENDS and (year := _year(each.due, spans)) is not None
    }
    sums: dict[tuple[int, Call], _Sum] = {}
    for each in every:
        year = _year(each.due, spans)
        if year is None:
            continue
        if each.call is Call.UPGRADE and ended.get(each.asset_id, year + 1) <= year:
            continue
        own = sums.setdefault((year, each.call), _Sum())
        own.add(each, overdue=each.due < spans[0][0])
    return tuple(
        Wave(
            *spans[year], call, found.count, found.overdue, found.costs(), found.without_cost
        )
        for (year, call), found in sorted(sums.items())
    )  # fmt: skip


def _year(due: date, spans: Sequence[tuple[date, date]]) -> int | None:
    """The place of the year that `due` falls in; the first for what was due before."""
    if due < spans[0][0]:
        return 0
    return next((n for n, (start, end) in enumerate(spans) if start <= due <= end), None)
