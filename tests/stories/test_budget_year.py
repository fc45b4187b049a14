"""A budget year from its plan to the alert at 100 %, in the real window.

Anna plans two years by the phases of the rules and has the first one signed. Orders come in; at 80,
90 and 100 % of the hardware line the budget speaks up, on its page and in the morning's overview.
What would pass the limit waits for an approval, which the board reads of in its report. In the end
she takes back what was entered last.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QLocale

from catalog.commands.assets import add_assets
from catalog.models import AssetDraft, AssetKind
from catalog.queries.plan_lines import LineFilter, entries, lines
from catalog.queries.plans import budgets
from catalog.store.ledger import Ledger
from catalog.store.verification import verify
from desktop.app import Options
from desktop.pages.budget.budgets_page import BudgetsPage
from desktop.pages.budget.plan_forms import BudgetDialog, EntryDialog, SignDialog
from desktop.pages.overview.page import OverviewPage
from desktop.prints.asked import Asked
from desktop.prints.making import board_report
from desktop.today import today
from money import Amount
from tests.stories.hand import act, dialog_of, opened, settle, until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from desktop.window import Window


def eur(number: str) -> Amount:
    return Amount(Decimal(number), "EUR")


@pytest.fixture
def window(
    qtbot: Any, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Window]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    path = tmp_path / "books.rackledger"
    with Ledger.create(path, actor="anna") as made:
        node = AssetDraft(
            tag="A-1", name="node-1", kind=AssetKind.SERVER, cost=eur("9000.00"),
            in_service_on=date(2026, 1, 1),
        )  # fmt: skip
        made.do(add_assets, drafts=[node])
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    with opened(qtbot, qapp, Options(path)) as window:
        yield window
    QLocale.setDefault(before)


@pytest.mark.slow
def test_a_budget_year_from_plan_to_the_alert_at_100_percent(  # noqa: PLR0915  (one story)
    qtbot: Any, window: Window
) -> None:
    ledger = window.desk.ledger
    assert ledger is not None
    year = today().year

    # She plans two years; the rules split them, and 10 % are held back.
    window.go("budget")
    settle(qtbot, window)
    page = window.page
    assert isinstance(page, BudgetsPage)
    act(window, "budget.new")
    form = dialog_of(qtbot, BudgetDialog)
    form.form.set_values(
        {"name": "Cluster", "year": year, "years": 2, "limit": eur("100000.00"), "phases": True}
    )
    form.save()
    until(qtbot, lambda: page.plan.lines.model.rowCount() == 2)
    planned = [str(row.position.planned) for row in ledger.ask(lines, LineFilter())]
    assert planned == ["27000.00 EUR", "54000.00 EUR", "36000.00 EUR", "63000.00 EUR"]

    # The board signs the first year.
    act(window, "budget.sign")
    sign = dialog_of(qtbot, SignDialog)
    sign.form.set_values({"signed_by": "The board", "note": "Meeting of January"})
    sign.save()
    until(qtbot, lambda: page.plan.head.status.text() == "Signed")

    # Orders come in on the hardware line of 54,000.
    (hardware,) = ledger.ask(lines, LineFilter(text="Hardware"))
    page.go_to(("line", hardware.id))
    until(qtbot, lambda: page.plan.lines.pane.title.text() == "Hardware")
    for amount, level in (
        ("42660.00", "✓ Within"),  # 79 %
        ("540.00", "! Notice"),  # 80 %
        ("5400.00", "‼ Act"),  # 90 %
        ("5400.00", "✕ Stop"),  # 100 %
    ):
        settle(qtbot, window)
        act(window, "budget.commit")
        order = dialog_of(qtbot, EntryDialog)
        order.form.set_values({"amount": eur(amount), "vendor": "Dell"})
        order.save()
        until(qtbot, lambda level=level: page.plan.lines.pane.badge.text() == level)

    # The morning after, the overview says so first.
    window.go("overview")
    settle(qtbot, window)
    overview = window.page
    assert isinstance(overview, OverviewPage)
    until(qtbot, lambda: any(line.page == "budget" for line in overview.attention.lines))
    first = overview.attention.lines[0]
    assert (first.word, first.machine) == ("✕ Stop", "Hardware · Cluster")
    overview.attention.table.opened.emit(first)
    settle(qtbot, window)
    assert window.page is page

    # One more order would pass the limit: it is refused, saying by how much, until Eva approves.
    until(qtbot, lambda: page.plan.lines.pane.title.text() == "Hardware")
    act(window, "budget.commit")
    order = dialog_of(qtbot, EntryDialog)
    order.form.set_values({"amount": eur("1250.00"), "vendor": "Dell"})
    order.save()
    until(qtbot, order.problem.isVisible)
    assert "would pass its limit of 54,000.00 EUR by 1,250.00 EUR" in order.problem.text()
    assert len(ledger.ask(entries, hardware.id)) == 4
    order.form.set_values({"approved_by": "Eva", "why": "The rails were forgotten"})
    until(qtbot, order.ok.isEnabled)
    order.save()
    until(qtbot, lambda: len(ledger.ask(entries, hardware.id)) == 5)
    settle(qtbot, window)

    # The first order is received and invoiced.
    pane = page.plan.lines.pane
    until(qtbot, lambda: pane.model.rowCount() == 5)
    pane.entries.choose([pane.model.rows[0].id])
    for count, button in enumerate(("received", "invoiced"), start=6):
        pane.buttons[button].click()
        dialog_of(qtbot, EntryDialog).save()
        until(qtbot, lambda count=count: pane.model.rowCount() == count)
        settle(qtbot, window)
        pane.entries.choose([pane.model.rows[0].id])
    (hardware,) = ledger.ask(lines, LineFilter(text="Hardware"))
    assert (hardware.position.invoiced, hardware.position.used) == (
        eur("42660.00"), eur("55250.00"),
    )  # fmt: skip

    # The board reads of it.
    asked = Asked(on=today(), years=3, locale="en_US")
    text = text_of(board_report(ledger, asked))
    assert "Hardware Cluster stop EUR 54,000.00 EUR 55,250.00 102.3 %" in text
    assert "Eva The rails were forgotten" in text
    assert f"version 1 was signed by The board on {today().isoformat()}" in text

    # She takes back the invoice; all that was entered before stands, and the journal is whole.
    window.desk.undo()
    until(qtbot, lambda: len(ledger.ask(entries, hardware.id)) == 6)
    assert ledger.ask(budgets)[0].position.invoiced == eur("0.00")
    assert ledger.ask(verify).findings == ()


def text_of(pdf: bytes) -> str:
    from pypdf import PdfReader

    pages = (page.extract_text() for page in PdfReader(BytesIO(pdf), strict=True).pages)
    return " ".join(" ".join(pages).split()).replace("\u00a0", " ")
