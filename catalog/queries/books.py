"""Books over a filter: what they are on a day, how they rolled forward, and their journal.

One course per book answers all of it, so that list, detail, roll-forward, journal and export agree.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from catalog.models import AssetKind, BookPurpose
from catalog.queries.filters import ASSETS, EVERYTHING, SITES, SOURCE, AssetFilter
from catalog.queries.fleet_books import Codes, as_day, fleet_books, groups
from catalog.store.book_terms import BOOK_COLUMNS, BOOKS, fiscal_year_end, terms_of
from catalog.store.courses import (
    Happened,
    course_of,
    happened_to,
    posted_periods,
    posted_until,
    stored_books,
)
from catalog.store.writing import CHUNK, batched
from planning.depreciation import schedule
from planning.depreciation.calendar import ONE_DAY
from planning.depreciation.endings import when_entered
from planning.depreciation.rollforward import RollForward, RollSums

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from sqlalchemy.engine import Connection

    from catalog.queries.fleet_books import FleetBooks
    from planning.depreciation import Terms
    from planning.depreciation.course import Course
    from planning.depreciation.endings import Disposal, Outcome
    from planning.depreciation.entries import Entry
    from planning.depreciation.years import Plan


class Grouping(StrEnum):
    """What lines are added up by."""

    KIND = "kind"
    SITE = "site"
    COST_CENTRE = "cost-centre"
    ASSET = "asset"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class KeptBook:
    """One book of one asset. `plan` is what it does over its whole life.

    `posted_to` is the last day of its posted periods; None when nothing is posted.
    """

    id: int
    name: str
    purpose: BookPurpose
    asset_id: int
    tag: str
    asset_name: str
    kind: AssetKind
    site: str | None
    cost_centre: str
    terms: Terms
    plan: Plan
    posted_to: date | None

    def group(self, by: Grouping) -> str:
        """The name of the group that the book counts in; empty where it has none."""
        return {
            Grouping.KIND: self.kind.value,
            Grouping.SITE: self.site or "",
            Grouping.COST_CENTRE: self.cost_centre,
            Grouping.ASSET: f"{self.tag} {self.asset_name}",
            Grouping.NOTHING: "",
        }[by]


@dataclass(frozen=True, slots=True)
class RollForwardLine:
    """A group in one currency."""

    group: str
    line: RollForward


@dataclass(frozen=True, slots=True)
class RollForwardView:
    """A book's roll-forward from `start` to `end`; `totals` has one line for each currency."""

    book: str
    start: date
    end: date
    by: Grouping
    lines: tuple[RollForwardLine, ...]
    totals: tuple[RollForward, ...]


@dataclass(frozen=True, slots=True)
class BookEntry:
    """A journal entry with the asset and the book that it is about."""

    asset_id: int
    tag: str
    asset_name: str
    book: str
    cost_centre: str
    entry: Entry


@dataclass(frozen=True, slots=True)
class BookName:
    """A book by its name, and how many assets have one."""

    name: str
    purpose: BookPurpose
    assets: int


def book_names(connection: Connection) -> tuple[BookName, ...]:
    """The books that the ledger keeps, the most used first."""
    count = func.count()
    query = (
        select(BOOKS.c.name, func.max(BOOKS.c.purpose).label("purpose"), count.label("assets"))
        .group_by(BOOKS.c.name)
        .order_by(count.desc(), BOOKS.c.name)
    )
    return tuple(
        BookName(row.name, _purpose(row.purpose), row.assets) for row in connection.execute(query)
    )


def kept_books(
    connection: Connection, wanted: AssetFilter = EVERYTHING, names: Sequence[str] = ()
) -> tuple[KeptBook, ...]:
    """The books of the assets that pass, of these names or of all, by asset and name."""
    year_end = fiscal_year_end(connection)
    query = (
        select(
            *BOOK_COLUMNS, ASSETS.c.id.label("asset_id"), ASSETS.c.tag, ASSETS.c.name,
            ASSETS.c.kind, ASSETS.c.cost_centre, SITES.c.name.label("site"),
        )
        .select_from(SOURCE.join(BOOKS, BOOKS.c.asset_id == ASSETS.c.id))
        .where(*wanted.conditions())
        .order_by(ASSETS.c.id, BOOKS.c.name)
    )  # fmt: skip
    if names:
        query = query.where(BOOKS.c.name.in_(names))
    rows = connection.execute(query).all()
    # A few books are asked for by number; of a whole fleet everything is read at once.
    few = [row.book_id for row in rows] if len(rows) <= CHUNK else None
    happened = happened_to(connection, few)
    eventful = [row.book_id for row in rows if row.book_id in happened]
    posted = posted_periods(connection, eventful)
    until = posted_until(connection, few)
    books = []
    for row in rows:
        terms = terms_of(row, year_end)
        what = happened.get(row.book_id)
        plan = course_of(terms, what, posted.get(row.book_id, ())) if what else schedule(terms)
        books.append(
            KeptBook(
                row.book_id, row.book_name, _purpose(row.purpose), row.asset_id, row.tag,
                row.name, row.kind, row.site, row.cost_centre, terms, plan,
                until.get(row.book_id),
            )
        )  # fmt: skip
    return tuple(books)


def roll_forward(
    connection: Connection,
    *,
    start: date,
    end: date,
    book: str,
    by: Grouping = Grouping.KIND,
    wanted: AssetFilter = EVERYTHING,
) -> RollForwardView:
    """How the balances of one book moved from `start` to `end`; disposed assets are in it."""
    if by is Grouping.ASSET:
        return rolled(kept_books(connection, wanted, (book,)), start, end, book, by)
    books = fleet_books(connection, wanted, fiscal_year_end(connection), book)
    found = {
        by: _roll_sums(books, _codes_of(books, by), start, end) for by in {by, Grouping.NOTHING}
    }
    lines = ((name, own.line()) for (name, _), own in sorted(found[by].items(), key=_by_key))
    return RollForwardView(
        book,
        start,
        end,
        by,
        tuple(RollForwardLine(name, line) for name, line in lines if line.assets),
        tuple(own.line() for _, own in sorted(found[Grouping.NOTHING].items(), key=_by_key)),
    )


