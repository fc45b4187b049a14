"""What is held back of a budget and where its money comes from, each with what is amiss."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from money import Amount
from money.sentence import say, shown
from planning.reason import Input, Reason

if TYPE_CHECKING:
    from collections.abc import Iterable

    from planning.budgeting.rules import BudgetRules

PPM: Final = 1_000_000


class ReserveState(StrEnum):
    """What is amiss with a contingency; nothing where it lies within the rule and is whole."""

    SOUND = "sound"
    SMALL = "small"
    LARGE = "large"
    EATEN = "eaten"


@dataclass(frozen=True, slots=True)
class Reserve:
    """The contingency of a budget: `held` of `limit`, of which the plan leaves `left`.

    `unplanned` is what neither lines nor contingency take; negative where the plan eats into the
    contingency, or passes the limit.
    """

    limit: Amount
    share_percent: Decimal
    held: Amount
    planned: Amount
    state: ReserveState
    reason: Reason

    @property
    def unplanned(self) -> Amount:
        """What is left to plan once the contingency is held back."""
        return self.limit - self.held - self.planned

    @property
    def left(self) -> Amount:
        """What the plan leaves of the contingency."""
        spare = self.limit - self.planned
        return max(Amount.zero(spare.currency), min(self.held, spare))


def reserve(limit: Amount, share_ppm: int, planned: Amount, rules: BudgetRules) -> Reserve:
    """The contingency of `share_ppm` millionths of `limit`, rounded half up to the minor unit."""
    share = Decimal(share_ppm) * 100 / PPM
    held = (limit * share_ppm / PPM).rounded()
    rule = rules.contingency
    state = ReserveState.SOUND
    if planned + held > limit:
        state = ReserveState.EATEN
    elif share < rule.least_percent:
        state = ReserveState.SMALL
    elif share > rule.most_percent:
        state = ReserveState.LARGE
    reason = Reason(
        rule=say(
            "{rule}: {least_percent} to {most_percent} % of the limit",
            rule=say(rule.text),
            least_percent=rule.least_percent,
            most_percent=rule.most_percent,
        ),
        formula="held = limit × share; left to plan = limit − held − planned",
        inputs=(
            Input("Limit", shown(limit)),
            Input("Share", say("{share:f} %", share=share.normalize())),
            Input("Held", shown(held)),
            Input("Planned", shown(planned)),
        ),
        rounding="half up to the smallest unit of the currency",
        source=say("{rule} ({rules})", rule=rule.source, rules=rules.source),
    )
    return Reserve(limit, share, held, planned, state, reason)


@dataclass(frozen=True, slots=True)
class Funding:
    """The sources of a budget's money against its limit."""

    limit: Amount
    funded: Amount

    @property
    def gap(self) -> Amount:
        """What no source covers; negative where the sources give more than the limit."""
        return self.limit - self.funded


def funding(limit: Amount, sources: Iterable[Amount]) -> Funding:
    """The sources added up; all must be in the currency of the limit."""
    return Funding(limit, Amount.total(sources, limit.currency))
