"""What the depreciation page shows: the fleet's books on one day and over some fiscal years, from
one consistent view of the ledger.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from catalog.models import MANAGEMENT_BOOK, AssetKind, BookPurpose
from catalog.queries.book_lines import BookLine, BookLines, book_columns
from catalog.queries.filters import ASSETS, EVERYTHING
from catalog.queries.fleet import YearLine, fiscal_years, year_lines
from catalog.queries.fleet_books import fleet_books, groups
from catalog.queries.inventory import Facets, facets
from catalog.queries.settings import LedgerSettings, ledger_settings
from catalog.store.book_terms import BOOKS
from catalog.store.stored import value_of
from money import Amount
from planning.depreciation import schedule
from planning.depreciation.calendar import ONE_DAY
from planning.depreciation.years import YearSums

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from sqlalchemy.engine import Connection

    from catalog.queries.book_lines import BookColumns
    from catalog.queries.filters import AssetFilter
    from catalog.queries.fleet_books import FleetBooks
    from planning.depreciation import Terms
    from planning.depreciation.years import YearTotal

Span = tuple["date", "date"]


@dataclass(frozen=True, slots=True)
class Unbooked:
    """An asset without a management book. A cost of None is unknown."""

    asset_id: int
    tag: str
    name: str
    kind: AssetKind
    site: str | None
    cost: Amount | None
    in_service_on: date | None


@dataclass(frozen=True, slots=True)
class Position:
    """What is on the books in one currency on one day, and what they charge this year and next.

    Charges are also those of assets disposed of since the year began. `without_book` assets have a
    cost and no book: they are carried at cost.
    """

    currency: str
    assets: int
    without_book: int
    cost: Amount
    book_value: Amount
    charge: Amount
    next_charge: Amount


@dataclass(frozen=True, slots=True)
class CurrencyYear:
    """All categories of one currency in one fiscal year.

    opening + additions - charge + other = closing.
    """

    start: date
    end: date
    currency: str
    opening: Amount
    additions: Amount
    charge: Amount
    closing: Amount
    other: Amount


@dataclass(frozen=True, slots=True)
class DepreciationView:
    """The depreciation of a fleet on the day `on`; `spans` are the fiscal years from that day's,
    `two_years` that year and the one after it. `book` is the one shown of those of `book_names`.

    `books` are those of all assets that were on them when the first year began or came later.
    """

    on: date
    settings: LedgerSettings
    spans: tuple[Span, ...]
    two_years: tuple[Span, Span]
    years: tuple[YearLine, ...]
    year_totals: tuple[CurrencyYear, ...]
    books: BookLines
    unbooked: tuple[Unbooked, ...]
    positions: tuple[Position, ...]
    facets: Facets
    assets: int
    """How many of the assets that pass are on the books on the day, or carried without one."""
    retired: int
    """How many of these are retired and await their disposal."""
    book: str = MANAGEMENT_BOOK
    purpose: BookPurpose = BookPurpose.MANAGEMENT
    book_names: tuple[str, ...] = ()


def depreciation_view(
    connection: Connection,
    *,
    on: date,
    years: int = 5,
    wanted: AssetFilter = EVERYTHING,
    book: str = MANAGEMENT_BOOK,
) -> DepreciationView:
    """Books, charges and book values of the assets that pass, from the fiscal year of `on`.

    An asset stays on the books until its disposal is entered, retired or not.
    """
    settings = ledger_settings(connection)
    year_end = settings.fiscal_year_end
    spans = tuple(fiscal_years(on, max(years, 2), year_end))
    found = fleet_books(connection, wanted, year_end, book)
    columns = book_columns(connection, found, wanted, book, on, spans, year_end)
    carried, was_carried = found.is_carried(on), found.is_carried(spans[0][0] - ONE_DAY)
    places = (found.has_book & was_carried).nonzero()[0]
    unbooked = _unbooked(columns, (was_carried & ~found.has_book).nonzero()[0].tolist())
    lines = year_lines(found, spans[:years])
    return DepreciationView(
        on=on,
        settings=settings,
        spans=spans[:years],
        two_years=(spans[0], spans[1]),
        years=lines,
        year_totals=_year_totals(lines),
        books=BookLines(columns, places.tolist()),
        unbooked=unbooked,
        positions=_positions(found, on, spans),
        facets=facets(connection, wanted),
        assets=int(carried[places].sum()) + len(unbooked),
        retired=int((carried & found.retired)[places].sum()),
        book=book,
        purpose=_purpose(connection, book),
        book_names=tuple(
            connection.scalars(select(BOOKS.c.name).distinct().order_by(BOOKS.c.name))
        ),
    )


def _purpose(connection: Connection, book: str) -> BookPurpose:
    query = select(BOOKS.c.purpose).where(BOOKS.c.name == book, BOOKS.c.purpose.is_not(None))
    return connection.scalar(query.limit(1)) or BookPurpose.MANAGEMENT


def _unbooked(columns: BookColumns, places: Sequence[int]) -> tuple[Unbooked, ...]:
    """The assets at these places, none of which has a book."""
    books = columns.books
    return tuple(
        Unbooked(
            int(books.ids[place]), columns.tags[place], columns.names[place],
            AssetKind(str(books.kinds.name(place))), books.sites.name(place),
            None if (code := books.currency.name(place)) is None
            else Amount.of_minor(columns.cost[place], code),
            value_of(ASSETS.c.in_service_on, columns.since[place]),
        )
        for place in places
    )  # fmt: skip


def _year_totals(lines: Iterable[YearLine]) -> tuple[CurrencyYear, ...]:
    """The lines of all categories added, by year and then currency."""
    sums: dict[tuple[date, date, str], list[int]] = {}
    for line in lines:
        row = sums.setdefault((line.start, line.end, line.currency), [0] * 5)
        parts = (line.opening, line.additions, line.charge, line.closing, line.other)
        for place, part in enumerate(parts):
            row[place] += part.minor
    return tuple(
        CurrencyYear(start, end, currency, *(Amount.of_minor(minor, currency) for minor in minors))
        for (start, end, currency), minors in sorted(sums.items())
    )


def _positions(books: FleetBooks, on: date, spans: Sequence[Span]) -> tuple[Position, ...]:
    """Sums for each currency, in the order of the currencies' codes."""
    carried, was_carried = books.is_carried(on), books.is_carried(spans[0][0] - ONE_DAY)
    columns = (
        books.costs(on), books.values(on), books.charges(*spans[0]), books.charges(*spans[1]),
    )  # fmt: skip
    found = []
    for (code, _), own in groups(books.currency, books.currency, was_carried):
        if code is not None:
            bare = int((~books.has_book[own]).sum())
            on_books = int((carried & books.has_book)[own].sum())
            sums = (Amount.of_minor(int(each[own].sum()), code) for each in columns)
            found.append(Position(code, on_books + bare, bare, *sums))
    return tuple(sorted(found, key=lambda position: position.currency))


def book_years(book: BookLine, spans: Sequence[Span]) -> tuple[YearTotal, ...]:
    """What one book does in each of the fiscal years."""
    sums = YearSums(spans, book.cost.currency)
    sums.add(book.plan)
    return sums.totals()


def years_together(terms: Sequence[Terms], spans: Sequence[Span]) -> tuple[YearTotal, ...]:
    """What several terms of one currency come to in each of the fiscal years."""
    if not terms:
        return ()
    sums = YearSums(spans, terms[0].cost.currency)
    for each in terms:
        sums.add(schedule(each))
    return sums.totals()
