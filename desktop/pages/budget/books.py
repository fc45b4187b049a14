"""The assets with a book and those without one, as two tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.amounts import amount_text
from desktop.pages.budget.table import book_columns, unbooked_columns
from desktop.said import facts_of, rule_of
from desktop.table.rows import RowModel
from desktop.table.view import TableView
from desktop.widgets.empty import EmptyState
from desktop.widgets.labels import words
from desktop.widgets.notice import Fact, Why, WhyDialog
from desktop.words import said

if TYPE_CHECKING:
    from datetime import date

    from catalog.queries.book_lines import BookLine
    from catalog.queries.depreciation import DepreciationView, Unbooked


class BooksView(QWidget):
    """Every book: its terms, what it has written down and what it will."""

    def __init__(self, on: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.model: RowModel[BookLine] = RowModel(book_columns(on), key=lambda row: row.asset_id)
        self.table: TableView[BookLine] = TableView(self.model, self.tr("Depreciation books"), self)
        self.table.set_empty_state(
            EmptyState(
                self.tr("No depreciation book yet"),
                self.tr(
                    "A book says how an asset's cost becomes expense. Choose assets under “Without"
                    " a book” and set one."
                ),
                icon="calculator",
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)

    def show_view(self, view: DepreciationView) -> None:
        """Show the books of that day."""
        self.model.columns = tuple(book_columns(view.on))
        self.model.set_rows(view.books)

    def explain_chosen(self) -> None:
        """Open the reasons of the first chosen row."""
        for row in self.table.chosen()[:1]:
            self.show_why(row)

    def show_why(self, row: BookLine) -> None:
        """Open method, formula and inputs of a book, as planning gives them."""
        from planning.depreciation.explain import explain

        reason = explain(row.terms)
        facts = facts_of(reason)
        facts += [
            Fact(self.tr("Book value today"), amount_text(row.book_value)),
            Fact(self.tr("Charge this fiscal year"), amount_text(row.charge)),
        ]
        title = self.tr("{name} ({tag}): book value {amount}").format(
            name=row.name, tag=row.tag, amount=amount_text(row.book_value)
        )
        rule = rule_of(reason)
        source = said(reason.source) or self.tr("The management book of this asset in the ledger.")
        WhyDialog(Why(title, facts, rule, source), self).open()


class UnbookedView(QWidget):
    """Assets with a cost that no book writes down, and how many have no cost at all."""

    costless_asked = Signal()
    """The person wants to see the assets without a known cost."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.model: RowModel[Unbooked] = RowModel(unbooked_columns(), key=lambda row: row.asset_id)
        self.table: TableView[Unbooked] = TableView(
            self.model, self.tr("Assets without a book"), self
        )
        self.table.set_empty_state(
            EmptyState(
                self.tr("Every asset with a cost has a book"),
                self.tr("Assets that get a cost appear here until a book writes them down."),
                icon="circle-check",
            )
        )
        self.note = words("", "secondary", wrap=True, parent=self)
        self.show_costless = QPushButton(self.tr("Show one in the inventory"), self)
        self.show_costless.setProperty("link", True)
        self.show_costless.clicked.connect(self.costless_asked)
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.addWidget(self.note, 1)
        head.addWidget(self.show_costless)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)

    def show_view(self, view: DepreciationView) -> None:
        """Show what that view leaves without a book."""
        with_cost = [asset for asset in view.unbooked if asset.cost is not None]
        without = len(view.unbooked) - len(with_cost)
        self.model.set_rows(with_cost)
        text = self.tr("These assets are carried at their cost until a book writes them down.")
        if without:
            text = self.tr(
                "{n} assets have no known cost; they need one before a book.", "", without
            )
        self.note.setText(text.format(n=without))
        self.show_costless.setVisible(bool(without))
