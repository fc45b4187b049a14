"""The tax tab of the budget page: a jurisdiction is chosen, pools and rules are seen and asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from catalog.commands.settings import change_settings, elect_for_tax
from catalog.models import SettingName
from catalog.queries.history import latest
from catalog.queries.settings import ledger_settings
from desktop.pages.budget.elections_form import ElectionsForm
from desktop.pages.budget.page import BudgetPage
from desktop.pages.budget.settings_form import SettingsForm
from desktop.widgets.notice import WhyDialog
from planning.tax import Unknown
from tests.desktop.pages.books import TODAY, eur
from tests.desktop.reading import words_in

if TYPE_CHECKING:
    from pathlib import Path

    from catalog.store.ledger import Ledger
    from desktop.desk import Desk


@pytest.fixture(autouse=True)
def _plain_surroundings(in_english: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("catalog.taxes.own_rules_folder", lambda: tmp_path / "rules")


@pytest.fixture
def page(desk: Desk, books: Ledger, qtbot: Any) -> BudgetPage:
    made = BudgetPage(desk, day=lambda: TODAY)
    qtbot.addWidget(made)
    desk.changed.connect(lambda _changes: made.refresh())
    made.resize(1200, 800)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: made.books.model.rowCount() == 2)
    made.tabs.setCurrentWidget(made.tax)
    qtbot.waitUntil(lambda: made.tax.view is not None)
    return made


def test_where_no_cost_is_in_the_taxs_currency_that_is_said(
    page: BudgetPage, books: Ledger, qtbot: Any
) -> None:
    choose(books, page, "US", qtbot)
    assert page.tax.none_counts.isVisible()
    assert not page.tax.table.isVisible()
    said = words_in(page.tax.none_counts)
    assert "are kept in USD." in said
    assert "have their cost in another currency." in said
    choose(books, page, "DE", qtbot)
    assert page.tax.table.isVisible()


def choose(books: Ledger, page: BudgetPage, code: str, qtbot: Any) -> None:
    books.do(change_settings, values={SettingName.TAX_JURISDICTION: code})
    page.refresh()
    qtbot.waitUntil(
        lambda: page.tax.view is not None and page.tax.view.settings.tax_jurisdiction == code
    )


def test_without_a_jurisdiction_the_tab_says_where_to_choose_one(
    page: BudgetPage, books: Ledger, desk: Desk, qtbot: Any
) -> None:
    assert page.tax.stack.currentIndex() == 0
    assert "No tax jurisdiction chosen" in words_in(page.tax.stack)
    page.tax.settings_asked.emit()
    qtbot.waitUntil(lambda: bool(page.findChildren(SettingsForm)))
    (form,) = page.findChildren(SettingsForm)
    form.jurisdiction.setCurrentIndex(form.jurisdiction.findData("DE"))
    form._save()
    qtbot.waitUntil(lambda: page.tax.model.rowCount() == 2)

    assert books.ask(ledger_settings).tax_jurisdiction == "DE"


def test_the_years_of_the_fleet_and_their_reasons(
    page: BudgetPage, books: Ledger, qtbot: Any
) -> None:
    choose(books, page, "DE", qtbot)
    # node-1 4000 a year from January 2025; in 2026 node-2 2000, ws-1 six months of 1333.33
    this, last = page.tax.model.rows
    assert (last.deduction, last.closing) == (eur("4000.00"), eur("8000.00"))
    assert this.deduction == eur("6666.67")
    assert "not tax advice" in page.tax.note.text()
    assert "Left out without a known cost: 1." in page.tax.note.text()

    page.tax.table.choose([this.period])
    page.show_why()
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.tax.findChildren(WhyDialog)))
    why = words_in(next(w for w in page.tax.findChildren(WhyDialog) if w.isVisible()))
    assert "linear AfA" in why
    assert "haufe.de" in why
    assert "confidence high" in why


def test_rules_in_force_are_listed_with_their_sources(
    page: BudgetPage, books: Ledger, qtbot: Any
) -> None:
    choose(books, page, "SE", qtbot)
    assert page.tax.model.rowCount() == 0
    assert "Left out in other currencies: 3." in page.tax.note.text()
    named = {(row.regime, row.parameter) for row in page.tax.rules.rows}
    assert ("prisbasbelopp", "amount") in named
    assert not any(isinstance(row, Unknown) for row in page.tax.rules.rows)


def test_a_jurisdiction_that_nobody_knows_is_refused(books: Ledger) -> None:
    with pytest.raises(Exception, match="has no tax pools here"):
        books.do(change_settings, values={SettingName.TAX_JURISDICTION: "XX"})


def test_elections_are_chosen_in_the_window_and_undone(
    page: BudgetPage, books: Ledger, desk: Desk, qtbot: Any
) -> None:
    choose(books, page, "DE", qtbot)
    assert page.tax.elect.isVisible()
    before = [row.deduction for row in page.tax.model.rows]
    page.tax.table.choose([page.tax.model.rows[-1].period])
    page.tax.choose_elections()
    (form,) = page.tax.findChildren(ElectionsForm)
    # The years that are worked out and the next, the chosen one first.
    assert [form.year.itemText(n) for n in range(form.year.count())] == ["2027", "2026", "2025"]
    assert form.year.currentText() == "2025"
    assert form.answers["computers"].currentData() == "linear"
    assert "not tax advice" in words_in(form)

    form.answers["computers"].setCurrentIndex(form.answers["computers"].findData("one_year"))
    form._save()
    qtbot.waitUntil(lambda: "Elected from 2025 on" in page.tax.note.text())
    assert "All other computers: One year" in page.tax.note.text()
    assert [row.deduction for row in page.tax.model.rows] != before
    (first,) = [row for row in page.tax.model.rows if row.period.start.year == 2025]
    assert first.deduction == eur("12000.00")

    books.undo()
    page.refresh()
    qtbot.waitUntil(lambda: "Elected" not in page.tax.note.text())
    assert [row.deduction for row in page.tax.model.rows] == before


def test_each_year_shows_what_holds_in_it_and_nothing_new_changes_nothing(
    page: BudgetPage, books: Ledger, desk: Desk, qtbot: Any
) -> None:
    choose(books, page, "US", qtbot)
    books.do(elect_for_tax, year=2026, answers={"bonus": "out"})
    page.refresh()
    qtbot.waitUntil(lambda: "Elected from 2026 on" in page.tax.note.text())
    page.tax.choose_elections()
    (form,) = page.tax.findChildren(ElectionsForm)
    shown = {}
    for number in range(form.year.count()):
        form.year.setCurrentIndex(number)
        shown[form.year.currentData()] = form.answers["bonus"].currentData()
    assert shown[2026] == shown[2027] == "out"
    steps = len(books.ask(latest))
    form._save()
    assert len(books.ask(latest)) == steps


def test_where_there_is_nothing_to_elect_nothing_is_offered(
    page: BudgetPage, books: Ledger, qtbot: Any
) -> None:
    choose(books, page, "IN", qtbot)
    assert not page.tax.elect.isVisible()
