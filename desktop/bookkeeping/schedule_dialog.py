"""All books of one asset side by side, each with its schedule and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.amounts import amount_text
from desktop.bookkeeping.dialogs import DisposalDialog, EventDialog, PostingDialog
from desktop.bookkeeping.schedule import ScheduleView
from desktop.bookkeeping.words import PURPOSES, book_label, label
from desktop.widgets.labels import words
from desktop.widgets.room import open_at

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from catalog.queries.asset import AssetDetail, BookDetail
    from desktop.desk import Desk


class ScheduleDialog(QDialog):
    """Follows the ledger: what is posted or entered shows at once."""

    def __init__(
        self, desk: Desk, asset_id: int, on: date, parent: QWidget | None = None, *, book: str = ""
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Schedules"))
        open_at(self, 860, 620)
        self._desk, self._asset_id, self._on, self._wanted = desk, asset_id, on, book
        self.title = words("", "title", wrap=True, parent=self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        note = words(self.tr("Tax figures are no tax advice."), "secondary", parent=self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(note, 1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)
        desk.changed.connect(lambda _changes: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Ask for the asset again."""
        from catalog.queries.asset import asset_detail

        self._desk.ask(self, asset_detail, self._asset_id, done=self._show, replaces="books",
                       failed=lambda _gone: self.reject())  # fmt: skip

    def _show(self, asset: AssetDetail) -> None:
        shown = self.tabs.tabText(self.tabs.currentIndex()) if self.tabs.count() else self._wanted
        self.title.setText(f"{asset.name} ({asset.tag})")
        while self.tabs.count():
            old = self.tabs.widget(0)
            self.tabs.removeTab(0)
            if old is not None:
                old.deleteLater()
        for book in asset.books:
            self.tabs.addTab(self._page(asset, book), book_label(book.name))
        names = [book.name for book in asset.books]
        self.tabs.setCurrentIndex(names.index(shown) if shown in names else 0)

    def _page(self, asset: AssetDetail, book: BookDetail) -> QWidget:
        page = QWidget(self)
        course = book.course
        posted = [row.period.end for row in course.rows if row.posted]
        facts = [
            self.tr("{purpose} book").format(purpose=label(PURPOSES, book.purpose)),
            self.tr("book value {amount} on {day}").format(
                amount=amount_text(course.book_value(self._on)), day=self._on
            ),
            self.tr("posted to {day}").format(day=posted[-1])
            if posted
            else self.tr("nothing posted"),
        ]
        head = QHBoxLayout()
        head.addWidget(words(" · ".join(facts), "secondary", wrap=True, parent=page), 1)
        for text, name, run in (
            (self.tr("Post…"), "books.post", lambda: self._post(book)),
            (self.tr("Event…"), "books.event", lambda: self._enter(book)),
            (self.tr("Dispose…"), "books.dispose", lambda: self._dispose(asset)),
            (self.tr("Export…"), "books.export", lambda: self._ask_export(asset, book)),
        ):
            head.addWidget(self._button(page, text, name, run))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(head)
        column.addWidget(ScheduleView(course, self._on, page), 1)
        return page

    def _button(self, page: QWidget, text: str, name: str, run: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, page)
        button.setObjectName(name)
        button.clicked.connect(lambda _on=False: run())
        return button

    def _ask_export(self, asset: AssetDetail, book: BookDetail) -> None:
        from desktop.bookkeeping.export import ask_target

        safe = "".join(each if each.isalnum() else "-" for each in f"{asset.tag}-{book.name}")
        target = ask_target(self, f"schedule-{safe}.csv")
        if target is not None:
            self.export(book, target)

    def export(self, book: BookDetail, target: Path) -> None:
        """Write the schedule of a book as CSV, each row with its reason."""
        from desktop.bookkeeping.export import save, schedule_lines, schedule_titles

        save(self._desk, self, target, schedule_titles(), schedule_lines(book.course))

    def _post(self, book: BookDetail) -> None:
        PostingDialog(self._desk, [book.id], self._on, self).open()

    def _enter(self, book: BookDetail) -> None:
        currency = book.terms.cost.currency
        EventDialog(self._desk, book.id, currency, self._on, self).open()

    def _dispose(self, asset: AssetDetail) -> None:
        currency = asset.books[0].terms.cost.currency
        mine = [(b.id, b.name) for b in asset.books if b.terms.cost.currency == currency]
        DisposalDialog(self._desk, (asset.id, asset.name), mine, (currency, self._on), self).open()
