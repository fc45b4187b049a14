"""The fleet's purchases and disposals as tax pools by fiscal year, with the rules in force."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from sqlalchemy import case, func, select

from catalog.errors import RefusedError
from catalog.models import EventKind
from catalog.queries.filters import ASSETS
from catalog.queries.settings import LedgerSettings, ledger_settings
from catalog.store.book_terms import BOOKS
from catalog.store.courses import EVENTS
from money import Amount
from money.sentence import say
from planning.depreciation.calendar import add_months
from planning.errors import TaxError
from planning.tax.elections import Elections, read_elections
from planning.tax.explained import share as share_of
from planning.tax.fleet import (
    CURRENCIES,
    POOLS_ADD_UP,
    FleetYear,
    Jurisdiction,
    fiscal_periods,
    fleet_years,
)
from planning.tax.macrs_books import MacrsBook, MacrsYear, convention_of, expense, macrs_book
from planning.tax.pooled import PooledAsset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from sqlalchemy.engine import Connection

    from planning.tax import Parameter, TaxRules, Unknown
    from planning.tax.explained import Period
    from planning.tax.macrs import ConventionOfYear


@dataclass(frozen=True, slots=True)
class TaxView:
    """The tax pools of a ledger on a day. Without a jurisdiction there are neither years nor rules.

    `other_currency`, `without_day` and `without_cost` count the assets that take no part, and why.
    `problem` says why there are no years although there is a jurisdiction.
    """

    on: date
    settings: LedgerSettings
    jurisdiction: Jurisdiction | None
    version: str
    years: tuple[FleetYear, ...] = ()
    rules: tuple[Parameter | Unknown, ...] = ()
    assets: int = 0
    other_currency: int = 0
    without_day: int = 0
    without_cost: int = 0
    problem: str = ""
    elections: Elections | None = None

    @property
    def currency(self) -> str | None:
        """The currency of the pools."""
        return None if self.jurisdiction is None else CURRENCIES[self.jurisdiction]


def tax_view(
    connection: Connection,
    *,
    rules: TaxRules,
    on: date,
    jurisdiction: Jurisdiction | None = None,
) -> TaxView:
    """The pools up to the fiscal year of `on`; of `jurisdiction` where one is given."""
    settings = ledger_settings(connection)
    whose = jurisdiction or _of(settings)
    if whose is None:
        return TaxView(on, settings, None, rules.version)
    currency = CURRENCIES[whose]
    try:
        elections = elections_of(settings, whose)
    except TaxError as error:
        return TaxView(on, settings, whose, rules.version, problem=str(error))
    # Whether equipment is of minor value is seen at each, not at the sum of a day.
    singly = "minor_value=at_once" in elections.text
    assets = _assets(connection, currency, merged=whose in POOLS_ADD_UP and not singly)
    years: tuple[FleetYear, ...] = ()
    problem = ""
    bought = [asset.bought for asset in assets if asset.bought <= on]
    if bought:
        periods = fiscal_periods(min(bought), on, settings.fiscal_year_end)
        last = periods[-1].end
        try:
            counted = [a for a in assets if a.bought <= last]
            years = fleet_years(rules, whose, periods, counted, elections=elections)
        except TaxError as error:
            problem = str(error)
    return TaxView(
        on,
        settings,
        whose,
        rules.version,
        years,
        rules.in_force(whose.value, on),
        sum(asset.count for asset in assets),
        **_left_out(connection, currency),
        problem=problem,
        elections=elections,
    )


def elections_of(settings: LedgerSettings, whose: Jurisdiction) -> Elections:
    """What the ledger elects for a jurisdiction: nothing where it has chosen another."""
    if settings.tax_jurisdiction != whose.value:
        return Elections(whose.value)
    return read_elections(whose.value, settings.tax_elections)


def _of(settings: LedgerSettings) -> Jurisdiction | None:
    code = settings.tax_jurisdiction
    return Jurisdiction(code) if code in set(Jurisdiction) else None


_BOUGHT = func.coalesce(ASSETS.c.purchased_on, ASSETS.c.in_service_on)
# A machine may run before its invoice is dated: it is bought by the day it runs.
IN_SERVICE = func.max(_BOUGHT, func.coalesce(ASSETS.c.in_service_on, ASSETS.c.purchased_on))
_DAYS = (
    _BOUGHT.label("bought"),
    IN_SERVICE.label("in_service"),
    ASSETS.c.retired_on,
)


def _assets(connection: Connection, currency: str, *, merged: bool) -> Sequence[PooledAsset]:
    """Assets in a currency with a day of purchase or service; merged by days where pools add up.

    Assets that left by an entered disposal, whole or in part, stand alone with what they brought.
    """
    known = (ASSETS.c.cost_currency == currency, _BOUGHT.is_not(None))
    disposals = _disposals(connection, currency)
    columns = [ASSETS.c.id] if not merged else [func.min(ASSETS.c.id).label("id")]
    minor = ASSETS.c.cost_minor if not merged else func.sum(ASSETS.c.cost_minor)
    count = func.count()
    query = select(*columns, *_DAYS, minor.label("minor"), count.label("n")).where(*known)
    gone = select(BOOKS.c.asset_id).where(
        EVENTS.c.book_id == BOOKS.c.id, EVENTS.c.kind == EventKind.DISPOSAL
    )
    plain = query.where(ASSETS.c.id.not_in(gone)).group_by(*(_DAYS if merged else (ASSETS.c.id,)))
    found = [_pooled(row, currency) for row in connection.execute(plain.order_by(*_DAYS))]
    single = (
        select(ASSETS.c.id, *_DAYS, ASSETS.c.cost_minor.label("minor"), count.label("n"))
        .where(*known, ASSETS.c.id.in_(gone))
        .group_by(ASSETS.c.id)
    )
    for row in connection.execute(single):
        found += _in_parts(_pooled(row, currency), disposals.get(row.id, []))
    return found


@dataclass(frozen=True, slots=True)
class _Gone:
    """A disposal as it was entered: its day, what it brought, which part of the cost left."""

    on: date
    proceeds: Amount
    share: Fraction | None
    part_cost: Amount | None


def _disposals(connection: Connection, currency: str) -> dict[int, list[_Gone]]:
    """The disposals of each asset, of the first of its books that has any."""
    query = (
        select(
            BOOKS.c.asset_id, EVENTS.c.book_id, EVENTS.c.happened_on, EVENTS.c.amount_minor,
            EVENTS.c.amount_currency, EVENTS.c.costs_minor, EVENTS.c.part_gone, EVENTS.c.part_of,
            EVENTS.c.part_cost_minor,
        )
        .join(BOOKS, BOOKS.c.id == EVENTS.c.book_id)
        .where(EVENTS.c.kind == EventKind.DISPOSAL, EVENTS.c.amount_currency == currency)
        .order_by(BOOKS.c.asset_id, EVENTS.c.book_id, EVENTS.c.happened_on, EVENTS.c.id)
    )  # fmt: skip
    found: dict[int, list[_Gone]] = {}
    first_book: dict[int, int] = {}
    for row in connection.execute(query):
        if first_book.setdefault(row.asset_id, row.book_id) != row.book_id:
            continue
        net = Amount.of_minor(max(0, row.amount_minor - (row.costs_minor or 0)), currency)
        share = None if row.part_of is None else Fraction(row.part_gone, row.part_of)
        cost = row.part_cost_minor
        part = None if cost is None else Amount.of_minor(cost, currency)
        found.setdefault(row.asset_id, []).append(_Gone(row.happened_on, net, share, part))
    return found


def _in_parts(asset: PooledAsset, disposals: Sequence[_Gone]) -> list[PooledAsset]:
    """The asset as the parts that left, each with what it brought, and what is still there."""
    parts: list[PooledAsset] = []
    left = asset.cost
    for gone in disposals:
        cost = left
        if gone.part_cost is not None:
            cost = min(gone.part_cost, left)
        elif gone.share is not None:
            cost = share_of(left, gone.share)
        parts.append(
            replace(asset, cost=cost, gone=max(gone.on, asset.bought), proceeds=gone.proceeds)
        )
        left = left - cost
    return [*parts, replace(asset, cost=left)] if left else parts


def _pooled(row: Any, currency: str) -> PooledAsset:
    gone = row.retired_on
    return PooledAsset(
        cost=Amount.of_minor(row.minor, currency),
        bought=row.bought,
        in_service=row.in_service,
        gone=max(gone, row.bought) if gone is not None else None,
        count=getattr(row, "n", 1),
    )


def _left_out(connection: Connection, currency: str) -> dict[str, int]:
    """How many assets take no part, by the reason."""
    undated = ASSETS.c.purchased_on.is_(None) & ASSETS.c.in_service_on.is_(None)
    is_other = ASSETS.c.cost_currency != currency

    def count(condition: Any) -> Any:
        return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)

    row = connection.execute(
        select(
            count(is_other).label("other_currency"),
            count((ASSETS.c.cost_currency == currency) & undated).label("without_day"),
            count(ASSETS.c.cost_minor.is_(None)).label("without_cost"),
        )
    ).one()
    return dict(row._mapping)


@dataclass(frozen=True, slots=True)
class TaxBook:
    """The tax book of an asset by printed percentages, and its years to the end."""

    asset_id: int
    tag: str
    name: str
    book: MacrsBook
    years: tuple[MacrsYear, ...]


@dataclass(frozen=True, slots=True)
class _YearOfService:
    """What all that comes into service in a tax year shares; `expensed` of each by its identity."""

    elected: Mapping[str, str]
    test: ConventionOfYear
    expensed: Mapping[int, Amount]

    @classmethod
    def of(
        cls,
        rules: TaxRules,
        first: Period,
        assets: Sequence[PooledAsset],
        currency: str,
        elected: Mapping[str, str],
    ) -> _YearOfService:
        """Work out section 179 and the convention of one year."""
        new = [one for one in assets if first.start <= one.in_service <= first.end]
        left, _, _ = expense(rules, first, new, currency, elected)
        expensed = {id(one): one.cost - rest.cost for one, rest in zip(new, left, strict=True)}
        return cls(elected, convention_of(rules, first, left, currency), expensed)


def macrs_tax_books(
    connection: Connection, *, rules: TaxRules, tags: Sequence[str] = ()
) -> tuple[TaxBook, ...]:
    """The tax books of assets in US dollars, of those with these tags or of all, by tag.

    The convention of a tax year looks at every asset of that year, whichever are asked for. Raises
    RefusedError for a tag without one, and TaxError for a year without a known figure.
    """
    currency = CURRENCIES[Jurisdiction.UNITED_STATES]
    known = (ASSETS.c.cost_currency == currency, _BOUGHT.is_not(None))
    query = select(
        ASSETS.c.id, ASSETS.c.tag, ASSETS.c.name, *_DAYS, ASSETS.c.cost_minor.label("minor")
    ).where(*known)
    disposals = _disposals(connection, currency)
    settings = ledger_settings(connection)
    year_end = settings.fiscal_year_end
    elections = elections_of(settings, Jurisdiction.UNITED_STATES)
    everything = [
        (row, part)
        for row in connection.execute(query.order_by(ASSETS.c.tag))
        for part in _in_parts(_pooled(row, currency), disposals.get(row.id, []))
    ]
    missing = sorted(set(tags) - {row.tag for row, _ in everything})
    if missing:
        raise RefusedError(
            say(
                "No asset with a day and a cost in {currency} has the tag {missing}.",
                currency=currency,
                missing=missing[0],
            )
        )
    assets = [part for _, part in everything]
    kept: dict[date, _YearOfService] = {}
    found = []
    for row, part in everything:
        if tags and row.tag not in tags:
            continue
        first, *_ = fiscal_periods(part.in_service, part.in_service, year_end)
        if first.start not in kept:
            elected = elections.of(first)
            kept[first.start] = _YearOfService.of(rules, first, assets, currency, elected)
        year = kept[first.start]
        book = macrs_book(rules, part, first, year.test, year.elected, year.expensed[id(part)])
        found.append(TaxBook(row.id, row.tag, row.name, book, _years_of(book, year_end)))
    return tuple(found)


def _years_of(book: MacrsBook, year_end: tuple[int, int]) -> tuple[MacrsYear, ...]:
    """The years of a tax book until nothing is left, or the asset is gone."""
    last = add_months(book.first.start, 12 * (len(book.schedule.amounts) - 1))
    if book.asset.gone is not None:
        last = min(last, book.asset.gone) if book.asset.gone > book.first.end else book.first.end
    return tuple(
        book.in_year(period) for period in fiscal_periods(book.first.start, last, year_end)
    )
