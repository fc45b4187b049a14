"""Price histories as lines of a plot: which can share an axis, what they are called, their band."""

from __future__ import annotations

from datetime import UTC, datetime
from datetime import time as clock
from typing import TYPE_CHECKING

from desktop.labels import price_kind_text
from desktop.pages.catalogue.words import UNITS, condition_text
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop.charts.data import Series as Line
    from planning.prices.history import History
    from planning.prices.points import Series
    from planning.prices.trend import TooShort, Trend


def groups_of(histories: Sequence[History]) -> dict[tuple[str, str], list[History]]:
    """Histories that can share an axis: by unit and currency, the longest first."""
    found: dict[tuple[str, str], list[History]] = {}
    for one in histories:
        found.setdefault((one.series.unit, one.series.currency), []).append(one)
    return found


def group_text(unit: str, currency: str) -> str:
    """What an axis counts in: “USD an hour”."""
    words = UNITS.get(unit, unit)
    return " ".join(
        part for part in (currency, translate("catalogue", words) if words else "") if part
    )


def names_of(series: Sequence[Series]) -> list[str]:
    """What tells these series apart; what all of them share is left out, but never everything."""
    parts = [_parts(one) for one in series]
    telling = [place for place in range(4) if len({each[place] for each in parts}) > 1]
    if not telling:
        telling = list(range(4))
    return [
        " · ".join(each[place] for place in telling if each[place]) or each[0] for each in parts
    ]


def name_of(series: Series) -> str:
    """The kind of price, and what keeps it apart from others of its kind."""
    return " · ".join(part for part in _parts(series) if part)


def _parts(series: Series) -> tuple[str, str, str, str]:
    return (
        price_kind_text(series.kind),
        condition_text(series.condition),
        series.vendor,
        series.region,
    )


def line_of(name: str, history: History, trend: Trend | TooShort | None) -> Line:
    """A history and its trend to come as one line; the interval is its band."""
    from desktop.charts.data import Band
    from desktop.charts.data import Series as Line
    from planning.prices.trend import Trend

    times, values = _points(history)
    low: list[float | None] = [None] * len(times)
    high: list[float | None] = [None] * len(times)
    if isinstance(trend, Trend):
        ahead = trend.ahead
        times += [_seconds(day) for day in ahead.dates]
        values += [float(amount.number) for amount in ahead.mid]
        low += [float(amount.number) for amount in ahead.low]
        high += [float(amount.number) for amount in ahead.high]
    return Line(name, times, values, Band(low, high))


def _points(history: History) -> tuple[list[float], list[float | None]]:
    """A tariff holds until the next one is published: it is drawn as steps."""
    times: list[float] = []
    values: list[float | None] = []
    for price in history.days:
        at, value = _seconds(price.on), float(price.amount.number)
        if history.is_tariff and values:
            times.append(at)
            values.append(values[-1])
        times.append(at)
        values.append(value)
    return times, values


def _seconds(day: date) -> float:
    return datetime.combine(day, clock(12), UTC).timestamp()
