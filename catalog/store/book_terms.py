"""The terms of a book as its columns keep them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from catalog.models import Book, Setting, SettingName
from catalog.models.book import FIRST_RULES, opening_of, table_of_book, year_end_of
from catalog.store.amounts import amount_of
from catalog.store.writing import table_of
from money import Amount
from planning.depreciation import Terms

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

    from planning.depreciation.printed import PrintedTable

BOOKS = table_of(Book)
CALENDAR_YEAR = (12, 31)


def fiscal_year_end(connection: Connection) -> tuple[int, int]:
    """Month and day of the ledger's own fiscal year end."""
    settings = table_of(Setting)
    query = select(settings.c.value).where(settings.c.name == SettingName.FISCAL_YEAR_END)
    return year_end_of(connection.scalar(query)) or CALENDAR_YEAR


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
        rest_in_last=None if row.rest_in_last is None else bool(row.rest_in_last),
        fiscal_year_end=year_end_of(row.book_year_end) or fiscal_year_end,
        stop_at=amount_of(row.stop_at_minor, row.stop_at_currency),
        rounding_unit=amount_of(row.rounding_unit_minor, row.rounding_unit_currency),
        total_units=None if row.total_units is None else Decimal(row.total_units),
        opening=opening_of(
            row.opening_on,
            amount_of(row.opening_minor, row.opening_currency),
            row.opening_months,
        ),
        rule_version=row.rule_version or FIRST_RULES,
        table=_table_of(row) if row.table_percents else None,
    )


def _table_of(row: Any) -> PrintedTable | None:
    expensed = amount_of(row.expensed_minor, row.expensed_currency)
    return table_of_book(row, expensed or Amount.zero(row.book_cost_currency))


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
    BOOKS.c.purpose,
    BOOKS.c.fiscal_year_end.label("book_year_end"),
    BOOKS.c.rest_in_last,
    BOOKS.c.stop_at_minor,
    BOOKS.c.stop_at_currency,
    BOOKS.c.rounding_unit_minor,
    BOOKS.c.rounding_unit_currency,
    BOOKS.c.total_units,
    BOOKS.c.opening_on,
    BOOKS.c.opening_minor,
    BOOKS.c.opening_currency,
    BOOKS.c.opening_months,
    BOOKS.c.rule_version,
    BOOKS.c.table_title,
    BOOKS.c.table_percents,
    BOOKS.c.expensed_minor,
    BOOKS.c.expensed_currency,
    BOOKS.c.bonus_ppm,
    BOOKS.c.table_source,
    BOOKS.c.tax_rules,
)
