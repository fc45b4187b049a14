"""A budget of 100,000 lines, against the same questions in bare SQL on the same file."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

import pytest

from catalog.commands.budget_lines import add_lines
from catalog.commands.budgets import add_budget
from catalog.models import BudgetDraft, BudgetEntry, BudgetEntryDraft, BudgetLineDraft, EntryState
from catalog.queries.plan_lines import LineFilter, LineSort, LineSortKey, lines, totals
from catalog.store.ledger import Ledger
from money import Amount
from planning.budgeting import Category, Spending

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.store.writing import Writing
    from tests.benchmarks.conftest import Ratio

LINES = 100_000
#: The same page: its lines, and what each has used of orders without receipts or invoices.
BARE_PAGE = (
    "SELECT l.*, (SELECT sum(e.amount_minor) FROM budget_entry e WHERE e.line_id = l.id) "
    "FROM budget_line l WHERE l.budget_id = 1 ORDER BY l.name COLLATE NOCASE, l.id LIMIT 200"
)
#: What is used, by chain and line as the rule says it, in one statement.
BARE_TOTALS = """
    SELECT sum(l.planned_minor), sum(u.used) FROM budget_line l LEFT JOIN (
      SELECT line_id, sum(max(c, r, i)) AS used FROM (
        SELECT line_id, coalesce(of_id, id) AS root,
               sum(CASE WHEN state = 'committed' THEN amount_minor ELSE 0 END) AS c,
               sum(CASE WHEN state = 'received' THEN amount_minor ELSE 0 END) AS r,
               sum(CASE WHEN state = 'invoiced' THEN amount_minor ELSE 0 END) AS i
        FROM budget_entry GROUP BY line_id, root) GROUP BY line_id
    ) u ON u.line_id = l.id WHERE l.budget_id = 1
"""


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    path = tmp_path_factory.mktemp("large") / "budget.rackledger"
    with Ledger.create(path) as made:
        limit = Amount.of_minor(10**12, "EUR")
        budget = made.do(
            add_budget,
            draft=BudgetDraft(
                name="All", starts_on=date(2026, 1, 1), ends_on=date(2026, 12, 31), limit=limit
            ),
        ).result
        drafts = [
            BudgetLineDraft(
                budget_id=budget, name=f"Line {n * 7919 % LINES:06}", category=Category.SERVER,
                spending=Spending.CAPITAL, planned=Amount.of_minor(1_000_00 + n, "EUR"),
            )
            for n in range(LINES)
        ]  # fmt: skip
        numbers = made.do(add_lines, budget_id=budget, drafts=drafts).result

        def order(writing: Writing) -> None:
            writing.title = "Order"
            writing.insert_many(
                BudgetEntry,
                [
                    BudgetEntryDraft(
                        line_id=number,
                        state=EntryState.COMMITTED,
                        dated=date(2026, 2, 1),
                        amount=Amount.of_minor(500_00 + number, "EUR"),
                    )
                    for number in numbers
                ],
            )

        made.do(order)
        yield made


def test_a_page_and_the_totals_of_100_000_lines(ratio: Ratio, large: Ledger) -> None:
    every = LineFilter(budget_ids=(1,))
    with closing(sqlite3.connect(large.path)) as bare:
        assert len(large.ask(lines, every, LineSort(), 0, 200)) == 200
        (found,) = large.ask(totals, every).values()
        assert (found.planned.minor, found.used.minor) == bare.execute(BARE_TOTALS).fetchone()

        def both_ours() -> None:
            large.ask(lines, every, LineSort(LineSortKey.NAME), 0, 200)
            large.ask(totals, every)

        def both_bare() -> None:
            bare.execute(BARE_PAGE).fetchall()
            bare.execute(BARE_TOTALS).fetchall()

        assert ratio(
            "page and totals of 100,000 budget lines over bare SQL", both_ours, both_bare,
            wanted="2", rounds=5,
        ) < 2.5  # fmt: skip
