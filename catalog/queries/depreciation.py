"""What the depreciation page shows: the fleet's books on one day and over some fiscal years, from
one consistent view of the ledger.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from catalog.models import MANAGEMENT_BOOK, BookPurpose
from catalog.queries.filters import ASSETS, EVERYTHING
from catalog.queries.fleet import (
    BookedAsset,
    YearLine,
    booked_assets,
    fiscal_years,
    on_books_since,
    year_lines,
)
from catalog.queries.fleet_books import fleet_books
from catalog.queries.inventory import Facets, facets
from catalog.queries.settings import LedgerSettings, ledger_settings
from catalog.store.book_terms import BOOKS
from money import Amount
from planning.depreciation import schedule
from planning.depreciation.years import YearSums

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from sqlalchemy.engine import Connection

    from catalog.models import AssetKind
    from catalog.queries.filters import AssetFilter
    from planning.depreciation import Terms
    from planning.depreciation.course import Course
    from planning.depreciation.years import Plan, YearTotal

Span = tuple["date", "date"]


@dataclass(frozen=True, slots=True)
class BookLine:
    """An asset that a management book writes down.

    It is `retired` until its disposal is entered, and then no longer `on_books`. `charge` and
    `next_charge` are those of the fiscal year of the day asked for and of the year after;
    `course` is there where something happened to the book; `written_down_on` is the day of the
    last charge, after which `remains` stays on the books.
    """

    asset_id: int
    tag: str
    name: str
    kind: AssetKind
    site: str | None
    terms: Terms
    book_value: Amount
    charge: Amount
    next_charge: Amount
    written_down_on: date
    remains: Amount
    course: Course | None = None
    cost_on_books: Amount | None = None
    retired: bool = False
    on_books: bool = True

    @property
    def plan(self) -> Plan:
        """What the book does over its life."""
        return schedule(self.terms) if self.course is None else self.course

    @property
    def cost(self) -> Amount:
        """The cost that the book writes down, on the day asked for."""
        return self.terms.cost if self.cost_on_books is None else self.cost_on_books

    @property
    def in_service_on(self) -> date:
        """The day from which the book counts."""
        return self.terms.in_service


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
    books: tuple[BookLine, ...]
    unbooked: tuple[Unbooked, ...]
    positions: tuple[Position, ...]
    facets: Facets
    book: str = MANAGEMENT_BOOK
    purpose: BookPurpose = BookPurpose.MANAGEMENT
    book_names: tuple[str, ...] = ()

    @property
    def assets(self) -> int:
        """How many of the assets that pass are on the books on the day, or carried without one."""
        return sum(book.on_books for book in self.books) + len(self.unbooked)

    @property
    def retired(self) -> int:
        """How many of these are retired and await their disposal."""
        return sum(book.retired and book.on_books for book in self.books)


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
    assets = on_books_since(booked_assets(connection, wanted, year_end, book), spans[0][0])
    plans = {asset.id: asset.plan for asset in assets if asset.plan is not None}
    books = tuple(
        _book_line(asset, plans[asset.id], on, spans) for asset in assets if asset.id in plans
    )
    unbooked = _unbooked(connection, [asset for asset in assets if asset.id not in plans])
    lines = year_lines(fleet_books(connection, wanted, year_end, book), spans[:years])
    return DepreciationView(
        on=on,
        settings=settings,
        spans=spans[:years],
        two_years=(spans[0], spans[1]),
        years=lines,
        year_totals=_year_totals(lines),
        books=books,
        unbooked=unbooked,
        positions=_positions(books, unbooked),
        facets=facets(connection, wanted),
        book=book,
        purpose=_purpose(connection, book),
        book_names=tuple(
            connection.scalars(select(BOOKS.c.name).distinct().order_by(BOOKS.c.name))
        ),
    )


def _purpose(connection: Connection, book: str) -> BookPurpose:
    query = select(BOOKS.c.purpose).where(BOOKS.c.name == book, BOOKS.c.purpose.is_not(None))
    return connection.scalar(query.limit(1)) or BookPurpose.MANAGEMENT


def _book_line(asset: BookedAsset, plan: Plan, on: date, spans: Sequence[Span]) -> BookLine:
    last = plan.last_day
    return BookLine(
        asset_id=asset.id,
        tag=asset.tag,
        name=asset.name,
        kind=asset.kind,
        site=asset.site,
        terms=plan.terms,
        book_value=plan.book_value(on),
        charge=plan.charge_between(*spans[0]),
        next_charge=plan.charge_between(*spans[1]),
        written_down_on=last,
        remains=plan.book_value(last),
        course=asset.course,
        cost_on_books=plan.cost(on),
        retired=asset.retired,
        on_books=asset.is_carried(on),
    )


def _unbooked(connection: Connection, assets: Sequence[BookedAsset]) -> tuple[Unbooked, ...]:
    query = select(ASSETS.c.id, ASSETS.c.in_service_on, ASSETS.c.purchased_on)
    since = {row.id: row.in_service_on or row.purchased_on for row in connection.execute(query)}
    return tuple(
        Unbooked(
            asset.id, asset.tag, asset.name, asset.kind, asset.site, asset.cost, since[asset.id]
        )
        for asset in assets
    )


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


def _positions(books: Iterable[BookLine], unbooked: Iterable[Unbooked]) -> tuple[Position, ...]:
    """Sums for each currency, in the order of the currencies' codes."""
    sums: dict[str, list[int]] = {}
    for book in books:
        parts = (book.cost, book.book_value, book.charge, book.next_charge)
        row = sums.setdefault(book.cost.currency, [0] * 6)
        row[0] += book.on_books
        for place, part in enumerate(parts, start=2):
            row[place] += part.minor
    for asset in unbooked:
        if asset.cost is not None:
            row = sums.setdefault(asset.cost.currency, [0] * 6)
            row[0] += 1
            row[1] += 1
            row[2] += asset.cost.minor
            row[3] += asset.cost.minor
    return tuple(
        Position(currency, count, bare, *(Amount.of_minor(minor, currency) for minor in minors))
        for currency, (count, bare, *minors) in sorted(sums.items())
    )


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


def usual_terms(books: Iterable[BookLine], kind: AssetKind) -> tuple[Terms, int] | None:
    """The terms that most books of a kind share besides their amounts and dates, from one of
    them, and how many do; None where there is no such book.
    """
    groups: dict[tuple[object, ...], list[Terms]] = {}
    for book in books:
        if book.kind == kind:
            terms = book.terms
            key = (terms.method, terms.convention, terms.frequency, terms.life_months,
                   terms.factor, terms.rate, terms.switch)  # fmt: skip
            groups.setdefault(key, []).append(terms)
    if not groups:
        return None
    most = max(groups.values(), key=len)
    return most[0], len(most)
