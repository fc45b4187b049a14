"""The courses of books: their terms, what happened to them and what is posted, read in bulk.

Most books have no events. Such a book is what its terms say: its posted periods were worked out by
the same terms and the same version of the rules, and terms of a posted book are not replaced. So
only books with events are worked out one by one.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, func, select

from catalog.models import BookEvent, EventKind, Posting
from catalog.store.amounts import amount_of
from catalog.store.book_terms import BOOK_COLUMNS, BOOKS, fiscal_year_end, terms_of
from catalog.store.writing import CHUNK, batched, table_of
from money import Amount
from planning.depreciation import Convention, Frequency, Method, schedule
from planning.depreciation.course import Course, PostedPeriod, course
from planning.depreciation.endings import (
    ByQuantity,
    ByValue,
    Disposal,
    DisposalConvention,
    Ending,
)
from planning.depreciation.events import (
    CreditNote,
    Event,
    Impairment,
    ImpairmentReversal,
    Improvement,
    Repair,
    Revaluation,
    TermsChange,
)
from planning.depreciation.usage import with_usage

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from sqlalchemy.engine import Connection

    from planning.depreciation import Terms
    from planning.depreciation.years import Plan

EVENTS = table_of(BookEvent)
POSTINGS = table_of(Posting)
#: Books that whole numbers alone work out, also in the database: cost, salvage, day and life.
EVEN = and_(
    BOOKS.c.method == Method.STRAIGHT_LINE,
    BOOKS.c.convention == Convention.FULL_MONTH,
    BOOKS.c.frequency == Frequency.MONTH,
    BOOKS.c.life_months > 0,
    BOOKS.c.stop_at_minor.is_(None),
    BOOKS.c.rounding_unit_minor.is_(None),
    BOOKS.c.opening_on.is_(None),
    BOOKS.c.id.not_in(select(EVENTS.c.book_id)),
)


@dataclass(frozen=True, slots=True)
class Happened:
    """What happened to one book: events in the order of planning, units used by day."""

    events: tuple[Event, ...] = ()
    used: tuple[tuple[date, Decimal], ...] = ()


def happened_to(connection: Connection, books: Iterable[int] | None = None) -> dict[int, Happened]:
    """The events of these books, or of all; books without any are left out."""
    query = select(EVENTS).order_by(EVENTS.c.book_id, EVENTS.c.happened_on, EVENTS.c.id)
    chunks = [None] if books is None else list(batched(books, CHUNK))
    found: dict[int, tuple[list[Event], list[tuple[date, Decimal]]]] = defaultdict(lambda: ([], []))
    for chunk in chunks:
        chosen = query if chunk is None else query.where(EVENTS.c.book_id.in_(chunk))
        for row in connection.execute(chosen):
            events, used = found[row.book_id]
            if row.kind is EventKind.USAGE:
                used.append((row.happened_on, Decimal(row.units)))
            else:
                events.append(event_of(row))
    return {book: Happened(tuple(events), tuple(used)) for book, (events, used) in found.items()}


def posted_periods(
    connection: Connection, books: Iterable[int]
) -> dict[int, tuple[PostedPeriod, ...]]:
    """The posted periods of these books in order; books without any are left out."""
    found: dict[int, list[PostedPeriod]] = defaultdict(list)
    query = select(POSTINGS).order_by(POSTINGS.c.book_id, POSTINGS.c.ends_on, POSTINGS.c.id)
    for chunk in batched(books, CHUNK):
        for row in connection.execute(query.where(POSTINGS.c.book_id.in_(chunk))):
            charge = Amount.of_minor(row.charge_minor, row.charge_currency)
            found[row.book_id].append(
                PostedPeriod(row.starts_on, row.ends_on, charge, row.rule_version)
            )
    return {book: tuple(periods) for book, periods in found.items()}


def courses_with_events(connection: Connection, terms: Mapping[int, Terms]) -> dict[int, Course]:
    """The courses of those of these books to which something happened."""
    happened = {book: what for book, what in happened_to(connection).items() if book in terms}
    posted = posted_periods(connection, happened)
    return {
        book: course_of(terms[book], what, posted.get(book, ())) for book, what in happened.items()
    }


def course_of(
    terms: Terms, happened: Happened | None, posted: tuple[PostedPeriod, ...] = ()
) -> Course:
    """The course of one book."""
    if happened is None:
        return course(terms, (), posted) if posted else plain_course(terms)
    used = with_usage(terms, happened.used) if happened.used else terms
    return course(used, happened.events, posted)


@lru_cache(maxsize=4096)
def plain_course(terms: Terms) -> Course:
    """The course of a book to which nothing happened; alike for assets with the same terms."""
    return course(terms)


def event_of(row: Any) -> Event:
    """The event that a row of the ledger, or a draft with the same columns, holds."""
    on, acts_from = row.happened_on, row.acts_from
    amount = amount_of(row.amount_minor, row.amount_currency)
    if row.kind is EventKind.CHANGE:
        return _change(row)
    assert amount is not None
    if row.kind is EventKind.DISPOSAL:
        return _disposal(row, amount)
    if row.kind is EventKind.IMPROVEMENT:
        return Improvement(on=on, acts_from=acts_from, cost=amount, more_months=row.months or 0)
    if row.kind is EventKind.IMPAIRMENT:
        return Impairment(on=on, acts_from=acts_from, recoverable=amount)
    if row.kind is EventKind.REVERSAL:
        return ImpairmentReversal(on=on, acts_from=acts_from, recoverable=amount)
    if row.kind is EventKind.REVALUATION:
        return Revaluation(on=on, acts_from=acts_from, fair_value=amount)
    if row.kind is EventKind.REPAIR:
        return Repair(on=on, acts_from=acts_from, cost=amount)
    return CreditNote(on=on, acts_from=acts_from, amount=amount)


def _change(row: Any) -> TermsChange:
    return TermsChange(
        on=row.happened_on,
        acts_from=row.acts_from,
        life_months=row.months,
        remaining_months=row.remaining_months,
        method=row.method,
        convention=row.convention,
        frequency=row.frequency,
        salvage=amount_of(row.salvage_minor, row.salvage_currency),
        factor=None if row.factor_percent is None else Decimal(row.factor_percent) / 100,
        rate=None if row.rate_ppm is None else Decimal(row.rate_ppm) / 1_000_000,
        switch=None if row.switch is None else bool(row.switch),
    )


def _disposal(row: Any, proceeds: Amount) -> Disposal:
    part: ByQuantity | ByValue | None = None
    cost = amount_of(row.part_cost_minor, row.part_cost_currency)
    if cost is not None:
        part = ByValue(cost)
    elif row.part_gone is not None:
        part = ByQuantity(row.part_gone, row.part_of)
    return Disposal(
        on=row.happened_on,
        proceeds=proceeds,
        costs=amount_of(row.costs_minor, row.costs_currency),
        ending=row.ending or Ending.SALE,
        convention=row.disposal_convention or DisposalConvention.DAYS_WITHOUT,
        part=part,
        acts_from=row.acts_from,
    )


def posted_until(connection: Connection, books: Sequence[int] | None = None) -> dict[int, date]:
    """The last posted day of each of these books, or of all, that is posted."""
    query = select(POSTINGS.c.book_id, func.max(POSTINGS.c.ends_on)).group_by(POSTINGS.c.book_id)
    if books is None:
        return dict(connection.execute(query).all())
    return {
        book: until
        for chunk in batched(books, CHUNK)
        for book, until in connection.execute(query.where(POSTINGS.c.book_id.in_(chunk)))
    }


@dataclass(frozen=True, slots=True)
class StoredBook:
    """A book as commands meet it. `plan` is a course where something happened, else a schedule."""

    id: int
    name: str
    asset_id: int
    terms: Terms
    plan: Plan
    posted_to: date | None


def stored_books(connection: Connection, numbers: Sequence[int]) -> list[StoredBook]:
    """The books of these numbers with their plans, in the order of numbers."""
    year_end = fiscal_year_end(connection)
    query = select(*BOOK_COLUMNS, BOOKS.c.asset_id).order_by(BOOKS.c.id)
    rows = [
        row
        for chunk in batched(sorted(numbers), CHUNK)
        for row in connection.execute(query.where(BOOKS.c.id.in_(chunk)))
    ]
    terms = {row.book_id: terms_of(row, year_end) for row in rows}
    courses = courses_with_events(connection, terms)
    until = posted_until(connection, list(terms))
    return [
        StoredBook(
            row.book_id, row.book_name, row.asset_id, terms[row.book_id],
            courses.get(row.book_id) or schedule(terms[row.book_id]), until.get(row.book_id),
        )
        for row in rows
    ]  # fmt: skip
