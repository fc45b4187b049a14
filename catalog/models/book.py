"""Depreciation books: how an asset's cost becomes expense over time."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, Self

from pydantic import Field as Limited
from pydantic import StringConstraints, model_validator
from sqlalchemy import BigInteger, Column, UniqueConstraint
from sqlmodel import Field

from catalog.models.columns import Day, Words
from catalog.models.record import Draft, Line, Name, Note, Record
from money import Amount
from planning.depreciation import (
    Convention,
    DepreciationError,
    Frequency,
    Method,
    Opening,
    Terms,
)
from planning.depreciation.printed import PrintedTable
from planning.depreciation.terms import RULE_VERSION

MANAGEMENT_BOOK = "management"
#: The rules of books that were kept before versions were.
FIRST_RULES = 1


class BookPurpose(StrEnum):
    """Whom a book is kept for."""

    MANAGEMENT = "management"
    LOCAL = "local"
    IFRS = "ifrs"
    TAX = "tax"
    FORECAST = "forecast"


YearEnd = Annotated[str, StringConstraints(pattern=r"^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$")]


Percents = Annotated[str, StringConstraints(pattern=r"^(\d{1,3}(\.\d{1,6})?(;|$))*$")]


class BookDraft(Draft):
    """The terms of an asset's book; validated by planning, which knows what contradicts itself.

    `opening` is what had been written off by the close of `opening_on`, for assets imported in
    mid-life. `table_percents` are the yearly percentages of a printed table, apart by semicolons;
    of the year of service `expensed` is what section 179 takes and `bonus_ppm` the bonus on the
    rest. `fiscal_year_end` is like 03-31; empty means that of the ledger.
    """

    asset_id: int
    name: Name = MANAGEMENT_BOOK
    method: Method = Method.STRAIGHT_LINE
    convention: Convention = Convention.FULL_MONTH
    frequency: Frequency = Frequency.MONTH
    in_service_on: date
    life_months: int = Limited(ge=1, le=1200)
    cost: Amount
    salvage: Amount
    factor_percent: int = Limited(default=200, ge=1, le=1000)
    rate_ppm: int | None = Limited(default=None, ge=1, le=1_000_000)
    switch: bool = False
    purpose: BookPurpose | None = BookPurpose.MANAGEMENT
    fiscal_year_end: YearEnd | None = None
    rest_in_last: bool | None = None
    stop_at: Amount | None = None
    rounding_unit: Amount | None = None
    total_units: int | None = Limited(default=None, ge=1)
    opening_on: date | None = None
    opening: Amount | None = None
    opening_months: int | None = Limited(default=None, ge=1, le=1200)
    rule_version: int | None = RULE_VERSION
    table_title: Line | None = None
    table_percents: Percents | None = None
    expensed: Amount | None = None
    bonus_ppm: int | None = Limited(default=None, ge=0, le=1_000_000)
    table_source: Note | None = None
    tax_rules: Line | None = None

    @model_validator(mode="after")
    def _terms_agree(self) -> Self:
        try:
            self.terms()
        except DepreciationError as error:
            raise ValueError(str(error)) from None
        return self

    def terms(self, fiscal_year_end: tuple[int, int] = (12, 31)) -> Terms:
        """What planning calculates with; `fiscal_year_end` is that of the ledger."""
        return Terms(
            cost=self.cost,
            salvage=self.salvage,
            in_service=self.in_service_on,
            life_months=self.life_months,
            method=self.method,
            convention=self.convention,
            frequency=self.frequency,
            factor=Decimal(self.factor_percent) / 100,
            rate=None if self.rate_ppm is None else Decimal(self.rate_ppm) / 1_000_000,
            switch=self.switch,
            rest_in_last=self.rest_in_last,
            fiscal_year_end=year_end_of(self.fiscal_year_end) or fiscal_year_end,
            stop_at=self.stop_at,
            rounding_unit=self.rounding_unit,
            total_units=None if self.total_units is None else Decimal(self.total_units),
            opening=opening_of(self.opening_on, self.opening, self.opening_months),
            rule_version=self.rule_version or FIRST_RULES,
            table=table_of_book(self, self.expensed or Amount.zero(self.cost.currency)),
        )


def table_of_book(kept: Any, expensed: Amount) -> PrintedTable | None:
    """The printed table that a draft, or a row with a book's columns, keeps; None without one.

    `expensed` is what section 179 takes.
    """
    if not kept.table_percents:
        return None
    return PrintedTable(
        title=kept.table_title or "",
        percents=tuple(Decimal(percent) for percent in kept.table_percents.split(";")),
        expensed=expensed,
        bonus_percent=Decimal(kept.bonus_ppm or 0) / 10_000,
        source=kept.table_source or "",
        tax_rules=kept.tax_rules or "",
    )


def table_fields(table: PrintedTable) -> dict[str, Any]:
    """A printed table as the fields of a draft."""
    return {
        "table_title": table.title,
        "table_percents": ";".join(f"{percent:f}" for percent in table.percents),
        "expensed": table.expensed,
        "bonus_ppm": int(table.bonus_percent * 10_000),
        "table_source": table.source,
        "tax_rules": table.tax_rules,
    }


def year_end_of(text: str | None) -> tuple[int, int] | None:
    """Month and day of a stored end of a fiscal year; None where it is the ledger's."""
    if text is None:
        return None
    month, day = text.split("-")
    return int(month), int(day)


