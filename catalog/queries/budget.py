"""All that the budget report is made of, from one consistent view of the ledger."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from catalog.queries.filters import ACTIVE
from catalog.queries.fleet import (
    Fleet,
    YearLine,
    depreciation_by_year,
    fiscal_years,
    fleet_by_kind,
    fleet_by_site,
)
from catalog.queries.settings import LedgerSettings, ledger_settings
from catalog.queries.verdicts import AssetVerdicts, fleet_verdicts
from catalog.store.book_terms import BOOKS

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.engine import Connection

    from catalog.queries.filters import AssetFilter
    from planning.depreciation import Method
    from planning.readiness import ReadinessRules
    from planning.rules import UpgradeRules


@dataclass(frozen=True, slots=True)
class BudgetFacts:
    """The fleet on one day, its depreciation over some fiscal years, and what the rules say."""

    on: date
    settings: LedgerSettings
    spans: tuple[tuple[date, date], ...]
    by_kind: Fleet
    by_site: Fleet
    years: tuple[YearLine, ...]
    machines: tuple[AssetVerdicts, ...]
    methods: tuple[Method, ...]


def budget_facts(
    connection: Connection,
    *,
    rules: UpgradeRules,
    scales: ReadinessRules,
    on: date,
    years: int = 5,
    wanted: AssetFilter = ACTIVE,
) -> BudgetFacts:
    """The facts of a budget report from the fiscal year of `on`; retired assets are left out."""
    settings = ledger_settings(connection)
    return BudgetFacts(
        on=on,
        settings=settings,
        spans=tuple(fiscal_years(on, years, settings.fiscal_year_end)),
        by_kind=fleet_by_kind(connection, on, wanted, settings.fiscal_year_end),
        by_site=fleet_by_site(connection, on, wanted, settings.fiscal_year_end),
        years=depreciation_by_year(
            connection,
            first=on,
            years=years,
            fiscal_year_end=settings.fiscal_year_end,
            wanted=wanted,
        ),
        machines=tuple(fleet_verdicts(connection, rules, scales, on, wanted)),
        methods=_methods(connection),
    )


def _methods(connection: Connection) -> tuple[Method, ...]:
    """The depreciation methods in use, the most frequent first."""
    query = select(BOOKS.c.method).group_by(BOOKS.c.method).order_by(func.count().desc())
    return tuple(connection.scalars(query))
