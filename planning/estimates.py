"""What several replacements are estimated to cost together: counted and added at one place.

Pages, reports and plans that name a number of upgrades or their cost all count here, so that the
same upgrades give the same figures everywhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from money import Amount
from planning.rules import Priority

if TYPE_CHECKING:
    from collections.abc import Iterable

#: The verdicts that money is planned for; low ones say that a part is past its typical cycle.
PRESSING: Final = (Priority.HIGH, Priority.MEDIUM)


class Priced(Protocol):
    """A range of what something costs, in one currency."""

    @property
    def low(self) -> Amount:
        """The lowest known price."""

    @property
    def high(self) -> Amount:
        """The highest known price."""


@dataclass(frozen=True, slots=True)
class RangeTotal:
    """The ranges of `priced` replacements in one currency, added."""

    priced: int
    low: Amount
    high: Amount


@dataclass(frozen=True, slots=True)
class Estimate:
    """`count` replacements, `unpriced` of them without a known price and in no total."""

    count: int
    unpriced: int
    totals: tuple[RangeTotal, ...]


def estimate(costs: Iterable[Priced | None]) -> Estimate:
    """The replacements with these costs, each rounded to its currency before it is added.

    None is a replacement without a known price. Currencies are never added to each other.
    """
    return estimate_of((cost, 1) for cost in costs)


def estimate_of(counted: Iterable[tuple[Priced | None, int]]) -> Estimate:
    """The same of replacements that are so many of each cost: a large fleet has few costs."""
    every = list(counted)
    known = [(cost, count) for cost, count in every if cost is not None]
    totals = []
    for currency in sorted({cost.low.currency for cost, _ in known}):
        own = [(cost, count) for cost, count in known if cost.low.currency == currency]
        low = Amount.total((cost.low.rounded() * count for cost, count in own), currency)
        high = Amount.total((cost.high.rounded() * count for cost, count in own), currency)
        totals.append(RangeTotal(sum(count for _, count in own), low, high))
    of_all, of_known = (sum(count for _, count in each) for each in (every, known))
    return Estimate(of_all, of_all - of_known, tuple(totals))
