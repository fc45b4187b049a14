"""How the book value of a day follows from the opening of its fiscal year, by currency.

The tables of the fleet give what is carried on a day, those of the years what books do from one
year's end to the next. These lines lead from the one to the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.queries.fleet import year_sums
from catalog.queries.fleet_books import Codes, as_day
from money import Amount
from planning.depreciation.years import YearSums

if TYPE_CHECKING:
    from datetime import date

    from catalog.queries.fleet_books import FleetBooks
    from planning.depreciation.columns import Column


@dataclass(frozen=True, slots=True)
class Tie:
    """From the opening of the fiscal year that begins on `start` to the close of `on`.

    opening + additions - charge + other = in_books
    in_books + at_cost + waiting = book_value
    `without_book` assets are carried at their cost; `not_begun` have a book that begins later.
    """

    currency: str
    start: date
    on: date
    opening: Amount
    additions: Amount
    charge: Amount
    other: Amount
    in_books: Amount
    without_book: int
    at_cost: Amount
    not_begun: int
    waiting: Amount

    @property
    def book_value(self) -> Amount:
        """What everything on the books is carried at."""
        return self.in_books + self.at_cost + self.waiting


def book_ties(books: FleetBooks, start: date, on: date) -> tuple[Tie, ...]:
    """One line for each currency in which any of these assets has a cost."""
    whole = Codes(books.currency.codes * 0, ("",))
    sums = year_sums(books, whole, [(start, on)])
    begun = books.has_book & (books.begins <= as_day(on))
    carried = books.is_carried(on) & ~begun
    bare, waiting = carried & ~books.has_book, carried & books.has_book
    currencies = sorted({str(code) for code in books.currency.names if code is not None})
    return tuple(
        _tie(
            books, sums.get(("", code)) or YearSums([(start, on)], code), code, (bare, waiting), on
        )
        for code in currencies
    )


def _tie(
    books: FleetBooks, sums: YearSums, currency: str, others: tuple[Column, Column], on: date
) -> Tie:
    """The line of a currency; `others` are carried without a book, and with one yet to begin."""
    (year,) = sums.totals()
    own = books.currency.codes == books.currency.names.index(currency)
    bare, waiting = (own & each for each in others)
    values = books.values(on)
    return Tie(
        currency=currency,
        start=year.start,
        on=on,
        opening=year.opening,
        additions=year.additions,
        charge=year.charge,
        other=year.other,
        in_books=year.closing,
        without_book=int(bare.sum()),
        at_cost=Amount.of_minor(int(values[bare].sum()), currency),
        not_begun=int(waiting.sum()),
        waiting=Amount.of_minor(int(values[waiting].sum()), currency),
    )
