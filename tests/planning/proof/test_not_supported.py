"""What the proof does not know is said, and never worked out as something else."""

from __future__ import annotations

import pytest

from planning.proof import State, prove
from planning.proof.outcome import Outcome, Table


def one(table: str, **row: str) -> Outcome:
    (outcome,) = prove([Table(table, ({"case": "N", **row},))])
    return outcome


@pytest.mark.parametrize(
    ("description", "inputs"),
    [
        ("short tax year of 6 months, 5-year HY", "basis=10000.00"),
        ("5-year 150DB, mid-quarter, placed in Q2", "basis=10000.00"),
        ("3-year ADS mid-quarter, placed in Q1", "basis=10000.00;class=3"),
    ],
)
def test_tables_that_are_not_at_hand_are_not_worked_out(description: str, inputs: str) -> None:
    outcome = one(
        "macrs_compound_cases", description=description, inputs=inputs, expected="y1=1000.00"
    )
    assert outcome.state is State.NOT_UNDERSTOOD
    assert "not known" in outcome.note or "There is no" in outcome.note


@pytest.mark.parametrize(
    ("country", "title", "inputs", "word"),
    [
        ("DE", "Investitionsabzugsbetrag 50 %", "planned cost 10000.00", "not supported"),
        ("SE", "ersättningsfond", "opening 100000; ersättningsfond 20000", "ersättningsfond 20000"),
        ("FR", "amortissement dégressif", "cost 1000.00", "no rules are known"),
    ],
)
def test_rules_that_there_are_no_calculators_for(
    country: str, title: str, inputs: str, word: str
) -> None:
    outcome = one(
        "country_cases",
        country=country,
        title=title,
        rule="",
        inputs=inputs,
        expected="deduct=1.00",
    )
    assert outcome.state is State.NOT_UNDERSTOOD
    assert word in outcome.note


def test_a_year_of_52_or_53_weeks_is_no_end_of_a_fiscal_year() -> None:
    outcome = one(
        "schedule_cases", rule="SL-YEAR, half-year convention", description="", minor_digits="2",
        inputs="in_service=2024-01-01;life_years=3;frequency=year;fiscal_year_end=52/53 weeks",
        cost="300.00", salvage="0.00", periods="4", total="300.00",
    )  # fmt: skip
    assert outcome.state is State.NOT_UNDERSTOOD
    assert "end of a fiscal year" in outcome.note


def test_tax_on_a_sale_that_is_neither_inside_nor_on_top_is_not_guessed() -> None:
    sale = "cost=2400.00;life_months=24;in_service=2024-01-01;sold=2025-03-10;proceeds=900.00"
    told = {
        "group": "disposal", "title": "sale", "rule": "DISP-MONTH-NONE",
        "expected": "gain=-100.00",
    }  # fmt: skip
    outcome = one("event_cases", inputs=f"{sale};vat=20%", **told)
    assert outcome.state is State.NOT_UNDERSTOOD
    assert "inside the proceeds" in outcome.note
    assert one("event_cases", inputs=sale, **told).state is State.PASSED


def test_several_rates_are_answered_by_any_of_them_or_by_all() -> None:
    def judged(expected: str) -> State:
        return one("functions_irr", cashflows="-100;230;-132", expected=expected).state

    assert judged("0.1") is State.PASSED
    assert judged("0.2") is State.PASSED
    assert judged("0.1;0.2") is State.PASSED
    assert judged("0.15") is State.FAILED
    assert judged("0.1;0.15") is State.FAILED
    assert judged("NO_SOLUTION") is State.FAILED
