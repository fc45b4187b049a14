"""Posted periods of depreciation books, and what happened to the books."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Self

from pydantic import Field as Limited
from pydantic import model_validator
from sqlalchemy import BigInteger, Column, UniqueConstraint
from sqlmodel import Field

from catalog.models.columns import Day, Words
from catalog.models.record import Draft, Line, Record
from money import Amount
from money.sentence import say
from planning.depreciation import Convention, Frequency, Method
from planning.depreciation.endings import DisposalConvention, Ending
from planning.depreciation.printed import Part


class PostingDraft(Draft):
    """A period as it is posted: charge and balances, which never change.

    `part` is what a year of service charges beside its period: section 179, the bonus.
    """

    book_id: int
    starts_on: date
    ends_on: date
    charge: Amount
    accumulated: Amount
    book_value: Amount
    rule_version: int
    part: Part = Part.PERIOD


class Posting(Record, table=True):
    """One posted period of one book."""

    __tablename__ = "book_posting"
    __table_args__ = (UniqueConstraint("book_id", "ends_on", "part"),)

    id: int | None = Field(default=None, primary_key=True)
    book_id: int = Field(foreign_key="depreciation_book.id")
    starts_on: date = Field(sa_type=Day)
    ends_on: date = Field(sa_type=Day, index=True)
    charge_minor: int = Field(sa_type=BigInteger)
    charge_currency: str = Field(max_length=3)
    accumulated_minor: int = Field(sa_type=BigInteger)
    accumulated_currency: str = Field(max_length=3)
    book_value_minor: int = Field(sa_type=BigInteger)
    book_value_currency: str = Field(max_length=3)
    rule_version: int
    part: Part = Field(default=Part.PERIOD, sa_column=Column(Words(Part), nullable=False))


class EventKind(StrEnum):
    """What can happen to a book."""

    CHANGE = "change"
    IMPAIRMENT = "impairment"
    REVERSAL = "reversal"
    REVALUATION = "revaluation"
    IMPROVEMENT = "improvement"
    REPAIR = "repair"
    CREDIT_NOTE = "credit-note"
    USAGE = "usage"
    DISPOSAL = "disposal"


class EventDraft(Draft):
    """Something that happened to a book; each kind uses the fields that it needs.

    `amount` is what can be recovered, the fair value, the cost, the credit or the proceeds; `costs`
    are those of selling. `months` is the new whole life of a change, the months that an improvement
    adds; `remaining_months` counts from the first open period. A part that leaves is `part_gone` of
    `part_of` units, or stands for `part_cost`. `units` are those of a period for books by use.
    """

    book_id: int
    kind: EventKind
    happened_on: date
    acts_from: date | None = None
    amount: Amount | None = None
    costs: Amount | None = None
    months: int | None = Limited(default=None, ge=0, le=1200)
    remaining_months: int | None = Limited(default=None, ge=1, le=1200)
    method: Method | None = None
    convention: Convention | None = None
    frequency: Frequency | None = None
    salvage: Amount | None = None
    factor_percent: int | None = Limited(default=None, ge=1, le=1000)
    rate_ppm: int | None = Limited(default=None, ge=1, le=1_000_000)
    switch: bool | None = None
    ending: Ending | None = None
    disposal_convention: DisposalConvention | None = None
    part_gone: int | None = Limited(default=None, ge=1)
    part_of: int | None = Limited(default=None, ge=1)
    part_cost: Amount | None = None
    units: int | None = Limited(default=None, ge=0)
    note: Line = ""

    @model_validator(mode="after")
    def _has_what_it_needs(self) -> Self:
        valued = self.kind not in {EventKind.CHANGE, EventKind.USAGE}
        if valued and self.amount is None:
            raise ValueError(say("this kind of event needs an amount, which may be 0"))
        if self.amount is not None and self.amount.number < 0:
            raise ValueError(say("an amount is zero or more"))
        if self.kind is EventKind.USAGE and self.units is None:
            raise ValueError(say("use is told in units"))
        if self.kind is EventKind.CHANGE and not self._changes_terms():
            raise ValueError(say("a change needs a new life, salvage value or other terms"))
        if (self.part_gone is None) != (self.part_of is None):
            raise ValueError(say("a part by quantity needs both how many leave and of how many"))
        return self

    def _changes_terms(self) -> bool:
        terms = (
            self.months, self.remaining_months, self.method, self.convention, self.frequency,
            self.salvage, self.factor_percent, self.rate_ppm, self.switch,
        )  # fmt: skip
        return any(term is not None for term in terms)


class BookEvent(Record, table=True):
    """One event of one book."""

    __tablename__ = "book_event"

    id: int | None = Field(default=None, primary_key=True)
    book_id: int = Field(foreign_key="depreciation_book.id", index=True)
    kind: EventKind = Field(sa_column=Column(Words(EventKind), nullable=False))
    happened_on: date = Field(sa_type=Day)
    acts_from: date | None = Field(default=None, sa_type=Day)
    amount_minor: int | None = Field(default=None, sa_type=BigInteger)
    amount_currency: str | None = Field(default=None, max_length=3)
    costs_minor: int | None = Field(default=None, sa_type=BigInteger)
    costs_currency: str | None = Field(default=None, max_length=3)
    months: int | None = None
    remaining_months: int | None = None
    method: Method | None = Field(default=None, sa_column=Column(Words(Method)))
    convention: Convention | None = Field(default=None, sa_column=Column(Words(Convention)))
    frequency: Frequency | None = Field(default=None, sa_column=Column(Words(Frequency)))
    salvage_minor: int | None = Field(default=None, sa_type=BigInteger)
    salvage_currency: str | None = Field(default=None, max_length=3)
    factor_percent: int | None = None
    rate_ppm: int | None = None
    switch: int | None = None
    ending: Ending | None = Field(default=None, sa_column=Column(Words(Ending)))
    disposal_convention: DisposalConvention | None = Field(
        default=None, sa_column=Column(Words(DisposalConvention))
    )
    part_gone: int | None = None
    part_of: int | None = None
    part_cost_minor: int | None = Field(default=None, sa_type=BigInteger)
    part_cost_currency: str | None = Field(default=None, max_length=3)
    units: int | None = Field(default=None, sa_type=BigInteger)
    note: str
