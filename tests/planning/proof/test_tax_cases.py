"""The worked tax cases from the shared data, and neighbours of them written from the rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from planning.proof import macrs, read_table
from planning.proof.outcome import State

if TYPE_CHECKING:
    from pathlib import Path

    from planning.proof.outcome import Outcome


def failures(outcomes: list[Outcome]) -> list[str]:
    return [
        f"{o.case}: {o.state.value}; expected {o.expected}; got {o.got}; {o.note}"
        for o in outcomes
        if o.state is not State.PASSED
    ]


@pytest.mark.shared_data
@pytest.mark.parametrize(
    ("name", "count"),
    [("macrs_tables", 39), ("macrs_dollar_cases", 12), ("macrs_compound_cases", 6)],
)
def test_every_given_macrs_case_passes(shared_data: Path, name: str, count: int) -> None:
    table = read_table(name, (shared_data / "finance" / f"{name}.csv").read_bytes())
    outcomes = macrs.prove({name: table.rows})

    assert failures(outcomes) == []
    assert len(outcomes) >= count


COMPOUND = [
    (
        "100% bonus: acquired and in service after 2025-01-19",
        "cost=12000.00",
        "bonus=12000.00;macrs=0.00;year1_total=12000.00",
    ),
    ("60% bonus then 5-year HY", "cost=10000.00", "bonus=6000.00;macrs_basis=4000.00"),
    (
        "mid-quarter test after s.179",
        "Q1=60000.00;Q4=60000.00;s179=40000.00 on Q4 assets",
        "convention=HY",
    ),
    (
        "acquired and in service 2025-06-01: 100% bonus",
        "cost=12000.00",
        "bonus=12000.00;macrs_basis=0.00",
    ),
    ("40.0001% in Q4 -> mid-quarter", "Q1=59999.90;Q4=40000.10", "convention=mid-quarter"),
    (
        "s.179 on the Q4 asset is taken off before the test",
        "Q1=50000.00;Q4=50000.00;s179=20000.00",
        "convention=half-year (30000 of 80000)",
    ),
    (
        "bonus does not change the bases of the test",
        "Q1=55000.00;Q2=0;Q4=45000.00;bonus=100%",
        "convention=mid-quarter (45%)",
    ),
    (
        "100% bonus: acquired 2025-02-01, in service 2025-03-01",
        "cost=12000.00",
        "bonus=12000.00;macrs_basis=0.00;year1_total=12000.00",
    ),
    (
        "acquired 2025-01-19 by binding contract, in service 2025-06-01: 40%",
        "cost=12000.00",
        "bonus=4800.00;macrs=1440.00;2304.00;1382.40;829.44;829.44;414.72;year1_total=6240.00",
    ),
    (
        "binding contract 2024-12-20, delivered later, acquired 2025-03-01, in service 2025-03-05",
        "cost=12000.00",
        "bonus=4800.00",
    ),
    (
        "HY 5-year, disposed in year 3: half of the year's table amount",
        "basis=10000.00;proceeds=4000.00",
        "y1=2000.00;y2=3200.00;y3=960.00;adjusted_basis=3840.00;gain=160.00",
    ),
    (
        "MQ (placed in Q1) 5-year, disposed in quarter 4 of year 2: 87.5%",
        "basis=10000.00;proceeds=0",
        "y1=3500.00;y2=2275.00;adjusted_basis=4225.00;gain=-4225.00",
    ),
    (
        "s.179 of the whole cost",
        "cost=12000.00;s179=12000.00;class=5;HY",
        "s179=12000.00;bonus=0.00;macrs_basis=0.00;year1_total=12000.00;all=12000.00",
    ),
    (
        "s.179 partial phase-out, tax year beginning in 2026",
        "placed_in_service=4500000",
        "max_s179=2150000",
    ),
    (
        "s.179 limit, tax year beginning in 2024",
        "placed_in_service=2000000",
        "max_s179=1220000",
    ),
    ("s.179, tax year beginning in 2027", "placed_in_service=100000", "max_s179=unknown"),
    (
        "ADS 5-year straight line half-year",
        "cost=10000.00;class=5",
        "macrs=1000.00;2000.00;2000.00;2000.00;2000.00;1000.00",
    ),
]


@pytest.mark.parametrize(("description", "inputs", "expected"), COMPOUND)
def test_neighbours_of_the_compound_cases(description: str, inputs: str, expected: str) -> None:
    row = {"case": "own", "description": description, "inputs": inputs, "expected": expected}

    assert failures(macrs.prove({"macrs_compound_cases": [row]})) == []


@pytest.mark.parametrize(
    ("inputs", "expected", "state"),
    [
        ("Q1=60000.00;Q4=40000.00", "convention=mid-quarter", State.FAILED),
        ("Q1=60000.00;Q4=40000.00", "mood=good", State.NOT_UNDERSTOOD),
        ("Q1=60000.00;Q4=40000.00;moon=3", "convention=half-year", State.NOT_UNDERSTOOD),
        ("cost=12000.00", "macrs=1.00;2.00", State.FAILED),
        ("cost=12000.00", "", State.NOT_UNDERSTOOD),
        ("cost=" + "9" * 200, "macrs=1.00", State.NOT_UNDERSTOOD),
    ],
)
def test_wrong_cases_fail_and_strange_words_are_not_guessed(
    inputs: str, expected: str, state: State
) -> None:
    row = {"case": "own", "description": "5-year HY", "inputs": inputs, "expected": expected}

    assert [o.state for o in macrs.prove({"macrs_compound_cases": [row]})] == [state]


def test_a_repaired_transcription_is_named_cell_by_cell() -> None:
    percents = ("17.85", "23.47", "16.76", "11.97", "8.87", "8.87", "8.87", "3.33")
    rows = [
        {"table": "A-3", "class_years": "7", "year": str(year), "percent": percent}
        for year, percent in enumerate(percents, start=1)
    ]
    (outcome,) = macrs.prove({"macrs_tables": rows})

    assert outcome.state is State.FAILED
    assert (outcome.expected, outcome.got) == ("year 8: 3.33", "year 8: 3.34")
    assert "deviating transcription" in outcome.note
