"""The periods that are still to come, as the terms and the book value of a day make them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from money import Amount, minor_digits
from money.rounding import EXACT
from planning.depreciation.calendar import ONE_DAY, add_months
from planning.depreciation.charges import Charge, charges, shares
from planning.depreciation.periods import calendar

if TYPE_CHECKING:
    from datetime import date

    from planning.depreciation.periods import Calendar
    from planning.depreciation.terms import Terms


class YearOpening(NamedTuple):
    """The book value with which a fiscal year (by its number) opened; None before the first."""

    year: int | None
    minor: int


@dataclass(frozen=True, slots=True)
class Planned:
    """A period to come. `share` is its part of the life that is left; `base_minor` is the book
    value that was left when the plan was made.
    """

    start: date
    end: date
    year: int
    charge: Charge
    share: Fraction
    base_minor: int

    def unrounded(self, currency: str) -> Amount | None:
        """The exact quotient; None where the charge is the rest that was left."""
        return unrounded(self.charge, currency)

    def as_posted(self, start: date, end: date, minor: int) -> Planned:
        """This period as it was posted."""
        return replace(self, start=start, end=end, charge=Charge(minor, minor, 0))


def unrounded(charge: Charge, currency: str) -> Amount | None:
    """The exact quotient that a charge was rounded from; None where it is a rest."""
    if not charge.denominator:
        return None
    exact = EXACT.divide(Decimal(charge.numerator), Decimal(charge.denominator))
    return Amount(exact.scaleb(-minor_digits(currency), context=EXACT), currency)


def planned_rows(
    terms: Terms,
    charged_to: date | None,
    book_minor: int,
    year: YearOpening,
    acted_on: date | None = None,
) -> list[Planned]:
    """The periods after `charged_to`, over which the book value above the salvage is spread.

    Where the life has ended and a rest is left, one more period takes it: after `acted_on`, the day
    of the event that left it.
    """
    rows = calendar(terms)
    first = 0 if charged_to is None else bisect_right(rows.ends, charged_to)
    if first == len(rows.ends):
        days = [day for day in (charged_to, acted_on) if day is not None]
        return _last_period(terms, rows, max(days, default=None), book_minor)
    opening = year.minor if year.year == rows.years[first] else None
    weights, whole = shares(terms, rows)
    # A printed percentage is of the basis, whatever has been charged.
    left = whole if terms.table else whole - sum(weights[:first])
    return [
        Planned(
            rows.starts[number], rows.ends[number], rows.years[number], charge,
            Fraction(weights[number], left or 1), book_minor,
        )
        for number, charge in enumerate(charges(terms, rows, first, book_minor, opening), first)
    ]  # fmt: skip


def _last_period(
    terms: Terms, rows: Calendar, charged_to: date | None, book_minor: int
) -> list[Planned]:
    rest = book_minor - terms.floor_minor
    if rest <= 0 or charged_to is None or not terms.takes_rest:
        return []
    start = charged_to + ONE_DAY
    end = add_months(start, terms.frequency.months) - ONE_DAY
    return [Planned(start, end, rows.years[-1] + 1, Charge(rest, rest, 0), Fraction(1), book_minor)]
