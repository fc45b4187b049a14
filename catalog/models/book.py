"""Depreciation books: how an asset's cost becomes expense over time."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Self

from pydantic import Field as Limited
from pydantic import model_validator
from sqlalchemy import BigInteger, Column, UniqueConstraint
from sqlmodel import Field

from catalog.models.columns import Day, Words
from catalog.models.record import Draft, Name, Record
from money import Amount
from planning.depreciation import Convention, DepreciationError, Frequency, Method, Terms

MANAGEMENT_BOOK = "management"


class BookDraft(Draft):
    """The terms of an asset's book; validated by planning, which knows what contradicts itself."""

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

    @model_validator(mode="after")
    def _terms_agree(self) -> Self:
        try:
            self.terms()
        except DepreciationError as error:
            raise ValueError(str(error)) from None
        return self

    def terms(self, fiscal_year_end: tuple[int, int] = (12, 31)) -> Terms:
        """What planning calculates with."""
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
            fiscal_year_end=fiscal_year_end,
        )


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
