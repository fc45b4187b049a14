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
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPushButton, QWidget

from catalog.queries.asset import asset_detail
from catalog.queries.inventory import inventory
from catalog.queries.measurements import series_of
from catalog.store.ledger import Ledger
from catalog.store.verification import verify
from desktop.app import Options, close, compose
from desktop.arrivals.probing import ProbeDialog
from desktop.monitoring import monitoring
from desktop.pages.inventory.asset_form import AssetDialog
from desktop.pages.inventory.book_form import BookDialog
from desktop.pages.inventory.page import InventoryPage
from desktop.pages.reports.page import ReportsPage
from money import Amount

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.window import Window

BOUGHT = date(2020, 3, 1)
COST = Amount(Decimal("24000.00"), "EUR")


@pytest.fixture
def window(qtbot: Any, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    made = compose(qapp, Options())
    qtbot.addWidget(made)
    qtbot.waitExposed(made)
    made.resize(1440, 900)
    settle(qtbot, made)
    yield made
    monitoring(made.desk).stop()
    settle(qtbot, made)
    close(made)


def settle(qtbot: Any, window: Window) -> None:
    """Wait until nothing works behind the window and all of it is shown."""
    qtbot.wait(30)
    qtbot.waitUntil(window.desk.background.is_idle, timeout=20_000)
    qtbot.wait(30)


def press(qtbot: Any, inside: QWidget, text: str) -> None:
    """Click the visible button whose accessible name or text is `text`."""
    found = [
        button
        for button in inside.findChildren(QPushButton)
        if button.isVisible() and text in (button.text(), button.accessibleName())
    ]
    assert found, f"no button “{text}”"
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)


def act(window: Window, name: str) -> None:
    """Do what the menu, the shortcut and the palette do for the action of this id."""
    action = next(action for action in window.actions_now() if action.id == name)
    action.trigger()


def dialog_of(qtbot: Any, kind: type[QDialog]) -> Any:
    def found() -> list[QDialog]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]

    qtbot.waitUntil(lambda: bool(found()), timeout=20_000)
    return found()[0]


def read(widget: QWidget) -> str:
    """Everything that stands in the labels of a widget."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


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
    qtbot.waitUntil(probe.add.isEnabled, timeout=30_000)
    assert "Memory" in probe.sheet.toPlainText()
    qtbot.mouseClick(probe.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not probe.isVisible(), timeout=20_000)
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
    qtbot.waitUntil(lambda: not form.isVisible(), timeout=20_000)
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
    qtbot.waitUntil(lambda: not terms.isVisible(), timeout=20_000)
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
    qtbot.waitUntil(lambda: watch.runs, timeout=20_000)
    qtbot.waitUntil(lambda: "%" in read(window), timeout=20_000)
    qtbot.wait(2_500)
    watch.write()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: bool(ledger.ask(series_of, row.id)), timeout=20_000)

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
    qtbot.waitUntil(reports.has_report, timeout=60_000)
    settle(qtbot, window)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(pdf), ""))
    act(window, "reports.save")
    qtbot.waitUntil(pdf.exists, timeout=20_000)
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
