"""A plan beside a what-if copy of it, line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.amounts import amount_text
from desktop.budget_words import category_label, change_pill
from desktop.table.column import Align, Column
from desktop.table.rows import RowModel
from desktop.table.view import TableView
from desktop.widgets.empty import EmptyState
from desktop.widgets.labels import words
from desktop.words import translate

if TYPE_CHECKING:
    from catalog.queries.plans import BudgetDetail, ComparedLine
    from desktop.actions import Action
    from desktop.desk import Desk


class PlanCompare(QWidget):
    """Choose a copy; the lines that differ are shown, or all of them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._first: Action | None = None
        self.setProperty("role", "panel")
        self.copies = QComboBox(self)
        self.copies.setAccessibleName(self.tr("What-if copy"))
        self.copies.activated.connect(lambda _number: self._ask())
        self.all_lines = QCheckBox(self.tr("Show lines that are the same"), self)
        self.all_lines.toggled.connect(lambda _on: self._ask())
        self.said = words("", "label", wrap=True, parent=self)
        self.model: RowModel[ComparedLine] = RowModel(_columns(), key=id, parent=self)
        self.table: TableView[ComparedLine] = TableView(
            self.model, self.tr("Plan and copy compared"), self
        )
        self.table.stretch(0)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.addWidget(self.copies)
        head.addWidget(self.said, 1)
        head.addWidget(self.all_lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.table, 1)

    def offer(self, first: Action) -> None:
        """What a plan without a copy offers to do."""
        self._first = first

    def show_budget(self, detail: BudgetDetail) -> None:
        """Offer the copies of this budget; a copy is compared with the plan that it comes from."""
        row = detail.budget
        found = [row] if row.copy_of_id is not None else list(detail.copies)
        chosen = self.copies.currentData()
        self.copies.clear()
        for copy in found:
            self.copies.addItem(copy.name, copy.id)
        place = self.copies.findData(chosen)
        self.copies.setCurrentIndex(max(0, place) if found else -1)
        for widget in (self.copies, self.all_lines):
            widget.setVisible(bool(found))
        if found:
            self._ask()
            return
        self.said.setText("")
        self.model.set_rows([])
        self.table.set_empty_state(
            EmptyState(
                self.tr("No what-if copy yet"),
                self.tr("Copy the plan, change the copy, and see here what differs line by line."),
                self._first,
                icon="git-compare",
                parent=self.table,
            )
        )

    def _ask(self) -> None:
        from catalog.queries.plans import compare

        copy = self.copies.currentData()
        if copy is not None:
            self._desk.ask(
                self, compare, copy, all_lines=self.all_lines.isChecked(), done=self._show,
                replaces="compare",
            )  # fmt: skip

    def _show(self, lines: list[ComparedLine]) -> None:
        from money import Amount

        self.model.set_rows(lines)
        if not lines:
            self.said.setText(self.tr("Every line is the same."))
            return
        currency = lines[0].compared.difference.currency
        total = Amount.total((line.compared.difference for line in lines), currency)
        said = self.tr("The copy plans {amount} more.")
        if total.number < 0:
            said, total = self.tr("The copy plans {amount} less."), -total
        self.said.setText(said.format(amount=amount_text(total)))


def _columns() -> list[Column[ComparedLine]]:
    def money(title: str, name: str) -> Column[ComparedLine]:
        return Column(
            title, lambda row: getattr(row.compared, name), amount_text, Align.RIGHT, 150,
            order=lambda value: value.number, unknown="–",
        )  # fmt: skip

    return [
        Column(_tr("Line"), lambda row: row.name, strong=True, width=280),
        Column(_tr("Category"), lambda row: category_label(row.category.value), width=130),
        Column(_tr("In the copy"), lambda row: row.compared.change.value, width=110,
               pill=lambda row: change_pill(row.compared.change.value)),
        money(_tr("Plan"), "before"),
        money(_tr("Copy"), "after"),
        money(_tr("Difference"), "difference"),
    ]  # fmt: skip


def _tr(text: str) -> str:
    return translate("budget", text)
