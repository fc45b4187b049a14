"""The present value of a case of ownership for thousands of draws at once, in floats.

The arithmetic is that of `planning.tco.total` without its rounding; a test holds the two together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from money.sentence import say
from planning.errors import CaseError
from planning.tco.case import INDIRECT, Case, Cost, Kind, When
from planning.tco.energy import WATTS_IN_KW

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from planning.uncertainty.ranges import Numbers

COST: Final = "cost."
ENERGY: Final = ("power_w", "idle_w", "hours_a_year", "pue", "per_kwh")


def uncertain_inputs(case: Case) -> dict[str, float]:
    """Every input that may have a range, with its value in the case."""
    found = {"rate": float(case.rate), "utilisation": float(case.utilisation)}
    if case.energy is not None:
        energy = case.energy
        found["energy.power_w"] = float(energy.power_w)
        if energy.idle_w is not None:
            found["energy.idle_w"] = float(energy.idle_w)
        found["energy.hours_a_year"] = float(energy.hours_a_year)
        found["energy.pue"] = float(energy.pue)
        found["energy.per_kwh"] = float(energy.tariff(1).per_kwh.number)
    for cost in case.costs:
        name = COST + (cost.label or cost.kind.value)
        if name in found:
            raise CaseError(
                say(
                    "Two costs are called “{label}”; name them apart.",
                    label=cost.label or cost.kind,
                )
            )
        found[name] = float(cost.amount.number)
    return found


def present_model(case: Case, names: Sequence[str]) -> Callable[[Mapping[str, Numbers]], Numbers]:
    """A function from arrays of the inputs `names` to the present value of what owning costs."""
    known = uncertain_inputs(case)
    unknown = [name for name in names if name not in known]
    if unknown:
        raise CaseError(
            say(
                "“{unknown}” is no input of the case; there are {known}.",
                unknown=unknown[0],
                known=", ".join(sorted(known)),
            )
        )
    counted = [c for c in case.costs if case.with_indirect or c.kind not in INDIRECT]

    def model(arrays: Mapping[str, Numbers]) -> Numbers:
        import numpy as np

        given: dict[str, Numbers | float] = {**known, **arrays}
        discounts = _discounts(given["rate"], case.years)
        factors: dict[tuple[When, float], Numbers | float] = {}
        present = np.zeros(len(next(iter(arrays.values()))))
        for cost in counted:
            key = (cost.when, float(cost.growth))
            if key not in factors:
                factors[key] = _factor(cost.when, float(cost.growth), discounts)
            amount = given[COST + (cost.label or cost.kind.value)]
            present += amount * (_sign(cost, case) * factors[key])
        if case.energy is not None:
            present += _energy(case, given, discounts)
        return present

    return model


def _sign(cost: Cost, case: Case) -> int:
    return (-1 if cost.kind is Kind.RESIDUAL else 1) * (case.units if cost.per_unit else 1)


def _discounts(rate: Numbers | float, years: int) -> list[Numbers | float]:
    """What one unit of money is worth today, paid in 0, 1, 2 … years."""
    factors: list[Numbers | float] = [1.0]
    for _ in range(years):
        factors.append(factors[-1] / (1 + rate))
    return factors


def _factor(when: When, growth: float, discounts: list[Numbers | float]) -> Numbers | float:
    if when is When.START:
        return 1.0
    if when is When.END:
        return discounts[-1]
    total: Numbers | float = 0.0
    for year, discount in enumerate(discounts[1:]):
        total = total + discount * (1 + growth) ** year
    return total


def _energy(
    case: Case, given: Mapping[str, Numbers | float], discounts: list[Numbers | float]
) -> Numbers | float:
    assert case.energy is not None
    power = given["energy.power_w"]
    if "energy.idle_w" in given:
        used = given["utilisation"]
        power = power * used + given["energy.idle_w"] * (1 - used)
    kwh = power / float(WATTS_IN_KW) * given["energy.hours_a_year"] * given["energy.pue"]
    first = float(case.energy.tariff(1).per_kwh.number)
    worth: Numbers | float = 0.0
    for year, discount in enumerate(discounts[1:], start=1):
        later = float(case.energy.tariff(year).per_kwh.number)
        worth = worth + discount * (later / first if first else 1.0)
    return kwh * given["energy.per_kwh"] * worth * case.units
