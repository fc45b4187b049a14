"""Electricity: kilowatt-hours from watts and hours, and their cost by dated tariffs."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from planning.errors import CaseError
from planning.functions.exact import EXACT, product

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Hours of a year of 365 days: what ratings and typical-consumption forms count with.
HOURS_IN_YEAR: Final = Decimal(8760)
WATTS_IN_KW: Final = Decimal(1000)


@dataclass(frozen=True, slots=True)
class Mode:
    """A state of a machine: its power in watts, and the share of the time it is in it (0 to 1)."""

    name: str
    power_w: Decimal
    share: Decimal


def energy_kwh(power_w: Decimal, hours: Decimal, pue: Decimal = Decimal(1)) -> Decimal:
    """Energy drawn by the facility; `pue` is facility power over machine power (1 at a desk)."""
    if power_w < 0 or hours < 0 or pue < 1:
        raise CaseError("Power and hours are zero or more, and a PUE is 1 or more.")
    return product(EXACT.divide(power_w, WATTS_IN_KW), hours, pue)


def duty_cycle_w(modes: Sequence[Mode]) -> Decimal:
    """The mean power of a machine that is in `modes` for shares of the time that sum to 1."""
    if sum((mode.share for mode in modes), Decimal(0)) != 1:
        raise CaseError("The shares of a duty cycle sum to 100 %.")
    if any(mode.power_w < 0 or mode.share < 0 for mode in modes):
        raise CaseError("Powers and shares of a duty cycle are zero or more.")
    return sum((product(mode.power_w, mode.share) for mode in modes), Decimal(0))
