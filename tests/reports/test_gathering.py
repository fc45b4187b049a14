"""The budget report on a real ledger: years, prices, reasons and words. That every amount ties is
in `test_ties.py`."""

from __future__ import annotations

import csv
import re
from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO
from itertools import pairwise
from typing import NamedTuple

import pytest
from pypdf import PdfReader

import resources
from catalog.demo import make_demo
from catalog.policy import policy
from catalog.queries.budget import BudgetFacts, budget_facts
from money import Amount
from reports.budget import BudgetContent, render_budget_report
from reports.budget.content import Priority
from reports.budget.gathering import budget_content

ON = date(2026, 11, 21)


class Made(NamedTuple):
    """One report and everything that it was made from."""

    facts: BudgetFacts
    content: BudgetContent
    text: str


def gather(facts: BudgetFacts, language: str, locale: str) -> BudgetContent:
    return budget_content(
        facts,
        ledger="demo.rackledger",
        generated_at=datetime(2026, 11, 21, 8, tzinfo=UTC),
        prepared_by="Åsa Lindqvist",
        approved_by="Erik Holm",
        locale=locale,
        language=language,
    )


def text_of(content: BudgetContent) -> str:
    pages = PdfReader(BytesIO(render_budget_report(content)), strict=True).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("gathering")
    file = folder / "demo.rackledger"
    rules = policy(folder)
    with make_demo(file, assets=60, seed=7, on=ON) as ledger:
        facts = ledger.ask(budget_facts, rules=rules.upgrade, scales=rules.readiness, on=ON)
    content = gather(facts, "en", "en_US")
    return Made(facts, content, text_of(content))


def usd(amount: Amount) -> str:
    return f"USD {amount.number:,.2f}"


def test_years_follow_on_each_other(made: Made) -> None:
    categories = {row.category for row in made.content.depreciation}
    assert len(categories) > 1
    for category in categories:
        rows = [row for row in made.content.depreciation if row.category == category]
        for before, after in pairwise(rows):
            assert before.closing == after.opening
        for row in rows:
            assert row.additions is not None
            assert row.opening + row.additions - row.charge == row.closing


def test_yearly_totals_are_in_the_text(made: Made) -> None:
    totals = made.content.year_totals("USD")
    assert len(totals) == len(made.facts.spans)
    for total in totals:
        own = [row for row in made.content.depreciation if row.fiscal_year == total.fiscal_year]
        assert total.charge.number == sum(row.charge.number for row in own)
        assert usd(total.charge) in made.text
        assert usd(total.closing) in made.text


def test_cost_ranges_come_from_the_table_of_prices(made: Made) -> None:
    """Of each candidate, the prices within a year of its newest one."""
    names = {
        row["key"]: row["name"]
        for kind in ("gpu", "npu", "cpu")
        for row in csv.DictReader(resources.text(f"catalogue/models/{kind}.csv").splitlines())
    }
    dated: dict[str, list[tuple[date, Decimal]]] = {}
    for row in csv.DictReader(resources.text("catalogue/prices.csv").splitlines()):
        day = date.fromisoformat(row["on"])
        bought = row["unit"] == "piece" and row["condition"] == "new"
        if bought and row["currency"] == "USD" and day <= ON:
            dated.setdefault(names[row["key"]], []).append((day, Decimal(row["amount"])))
    prices = {
        name: [price for day, price in rows if (max(rows)[0] - day).days <= 365]
        for name, rows in dated.items()
    }
    priced = [item for item in made.content.recommendations if item.cost is not None]
    assert priced
    for item in priced:
        assert item.cost is not None
        pieces = int(item.candidates[0].split(" × ")[0]) if " × " in item.candidates[0] else 1
        parts = [name.removeprefix(f"{pieces} × ") for name in item.candidates]
        known = [price for name in parts for price in prices.get(name, [])]
        assert item.cost.prices == len(known)
        assert item.cost.low == (Amount(min(known), "USD") * pieces).rounded()
        assert item.cost.high == (Amount(max(known), "USD") * pieces).rounded()
        assert usd(item.cost.low) in made.text


def test_reasons_name_the_fact_and_its_limit(made: Made) -> None:
    reasons = {reason for item in made.content.recommendations for reason in item.reasons}
    assert any(
        re.fullmatch(r"Age \d+(\.\d)? years \(limit: at least 3 years\)", r) for r in reasons
    )
    assert "Memory pressure unknown (limit: at least 20 h a week)" in reasons


def test_low_priorities_take_a_line_each(made: Made) -> None:
    """The deciding age beside its limit, and no pages of reasons for what can wait."""
    low = [item for item in made.content.recommendations if item.priority is Priority.LOW]
    assert low
    assert all(re.fullmatch(r"\d+(\.\d)? / \d+ years", item.brief) for item in low)
    rising = sum(item.could_rise for item in low)
    assert f"{rising} of these could be more urgent" in made.text
    for item in low:
        assert item.asset in made.text


def test_signatures_and_sources_are_named(made: Made) -> None:
    for expected in (
        "Prepared by Åsa Lindqvist",
        "Approved by Erik Holm",
        "Demonstration Works",
        "Universal Guide, version 2.2",
        "Epoch AI, hardware price database (CC BY 4.0)",
        "straight line",
    ):
        assert expected in made.text


def test_the_same_figures_in_swedish_words(made: Made) -> None:
    swedish = gather(made.facts, "sv", "sv_SE")
    assert swedish.holdings == made.content.holdings
    assert [row.charge for row in swedish.depreciation] == [
        row.charge for row in made.content.depreciation
    ]
    text = text_of(swedish)
    for expected in ("Servrar", "Arbetsstationer", "linjär", "gräns: minst 3 år", "utrangerad"):
        assert expected in text
    for english in ("Servers", "straight line", "at least", "Retired", "unknown", "No site"):
        assert english not in text
