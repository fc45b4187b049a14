"""The tax tab of the budget page: a jurisdiction is chosen, pools and rules are seen and asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from catalog.commands.settings import change_settings
from catalog.models import SettingName
from catalog.queries.settings import ledger_settings
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
