"""The books of a fleet on one day, line by line, out of columns.

A line is a place among the columns: what it shows is read when somebody looks at it, so that a list
of 100,000 books is there at once and terms are made for those alone that are opened.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, overload

from sqlalchemy import select
from typing_extensions import override

from catalog.models import AssetKind
from catalog.queries.filters import ASSETS
from catalog.queries.fleet_books import narrow_source
from catalog.store.book_terms import BOOK_COLUMNS, BOOKS, terms_of
from catalog.store.stored import stored_columns, value_of
from money import Amount
from planning.depreciation import Terms, schedule
from planning.depreciation.calendar import ONE_DAY, add_months
from planning.depreciation.course import Course

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from sqlalchemy.engine import Connection

    from catalog.queries.filters import AssetFilter
    from catalog.queries.fleet_books import FleetBooks
    from planning.depreciation.years import Plan

#: What terms share that people choose: all but amounts and dates.
_CHOSEN = (
    "method", "convention", "frequency", "life_months", "factor_percent", "rate_ppm", "switch",
)  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class BookColumns:
    """The columns that lines are read from; all amounts are minor units, place for place."""

    books: FleetBooks
    year_end: tuple[int, int]
    tags: Sequence[str]
    names: Sequence[str]
    since: Sequence[str | None]
    """The days in service or of purchase, as they are stored."""
    cost: list[int]
    value: list[int]
    charge: list[int]
    next_charge: list[int]
    remains: list[int]
    carried: list[bool]
    stored: Mapping[str, Sequence[Any]]
    rows: Mapping[int, int]
    """Where the terms of an asset's book stand in `stored`."""
    alike: dict[tuple[Any, ...], Terms] = field(default_factory=dict)
    """Terms of one book for each choice of method, convention, life and so on."""

    def terms(self, place: int) -> Terms:
        """The terms of the book at a place."""
        row = self.rows[int(self.books.ids[place])]
        typed = {
            each.name: value_of(each, self.stored[str(each.name)][row]) for each in BOOK_COLUMNS
        }
        return terms_of(SimpleNamespace(**typed), self.year_end)

    def chosen(self, place: int) -> tuple[Any, ...]:
        """What a person chose of the terms at a place."""
        row = self.rows[int(self.books.ids[place])]
        return tuple(self.stored[name][row] for name in _CHOSEN)

    def last_day(self, place: int) -> date:
        """The day of the last charge of the book at a place."""
        plan = self.books.plans.get(place)
        if plan is not None:
            return plan.last_day
        begins: date = self.books.in_service[place].item()
        return add_months(begins, int(self.books.life_months[place])) - ONE_DAY


