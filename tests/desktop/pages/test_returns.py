"""The overview's budgets and returns: what is at its limit, and metrics against their targets."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from catalog.commands.budget_lines import add_lines
from catalog.commands.budgets import PlanYear, add_plan, sign_budget
from catalog.commands.commitments import add_entry
from catalog.commands.metrics import add_metrics
from catalog.models import BudgetEntryDraft, BudgetLineDraft, EntryState, MetricDraft
from catalog.policy import policy
from catalog.queries.tracking import metrics
from catalog.store.ledger import Ledger
from desktop.pages.overview.page import OverviewPage
from desktop.pages.overview.returns_form import MetricDialog, ValueDialog
from desktop.today import today
from desktop.widgets.notice import WhyDialog
from planning.budgeting import Category, Spending
from planning.budgeting.tracking import MICRO, Direction, Measure
from tests.desktop.pages.books import asset, eur

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QDialog

    from desktop.desk import Desk


@pytest.fixture(autouse=True)
def _own_settings(in_english: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Ledger]:
    from catalog.commands.assets import add_assets
    from catalog.models import AssetKind

    with Ledger.create(tmp_path / "books.rackledger", actor="anna") as made:
        made.do(add_assets, drafts=[asset("A-1", "node-1", AssetKind.SERVER, cost=eur("1.00"),
                                          in_service_on=date(2026, 1, 1))])  # fmt: skip
        yield made


@pytest.fixture
def page(desk: Desk, books: Ledger, qtbot: Any) -> Iterator[OverviewPage]:
    desk.use_ledger(books)
    made = OverviewPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 900)
    desk.changed.connect(lambda _changes: made.refresh())
    made.show()
    yield made
    qtbot.waitUntil(desk.background.is_idle, timeout=30_000)
    desk.use_ledger(None)


def until(qtbot: Any, holds: Any) -> None:
    qtbot.waitUntil(holds, timeout=30_000)


def dialog(kind: type[QDialog], qtbot: Any) -> Any:
    def found() -> list[Any]:
        return [w for w in QApplication.allWidgets() if isinstance(w, kind) and w.isVisible()]

    until(qtbot, lambda: bool(found()))
    return found()[0]


def test_budget_lines_at_their_limits_come_first_and_lead_to_the_line(
    page: OverviewPage, books: Ledger, desk: Desk, qtbot: Any
) -> None:
    rules = policy().budget
    year = PlanYear(date(2026, 1, 1), date(2026, 12, 31), eur("300.00"), ())
    (budget,) = books.do(add_plan, name="Cluster", years=[year], contingency_ppm=0).result
    drafts = [
        BudgetLineDraft(budget_id=budget, name=name, category=Category.SERVER,
                        spending=Spending.CAPITAL, planned=eur("100.00"))
        for name in ("calm", "notice", "stop")
    ]  # fmt: skip
    numbers = books.do(add_lines, budget_id=budget, drafts=drafts).result
    books.do(sign_budget, budget_id=budget, signed_by="CFO")
    for number, amount in zip(numbers, ("79.99", "80.00", "100.00"), strict=True):
        order = BudgetEntryDraft(
            line_id=number, state=EntryState.COMMITTED, dated=date(2026, 3, 1), amount=eur(amount)
        )
        books.do(add_entry, draft=order, rules=rules)
    page.refresh()
    until(qtbot, lambda: sum(line.page == "budget" for line in page.attention.lines) == 3)
    told = [(line.word, line.machine) for line in page.attention.lines if line.page == "budget"]
    assert told == [
        ("✕ Stop", "stop · Cluster"),
        ("! Notice", "Cluster 2026"),
        ("! Notice", "notice · Cluster"),
    ]
    sentence = page.attention.lines[0].sentence.replace("\u00a0", " ")
    assert sentence == (
        "100.0 % is used: EUR 100.00 of EUR 100.00. New commitments need an approval."
    )
    with qtbot.waitSignal(desk.going) as going:
        page.attention.table.opened.emit(page.attention.lines[0])
    assert going.args == ["budget", ("line", numbers[2])]


def test_the_usual_metrics_are_followed_and_unknown_stays_unknown(
    page: OverviewPage, books: Ledger, qtbot: Any
) -> None:
    page.refresh()
    card = page.returns
    until(qtbot, card.buttons["usual"].isVisible)
    card.follow_usual()
    until(qtbot, lambda: card.model.rowCount() == 6)
    assert not card.buttons["usual"].isVisible()
    texts = {
        row.name: [column.read(row) for column in card.model.columns] for row in card.model.rows
    }
    assert texts["Hardware utilisation"][1].replace("\u00a0", " ") == "≥ 80 %"
    assert texts["Hardware utilisation"][2] == "unknown"
    assert texts["Hardware utilisation"][4] == "? Unknown"
    assert texts["Hardware utilisation"][6] == "Measure GPUs for a month (Monitor)"
    assert texts["Cloud cost a month"][1].replace("\u00a0", " ") == "≤ USD 500.00"


def test_a_value_is_entered_and_judged(page: OverviewPage, books: Ledger, qtbot: Any) -> None:
    books.do(
        add_metrics,
        drafts=[MetricDraft(name="Success rate", measure=Measure.OWN, unit="%",
                            direction=Direction.AT_LEAST, target_micro=90 * MICRO)],
    )  # fmt: skip
    page.refresh()
    card = page.returns
    until(qtbot, lambda: card.model.rowCount() == 1)
    card.table.choose([card.model.rows[0].id])
    card.enter_value()
    form = dialog(ValueDialog, qtbot)
    form.form.set_values({"value": 88})
    form.save()
    until(qtbot, lambda: card.model.rows[0].tracked.current is not None)
    row = card.model.rows[0]
    assert [c.read(row) for c in card.model.columns][2:6] == [
        "88\u00a0%", today().isoformat(), "! Watch", "–",
    ]  # fmt: skip
    card.show_why(row)
    why = dialog(WhyDialog, qtbot)
    said = " ".join(label.text() for label in why.findChildren(QLabel))
    assert "missed by up to 10 % of it" in said
    why.close()
    card.edit()
    terms = dialog(MetricDialog, qtbot)
    terms.form.set_values({"target": 85})
    terms.save()
    until(qtbot, lambda: card.model.rows[0].tracked.status.value == "good")
    card.remove()
    until(qtbot, lambda: card.model.rowCount() == 0)
    assert books.ask(metrics, policy().budget, today()) == []