def opening_of(on: date | None, accumulated: Amount | None, months: int | None) -> Opening | None:
    """The opening balance of a book; a DepreciationError when only half of it is there."""
    if (on is None) != (accumulated is None):
        raise DepreciationError("An opening balance needs both its day and its amount.")
    return None if on is None or accumulated is None else Opening(on, accumulated, months)


class Book(Record, table=True):
    """One depreciation book of one asset."""

    __tablename__ = "depreciation_book"
    __table_args__ = (UniqueConstraint("asset_id", "name"),)

    id: int | None = Field(default=None, primary_key=True)
    asset_id: int = Field(foreign_key="asset.id")
    name: str
    method: Method = Field(sa_column=Column(Words(Method), nullable=False))
    convention: Convention = Field(sa_column=Column(Words(Convention), nullable=False))
    frequency: Frequency = Field(sa_column=Column(Words(Frequency), nullable=False))
    in_service_on: date = Field(sa_type=Day)
    life_months: int
    cost_minor: int = Field(sa_type=BigInteger)
    cost_currency: str = Field(max_length=3)
    salvage_minor: int = Field(sa_type=BigInteger)
    salvage_currency: str = Field(max_length=3)
    factor_percent: int
    rate_ppm: int | None
    switch: int
    # What follows came with format 3: a book written before has none of it.
    purpose: BookPurpose | None = Field(default=None, sa_column=Column(Words(BookPurpose)))
    fiscal_year_end: str | None = Field(default=None, max_length=5)
    rest_in_last: int | None = None
    stop_at_minor: int | None = Field(default=None, sa_type=BigInteger)
    stop_at_currency: str | None = Field(default=None, max_length=3)
    rounding_unit_minor: int | None = Field(default=None, sa_type=BigInteger)
    rounding_unit_currency: str | None = Field(default=None, max_length=3)
    total_units: int | None = Field(default=None, sa_type=BigInteger)
    opening_on: date | None = Field(default=None, sa_type=Day)
    opening_minor: int | None = Field(default=None, sa_type=BigInteger)
    opening_currency: str | None = Field(default=None, max_length=3)
    opening_months: int | None = None
    rule_version: int | None = None
    table_title: str | None = None
    table_percents: str | None = None
    expensed_minor: int | None = Field(default=None, sa_type=BigInteger)
    expensed_currency: str | None = Field(default=None, max_length=3)
    bonus_ppm: int | None = None
    table_source: str | None = None
    tax_rules: str | None = None