@dataclass(frozen=True, slots=True)
class BookLine:
    """An asset that a book writes down, on the day asked for.

    It is `retired` until its disposal is entered, and then no longer `on_books`. `charge` and
    `next_charge` are those of the fiscal year of the day and of the year after; `course` is there
    where something happened to the book; `written_down_on` is the day of the last charge, after
    which `remains` stays on the books.
    """

    of: BookColumns
    place: int

    @property
    def asset_id(self) -> int:
        """The number of the asset."""
        return int(self.of.books.ids[self.place])

    @property
    def tag(self) -> str:
        """The tag of the asset."""
        return self.of.tags[self.place]

    @property
    def name(self) -> str:
        """The name of the asset."""
        return self.of.names[self.place]

    @property
    def kind(self) -> AssetKind:
        """The category of the asset."""
        return AssetKind(str(self.of.books.kinds.name(self.place)))

    @property
    def site(self) -> str | None:
        """Where the asset stands; None is no site."""
        return self.of.books.sites.name(self.place)

    @property
    def terms(self) -> Terms:
        """The terms of the book."""
        plan = self.of.books.plans.get(self.place)
        return self.of.terms(self.place) if plan is None else plan.terms

    @property
    def terms_alike(self) -> Terms:
        """Terms of a book that agrees with this one in all but amounts and dates: a long list is
        sorted by its methods without making the terms of each.
        """
        chosen, known = self.of.chosen(self.place), self.of.alike
        if chosen not in known:
            known[chosen] = self.terms
        return known[chosen]

    @property
    def plan(self) -> Plan:
        """What the book does over its life."""
        plan = self.of.books.plans.get(self.place)
        return schedule(self.terms) if plan is None else plan

    @property
    def course(self) -> Course | None:
        """What happened to the book, if anything did."""
        plan = self.of.books.plans.get(self.place)
        return plan if isinstance(plan, Course) else None

    @property
    def cost(self) -> Amount:
        """The cost that the book writes down, on the day."""
        return self._amount(self.of.cost)

    @property
    def book_value(self) -> Amount:
        """The book value at the close of the day."""
        return self._amount(self.of.value)

    @property
    def charge(self) -> Amount:
        """What the fiscal year of the day is charged."""
        return self._amount(self.of.charge)

    @property
    def next_charge(self) -> Amount:
        """What the fiscal year after it is charged."""
        return self._amount(self.of.next_charge)

    @property
    def remains(self) -> Amount:
        """What stays on the books after the last charge."""
        return self._amount(self.of.remains)

    @property
    def in_service_on(self) -> date:
        """The day from which the book counts."""
        day: date = self.of.books.in_service[self.place].item()
        return day

    @property
    def life_months(self) -> int:
        """The life that the terms of the book give."""
        return int(self.of.books.life_months[self.place])

    @property
    def written_down_on(self) -> date:
        """The day of the last charge."""
        return self.of.last_day(self.place)

    @property
    def retired(self) -> bool:
        """Whether the asset is retired."""
        return bool(self.of.books.retired[self.place])

    @property
    def on_books(self) -> bool:
        """Whether the asset is on the books at the close of the day."""
        return self.of.carried[self.place]

    def _amount(self, minor: Sequence[int]) -> Amount:
        return Amount.of_minor(minor[self.place], str(self.of.books.currency.name(self.place)))


class BookLines(Sequence[BookLine]):
    """The lines of some places, in their order."""

    def __init__(self, columns: BookColumns, places: Sequence[int]) -> None:
        self._columns, self._places = columns, places

    @override
    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, at: int) -> BookLine: ...

    @overload
    def __getitem__(self, at: slice) -> BookLines: ...

    @override
    def __getitem__(self, at: int | slice) -> BookLine | BookLines:
        if isinstance(at, slice):
            return BookLines(self._columns, self._places[at])
        return BookLine(self._columns, self._places[at])

    def last_day(self) -> date | None:
        """The day of the last charge of all."""
        return max(map(self._columns.last_day, self._places), default=None)

    def usual_terms(self, kind: AssetKind) -> tuple[Terms, int] | None:
        """The terms that most books of a kind share besides their amounts and dates, from the first
        of them, and how many do; None where there is no such book.
        """
        own = [line for line in self if line.kind is kind]
        counts = Counter(self._columns.chosen(line.place) for line in own)
        if not counts:
            return None
        ((most, count),) = counts.most_common(1)
        first = next(line for line in own if self._columns.chosen(line.place) == most)
        return first.terms, count


def book_columns(
    connection: Connection,
    books: FleetBooks,
    wanted: AssetFilter,
    book: str,
    on: date,
    spans: Sequence[tuple[date, date]],
    year_end: tuple[int, int],
) -> BookColumns:
    """The columns of `books`, which were read with the same filter and name; `spans` are the fiscal
    year of `on` and the one after it.
    """
    labels = stored_columns(
        connection,
        select(ASSETS.c.tag, ASSETS.c.name, ASSETS.c.in_service_on, ASSETS.c.purchased_on)
        .select_from(narrow_source(wanted))
        .where(*wanted.conditions())
        .order_by(ASSETS.c.id),
    )
    own = select(BOOKS.c.asset_id.label("of_asset"), *BOOK_COLUMNS).where(BOOKS.c.name == book)
    stored = stored_columns(connection, own)
    days = zip(labels["in_service_on"], labels["purchased_on"], strict=True)
    return BookColumns(
        books=books,
        year_end=year_end,
        tags=labels["tag"],
        names=labels["name"],
        since=[served or bought for served, bought in days],
        cost=books.costs(on).tolist(),
        value=books.values(on).tolist(),
        charge=books.charges(*spans[0]).tolist(),
        next_charge=books.charges(*spans[1]).tolist(),
        remains=books.remains().tolist(),
        carried=books.is_carried(on).tolist(),
        stored=stored,
        rows={number: row for row, number in enumerate(stored["of_asset"])},
    )
