"""The fleet in figures: cost and book value by category and site, and depreciation by year.

Every figure is per currency; currencies are never added to each other. Schedules come from planning
and are exact to the minor unit, so the sums here are sums of whole minor units.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, select

from catalog.models import MANAGEMENT_BOOK, AssetKind, Book
from catalog.queries.filters import ASSETS, EVERYTHING, SITES, SOURCE, AssetFilter
from catalog.queries.inventory import amount_of
from catalog.store.writing import table_of
from money import Amount
from planning.depreciation import Terms, book_value_minor, schedule
from planning.depreciation.calendar import FiscalYear
from planning.depreciation.years import YearSums

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from sqlalchemy.engine import Connection

    from planning.depreciation import Schedule

BOOKS = table_of(Book)
CALENDAR_YEAR = (12, 31)


@dataclass(frozen=True, slots=True)
class BookedAsset:
    """An asset with its cost and the terms of its management book, where there are any."""

    id: int
    tag: str
    name: str
    kind: AssetKind
    site: str | None
    cost: Amount | None
    terms: Terms | None

    def book_value(self, on: date) -> Amount | None:
        """The book value at the close of `on`: its cost while no book writes it down."""
        if self.terms is None:
            return self.cost
        return Amount.of_minor(book_value_minor(self.terms, on), self.terms.cost.currency)


@dataclass(frozen=True, slots=True)
class Holding:
    """Assets whose cost is in one currency."""

    count: int
    cost: Amount
    book_value: Amount


@dataclass(frozen=True, slots=True)
class FleetLine:
    """One category or site; `holdings` in the order of their currencies' codes.

    `without_cost` counts assets whose cost is unknown, `without_book` those with a cost that no
    depreciation book writes down and that are carried at cost.
    """

    name: str | None
    count: int
    holdings: tuple[Holding, ...]
    without_cost: int
    without_book: int


@dataclass(frozen=True, slots=True)
class YearLine:
    """One category in one fiscal year and currency: opening + additions - charge = closing."""

    start: date
    end: date
    kind: AssetKind
    currency: str
    opening: Amount
    additions: Amount
    charge: Amount
    closing: Amount


@dataclass(frozen=True, slots=True)
class Fleet:
    """The fleet on one day."""

    on: date
    lines: tuple[FleetLine, ...]
    total: FleetLine


def terms_of(row: Any, fiscal_year_end: tuple[int, int]) -> Terms:
    """The terms that a row with the columns of a book holds."""
    return Terms(
        cost=Amount.of_minor(row.book_cost_minor, row.book_cost_currency),
        salvage=Amount.of_minor(row.salvage_minor, row.salvage_currency),
        in_service=row.book_in_service_on,
        life_months=row.life_months,
        method=row.method,
        convention=row.convention,
        frequency=row.frequency,
        factor=Decimal(row.factor_percent) / 100,
        rate=None if row.rate_ppm is None else Decimal(row.rate_ppm) / 1_000_000,
        switch=bool(row.switch),
        fiscal_year_end=fiscal_year_end,
    )


BOOK_COLUMNS = (
    BOOKS.c.id.label("book_id"),
    BOOKS.c.name.label("book_name"),
    BOOKS.c.method,
    BOOKS.c.convention,
    BOOKS.c.frequency,
    BOOKS.c.in_service_on.label("book_in_service_on"),
    BOOKS.c.life_months,
    BOOKS.c.cost_minor.label("book_cost_minor"),
    BOOKS.c.cost_currency.label("book_cost_currency"),
    BOOKS.c.salvage_minor,
    BOOKS.c.salvage_currency,
    BOOKS.c.factor_percent,
    BOOKS.c.rate_ppm,
    BOOKS.c.switch,
)


def booked_assets(
    connection: Connection,
    wanted: AssetFilter = EVERYTHING,
    fiscal_year_end: tuple[int, int] = CALENDAR_YEAR,
) -> list[BookedAsset]:
    """The assets that pass, each with its cost and the terms of its management book."""
    mine = and_(BOOKS.c.asset_id == ASSETS.c.id, BOOKS.c.name == MANAGEMENT_BOOK)
    query = (
        select(
            ASSETS.c.id, ASSETS.c.tag, ASSETS.c.name, ASSETS.c.kind, SITES.c.name.label("site"),
            ASSETS.c.cost_minor, ASSETS.c.cost_currency, *BOOK_COLUMNS,
        )
        .select_from(SOURCE.outerjoin(BOOKS, mine))
        .where(*wanted.conditions())
        .order_by(ASSETS.c.id)
    )  # fmt: skip
    return [
        BookedAsset(
            row.id, row.tag, row.name, row.kind, row.site,
            amount_of(row.cost_minor, row.cost_currency),
            None if row.book_id is None else terms_of(row, fiscal_year_end),
        )
        for row in connection.execute(query)
    ]  # fmt: skip


def fleet_by_kind(
    connection: Connection,
    on: date,
    wanted: AssetFilter = EVERYTHING,
    fiscal_year_end: tuple[int, int] = CALENDAR_YEAR,
) -> Fleet:
    """The fleet by category on the day `on`."""
    return by_kind(booked_assets(connection, wanted, fiscal_year_end), on)


def fleet_by_site(
    connection: Connection,
    on: date,
    wanted: AssetFilter = EVERYTHING,
    fiscal_year_end: tuple[int, int] = CALENDAR_YEAR,
) -> Fleet:
    """The fleet by site on the day `on`; the name None stands for assets without a site."""
    assets = booked_assets(connection, wanted, fiscal_year_end)
    return _fleet(assets, on, lambda asset: asset.site)


def by_kind(assets: Iterable[BookedAsset], on: date) -> Fleet:
    """These assets by category on the day `on`."""
    return _fleet(assets, on, lambda asset: asset.kind.value)


@dataclass(slots=True)
class _Sum:
    """Running sums of one line, in minor units by currency."""

    count: int = 0
    without_cost: int = 0
    without_book: int = 0
    by_currency: dict[str, list[int]] = field(
        default_factory=lambda: defaultdict(lambda: [0, 0, 0])
    )

    def add(self, asset: BookedAsset, value: Amount | None) -> None:
        self.count += 1
        self.without_book += asset.terms is None and asset.cost is not None
        cost = asset.terms.cost if asset.terms else asset.cost
        if cost is None or value is None:
            self.without_cost += 1
            return
        sums = self.by_currency[cost.currency]
        sums[0] += 1
        sums[1] += cost.minor
        sums[2] += value.minor

    def line(self, name: str | None) -> FleetLine:
        holdings = tuple(
            Holding(count, Amount.of_minor(cost, currency), Amount.of_minor(value, currency))
            for currency, (count, cost, value) in sorted(self.by_currency.items())
        )
        return FleetLine(name, self.count, holdings, self.without_cost, self.without_book)


def _fleet(
    assets: Iterable[BookedAsset], on: date, key: Callable[[BookedAsset], str | None]
) -> Fleet:
    sums: dict[str | None, _Sum] = defaultdict(_Sum)
    total = _Sum()
    for asset in assets:
        value = asset.book_value(on)
        sums[key(asset)].add(asset, value)
        total.add(asset, value)
    names = sorted(sums, key=lambda name: (name is None, name or ""))
    return Fleet(on, tuple(sums[name].line(name) for name in names), total.line(None))


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
    plans = ((asset.kind, schedule(asset.terms)) for asset in assets if asset.terms is not None)
    return year_lines(plans, fiscal_years(first, years, fiscal_year_end))


def year_lines(
    plans: Iterable[tuple[AssetKind, Schedule]], spans: Sequence[tuple[date, date]]
) -> tuple[YearLine, ...]:
    """Schedules with their categories, summed by category, currency and fiscal year."""
    sums: dict[tuple[AssetKind, str], YearSums] = {}
    for kind, plan in plans:
        currency = plan.terms.cost.currency
        sums.setdefault((kind, currency), YearSums(spans, currency)).add(plan)
    return tuple(
        YearLine(
            year.start, year.end, kind, currency,
            year.opening, year.additions, year.charge, year.closing,
        )
        for (kind, currency), own in sorted(sums.items(), key=lambda pair: pair[0])
        for year in own.totals()
        if year.opening or year.additions or year.charge
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
