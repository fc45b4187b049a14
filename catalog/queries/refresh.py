"""What comes up for renewal in the years ahead, from the books' ends and the upgrade verdicts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.queries.cases import cases
from catalog.queries.filters import ACTIVE
from catalog.queries.fleet import fiscal_years
from catalog.queries.fleet_books import fleet_books
from catalog.queries.settings import ledger_settings
from catalog.queries.verdicts import loads_by_asset
from money import Amount
from planning.budgeting.waves import Call, Refresh, waves
from planning.depreciation.calendar import ONE_DAY, add_months
from planning.estimates import PRESSING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from sqlalchemy.engine import Connection

    from catalog.queries.filters import AssetFilter
    from planning.budgeting.waves import Wave
    from planning.rules import UpgradeRules


def refresh_waves(
    connection: Connection,
    *,
    rules: UpgradeRules,
    on: date,
    years: int = 5,
    wanted: AssetFilter = ACTIVE,
) -> tuple[Wave, ...]:
    """The waves of `years` fiscal years from that of `on`."""
    year_end = ledger_settings(connection).fiscal_year_end
    spans = fiscal_years(on, years, year_end)
    return waves(
        [
            *_book_ends(connection, wanted, year_end),
            *_upgrades(connection, rules, on, wanted),
        ],
        spans,
    )


def _book_ends(
    connection: Connection, wanted: AssetFilter, year_end: tuple[int, int]
) -> Iterator[Refresh]:
    """Each asset with a book on the last day of the book's life, at the cost that it writes off."""
    books = fleet_books(connection, wanted, year_end)
    for place in books.has_book.nonzero()[0].tolist():
        begins, life = books.begins[place].item(), int(books.life_months[place])
        due = add_months(begins, life) - ONE_DAY
        cost = Amount.of_minor(int(books.cost[place]), str(books.currency.name(place)))
        yield Refresh(int(books.ids[place]), Call.BOOK_ENDS, due, cost, cost)


def _upgrades(
    connection: Connection, rules: UpgradeRules, on: date, wanted: AssetFilter
) -> Iterator[Refresh]:
    """Each part that the rules ask to replace with some urgency, now, at the prices known."""
    measured = loads_by_asset(connection, on, rules)
    for case in cases(connection, rules, on, wanted, measured):
        if case.verdict.priority in PRESSING:
            cost = case.verdict.cost
            low, high = (None, None) if cost is None else (cost.low, cost.high)
            for number in case.asset_ids:
                yield Refresh(number, Call.UPGRADE, on, low, high)
