"""All that the budget report is made of, from one consistent view of the ledger."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from catalog.queries.filters import EVERYTHING
from catalog.queries.fleet import (
    Fleet,
    YearLine,
    by_kind,
    by_site,
    fiscal_years,
    year_lines,
)
from catalog.queries.fleet_books import fleet_books
from catalog.queries.settings import LedgerSettings, ledger_settings
from catalog.queries.ties import Tie, book_ties
from catalog.queries.upgrades import Upgrades, upgrades
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
    ties: tuple[Tie, ...]
    upgrades: Upgrades
    methods: tuple[Method, ...]


def budget_facts(
    connection: Connection,
    *,
    rules: UpgradeRules,
    scales: ReadinessRules,
    on: date,
    years: int = 5,
    wanted: AssetFilter = EVERYTHING,
) -> BudgetFacts:
    """The facts of a budget report from the fiscal year of `on`.

    Amounts are of what is on the books until its disposal is entered, verdicts of what is in use.
    """
    settings = ledger_settings(connection)
    spans = fiscal_years(on, years, settings.fiscal_year_end)
    books = fleet_books(connection, wanted, settings.fiscal_year_end)
    return BudgetFacts(
        on=on,
        settings=settings,
        spans=tuple(spans),
        by_kind=by_kind(books, on),
        by_site=by_site(books, on),
        years=year_lines(books, spans),
        ties=book_ties(books, spans[0][0], on),
        upgrades=upgrades(connection, rules, scales, on, wanted.in_use),
        methods=_methods(connection),
    )


def _methods(connection: Connection) -> tuple[Method, ...]:
    """The depreciation methods in use, the most frequent first."""
    query = select(BOOKS.c.method).group_by(BOOKS.c.method).order_by(func.count().desc())
    return tuple(connection.scalars(query))
