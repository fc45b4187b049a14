"""Dated prices as histories: one for each series, one price a day, tariffs as steps.

A tariff (list price, reservation, a provider's hourly price) holds until the next one is
published. Its points are changes, and often nothing but changes are recorded; a line fitted
through them would weigh each change like a month. A market (retail, used, quoted, paid) is looked
at now and then, and each look is a price of that day only.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Final

from money import Amount, MoneyError
from money.rates import Conversion, convert

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from planning.prices.points import PricePoint, Series

DAYS_A_YEAR: Final = 365.25
#: Looks closer together than this tell of the day's noise, not of where prices go.
CLOSEST_DAYS: Final = 20
MONTH: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class DayPrice:
    """The price of a day: the median where `offers` prices of that day are known."""

    on: date
    amount: Amount
    offers: int = 1


@dataclass(frozen=True, slots=True)
class Change:
    """A tariff that changed on `on`."""

    on: date
    before: Amount
    after: Amount


@dataclass(frozen=True, slots=True)
class History:
    """The prices of one series, oldest first, one a day, and who they are from."""

    series: Series
    days: tuple[DayPrice, ...]
    sources: tuple[str, ...]

    @property
    def first(self) -> DayPrice:
        """The oldest price."""
        return self.days[0]

    @property
    def last(self) -> DayPrice:
        """The newest price."""
        return self.days[-1]

    @property
    def years(self) -> float:
        """The time from the oldest to the newest price."""
        return (self.last.on - self.first.on).days / DAYS_A_YEAR

    @property
    def is_tariff(self) -> bool:
        """Whether its prices hold until they are changed."""
        return self.series.is_tariff

    @property
    def changes(self) -> tuple[Change, ...]:
        """The days on which the price became another one."""
        return tuple(
            Change(new.on, old.amount, new.amount)
            for old, new in pairwise(self.days)
            if old.amount.number != new.amount.number
        )

    def until(self, day: date) -> History | None:
        """What was known on `day`; None when nothing was. A tariff was known to hold still."""
        known = self.days[: bisect_right(self.days, day, key=lambda price: price.on)]
        if self.is_tariff and known and known[-1].on < day < self.last.on:
            known = (*known, DayPrice(day, known[-1].amount))
        return replace(self, days=known) if known else None

    def price_on(self, day: date) -> Amount | None:
        """The price of the last known day up to `day`; None before the first and after the last.

        For a tariff it is the price in force.
        """
        if day > self.last.on:
            return None
        known = bisect_right(self.days, day, key=lambda price: price.on)
        return self.days[known - 1].amount if known else None


def histories(points: Iterable[PricePoint]) -> tuple[History, ...]:
    """The histories in `points`, the longest first; a price that is not above zero is no price."""
    by_series: dict[Series, list[PricePoint]] = {}
    for point in points:
        if point.amount.number > 0:
            by_series.setdefault(point.series, []).append(point)
    found = [_history(series, own) for series, own in by_series.items()]
    return tuple(sorted(found, key=lambda one: (-len(one.days), one.series)))


def _history(series: Series, points: Sequence[PricePoint]) -> History:
    by_day: dict[date, list[Amount]] = {}
    for point in points:
        by_day.setdefault(point.on, []).append(point.amount)
    days = tuple(
        DayPrice(day, _median(amounts), len(amounts)) for day, amounts in sorted(by_day.items())
    )
    return History(series, days, tuple(dict.fromkeys(point.source for point in points)))


def _median(amounts: Sequence[Amount]) -> Amount:
    return Amount(median(amount.number for amount in amounts), amounts[0].currency)


def evenly(history: History) -> tuple[DayPrice, ...]:
    """The prices that a trend is taken from.

    Of a tariff the price in force each 30 days, counted back from the newest; of a market each
    look, those within 20 days taken together: their median, on the last of their days.
    """
    if history.is_tariff:
        return _in_force(history)
    looks: list[list[DayPrice]] = []
    for price in history.days:
        if looks and (price.on - looks[-1][0].on).days < CLOSEST_DAYS:
            looks[-1].append(price)
        else:
            looks.append([price])
    return tuple(_together(look) for look in looks)


def _together(look: Sequence[DayPrice]) -> DayPrice:
    amount = _median([price.amount for price in look])
    return DayPrice(look[-1].on, amount, sum(price.offers for price in look))


def _in_force(history: History) -> tuple[DayPrice, ...]:
    months = (history.last.on - history.first.on) // MONTH
    days = [history.last.on - MONTH * back for back in range(months, -1, -1)]
    prices = [(day, history.price_on(day)) for day in days]
    return tuple(DayPrice(day, price) for day, price in prices if price is not None)


def converted(
    points: Iterable[PricePoint],
    currency: str,
    exchange: Callable[[Amount, str, date], Conversion] = convert,
) -> tuple[tuple[PricePoint, ...], tuple[str, ...]]:
    """`points` in one currency at the rate of their own days, and what could not be converted.

    A price keeps its source, to which the rate's is added.
    """
    found: list[PricePoint] = []
    problems: dict[str, None] = {}
    for point in points:
        try:
            done = exchange(point.amount, currency, point.on)
        except MoneyError as error:
            problems[f"{point.amount} of {point.on}: {error}"] = None
            continue
        source = point.source
        if point.amount.currency != currency:
            source = f"{source}; {done.source}"
        found.append(replace(point, amount=done.amount, source=source))
    return tuple(found), tuple(problems)
