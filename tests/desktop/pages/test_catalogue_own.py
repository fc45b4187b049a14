"""What a person adds to the catalogue: figures, prices, models, lists, packs; undone again."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from catalog.queries.catalogue.prices import price_rows
from catalog.queries.catalogue.sheet import model
from catalog.store.in_force import packs_in_force
from catalog.store.ledger import Ledger
from desktop.pages.catalogue.bringing import DeviceTypesDialog, PackDialog
from desktop.pages.catalogue.forms import FigureDialog, ModelDialog, PriceDialog
from desktop.pages.catalogue.page import CataloguePage
from desktop.pages.catalogue.price_list import PriceListDialog
from money import Amount
from tests.catalog.catalogue.conftest import bundle, cache
from tests.catalog.catalogue.packs import pack_files, write_zip

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.desk import Desk

__all__ = ["bundle", "cache"]
RTX = "gpu/nvidia-geforce-rtx-4090"
LIST = (
    "Article;Price;Currency;Stock\n"
    "NVIDIA GeForce RTX 4090;1799.00;EUR;3\n"
    "Mystery board 7;99.00;EUR;1\n"
    "NVIDIA L4;free;EUR;1\n"
)
DEVICE = (
    "manufacturer: Acme\nmodel: Rack One\nslug: acme-rack-one\nu_height: 2\nis_full_depth: true\n"
)


@pytest.fixture
def page(desk: Desk, tmp_path: Path, bundle: Path, qtbot: Any) -> Iterator[CataloguePage]:
    with Ledger.create(tmp_path / "own.rackledger", actor="anna") as ledger:
        desk.use_ledger(ledger)
        made = CataloguePage(desk)
        qtbot.addWidget(made)
        made.resize(1200, 800)
        made.show()
        made.refresh()
        qtbot.waitUntil(lambda: made.pane.sheet is not None, timeout=20_000)
        made.go_to(RTX)
        qtbot.waitUntil(lambda: _shown(made) == RTX, timeout=20_000)
        desk.changed.connect(lambda _changes: made.refresh())
        yield made
        desk.background.close(5)


def _shown(page: CataloguePage) -> str:
    return page.pane.sheet.key if page.pane.sheet is not None else ""


def _ledger(page: CataloguePage) -> Ledger:
    assert page.desk.ledger is not None
    return page.desk.ledger


def _value(page: CataloguePage) -> object:
    row = _ledger(page).ask(model, RTX).figure("tdp_w")
    return row.value if row is not None else None


def test_a_corrected_figure_stands_until_it_is_taken_back(page: CataloguePage, qtbot: Any) -> None:
    assert page.pane.sheet is not None
    dialog = FigureDialog(page.desk, page.pane.sheet, "tdp_w", page)
    dialog.form.set_values({"value": "425", "source": "own measurement"})
    dialog.save()
    qtbot.waitUntil(lambda: _value(page) == 425, timeout=20_000)
    qtbot.waitUntil(
        lambda: page.pane.sheet.figure("tdp_w").own is not None,  # type: ignore[union-attr]
        timeout=20_000,
    )
    assert page.desk.ledger.undo_title() == "Correct TDP of “NVIDIA GeForce RTX 4090”"  # type: ignore[union-attr]

    own = page.pane.sheet.figure("tdp_w").own  # type: ignore[union-attr]
    page.doing.take_back(own.id)  # type: ignore[union-attr]

    qtbot.waitUntil(lambda: _value(page) == 450, timeout=20_000)


def test_a_value_with_a_unit_is_refused_beside_its_field(page: CataloguePage, qtbot: Any) -> None:
    assert page.pane.sheet is not None
    dialog = FigureDialog(page.desk, page.pane.sheet, "vram_gb", page)
    dialog.form.set_values({"value": "24G", "source": "a quote"})
    dialog.save()

    assert "written without a unit" in dialog.problem.text()


def test_an_added_price_joins_the_histories_and_undo_takes_it_back(
    page: CataloguePage, qtbot: Any
) -> None:
    assert page.pane.sheet is not None
    before = len(_ledger(page).ask(price_rows, RTX))
    dialog = PriceDialog(page.desk, page.pane.sheet, page)
    dialog.form.set_values(
        {"price": Amount(Decimal("1700.00"), "EUR"), "dated": date(2026, 1, 5), "vendor": "Acme"}
    )
    dialog.save()
    qtbot.waitUntil(lambda: len(_ledger(page).ask(price_rows, RTX)) == before + 1, timeout=20_000)

    page.desk.undo()

    qtbot.waitUntil(lambda: len(_ledger(page).ask(price_rows, RTX)) == before, timeout=20_000)


def test_a_model_of_ones_own_is_found_and_removed(page: CataloguePage, qtbot: Any) -> None:
    dialog = ModelDialog(page.desk, "gpu", page)
    dialog.form.set_values(
        {"name": "Acme One", "source": "maker", "figures": "vram_gb=24\ntdp_w=300"}
    )
    dialog.save()
    qtbot.waitUntil(dialog.isHidden, timeout=20_000)
    page.go_to("gpu/acme-one")
    qtbot.waitUntil(lambda: _shown(page) == "gpu/acme-one", timeout=20_000)

    action = next(action for action in page.page_actions() if action.id == "models.remove")
    action.trigger()

    qtbot.waitUntil(lambda: page.pane.sheet is None, timeout=20_000)


def test_a_line_that_is_no_figure_is_named(page: CataloguePage, qtbot: Any) -> None:
    dialog = ModelDialog(page.desk, "gpu", page)
    dialog.form.set_values({"name": "Acme One", "source": "maker", "figures": "24 GB"})
    dialog.save()

    assert "24 GB" in dialog.problem.text()


def test_a_price_list_is_shown_before_it_is_entered(
    page: CataloguePage, qtbot: Any, tmp_path: Path
) -> None:
    file = tmp_path / "list.csv"
    file.write_text(LIST, encoding="utf-8")
    dialog = PriceListDialog(page.desk, file, page)
    dialog.form.set_values({"vendor": "Acme", "dated": date(2026, 1, 5)})
    dialog.read_list()
    qtbot.waitUntil(lambda: dialog.reading is not None, timeout=30_000)

    assert [row.model for row in dialog.model.rows][:1] == ["NVIDIA GeForce RTX 4090"]
    assert dialog.model.rows[1].model is None
    assert "free" in dialog.problems.toPlainText()
    dialog.enter()
    qtbot.waitUntil(
        lambda: any(row.point.vendor == "Acme" for row in _ledger(page).ask(price_rows, RTX)),
        timeout=20_000,
    )
    assert _ledger(page).undo_title() == "Import the price list of “Acme” (1 price)"


def test_a_doubtful_row_is_decided(page: CataloguePage, qtbot: Any, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text(LIST, encoding="utf-8")
    dialog = PriceListDialog(page.desk, file, page)
    dialog.form.set_values({"vendor": "Acme", "dated": date(2026, 1, 5)})
    dialog.read_list()
    qtbot.waitUntil(lambda: dialog.reading is not None, timeout=30_000)

    dialog.decide(dialog.model.rows[1].number, "gpu/nvidia-l4")
    qtbot.waitUntil(lambda: len(dialog.reading.taken) == 2, timeout=30_000)  # type: ignore[union-attr]

    assert dialog.ok.text() == "Import 2 prices"


def test_a_list_without_a_day_is_refused_with_a_reason(
    page: CataloguePage, qtbot: Any, tmp_path: Path
) -> None:
    file = tmp_path / "list.csv"
    file.write_text(LIST, encoding="utf-8")
    dialog = PriceListDialog(page.desk, file, page)
    dialog.form.set_values({"vendor": "Acme"})
    dialog.read_list()

    qtbot.waitUntil(lambda: "no date" in dialog.problem.text(), timeout=30_000)
    assert not dialog.ok.isEnabled()


def test_device_types_become_models(page: CataloguePage, qtbot: Any, tmp_path: Path) -> None:
    good, bad = tmp_path / "one.yaml", tmp_path / "two.yaml"
    good.write_text(DEVICE, encoding="utf-8")
    bad.write_text("- not: a device", encoding="utf-8")
    dialog = DeviceTypesDialog(page.desk, [good, bad], page)
    qtbot.waitUntil(lambda: dialog.ok.isEnabled(), timeout=20_000)  # noqa: PLW0108

    assert "two.yaml" in dialog.problems.toPlainText()
    dialog.enter()

    qtbot.waitUntil(
        lambda: _ledger(page).undo_title() == "Add the model “Acme Rack One”", timeout=20_000
    )


def test_a_pack_is_checked_and_put_in_force_and_undone(
    page: CataloguePage, qtbot: Any, tmp_path: Path
) -> None:
    in_force = [each.version for each in _ledger(page).ask(packs_in_force)]
    file = write_zip(tmp_path / "acme.zip", pack_files(), name="acme", version="2")
    dialog = PackDialog(page.desk, file, page)
    qtbot.waitUntil(lambda: dialog.checked is not None, timeout=20_000)
    assert "is not in force yet" in dialog.hint.text()
    dialog.enter()
    qtbot.waitUntil(
        lambda: "acme" in [each.name for each in _ledger(page).ask(packs_in_force)],
        timeout=20_000,
    )

    page.desk.undo()

    qtbot.waitUntil(
        lambda: [each.version for each in _ledger(page).ask(packs_in_force)] == in_force,
        timeout=20_000,
    )


def test_a_pack_that_was_tampered_with_says_so(
    page: CataloguePage, qtbot: Any, tmp_path: Path
) -> None:
    file = tmp_path / "acme.zip"
    file.write_bytes(b"PK\x03\x04 nothing of a pack")
    dialog = PackDialog(page.desk, file, page)

    qtbot.waitUntil(lambda: bool(dialog.problem.text()), timeout=20_000)
    assert not dialog.ok.isEnabled()
