"""The charges of a schedule as whole minor units: each method in exact integer arithmetic.

A charge is rounded half up once, never exceeds what is left above the salvage value, and the last
period takes the rest where the terms say so.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from money.rounding import EXACT
from planning.depreciation.printed import Part
from planning.depreciation.rates import rate_over_life
from planning.depreciation.terms import Method, RateBase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from planning.depreciation.periods import Calendar
    from planning.depreciation.printed import PrintedTable
    from planning.depreciation.terms import Terms


class Charge(NamedTuple):
    """A charge in minor units, and the exact quotient it was rounded from.

    `denominator` is 0 where the charge is the rest that was left, not a quotient. `straight` marks
    the rows of a declining method that run straight line after the switch. `part` is what the year
    of service takes before the percentages of a printed table.
    """

    minor: int
    numerator: int
    denominator: int
    straight: bool = False
    part: Part = Part.PERIOD


def half_up(numerator: int, denominator: int) -> int:
    """The quotient of two counts (zero or more) to a whole number, a half up."""
    return (2 * numerator + denominator) // (2 * denominator)


def charges(
    terms: Terms,
    rows: Calendar,
    start: int = 0,
    book_minor: int | None = None,
    year_opening_minor: int | None = None,
) -> list[Charge]:
    """The charge of every row from number `start` on, in order.

    `book_minor` is the book value that is left to charge there; the cost unless given.
    `year_opening_minor` is that of the start of its fiscal year, where the year has begun before.
    """
    book = terms.cost.minor if book_minor is None else book_minor
    if terms.declines:
        return _declining(terms, rows, start, (book, year_opening_minor))
    if terms.table is not None:
        return _printed(terms, terms.table, start, book)
    weights, whole = shares(terms, rows)
    whole_left = whole - sum(weights[:start])
    spread = max(book - terms.salvage.minor, 0)
    most = max(book - terms.floor_minor, 0)
    return _by_weight(_Spread(spread, most, terms.unit_minor), weights[start:], whole_left,
                      rest=terms.takes_rest)  # fmt: skip


def shares(terms: Terms, rows: Calendar) -> tuple[Sequence[int], int]:
    """The part of the depreciable amount that each row carries, and what they are parts of."""
    if terms.method is Method.SUM_OF_YEARS_DIGITS:
        return _digit_shares(rows, terms.life_months)
    if terms.method is Method.UNITS_OF_PRODUCTION:
        return _unit_shares(terms, len(rows.ends))
    return rows.weights, rows.whole


class _Spread(NamedTuple):
    """What is spread, how much of it may be charged, and the smallest step of a charge."""

    base: int
    most: int
    unit: int


def _by_weight(
    spread: _Spread, weights: Sequence[int], whole: int, *, rest: bool = True
) -> list[Charge]:
    """The base spread by weights; the last row takes the rest."""
    result: list[Charge] = []
    base, left, unit = spread
    charge, charged_weight = Charge(0, 0, whole), 0
    for weight in weights[:-1] if rest else weights:
        # Rows of the same weight share one charge: a life of 60 even months divides once.
        if weight != charged_weight:
            minor = half_up(base * weight, whole * unit) * unit
            charge, charged_weight = Charge(minor, base * weight, whole), weight
        if charge.minor > left:
            charge = charge._replace(minor=left)
        left -= charge.minor
        result.append(charge)
    if rest and weights:
        result.append(Charge(left, left, 0))
    return result


def _printed(terms: Terms, table: PrintedTable, start: int, book: int) -> list[Charge]:
    """What the first year takes before, then the percentages of the basis; the last year takes the
    rest of what is left.
    """
    cost, unit = terms.cost.minor, terms.unit_minor
    parts = table.parts(cost)
    basis, shares_of_years = table.basis_minor(cost), iter(table.shares)
    result, left = [], book
    for number, part in enumerate(parts):
        if part is Part.EXPENSED:
            numerator, denominator = table.expensed.minor, 1
        elif part is Part.BONUS:
            share = table.bonus_share()
            numerator = (cost - table.expensed.minor) * share.numerator
            denominator = share.denominator
        else:
            share = next(shares_of_years)
            numerator, denominator = basis * share.numerator, share.denominator
        if number < start:
            continue
        step = unit if part is Part.PERIOD else 1
        minor = min(half_up(numerator, denominator * step) * step, left)
        if number + 1 == len(parts):
            minor, numerator, denominator = left, left, 0
        result.append(Charge(minor, numerator, denominator, part=part))
        left -= minor
    return result


def _unit_shares(terms: Terms, rows: int) -> tuple[list[int], int]:
    """The units of each row as whole numbers, and those of the life; unknown use is no use yet."""
    total = terms.total_units or Decimal(0)
    used = [*terms.usage[:rows], *[Decimal(0)] * (rows - len(terms.usage))]
    scale = max(-int(number.as_tuple().exponent) for number in (total, *used, Decimal(0)))
    whole = [int(number.scaleb(scale, context=EXACT)) for number in (*used, total)]
    return whole[:-1], whole[-1]


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


def _declining(
    terms: Terms, rows: Calendar, start: int, values: tuple[int, int | None]
) -> list[Charge]:
    """A share of the book value each period; straight line from the switch on, if agreed."""
    rate = rate_over_life(terms)
    per_whole = rate.denominator * rows.whole
    floor, unit = terms.floor_minor, terms.unit_minor
    yearly = terms.rate_base is RateBase.YEAR_OPENING
    book, opened = values
    opening = book if opened is None else opened
    year = None if opened is None else rows.years[start]
    weight_left = rows.whole - sum(rows.weights[:start])
    result: list[Charge] = []
    for number, weight in enumerate(rows.weights[start:], start):
        if rows.years[number] != year or not yearly:
            opening, year = book, rows.years[number]
        left = max(book - floor, 0)
        numerator = opening * rate.numerator * weight
        # The first period in which straight line charges as much or more ends the declining.
        if terms.switch and left * per_whole >= opening * rate.numerator * weight_left:
            spread = _Spread(left, left, unit)
            return result + _straight(spread, rows.weights[number:], weight_left)
        minor = min(half_up(numerator, per_whole * unit) * unit, left)
        result.append(Charge(minor, numerator, per_whole))
        book -= minor
        weight_left -= weight
    return _with_rest(result, max(book - floor, 0)) if terms.takes_rest else result


def _straight(spread: _Spread, weights: Sequence[int], weight_left: int) -> list[Charge]:
    """The rest in straight line, its amount fixed once at the switch."""
    return [charge._replace(straight=True) for charge in _by_weight(spread, weights, weight_left)]


def _with_rest(result: list[Charge], rest: int) -> list[Charge]:
    if rest and result:
        last = result[-1]
        result[-1] = Charge(last.minor + rest, last.minor + rest, 0)
    return result
