"""When to replace: the years to keep a machine at which it costs least a year.

The minimum alone misleads where the curve is flat, so the years around it that cost hardly more
are part of the answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from money import Amount
from money.sentence import say, shown
from planning.errors import CaseError
from planning.functions import pmt, worth
from planning.functions.exact import ONE, power, quotient
from planning.reason import Input, Reason, percent

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_YEARS: Final = 60
#: Years within this share of the minimum count as the flat of the curve.
FLAT: Final = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class KeepYears:
    """What keeping a machine `years` costs: all of it today, and as equal yearly amounts."""

    years: int
    present_value: Amount
    a_year: Amount


@dataclass(frozen=True, slots=True)
class EconomicLife:
    """Every choice of years, the cheapest, and those that cost hardly more."""

    choices: tuple[KeepYears, ...]
    flat_share: Decimal
    reason: Reason

    @property
    def best(self) -> KeepYears:
        """The cheapest a year; the shorter where two tie."""
        return min(self.choices, key=lambda choice: (choice.a_year.number, choice.years))

    @property
    def flat(self) -> tuple[KeepYears, ...]:
        """The choices whose yearly cost is within `flat_share` of the cheapest."""
        limit = self.best.a_year.number + abs(self.best.a_year.number) * self.flat_share
        return tuple(choice for choice in self.choices if choice.a_year.number <= limit)


def equivalent_annual_cost(present: Amount, rate: Decimal, years: Decimal) -> Amount:
    """The equal amount at the end of each of `years` that is worth `present` today."""
    if years <= 0:
        raise CaseError("A cost a year needs more than no years.")
    return Amount(-pmt(rate, years, present.number), present.currency)


def economic_life(
    price: Amount,
    resale: Sequence[Amount],
    running: Sequence[Amount],
    rate: Decimal,
    *,
    flat_share: Decimal = FLAT,
) -> EconomicLife:
    """The cost a year of keeping a machine 1, 2, 3 … years.

    `resale` and `running` begin with year 1; both count at the end of their year.
    """
    if not (1 <= len(resale) <= MOST_YEARS and len(resale) == len(running)):
        raise CaseError(
            say(
                "Resale and running costs are given for the same 1 to {most_years} years.",
                most_years=MOST_YEARS,
            )
        )
    choices = []
    for years in range(1, len(resale) + 1):
        costs = worth(rate, [cost.number for cost in running[:years]], first_at=1)
        sold = quotient(resale[years - 1].number, power(ONE + rate, Decimal(years)))
        present = Amount(price.number + costs - sold, price.currency)
        a_year = equivalent_annual_cost(present, rate, Decimal(years))
        choices.append(KeepYears(years, present, a_year))
    return EconomicLife(tuple(choices), flat_share, _reason(price, len(resale), rate))


def _reason(price: Amount, years: int, rate: Decimal) -> Reason:
    return Reason(
        rule="Economic life: the years at which the equivalent annual cost is least",
        formula="(price + PV(running costs) - PV(resale)) as equal yearly amounts",
        inputs=(
            Input("Price", shown(price)),
            Input("Years compared", shown(years)),
            Input("Rate", percent(rate)),
        ),
        rounding="Not rounded before it is shown",
    )