def _codes_of(books: FleetBooks, by: Grouping) -> Codes:
    return {
        Grouping.KIND: books.kinds,
        Grouping.SITE: books.sites,
        Grouping.COST_CENTRE: books.cost_centres,
    }.get(by) or Codes(books.kinds.codes * 0, ("",))


def _roll_sums(
    books: FleetBooks, by: Codes, start: date, end: date
) -> dict[tuple[str, str], RollSums]:
    """What the books come to by name and currency; those to which something happened one by one."""
    sums = {
        (name or "", str(code)): RollSums(start, end, str(code))
        for (name, code), _ in groups(by, books.currency, books.has_book)
    }
    events = books.with_events()
    for place, course in events.items():
        sums[by.name(place) or "", course.terms.cost.currency].add(course)
    plain = books.has_book.copy()
    plain[list(events)] = False
    before = books.begins < as_day(start)
    here = ~before & (books.begins <= as_day(end))
    opening, closing = books.values(start - ONE_DAY), books.values(end)
    columns = {
        "cost_opening": books.cost * before,
        "written_off_opening": (books.cost - opening) * before,
        "additions": books.cost * here,
        "taken_over": (books.cost - books.entered) * here,
        "charge": opening - closing,
        "cost_closing": books.cost * (before | here),
        "written_off_closing": (books.cost - closing) * (before | here),
    }
    counted = here | (before & (books.cost != 0))
    for (name, code), own in groups(by, books.currency, plain):
        moved = {column: int(minor[own].sum()) for column, minor in columns.items()}
        sums[name or "", str(code)].add_sums(int(counted[own].sum()), **moved)
    return sums


def rolled(
    books: Iterable[KeptBook], start: date, end: date, name: str, by: Grouping
) -> RollForwardView:
    """The roll-forward of these books, by group and then currency, without empty lines."""
    groups: dict[tuple[str, str], RollSums] = {}
    totals: dict[str, RollSums] = {}
    for kept in books:
        currency = kept.terms.cost.currency
        key = (kept.group(by), currency)
        sums = groups.setdefault(key, RollSums(start, end, currency))
        sums.add(kept.plan)
        totals.setdefault(currency, RollSums(start, end, currency)).add(kept.plan)
    lines = ((group, sums.line()) for (group, _), sums in sorted(groups.items(), key=_by_key))
    return RollForwardView(
        name,
        start,
        end,
        by,
        tuple(RollForwardLine(group, line) for group, line in lines if line.assets),
        tuple(sums.line() for _, sums in sorted(totals.items(), key=lambda pair: pair[0])),
    )


def _by_key(pair: tuple[tuple[str, str], RollSums]) -> tuple[str, str]:
    return pair[0]


def journal(
    connection: Connection,
    *,
    start: date,
    end: date,
    book: str,
    wanted: AssetFilter = EVERYTHING,
) -> tuple[BookEntry, ...]:
    """The journal entries of one book from `start` to `end`, by day, then asset."""
    found = [
        BookEntry(kept.asset_id, kept.tag, kept.asset_name, kept.name, kept.cost_centre, entry)
        for kept in kept_books(connection, wanted, (book,))
        for entry in whole_course(kept).entries(start, end)
    ]
    return tuple(sorted(found, key=lambda each: (each.entry.on, each.asset_id)))


def whole_course(kept: KeptBook) -> Course:
    """The course of a kept book, with its rows and their reasons."""
    from planning.depreciation.course import Course

    return kept.plan if isinstance(kept.plan, Course) else course_of(kept.terms, None)


def _purpose(word: str | BookPurpose | None) -> BookPurpose:
    return BookPurpose.MANAGEMENT if word is None else BookPurpose(word)


def assets_tagged(connection: Connection, tags: Sequence[str]) -> dict[str, int]:
    """The numbers of the assets with these tags; a tag that no asset has is left out."""
    query = select(ASSETS.c.tag, ASSETS.c.id)
    return {
        tag: number
        for chunk in batched(tags, CHUNK)
        for tag, number in connection.execute(query.where(ASSETS.c.tag.in_(chunk)))
    }


def disposal_outcomes(
    connection: Connection, *, book_ids: Sequence[int], disposal: Disposal
) -> list[tuple[str, Outcome]]:
    """What a disposal would bring in each of these books, before it is done.

    Raises DepreciationError where it would be refused.
    """
    happened = happened_to(connection, book_ids)
    posted = posted_periods(connection, book_ids)
    found = []
    for kept in stored_books(connection, book_ids):
        before = happened.get(kept.id, Happened())
        periods = posted.get(kept.id, ())
        entered = when_entered(disposal, [(row.start, row.end) for row in periods], kept.terms)
        events = (*before.events, entered)
        plan = course_of(kept.terms, replace(before, events=events), periods)
        effect = next(each for each in plan.effects if each.event is entered)
        assert effect.outcome is not None
        found.append((kept.name, effect.outcome))
    return found


def book_numbers(connection: Connection, wanted: AssetFilter = EVERYTHING) -> list[int]:
    """The numbers of all books of the assets that pass."""
    query = (
        select(BOOKS.c.id)
        .select_from(SOURCE.join(BOOKS, BOOKS.c.asset_id == ASSETS.c.id))
        .where(*wanted.conditions())
        .order_by(BOOKS.c.id)
    )
    return list(connection.scalars(query))
