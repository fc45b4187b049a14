"""Schedules row by row, posting, events and disposals, as a person does them."""

from __future__ import annotations

import csv
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QPushButton

from catalog.commands.books import set_books
from catalog.models import AssetStatus, BookDraft, BookPurpose
from catalog.queries.asset import asset_detail
from catalog.queries.books import kept_books
from catalog.queries.history import history
from desktop.bookkeeping.dialogs import DisposalDialog, EventDialog, PostingDialog
from desktop.bookkeeping.schedule import ScheduleView
from desktop.bookkeeping.schedule_dialog import ScheduleDialog
from desktop.pages.budget.page import BudgetPage
from desktop.widgets.notice import WhyDialog
from tests.desktop.pages.books import TODAY, eur, stock
from tests.desktop.reading import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from catalog.store.ledger import Ledger
    from desktop.desk import Desk


pytestmark = pytest.mark.usefixtures("in_english")


@pytest.fixture
def books(tmp_path: Path, desk: Desk, qtbot: Any) -> Iterator[Ledger]:
    ledger = stock(tmp_path / "books.rackledger")
    second = BookDraft(
        asset_id=1, name="ifrs", purpose=BookPurpose.IFRS, in_service_on=date(2025, 1, 1),
        life_months=48, cost=eur("12000.00"), salvage=eur("0.00"),
    )  # fmt: skip
    ledger.do(set_books, drafts=[second])
    desk.use_ledger(ledger)
    yield ledger
    qtbot.waitUntil(desk.background.is_idle)
    desk.use_ledger(None)


@pytest.fixture
def dialog(desk: Desk, books: Ledger, qtbot: Any) -> ScheduleDialog:
    made = ScheduleDialog(desk, 1, TODAY)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitUntil(lambda: made.tabs.count() == 2)
    return made


def ifrs(dialog: ScheduleDialog) -> QWidget:
    """What the dialog shows of the IFRS book, its first."""
    page = dialog.tabs.widget(0)
    assert page is not None
    return page


def test_each_book_has_its_schedule_and_each_row_its_reason(
    dialog: ScheduleDialog, qtbot: Any
) -> None:
    assert [dialog.tabs.tabText(n) for n in range(2)] == ["ifrs", "management"]
    assert "IFRS book" in words_in(dialog)
    (view,) = ifrs(dialog).findChildren(ScheduleView)
    assert view.model.rowCount() == 48
    row = view.model.row_at(0)
    assert row is not None
    view.show_why(row)
    (why,) = view.findChildren(WhyDialog)
    assert "250.00" in words_in(why)
    assert "rounded half up" in words_in(why)


def test_a_schedule_is_exported_with_its_reasons(
    dialog: ScheduleDialog, books: Ledger, tmp_path: Path, qtbot: Any
) -> None:
    assert ifrs(dialog).findChildren(QPushButton, "books.export")
    (book, _) = books.ask(asset_detail, 1).books
    target = tmp_path / "schedule.csv"
    dialog.export(book, target)
    qtbot.waitUntil(target.exists)
    lines = list(csv.DictReader(target.read_text("utf-8-sig").splitlines()))
    assert len(lines) == 48
    assert lines[0]["Charge"] == "250.00"
    assert "rounded half up" in lines[0]["Reason"]


def test_posting_from_the_dialog_freezes_the_rows(
    dialog: ScheduleDialog, books: Ledger, qtbot: Any
) -> None:
    ifrs(dialog).findChildren(QPushButton, "books.post")[0].click()
    (form,) = dialog.findChildren(PostingDialog)
    form.form.set_values({"day": date(2025, 3, 31)})
    form.save()
    qtbot.waitUntil(lambda: "posted to 2025-03-31" in words_in(dialog))
    (book,) = (kept for kept in books.ask(kept_books) if kept.name == "ifrs")
    assert book.posted_to == date(2025, 3, 31)


def test_an_event_shows_in_the_schedule_and_a_refusal_in_the_form(
    dialog: ScheduleDialog, books: Ledger, qtbot: Any
) -> None:
    ifrs(dialog).findChildren(QPushButton, "books.event")[0].click()
    (form,) = dialog.findChildren(EventDialog)
    form.form.set_values(
        {"kind": "impairment", "happened_on": date(2025, 12, 31), "amount": eur("99000.00")}
    )
    form.save()
    qtbot.waitUntil(lambda: "nothing is impaired" in form.problem.text())
    form.form.set_values({"amount": eur("3600.00")})
    form.save()
    qtbot.waitUntil(lambda: "Impairment: book value" in words_in(dialog))
    assert books.ask(asset_detail, 1).books[0].course.book_value(TODAY) == eur("2600.00")


