"""The page of the catalogue: models by kind, narrowed by text, and why a figure is what it is."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QPushButton

from catalog.store.ledger import Ledger
from desktop.pages.catalogue.criteria import Criterion, CriterionDialog, criterion
from desktop.pages.catalogue.page import CataloguePage
from money import Amount

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.desk import Desk


@pytest.fixture
def page(desk: Desk, tmp_path: Path, qtbot: Any) -> Iterator[CataloguePage]:
    with Ledger.create(tmp_path / "own.rackledger", actor="anna") as ledger:
        desk.use_ledger(ledger)
        made = CataloguePage(desk)
        qtbot.addWidget(made)
        made.resize(1200, 800)
        made.show()
        made.refresh()
        qtbot.waitUntil(lambda: made.pane.sheet is not None, timeout=20_000)
        yield made
        desk.background.close(5)


def test_text_finds_a_model_and_its_figures_say_who_says_so(
    page: CataloguePage, qtbot: Any
) -> None:
    page.list.filters.field.setText("H100 SXM5 80GB")
    page.list.filters.field.returnPressed.emit()

    qtbot.waitUntil(
        lambda: page.pane.sheet is not None and "H100" in page.pane.sheet.name, timeout=20_000
    )

    sheet = page.pane.sheet
    assert sheet is not None
    memory = sheet.figure("vram_gb")
    assert memory is not None
    assert memory.value == 80
    whys = [
        button
        for button in page.pane.findChildren(QPushButton)
        if button.text() == "why?" and button.isVisibleTo(page.pane)
    ]
    assert len(whys) == len(sheet.figures)


def test_another_kind_has_columns_of_its_own(page: CataloguePage, qtbot: Any) -> None:
    gpu_titles = page.list.table.shown_titles()

    page.list.filters.kinds.setCurrentIndex(2)
    qtbot.waitUntil(lambda: page.list.model.rowCount() > 0, timeout=20_000)

    assert "Bandwidth, GB/s" in gpu_titles
    assert "Cores" in page.list.table.shown_titles()
    assert "Bandwidth, GB/s" not in page.list.table.shown_titles()


def test_criteria_are_chips_that_come_off(page: CataloguePage, qtbot: Any) -> None:
    bar = page.list.filters
    every = page.list.model.rowCount()

    bar.add(criterion("vram_gb", Decimal(48), None))
    bar.add(criterion("price", None, Amount(Decimal(5000), "EUR")))
    bar.add(criterion("released", "2020", None))
    qtbot.waitUntil(lambda: 0 < page.list.model.rowCount() < every, timeout=20_000)

    row = page.list.model.row_at(0)
    assert row is not None
    assert row.price is not None
    assert row.price.compared.currency == "EUR"
    assert row.price.compared.number <= 5000
    assert row.figures["vram_gb"] >= 48  # type: ignore[operator]
    for label in (
        "Memory ≥ 48 GB  ✕",
        "Price ≤ EUR\N{NO-BREAK SPACE}5,000.00  ✕",
        "Released ≥ 2020  ✕",
    ):
        next(button for button in bar.findChildren(QPushButton) if button.text() == label).click()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == every, timeout=20_000)


def test_facets_count_the_words_of_the_kind(page: CataloguePage, qtbot: Any) -> None:
    chip = page.list.filters.facets["segment"]
    qtbot.waitUntil(chip.isVisible, timeout=20_000)

    chip.choose(["data_centre"])
    qtbot.waitUntil(lambda: 0 < page.list.model.rowCount() < 300, timeout=20_000)

    assert "Data centre" in chip.text()


def test_a_criterion_that_names_no_field_is_said_and_nothing_is_asked(
    page: CataloguePage, qtbot: Any
) -> None:
    rows = page.list.model.rowCount()

    page.list.filters.field.setText("vrma_gb>=48")
    page.list.filters.field.returnPressed.emit()

    assert "vram_gb" in page.list.filters.problem.text()
    assert page.list.model.rowCount() == rows


def test_the_form_of_a_criterion_says_what_it_cannot_read(page: CataloguePage, qtbot: Any) -> None:
    taken: list[Criterion] = []
    dialog = CriterionDialog("gpu", "EUR", taken.append, page)
    dialog.form.set_values({"name": "vram_gb", "least": "24G"})
    dialog.check()
    assert taken == []

    dialog.form.set_values({"name": "price", "least": "", "most": "5,000"})
    dialog.check()

    assert [one.asked for one in taken] == [("price<=5000.00EUR",)]


def test_nothing_found_offers_to_clear(page: CataloguePage, qtbot: Any) -> None:
    page.list.filters.field.setText("no such model anywhere")
    page.list.filters.field.returnPressed.emit()

    qtbot.waitUntil(
        lambda: page.list.model.rowCount() == 0 and page.pane.sheet is None, timeout=20_000
    )
    clear = next(
        button for button in page.list.findChildren(QPushButton) if button.text() == "Clear filters"
    )
    clear.click()

    qtbot.waitUntil(lambda: page.list.model.rowCount() > 0, timeout=20_000)


def test_two_models_stand_side_by_side_and_go_into_a_file(
    page: CataloguePage, qtbot: Any, tmp_path: Path
) -> None:
    page.list.filters.field.setText("RTX 4090")
    page.list.filters.field.returnPressed.emit()
    qtbot.waitUntil(lambda: 2 <= page.list.model.rowCount() < 10, timeout=20_000)
    page.list.table.selectAll()
    compare = next(action for action in page.page_actions() if action.id == "models.compare")

    compare.trigger()
    qtbot.waitUntil(lambda: page.comparison.table is not None, timeout=20_000)
    page.comparison.write(str(tmp_path / "out.csv"))

    titles = page.comparison.table.shown_titles()  # type: ignore[union-attr]
    assert titles[0] == "Figure"
    assert all("4090" in title for title in titles[1:-1])
    text = (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    assert "Memory bandwidth" in text
    assert page.crumbs() == ("Side by side",)
