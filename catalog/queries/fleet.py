"""The books in figures: cost and book value by category and site, and depreciation by year.

One definition holds for every amount: what is in use is on the books, and so is what is retired,
with its book, until its disposal is entered. Counts say how many of the assets are retired.

Every figure is per currency; currencies are never added to each other. Schedules come from planning
and are exact to the minor unit, so the sums here are sums of whole minor units.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import and_, select

from catalog.models import MANAGEMENT_BOOK, AssetKind, AssetStatus
from catalog.queries.filters import ASSETS, EVERYTHING, SITES, SOURCE, AssetFilter
from catalog.store.amounts import amount_of
from catalog.store.book_terms import BOOK_COLUMNS, BOOKS, CALENDAR_YEAR, terms_of
from catalog.store.courses import courses_with_events
from money import Amount
from planning.depreciation import Terms, book_values_minor, schedule
from planning.depreciation.calendar import ONE_DAY, FiscalYear
from planning.depreciation.years import YearSums

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from sqlalchemy.engine import Connection

    from planning.depreciation.course import Course
    from planning.depreciation.years import Plan


@dataclass(frozen=True, slots=True)
class BookedAsset:
    """An asset with its cost and the terms of its management book, where there are any.

    `course` is there where something happened to the book.
    """

    id: int
    tag: str
    name: str
    kind: AssetKind
    site: str | None
    cost: Amount | None
    terms: Terms | None
    course: Course | None = None
    retired: bool = False

    @property
    def plan(self) -> Plan | None:
        """What the book does over its whole life; None without a book."""
        if self.course is not None:
            return self.course
        return None if self.terms is None else schedule(self.terms)

    @property
    def begins_on(self) -> date:
        """The day on which it comes onto its book; needs one."""
        assert self.terms is not None
        if self.course is not None:
            return self.course.begins_on
        return self.terms.in_service if self.terms.opening is None else self.terms.opening.on

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


@dataclass(frozen=True, slots=True)
class Holding:
    """Assets whose cost is in one currency."""

    count: int
    cost: Amount
    book_value: Amount


@dataclass(frozen=True, slots=True)
class FleetLine:
    """One category or site; `holdings` in the order of their currencies' codes.

    `retired` of its assets await their disposal. `without_cost` counts assets whose cost is
    unknown, `without_book` those with a cost that no depreciation book writes down and that are
    carried at cost.
    """

    name: str | None
    count: int
    holdings: tuple[Holding, ...]
    without_cost: int
    without_book: int
    retired: int = 0

    @property
    def in_use(self) -> int:
        """How many of its assets are not retired."""
        return self.count - self.retired


@dataclass(frozen=True, slots=True)
class YearLine:
    """One category in one fiscal year and currency: opening + additions - charge + other = closing.

    `other` is what events did: revalued - impaired - disposed.
    """

    start: date
    end: date
    kind: AssetKind
    currency: str
    opening: Amount
    additions: Amount
    charge: Amount
    closing: Amount
    other: Amount
    disposed: Amount
    revalued: Amount

    @property
    def impaired(self) -> Amount:
        """Impairment less what was reversed."""
        return self.revalued - self.disposed - self.other


@dataclass(frozen=True, slots=True)
class Fleet:
    """What is on the books on one day; `retired` is the part of the total that is retired."""

    on: date
    lines: tuple[FleetLine, ...]
    total: FleetLine
    retired: FleetLine


def booked_assets(
    connection: Connection,
    wanted: AssetFilter = EVERYTHING,
    fiscal_year_end: tuple[int, int] = CALENDAR_YEAR,
    book: str = MANAGEMENT_BOOK,
) -> list[BookedAsset]:
    """The assets that pass, each with its cost and the terms of its book of that name."""
    mine = and_(BOOKS.c.asset_id == ASSETS.c.id, BOOKS.c.name == book)
    query = (
        select(
            ASSETS.c.id, ASSETS.c.tag, ASSETS.c.name, ASSETS.c.kind, ASSETS.c.status,
            SITES.c.name.label("site"), ASSETS.c.cost_minor, ASSETS.c.cost_currency, *BOOK_COLUMNS,
        )
        .select_from(SOURCE.outerjoin(BOOKS, mine))
        .where(*wanted.conditions())
        .order_by(ASSETS.c.id)
    )  # fmt: skip
    rows = connection.execute(query).all()
    terms = {row.book_id: terms_of(row, fiscal_year_end) for row in rows if row.book_id}
    courses = courses_with_events(connection, terms)
    return [
        BookedAsset(
            row.id, row.tag, row.name, row.kind, row.site,
            amount_of(row.cost_minor, row.cost_currency),
            terms.get(row.book_id), courses.get(row.book_id),
            row.status is AssetStatus.RETIRED,
        )
        for row in rows
    ]  # fmt: skip


def on_books_since(assets: Iterable[BookedAsset], since: date) -> list[BookedAsset]:
    """Those of the assets that are on the books at the close of the day before `since` or later."""
    eve = since - ONE_DAY
    return [asset for asset in assets if asset.is_carried(eve)]


def fleet_by_kind(
    connection: Connection,
    on: date,
    wanted: AssetFilter = EVERYTHING,
    fiscal_year_end: tuple[int, int] = CALENDAR_YEAR,
) -> Fleet:
    """What is on the books on the day `on` by category."""
    return by_kind(booked_assets(connection, wanted, fiscal_year_end), on)


def fleet_by_site(
    connection: Connection,
    on: date,
    wanted: AssetFilter = EVERYTHING,
    fiscal_year_end: tuple[int, int] = CALENDAR_YEAR,
) -> Fleet:
    """What is on the books on the day `on` by site; the name None stands for no site."""
    return by_site(booked_assets(connection, wanted, fiscal_year_end), on)


def by_kind(assets: Iterable[BookedAsset], on: date) -> Fleet:
    """Those of these assets that are on the books on the day `on`, by category."""
    return _fleet(assets, on, lambda asset: asset.kind.value)


def by_site(assets: Iterable[BookedAsset], on: date) -> Fleet:
    """Those of these assets that are on the books on the day `on`, by site."""
    return _fleet(assets, on, lambda asset: asset.site)


class _Worth(NamedTuple):
    """Cost and book value of an asset on a day, in minor units."""

    currency: str
    cost: int
    value: int


def _worth(asset: BookedAsset, on: date) -> _Worth | None:
    cost = asset.book_cost(on)
    if cost is None:
        return None
    minor = cost.minor
    value = minor if asset.terms is None else asset.values_minor((on,))[0]
    return _Worth(cost.currency, minor, value)


@dataclass(slots=True)
class _Sum:
    """Running sums of one line, in minor units by currency."""

    count: int = 0
    without_cost: int = 0
    without_book: int = 0
    retired: int = 0
    by_currency: dict[str, list[int]] = field(
        default_factory=lambda: defaultdict(lambda: [0, 0, 0])
    )

    def add(self, worth: _Worth | None, *, has_book: bool, retired: bool) -> None:
        self.count += 1
        self.retired += retired
        if worth is None:
            self.without_cost += 1
            return
        self.without_book += not has_book
        sums = self.by_currency[worth.currency]
        sums[0] += 1
        sums[1] += worth.cost
        sums[2] += worth.value

    def line(self, name: str | None) -> FleetLine:
        holdings = tuple(
            Holding(count, Amount.of_minor(cost, currency), Amount.of_minor(value, currency))
            for currency, (count, cost, value) in sorted(self.by_currency.items())
        )
        return FleetLine(
            name, self.count, holdings, self.without_cost, self.without_book, self.retired
        )


def _fleet(
    assets: Iterable[BookedAsset], on: date, key: Callable[[BookedAsset], str | None]
) -> Fleet:
    sums: dict[str | None, _Sum] = defaultdict(_Sum)
    total, retired = _Sum(), _Sum()
    for asset in assets:
        if not asset.is_carried(on):
            continue
        worth, has_book = _worth(asset, on), asset.terms is not None
        for each in (sums[key(asset)], total, *([retired] if asset.retired else [])):
            each.add(worth, has_book=has_book, retired=asset.retired)
    names = sorted(sums, key=lambda name: (name is None, name or ""))
    lines = tuple(sums[name].line(name) for name in names)
    return Fleet(on, lines, total.line(None), retired.line(None))


def depreciation_by_year(
    connection: Connection,
    *,
    first: date,
    years: int,
    fiscal_year_end: tuple[int, int] = CALENDAR_YEAR,
    wanted: AssetFilter = EVERYTHING,
) -> tuple[YearLine, ...]:
    """Opening, additions, charge and closing by category for `years` fiscal years from that of
    `first`; only assets with a depreciation book take part."""
    assets = booked_assets(connection, wanted, fiscal_year_end)
    return year_lines(plans_of(assets), fiscal_years(first, years, fiscal_year_end))


def plans_of(assets: Iterable[BookedAsset]) -> list[tuple[AssetKind, Plan]]:
    """What the books of these assets do, with their categories."""
    plans = ((asset.kind, asset.plan) for asset in assets)
    return [(kind, plan) for kind, plan in plans if plan is not None]


def year_lines(
    plans: Iterable[tuple[AssetKind, Plan]], spans: Sequence[tuple[date, date]]
) -> tuple[YearLine, ...]:
    """Schedules with their categories, summed by category, currency and fiscal year."""
    sums: dict[tuple[AssetKind, str], YearSums] = {}
    for kind, plan in plans:
        currency = plan.terms.cost.currency
        sums.setdefault((kind, currency), YearSums(spans, currency)).add(plan)
    return tuple(
        YearLine(
            year.start, year.end, kind, currency,
            year.opening, year.additions, year.charge, year.closing, year.other,
            year.disposed, year.revalued,
        )
        for (kind, currency), own in sorted(sums.items(), key=lambda pair: pair[0])
        for year in own.totals()
        if year.opening or year.additions or year.charge or year.other
    )  # fmt: skip


def fiscal_years(
    first: date, years: int, fiscal_year_end: tuple[int, int] = CALENDAR_YEAR
) -> list[tuple[date, date]]:
    """The first and last days of `years` fiscal years from the one that holds `first`."""
    calendar = FiscalYear(fiscal_year_end)
    spans = []
    day = first
    for _ in range(years):
        start, end = calendar.year_start(day), calendar.year_end(day)
        spans.append((start, end))
        day = date.fromordinal(end.toordinal() + 1)
    return spans
