"""The charges of a schedule as whole minor units: each method in exact integer arithmetic.

A charge is rounded half up once, never exceeds what is left above the salvage value, and the last
period takes the rest where the terms say so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from planning.depreciation.rates import rate_over_life
from planning.depreciation.terms import Method, RateBase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from planning.depreciation.periods import Calendar
    from planning.depreciation.terms import Terms


class Charge(NamedTuple):
    """A charge in minor units, and the exact quotient it was rounded from.

    `denominator` is 0 where the charge is the rest that was left, not a quotient. `straight` marks
    the rows of a declining method that run straight line after the switch.
    """

    minor: int
    numerator: int
    denominator: int
    straight: bool = False


def half_up(numerator: int, denominator: int) -> int:
    """The quotient of two counts (zero or more) to a whole number, a half up."""
    return (2 * numerator + denominator) // (2 * denominator)


def charges(terms: Terms, rows: Calendar) -> list[Charge]:
    """The charge of every row, in order."""
    if terms.declines:
        return _declining(terms, rows)
    weights, whole = shares(terms, rows)
    base = terms.cost.minor - terms.salvage.minor
    return _by_weight(base, weights, whole)


def shares(terms: Terms, rows: Calendar) -> tuple[Sequence[int], int]:
    """The part of the depreciable amount that each row carries, and what they are parts of."""
    if terms.method is Method.SUM_OF_YEARS_DIGITS:
        return _digit_shares(rows, terms.life_months)
    return rows.weights, rows.whole


def _by_weight(base: int, weights: Sequence[int], whole: int) -> list[Charge]:
    """`base` spread by weights; the last row takes the rest."""
    result: list[Charge] = []
    left = base
    charge, charged_weight = Charge(0, 0, whole), 0
    for weight in weights[:-1]:
        # Rows of the same weight share one charge: a life of 60 even months divides once.
        if weight != charged_weight:
            minor = half_up(base * weight, whole)
            charge, charged_weight = Charge(minor, base * weight, whole), weight
        if charge.minor > left:
            charge = charge._replace(minor=left)
        left -= charge.minor
        result.append(charge)
    result.append(Charge(left, left, 0))
    return result


def _digit_shares(rows: Calendar, life_months: int) -> tuple[list[int], int]:
    """Shares by sum of years' digits, evenly within each year of the asset's life.

    With n years, year k carries n - k + 1 parts; a part of a year carries that part of its digit.
    """
    year = 12 * rows.whole

    def digits_until(weight: int) -> int:
        years, rest = divmod(min(weight, rows.whole) * life_months, year)
        full = sum(life_months - 12 * number for number in range(years))
        return full * year + rest * max(life_months - 12 * years, 0)

    result, reached = [], 0
    for weight in rows.weights:
        result.append(digits_until(reached + weight) - digits_until(reached))
        reached += weight
    return result, digits_until(rows.whole)


def _declining(terms: Terms, rows: Calendar) -> list[Charge]:
    """A share of the book value each period; straight line from the switch on, if agreed."""
    rate = rate_over_life(terms)
    per_whole = rate.denominator * rows.whole
    book, salvage = terms.cost.minor, terms.salvage.minor
    yearly = terms.rate_base is RateBase.YEAR_OPENING
    opening, year, weight_left = book, None, rows.whole
    result: list[Charge] = []
    for number, weight in enumerate(rows.weights):
        if rows.years[number] != year or not yearly:
            opening, year = book, rows.years[number]
        left = book - salvage
        numerator = opening * rate.numerator * weight
        # The first period in which straight line charges as much or more ends the declining.
        if terms.switch and left * per_whole >= opening * rate.numerator * weight_left:
            return result + _straight(left, rows.weights[number:], weight_left)
        minor = min(half_up(numerator, per_whole), left)
        result.append(Charge(minor, numerator, per_whole))
        book -= minor
        weight_left -= weight
    return _with_rest(result, book - salvage) if terms.takes_rest else result


def _straight(left: int, weights: Sequence[int], weight_left: int) -> list[Charge]:
    """The rest in straight line, its amount fixed once at the switch."""
    return [charge._replace(straight=True) for charge in _by_weight(left, weights, weight_left)]


def _with_rest(result: list[Charge], rest: int) -> list[Charge]:
    last = result[-1]
    if rest:
        result[-1] = Charge(last.minor + rest, last.minor + rest, 0)
    return result
