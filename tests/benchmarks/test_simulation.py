"""Monte Carlo of a case of ownership with 20 uncertain inputs, over the same in bare numpy."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import numpy as np

from money import Amount
from planning.tco import Case, Cost, Energy, Kind, Tariff, When
from planning.tco.vector import present_model, uncertain_inputs
from planning.uncertainty import Range, Shape, simulate

if TYPE_CHECKING:
    from tests.benchmarks.conftest import Ratio

DRAWS = 10_000
YEARS = 5


def usd(number: str | int) -> Amount:
    return Amount(Decimal(number), "USD")


def case() -> Case:
    costs = tuple(
        Cost(
            kind=Kind.OTHER,
            label=f"Cost {n}",
            amount=usd(1000 * n),
            when=When.START if n < 4 else When.YEARLY,
            growth=Decimal("0.02") if n % 2 else Decimal(0),
        )
        for n in range(1, 15)
    )
    energy = Energy(
        power_w=Decimal(5000),
        idle_w=Decimal(900),
        pue=Decimal("1.4"),
        tariffs=(Tariff(from_year=1, per_kwh=usd("0.12")),),
    )
    return Case(
        currency="USD", years=YEARS, rate=Decimal("0.08"), costs=costs, energy=energy,
        utilisation=Decimal("0.6"),
    )  # fmt: skip


def ranges(of: Case) -> list[Range]:
    names = [name for name in uncertain_inputs(of) if name != "energy.hours_a_year"]
    values = uncertain_inputs(of)
    return [
        Range(name, Shape.TRIANGULAR, (values[name] * 0.8, values[name], values[name] * 1.3))
        for name in names
    ]


def _three(one: Range) -> tuple[float, float, float]:
    low, likely, high = one.parameters
    return low, likely, high


def bare(uncertain: list[Range]) -> tuple[float, ...]:
    """What anyone would write: draw, discount by year, sum, quantiles."""
    generator = np.random.default_rng(1)
    drawn = {one.name: generator.triangular(*_three(one), DRAWS) for one in uncertain}
    rate, used = drawn["rate"], drawn["utilisation"]
    power = drawn["energy.power_w"] * used + drawn["energy.idle_w"] * (1 - used)
    kwh = power / 1000 * 8760 * drawn["energy.pue"]
    total = np.zeros(DRAWS)
    for n in range(1, 4):
        total += drawn[f"cost.Cost {n}"]
    for year in range(1, YEARS + 1):
        running = kwh * drawn["energy.per_kwh"]
        for n in range(4, 15):
            growth = 1.02 ** (year - 1) if n % 2 else 1.0
            running = running + drawn[f"cost.Cost {n}"] * growth
        total += running / (1 + rate) ** year
    return tuple(np.quantile(total, (0.1, 0.5, 0.9)))


def test_simulation(ratio: Ratio) -> None:
    of = case()
    uncertain = ranges(of)
    assert len(uncertain) == 20
    model = present_model(of, [one.name for one in uncertain])
    found = simulate(model, uncertain, draws=DRAWS, seed=1)
    assert np.allclose((found.p10, found.p50, found.p90), bare(uncertain), rtol=1e-9)
    ratio(
        "time of 10,000 draws of 20 inputs over bare numpy",
        lambda: simulate(model, uncertain, draws=DRAWS),
        lambda: bare(uncertain),
        wanted="at most 3",
        rounds=15,
    )
