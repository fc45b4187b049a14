"""What the depreciation report is made of: roll-forward by year, and the course of each book."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from catalog.errors import RefusedError
from catalog.queries.depreciation import depreciation_view
from catalog.queries.filters import ACTIVE
from catalog.queries.fleet import year_lines
from planning.depreciation import schedule
from planning.depreciation.course import course

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy.engine import Connection

    from catalog.queries.depreciation import BookLine, Span
    from catalog.queries.filters import AssetFilter
    from catalog.queries.fleet import YearLine
    from catalog.queries.settings import LedgerSettings
    from planning.depreciation.course import Course

#: Nobody reads more schedules than this on paper; how many are left out is said.
MOST_SCHEDULES: Final = 200


@dataclass(frozen=True, slots=True)
class BookCourse:
    """An asset's book, and its course from the first charge to the last."""

    line: BookLine
    course: Course


@dataclass(frozen=True, slots=True)
class ScheduleFacts:
    """The books of some assets on one day and over some fiscal years."""

    on: date
    settings: LedgerSettings
    spans: tuple[Span, ...]
    years: tuple[YearLine, ...]
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
    wanted: AssetFilter = ACTIVE,
    tags: Sequence[str] = (),
) -> ScheduleFacts:
    """Schedules and roll-forward of the assets that pass; of those with these tags, where given.

    Raises RefusedError for a tag that no asset with a book has.
    """
    view = depreciation_view(connection, on=on, years=years, wanted=wanted)
    chosen = view.books
    if tags:
        chosen = tuple(book for book in view.books if book.tag in tags)
        missing = sorted(set(tags) - {book.tag for book in chosen})
        if missing:
            raise RefusedError(
                f"No asset in use with a depreciation book has the tag {missing[0]}."
            )
    ordered = sorted(chosen, key=lambda book: (book.tag, book.asset_id))
    lines = view.years
    if tags:
        lines = year_lines(((book.kind, schedule(book.terms)) for book in chosen), view.spans)
    return ScheduleFacts(
        on=on,
        settings=view.settings,
        spans=view.spans,
        years=lines,
        books=tuple(BookCourse(book, course(book.terms)) for book in ordered[:MOST_SCHEDULES]),
        left_out=max(0, len(ordered) - MOST_SCHEDULES),
        without_book=0 if tags else len(view.unbooked),
    )
