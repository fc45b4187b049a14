"""The schedule of one asset in one book: its periods, its book value at any date, its years."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

from money import Amount
from planning.depreciation.calendar import FiscalYear
from planning.depreciation.charges import charges, half_up
from planning.depreciation.explain import RowKind, explain, explain_row
from planning.depreciation.periods import calendar
from planning.depreciation.planned import unrounded
from planning.depreciation.position import Position
from planning.depreciation.row import Period, YearCharge
from planning.depreciation.terms import Method
from planning.errors import DepreciationError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from planning.depreciation.charges import Charge
    from planning.depreciation.effects import Effect
    from planning.depreciation.periods import Calendar
    from planning.depreciation.terms import Terms
    from planning.reason import Reason


@dataclass(frozen=True)
class Schedule:
    """The whole life of one asset in one book, or what an opening balance leaves of it.

    Amounts are made when they are asked for.
    """

    terms: Terms
    calendar: Calendar
    charges: tuple[Charge, ...]

    @cached_property
    def accumulated_minor(self) -> tuple[int, ...]:
        """What has been charged by the end of each row, in minor units."""
        charged = accumulate((charge.minor for charge in self.charges), initial=self.opening_minor)
        return tuple(charged)[1:]

    @property
    def opening_minor(self) -> int:
        """What had been charged before the first row, in minor units."""
        return opening_minor(self.terms)

    @cached_property
    def rows(self) -> tuple[Period, ...]:
        """The rows in order; their dates follow on each other without a gap."""
        cost, currency = self.terms.cost.minor, self.terms.cost.currency
        return tuple(
            Period(
                n=number + 1,
                start=self.calendar.starts[number],
                end=self.calendar.ends[number],
                unrounded=unrounded(charge, currency),
                amount=Amount.of_minor(charge.minor, currency),
                accumulated=Amount.of_minor(accumulated, currency),
                book_value=Amount.of_minor(cost - accumulated, currency),
            )
            for number, (charge, accumulated) in enumerate(
                zip(self.charges, self.accumulated_minor, strict=True)
            )
        )

    @property
    def total(self) -> Amount:
        """What the whole schedule charges."""
        minor = sum(charge.minor for charge in self.charges)
        return Amount.of_minor(minor, self.terms.cost.currency)

    @property
    def begins_on(self) -> date:
        """The day on which the asset comes onto these books."""
        opening = self.terms.opening
        return self.terms.in_service if opening is None else opening.on

    @property
    def first(self) -> Position:
        """What the book carries on its first day."""
        return Position(self.terms.cost.minor, self.opening_minor)

    @property
    def effects(self) -> tuple[Effect, ...]:
        """None: nothing happens to a schedule."""
        return ()

    def position(self, on: date) -> Position:
        """What the book carries at the close of `on`."""
        return Position(self.terms.cost.minor, self.accumulated_by(on))

    def accumulated_by(self, on: date) -> int:
        """The charges of every period that has ended by the close of `on`, in minor units."""
        ended = bisect_right(self.calendar.ends, on)
        return self.accumulated_minor[ended - 1] if ended else self.opening_minor

    @property
    def last_day(self) -> date:
        """The day of the last charge."""
        return self.calendar.ends[-1] if self.calendar.ends else self.terms.in_service

    def cost(self, _on: date) -> Amount:
        """The cost on the books, on any day."""
        return self.terms.cost.rounded()

    @property
    def reason(self) -> Reason:
        """Method, formula and inputs in words."""
        return explain(self.terms)

    def row_reason(self, n: int) -> Reason:
        """How the charge of row `n` (from 1) came about."""
        row = self.rows[n - 1]
        share = Fraction(self.calendar.weights[n - 1], self.calendar.whole)
        charge = self.charges[n - 1]
        how = RowKind(straight=charge.straight, part=charge.part)
        return explain_row(self.terms, row, share, how)

    def book_value(self, on: date) -> Amount:
        """Cost less every period that has ended by the close of `on`."""
        return self.terms.cost.rounded() - self.accumulated(on)

    def accumulated(self, on: date) -> Amount:
        """The charges of every period that has ended by the close of `on`."""
        return Amount.of_minor(self.accumulated_by(on), self.terms.cost.currency)

    def charge_between(self, start: date, end: date) -> Amount:
        """The charges of the periods whose last day lies from `start` to `end`, both included."""
        if end < start:
            raise DepreciationError("The end of the span lies before its start.")
        first = bisect_left(self.calendar.ends, start)
        after = bisect_right(self.calendar.ends, end)
        minor = sum(charge.minor for charge in self.charges[first:after])
        return Amount.of_minor(minor, self.terms.cost.currency)

    def by_year(self, fiscal_year_end: tuple[int, int] | None = None) -> tuple[YearCharge, ...]:
        """The fiscal years that charge, in order; the year end of the terms unless one is given."""
        fiscal = FiscalYear(fiscal_year_end or self.terms.fiscal_year_end)
        currency = self.terms.cost.currency
        sums: dict[date, int] = {}
        for end, charge in zip(self.calendar.ends, self.charges, strict=True):
            year_end = fiscal.year_end(end)
            sums[year_end] = sums.get(year_end, 0) + charge.minor
        opening = Amount.of_minor(self.terms.cost.minor - self.opening_minor, currency)
        result = []
        for end, minor in sums.items():
            charge_of_year = Amount.of_minor(minor, currency)
            closing = opening - charge_of_year
            result.append(YearCharge(fiscal.year_start(end), end, opening, charge_of_year, closing))
            opening = closing
        return tuple(result)


def schedule(terms: Terms) -> Schedule:
    """The schedule that `terms` agree on; a pure function of them."""
    rows, first, book = _open_rows(terms)
    return Schedule(terms, rows.since(first), tuple(charges(terms, rows, first, book)))


def opening_minor(terms: Terms) -> int:
    """What had been charged before the first row of the terms, in minor units."""
    return 0 if terms.opening is None else terms.opening.accumulated.minor


def _open_rows(terms: Terms) -> tuple[Calendar, int, int]:
    """All rows of the terms, how many of them an opening balance covers, what is left then."""
    rows = calendar(terms)
    if terms.opening is None:
        return rows, 0, terms.cost.minor
    covered = bisect_right(rows.ends, terms.opening.on)
    left = terms.cost.minor - terms.opening.accumulated.minor
    if covered == len(rows.ends) and left > terms.floor_minor:
        raise DepreciationError(
            "The life ended before the opening balance, which leaves a rest to charge: "
            "say how many months remain."
        )
    return rows, covered, left


def book_value_minor(terms: Terms, on: date) -> int:
    """The book value at the close of `on` in minor units, without building rows where it can.

    Equal to `schedule(terms).book_value(on).minor`; straight line in even rows takes one division.
    """
    return book_values_minor(terms, (on,))[0]


def book_values_minor(terms: Terms, days: Sequence[date]) -> list[int]:
    """The book values at the close of several days; the charges are worked out at most once."""
    rows, covered, book = _open_rows(terms)
    ended = [max(bisect_right(rows.ends, day) - covered, 0) for day in days]
    whole = len(rows.ends)
    if terms.method is Method.STRAIGHT_LINE and rows.even and not covered:
        base, unit = book - terms.salvage.minor, terms.unit_minor
        most = base if terms.stop_at is None else max(book - terms.floor_minor, 0)
        each = half_up(base, whole * unit) * unit
        return [book - (most if past == whole else min(past * each, most)) for past in ended]
    charged = [0]
    if any(ended):
        charged += accumulate(charge.minor for charge in charges(terms, rows, covered, book))
    return [book - charged[past] for past in ended]
