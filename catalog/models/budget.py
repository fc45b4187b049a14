"""Budgets: what a fiscal year may cost, the lines of its plan, what was bound, and what was signed.

A plan over several years is a series of budgets of one name, one for each fiscal year. A what-if
copy is a budget that names the one it was copied from; its lines name theirs.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field as Limited
from pydantic import StringConstraints, model_validator
from sqlalchemy import BigInteger, Column, UniqueConstraint
from sqlmodel import Field

from catalog.models.columns import Day, Instant, Words
from catalog.models.record import Draft, Line, Name, Note, Record
from money import Amount
from money.sentence import say
from planning.budgeting.rules import Category, Spending

#: A text that the ledger wrote itself, so that nobody need bound it.
Document = Annotated[str, StringConstraints(min_length=1)]


class BudgetStatus(StrEnum):
    """Whether the plan as it stands is signed, and whether it still takes commitments."""

    DRAFT = "draft"
    APPROVED = "approved"
    CLOSED = "closed"


class EntryState(StrEnum):
    """What an entry of a line is: a request, an order, a receipt, an invoice."""

    REQUESTED = "requested"
    COMMITTED = "committed"
    RECEIVED = "received"
    INVOICED = "invoiced"


class BudgetDraft(Draft):
    """A budget of one fiscal year, from `starts_on` to `ends_on`, both in it.

    `contingency_ppm` is the share of the limit that is held back, in millionths.
    """

    name: Name
    starts_on: date
    ends_on: date
    limit: Amount
    contingency_ppm: int = Limited(default=0, ge=0, le=1_000_000)
    status: BudgetStatus = BudgetStatus.DRAFT
    copy_of_id: int | None = None
    notes: Note = ""

    @model_validator(mode="after")
    def _makes_sense(self) -> Self:
        if self.ends_on <= self.starts_on or (self.ends_on - self.starts_on).days > 366:
            raise ValueError(say("a fiscal year ends after it begins, within a year"))
        if self.limit.number < 0:
            raise ValueError(say("the limit of a budget is zero or more"))
        return self


class Budget(Record, table=True):
    """What one fiscal year may cost."""

    __table_args__ = (UniqueConstraint("name", "starts_on"),)

    id: int | None = Field(default=None, primary_key=True)
    name: str
    starts_on: date = Field(sa_type=Day)
    ends_on: date = Field(sa_type=Day)
    limit_minor: int = Field(sa_type=BigInteger)
    limit_currency: str = Field(max_length=3)
    contingency_ppm: int
    status: BudgetStatus = Field(sa_column=Column(Words(BudgetStatus), nullable=False))
    copy_of_id: int | None = Field(default=None, foreign_key="budget.id")
    notes: str


class FundingDraft(Draft):
    """Where money of a budget comes from."""

    budget_id: int
    name: Name
    amount: Amount
    notes: Note = ""

    @model_validator(mode="after")
    def _gives_something(self) -> Self:
        if self.amount.number <= 0:
            raise ValueError(say("a source of funding gives more than nothing"))
        return self


class Funding(Record, table=True):
    """A source of a budget's money."""

    __tablename__ = "budget_funding"
    __table_args__ = (UniqueConstraint("budget_id", "name"),)

    id: int | None = Field(default=None, primary_key=True)
    budget_id: int = Field(foreign_key="budget.id")
    name: str
    amount_minor: int = Field(sa_type=BigInteger)
    amount_currency: str = Field(max_length=3)
    notes: str


class BudgetLineDraft(Draft):
    """A line of a plan. `expected_on` is when its money is expected to leave, for the cash flow.

    `forecast` is a person's own estimate of what it will cost; None leaves it to the figures.
    """

    budget_id: int
    name: Name
    cost_centre: Line = ""
    project: Line = ""
    category: Category
    spending: Spending
    phase: Line = ""
    planned: Amount
    forecast: Amount | None = None
    expected_on: date | None = None
    funding_id: int | None = None
    copied_from_id: int | None = None
    notes: Note = ""

    @model_validator(mode="after")
    def _amounts_make_sense(self) -> Self:
        for amount in (self.planned, self.forecast):
            if amount is not None and amount.number < 0:
                raise ValueError(say("a plan and a forecast are zero or more"))
        if self.forecast is not None and self.forecast.currency != self.planned.currency:
            raise ValueError(say("plan and forecast are in one currency"))
        return self


class BudgetLine(Record, table=True):
    """A line of a budget's plan."""

    __tablename__ = "budget_line"

    id: int | None = Field(default=None, primary_key=True)
    budget_id: int = Field(foreign_key="budget.id", index=True)
    name: str
    cost_centre: str
    project: str
    category: Category = Field(sa_column=Column(Words(Category), nullable=False))
    spending: Spending = Field(sa_column=Column(Words(Spending), nullable=False))
    phase: str
    planned_minor: int = Field(sa_type=BigInteger)
    planned_currency: str = Field(max_length=3)
    forecast_minor: int | None = Field(default=None, sa_type=BigInteger)
    forecast_currency: str | None = Field(default=None, max_length=3)
    expected_on: date | None = Field(default=None, sa_type=Day)
    funding_id: int | None = Field(default=None, foreign_key="budget_funding.id")
    copied_from_id: int | None
    notes: str


class BudgetEntryDraft(Draft):
    """A request, an order, a receipt or an invoice of a line.

    `of_id` is the first entry of its chain: an order answers a request, receipts and invoices
    belong to the order. Who approved what passed a limit, when and why stands with the entry.
    """

    line_id: int
    of_id: int | None = None
    state: EntryState
    vendor: Line = ""
    reference: Line = ""
    dated: date
    amount: Amount
    expected_on: date | None = None
    approved_by: Line = ""
    approved_at: datetime | None = None
    approval_reason: Line = ""
    notes: Note = ""

    @model_validator(mode="after")
    def _makes_sense(self) -> Self:
        if self.amount.number == 0:
            raise ValueError(say("an entry of nothing says nothing"))
        if self.amount.number < 0 and self.state is not EntryState.INVOICED:
            raise ValueError(say("only an invoice may be below zero: a credit note"))
        return self


class BudgetEntry(Record, table=True):
    """A request, an order, a receipt or an invoice."""

    __tablename__ = "budget_entry"

    id: int | None = Field(default=None, primary_key=True)
    line_id: int = Field(foreign_key="budget_line.id", index=True)
    of_id: int | None = Field(default=None, foreign_key="budget_entry.id", index=True)
    state: EntryState = Field(sa_column=Column(Words(EntryState), nullable=False))
    vendor: str
    reference: str
    dated: date = Field(sa_type=Day)
    amount_minor: int = Field(sa_type=BigInteger)
    amount_currency: str = Field(max_length=3)
    expected_on: date | None = Field(default=None, sa_type=Day)
    approved_by: str
    approved_at: datetime | None = Field(default=None, sa_type=Instant)
    approval_reason: str
    notes: str


class BudgetVersionDraft(Draft):
    """A plan as somebody signed it: its canonical text and the SHA-256 of that text."""

    budget_id: int
    number: int
    signed_by: Name
    signed_at: datetime
    note: Line = ""
    digest: Name
    document: Document


class BudgetVersion(Record, table=True):
    """A signed version of a plan; it never changes."""

    __tablename__ = "budget_version"
    __table_args__ = (UniqueConstraint("budget_id", "number"),)

    id: int | None = Field(default=None, primary_key=True)
    budget_id: int = Field(foreign_key="budget.id")
    number: int
    signed_by: str
    signed_at: datetime = Field(sa_type=Instant)
    note: str
    digest: str
    document: str
