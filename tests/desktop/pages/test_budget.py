"""What a person sees and does on the budget page."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QFileDialog

from catalog.queries.asset import asset_detail
from catalog.queries.settings import ledger_settings
from desktop.files import UnsavedError
from desktop.pages.budget.form import BookForm
from desktop.pages.budget.page import BudgetPage
from desktop.pages.budget.settings_form import SettingsForm
from desktop.widgets.notice import WhyDialog
from planning.depreciation import Method
from tests.desktop.pages.books import TODAY, eur
from tests.desktop.reading import words_in

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QDialog

    from catalog.store.ledger import Ledger
    from desktop.desk import Desk


pytestmark = pytest.mark.usefixtures("in_english")


@pytest.fixture
def page(desk: Desk, books: Ledger, qtbot: Any) -> BudgetPage:
    made = BudgetPage(desk, day=lambda: TODAY)
    qtbot.addWidget(made)
    desk.changed.connect(lambda _changes: made.refresh())
    made.resize(1200, 800)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: made.books.model.rowCount() == 2)
    return made


def dialog(page: BudgetPage, kind: type[QDialog], qtbot: Any) -> Any:
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(kind)))
    return next(each for each in page.findChildren(kind) if each.isVisible())


def test_the_figures_are_those_of_the_books(page: BudgetPage) -> None:
    # node-1: 200 a month since January 2025, 22 months ended; node-2 at cost; ws-1: double
    # declining over 4 years writes off half of 4000 a year, four months of it are over.
    assert "EUR 22,000.00" in words_in(page.figures.cost)
    assert "as of 2026-11-21" in words_in(page.figures.cost)
    node_1, ws_1 = page.books.model.rows
    assert node_1.book_value == eur("7600.00")
    assert ws_1.book_value == eur("3333.32")
    assert "EUR 16,933.32" in words_in(page.figures.book_value)
    assert "EUR 3,400.02" in words_in(page.figures.charge)  # 12 × 200.00 + 6 × 166.67
    assert "2026-01-01 to 2026-12-31" in words_in(page.figures.charge)


def test_years_tie_whole_and_by_category(page: BudgetPage) -> None:
    rows = page.by_year.model.rows
    totals = [row for row in rows if row.kind is None]
    assert [row.start.year for row in totals] == [2026, 2027, 2028, 2029, 2030]
    for row in rows:
        assert row.opening + row.additions - row.charge == row.closing
    first = [row for row in rows if row.start.year == 2026 and row.kind is not None]
    assert sum(row.charge.number for row in first) == totals[0].charge.number
    page.by_year.by_kind.setChecked(False)
    assert page.by_year.model.rows == totals
    chart = page.by_year.charts["EUR"]
    assert [each.name for each in chart.sets] == ["Server", "Workstation"]
    assert chart.sets[0].values[0] == 2400.0


def test_the_forecast_goes_to_the_end_of_life(page: BudgetPage, qtbot: Any) -> None:
    page.years.setValue(1)
    qtbot.waitUntil(page.desk.background.is_idle)
    page.to_the_end.click()
    qtbot.waitUntil(page.desk.background.is_idle)
    view = page._view
    assert view is not None
    last = max(book.written_down_on for book in view.books)
    start, end = view.spans[-1]
    assert start <= last <= end
    assert all(book.plan.book_value(end) == book.remains for book in view.books)


def test_a_filter_narrows_everything(page: BudgetPage, qtbot: Any) -> None:
    page.kinds.choose(["workstation"])
    qtbot.waitUntil(lambda: page.books.model.rowCount() == 1)
    assert "EUR 4,000.00" in words_in(page.figures.cost)
    assert {row.kind for row in page.by_year.model.rows} == {None, "workstation"}
    page.years.setValue(2)
    qtbot.waitUntil(lambda: len({row.start for row in page.by_year.model.rows}) == 2)


def test_assets_without_a_book_wait_for_one(page: BudgetPage, qtbot: Any) -> None:
    assert [row.name for row in page.unbooked.model.rows] == ["node-2"]
    assert "1 asset has no known cost" in page.unbooked.note.text()
    gone: list[object] = []
    page.desk.going.connect(lambda name, target: gone.append((name, target)))
    page.unbooked.show_costless.click()
    assert gone[0][0] == "inventory"  # type: ignore[index]


def test_a_book_is_set_and_taken_back(page: BudgetPage, books: Ledger, qtbot: Any) -> None:
    page.tabs.setCurrentWidget(page.unbooked)
    chosen = page.unbooked.model.rows[0]
    page.unbooked.table.choose([chosen.asset_id])
    page.set_book()
    form = dialog(page, BookForm, qtbot)
    assert not form.ok.isEnabled()
    assert "Still to choose: method, life" in form.problem.text()
    form.fields.take(page.books.model.rows[0].terms)
    form.fields.salvage.setText("10")
    form.fields.changed.emit()
    qtbot.waitUntil(lambda: form.preview.rowCount() == 5)
    assert form.preview.rows[0].charge == eur("1080.00")
    form.ok.click()
    qtbot.waitUntil(lambda: page.unbooked.model.rowCount() == 0)
    terms = books.ask(asset_detail, chosen.asset_id).books[0].terms
    assert (terms.life_months, terms.salvage) == (60, eur("600.00"))
    page.desk.undo()
    qtbot.waitUntil(lambda: page.unbooked.model.rowCount() == 1)


def test_terms_that_contradict_themselves_are_explained(page: BudgetPage, qtbot: Any) -> None:
    page.tabs.setCurrentWidget(page.unbooked)
    page.unbooked.table.selectAll()
    page.set_book()
    form = dialog(page, BookForm, qtbot)
    form.fields.take(page.books.model.rows[0].terms)
    form.fields.salvage.setText("120")
    form.fields.changed.emit()
    assert "between zero and the cost" in form.problem.text()
    assert not form.ok.isEnabled()
    form.fields.salvage.setText("1,5,0")
    form.fields.changed.emit()
    assert "is not a number" in form.problem.text()
    form.fields.salvage.setText("0")
    form.fields.method.setCurrentIndex(form.fields.method.findData("fixed-rate"))
    assert "share a year" in form.problem.text()
    form.fields.rate.setText("63.16")
    form.fields.changed.emit()
    assert form.ok.isEnabled()
    assert Method.FIXED_RATE is form._drafts[0].method
    assert form._drafts[0].rate_ppm == 631_600


def test_the_fiscal_year_is_changed(page: BudgetPage, books: Ledger, qtbot: Any) -> None:
    page.edit_settings()
    form = dialog(page, SettingsForm, qtbot)
    form.month.setCurrentIndex(1)
    assert form.day.maximum() == 29
    form.month.setCurrentIndex(5)
    form.day.setValue(30)
    form._save()
    qtbot.waitUntil(lambda: "06-30" in page.summary.text())
    assert books.ask(ledger_settings).fiscal_year_end == (6, 30)
    assert page.by_year.model.columns[0].read(page.by_year.model.rows[0]) == "2026/27"


def test_why_gives_formula_and_inputs(page: BudgetPage, qtbot: Any) -> None:
    page.tabs.setCurrentWidget(page.books)
    page.books.table.selectRow(0)
    page.show_why()
    text = words_in(dialog(page, WhyDialog, qtbot))
    assert "(cost - salvage) × share of the life in the period" in text
    assert "60 months" in text
    assert "EUR 7,600.00" in text


def test_enter_shows_the_asset_in_the_inventory(page: BudgetPage) -> None:
    gone: list[tuple[str, object]] = []
    page.desk.going.connect(lambda name, target: gone.append((name, target)))
    page.books.table.opened.emit(page.books.model.rows[0])
    assert gone == [("inventory", page.books.model.rows[0].asset_id)]
    page.go_to(page.unbooked.model.rows[0].asset_id)
    assert page.tabs.currentWidget() is page.unbooked


def export_plan(page: BudgetPage, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    next(action for action in page.page_actions() if action.id == "budget.export").run()


def test_the_plan_is_exported(
    page: BudgetPage, tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "plan.csv"
    export_plan(page, file, monkeypatch)
    qtbot.waitUntil(file.exists)
    with file.open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.DictReader(opened))
    assert len(rows) == 10
    assert rows[0]["Name"] == "node-1"
    assert (rows[0]["Opening"], rows[0]["Charge"], rows[0]["Currency"]) == (
        "9600.00", "2400.00", "EUR",
    )  # fmt: skip


def test_a_plan_that_cannot_be_saved_says_so(
    page: BudgetPage, tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []
    page.desk.background.unhandled.disconnect()
    page.desk.background.unhandled.connect(seen.append)
    export_plan(page, tmp_path / "nowhere" / "plan.csv", monkeypatch)
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], UnsavedError)
    assert "“plan.csv” could not be saved" in str(seen[0])


def test_an_empty_ledger_says_what_to_do(tmp_path: Path, desk: Desk, qtbot: Any) -> None:
    from catalog.store.ledger import Ledger

    desk.use_ledger(Ledger.create(tmp_path / "new.rackledger"))
    made = BudgetPage(desk, day=lambda: TODAY)
    qtbot.addWidget(made)
    made.refresh()
    qtbot.waitUntil(lambda: made.stack.currentIndex() == 1)
    empty = made.stack.currentWidget()
    assert empty is not None
    assert "No assets yet" in words_in(empty)
    qtbot.waitUntil(desk.background.is_idle)
    desk.use_ledger(None)
