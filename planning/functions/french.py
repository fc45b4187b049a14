"""The French depreciation functions amorlinc and amordegrc, with the day counts they stand on."""

from __future__ import annotations

from calendar import isleap
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from planning.functions.exact import EXACT, ONE, ZERO, floor, product, quotient, require, to_whole

if TYPE_CHECKING:
    from datetime import date

BASES: Final = range(5)
MOST_PERIODS: Final = 100_000
DAYS_30_360: Final = Decimal(360)
DAYS_365: Final = Decimal(365)


def year_fraction(start: date, end: date, basis: int = 0) -> Decimal:
    """The time from `start` to `end` in years, as YEARFRAC counts it.

    Basis 0 is 30/360 as in the US, 1 actual days over the actual year, 2 actual over 360,
    3 actual over 365, 4 30/360 as in Europe.
    """
    require(basis in BASES, "The basis of a day count is 0, 1, 2, 3 or 4.")
    start, end = min(start, end), max(start, end)
    if basis == 0:
        return quotient(Decimal(_days_us(start, end)), DAYS_30_360)
    if basis == 4:
        days = _days_360(start, end, min(start.day, 30), min(end.day, 30))
        return quotient(Decimal(days), DAYS_30_360)
    days = (end - start).days
    year = {1: _actual_year(start, end), 2: DAYS_30_360, 3: DAYS_365}[basis]
    return quotient(Decimal(days), year)


def amorlinc(
    cost: Decimal,
    purchased: date,
    first_period: date,
    salvage: Decimal,
    period: Decimal,
    rate: Decimal,
    *,
    basis: int = 0,
) -> Decimal:
    """The straight-line charge of `period`, from 0; period 0 ends on `first_period`."""
    _check(cost, purchased, first_period, salvage, period, rate)
    whole = product(cost, rate)
    first = product(year_fraction(purchased, first_period, basis), whole)
    left = EXACT.subtract(EXACT.subtract(cost, salvage), first)
    full_periods = int(quotient(left, whole))
    number = floor(period)
    if number == 0:
        return max(ZERO, first)
    if number <= full_periods:
        return whole
    if number == full_periods + 1:
        return max(ZERO, EXACT.subtract(left, product(whole, Decimal(full_periods))))
    return ZERO


def amordegrc(
    cost: Decimal,
    purchased: date,
    first_period: date,
    salvage: Decimal,
    period: Decimal,
    rate: Decimal,
    *,
    basis: int = 0,
) -> Decimal:
    """The degressive charge of `period`, from 0, in whole units of the currency.

    The rate is multiplied by a coefficient that grows with the life (1 over the rate); once the
    rest is used up, half of what is left is charged in that period and nothing after it.
    """
    _check(cost, purchased, first_period, salvage, period, rate)
    faster = product(rate, _coefficient(quotient(ONE, rate)))
    charge = to_whole(product(year_fraction(purchased, first_period, basis), faster, cost))
    value = EXACT.subtract(cost, charge)
    rest = EXACT.subtract(value, salvage)
    number = floor(period)
    for done in range(number):
        charge = to_whole(product(faster, value))
        rest = EXACT.subtract(rest, charge)
        if rest < 0:
            return to_whole(value / 2) if number - done <= 1 else ZERO
        value = EXACT.subtract(value, charge)
        if not charge:
            break
    return charge


def _coefficient(life: Decimal) -> Decimal:
    if life < 3:
        return ONE
    if life < 5:
        return Decimal("1.5")
    return Decimal(2) if life <= 6 else Decimal("2.5")


def _check(
    cost: Decimal,
    purchased: date,
    first_period: date,
    salvage: Decimal,
    period: Decimal,
    rate: Decimal,
) -> None:
    require(purchased <= first_period, "The first period ends on or after the purchase.")
    require(rate > 0, "The rate is above zero.")
    require(0 <= salvage <= cost, "The salvage value lies between zero and the cost.")
    require(cost > 0, "The cost is above zero.")
    require(0 <= period <= MOST_PERIODS, f"A period is 0 to {MOST_PERIODS:,}.")


def _days_360(start: date, end: date, first: int, last: int) -> int:
    return (end.year - start.year) * 360 + (end.month - start.month) * 30 + last - first


def _days_us(start: date, end: date) -> int:
    first, last = min(start.day, 30), end.day
    if first == 30 and last == 31:
        last = 30
    elif _ends_february(start):
        first = 30
        last = 30 if _ends_february(end) else last
    return _days_360(start, end, first, last)


def _ends_february(day: date) -> bool:
    return day.month == 2 and day.day == (29 if isleap(day.year) else 28)


def _actual_year(start: date, end: date) -> Decimal:
    """The length of the year that actual days are counted against."""
    if start.year == end.year:
        return Decimal(366 if isleap(start.year) else 365)
    within_a_year = end.year == start.year + 1 and (start.month, start.day) >= (end.month, end.day)
    if within_a_year:
        leap_day = (isleap(start.year) and (start.month, start.day) <= (2, 29)) or (
            isleap(end.year) and (end.month, end.day) >= (2, 29)
        )
        return Decimal(366 if leap_day else 365)
    years = end.year - start.year + 1
    leap_years = sum(isleap(year) for year in range(start.year, end.year + 1))
    return quotient(Decimal(365 * years + leap_years), Decimal(years))
