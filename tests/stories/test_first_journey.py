"""From first run to a printed budget report, in the real window, with mouse and keyboard.

Anna starts Rackledger on her machine for the first time. She probes it into a new ledger, says what
it cost and since when it is in use, gives it a depreciation book, reads what the rules say of it,
watches it work, and saves the budget report. Then she takes back her last step.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from catalog.queries.asset import asset_detail
from catalog.queries.inventory import inventory
from catalog.queries.measurements import series_of
from catalog.store.ledger import Ledger
from catalog.store.verification import verify
from desktop.arrivals.probing import ProbeDialog
from desktop.monitoring import monitoring
from desktop.monitoring.monitoring import Keeping
from desktop.pages.inventory.asset_form import AssetDialog
from desktop.pages.inventory.book_form import BookDialog
from desktop.pages.inventory.page import InventoryPage
from desktop.pages.reports.page import ReportsPage
from money import Amount
from tests.stories.hand import act, closed, dialog_of, press, read, settle, until

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.window import Window

BOUGHT = date(2020, 3, 1)
COST = Amount(Decimal("24000.00"), "EUR")


@pytest.mark.slow
def test_from_first_run_to_a_budget_report(  # noqa: PLR0915  (one story, told in order)
    qtbot: Any, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, pdf = tmp_path / "fleet.rackledger", tmp_path / "budget.pdf"

    # First run: she starts with the machine in front of her.
    assert "Welcome to Rackledger" in read(window)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))
    press(qtbot, window, "Probe this machine")
    probe = dialog_of(qtbot, ProbeDialog)
    until(qtbot, probe.ok.isEnabled)
    assert "Memory" in read(probe.sheet)
    qtbot.mouseClick(probe.ok, Qt.MouseButton.LeftButton)
    closed(qtbot, probe)
    settle(qtbot, window)

    # The machine is an asset with what was read of it.
    ledger = window.desk.ledger
    assert ledger is not None
    (row,) = ledger.ask(inventory)
    assert row.memory_bytes is not None
    page = window.page
    assert isinstance(page, InventoryPage)
    assert row.name in read(window)

    # She says what it cost and since when it is in use.
    act(window, "assets.edit")
    form = dialog_of(qtbot, AssetDialog)
    form.form.set_values({"cost": COST, "purchased_on": BOUGHT, "in_service_on": BOUGHT})
    press(qtbot, form, "Save")
    closed(qtbot, form)
    settle(qtbot, window)
    assert ledger.ask(asset_detail, row.id).cost == COST

    # She gives it a depreciation book: straight line over five years.
    detail = ledger.ask(asset_detail, row.id)
    terms = BookDialog(window.desk, detail, None, window)
    qtbot.addWidget(terms)
    terms.open()
    terms.form.set_values(
        {"name": "management", "cost": COST, "salvage": Amount.zero("EUR"), "life_months": 60,
         "in_service_on": BOUGHT, "method": "straight-line", "frequency": "month",
         "convention": "full-month", "switch": False},
    )  # fmt: skip
    terms.preview()
    assert terms.years.rowCount() == 6
    press(qtbot, terms, "Save")
    closed(qtbot, terms)
    settle(qtbot, window)
    book = ledger.ask(asset_detail, row.id).books[0]
    assert book.terms.cost == COST

    # What do the rules say? It is older than a CPU's typical cycle, whatever its load is.
    window.go("inventory", row.id)
    settle(qtbot, window)
    assert "Past the typical cycle" in read(window)

    # She watches it work; what is measured is kept in the ledger.
    window.go("monitor")
    watch = monitoring(window.desk)
    until(qtbot, lambda: watch.runs)
    until(qtbot, lambda: "%" in read(window))
    until(qtbot, lambda: watch.keeping is Keeping.KEPT)
    before = watch.spent.samples
    until(qtbot, lambda: watch.spent.samples > before + 1)
    watch.write()
    settle(qtbot, window)
    until(qtbot, lambda: bool(ledger.ask(series_of, row.id)))

    # The overview and the budget know the machine.
    window.go("overview")
    settle(qtbot, window)
    assert "Needs attention" in read(window)
    window.go("budget")
    settle(qtbot, window)
    assert "24,000.00" in read(window)

    # The report: the real PDF in the window, saved where she says.
    window.go("reports")
    settle(qtbot, window)
    reports = window.page
    assert isinstance(reports, ReportsPage)
    act(window, "reports.make")
    until(qtbot, reports.has_report)
    settle(qtbot, window)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(pdf), ""))
    act(window, "reports.save")
    until(qtbot, pdf.exists)
    settle(qtbot, window)
    from pypdf import PdfReader

    text = "\n".join(sheet.extract_text() for sheet in PdfReader(BytesIO(pdf.read_bytes())).pages)
    assert "24,000.00" in text
    assert row.name in text or "1 asset" in text

    # One key takes the book back, another brings it again; nothing of it was lost.
    assert (ledger.undo_title() or "").startswith("Depreciate")
    act(window, "undo")
    settle(qtbot, window)
    assert ledger.ask(asset_detail, row.id).books == ()
    act(window, "redo")
    settle(qtbot, window)
    assert ledger.ask(asset_detail, row.id).books[0].terms == book.terms
    assert ledger.ask(verify).whole
    with Ledger.open(path) as again:
        assert again.ask(inventory)[0].cost == COST
