"""Cases of ownership, return and leasing, read by their words and by their formulas."""

from __future__ import annotations

import csv
from decimal import Decimal
from io import StringIO
from typing import TYPE_CHECKING

import pytest

from planning.errors import FunctionError
from planning.proof import State, prove, read_table
from planning.proof.formula import evaluate
from planning.proof.outcome import NotUnderstoodError, Outcome, Table

if TYPE_CHECKING:
    from pathlib import Path

D = Decimal


@pytest.mark.shared_data
def test_every_given_case_passes(shared_data: Path) -> None:
    folder = shared_data / "finance"
    names = ("tco_cases", "lease_liability_schedules")
    outcomes = prove([read_table(name, (folder / f"{name}.csv").read_bytes()) for name in names])
    assert len(outcomes) == 13 + 36
    assert [outcome for outcome in outcomes if outcome.state is not State.PASSED] == []


@pytest.mark.shared_data
def test_a_cent_more_fails(shared_data: Path) -> None:
    text = (shared_data / "finance" / "lease_liability_schedules.csv").read_text()
    wrong = text.replace("18.24,3666.86", "18.25,3666.86")
    outcomes = prove([read_table("lease_liability_schedules", wrong.encode())])
    failed = [outcome for outcome in outcomes if outcome.state is not State.PASSED]
    assert [outcome.case for outcome in failed] == ["L01, n 10"]
    assert "interest 18.25" in failed[0].expected
    assert "interest 18.24" in failed[0].got


ARREARS = """case,timing,rate,n,opening,payment,interest,closing
X,arrears,0.01,1,294.10,100.00,2.94,197.04
X,arrears,0.01,2,197.04,100.00,1.97,99.01
X,arrears,0.01,3,99.01,100.00,0.99,0.00
"""


def test_a_lease_in_arrears_ends_at_nothing() -> None:
    outcomes = prove([read_table("lease_liability_schedules", ARREARS.encode())])
    assert [outcome.state for outcome in outcomes] == [State.PASSED] * 3


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ("X,arrears,0.01,2", "X,sometimes,0.01,2", "one timing"),
        ("arrears", "sometimes", "neither advance nor arrears"),
        ("X,arrears,0.01,2", "X,arrears,0.01,4", "all listed"),
        ("100.00", "1e9", "digits"),
    ],
)
def test_a_lease_that_is_not_said_is_not_understood(old: str, new: str, word: str) -> None:
    outcomes = prove([read_table("lease_liability_schedules", ARREARS.replace(old, new).encode())])
    assert {outcome.state for outcome in outcomes} == {State.NOT_UNDERSTOOD}
    assert word in outcomes[0].note


def tco(*lines: str) -> list[Outcome]:
    header = "case,title,quantity,definition,inputs,expected,libreoffice_formula\n"
    rows = list(csv.DictReader(StringIO(header + "\n".join(lines))))
    return prove([Table("tco_cases", tuple(rows))])


FLOWS = "-20000;7000;7500;7500;6000"


def test_words_alone_are_enough_where_they_are_complete() -> None:
    outcomes = tco(
        f"R,,NPV,t=0 is today,{FLOWS};r=9%,2776.545664972,",
        "R,,IRR,,,0.15199186105,",
        "R,plain payback,years,linear within the year,,2.73333333333,",
        "R,ROI annualised,ROI,(1+ROI)^(1/n)-1,,0.0877573,",
        "R,,MIRR,,finance=8%;reinvest=5%,0.108953986219,",
        'A,,EAC n=2,,"price 100;resale 50,20;maintenance 5,10;r=0%",47.5,',
        "B,24 x 10.00 in arrears at once,PV,,,240,",
        'C,"24 x 10.00 in arrears, 0 % a month",PV,,,240,',
        "E1,,kWh,,P=100;h=10,1,",
        "E2,,kgCO2e,,E1 kWh;0.5 kg/kWh,0.5,",
    )
    got = [(outcome.state, outcome.got) for outcome in outcomes]
    assert got[0][0] is State.PASSED
    assert [state for state, _ in got[2:3]] == [State.PASSED]
    assert got[3][1].startswith("0.08775")
    assert got[4][1].startswith("0.108953986")
    assert [state for state, _ in got[5:]] == [
        State.PASSED,
        State.NOT_UNDERSTOOD,
        State.PASSED,
        State.PASSED,
        State.PASSED,
    ]


