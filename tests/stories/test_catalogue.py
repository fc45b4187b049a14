"""From a question about graphics cards to a checked build and fresh prices, in the real window.

Anna looks for cards with much memory, puts two side by side, reads what one cost over time and
whether to wait, checks whether the machine that she has in mind goes together, brings in her
dealer's price list and a newer catalogue, prints the market report, and takes the last steps back.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from catalog.queries.catalogue.prices import price_rows
from catalog.store.bundled import bundled_folder
from catalog.store.in_force import packs_in_force
from catalog.store.ledger import Ledger
from catalog.store.packs import manifest_text, open_pack, write_archive
from catalog.store.verification import verify
from desktop.pages.catalogue.bringing import PackDialog
from desktop.pages.catalogue.builds import Part
from desktop.pages.catalogue.criteria import CriterionDialog
from desktop.pages.catalogue.page import CataloguePage
from desktop.pages.catalogue.price_list import PriceListDialog
from tests.stories.hand import act, dialog_of, press, read, settle, until

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.window import Window

RTX = "gpu/nvidia-geforce-rtx-4090"
LIST = (
    "Artikel;Nettopreis;Währung;Bestand\n"
    "NVIDIA GeForce RTX 4090;1789.00;EUR;4\n"
    "NVIDIA L4;2399.00;EUR;0\n"
    "NVIDIA L4;;EUR;0\n"
    "Mystery board 7;99.00;EUR;1\n"
)


def chosen_file(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """The file that the next file dialog gives."""
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_a, **_k: (str(path), ""))


def newer_pack(path: Path) -> Path:
    """The bundled catalogue as its next version, with one more price."""
    pack = open_pack(bundled_folder())
    files = {name: pack.data(name) for name in pack.manifest.files}
    source = files["prices.csv"].decode().splitlines()[-1].split(",")[-2]
    line = f"{RTX},2026-11-20,1999.00,USD,retail,new,the newer catalogue,,piece,{source},\n"
    files["prices.csv"] = files["prices.csv"] + line.encode()
    manifest = manifest_text(pack.manifest.name, "2026.12", "2026-12-01", files)
    path.write_bytes(write_archive(manifest, files))
    return path


def vendors(ledger: Ledger) -> set[str]:
    return {row.point.vendor for row in ledger.ask(price_rows, RTX)}


@pytest.mark.slow
def test_from_a_question_to_fresh_prices(  # noqa: PLR0915  (one story, told in order)
    qtbot: Any,
    window: Window,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window.desk.use_ledger(Ledger.create(tmp_path / "fleet.rackledger", actor="anna"))
    settle(qtbot, window)
    ledger = window.desk.ledger
    assert ledger is not None
    window.go("catalogue")
    page = window.page
    assert isinstance(page, CataloguePage)
    until(qtbot, lambda: page.list.model.rowCount() > 1_000)

    # She looks for cards with much memory: a name, then a criterion in a form.
    page.list.filters.field.setText("RTX 4090")
    act(window, "models.criterion")
    form = dialog_of(qtbot, CriterionDialog)
    form.form.set_values({"name": "vram_gb", "least": "20"})
    press(qtbot, form, "Add")
    until(qtbot, lambda: 1 <= page.list.model.rowCount() < 10)
    settle(qtbot, window)
    found = page.list.model.rowCount()
    assert "Memory ≥ 20 GB  ✕" in [
        chip.text() for chip in page.list.filters.findChildren(type(page.list.filters.owned))
    ]
    assert all(
        (row := page.list.model.row_at(place)) is not None
        and Decimal(str(row.figures["vram_gb"])) >= 20
        for place in range(found)
    )

    # Two side by side, differences marked.
    page.list.filters.clear()
    page.list.filters.field.setText("GeForce RTX 4090")
    page.list.filters.field.returnPressed.emit()
    until(qtbot, lambda: 2 <= page.list.model.rowCount() <= 6)
    page.list.table.selectAll()
    act(window, "models.compare")
    until(qtbot, lambda: page.comparison.table is not None)
    settle(qtbot, window)
    assert "lines differ" in read(page.comparison)
    press(qtbot, page.comparison, "All models")

    # What did it cost, and is it wise to wait? The histories come at once, the advice later.
    window.go("catalogue", RTX)
    until(qtbot, lambda: page.pane.sheet is not None and page.pane.sheet.key == RTX)
    page.pane.tabs.setCurrentIndex(1)
    until(qtbot, lambda: page.pane.prices.chart is not None)
    assert page.pane.prices.histories[0].first.on.year == 2023
    until(qtbot, lambda: page.pane.prices.outlook is not None)
    settle(qtbot, window)
    assert "% a year" in read(page.pane)
    assert "times right before" in read(page.pane)

    # The machine that she has in mind does not go together, and she is told why.
    act(window, "models.build")
    page.build.set_parts(
        [Part("Ryzen 9 7950X", 1), Part("RTX 4090", 2), Part("MSI MAG B650 Tomahawk WiFi", 1)]
    )
    until(qtbot, lambda: page.build.found is not None)
    settle(qtbot, window)
    said = read(page.build)
    assert "These parts do not go together" in said
    assert "Simple rule:" in said
    assert "Not checked, unknown" in said
    press(qtbot, page.build, "All models")

    # Her dealer's list: two rows are certain, one has no price, one is hers to judge.
    file = tmp_path / "dealer.csv"
    file.write_text(LIST, encoding="utf-8")
    chosen_file(monkeypatch, file)
    act(window, "models.list")
    listed = dialog_of(qtbot, PriceListDialog)
    listed.form.set_values({"vendor": "Dealer", "dated": date(2026, 11, 1)})
    listed.read_list()
    until(qtbot, lambda: listed.reading is not None)
    assert len(listed.reading.taken) == 2
    assert "row 4" in listed.problems.toPlainText()
    assert [doubt.text for doubt in listed.reading.doubts] == ["Mystery board 7"]
    qtbot.mouseClick(listed.ok, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: "Dealer" in vendors(ledger))
    settle(qtbot, window)
    page.list.filters.clear()
    page.list.filters.in_stock.click()
    until(qtbot, lambda: page.list.model.rowCount() == 1)

    # A newer catalogue takes the place of the bundled one; her list stays.
    chosen_file(monkeypatch, newer_pack(tmp_path / "catalogue.zip"))
    act(window, "models.pack")
    pack = dialog_of(qtbot, PackDialog)
    until(qtbot, lambda: pack.checked is not None)
    assert "takes the place of" in pack.hint.text()
    qtbot.mouseClick(pack.ok, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: "the newer catalogue" in vendors(ledger))
    settle(qtbot, window)
    assert "Dealer" in vendors(ledger)
    assert (ledger.undo_title() or "").startswith("Update the catalogue")

    # The market report of the card in front of her.
    pdf = tmp_path / "market.pdf"
    chosen_file(monkeypatch, pdf)
    page.list.filters.clear()
    window.go("catalogue", RTX)
    until(qtbot, lambda: page.pane.sheet is not None and page.pane.sheet.key == RTX)
    act(window, "models.report")
    until(qtbot, pdf.exists)
    settle(qtbot, window)

    # Two steps back: the old catalogue, and the list out again. The journal is whole.
    act(window, "undo")
    settle(qtbot, window)
    assert [each.version for each in ledger.ask(packs_in_force)] == ["2026.11.1"]
    act(window, "undo")
    settle(qtbot, window)
    assert not {"Dealer", "the newer catalogue"} & vendors(ledger)
    assert ledger.ask(verify).whole
    assert QApplication.activeModalWidget() is None
