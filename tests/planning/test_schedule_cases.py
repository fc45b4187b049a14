"""Every worked straight-line and declining case, row by row, to the last unit.

The cases are text and are read by what they say, never by the name of the case: `planning.proof`
does it for auditors too. Beside the shared cases stand neighbours of the same kinds, worked by
hand, that prove the arithmetic without the shared data.
"""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

import pytest

from planning.proof.outcome import State
from planning.proof.schedules import prove

if TYPE_CHECKING:
    from pathlib import Path

    from planning.proof.outcome import Outcome, Row

SL_MONTH = (
    "SL-MONTH: amount=base/months, each rounded half-up, capped at what is left, "
    "last month takes the remainder"
)


def table(text: str) -> list[Row]:
    return list(csv.DictReader(StringIO(text)))


@pytest.mark.shared_data
def test_every_case_of_the_shared_files(shared_data: Path) -> None:
    finance = shared_data / "finance"
    cases = table((finance / "schedule_cases.csv").read_text(encoding="utf-8"))
    rows = table((finance / "schedule_rows.csv").read_text(encoding="utf-8"))
    assert cases
    outcomes = prove({"schedule_cases": cases, "schedule_rows": rows})
    assert len(outcomes) == len(cases)
    assert [one for one in outcomes if one.state is not State.PASSED] == []


def case(rule: str, inputs: str, cost: str, salvage: str = "0.00", **more: str) -> dict[str, str]:
    return {
        "case": "N", "rule": rule, "description": "", "inputs": inputs, "minor_digits": "2",
        "cost": cost, "salvage": salvage, "periods": "", "total": "", **more,
    }  # fmt: skip


def proved(one: dict[str, str], amounts: list[str], **columns: list[str]) -> Outcome:
    """The outcome of a case whose rows charge `amounts`; other columns where they are given."""
    rows: list[Row] = [
        {"case": "N", "amount": amount, **{name: told[number] for name, told in columns.items()}}
        for number, amount in enumerate(amounts)
    ]
    if not one["periods"]:
        one = {**one, "periods": str(len(amounts))}
    (outcome,) = prove({"schedule_cases": [one], "schedule_rows": rows})
    return outcome


YEARLY = "in_service=2023-04-17;life_years=5;frequency=year;fiscal_year_end=12-31"


