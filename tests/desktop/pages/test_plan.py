"""What a person sees and does with budgets: plan, commit with an approval, sign, compare, undo."""

from __future__ import annotations

import csv
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from catalog.commands.budget_lines import add_lines
from catalog.commands.budgets import PlanYear, add_plan, sign_budget
from catalog.commands.commitments import add_entry
from catalog.models import BudgetEntryDraft, BudgetLineDraft, EntryState
from catalog.policy import policy
from catalog.queries.plan_lines import LineFilter, entries, lines
from catalog.queries.plans import budgets
from catalog.store.ledger import Ledger
from desktop.pages.budget.budgets_page import BudgetsPage
from desktop.pages.budget.plan_forms import (
    BudgetDialog,
    BudgetEditDialog,
    CopyDialog,
    EntryDialog,
    FundingDialog,
    LineDialog,
    SignDialog,
)
from desktop.pages.budget.plan_waves import PlanWaves
from desktop.widgets.notice import WhyDialog
from planning.budgeting import Category, Spending
from tests.desktop.pages.books import TODAY, eur
from tests.desktop.reading import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.desk import Desk


@pytest.fixture(autouse=True)
def _own_settings(in_english: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


def planned(budget_id: int, name: str, amount: str, **more: Any) -> BudgetLineDraft:
    values: dict[str, Any] = {"category": Category.SERVER, "spending": Spending.CAPITAL} | more
    return BudgetLineDraft(budget_id=budget_id, name=name, planned=eur(amount), **values)


@pytest.fixture
def ledger(tmp_path: Path, desk: Desk, qtbot: Any) -> Iterator[Ledger]:
    """Two years of a plan; the first is signed and has an order of 41,000 on its nodes."""
    made = Ledger.create(tmp_path / "books.rackledger", actor="anna")
    rules = policy().budget
    years = [
        PlanYear(date(2026 + n, 1, 1), date(2026 + n, 12, 31), eur("100000.00"), ())
        for n in range(2)
    ]
    first, second = made.do(add_plan, name="Cluster", years=years, contingency_ppm=100_000).result
    drafts = [
        planned(first, "GPU nodes", "50000.00", expected_on=date(2026, 12, 1)),
        planned(first, "Licences", "40000.00", category=Category.SOFTWARE,
                spending=Spending.OPERATING),
    ]  # fmt: skip
    nodes, _ = made.do(add_lines, budget_id=first, drafts=drafts).result
    made.do(add_lines, budget_id=second, drafts=[planned(second, "Upgrades", "70000.00")])
    made.do(sign_budget, budget_id=first, signed_by="CFO")
    order = BudgetEntryDraft(
        line_id=nodes, state=EntryState.COMMITTED, dated=date(2026, 3, 1), amount=eur("41000.00"),
        vendor="Dell", reference="PO-1",
    )  # fmt: skip
    made.do(add_entry, draft=order, rules=rules)
    desk.use_ledger(made)
    yield made
    qtbot.waitUntil(desk.background.is_idle)
    desk.use_ledger(None)


@pytest.fixture
def page(desk: Desk, ledger: Ledger, qtbot: Any) -> BudgetsPage:
    made = BudgetsPage(desk, day=lambda: TODAY)
    qtbot.addWidget(made)
    desk.changed.connect(lambda _changes: made.refresh())
    made.resize(1200, 800)
    made.show()
    made.refresh()
    until(qtbot, lambda: made.plan.lines.model.rowCount() == 2)
    return made


def until(qtbot: Any, holds: Any) -> None:
    """Wait for something, with patience for a busy machine."""
    qtbot.waitUntil(holds, timeout=30_000)


def choose(page: BudgetsPage, name: str, qtbot: Any) -> None:
    model = page.plan.lines.model
    until(qtbot, lambda: model.row_at(0) is not None)
    (row,) = [
        row
        for number in range(model.rowCount())
        if (row := model.row_at(number)) is not None and row.name == name
    ]
    page.plan.lines.table.choose([row.id])
    until(qtbot, lambda: page.plan.lines.pane.title.text() == name)


def dialog(kind: type[QDialog], qtbot: Any) -> Any:
    def found() -> list[QDialog]:
        return [w for w in QApplication.allWidgets() if isinstance(w, kind) and w.isVisible()]

    until(qtbot, lambda: bool(found()))
    return found()[0]


def act(page: BudgetsPage, name: str) -> None:
    next(action for action in page.page_actions() if action.id == name).trigger()


def test_the_head_says_how_the_budget_stands(page: BudgetsPage) -> None:
    head = page.plan.head
    assert head.status.text() == "Signed"
    assert head.level.text() == "✓ Within"
    assert "41.0 % of the limit is used" in head.advice.text().replace("\u00a0", " ")
    assert "EUR 100,000.00" in words_in(head.tiles["limit"])
    assert "EUR 41,000.00" in words_in(head.tiles["used"])
    assert "EUR 59,000.00" in words_in(head.tiles["available"])
    told = head.bar.accessibleDescription().replace("\u00a0", " ")
    assert "bound and not invoiced EUR 41,000.00" in told


def test_a_line_shows_its_level_by_word_and_mark(page: BudgetsPage, qtbot: Any) -> None:
    choose(page, "GPU nodes", qtbot)
    pane = page.plan.lines.pane
    assert pane.badge.text() == "! Notice"
    assert "82.0 %: Look at what is still to come." in pane.advice.text().replace("\u00a0", " ")
    until(qtbot, lambda: pane.model.rowCount() == 1)
    assert pane.model.rows[0].reference == "PO-1"
    columns = page.plan.lines.model.columns
    row = page.plan.lines.chosen_one()
    assert row is not None
    share = next(column for column in columns if column.sort_key == "share")
    assert share.read(row) == "! Notice"
    pane.show_why()
    why = dialog(WhyDialog, qtbot)
    assert "Monthly Budget Alerts" in words_in(why)
    why.close()


def test_an_order_over_the_limit_asks_for_an_approval(
    page: BudgetsPage, ledger: Ledger, qtbot: Any
) -> None:
    choose(page, "GPU nodes", qtbot)
    act(page, "budget.commit")
    form = dialog(EntryDialog, qtbot)
    assert not form.form.editor("approved_by").isVisible()
    form.form.set_values({"amount": eur("9500.00"), "vendor": "Dell"})
    form.save()
    until(qtbot, form.problem.isVisible)
    assert "would pass its limit of 50,000.00 EUR by 500.00 EUR." in form.problem.text()
    assert form.form.editor("approved_by").isVisible()
    until(qtbot, form.ok.isEnabled)
    assert "Say why it may pass." not in words_in(form)
    form.form.set_values({"approved_by": "Eva"})
    form.save()
    until(qtbot, lambda: "Say why it may pass." in words_in(form))
    assert "Say who lets it pass." not in words_in(form)
    until(qtbot, form.ok.isEnabled)
    form.form.set_values({"why": "The price rose"})
    form.save()
    line = page.plan.lines.chosen_one()
    assert line is not None
    until(qtbot, lambda: len(ledger.ask(entries, line.id)) == 2)
    assert ledger.ask(entries, line.id)[1].approved_by == "Eva"
    assert ledger.undo_title() == "Commit 9,500.00 EUR on “GPU nodes” in “Cluster” 2026"
    until(qtbot, lambda: page.plan.lines.pane.badge.text() == "✕ Stop")
    page.desk.undo()
    until(qtbot, lambda: page.plan.lines.pane.badge.text() == "! Notice")


def test_an_entry_is_corrected_and_what_is_left_of_it_released(
    page: BudgetsPage, ledger: Ledger, qtbot: Any
) -> None:
    choose(page, "GPU nodes", qtbot)
    pane = page.plan.lines.pane
    until(qtbot, lambda: pane.model.rowCount() == 1)
    assert not pane.buttons["edit"].isEnabled()
    pane.entries.choose([pane.model.rows[0].id])
    pane.buttons["edit"].click()
    form = dialog(EntryDialog, qtbot)
    form.form.set_values({"vendor": "Lenovo"})
    form.save()
    until(qtbot, lambda: pane.model.rows[0].vendor == "Lenovo")
    pane.entries.choose([pane.model.rows[0].id])
    pane.buttons["invoiced"].click()
    bill = dialog(EntryDialog, qtbot)
    bill.form.set_values({"amount": eur("30000.00")})
    bill.save()
    until(qtbot, lambda: pane.model.rowCount() == 2)
    pane.entries.choose([pane.model.rows[0].id])
    pane.buttons["release"].click()
    until(qtbot, lambda: pane.model.rows[0].amount == eur("30000.00"))
    assert ledger.undo_title() == "Release 11,000.00 EUR of “GPU nodes”"


def test_a_line_is_planned_and_the_plan_signed_again(
    page: BudgetsPage, ledger: Ledger, qtbot: Any
) -> None:
    act(page, "budget.line")
    form = dialog(LineDialog, qtbot)
    form.save()  # nothing is typed yet: the form says so and stays
    assert form.isVisible()
    form.form.set_values({"name": "Cloud", "category": "cloud", "spending": "operating",
                          "planned": eur("5000.00")})  # fmt: skip
    form.save()
    until(qtbot, lambda: page.plan.lines.model.rowCount() == 3)
    until(qtbot, lambda: page.plan.head.status.text() == "Draft")
    assert "Changed since version 1" in page.plan.versions.state.text()
    assert page.plan.versions.badge.text() == "Eaten by the plan"
    act(page, "budget.sign")
    sign = dialog(SignDialog, qtbot)
    sign.form.set_values({"signed_by": "Eva"})
    sign.save()
    until(qtbot, lambda: page.plan.head.status.text() == "Signed")
    assert [row.number for row in page.plan.versions.versions.rows] == [2, 1]


def test_a_plan_over_three_years_is_split_by_the_rules(
    page: BudgetsPage, ledger: Ledger, qtbot: Any
) -> None:
    act(page, "budget.new")
    form = dialog(BudgetDialog, qtbot)
    form.form.set_values(
        {"name": "AI", "year": 2026, "years": 3, "limit": eur("1000.00"), "phases": True}
    )
    form.save()
    until(qtbot, lambda: len(ledger.ask(budgets)) == 5)
    made = [row for row in ledger.ask(budgets) if row.name == "AI"]
    assert [str(row.position.planned) for row in made] == ["900.00 EUR"] * 3
    shares = [
        [str(line.position.planned) for line in ledger.ask(lines, LineFilter(budget_ids=(row.id,)))]
        for row in made
    ]
    assert shares == [["540.00 EUR", "360.00 EUR"], ["270.00 EUR", "630.00 EUR"],
                      ["540.00 EUR", "360.00 EUR"]]  # fmt: skip


def test_years_and_months_tie(page: BudgetsPage, qtbot: Any) -> None:
    rows = page.plan.years.model.rows
    wholes = [row for row in rows if row.category is None]
    assert [row.starts_on.year for row in wholes] == [2026, 2027]
    for whole in wholes:
        parts = [r for r in rows if r.category and r.starts_on == whole.starts_on]
        assert sum(r.position.planned.minor for r in parts) == whole.position.planned.minor
    chart = page.plan.years.chart
    assert chart is not None
    assert [each.values[0] for each in chart.sets] == [0.0, 41000.0, 49000.0, 10000.0]
    months = page.plan.flow.model.rows
    assert months[-1].running == eur("50000.00")  # the licences have no month
    assert "EUR 40,000.00 has no month yet" in page.plan.flow.said.text().replace("\u00a0", " ")


def test_a_what_if_copy_is_compared(page: BudgetsPage, ledger: Ledger, qtbot: Any) -> None:
    act(page, "budget.what_if")
    form = dialog(CopyDialog, qtbot)
    form.save()
    until(qtbot, lambda: page.plan.compare.said.text() == "Every line is the same.")
    copy = ledger.ask(budgets)[-1]
    more = planned(copy.id, "Cloud", "1000.00", category=Category.CLOUD)
    page.desk.do(page, add_lines, budget_id=copy.id, drafts=[more])
    until(qtbot, lambda: page.plan.compare.model.rowCount() == 1)
    assert "EUR 1,000.00 more" in page.plan.compare.said.text().replace("\u00a0", " ")
    page.plan.head.choose(copy.id)
    page.plan.refresh()
    until(qtbot, lambda: page.plan.head.status.text() == "What-if copy")
    enabled = {action.id: action.enabled() for action in page.page_actions()}
    assert not enabled["budget.commit"]
    assert not enabled["budget.sign"]


def test_a_filter_narrows_the_lines(page: BudgetsPage, qtbot: Any) -> None:
    view = page.plan.lines
    view.field.setText("gpu")
    until(qtbot, lambda: view.model.rowCount() == 1)
    view.field.setText("")
    view.near.choose([80])
    until(qtbot, lambda: view.model.rowCount() == 1)
    view.near.choose([90])
    until(qtbot, lambda: view.model.rowCount() == 0)


def test_a_target_shows_its_line(page: BudgetsPage, ledger: Ledger, qtbot: Any) -> None:
    page.show_depreciation()
    (line,) = ledger.ask(lines, LineFilter(text="Upgrades"))
    page.go_to(("line", line.id))
    assert page.tabs.currentWidget() is page.plan
    until(qtbot, lambda: page.plan.lines.pane.title.text() == "Upgrades")
    assert page.plan.head.chooser.currentText() == "Cluster 2027"


def test_funding_and_terms_are_edited(page: BudgetsPage, ledger: Ledger, qtbot: Any) -> None:
    page.plan.versions.fund_asked.emit(None)
    form = dialog(FundingDialog, qtbot)
    form.form.set_values({"name": "Grant", "amount": eur("80000.00")})
    form.save()
    until(qtbot, lambda: page.plan.versions.sources.rowCount() == 1)
    assert "EUR 20,000.00" in page.plan.versions.gap.text().replace("\u00a0", " ")
    act(page, "budget.edit")
    terms = dialog(BudgetEditDialog, qtbot)
    terms.form.set_values({"limit": eur("80000.00")})
    terms.save()
    until(qtbot, lambda: page.plan.versions.gap.text() == "The sources cover the limit.")
    page.plan.close_or_reopen()
    until(qtbot, lambda: page.plan.head.status.text() == "Closed")
    assert not next(a for a in page.page_actions() if a.id == "budget.line").enabled()


def test_lines_go_out_and_come_in_again(
    page: BudgetsPage, ledger: Ledger, tmp_path: Path, qtbot: Any
) -> None:
    target = tmp_path / "lines.csv"
    rules = policy().budget
    page.plan.work.export_lines(page.plan.lines.wanted, rules, target)
    until(qtbot, target.exists)
    rows = list(csv.DictReader(target.read_text(encoding="utf-8-sig").splitlines()))
    assert [row["Name"] for row in rows] == ["GPU nodes", "Licences"]
    assert (rows[0]["Used"], rows[0]["Percent used"]) == ("41000.00", "82.0")
    row = next(row for row in ledger.ask(budgets) if row.year == "2027")
    source = tmp_path / "more.csv"
    source.write_text("name,category,spending,planned\nMore,server,capex,12\nBad,=1,capex,12\n")
    page.plan.work.import_lines(row, source)
    why = dialog(WhyDialog, qtbot)
    assert "1 line was added. 1 cell could not be used." in words_in(why)
    why.close()
    assert [each.name for each in ledger.ask(lines, LineFilter(budget_ids=(row.id,)))] == [
        "More", "Upgrades",
    ]  # fmt: skip


def test_refresh_waves_are_asked_when_they_are_looked_at(page: BudgetsPage, qtbot: Any) -> None:
    assert page.findChild(PlanWaves) is None
    page.plan.tabs.setCurrentWidget(page.plan.waves)
    until(qtbot, lambda: "estimates, not offers" in page.plan.waves.said.text())


def test_an_empty_ledger_offers_the_first_budget(desk: Desk, tmp_path: Path, qtbot: Any) -> None:
    desk.use_ledger(Ledger.create(tmp_path / "empty.rackledger"))
    made = BudgetsPage(desk, day=lambda: TODAY)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    until(qtbot, lambda: made.plan.stack.currentIndex() == 1)
    assert "No budget yet" in words_in(made.plan)
    act(made, "budget.new")
    assert dialog(BudgetDialog, qtbot).isVisible()
    desk.use_ledger(None)
