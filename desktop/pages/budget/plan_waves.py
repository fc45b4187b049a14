"""Refresh waves: what comes up for renewal in the years ahead, from books and upgrade rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.amounts import range_text
from desktop.budget_words import call_label
from desktop.pages.budget.table import year_name
from desktop.table.column import Align, Column
from desktop.table.rows import RowModel
from desktop.table.view import TableView
from desktop.widgets.empty import EmptyState
from desktop.widgets.labels import words
from desktop.words import translate

if TYPE_CHECKING:
    from datetime import date

    from catalog.store.ledger import Ledger
    from desktop.desk import Desk
    from planning.budgeting.waves import Wave

YEARS = 5


class PlanWaves(QWidget):
    """Asked for when it is first looked at: it reads the whole fleet."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("role", "panel")
        self.model: RowModel[Wave] = RowModel(
            _columns(), key=lambda row: (row.start, row.call), parent=self
        )
        self.table: TableView[Wave] = TableView(self.model, self.tr("Refresh waves"), self)
        self.table.stretch(1)
        self.said = words("", "secondary", wrap=True, parent=self)
        self.said.setContentsMargins(12, 0, 12, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.said)
        column.addWidget(self.table, 1)

    def ask(self, on: date) -> None:
        """Ask for the waves from the fiscal year of `on`."""
        self.said.setText(self.tr("Asking…"))

        def work(ledger: Ledger) -> tuple[Wave, ...]:
            from catalog.policy import policy
            from catalog.queries.refresh import refresh_waves

            rules = policy()
            return ledger.ask(refresh_waves, rules=rules.upgrade, on=on, years=YEARS)

        self._desk.with_ledger(self, work, self._show, replaces="waves", lane="pool")

    def _show(self, waves: tuple[Wave, ...]) -> None:
        self.model.set_rows(waves)
        self.said.setText(
            self.tr(
                "An asset whose book ends is replaced at what it cost; a part that the rules ask to"
                " replace costs what dated prices say, now. A machine counts once a year. Amounts"
                " are estimates, not offers."
            )
        )
        if not waves:
            self.table.set_empty_state(
                EmptyState(
                    self.tr("Nothing comes up"),
                    self.tr("No book ends in these years, and the rules ask for no upgrade."),
                    icon="refresh-cw",
                    parent=self.table,
                )
            )


def _columns() -> list[Column[Wave]]:
    def costs(wave: Wave) -> str | None:
        said = [range_text(cost.low, cost.high) for cost in wave.costs]
        return " · ".join(said) or None

    return [
        Column(_tr("Fiscal year"), lambda row: year_name(row.start, row.end), width=100,
               strong=True),
        Column(_tr("What calls for it"), lambda row: row.call.value, call_label, width=230),
        Column(_tr("Assets"), lambda row: row.count, align=Align.RIGHT, width=90),
        Column(_tr("Overdue"), lambda row: row.overdue, align=Align.RIGHT, width=90),
        Column(_tr("Without a known cost"), lambda row: row.without_cost, align=Align.RIGHT,
               width=150),
        Column(_tr("Estimated cost"), costs, align=Align.RIGHT, width=320,
               order=lambda text: text),
    ]  # fmt: skip


def _tr(text: str) -> str:
    return translate("budget", text)
