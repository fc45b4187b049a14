"""What happens to a book after its first day: changes of estimate, of value and of cost.

An event acts on the first period that ends after the day from which it acts, and on no period
before it: what was posted stays. `on` is the day it happened; `acts_from` is later where periods
had been posted beyond that day when it was entered.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from planning.depreciation.endings import Disposal

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from money import Amount
    from planning.depreciation.terms import Convention, Frequency, Method


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """What all events share; the book value is carried forward from `day`."""

    on: date
    acts_from: date | None = None

    @property
    def day(self) -> date:
        """The day from which the event acts."""
        return self.on if self.acts_from is None else max(self.on, self.acts_from)


@dataclass(frozen=True, slots=True, kw_only=True)
class TermsChange(Happening):
    """A change of estimate (IAS 8.36-38): what is given replaces the terms, what is None stays.

    `life_months` is the whole life from the first day in service; `remaining_months` counts from
    the first period that is open. A new method, convention or frequency begins anew with the book
    value over the life that remains.
    """

    life_months: int | None = None
    remaining_months: int | None = None
    method: Method | None = None
    convention: Convention | None = None
    frequency: Frequency | None = None
    salvage: Amount | None = None
    factor: Decimal | None = None
    rate: Decimal | None = None
    switch: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Impairment(Happening):
    """The book value falls to what can be recovered (IAS 36.59)."""

    recoverable: Amount


@dataclass(frozen=True, slots=True, kw_only=True)
class ImpairmentReversal(Happening):
    """The book value rises again, never above what it would be without impairment (IAS 36.117)."""

    recoverable: Amount


@dataclass(frozen=True, slots=True, kw_only=True)
class Revaluation(Happening):
    """The book value becomes the fair value; surplus and loss by IAS 16.39-40."""

    fair_value: Amount


@dataclass(frozen=True, slots=True, kw_only=True)
class Improvement(Happening):
    """Later cost that is capitalised (IAS 16.13); it may lengthen the life."""

    cost: Amount
    more_months: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair(Happening):
    """Later cost without future benefit: expensed, the book stays as it is (IAS 16.12)."""

    cost: Amount


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditNote(Happening):
    """The supplier lowers the purchase price; the rest of the book is spread over its periods."""

    amount: Amount


Event: TypeAlias = (
    TermsChange
    | Impairment
    | ImpairmentReversal
    | Revaluation
    | Improvement
    | Repair
    | CreditNote
    | Disposal
)
