"""Total cost of ownership: lines that tie, electricity, what is direct, residual values."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from money import Amount
from planning.errors import CaseError
from planning.tco import (
    Case,
    Cost,
    Energy,
    Kind,
    Mode,
    Tariff,
    When,
    duty_cycle_w,
    energy_kwh,
    fit_decline,
    total_cost,
)
from planning.tco.vector import present_model, uncertain_inputs

D = Decimal


def eur(number: str | int) -> Amount:
    return Amount(D(number), "EUR")


def cost(kind: Kind, number: str | int, when: When = When.YEARLY, growth: str = "0") -> Cost:
    return Cost(kind=kind, amount=eur(number), when=when, growth=D(growth))


ENERGY = Energy(power_w=D(180), pue=D("1.58"), tariffs=(Tariff(from_year=1, per_kwh=eur("0.24")),))
SERVER = Case(
    currency="EUR",
    years=4,
    rate=D("0.07"),
    costs=(
        cost(Kind.PURCHASE, 8000, When.START),
        cost(Kind.INSTALLATION, 400, When.START),
        cost(Kind.MAINTENANCE, 600, growth="0.03"),
        cost(Kind.DOWNTIME, 500),
        cost(Kind.DISPOSAL, 50, When.END),
        cost(Kind.RESIDUAL, 900, When.END),
    ),
    energy=ENERGY,
    users=25,
    gpus=2,
    utilisation=D("0.5"),
)


def test_the_present_value_of_a_total_is_rounded_once() -> None:
    """By lines it would be 24,175.98; exactly it is 24,175.990963902918807."""
    case = Case(
        currency="EUR", years=4, rate=D("0.07"),
        costs=(
            cost(Kind.PURCHASE, 8000, When.START), cost(Kind.INSTALLATION, 400, When.START),
            cost(Kind.MAINTENANCE, "4848.96"), cost(Kind.DISPOSAL, 150, When.END),
            cost(Kind.RESIDUAL, 1000, When.END),
        ),
    )  # fmt: skip
    found = total_cost(case)
    assert abs(found.worth.number - D("24175.990963902918807")) < D("1e-14")
    assert found.present == eur("24175.99")
    assert found.a_year == eur("7137.43")
    assert Amount.total((line.present for line in found.lines), "EUR") == eur("24175.98")


def test_electricity_is_watts_times_hours_times_pue() -> None:
    assert energy_kwh(D(180), D(8760), D("1.58")) == D("2491.344")
    modes = [
        Mode("off", D("0.8"), D("0.15")),
        Mode("sleep", D("2.1"), D("0.45")),
        Mode("long idle", D(28), D("0.1")),
        Mode("short idle", D(31), D("0.3")),
    ]
    assert energy_kwh(duty_cycle_w(modes), D(8760)) == D("115.3254")
    with pytest.raises(CaseError, match="100 %"):
        duty_cycle_w(modes[:3])


def test_a_server_by_hand() -> None:
    total = total_cost(SERVER)
    lines = {line.kind: line for line in total.lines}
    assert lines[Kind.ENERGY].amounts[1:] == (eur("597.92"),) * 4
    assert [a.number for a in lines[Kind.MAINTENANCE].amounts] == [
        D(n) for n in ("0.00", "600.00", "618.00", "636.54", "655.64")
    ]
    assert lines[Kind.RESIDUAL].nominal == eur("-900.00")
    assert total.nominal == eur("12451.86")
    assert (total.direct, total.indirect) == (eur("12451.86"), eur("2000.00"))
    assert total.per_user_month == eur("10.38")
    assert total.per_gpu_hour is not None
    assert round(total.per_gpu_hour.number, 6) == D("0.400955")


def test_indirect_costs_count_only_when_asked_for() -> None:
    with_them = total_cost(
        Case(currency="EUR", years=4, costs=SERVER.costs, energy=ENERGY, with_indirect=True)
    )
    assert with_them.nominal - total_cost(SERVER).nominal == eur("2000.00")


def test_tariffs_change_with_the_year_and_idle_power_with_use() -> None:
    energy = Energy(
        power_w=D(1000),
        idle_w=D(200),
        hours_a_year=D(1000),
        tariffs=(
            Tariff(from_year=1, per_kwh=eur("0.20"), source="Tariff A"),
            Tariff(from_year=3, per_kwh=eur("0.30"), source="Tariff B"),
        ),
    )
    case = Case(currency="EUR", years=4, costs=(), energy=energy, utilisation=D("0.25"))
    line = total_cost(case).lines[0]
    assert [a.number for a in line.amounts] == [0, 80, 80, 120, 120]
    assert "Tariff B" in str(line.reason)


def test_every_line_says_why() -> None:
    for line in total_cost(SERVER).lines:
        assert line.reason.rule
        assert line.reason.formula
        assert line.reason.inputs
        assert line.reason.source


@given(
    st.lists(st.tuples(st.integers(0, 10**9), st.sampled_from(list(When))), min_size=1, max_size=6),
    st.integers(1, 12),
    st.integers(-50, 300),
)
def test_rows_and_columns_tie(costs: list[tuple[int, When]], years: int, permille: int) -> None:
    entered = tuple(
        Cost(kind=Kind.OTHER, amount=Amount.of_minor(minor, "EUR"), when=when, growth=D("0.017"))
        for minor, when in costs
    )
    total = total_cost(Case(currency="EUR", years=years, rate=D(permille) / 1000, costs=entered))
    assert Amount.total(total.by_year, "EUR") == total.nominal
    assert Amount.total((line.nominal for line in total.lines), "EUR") == total.nominal


def test_the_model_of_draws_is_the_same_arithmetic() -> None:
    import numpy as np

    names = list(uncertain_inputs(SERVER))
    arrays = {name: np.full(3, value) for name, value in uncertain_inputs(SERVER).items()}
    exact = float(total_cost(SERVER).present.number)
    assert present_model(SERVER, names)(arrays) == pytest.approx([exact] * 3, abs=0.02)
    with pytest.raises(CaseError, match="no input of the case"):
        present_model(SERVER, ["cost.magic"])


def test_a_decline_is_fitted_and_says_how_well() -> None:
    start = date(2022, 1, 1)
    prices = [
        (date(2022, 1, 1), eur(1000)),
        (date(2023, 1, 1), eur(800)),
        (date(2024, 1, 1), eur(640)),
        (date(2025, 1, 1), eur(512)),
    ]
    fit = fit_decline(start, prices)
    assert fit.kept_a_year == pytest.approx(D("0.8"), abs=D("0.001"))
    assert fit.r_squared > 0.9999
    assert abs(fit.at(D(3)).number - 512) < 1
    with pytest.raises(CaseError, match="not known"):
        fit.at(D(9))
    with pytest.raises(CaseError, match="at least 3"):
        fit_decline(start, prices[:2])


@pytest.mark.parametrize(
    "make",
    [
        lambda: Case(currency="EUR", years=0, costs=()),
        lambda: Case(currency="EUR", years=3, costs=(), utilisation=D("1.1")),
        lambda: Case(currency="USD", years=3, costs=SERVER.costs),
        lambda: cost(Kind.SPACE, -1),
        lambda: Energy(power_w=D(1), pue=D("0.9"), tariffs=ENERGY.tariffs),
        lambda: Energy(power_w=D(1), tariffs=(Tariff(from_year=2, per_kwh=eur(1)),)),
        lambda: Energy(power_w=D(1), hours_a_year=D(9000), tariffs=ENERGY.tariffs),
        lambda: energy_kwh(D(-1), D(1)),
    ],
)
def test_what_cannot_be_is_refused(make: object) -> None:
    with pytest.raises(CaseError):
        make()  # type: ignore[operator]
