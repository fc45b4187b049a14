"""Decisions: a document read strictly, the ways side by side, scenarios, what is refused."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from money import Amount
from planning.decisions import compare
from planning.decisions.values import comparison_values
from planning.errors import CaseError
from tests.planning.decisions import calculator

D = Decimal


def usd(number: str) -> Amount:
    return Amount(D(number), "USD")


def test_cash_breaks_even_when_cash_says() -> None:
    found = compare(calculator())
    assert found.month is not None
    assert found.month.months is not None
    assert round(found.month.months, 1) == D("35.6")
    assert [option.name for option in found.options] == ["buy", "cloud on-demand"]
    assert found.best.name == "buy"
    assert found.options[0].nominal == usd("554063.36")
    assert found.options[1].nominal == usd("691200.00")


def test_the_break_even_utilisation_is_where_the_two_cost_the_same() -> None:
    found = compare(calculator())
    assert found.crossing is not None
    at = found.crossing.utilisation
    assert at is not None
    document = calculator(utilisation=str(at))
    buy, cloud = compare(document).options
    assert abs(buy.a_year.number - cloud.a_year.number) < D("0.1")


def test_every_way_has_its_own_costs() -> None:
    document = calculator(
        lease={"payment": 9000, "periods": 48},
        rent={"per_month": 11000},
        tax={"rate": "0.25", "debt_rate": "0.08", "depreciation_years": 4},
    )
    document["cost"] += [
        {"kind": "residual", "amount": 40000},
        {"kind": "staff", "amount": 1000},
        {"kind": "insurance", "amount": 200, "for": ["buy"]},
    ]
    found = compare(document)
    labels = {option.name: {line.label for line in option.lines} for option in found.options}
    assert labels["buy"] >= {"Purchase", "Residual", "Data centre", "Staff", "Insurance"}
    assert labels["lease"] == {"Lease payments", "Data centre", "Electricity", "Staff"}
    assert labels["rent"] == {"Rent", "Data centre", "Electricity", "Staff"}
    assert labels["cloud on-demand"] == {"Compute", "Staff"}
    assert found.after_tax is not None
    assert found.after_tax.owner_costs.number > 0
    assert found.liability is not None
    assert found.liability.rows[-1].closing.minor == 0
    assert found.implicit is not None
    assert found.implicit.rate is not None


def test_ranges_scenarios_carbon_and_demand_are_part_of_the_answer() -> None:
    document = calculator(
        range=[
            {
                "name": "energy.per_kwh",
                "shape": "pert",
                "low": "0.08",
                "likely": "0.12",
                "high": "0.30",
            },
            {"name": "cost.Data centre", "shape": "normal", "mean": 36000, "deviation": 3000},
        ],
        scenario=[{"name": "Cheap cloud", "set": {"cloud.on_demand": 10}}],
        demand=[{"units": 1, "share": "0.5"}, {"units": 3, "share": "0.1"}],
        carbon={"kg_per_kwh": "0.38", "grid_source": "table", "embodied_low": 900},
    )
    found = compare(document)
    assert found.simulation is not None
    assert found.simulation.p10 < found.simulation.p50 < found.simulation.p90
    assert found.simulation.tornado[0].name == "cost.Data centre"
    (side,) = found.scenarios
    assert side.options[1].nominal == usd("192000.00")
    assert len(found.splits) == 4
    assert found.footprint is not None
    assert found.footprint.total_kg.value is None
    assert found.footprint.operational_kg.value == D("5.6") * 4800 * D("1.4") * 4 * D("0.38")


def test_the_values_keep_inputs_and_reasons() -> None:
    values = comparison_values(compare(calculator()))
    assert values["inputs"] == calculator()
    assert values["break_even_month"]["reason"]["inputs"]["Capital"] == "392000.00 USD"
    line = values["options"][0]["lines"][1]
    assert line["label"] == "Electricity"
    assert line["reason"]["inputs"]["PUE"] == "1.4"


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"currency": "XYZ1"}, "currency"),
        ({"yeers": 3}, "“yeers” is not known"),
        ({"years": "four"}, "“years” is a number"),
        ({"years": "2.5"}, "whole number"),
        ({"years": True}, "number"),
        ({"years": 10**40}, "number"),
        ({"cost": {"kind": "purchase"}}, "“cost” is a list"),
        ({"cost": [{"kind": "magic", "amount": 1}]}, "cost 1.kind” is one of"),
        ({"cost": [{"kind": "space"}]}, "cost 1.amount” is missing"),
        ({"cost": [{"kind": "space", "amount": 1, "for": ["me"]}]}, "not “me”"),
        ({"cost": [], "cloud": None}, "Nothing is decided"),
        ({"energy": [1]}, "table"),
        ({"cloud": {"name": "x"}}, "price an hour"),
        ({"range": [{"name": "rate", "shape": "pert", "low": 1}]}, "likely"),
        ({"range": [{"name": "fun", "shape": "normal", "mean": 1, "deviation": 1}]}, "no input"),
        ({"scenario": [{"name": "a", "set": {"cost.x": 1}}]}, "Scenario “a”"),
        ({"scenario": [{"name": "a", "set": {"cloud": 1}}]}, "no input"),
    ],
)
def test_what_is_wrong_is_named(changes: dict[str, Any], word: str) -> None:
    with pytest.raises(CaseError, match=word):
        compare(calculator(**changes))


def test_a_lease_of_another_term_is_said() -> None:
    notes = compare(calculator(lease={"payment": 9000, "periods": 36})).notes
    assert any("36 payments" in note for note in notes)


def test_benefit_and_replacement_are_part_of_the_answer() -> None:
    document = calculator(
        benefit={
            "a_year": 100000,
            "hours_a_week": 2,
            "people": 10,
            "cost_per_hour": 60,
            "weeks_a_year": 44,
            "realised": "0.5",
        },
        replacement={"resale": [200000, 120000, 60000], "running": [40000, 60000, 150000]},
    )
    found = compare(document)
    assert found.appraisal is not None
    assert [flow.number for flow in found.appraisal.flows] == [
        -392000,
        *[D("126400.00") - D("40515.84")] * 4,
    ]
    assert found.economic_life is not None
    assert found.economic_life.best.years == 2
    values = comparison_values(found)
    assert values["return"]["measures"][0]["name"] == "npv"
    assert values["replacement"]["best_years"] == 2


def test_a_residual_is_fitted_to_used_prices_and_shows_the_fit() -> None:
    prices = [
        {"on": "2022-01-01", "amount": 10000},
        {"on": "2023-01-01", "amount": 8000},
        {"on": "2024-01-01", "amount": 6400},
        {"on": "2025-01-01", "amount": 5120},
    ]
    residual = {"new_on": "2022-01-01", "price": prices}
    total = compare(calculator(years=3, units=2, residual=residual)).ownership
    line = next(line for line in total.lines if line.label == "Residual")
    assert line.nominal.number == pytest.approx(-2 * 5120, abs=5)
    assert "80" in line.reason.source
    assert "R² 1.000" in line.reason.source
    with pytest.raises(CaseError, match="not known"):
        compare(calculator(years=9, residual=residual))
    with pytest.raises(CaseError, match="new_on"):
        compare(calculator(residual={"price": prices}))
