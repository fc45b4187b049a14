"""Event and journal cases are read by their words; neighbours of the shared ones are here."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest

from planning.proof import events, journals
from planning.proof.outcome import State

if TYPE_CHECKING:
    from pathlib import Path

    from planning.proof.outcome import Outcome, Row

SERVER = "cost=2400.00;salvage=0;life_months=24;in_service=2024-01-01;monthly=100.00"


@pytest.mark.shared_data
def test_every_case_of_the_shared_files(shared_data: Path) -> None:
    tables: dict[str, list[Row]] = {}
    for name in ("event_cases", "journal_cases"):
        with (shared_data / "finance" / f"{name}.csv").open(encoding="utf-8") as file:
            tables[name] = list(csv.DictReader(file))
    outcomes = events.prove(tables) + journals.prove(tables)
    assert len(outcomes) == len(tables["event_cases"]) + 1
    assert [one for one in outcomes if one.state is not State.PASSED] == []


def proved(group: str, title: str, rule: str, inputs: str, expected: str) -> Outcome:
    (outcome,) = events.prove(
        {
            "event_cases": [
                {
                    "case": "N", "group": group, "title": title, "rule": rule,
                    "inputs": inputs, "steps": "", "expected": expected,
                }
            ]
        }
    )  # fmt: skip
    return outcome


@pytest.mark.parametrize(
    ("group", "title", "rule", "inputs", "expected"),
    [
        ("disposal", "same, full month", "DISP-MONTH-FULL: charge the month of disposal",
         f"{SERVER};sold=2025-03-10;proceeds=900.00",
         "accumulated=1500.00;book_value=900.00;gain=0.00"),
        ("disposal", "same, daily, day of disposal included", "DISP-DAILY-INCL: 10/31",
         f"{SERVER};sold=2025-03-10;proceeds=900.00",
         "accumulated=1432.26;book_value=967.74;gain=-67.74"),
        ("disposal", "sold above book value", "gain = proceeds - book value",
         f"{SERVER};sold=2025-03-10;proceeds=1250.00;DISP-MONTH-NONE",
         "book_value=1000.00;gain=250.00"),
        ("disposal", "costs of selling lower the proceeds", "gain = net proceeds - book value",
         f"{SERVER};sold=2025-03-10;proceeds=900.00;selling_costs=50.00;DISP-MONTH-NONE",
         "net_proceeds=850.00;gain=-150.00"),
        ("disposal", "fully depreciated asset scrapped", "no charge after book value = salvage",
         f"{SERVER};scrapped=2026-06-30",
         "accumulated=2400.00;book_value=0.00;gain=0.00;further_depreciation=0.00"),
        ("disposal", "nothing posted yet", "works with zero posted rows",
         f"{SERVER};posted=0;sold=2024-01-20;proceeds=2300.00;DISP-MONTH-NONE",
         "accumulated=0.00;book_value=2400.00;gain=-100.00"),
        ("disposal", "missing months are charged up to the disposal", "catch-up",
         f"{SERVER};posted_to=2024-12-31;sold=2025-03-10;proceeds=900.00;DISP-MONTH-NONE",
         "catch_up=200.00;accumulated=1400.00"),
        ("disposal", "later postings reversed first", "after the reversal the sale is booked",
         (f"{SERVER};posted_to=2025-03-31;sold=2025-02-15;proceeds=900.00;reverse=yes;"
         "DISP-MONTH-NONE"), "accumulated=1300.00;book_value=1100.00;gain=-200.00"),
        ("disposal", "traded in", "the allowance is proceeds",
         f"{SERVER};traded_in=2025-03-10;allowance=700.00;new_cost=3000.00;DISP-MONTH-NONE",
         "gain=-300.00;to_pay=2300.00"),
        ("disposal", "returned to the supplier", "the refund is proceeds",
         f"{SERVER};returned=2024-02-10;refund=2400.00;DISP-MONTH-NONE",
         "accumulated=100.00;gain=100.00"),
        ("part-disposal", "4 of 10 units sold", "by quantity",
         "cost=1000.00;qty=10;sold_qty=4;accumulated=250.00;proceeds=310.00",
         ("cost_out=400.00;accumulated_out=100.00;gain=10.00;remaining_cost=600.00;"
         "remaining_accumulated=150.00;remaining_book_value=450.00")),
        ("part-disposal", "a quarter by value", "by value, the remaining schedule is unchanged",
         "cost=6000.00;life_months=60;booked=24;cost_part=1500.00;proceeds=1000.00",
         ("cost_out=1500.00;accumulated_out=600.00;book_value_out=900.00;gain=100.00;"
         "monthly=75.00;last=75.00")),
        ("part-disposal", "thirty percent", "by share",
         "cost=1000.00;accumulated=333.33;share=30%;proceeds=0.00",
         "cost_out=300.00;accumulated_out=100.00;gain=-200.00"),
        ("estimate", "useful life shortened", "prospective (IAS 8.36-38)",
         "cost=6000.00;life_months=60;booked=24;new_total_months=36", "monthly=300.00;last=300.00"),
        ("estimate", "life cut to less than has passed", "the rest at once",
         "cost=6000.00;life_months=60;booked=24;new_total_months=20",
         "monthly=3600.00;periods=1"),
        ("estimate", "salvage raised", "prospective",
         "cost=6000.00;life_months=60;booked=24;new_salvage=600.00", "monthly=83.33;last=83.45"),
        ("estimate", "method changed", "prospective: NBV over the remaining life",
         "cost=6000.00;life_months=60;booked=24;new_method=SYD", "book_value=3600.00;periods=36"),
        ("impairment", "impairment to 2400.00", "IAS 36.59",
         "cost=6000.00;life_months=60;booked=24;recoverable=2400.00",
         ("impairment=1200.00;new_book_value=2400.00;monthly=66.67;last=66.55;"
         "nbv_after_12=1599.96")),
        ("impairment", "the higher of two counts", "IAS 36.18: value in use or fair value",
         "NBV=3600.00;value_in_use=2400.00;fair_value_less_costs=2300.00;remaining=36",
         "impairment=1200.00;monthly=66.67"),
        ("revaluation", "upwards", "IAS 16.39: to the surplus",
         "NBV=6000.00;fair_value=7500.00;remaining=30", "surplus=1500.00;monthly=250.00"),
        ("revaluation", "upwards after an earlier loss", "IAS 16.39",
         "NBV=5500.00;fair_value=7000.00;loss_before=500.00",
         "to_profit_or_loss=500.00;to_surplus=1000.00;new_book_value=7000.00"),
        ("improvement", "capitalised upgrade", "IAS 16.13: spread over remaining periods",
         "cost=6000.00;life_months=60;booked=24;improvement=720.00",
         "new_book_value=4320.00;monthly=120.00;new_cost=6720.00"),
        ("improvement", "upgrade that lengthens the life", "IAS 16.13",
         "NBV=3600.00;remaining=36;improvement=1200.00;extra_months=12", "monthly=100.00"),
        ("improvement", "replaced part is derecognised", "IAS 16.70",
         ("NBV=3600.00;remaining=36;improvement=1200.00;old_part_cost=500.00;"
         "old_part_accumulated=200.00"), "loss=300.00;new_book_value=4500.00;monthly=125.00"),
        ("credit note", "supplier lowers the price", "purchase price reduction, forward",
         "cost=6000.00;life_months=60;booked=24;credit_note=360.00",
         "new_book_value=3240.00;monthly=90.00"),
        ("currency", "foreign-currency purchase", "IAS 21.23b: foreign currency at cost",
         "cost=1000 EUR;rate_at_purchase=160.5;rate_at_year_end=170.0;currency=JPY",
         "cost_JPY=160500;monthly_36=4458;last=4470"),
        ("import", "taken over in mid-life", "opening balance over what remains",
         "cost=6000.00;accumulated=2400.00;remaining=36", "monthly=100.00;last=100.00"),
        ("idle", "an idle asset goes on", "IAS 16.55: idle is no pause",
         "cost=1200.00;life_months=12;idle_months=3", "schedule=unchanged"),
    ],
)  # fmt: skip
def test_neighbours(group: str, title: str, rule: str, inputs: str, expected: str) -> None:
    outcome = proved(group, title, rule, inputs, expected)
    assert outcome.state is State.PASSED, outcome


def test_a_wrong_figure_fails_with_both() -> None:
    outcome = proved("impairment", "", "IAS 36", "NBV=3600.00;recoverable=2400.00",
                     "impairment=1200.01")  # fmt: skip
    assert outcome.state is State.FAILED
    assert (outcome.expected, outcome.got) == ("impairment=1200.01", "impairment=1200.00")


@pytest.mark.parametrize(
    ("rule", "inputs", "expected", "word"),
    [
        ("moon phase", "cost=1.00;moon=full", "phase=new", "not said"),
        ("IAS 36", "NBV=3600.00;recoverable=2400.00;moon=full", "impairment=1200.00", "moon"),
        ("IAS 36", "NBV=3600.00;recoverable=2400.00", "beauty=1.00", "no answer"),
        ("sale", f"{SERVER};sold=2025-13-10;proceeds=1.00", "gain=1.00", "not a day"),
        ("sale", f"{SERVER};sold=2025-03-10;proceeds=1.00", "gain=1.00", "not said"),
        ("IAS 36", "NBV=3600.00;recoverable=2400.00", "all is well", "no figure"),
    ],
)
def test_what_is_not_understood_is_said(rule: str, inputs: str, expected: str, word: str) -> None:
    outcome = proved("", "", rule, inputs, expected)
    assert outcome.state is State.NOT_UNDERSTOOD
    assert word in outcome.note


def journal(inputs: str, lines: list[tuple[str, str, str]]) -> Outcome:
    event: Row = {"case": "N", "group": "", "title": "", "rule": "", "inputs": inputs,
                  "expected": ""}  # fmt: skip
    rows: list[Row] = [
        {"case": "N", "account": account, "debit": debit, "credit": credit}
        for account, debit, credit in lines
    ]
    (outcome,) = journals.prove({"event_cases": [event], "journal_cases": rows})
    return outcome


@pytest.mark.parametrize(
    ("inputs", "lines"),
    [
        (
            f"{SERVER};sold=2025-03-10;proceeds=1250.00;DISP-MONTH-NONE",
            [("Bank", "1250.00", ""), ("Accumulated depreciation", "1400.00", ""),
             ("Gain on disposal", "", "250.00"), ("Asset cost", "", "2400.00")],
        ),
        (
            f"{SERVER};stolen=2025-03-10;insurance=800.00;DISP-MONTH-NONE",
            [("Insurance receivable", "800.00", ""), ("Accumulated depreciation", "1400.00", ""),
             ("Loss on disposal", "200.00", ""), ("Equipment at cost", "", "2400.00")],
        ),
        (
            "NBV=3600.00;recoverable=2400.00",
            [("Impairment loss", "1200.00", ""), ("Accumulated impairment", "", "1200.00")],
        ),
        (
            "cost=1200.00;repair=80.00",
            [("Repairs and maintenance", "80.00", ""), ("Accounts payable", "", "80.00")],
        ),
    ],
)  # fmt: skip
def test_journals_of_neighbours(inputs: str, lines: list[tuple[str, str, str]]) -> None:
    outcome = journal(inputs, lines)
    assert outcome.state is State.PASSED, outcome


def test_a_journal_without_its_case_or_balance_is_not_understood() -> None:
    (outcome,) = journals.prove({"journal_cases": [{"case": "Z", "account": "Bank", "debit": "1"}]})
    assert "do not balance" in outcome.note
    outcome = journal("NBV=3600.00;recoverable=2400.00", [("Moon", "1.00", ""), ("Bank", "", "1")])
    assert "“Moon” is not known" in outcome.note
