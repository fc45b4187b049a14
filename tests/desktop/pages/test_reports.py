"""What a person sees and does on the reports page, with the real PDF."""

from __future__ import annotations

import threading
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PdfReader
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog

from catalog.commands.settings import change_settings
from catalog.models import SettingName
from catalog.policy import policy
from catalog.queries.filters import ACTIVE
from catalog.queries.upgrades import upgrades
from desktop.errors import Kind, kind_of
from desktop.files import UnsavedError
from desktop.pages.reports import kinds
from desktop.pages.reports.kinds import ReportKind
from desktop.pages.reports.page import ReportsPage
from tests.desktop.pages.books import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from catalog.store.ledger import Ledger
    from desktop.background import Progress
    from desktop.desk import Desk
    from desktop.prints.asked import Asked


@pytest.fixture
def page(desk: Desk, books: Ledger, qtbot: Any) -> ReportsPage:
    made = ReportsPage(desk, day=lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.refresh()
    return made


def make(page: ReportsPage, qtbot: Any) -> None:
    page.make()
    qtbot.waitUntil(lambda: page.job is None, timeout=20_000)
    assert page.preview is not None


def text_of(page: ReportsPage) -> str:
    assert page.preview is not None
    pages = PdfReader(BytesIO(page.preview.pdf)).pages
    return " ".join(" ".join(each.extract_text() for each in pages).split())


def test_the_real_pdf_is_shown(page: ReportsPage, qtbot: Any) -> None:
    assert not page.has_report()
    page.options.prepared_by.setText("Åsa Lindqvist")
    make(page, qtbot)
    assert page.preview is not None
    assert page.stack.currentWidget() is page.preview
    assert page.preview.document.pageCount() == len(PdfReader(BytesIO(page.preview.pdf)).pages)
    text = text_of(page)
    for expected in ("Example AB", "EUR 22,000.00", "Åsa Lindqvist", "2026-11-21"):
        assert expected in text
    assert not page.stale.isVisible()
    assert all(action.enabled() for action in page.page_actions())


def test_options_reach_the_report(page: ReportsPage, qtbot: Any) -> None:
    options = page.options
    options.paper.setCurrentIndex(options.paper.findData("letter"))
    options.language.setCurrentIndex(options.language.findData("sv"))
    options.years.setValue(2)
    make(page, qtbot)
    assert page.preview is not None
    assert page.preview.document.pagePointSize(0).toTuple() == (612, 792)
    assert "Servrar" in text_of(page)
    assert "2028" not in text_of(page)


def test_other_options_and_a_changed_ledger_make_it_stale(
    page: ReportsPage, books: Ledger, qtbot: Any
) -> None:
    make(page, qtbot)
    page.options.years.setValue(3)
    assert "other options" in page.stale_words.text()
    page.options.years.setValue(5)
    assert not page.stale.isVisible()
    books.do(change_settings, values={SettingName.ORGANISATION: "Another AB"})
    page.refresh()  # as the window does after a change
    assert "The ledger has changed since this preview" in page.stale_words.text()
    assert "Example AB" in text_of(page)
    page.remake.click()
    qtbot.waitUntil(lambda: page.job is None, timeout=20_000)
    assert "Another AB" in text_of(page)
    assert not page.stale.isVisible()


def test_pages_and_zoom(page: ReportsPage, qtbot: Any) -> None:
    make(page, qtbot)
    preview = page.preview
    assert preview is not None
    assert preview.pages.text() == f"of {preview.document.pageCount()}"
    preview.page.setValue(2)
    qtbot.waitUntil(lambda: preview.view.pageNavigator().currentPage() == 1)
    preview.fit_page()
    whole = preview._factor_now()
    preview.zoom_in()
    assert preview.view.zoomMode() is QPdfView.ZoomMode.Custom
    assert preview.view.zoomFactor() == pytest.approx(whole * 1.2)
    preview.fit_width()
    assert preview.view.zoomMode() is QPdfView.ZoomMode.FitToWidth


def test_the_report_is_saved_byte_for_byte(page: ReportsPage, tmp_path: Path, qtbot: Any) -> None:
    make(page, qtbot)
    said: list[Any] = []
    page.desk.said.connect(said.append)
    page.output.save(tmp_path / "budget.pdf")
    qtbot.waitUntil(lambda: bool(said))
    assert page.preview is not None
    assert (tmp_path / "budget.pdf").read_bytes() == page.preview.pdf
    assert str(tmp_path / "budget.pdf") in said[0].text


def test_a_folder_that_is_not_there_is_named(page: ReportsPage, tmp_path: Path, qtbot: Any) -> None:
    make(page, qtbot)
    seen: list[Exception] = []
    page.desk.background.unhandled.disconnect()
    page.desk.background.unhandled.connect(seen.append)
    page.output.save(tmp_path / "nowhere" / "budget.pdf")
    qtbot.waitUntil(lambda: bool(seen))
    (error,) = seen
    assert isinstance(error, UnsavedError)
    assert kind_of(error) is Kind.SURROUNDINGS
    assert "“budget.pdf” could not be saved in" in str(error)
    assert error.advice
    assert error.kept


def test_every_page_is_printed(page: ReportsPage, tmp_path: Path, qtbot: Any) -> None:
    make(page, qtbot)
    assert page.preview is not None
    said: list[Any] = []
    page.desk.said.connect(said.append)
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    page.output.start_printing(printer)
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    count = page.preview.document.pageCount()
    assert said[0].text == f"{count} pages were sent to the printer."
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == count


def test_only_the_pages_that_were_asked_for_are_printed(
    page: ReportsPage, tmp_path: Path, qtbot: Any
) -> None:
    make(page, qtbot)
    said: list[Any] = []
    page.desk.said.connect(said.append)
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(2, 3)
    page.output.start_printing(printer)
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == 2


def test_making_a_report_can_be_cancelled(
    page: ReportsPage, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = threading.Event()

    def endless(_ledger: Ledger, _asked: Asked, progress: Progress) -> bytes:
        begun.set()
        while True:
            progress.raise_if_cancelled()

    kind = ReportKind("endless", "Endless", "Never done.", endless)
    monkeypatch.setattr("desktop.pages.reports.options.REPORTS", (kind,))
    page.make()
    qtbot.waitUntil(begun.is_set)
    assert not page.options.make.isEnabled()
    page.options.cancel_asked.emit()
    qtbot.waitUntil(lambda: page.job is None)
    assert page.options.make.isEnabled()
    assert not page.has_report()


def test_another_ledger_forgets_the_report(
    page: ReportsPage, tmp_path: Path, desk: Desk, qtbot: Any
) -> None:
    make(page, qtbot)
    qtbot.waitUntil(desk.background.is_idle)
    desk.use_ledger(None)
    assert not page.has_report()
    assert page.stack.currentIndex() == 0


def test_every_report_says_what_it_is() -> None:
    names = [kind.id for kind in kinds.REPORTS]
    assert names[:2] == ["budget", "depreciation"]
    assert len(set(names)) == len(names)
    for kind in kinds.REPORTS:
        assert kind.title
        assert kind.description.endswith(".")


def test_all_upgrades_are_saved_as_a_table(
    page: ReportsPage, desk: Desk, tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "all"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), "CSV (*.csv)"))
    action = next(each for each in page.page_actions() if each.id == "reports.upgrades")
    assert action.enabled()
    action.trigger()
    written = target.with_suffix(".csv")
    qtbot.waitUntil(written.exists, timeout=20_000)
    first, *rows = written.read_text("utf-8-sig").splitlines()
    assert first.startswith("Priority,Tag,Name,Site,In service since,Part,Model,Pieces,Rule,")
    assert desk.ledger is not None
    rules = policy()
    wanted = desk.ledger.ask(upgrades, rules.upgrade, rules.readiness, TODAY, ACTIVE)
    assert len(rows) == len(wanted.listed) + sum(wanted.unlisted.values())
