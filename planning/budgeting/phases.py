"""Plans over several years: each year's amount is split among its phases without losing a cent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from planning.errors import BudgetError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from money import Amount
    from planning.budgeting.rules import Phase


@dataclass(frozen=True, slots=True)
class PhaseAmount:
    """What a phase of a year has of the year's amount."""

    phase: Phase
    amount: Amount


def phase_amounts(total: Amount, phases: Sequence[Phase]) -> tuple[PhaseAmount, ...]:
    """`total` of a year among its phases by their shares; the parts add up to it exactly.

    Raises BudgetError when there is no phase, or no share above zero.
    """
    if not phases or not any(phase.share for phase in phases):
        raise BudgetError("A year is split by at least one phase with a share above zero.")
    shares = total.allocate([phase.share for phase in phases])
    return tuple(PhaseAmount(*pair) for pair in zip(phases, shares, strict=True))
