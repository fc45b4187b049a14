"""Depreciation books: how an asset's cost becomes expense over time."""

from __future__ import annotations

from datetime import date

from sqlalchemy import BigInteger, UniqueConstraint
from sqlmodel import Field

from catalog.models.columns import Day
from catalog.models.record import Draft, Name, Record
from money import Amount

MANAGEMENT_BOOK = "management"


class BookDraft(Draft):
    """The terms of an asset's book; method, convention and frequency in words of `planning`."""

    asset_id: int
    name: Name = MANAGEMENT_BOOK
    method: Name
    convention: Name
    frequency: Name
    in_service_on: date
    life_months: int = Field(ge=1, le=1200)
    cost: Amount
    salvage: Amount
    factor_percent: int = Field(default=200, ge=1, le=1000)


class Book(Record, table=True):
    """One depreciation book of one asset."""

    __tablename__ = "depreciation_book"
    __table_args__ = (UniqueConstraint("asset_id", "name"),)

    id: int | None = Field(default=None, primary_key=True)
    asset_id: int = Field(foreign_key="asset.id")
    name: str
    method: str
    convention: str
    frequency: str
    in_service_on: date = Field(sa_type=Day)
    life_months: int
    cost_minor: int = Field(sa_type=BigInteger)
    cost_currency: str = Field(max_length=3)
    salvage_minor: int = Field(sa_type=BigInteger)
    salvage_currency: str = Field(max_length=3)
    factor_percent: int
