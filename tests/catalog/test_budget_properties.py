"""Whatever is ordered, received and invoiced: months, lines, totals and the board say the same."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as some

from catalog.commands.budget_lines import add_lines
from catalog.commands.budgets import add_budget
from catalog.commands.commitments import Approval, add_entry
from catalog.models import BudgetDraft, BudgetEntryDraft, BudgetLineDraft, EntryState
from catalog.policy import policy
from catalog.queries.plan_lines import LineFilter, lines, totals
from catalog.queries.plans import budget_detail
from catalog.store.ledger import Ledger
from money import Amount
from planning.budgeting import Category, Certainty, Spending

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2026, 3, 1)
NAMES = ("planned", "requested", "committed", "received", "invoiced", "used", "forecast")


def eur(minor: int) -> Amount:
    return Amount.of_minor(minor, "EUR")


def line(name: str, minor: int) -> BudgetLineDraft:
    return BudgetLineDraft(
        budget_id=0, name=name, planned=eur(minor), category=Category.SERVER,
        spending=Spending.CAPITAL, expected_on=DAY if minor % 2 else None,
    )  # fmt: skip


def put(ledger: Ledger, rules: Any, drawn: list[tuple[int, int, str, int, int]], rows: list[int],
        ) -> list[tuple[int, str, int]]:  # fmt: skip
    """Enter what was drawn: orders first, then what arrives for one of them or for none."""
    approval = Approval(by="CFO", why="the board of March")
    orders: list[tuple[int, int]] = []
    entered = []
    for which, minor, state, of, days in drawn:
        row = rows[which % len(rows)]
        own = [number for number, at in orders if at == row]
        order = own[of % len(own)] if own and state in {"received", "invoiced"} and of else None
        if order is None and state == "received":
            continue
        draft = BudgetEntryDraft(
            line_id=row, of_id=order, state=EntryState(state), amount=eur(minor), dated=DAY,
            expected_on=DAY + timedelta(days) if days % 3 else None,
        )  # fmt: skip
        number = ledger.do(add_entry, draft=draft, rules=rules, approval=approval).result
        if state == "committed":
            orders.append((number, row))
        entered.append((row, state, minor))
    return entered


@settings(
    max_examples=12,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    some.lists(some.integers(0, 5_000_000), min_size=1, max_size=3),
    some.lists(
        some.tuples(
            some.integers(0, 2), some.integers(1, 3_000_000),
            some.sampled_from(["requested", "committed", "received", "invoiced"]),
            some.integers(0, 3), some.integers(-400, 800),
        ),
        max_size=8,
    ),
)  # fmt: skip
def test_the_calendar_the_lines_and_the_totals_tie(
    tmp_path: Path, planned: list[int], drawn: list[tuple[int, int, str, int, int]]
) -> None:
    rules = policy(tmp_path).budget
    path = tmp_path / f"{uuid4()}.rackledger"
    with Ledger.create(path, actor="anna") as ledger:
        number = ledger.do(
            add_budget,
            draft=BudgetDraft(
                name="IT", limit=Amount(Decimal(100_000), "EUR").rounded(), contingency_ppm=100_000,
                starts_on=date(2026, 1, 1), ends_on=date(2026, 12, 31),
            ),
        ).result  # fmt: skip
        drafts = [line(f"L{n}", minor) for n, minor in enumerate(planned)]
        ids = list(ledger.do(add_lines, budget_id=number, drafts=drafts).result)
        entered = put(ledger, rules, drawn, ids)
        rows = ledger.ask(lines, LineFilter(budget_ids=(number,)))
        total = ledger.ask(totals, LineFilter(budget_ids=(number,)))["EUR"]
        flow = ledger.ask(budget_detail, number).flow

    for name in NAMES:
        assert getattr(total, name) == Amount.total(
            (getattr(row.position, name) for row in rows), "EUR"
        ), name
    # Plan and what is bound, whichever is more, of every line: it all leaves some day.
    assert flow.total == Amount.total(
        (max(row.position.planned, row.position.used) for row in rows), "EUR"
    )
    invoiced = sum(minor for _, state, minor in entered if state == "invoiced")
    assert total.invoiced == eur(invoiced)
    dated = Amount.total((month.invoiced for month in flow.months), "EUR")
    assert dated + dict(flow.undated)[Certainty.INVOICED] == total.invoiced
    bound = Amount.total((month.committed for month in flow.months), "EUR")
    assert bound + dict(flow.undated)[Certainty.COMMITTED] == total.outstanding
