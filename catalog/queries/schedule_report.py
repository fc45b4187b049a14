"""What the depreciation report is made of: roll-forward by year, and the course of each book.

Assets stay on a book until their disposal is entered, as in the roll-forward and the journal.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from catalog.errors import RefusedError
from catalog.models import MANAGEMENT_BOOK
from catalog.queries.books import Grouping, kept_books, rolled, whole_course
from catalog.queries.filters import ASSETS, EVERYTHING, SOURCE
from catalog.queries.fleet import fiscal_years
from catalog.queries.settings import LedgerSettings, ledger_settings
from catalog.store.book_terms import BOOKS
from money.sentence import say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy.engine import Connection

    from catalog.queries.books import KeptBook, RollForwardView
    from catalog.queries.filters import AssetFilter
    from planning.depreciation.course import Course

#: Some 4,000 pages; more serve nobody on paper, and the schedules can be exported.
MOST_SCHEDULES: Final = 2000


@dataclass(frozen=True, slots=True)
class BookCourse:
    """An asset's book, and its course from the first charge to the last."""

    kept: KeptBook
    course: Course


@dataclass(frozen=True, slots=True)
class ScheduleFacts:
    """One book of some assets over some fiscal years; `years` has a roll-forward for each."""

    on: date
    settings: LedgerSettings
    book: str
    years: tuple[RollForwardView, ...]
    books: tuple[BookCourse, ...]
    left_out: int
    without_book: int

    @property
    def counted(self) -> int:
        """How many books the roll-forward adds up."""
        return len(self.books) + self.left_out


def schedule_facts(
    connection: Connection,
    *,
    on: date,
    years: int = 5,
    wanted: AssetFilter = EVERYTHING,
    tags: Sequence[str] = (),
    book: str = MANAGEMENT_BOOK,
    schedules: bool = True,
) -> ScheduleFacts:
    """Roll-forward and schedules of the assets that pass; of those with these tags, where given.

    Without `schedules` all of them are left out. Raises RefusedError for a tag without such a book,
    and for more schedules than a report prints.
    """
    settings = ledger_settings(connection)
    spans = fiscal_years(on, years, settings.fiscal_year_end)
    kept = kept_books(connection, wanted, (book,))
    if tags:
        kept = tuple(one for one in kept if one.tag in tags)
        missing = sorted(set(tags) - {one.tag for one in kept})
        if missing:
            raise RefusedError(
                say(
                    "No asset with a {book} book has the tag {missing}.",
                    book=book,
                    missing=missing[0],
                )
            )
    # What had left the books before the first year has no part in any of its figures.
    kept = tuple(one for one in kept if tags or not _is_over(one, spans[0][0]))
    if schedules and len(kept) > MOST_SCHEDULES:
        raise RefusedError(
            say(
                "{kept:,} schedules are more than a report prints ({most_schedules:,}). Print the"
                " summary, or fewer assets.",
                kept=len(kept),
                most_schedules=MOST_SCHEDULES,
            )
        )
    ordered = sorted(kept, key=lambda one: (one.tag, one.asset_id)) if schedules else []
    return ScheduleFacts(
        on=on,
        settings=settings,
        book=book,
        years=tuple(rolled(kept, start, end, book, Grouping.KIND) for start, end in spans),
        books=tuple(BookCourse(one, whole_course(one)) for one in ordered),
        left_out=0 if schedules else len(kept),
        without_book=0 if tags else _without_book(connection, wanted.in_use, book),
    )


def _is_over(kept: KeptBook, start: date) -> bool:
    return kept.plan.last_day < start and not kept.plan.position(start).cost


def _without_book(connection: Connection, wanted: AssetFilter, book: str) -> int:
    has_one = select(BOOKS.c.id).where(BOOKS.c.asset_id == ASSETS.c.id, BOOKS.c.name == book)
    query = select(func.count()).select_from(SOURCE).where(*wanted.conditions(), ~has_one.exists())
    return int(connection.scalar(query) or 0)
