"""The books asset by asset, with a schedule of each: what the sums of a fleet are held to."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from sqlalchemy import and_, select

from catalog.models import MANAGEMENT_BOOK, AssetKind, AssetStatus
from catalog.queries.filters import ASSETS, SITES, SOURCE
from catalog.store.amounts import amount_of
from catalog.store.book_terms import BOOK_COLUMNS, BOOKS, CALENDAR_YEAR, terms_of
from catalog.store.courses import courses_with_events
from money import Amount
from planning.depreciation import Terms, book_values_minor
from planning.depreciation.calendar import ONE_DAY

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy.engine import Connection

    from planning.depreciation.course import Course


@dataclass(frozen=True, slots=True)
class BookedAsset:
    """An asset with its cost and the terms of its management book, where there are any.

    `course` is there where something happened to the book.
    """

    kind: AssetKind
    site: str | None
    cost: Amount | None
    terms: Terms | None
    course: Course | None = None
    retired: bool = False

    def is_carried(self, on: date) -> bool:
        """Whether it is on the books at the close of `on`: until its disposal is entered.

        What is retired and has no book is on none.
        """
        if not self.retired or self.terms is None:
            return not self.retired
        return self.course is None or self.course.position(on).cost > 0

    def book_value(self, on: date) -> Amount | None:
        """The book value at the close of `on`: its cost while no book writes it down."""
        if self.terms is None:
            return self.cost
        return Amount.of_minor(self.values_minor((on,))[0], self.terms.cost.currency)

    def book_cost(self, on: date) -> Amount | None:
        """The cost on the books at the close of `on`."""
        if self.terms is None:
            return self.cost
        return self.terms.cost if self.course is None else self.course.cost(on)

    def values_minor(self, days: Sequence[date]) -> list[int]:
        """The book values at the close of several days; needs a book."""
        assert self.terms is not None
        if self.course is None:
            return book_values_minor(self.terms, days)
        return [self.course.position(day).book_value for day in days]

    def charges_minor(self, days: Sequence[date]) -> list[int]:
        """The charges after each of these days to the next; needs a book."""
        if self.course is not None:
            spans = pairwise(days)
            return [self.course.charge_between(a + ONE_DAY, b).minor for a, b in spans]
        return [before - after for before, after in pairwise(self.values_minor(days))]


def booked_assets(connection: Connection) -> list[BookedAsset]:
    """All assets, each with its cost and the terms of its management book."""
    mine = and_(BOOKS.c.asset_id == ASSETS.c.id, BOOKS.c.name == MANAGEMENT_BOOK)
    query = (
        select(
            ASSETS.c.kind, ASSETS.c.status,
            SITES.c.name.label("site"), ASSETS.c.cost_minor, ASSETS.c.cost_currency, *BOOK_COLUMNS,
        )
        .select_from(SOURCE.outerjoin(BOOKS, mine))
        .order_by(ASSETS.c.id)
    )  # fmt: skip
    rows = connection.execute(query).all()
    terms = {row.book_id: terms_of(row, CALENDAR_YEAR) for row in rows if row.book_id}
    courses = courses_with_events(connection, terms)
    return [
        BookedAsset(
            row.kind, row.site,
            amount_of(row.cost_minor, row.cost_currency),
            terms.get(row.book_id), courses.get(row.book_id),
            row.status is AssetStatus.RETIRED,
        )
        for row in rows
    ]  # fmt: skip
