"""Reports that are about something that is chosen: models, a decision, schedules of assets."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from catalog.commands.decisions import keep_decision
from desktop.pages.reports.kinds import REPORTS
from desktop.pages.reports.page import ReportsPage
from desktop.pages.reports.picker import Pick, Picker
from tests.desktop.pages.books import TODAY, stock
from tests.planning.decisions import calculator

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from catalog.store.ledger import Ledger
    from desktop.desk import Desk


@pytest.fixture
def books(tmp_path: Path, desk: Desk, qtbot: Any) -> Iterator[Ledger]:
    ledger = stock(tmp_path / "books.rackledger")
    ledger.do(keep_decision, document=calculator())
    desk.use_ledger(ledger)
    yield ledger
    qtbot.waitUntil(desk.background.is_idle, timeout=20_000)
    desk.use_ledger(None)


@pytest.fixture
def page(desk: Desk, books: Ledger, qtbot: Any) -> ReportsPage:
    return opened(desk, qtbot)


def opened(desk: Desk, qtbot: Any) -> ReportsPage:
    made = ReportsPage(desk, day=lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(1200, 900)
    made.show()
    made.refresh()
    return made


def choose(page: ReportsPage, name: str) -> None:
    page.options.reports.setCurrentRow([kind.id for kind in REPORTS].index(name))


def made(page: ReportsPage, qtbot: Any) -> str:
    page.make()
    qtbot.waitUntil(lambda: page.job is None, timeout=30_000)
    assert page.preview is not None
    pages = PdfReader(BytesIO(page.preview.pdf)).pages
    return " ".join(" ".join(each.extract_text() for each in pages).split())


def find(picker: Picker, text: str, qtbot: Any) -> None:
    picker.search.setText(text)
    qtbot.waitUntil(lambda: picker.found.count() > 0, timeout=20_000)


def test_models_are_found_chosen_remembered_and_reported(
    page: ReportsPage, desk: Desk, qtbot: Any
) -> None:
    choose(page, "market")
    models = page.options.models
    assert not page.options.make.isEnabled()
    assert page.options.missing.text() == "Choose a model first."
    find(models.picker, "L40S", qtbot)
    qtbot.keyClick(models.picker.search, Qt.Key.Key_Return)
    assert [pick.id for pick in models.picker.chosen] == ["gpu/nvidia-l40s"]
    assert page.options.make.isEnabled()
    assert not page.options.missing.isVisible()

    assert "NVIDIA L40S" in made(page, qtbot)
    assert page.output._name == f"market-{TODAY}-nvidia-l40s.pdf"
    assert not page.stale.isVisible()
    models.currency.setCurrentIndex(models.currency.findData("EUR"))
    assert page.stale.isVisible()

    again = opened(desk, qtbot)
    assert again.options.models.picker.chosen == models.picker.chosen
    assert again.options.models.currency.currentData() == "EUR"


def test_no_more_models_can_be_picked_than_a_report_is_about(page: ReportsPage, qtbot: Any) -> None:
    picker = page.options.models.picker
    picker.choose(Pick(f"gpu/{n}", f"Model {n}") for n in range(9))
    assert [pick.id for pick in picker.chosen] == [f"gpu/{n}" for n in range(6)]
    assert not picker.search.isEnabled()
    picker.choose(picker.chosen[1:])
    assert picker.search.isEnabled()


def test_what_was_remembered_may_be_nonsense(desk: Desk, books: Ledger, qtbot: Any) -> None:
    desk.arrangement.keep("reports.models", [["gpu/x"], 7, ["a", 1], ["gpu/y", "Y"]])
    desk.arrangement.keep("reports.currency", {"x": 1})
    models = opened(desk, qtbot).options.models
    assert models.picker.chosen == (Pick("gpu/y", "Y"),)
    assert models.currency.currentData() is None


def test_a_text_that_nothing_is_called_says_so(page: ReportsPage, qtbot: Any) -> None:
    choose(page, "market")
    picker = page.options.models.picker
    picker.search.setText("nothing is called like this")
    qtbot.waitUntil(picker.nothing.isVisible, timeout=20_000)
    picker.search.clear()
    assert not picker.nothing.isVisible()


def test_a_kept_decision_is_reported(page: ReportsPage, books: Ledger, qtbot: Any) -> None:
    choose(page, "decision")
    decision = page.options.decision
    qtbot.waitUntil(lambda: decision.decisions.count() == 1)
    assert not page.options.as_of.isVisible()
    assert "Buy costs least" in made(page, qtbot)
    assert page.output._name == f"decision-{TODAY}-eight-gpus.pdf"
    books.undo()
    page.refresh()
    qtbot.waitUntil(decision.none.isVisible)
    assert not page.options.make.isEnabled()


def test_schedules_are_printed_only_when_asked_for_and_their_pages_counted(
    page: ReportsPage, qtbot: Any
) -> None:
    choose(page, "depreciation")
    schedules = page.options.schedules

    def counted() -> int:
        qtbot.waitUntil(lambda: schedules.pages.text().endswith(" pages."), timeout=20_000)
        return int(schedules.pages.text().split()[0])

    for extent, has_rows in (("none", False), ("all", True)):
        schedules.extent.setCurrentIndex(schedules.extent.findData(extent))
        schedules.show_pages(None)
        expected = counted()
        assert ("Before rounding" in made(page, qtbot)) is has_rows
        assert page.preview is not None
        assert page.preview.document.pageCount() == expected


def test_the_schedule_of_one_asset(page: ReportsPage, qtbot: Any) -> None:
    choose(page, "depreciation")
    schedules = page.options.schedules
    schedules.extent.setCurrentIndex(schedules.extent.findData("chosen"))
    assert page.options.missing.text() == "Choose an asset first."
    find(schedules.picker, "A-1", qtbot)
    tag = schedules.picker._offered[0].id
    qtbot.keyClick(schedules.picker.search, Qt.Key.Key_Down)
    qtbot.keyClick(schedules.picker.found, Qt.Key.Key_Return)
    assert [pick.id for pick in schedules.picker.chosen] == [tag]
    text = made(page, qtbot)
    assert f"{tag} · " in text
    assert page.output._name == f"depreciation-{TODAY}-{tag.lower()}.pdf"
