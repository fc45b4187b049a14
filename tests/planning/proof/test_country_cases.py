"""The worked cases of countries, and neighbours of them: other words, other sides of each edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from planning.proof import countries, read_table
from planning.proof.outcome import State

if TYPE_CHECKING:
    from pathlib import Path

    from planning.proof.outcome import Outcome


def prove(country: str, title: str, inputs: str, expected: str, rule: str = "") -> Outcome:
    row = {
        "case": "own",
        "country": country,
        "title": title,
        "rule": rule,
        "inputs": inputs,
        "expected": expected,
    }
    (outcome,) = countries.prove({"country_cases": [row]})
    return outcome


@pytest.mark.shared_data
def test_every_given_country_case_passes(shared_data: Path) -> None:
    path = shared_data / "finance" / "country_cases.csv"
    outcomes = countries.prove(
        {"country_cases": read_table("country_cases", path.read_bytes()).rows}
    )

    assert [o for o in outcomes if o.state is not State.PASSED] == []
    assert len(outcomes) >= 10


SWEDEN = [
    (
        "same, with a sale: half of the year-1 equipment",
        "buy 100000 year 1, 50000 year 2; sell half of the year-1 equipment for 30000 in year 3",
        # year 3: base 54000; 30: 37800; 20: 50000 × 40 % + 50000 × 60 % = 50000
        "y3:deduct=16200.00,tax_value=37800.00,rule=30",
    ),
    (
        "everything sold above the tax value",
        "buy 100000 year 1; all sold in year 2 for 80000",
        "y1:deduct=30000.00,tax_value=70000.00;y2:deduct=0.00,tax_value=0.00,income=10000.00",
    ),
    (
        "minor value: bought together they count together",
        "computer 20000, screen 5000, printer 5000, bought together 2025",
        "sum=30000.00;not at once",
    ),
    (
        "a sale reduces the base of the 30-rule",
        "opening 100000; purchases 50000; sold older equipment for 20000",
        "base=130000.00;max_deduction=39000.00;closing=91000.00",
    ),
    (
        "purchases and disposals of one year, 30-rule",
        "opening 70000, additions 20000, proceeds 10000",
        "deduct=24000.00;tax_value=56000.00",
    ),
    (
        "proceeds above the base are income",
        "opening 10000; no purchases; proceeds 15000",
        "deduct=0.00;tax_value=0.00;taxable=5000.00",
    ),
    (
        "bought and sold in the same year stays outside of the base",
        "opening 100000; bought 20000 and sold it in the same year for 15000",
        "deduct=30000.00;closing=70000.00",
    ),
    (
        "long fiscal year of 18 months",
        "opening 100000; fiscal year 18 months",
        "max_deduction=45000.00;closing=55000.00",
    ),
    (
        "restvärdesavskrivning 25 %",
        "opening 100000; additions 20000",
        "deduct=30000.00;closing=90000.00",
    ),
    (
        "30- and 20-rule with a sale of the first year's equipment",
        "buy 100000 year 1, 50000 year 2; sold in year 3 for 20000 (all bought in year 1)",
        # year 3: base 84000 - 20000 = 64000; 30: 44800; 20: 50000 × 60 % = 30000
        "y2:deduct=36000.00,tax_value=84000.00,rule=30;y3:deduct=34000.00,tax_value=30000.00,rule=20",
    ),
    (
        "deducted at once below half a prisbasbelopp, 2025",
        "29399.99 / 29400.00 / 29400.01",
        "29399.99: at once;29400.00: not;29400.01: pool",
    ),
    (
        "direct deduction, minor value, income year 2024 (half is 28650)",
        "28649.99; 28650",
        "at once;not at once",
    ),
    (
        "PC, screen and printer bought together count together (minor value), 2025",
        "PC 20000 + screen 6000 + printer 4000",
        "total=30000.00;threshold=29400.00;deduct=0.00",
    ),
    (
        "short life: deducted at once whatever the cost",
        "server 150000; expected life 3 years",
        "deduct=150000.00",
    ),
]


@pytest.mark.parametrize(("title", "inputs", "expected"), SWEDEN)
def test_neighbours_in_sweden(title: str, inputs: str, expected: str) -> None:
    assert prove("SE", title, inputs, expected).state is State.PASSED


UNITED_KINGDOM = [
    (
        "AIA first, 40% FYA on the rest (company leasing), year ended 31 Dec 2026",
        "cost 1100000 new; AIA 1000000",
        "AIA=1000000.00;FYA=40000.00;pool_next=60000.00",
    ),
    (
        "hybrid WDA rounded up, year ended 30 Jun 2026",
        "main pool b/f 100000; no additions",
        "rate exact=17.002740%;WDA at 17.01%=17010.00",
    ),
    (
        "super-deduction 130%, companies",
        "cost 10000 new; year ended 31 Mar 2023",
        "super_deduction=13000.00",
    ),
    ("special rate pool 6%", "pool b/f 10000", "WDA=600.00;c/f=9400.00"),
    (
        "full expensing, company",
        "cost 20000, new; sold next year for 5000",
        "FE=20000.00;balancing_charge=5000.00",
    ),
    (
        "hybrid WDA, company year ended 30 Sep 2026",
        "main pool b/f 100000; no additions",
        # 182 days at 18 %, 183 at 14 %
        "rate exact=15.994521%;WDA at 15.99%=15990.00;c/f=84010.00;days_before=182;days_after=183",
    ),
    (
        "hybrid WDA, sole trader year to 31 December 2026 (income tax: 6 Apr 2026)",
        "pool b/f 50000; no additions",
        # 95 days at 18 %, 270 at 14 %: 15.041096
        "rate exact=15.041096%;WDA=7520.00;c/f=42480.00",
    ),
    (
        "company year ended 31 March 2026: still the old rate",
        "main pool b/f 10000; additions 2000 (no AIA); proceeds 500",
        "rate=18%;base=11500.00;WDA=2070.00;c/f=9430.00",
    ),
    (
        "new rate, year ended 31 Mar 2027",
        "pool b/f 10000",
        "WDA=1400.00;c/f=8600.00",
    ),
    (
        "AIA up to the limit, the rest joins the pool; year ended 31 Mar 2026",
        "additions 1200000; AIA",
        "AIA=1000000.00;base=200000.00;WDA=36000.00;c/f=164000.00",
    ),
    (
        "AIA in a short period: 9 months to 31 Dec 2025",
        "additions 800000",
        "AIA=750000.00;to main pool=50000.00;WDA=6750.00;c/f=43250.00",
    ),
    (
        "full expensing, and a sale later is a balancing charge of the proceeds",
        "cost 50000 new; sold for 12000; year ended 31 Dec 2025",
        "full_expensing=50000.00;balancing_charge=12000.00",
    ),
    (
        "small pool written off: 1000 or less; 18%",
        "pool b/f 900",
        "WDA=900.00;c/f=0.00",
    ),
    (
        "proceeds above the pool: balancing charge; 18%",
        "pool b/f 3000; proceeds 4500",
        "balancing charge=1500.00;WDA=0.00;c/f=0.00",
    ),
    (
        "cessation: balancing allowance; 18%",
        "pool b/f 8000; proceeds 3000; trade ceased",
        "balancing allowance=5000.00;c/f=0.00",
    ),
]


@pytest.mark.parametrize(("title", "inputs", "expected"), UNITED_KINGDOM)
def test_neighbours_in_the_united_kingdom(title: str, inputs: str, expected: str) -> None:
    assert prove("UK", title, inputs, expected).state is State.PASSED


GERMANY = [
    ("Sammelposten 20% x 5 years", "1500.00: 3 x 500.00, bought 2025-03", "5 x 300.00"),
    ("linear by months", "1200.00 in September, 3 years", "y1=133.33;y2=400.00;y4=266.67"),
    (
        "degressive AfA of a 3-year asset: 30 %, switch after the first year",
        "cost 3000.00; bought 2025-10-01; life 3 years",
        "2025: 225.00;2026: 1009.09;2027: 1009.09;2028: 756.82",
    ),
    ("one-year computers", "2025-12-20, 1800.00", "2025=1800.00;2026=0.00"),
    (
        "Sammelposten",
        "300.00 + 500.00 + 999.99 bought in 2025; one sold in 2027",
        "pool=1799.99;yearly=360.00;last=359.99",
    ),
    (
        "linear AfA, 3 years, month of purchase counts fully",
        "1200.00 bought 2025-09-15",
        "2025=133.33;2026=400.00;2027=400.00;2028=266.67",
    ),
    (
        "linear, monthly pro rata",
        "cost 999.99; purchase 15 Mar 2024; 3 years",
        "y1=277.78;y2=333.33;y3=333.33;y4=55.55;total=999.99",
    ),
    (
        "1-year option: whole amount in the year of purchase",
        "laptop 2500.00 bought 2025-11-20",
        "2025=2500.00",
    ),
    (
        "Sammelposten: 20 % x 5 years, no pro rata, a disposal changes nothing",
        "3 x 500.00 and 1 x 999.99 bought 2025-10; one sold in 2026",
        "2025=500.00;2026=500.00;2027=500.00;2028=500.00;2029=499.99",
    ),
    (
        "degressive AfA 30 % (max 3 x linear), purchase in October 2025, life 5 years, switch",
        "cost 10000.00; bought 2025-10-10; life 5 years",
        # 750; 2775; 1942.50; then linear: 4532.50 over 33 months × 12
        "2025=750.00;2026=2775.00;2027=1942.50;2028=1648.18;2029=1648.18;2030=1236.14",
    ),
    ("GWG net at once", "250.00 / 800.00 / 800.01", "at once;at once;not GWG"),
    (
        "memo value of 1 EUR",
        "3600.00 over 36 months",
        "last row leaves 1.00",
    ),
]


@pytest.mark.parametrize(("title", "inputs", "expected"), GERMANY)
def test_neighbours_in_germany(title: str, inputs: str, expected: str) -> None:
    outcome = prove("DE", title, inputs, expected)
    assert (outcome.state, outcome.got) == (State.PASSED, outcome.got), outcome


INDIA = [
    (
        "block, half rate under 180 days",
        "opening 100000; laptop 50000 put to use 2025-06-01; laptop 20000 put to use 2025-12-15",
        "depreciation=64000.00;closing=106000.00",
    ),
    (
        "IT Act block 40 %",
        "FY 2025-26 opening 100000; additions 50000 (>= 180 days), 20000 (<180 days); sale 30000",
        "depreciation=52000.00;closing=88000.00",
    ),
    ("Companies Act WDV rate, 5 % residual, servers (6 years)", "", "rate=39.30%"),
    ("Companies Act SLM, servers 6 years", "cost 600000, residual 5%", "95000.00 a year"),
    (
        "block with additions on both sides of 180 days and a sale",
        "opening 100000; additions 50000 on 2025-06-01; 20000 on 2025-12-01; sold for 30000",
        # 120000 × 40 % + 20000 × 20 %
        "depreciation=52000.00;closing=88000.00",
    ),
    (
        "half rate under 180 days",
        "opening 100000; addition 50000 (120 days)",
        "depreciation=50000.00;closing=100000.00",
    ),
    (
        "proceeds above the block: short-term capital gain, no depreciation",
        "opening 100000; additions 20000 used 180 days or more; proceeds 150000",
        "depreciation=0.00;STCG=30000.00;closing=0.00",
    ),
    (
        "180-day boundary in a leap year",
        "FY 2023-24: put to use 2023-10-03, 2023-10-04 (180 days), 2023-10-05 (179 days)",
        "full;full;half",
    ),
    (
        "Companies Act, SLM, end-user devices 3 years",
        "cost 100000; residual 5%; put to use 2025-04-01",
        "y1=31666.67;y2=31666.67;y3=31666.66;residual=5000.00;rate=31.67%",
    ),
    (
        "Companies Act, WDV 63.16%, last year to the residual",
        "cost 100000; residual 5%; 3 years",
        "63160.00;23268.14;8571.86",
    ),
]


@pytest.mark.parametrize(("title", "inputs", "expected"), INDIA)
def test_neighbours_in_india(title: str, inputs: str, expected: str) -> None:
    outcome = prove("IN", title, inputs, expected)
    assert outcome.state is State.PASSED, outcome


IFRS = [
    (
        "depreciation starts when available for use",
        "delivered 2025-01-20; available for use 2025-02-10; first used 2025-04-01",
        "start=2025-02-10",
    ),
    (
        "held for sale stops the charge",
        "monthly charge 100.00; held for sale from 2025-09-15; sold 2025-12-01",
        "stops=2025-09-15;charge after=0.00",
    ),
    ("an idle asset is still depreciated", "monthly charge 100.00; idle 3 months", "continues"),
    (
        "residual above the carrying amount: no charge",
        "carrying amount 500.00; residual value 600.00",
        "charge=0.00",
    ),
    (
        "a server rack is not of low value",
        "lease 36 x 400.00; value when new 12000",
        "a right-of-use asset",
    ),
]


@pytest.mark.parametrize(("title", "inputs", "expected"), IFRS)
def test_neighbours_under_ifrs(title: str, inputs: str, expected: str) -> None:
    outcome = prove("IFRS", title, inputs, expected)
    assert outcome.state is State.PASSED, outcome


@pytest.mark.parametrize(
    ("country", "title", "inputs", "expected", "state"),
    [
        ("SE", "30-rule", "opening 100000", "deduct=30000.01", State.FAILED),
        ("SE", "30-rule", "opening 100000; mystery 12", "deduct=30000", State.NOT_UNDERSTOOD),
        ("SE", "minor value, 2027", "29000", "at once", State.NOT_UNDERSTOOD),
        ("UK", "WDA", "pool b/f 10000", "WDA=1800.00", State.NOT_UNDERSTOOD),
        ("UK", "FYA 40%", "cost 10000; year ended 31 Dec 2025", "FYA=4000", State.NOT_UNDERSTOOD),
        ("DE", "degressive", "1000 bought 2023-05-01; life 5 years", "y1=1", State.NOT_UNDERSTOOD),
        ("IN", "block", "opening 100000; additions 5000", "depreciation=1", State.NOT_UNDERSTOOD),
        ("IN", "180 days", "put to use 2025-10-02 (180 days)", "full", State.NOT_UNDERSTOOD),
        ("XX", "anything", "1", "y1=1", State.NOT_UNDERSTOOD),
        ("DE", "linear", "1" * 3000, "y1=1", State.NOT_UNDERSTOOD),
    ],
)
def test_wrong_is_failed_and_unknown_is_not_guessed(
    country: str, title: str, inputs: str, expected: str, state: State
) -> None:
    assert prove(country, title, inputs, expected).state is state
