"""When money leaves: amounts with their days, by month and by how certain they are."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from money import Amount
from planning.depreciation.calendar import add_months

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date


class Certainty(StrEnum):
    """From what is paid or due to what is only planned."""

    INVOICED = "invoiced"
    COMMITTED = "committed"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True)
class Flow:
    """An amount and the day it is expected to leave; None is not known."""

    amount: Amount
    certainty: Certainty
    on: date | None


@dataclass(frozen=True, slots=True)
class Month:
    """What leaves in the month that begins on `start`, and all of it up to its end."""

    start: date
    invoiced: Amount
    committed: Amount
    planned: Amount
    running: Amount

    @property
    def total(self) -> Amount:
        """All that leaves in the month."""
        return self.invoiced + self.committed + self.planned


@dataclass(frozen=True, slots=True)
class CashFlow:
    """The months in order, without a gap; `undated` is what has no day, by certainty.

    The months and what is undated add up to all flows.
    """

    currency: str
    months: tuple[Month, ...]
    undated: tuple[tuple[Certainty, Amount], ...]

    @property
    def total(self) -> Amount:
        """Everything, with a day or without."""
        dated = Amount.total((month.total for month in self.months), self.currency)
        return dated + Amount.total((amount for _, amount in self.undated), self.currency)


def cash_flow(flows: Iterable[Flow], currency: str, first: date, last: date) -> CashFlow:
    """`flows`, all in `currency`, by month from that of `first` to that of `last`, and beyond
    where a flow lies outside.
    """
    dated: dict[date, Counter[Certainty]] = {}
    undated: Counter[Certainty] = Counter()
    for flow in flows:
        minor = (Amount.zero(currency) + flow.amount).minor  # raises for another currency
        if flow.on is None:
            undated[flow.certainty] += minor
        else:
            month = flow.on.replace(day=1)
            dated.setdefault(month, Counter())[flow.certainty] += minor
    start = min([first.replace(day=1), *dated])
    end = max([last.replace(day=1), *dated])
    return CashFlow(
        currency,
        tuple(_months(dated, currency, start, end)),
        tuple((each, Amount.of_minor(undated[each], currency)) for each in Certainty),
    )


def _months(
    dated: dict[date, Counter[Certainty]], currency: str, start: date, end: date
) -> Iterator[Month]:
    running, number = 0, 0
    while (month := add_months(start, number)) <= end:
        sums = dated.get(month, Counter())
        running += sums.total()
        invoiced, committed, planned = (Amount.of_minor(sums[each], currency) for each in Certainty)
        yield Month(month, invoiced, committed, planned, Amount.of_minor(running, currency))
        number += 1
