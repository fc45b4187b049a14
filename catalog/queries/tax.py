"""The fleet's purchases and disposals as tax pools by fiscal year, with the rules in force."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import case, func, select

from catalog.queries.filters import ASSETS
from catalog.queries.settings import LedgerSettings, ledger_settings
from money import Amount
from planning.errors import TaxError
from planning.tax.fleet import (
    CURRENCIES,
    POOLS_ADD_UP,
    FleetYear,
    Jurisdiction,
    PooledAsset,
    fiscal_periods,
    fleet_years,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy.engine import Connection

    from planning.tax import Parameter, TaxRules, Unknown


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
    assets = _assets(connection, currency, merged=whose in POOLS_ADD_UP)
    years: tuple[FleetYear, ...] = ()
    problem = ""
    bought = [asset.bought for asset in assets if asset.bought <= on]
    if bought:
        periods = fiscal_periods(min(bought), on, settings.fiscal_year_end)
        last = periods[-1].end
        try:
            years = fleet_years(rules, whose, periods, [a for a in assets if a.bought <= last])
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
    )


def _of(settings: LedgerSettings) -> Jurisdiction | None:
    code = settings.tax_jurisdiction
    return Jurisdiction(code) if code in set(Jurisdiction) else None


def _assets(connection: Connection, currency: str, *, merged: bool) -> Sequence[PooledAsset]:
    """Assets in a currency with a day of purchase or service; merged by days where pools add up."""
    bought = func.coalesce(ASSETS.c.purchased_on, ASSETS.c.in_service_on)
    service = func.coalesce(ASSETS.c.in_service_on, ASSETS.c.purchased_on)
    days = (
        bought.label("bought"),
        # A machine may run before its invoice is dated: it is bought by the day it runs.
        func.max(bought, service).label("in_service"),
        ASSETS.c.retired_on,
    )
    known = (ASSETS.c.cost_currency == currency, bought.is_not(None))
    if merged:
        query = (
            select(*days, func.sum(ASSETS.c.cost_minor).label("minor"), func.count().label("n"))
            .where(*known)
            .group_by(*days)
            .order_by(*days)
        )
    else:
        query = (
            select(*days, ASSETS.c.cost_minor.label("minor"), func.count().label("n"))
            .where(*known)
            .group_by(ASSETS.c.id)
            .order_by(*days)
        )
    return [_pooled(row, currency) for row in connection.execute(query)]


def _pooled(row: Any, currency: str) -> PooledAsset:
    gone = row.retired_on
    return PooledAsset(
        cost=Amount.of_minor(row.minor, currency),
        bought=row.bought,
        in_service=row.in_service,
        gone=max(gone, row.bought) if gone is not None else None,
        count=row.n,
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