def test_a_case_without_a_rate_has_no_solution() -> None:
    assert tco("R,,IRR,,-10;-20,NO_SOLUTION,")[0].state is State.PASSED
    assert tco("R,,IRR,,-10;-20,0.1,")[0].state is State.FAILED


def test_the_formula_decides_where_words_leave_something_open() -> None:
    outcome = tco('T,TCO,PV of TCO,,r=7%,1093.457944,"=1000+NPV(0.07,100)"')[0]
    assert (outcome.state, outcome.note) == (State.PASSED, "by its formula")


def test_words_against_formula_is_not_judged() -> None:
    outcome = tco("E,,kWh,,P=100;h=10,1,=2")[0]
    assert outcome.state is State.NOT_UNDERSTOOD
    assert "contradict" in outcome.note


def test_what_nobody_can_read_is_said() -> None:
    outcome = tco("T,a riddle,wisdom,,,42,")[0]
    assert outcome.state is State.NOT_UNDERSTOOD
    assert "wisdom" in outcome.note


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("=1+2*3^2", "19"),
        ("=-2^2", "4"),
        ("=2^-1", "0.5"),
        ("=50%*4", "2"),
        ("=SUM(1,{2;3})*MAX(1;2)", "12"),
        ("=-PMT(0.06,1,1500+NPV(0.06,40)-900/1.06^1)", "730"),
        ("=ROUND(RATE(36,-150,4955.305698069336,0,1),9)", "0.005"),
        ("=ROUND(IRR({-100,60,60}),6)", "0.130662"),
        ("=ROUND(MIRR({-100;60;60};10%;12%);6)", "0.127830"),
        ("=IF(2>=1,SLN(10,0,5),0)", "2"),
        ("=SUMPRODUCT({1,2},{3,4})", "11"),
        ("=DATE(2024,3,1)-DATE(2024,2,1)", "29"),
        ("=COUNT({1|2|3})+MOD(7,4)+CEILING(2.1,1)+FLOOR(2.9,1)", "11"),
        ("=AND(1,2>1)+OR(0,0)+NOT(0)", "2"),
        ("=EFFECT(12%,12)", "0.12682503013196972066"),
    ],
)
def test_formulas_are_worked_out(formula: str, expected: str) -> None:
    assert abs(evaluate(formula) - D(expected)) < D("1e-9")


@pytest.mark.parametrize(
    "formula",
    [
        "=",
        "=1+",
        "=A1*2",
        "=__import__('os')",
        "=SUM(1",
        "=1 2",
        "={1,2}",
        "=WEBSERVICE(1)",
        "=SLN(1)",
        "=" + "(" * 500 + "1" + ")" * 500,
        "=" + "1+" * 3000 + "1",
    ],
)
def test_what_is_no_formula_is_refused(formula: str) -> None:
    with pytest.raises(NotUnderstoodError):
        evaluate(formula)


@pytest.mark.parametrize("formula", ["=1/0", "=9^9^9^9^9^9^9^9^9", "=LN(0)", "=SQRT(-1)"])
def test_a_formula_without_a_result(formula: str) -> None:
    with pytest.raises(FunctionError):
        evaluate(formula)


def test_the_economic_life_is_read_from_its_words() -> None:
    inputs = '"price 100;resale 50,20,19;maintenance 5,10,60;r=0%"'
    assert tco(f"A,,economic life,,{inputs},2,")[0].state is State.PASSED
