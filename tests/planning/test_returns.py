"""Returns, replacement and carbon, against figures worked out by hand."""

from __future__ import annotations

from decimal import Decimal

import pytest

from money import Amount
from money.errors import CurrencyMismatchError
from planning import returns
from planning.carbon import Figure, Footprint, Match, embodied, operational
from planning.errors import CaseError
from planning.replacement import economic_life
from planning.returns import MeasureName

D = Decimal


def eur(number: str | int) -> Amount:
    return Amount(D(number), "EUR")


FLOWS = [eur(n) for n in (-20000, 7000, 7500, 7500, 6000)]


def near(value: Decimal | None, expected: str) -> bool:
    assert value is not None
    return abs(value - D(expected)) < D("1e-9")


def test_the_measures_of_one_investment() -> None:
    assert returns.roi(FLOWS) == D("0.4")
    assert near(returns.annualised(D("0.4"), D(4)), "0.087757305")
    assert near(returns.profitability_index(FLOWS, D("0.09")), "1.1388272832486106")
    assert near(returns.discounted_payback(FLOWS, D("0.09")), "3.346779866666668")
    assert near(returns.payback(FLOWS), "2.733333333333333")


def test_the_worth_depends_on_when_the_first_payment_is() -> None:
    today, in_a_year = returns.npv(FLOWS, D("0.09")), returns.npv(FLOWS, D("0.09"), first_at=1)
    assert abs(today.number - in_a_year.number * D("1.09")) < D("1e-20")


def test_what_turns_negative_again_is_not_paid_back() -> None:
    assert returns.payback([eur(n) for n in (-10, 20, -15)]) is None
    assert returns.payback([eur(n) for n in (-10, 20, -15, 10)]) == D("2.5")
    assert returns.payback([eur(5), eur(5)]) == 0


def test_returns_of_nothing_are_refused() -> None:
    with pytest.raises(CaseError):
        returns.roi([eur(1)])
    with pytest.raises(CaseError):
        returns.profitability_index([eur(1), eur(1)], D(0))
    with pytest.raises(CurrencyMismatchError):
        returns.roi([eur(-1), Amount(D(1), "USD")])


def test_the_flat_of_the_curve_is_part_of_the_answer() -> None:
    life = economic_life(
        eur(1500),
        [eur(n) for n in (900, 560, 340, 200, 110, 50)],
        [eur(n) for n in (40, 70, 120, 190, 280, 400)],
        D("0.06"),
    )
    costs = {choice.years: choice.a_year.rounded().number for choice in life.choices}
    assert costs[1] == 730
    assert costs[4] == D("488.55")
    assert {choice.years for choice in life.flat} >= {life.best.years}
    assert all(choice.a_year >= life.best.a_year for choice in life.choices)


def test_carbon_keeps_range_and_source_and_unknown_stays_unknown() -> None:
    grid = Figure(value=D("0.041"), low=D("0.03"), high=D("0.06"), source="grid", match=Match.EXACT)
    used = operational(D("2491.344"), grid)
    assert used.value == D("102.145104")
    assert (used.low, used.high) == (D("2491.344") * D("0.03"), D("2491.344") * D("0.06"))
    made = embodied(Figure(value=D(300), source="maker", match=Match.SAME_KIND), D(24), D(60))
    assert made.value == 120
    both = Footprint(operational_kg=used, embodied_kg=made).total_kg
    assert both.value == D("222.145104")
    assert both.match is Match.SAME_KIND
    unknown = Footprint(operational_kg=used, embodied_kg=Figure(value=None)).total_kg
    assert unknown.value is None
    assert unknown.match is Match.UNKNOWN


def test_every_measure_of_an_investment_has_its_rule() -> None:
    found = returns.appraise(FLOWS, D("0.09"))
    assert near(found.measure(MeasureName.NPV).value, "2776.545664972215")
    assert near(found.measure(MeasureName.ROI).value, "0.4")
    assert near(found.measure(MeasureName.PROFITABILITY_INDEX).value, "1.1388272832486106")
    irr = found.measure(MeasureName.IRR).value
    assert irr is not None
    assert abs(returns.npv(FLOWS, irr).number) < D("1e-6")
    assert all(measure.reason.rule and not measure.note for measure in found.measures)
    assert "-20000.00; 7000.00" in str(found.measures[0].reason)


def test_what_cannot_be_said_says_why() -> None:
    loss = returns.appraise([eur(-10), eur(2)], D(0))
    assert loss.measure(MeasureName.PAYBACK).note == "It is never paid back."
    two = returns.appraise([eur(-100), eur(230), eur(-132)], D("0.1"))
    assert "Several rates solve it (10 %, 20 %)" in two.measure(MeasureName.IRR).note
    none = returns.appraise([eur(5), eur(5)], D("0.1"))
    assert none.measure(MeasureName.IRR).note == "No rate solves it."
    assert "Nothing is paid" in none.measure(MeasureName.ROI).note


def test_return_counts_all_costs_where_benefits_are_netted() -> None:
    netted = returns.appraise([eur(-100), eur(80), eur(80)], D(0), eur(140))
    assert near(netted.measure(MeasureName.ROI).value, "0.428571428571")


def test_time_saved_is_money_as_far_as_it_becomes_work() -> None:
    time = returns.TimeSaved(
        hours_a_week=D(2),
        people=D(10),
        cost_per_hour=eur(60),
        weeks_a_year=D(44),
        realised=D("0.5"),
    )
    assert time.hours_a_year == 440
    assert time.a_year == eur("26400.00")
    assert "Realised: 50 %" in str(time.reason)
    with pytest.raises(CaseError, match="168"):
        returns.TimeSaved(
            hours_a_week=D(200),
            people=D(1),
            cost_per_hour=eur(1),
            weeks_a_year=D(44),
            realised=D(1),
        )
