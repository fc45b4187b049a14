"""Budget lines from files that come from outside: what is taken, and what is said of the rest."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from catalog.importing.budgets import LARGEST_BYTES, read_budget_lines
from money import Amount
from planning.budgeting import Category, Spending

HEAD = "Name,Category,Spending,Planned"


def read(text: str, **more: str) -> tuple[list[tuple[str, str]], list[str]]:
    drafts, problems = read_budget_lines(text.encode(), "plan.csv", "EUR", **more)
    return [(draft.name, str(draft.planned)) for draft in drafts], [str(each) for each in problems]


def test_a_whole_row() -> None:
    text = (
        "\ufeffItem;Cost centre;Project;Category;TYPE;Phase;Amount;Currency;Forecast;Month;Hue\r\n"
        'GPU nodes;4010;Vision;Server;Capex;Hardware;"1,299.50";eur;1400 EUR;2026-05;red\r\n'
        ";;;;;;;;;;\r\n"
    )
    (draft,), problems = read_budget_lines(text.encode(), "plan.csv", "EUR")
    assert problems == []
    assert (draft.name, draft.cost_centre, draft.project) == ("GPU nodes", "4010", "Vision")
    assert (draft.category, draft.spending) == (Category.SERVER, Spending.CAPITAL)
    assert draft.planned == Amount(Decimal("1299.50"), "EUR")
    assert draft.forecast == Amount(Decimal("1400.00"), "EUR")
    assert draft.expected_on == date(2026, 5, 1)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("=HYPERLINK(1),server,capital,1", "row 2: name “=HYPERLINK(1)” – expected a text that no"),
        ("@SUM(A1),server,capital,1", "no spreadsheet would run"),
        ("Nodes,spoon,capital,1", "row 2: category “spoon” – expected one of hardware, server"),
        ("Nodes,server,gift,1", "spending “gift” – expected capital or operating"),
        ("Nodes,server,capital,1.999", "EUR has 2 decimals"),
        ("Nodes,server,capital,1 USD", "an amount in EUR, the currency of the budget"),
        (
            "Nodes,server,capital,-5",
            "planned “-5” – expected an amount of zero or more",
        ),
        ("Nodes,server,capital,1e9", "is not a number"),
        ("Nodes,server,capital,", "row 2: planned – expected something"),
        (",server,capital,1", "row 2: name – expected something"),
        ("a\x07b,server,capital,1", "name"),
        (f"{'x' * 300},server,capital,1", "200 characters"),
    ],
)
def test_a_row_that_cannot_be_used_says_why_and_the_others_stay(row: str, said: str) -> None:
    found, problems = read(f"{HEAD}\n{row}\nGood,software,opex,2.00\n")
    assert found == [("Good", "2.00 EUR")]
    assert len(problems) == 1
    assert said in problems[0]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "a line of titles: name, category, spending, planned"),
        (b"Name,Category\nx,server\n", "a column with the title spending or type"),
        (f"{HEAD},Plan\n".encode(), "one column for planned"),
        ("Nåme,x".encode("utf-16"), "a text in UTF-8"),
        ("N\xe5me,x".encode("latin-1"), "byte 2: encoding"),
        (b"Name\x00,Category", "as text"),
        (f'{HEAD}\n"a'.encode(), "rows of a CSV file"),
        (b"x" * (LARGEST_BYTES + 1), "at most 32,000,000 bytes"),
        (f"{HEAD}\n".encode() + b"\n" * 200_001, "at most 200,000 rows"),
        (f"{HEAD}\n".encode() + b"y" * 200_000, "rows of a CSV file"),
    ],
    ids=range(10),
)
def test_a_file_that_is_no_list_of_lines(content: bytes, said: str) -> None:
    drafts, problems = read_budget_lines(content, "plan.csv", "EUR")
    assert drafts == []
    assert said in " ".join(str(each) for each in problems)


def test_amounts_are_read_by_the_locale_that_is_named() -> None:
    text = HEAD.replace(",", ";") + "\nNodes;server;capital;1.299,50\n"
    assert read(text, locale="de_DE")[0] == [("Nodes", "1299.50 EUR")]
    assert read(text)[0] == []


@given(content=some.binary(max_size=400))
def test_no_file_makes_it_fall(content: bytes) -> None:
    drafts, problems = read_budget_lines(content, "plan.csv", "EUR")
    assert not drafts
    assert problems


@given(cells=some.lists(some.text(max_size=30), min_size=4, max_size=4))
def test_no_row_makes_it_fall(cells: list[str]) -> None:
    row = ",".join('"' + cell.replace('"', '""') + '"' for cell in cells)
    drafts, problems = read_budget_lines(
        f"{HEAD}\n{row}\n".encode("utf-8", "replace"), "plan.csv", "EUR"
    )
    assert len(drafts) + bool(problems) <= 1
