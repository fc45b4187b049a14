"""Prices of one year in money of another, by an index or a yearly rate that the user gives.

No figures come with the application. Without any, every question is answered by None: unknown.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from money import Amount, is_known_currency
from money.rounding import EXACT
from money.sentence import say, shown
from planning.reason import Input, Reason
from planning.rules_text import read

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from planning.prices.points import PricePoint
    from planning.rules_text import Table

DAYS_A_YEAR: Final = Decimal("365.25")
_SHOWN: Final = Decimal("0.0001")


@dataclass(frozen=True, slots=True)
class Inflation:
    """How prices in `currency` rose: an index at some days, a yearly rate assumed elsewhere."""

    currency: str
    source: str
    days: tuple[date, ...] = ()
    values: tuple[Decimal, ...] = ()
    yearly: Decimal | None = None

    def factor(self, then: date, now: date) -> Decimal | None:
        """What 1 of the money of `then` is in money of `now`; None where it is not known."""
        levels = self._level(then), self._level(now)
        if levels[0] is None or levels[1] is None:
            return None
        return EXACT.divide(levels[1], levels[0])

    def _level(self, day: date) -> Decimal | None:
        """The height of the index on a day, 1 at its first day."""
        if not self.days:
            return None if self.yearly is None else self._grown(day.toordinal())
        base = self.values[0]
        if self.days[0] <= day <= self.days[-1]:
            return EXACT.divide(self._between(day), base)
        if self.yearly is None:
            return None
        nearest = 0 if day < self.days[0] else -1
        grown = self._grown((day - self.days[nearest]).days)
        return EXACT.divide(EXACT.multiply(self.values[nearest], grown), base)

    def _grown(self, days: int) -> Decimal:
        return EXACT.power(
            1 + (self.yearly or Decimal(0)), EXACT.divide(Decimal(days), DAYS_A_YEAR)
        )

    def _between(self, day: date) -> Decimal:
        at = bisect_right(self.days, day) - 1
        if self.days[at] == day:
            return self.values[at]
        span = Decimal((self.days[at + 1] - self.days[at]).days)
        share = EXACT.divide(Decimal((day - self.days[at]).days), span)
        step = EXACT.divide(self.values[at + 1], self.values[at])
        return EXACT.multiply(self.values[at], EXACT.power(step, share))


@dataclass(frozen=True, slots=True)
class Adjusted:
    """`given` of the day `then` in money of `now`: exact, not rounded."""

    given: Amount
    amount: Amount
    then: date
    now: date
    reason: Reason


def adjust(amount: Amount, then: date, now: date, inflation: Inflation | None) -> Adjusted | None:
    """`amount` of `then` in money of `now`; None when nothing is known of prices between them."""
    if inflation is None or amount.currency != inflation.currency:
        return None
    factor = inflation.factor(then, now)
    if factor is None:
        return None
    reason = Reason(
        rule=say("In money of {now}", now=now),
        formula="amount × index now / index then",
        inputs=(
            Input(say("Amount of {then}", then=then), shown(amount.rounded())),
            Input("Factor", say("{factor:f}", factor=factor.quantize(_SHOWN))),
        ),
        source=inflation.source,
    )
    return Adjusted(amount, amount * factor, then, now, reason)


def adjusted(
    points: Iterable[PricePoint], now: date, inflation: Inflation
) -> tuple[tuple[PricePoint, ...], tuple[str, ...]]:
    """`points` in money of `now`, and what could not be put into it."""
    found: list[PricePoint] = []
    problems: dict[str, None] = {}
    for point in points:
        done = adjust(point.amount, point.on, now, inflation)
        if done is None:
            problems[
                say(
                    "{amount} of {on}: no index of {source} for it",
                    amount=point.amount,
                    on=point.on,
                    source=inflation.source,
                )
            ] = None
            continue
        source = say("{prices}; {index}", prices=point.source, index=inflation.source)
        found.append(replace(point, amount=done.amount, source=source))
    return tuple(found), tuple(problems)


def load_inflation(text: str, name: str) -> Inflation | None:
    """The index or rate in a TOML text; None when it holds none, a RulesError when it is wrong."""
    top = read(text, name)
    top.only("source", "assumed", "index")
    if not top.values and not top.parts:
        return None
    source = top.one("source")
    source.only("title", "date", "currency")
    currency = source.text("currency")
    if not is_known_currency(currency):
        raise source.problem(
            say("“{currency}” is not a currency code such as EUR.", currency=currency), "currency"
        )
    rows = top.many("index")
    for row in rows:
        row.only("on", "value")
    days, values = tuple(row.date("on") for row in rows), tuple(_value(row) for row in rows)
    for row, (old, new) in zip(rows[1:], pairwise(days), strict=True):
        if new <= old:
            raise row.problem(
                say("The days of [[index]] follow each other, the oldest first."), "on"
            )
    return Inflation(
        currency=currency,
        source=say("{text}, {date}", text=source.text("title"), date=source.date("date")),
        days=days,
        values=values,
        yearly=_assumed(top, needed=len(rows) < 2),
    )


def _value(row: Table) -> Decimal:
    value = row.number("value")
    if not value:
        raise row.problem(say("“value” is above zero."), "value")
    return value


def _assumed(top: Table, *, needed: bool) -> Decimal | None:
    if not top.many("assumed"):
        if needed:
            raise top.problem(say("Two [[index]] entries or a rate in [assumed] are needed."))
        return None
    table = top.one("assumed")
    table.only("yearly_pct")
    return table.number("yearly_pct") / 100
