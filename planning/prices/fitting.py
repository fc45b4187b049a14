"""Where a price goes from here, in logarithms, so that no price falls below nothing.

- *steady*: the price stays what it is and may move as far as it moved before: a random walk.
- *drifting*: it goes on at the pace it had over its whole history, and may move likewise: a random
  walk with drift. Its interval is wider, because the pace is itself only estimated.

A straight line through the logarithms (`line`, by least squares) says what the past looks like. It
is not carried forward: prices of hardware wander instead of scattering about a line. On the
histories of parts from 2021 to 2025 a steady price missed by a quarter to a half less than the
line, and its interval held about as often as it should, the line's far less often
(`tests/planning/prices` counts it). Which of the two walks is used is decided on each history's own
past (`planning.prices.backtest`), the steady one being taken in doubt.

Both are the textbook's formulas written out. statsmodels and scipy give the same to the last digits
(a test holds them together), but importing them took two seconds of the first price somebody asked
for.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from money.sentence import say
from planning.prices.history import DAYS_A_YEAR
from planning.prices.student import t_quantile

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from planning.prices.history import DayPrice

FEWEST_POINTS: Final = 6
_ROUND_OFF: Final = 1e-12


class Model(StrEnum):
    """How a price is carried forward."""

    STEADY = "steady"
    DRIFTING = "drifting"


MODEL_TEXTS: Final = {
    Model.STEADY: say("the price stays as it is, and may move as far as it did before"),
    Model.DRIFTING: say("the price goes on at the pace of its whole history"),
}


@dataclass(frozen=True, slots=True)
class Guess:
    """Logarithms of a price to come: the middle, and the ends of the interval."""

    low: float
    mid: float
    high: float


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line through the logarithms of prices, or of shares of a price, over years.

    `slope` is the change of the logarithm a year and `slope_error` its standard error, if the
    values scatter about the line; `r_squared` is the share of the variation that the line
    explains, and `residual` the standard deviation about it.
    """

    n: int
    intercept: float
    slope: float
    slope_error: float
    r_squared: float
    residual: float


def years_and_logs(prices: Sequence[DayPrice], since: date) -> tuple[list[float], list[float]]:
    """The prices as years since a day and natural logarithms."""
    years = [(price.on - since).days / DAYS_A_YEAR for price in prices]
    return years, [math.log(price.amount.number) for price in prices]


def steady(
    years: Sequence[float], logs: Sequence[float], ahead: Sequence[float], chance: float
) -> list[Guess]:
    """The walk without drift at the years `ahead`, the interval holding with `chance`."""
    moves = len(years) - 1
    reach = _wandering(years, logs, 0.0, moves) * t_quantile(chance, moves)
    spans = (year - years[-1] for year in ahead)
    return [_guess(logs[-1], reach * math.sqrt(span)) for span in spans]


def drifting(
    years: Sequence[float], logs: Sequence[float], ahead: Sequence[float], chance: float
) -> list[Guess]:
    """The walk with drift; the pace is known as well as the length of the history allows."""
    length = years[-1] - years[0]
    pace = (logs[-1] - logs[0]) / length
    freedom = len(years) - 2
    reach = _wandering(years, logs, pace, freedom) * t_quantile(chance, freedom)
    spans = (year - years[-1] for year in ahead)
    return [
        _guess(logs[-1] + pace * span, reach * math.sqrt(span * (1 + span / length)))
        for span in spans
    ]


def wandering(years: Sequence[float], logs: Sequence[float]) -> float:
    """How far the logarithm wanders in a year, as a standard deviation, apart from its pace."""
    pace = (logs[-1] - logs[0]) / (years[-1] - years[0])
    return _wandering(years, logs, pace, len(years) - 2)


def _wandering(years: Sequence[float], logs: Sequence[float], pace: float, freedom: int) -> float:
    moves = [
        (new - old - pace * (then - before)) ** 2 / (then - before)
        for (before, then), (old, new) in zip(pairwise(years), pairwise(logs), strict=True)
    ]
    return math.sqrt(sum(moves) / freedom)


def _guess(mid: float, reach: float) -> Guess:
    return Guess(mid - reach, mid, mid + reach)


def log_linear(
    years: Sequence[float], logs: Sequence[float], ahead: Sequence[float], chance: float
) -> list[Guess]:
    """The straight line at the years `ahead`, with the interval for a single new price."""
    fit = line(years, logs)
    mean, spread = _mean_and_spread(years)
    reach = fit.residual * t_quantile(chance, fit.n - 2)
    return [
        _guess(
            fit.intercept + fit.slope * year,
            reach * math.sqrt(1 + 1 / fit.n + (year - mean) ** 2 / spread),
        )
        for year in ahead
    ]


def line(years: Sequence[float], logs: Sequence[float]) -> Line:
    """The straight line itself; needs two different years and three prices."""
    n = len(years)
    mean_year, spread = _mean_and_spread(years)
    mean_log, variation = _mean_and_spread(logs)
    pairs = list(zip(years, logs, strict=True))
    slope = math.fsum((year - mean_year) * (log - mean_log) for year, log in pairs) / spread
    intercept = mean_log - slope * mean_year
    missed = math.fsum((log - intercept - slope * year) ** 2 for year, log in pairs)
    residual = math.sqrt(missed / (n - 2))
    return Line(
        n=n,
        intercept=intercept,
        slope=slope,
        slope_error=residual / math.sqrt(spread),
        # Prices that never changed have nothing to explain, and the share of nothing is no number.
        r_squared=1 - missed / variation if variation > _ROUND_OFF else 1.0,
        residual=residual,
    )


def _mean_and_spread(values: Sequence[float]) -> tuple[float, float]:
    """The mean, and the sum of the squares of what values lie apart from it."""
    mean = math.fsum(values) / len(values)
    return mean, math.fsum((value - mean) ** 2 for value in values)


def guesses(
    model: Model,
    years: Sequence[float],
    logs: Sequence[float],
    ahead: Sequence[float],
    chance: float,
) -> list[Guess]:
    """What `model` says of the years `ahead`."""
    fit = steady if model is Model.STEADY else drifting
    return fit(years, logs, ahead, chance)
