"""Where buying and renting cost the same: the utilisation, the month, and the split between them.

Capital is counted once. In cash it is paid on the first day, so the month of break-even divides it
by what each month saves; a charge for depreciation among the monthly costs would count it again.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from money.sentence import say, shown
from planning.errors import CaseError
from planning.functions.exact import quotient
from planning.reason import Input, Reason

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from money import Amount

STEPS: Final = 20
MOST_LEVELS: Final = 1000


@dataclass(frozen=True, slots=True)
class Crossing:
    """The utilisation above which buying costs less, None where one side is always cheaper.

    `swept` are the points of the two curves: utilisation, cost of owning, cost of renting.
    """

    utilisation: Decimal | None
    swept: tuple[tuple[Decimal, Amount, Amount], ...]


def break_even_utilisation(
    own: Callable[[Decimal], Amount], rent: Callable[[Decimal], Amount]
) -> Crossing:
    """Sweep utilisation from 0 to 100 % and find where the two curves cross, to 1e-9."""
    points = [Decimal(step) / STEPS for step in range(STEPS + 1)]
    swept = tuple((at, own(at), rent(at)) for at in points)
    crossing: Decimal | None = None
    for (low, own_low, rent_low), (high, own_high, rent_high) in itertools.pairwise(swept):
        if own_low >= rent_low and own_high < rent_high:
            crossing = _crossing(own, rent, low, high)
    return Crossing(crossing, swept)


def _crossing(
    own: Callable[[Decimal], Amount], rent: Callable[[Decimal], Amount], low: Decimal, high: Decimal
) -> Decimal:
    for _ in range(40):
        middle = (low + high) / 2
        if own(middle) >= rent(middle):
            low = middle
        else:
            high = middle
    return high.quantize(Decimal("1e-9"))


@dataclass(frozen=True, slots=True)
class BreakEvenMonth:
    """The months until what was bought has paid for itself in cash; None where it never does."""

    months: Decimal | None
    reason: Reason


def break_even_month(
    capital: Amount, owning_a_month: Amount, renting_a_month: Amount
) -> BreakEvenMonth:
    """`owning_a_month` is cash that is paid to run it: no depreciation, which is the capital."""
    if capital.number < 0:
        raise CaseError("The capital paid is zero or more.")
    saved = renting_a_month - owning_a_month
    months = quotient(capital.number, saved.number) if saved.number > 0 else None
    return BreakEvenMonth(
        months,
        Reason(
            rule="Cash break-even: the capital paid once, over the cash that each month saves",
            formula="capital / (renting a month - running costs a month); depreciation is no cash",
            inputs=(
                Input("Capital", shown(capital.rounded())),
                Input("Renting a month", shown(renting_a_month.rounded())),
                Input("Running costs a month", shown(owning_a_month.rounded())),
                Input("Saved a month", shown(saved.rounded())),
            ),
            rounding="Not rounded before it is shown",
        ),
    )


@dataclass(frozen=True, slots=True)
class Level:
    """A share of the year (0 to 1) in which this many units are needed at once."""

    units: int
    share: Decimal


@dataclass(frozen=True, slots=True)
class Split:
    """So many units owned and the rest rented when needed, and what a year of it costs."""

    owned: int
    owning: Amount
    renting: Amount

    @property
    def a_year(self) -> Amount:
        """Both together."""
        return self.owning + self.renting


def hybrid_splits(
    demand: Sequence[Level], own_a_year: Amount, rent_a_year: Amount
) -> tuple[Split, ...]:
    """Every split from owning nothing to owning the peak.

    `own_a_year` is the cost of owning one unit, `rent_a_year` of renting one for a whole year.
    """
    if not 1 <= len(demand) <= MOST_LEVELS or sum(level.share for level in demand) > 1:
        raise CaseError("A demand has levels whose shares of the year sum to at most 100 %.")
    if any(level.share < 0 or not 0 <= level.units <= MOST_LEVELS for level in demand):
        raise CaseError(
            say("A level of demand is 0 to {most_levels} units.", most_levels=MOST_LEVELS)
        )
    peak = max(level.units for level in demand)
    return tuple(
        Split(
            owned,
            own_a_year * owned,
            rent_a_year * sum(max(0, level.units - owned) * level.share for level in demand),
        )
        for owned in range(peak + 1)
    )


def best_split(splits: Sequence[Split]) -> Split:
    """The cheapest; the one with fewer owned where two tie."""
    return min(splits, key=lambda split: (split.a_year.number, split.owned))