def test_an_event_shows_and_enters_only_what_its_kind_tells(
    dialog: ScheduleDialog, books: Ledger, qtbot: Any
) -> None:
    ifrs(dialog).findChildren(QPushButton, "books.event")[0].click()
    (form,) = dialog.findChildren(EventDialog)

    def shown(kind: str) -> set[str]:
        form.form.set_values({"kind": kind})
        form.form.edited.emit()
        return {
            name
            for name in ("amount", "months", "salvage", "units")
            if form.form.editor(name).isVisible()
        }

    assert shown("usage") == {"units"}
    form.form.set_values({"units": 12})
    assert shown("improvement") == {"amount", "months"}
    form.form.set_values({"amount": eur("900.00"), "months": 6})
    assert shown("change") == {"months", "salvage"}
    assert shown("impairment") == {"amount"}
    form.form.set_values({"happened_on": date(2025, 12, 31), "amount": eur("3600.00")})
    form.save()
    qtbot.waitUntil(lambda: "Impairment: book value" in words_in(dialog))
    (line,) = books.ask(history, [("book_event", 1)])
    told = {change.field for change in line.fields if change.after is not None}
    assert "amount_minor" in told
    assert not {"months", "units", "salvage_minor"} & told


def test_gain_or_loss_is_shown_before_it_is_done(
    dialog: ScheduleDialog, books: Ledger, qtbot: Any
) -> None:
    ifrs(dialog).findChildren(QPushButton, "books.dispose")[0].click()
    (form,) = dialog.findChildren(DisposalDialog)
    form.form.set_values({"on": date(2026, 1, 1), "proceeds": eur("9300.00")})
    form.form.edited.emit()
    qtbot.waitUntil(lambda: "gain" in form.preview.text())
    text = form.preview.text().replace("\u00a0", " ")
    assert "ifrs book: book value EUR 9,000.00, gain EUR 300.00" in text
    assert "management book: book value EUR 9,600.00, loss EUR 300.00" in text
    assert books.ask(asset_detail, 1).status is AssetStatus.DEPLOYED
    form.save()
    qtbot.waitUntil(lambda: books.ask(asset_detail, 1).status is AssetStatus.RETIRED)
    qtbot.waitUntil(lambda: "Sold: gain" in words_in(dialog))


def test_half_a_part_is_no_part(dialog: ScheduleDialog, qtbot: Any) -> None:
    ifrs(dialog).findChildren(QPushButton, "books.dispose")[0].click()
    (form,) = dialog.findChildren(DisposalDialog)
    form.form.set_values({"proceeds": eur("1.00"), "gone": 3})
    form.form.edited.emit()
    assert "needs both" in form.problem.text()


def test_the_roll_forward_follows_book_and_year(
    desk: Desk, books: Ledger, tmp_path: Path, qtbot: Any
) -> None:
    page = BudgetPage(desk, day=lambda: TODAY)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    page.refresh()
    page.tabs.setCurrentWidget(page.rolled)
    rolled = page.rolled
    qtbot.waitUntil(lambda: rolled.model.rowCount() == 3)
    assert rolled.book.currentText() == "management"
    total = rolled.model.row_at(2)
    assert total is not None
    assert (total.line.opening, total.line.additions) == (eur("9600.00"), eur("4000.00"))
    target = tmp_path / "rolled.csv"
    rolled.export(target)
    qtbot.waitUntil(target.exists)
    lines = list(csv.DictReader(target.read_text("utf-8-sig").splitlines()))
    assert [line["Group"] for line in lines][-1] == "Total"
    assert lines[-1]["Book value, closing"] == f"{total.line.closing.number:f}"
    rolled.show_why(total)
    (why,) = rolled.findChildren(WhyDialog)
    assert "Written off, closing" in words_in(why)
    rolled.book.setCurrentText("ifrs")
    qtbot.waitUntil(lambda: rolled.model.rowCount() == 2)
    qtbot.waitUntil(desk.background.is_idle)


def test_all_books_on_the_page_are_posted_at_once(desk: Desk, books: Ledger, qtbot: Any) -> None:
    page = BudgetPage(desk, day=lambda: TODAY)
    qtbot.addWidget(page)
    page.refresh()
    qtbot.waitUntil(lambda: page.books.model.rowCount() == 2)
    page.post()
    qtbot.waitUntil(lambda: bool(page.findChildren(PostingDialog)))
    (form,) = page.findChildren(PostingDialog)
    form.save()
    qtbot.waitUntil(lambda: all(kept.posted_to for kept in books.ask(kept_books)))
    qtbot.waitUntil(desk.background.is_idle)


def test_the_page_shows_the_book_that_is_chosen(desk: Desk, books: Ledger, qtbot: Any) -> None:
    page = BudgetPage(desk, day=lambda: TODAY)
    qtbot.addWidget(page)
    page.refresh()
    qtbot.waitUntil(lambda: page.books.model.rowCount() == 2)
    assert [page.book.itemText(n) for n in range(page.book.count())] == ["ifrs", "management"]
    page.book.setCurrentText("ifrs")
    page.refresh()
    qtbot.waitUntil(lambda: page.books.model.rowCount() == 1)
    row = page.books.model.row_at(0)
    assert row is not None
    assert row.terms.life_months == 48
    assert page.book.currentText() == "ifrs"
    qtbot.waitUntil(desk.background.is_idle)
