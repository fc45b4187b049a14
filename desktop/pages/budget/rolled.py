"""The roll-forward of a book over a fiscal year: opening to closing, tied to the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from desktop.amounts import amount_text
from desktop.bookkeeping.words import GROUPINGS, book_label, options
from desktop.labels import kind_label
from desktop.table.column import Align, Column
from desktop.table.rows import RowModel
from desktop.table.view import TableView
from desktop.widgets.empty import EmptyState
from desktop.widgets.labels import words
from desktop.widgets.notice import Fact, Why, WhyDialog
from desktop.widgets.style import indent

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from catalog.queries.books import BookName, RollForwardLine, RollForwardView
    from catalog.store.ledger import Ledger
    from desktop.desk import Desk

_MONEY = (
    "opening", "added", "disposed", "charge", "impaired", "revalued", "closing", "gain",
)  # fmt: skip


class RolledView(QWidget):
    """One line for each group and currency, the totals below them."""

    def __init__(self, desk: Desk, on: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._desk = desk
        self._by = "kind"
        self.book = QComboBox(self)
        self.book.setAccessibleName(self.tr("Book"))
        self.book.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.grouping = QComboBox(self)
        self.grouping.setAccessibleName(self.tr("Grouping"))
        for word, text in options(GROUPINGS):
            self.grouping.addItem(text, word)
        self.year = QSpinBox(self)
        self.year.setRange(1970, 2200)
        self.year.setValue(on.year)
        self.year.setKeyboardTracking(False)
        self.year.setAccessibleName(self.tr("Fiscal year"))
        indent(self.year)
        self.span = words("", "secondary", parent=self)
        self.export_button = QPushButton(self.tr("Export…"), self)
        self.export_button.setEnabled(False)
        self.export_button.clicked.connect(lambda _on=False: self._ask_export())
        self._view: RollForwardView | None = None
        self.model: RowModel[RollForwardLine] = RowModel(
            self._columns(), key=lambda row: (row.group, row.line.currency), parent=self
        )
        self.table: TableView[RollForwardLine] = TableView(
            self.model, self.tr("Roll-forward"), self
        )
        self.table.set_empty_state(
            EmptyState(
                self.tr("Nothing moved in this year"),
                self.tr("Choose another book or another year."),
                icon="calculator",
            )
        )
        self.table.stretch(0)
        self.table.opened.connect(self.show_why)
        self._lay_out()
        for box in (self.book, self.grouping):
            box.currentIndexChanged.connect(lambda _number: self.refresh())
        self.year.valueChanged.connect(lambda _year: self.refresh())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.setSpacing(8)
        for widget in (self.book, self.year, self.grouping):
            head.addWidget(widget)
        head.addWidget(self.span, 1)
        head.addWidget(self.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)

    def _columns(self) -> list[Column[RollForwardLine]]:
        titles = {
            "opening": self.tr("Opening"),
            "added": self.tr("Additions"),
            "disposed": self.tr("Disposals"),
            "charge": self.tr("Charge"),
            "impaired": self.tr("Impairment"),
            "revalued": self.tr("Revaluation"),
            "closing": self.tr("Closing"),
            "gain": self.tr("Gain or loss"),
        }
        first: Column[RollForwardLine] = Column(
            self.tr("Group"), self._group, strong=True, width=150
        )
        assets: Column[RollForwardLine] = Column(
            self.tr("Assets"), lambda row: row.line.assets, align=Align.RIGHT, width=70
        )
        return [first, assets, *(self._money(titles[name], name) for name in _MONEY)]

    def _money(self, title: str, name: str) -> Column[RollForwardLine]:
        def value(row: RollForwardLine) -> Any:
            return getattr(row.line, name)

        return Column(title, value, amount_text, Align.RIGHT, 118,
                      order=lambda amount: amount.number)  # fmt: skip

    def _group(self, row: RollForwardLine) -> str:
        if row.group == "":
            return self.tr("without")
        if row.group.startswith("="):
            return self.tr("Total {currency}").format(currency=row.line.currency)
        return kind_label(row.group) if self._by == "kind" else row.group

    # --- the ledger's answer -------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask for the book and year on screen."""
        book, year = str(self.book.currentData() or ""), self.year.value()
        by = str(self.grouping.currentData())

        def ask(ledger: Ledger) -> tuple[tuple[BookName, ...], RollForwardView | None, str]:
            from datetime import date

            from catalog.models import MANAGEMENT_BOOK
            from catalog.queries.books import Grouping, book_names, roll_forward
            from catalog.queries.settings import ledger_settings
            from planning.depreciation.calendar import FiscalYear

            names = ledger.ask(book_names)
            known = [each.name for each in names]
            chosen = book if book in known else next(iter(known), MANAGEMENT_BOOK)
            month, day = ledger.ask(ledger_settings).fiscal_year_end
            fiscal = FiscalYear((month, day))
            inside = fiscal.year_end(date(year, month, min(day, 28)))
            view = ledger.ask(
                roll_forward, start=fiscal.year_start(inside), end=inside, book=chosen,
                by=Grouping(by),
            )  # fmt: skip
            return names, view, by

        self._desk.with_ledger(self, ask, self._show, replaces="rolled", lane="pool")

    def _show(self, found: tuple[tuple[BookName, ...], RollForwardView | None, str]) -> None:
        from catalog.queries.books import RollForwardLine

        names, view, self._by = found
        chosen = self.book.currentData()
        self.book.blockSignals(True)
        self.book.clear()
        for each in names:
            self.book.addItem(book_label(each.name), each.name)
        wanted = chosen if chosen else (view.book if view else "")
        self.book.setCurrentIndex(self.book.findData(wanted))
        self.book.blockSignals(False)
        self._view = view
        self.export_button.setEnabled(view is not None and bool(view.lines))
        if view is None:
            return
        self.span.setText(
            self.tr("{start} to {end} · ties to the journal").format(start=view.start, end=view.end)
        )
        totals = [RollForwardLine("=", total) for total in view.totals if total.assets]
        self.model.set_rows([*view.lines, *totals])

    def _ask_export(self) -> None:
        from desktop.bookkeeping.export import ask_target

        if self._view is not None:
            target = ask_target(self, f"roll-forward-{self._view.end}.csv")
            if target is not None:
                self.export(target)

    def export(self, target: Path) -> None:
        """Write the roll-forward on screen as CSV."""
        from desktop.bookkeeping.export import rolled_lines, rolled_titles, save

        if self._view is not None:
            named = {line.group: self._group(line) for line in self._view.lines}
            lines = rolled_lines(self._view, named)
            save(self._desk, self, target, rolled_titles(), lines)

    def show_why(self, row: RollForwardLine) -> None:
        """Open how cost and what was written off moved."""
        line = row.line
        facts = [
            Fact(title, amount_text(getattr(line, name)))
            for title, name in (
                (self.tr("Cost, opening"), "cost_opening"),
                (self.tr("Additions"), "additions"),
                (self.tr("Cost disposed of"), "cost_disposed"),
                (self.tr("Cost revalued"), "cost_revalued"),
                (self.tr("Cost, closing"), "cost_closing"),
                (self.tr("Written off, opening"), "written_off_opening"),
                (self.tr("Taken over"), "taken_over"),
                (self.tr("Charge"), "charge"),
                (self.tr("Impairment"), "impairment"),
                (self.tr("Reversed"), "reversed"),
                (self.tr("Written off of what was disposed of"), "written_off_disposed"),
                (self.tr("Eliminated by revaluation"), "written_off_eliminated"),
                (self.tr("Written off, closing"), "written_off_closing"),
            )
        ]
        rule = self.tr(
            "Book value is cost less what was written off. Each column is the sum of the journal"
            " lines of its kind in the year."
        )
        source = self.tr("The courses of the books in the ledger, with posted periods as posted.")
        WhyDialog(Why(self._group(row), facts, rule, source), self).open()