@pytest.mark.parametrize(
    ("one", "amounts"),
    [
        pytest.param(
            case(SL_MONTH, "in_service=2024-01-01;life_months=36;frequency=month;"
                 "convention=full-month", "1000.00"),
            ["27.78"] * 35 + ["27.70"], id="thirty-six-months"),
        pytest.param(
            case(SL_MONTH, "in_service=2024-01-01;life_months=36;frequency=month;"
                 "convention=full-month", "100000", "0", minor_digits="0"),
            ["2778"] * 35 + ["2770"], id="a-currency-without-cents"),
        pytest.param(
            case(SL_MONTH, "in_service=2024-01-01;life_months=7;frequency=month;"
                 "convention=full-month", "100.000", "0", minor_digits="3"),
            ["14.286"] * 6 + ["14.284"], id="a-currency-of-thousandths"),
        pytest.param(
            case(SL_MONTH, "in_service=2024-01-01;life_months=3;frequency=month;"
                 "convention=full-month;rounding_unit=0.05", "100.00"),
            ["33.35", "33.35", "33.30"], id="rounded-to-five-cents"),
        pytest.param(
            case(SL_MONTH, "in_service=2024-01-01;life_months=3;frequency=month;"
                 "convention=full-month;rounding_unit=1", "100.00"),
            ["33.00", "33.00", "34.00"], id="rounded-to-whole-units"),
        pytest.param(
            case(SL_MONTH, "in_service=2024-01-01;life_months=12;frequency=month;"
                 "convention=full-month", "1200.00", "200.00"),
            ["83.33"] * 11 + ["83.37"], id="salvage-lowers-the-base"),
        pytest.param(
            case("SL-MONTH, stops at salvage: amount=cost/months",
                 "in_service=2024-01-01;life_months=4;frequency=month;convention=full-month",
                 "1200.00", "500.00"),
            ["300.00", "300.00", "100.00"], id="salvage-as-a-floor"),
        pytest.param(
            case("SL-YEAR", "in_service=2024-01-01;life_years=3;frequency=year;memo_value=1.00",
                 "300.00"),
            ["100.00", "100.00", "99.00"], id="a-memo-value-stays"),
        pytest.param(
            case("SL-MONTH", "in_service=2024-01-01;life_months=0;frequency=month", "799.00"),
            ["799.00"], id="expensed-at-once"),
        pytest.param(
            case("SL-YEAR, first fraction 9/12", YEARLY, "999.99", "99.99"),
            ["135.00"] + ["180.00"] * 4 + ["45.00"], id="the-month-counts-whole"),
        pytest.param(
            case("SL-YEAR, first fraction 8.5/12", YEARLY, "999.99", "99.99"),
            ["127.50"] + ["180.00"] * 4 + ["52.50"], id="the-month-counts-half"),
        pytest.param(
            case("SL-YEAR, first fraction 7.5/12", YEARLY, "999.99", "99.99",
                 description="mid-quarter convention"),
            ["112.50"] + ["180.00"] * 4 + ["67.50"], id="the-quarter-counts-half"),
        pytest.param(
            case("SL-YEAR, first fraction 12/12", YEARLY, "999.99", "99.99"),
            ["180.00"] * 5, id="the-year-counts-whole"),
        pytest.param(
            case("SL-DAY-YEAR", YEARLY, "999.99", "99.99"),
            ["127.73"] + ["180.00"] * 4 + ["52.27"], id="days-of-each-year"),
        pytest.param(
            case("SL-DAY-TOTAL", YEARLY, "999.99", "99.99"),
            ["127.59", "180.30", "179.80", "179.80", "179.80", "52.71"], id="days-of-the-life"),
        pytest.param(
            case("SL-DAY-365: ACT/365", YEARLY, "999.99", "99.99"),
            ["127.73", "180.49", "180.00", "180.00", "180.00", "51.78"], id="days-over-365"),
        pytest.param(
            case("SL-YEAR, first fraction 12/12", "in_service=2024-04-01;life_years=3;"
                 "frequency=year;fiscal_year_end=03-31", "900.00"),
            ["300.00"] * 3, id="a-fiscal-year-of-its-own"),
        pytest.param(
            case("SL by quarter", "in_service=2024-02-01;life_months=6;frequency=quarter;"
                 "convention=full-month;fiscal_year_end=06-30", "600.00"),
            ["200.00", "300.00", "100.00"], id="fiscal-quarters"),
        pytest.param(
            case("DDB with switch to SL", "factor=2;life=5", "10000.00"),
            ["4000.00", "2400.00", "1440.00", "1080.00", "1080.00"], id="a-switch"),
        pytest.param(
            case("150DB with switch", "life=5", "10000.00"),
            ["3000.00", "2100.00", "1633.33", "1633.33", "1633.34"], id="one-and-a-half"),
        pytest.param(
            case("DDB no switch, last year takes the rest", "factor=2;life=5", "10000.00"),
            ["4000.00", "2400.00", "1440.00", "864.00", "1296.00"], id="the-rest-at-the-end"),
        pytest.param(
            case("DDB no switch, floor at salvage", "factor=2;life=5", "10000.00", "3000.00"),
            ["4000.00", "2400.00", "600.00"], id="down-at-the-floor-before-the-end"),
        pytest.param(
            case("SYD, first year 6/12", "in_service=2024-07-01;life=3", "6000.00"),
            ["1500.00", "2500.00", "1500.00", "500.00"], id="digits-of-half-years"),
        pytest.param(
            case("UOP", "in_service=2024-01-01;total_units=10000;units=3000,2500,4500",
                 "10000.00", "1000.00"),
            ["2700.00", "2250.00", "4050.00"], id="units-of-production"),
        pytest.param(
            case("SL-MONTH", "in_service=2023-01-01;life_months=36;frequency=month;"
                 "convention=full-month;opening_accumulated=650.00;booked=33", "1000.00"),
            ["116.67", "116.67", "116.66"], id="imported-in-mid-life"),
        pytest.param(
            case("SL-MONTH", "in_service=2023-01-01;life_months=36;frequency=month;"
                 "convention=mid-month", "720.00"),
            ["10.00"] + ["20.00"] * 35 + ["10.00"], id="half-a-month-at-both-ends"),
    ],
)  # fmt: skip
def test_neighbours(one: dict[str, str], amounts: list[str]) -> None:
    outcome = proved(one, amounts)
    assert outcome.state is State.PASSED, outcome


def test_months_are_counted_from_the_anchor() -> None:
    one = case(SL_MONTH, "in_service=2024-01-31;life_months=3;frequency=month;"
               "convention=full-month", "90.00")  # fmt: skip
    outcome = proved(
        one,
        ["30.00"] * 3,
        period_start=["2024-01-31", "2024-02-29", "2024-03-31"],
        period_end=["2024-02-28", "2024-03-30", "2024-04-29"],
    )
    assert outcome.state is State.PASSED, outcome


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"rule": "ACRS"}, "names no method"),
        ({"inputs": "in_service=2024-01-01;life_months=3;moon=full;frequency=month"}, "moon"),
        ({"inputs": "in_service=2024-01-17;life_months=3;frequency=month"}, "not said"),
        ({"rule": "SL-YEAR, first fraction 7/13"}, "No convention begins"),
        ({"cost": "ten"}, "not a number"),
        ({"cost": "1e99"}, "too large for an amount"),
        ({"minor_digits": "9"}, "minor digits"),
        ({"salvage": "5000.00"}, "between zero and the cost"),
        ({"inputs": "in_service=soon;life_months=3;frequency=month"}, "not a day"),
    ],
)
def test_what_is_not_understood_is_said_and_never_guessed(
    change: dict[str, str], word: str
) -> None:
    one = case(SL_MONTH, "in_service=2024-01-01;life_months=3;frequency=month", "90.00")
    outcome = proved({**one, **change}, ["30.00"] * 3)
    assert outcome.state is State.NOT_UNDERSTOOD
    assert word in outcome.note


def test_a_wrong_row_fails_with_both_figures() -> None:
    one = case(SL_MONTH, "in_service=2024-01-01;life_months=3;frequency=month", "90.00")
    outcome = proved(one, ["30.00", "30.01", "29.99"])
    assert outcome.state is State.FAILED
    assert "row 2: amount 30.01" in outcome.expected
    assert "row 2: amount 30.00" in outcome.got


def test_rows_without_a_case_are_reported() -> None:
    (outcome,) = prove({"schedule_rows": [{"case": "Z", "amount": "1.00"}]})
    assert outcome.state is State.NOT_UNDERSTOOD
