"""The pane beside the lines: a line's money, why its level is what it is, and its entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.amounts import amount_text
from desktop.budget_words import entry_label, level_text, percent_text
from desktop.said import facts_of, rule_of
from desktop.table.column import Align, Column, Pill
from desktop.table.rows import RowModel
from desktop.table.view import TableView
from desktop.theme.look import look
from desktop.theme.tokens import Tone
from desktop.widgets.badge import Badge
from desktop.widgets.flow import Flow
from desktop.widgets.labels import section_title, words
from desktop.widgets.notice import Why, WhyDialog
from desktop.words import said, translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from catalog.queries.plan_lines import EntryRow, PlanLine
    from desktop.desk import Desk
    from planning.budgeting import BudgetRules

_MONEY = ("planned", "requested", "committed", "received", "invoiced", "used", "available",
          "forecast")  # fmt: skip


class LinePane(QWidget):
    """Shows one line; asks for its entries when it is shown."""

    asked = Signal(str, object)
    """Enter something on the line: a state, and the entry it belongs to or None."""
    removing = Signal(object)
    """Remove this entry."""
    editing = Signal(object)
    """Ask for new values of this entry."""
    releasing = Signal(object)
    """Give back what is left of this order."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._line: PlanLine | None = None
        self._rules: BudgetRules | None = None
        self.setProperty("role", "panel")
        self.setMinimumWidth(look().theme.px(340))
        self.title = words("", "title", wrap=True, parent=self)
        self.badge = Badge("", Tone.NEUTRAL, self)
        self.facts = words("", "secondary", wrap=True, parent=self)
        self.advice = words("", "label", wrap=True, parent=self)
        self._values: dict[str, QLabel] = {}
        self.model: RowModel[EntryRow] = RowModel(_columns(), key=lambda row: row.id, parent=self)
        self.entries: TableView[EntryRow] = TableView(self.model, self.tr("Entries"), self)
        self.buttons: dict[str, QPushButton] = {}
        self._lay_out()
        self.entries.chosen_changed.connect(self._enable)
        self.entries.opened.connect(self.editing.emit)
        self.show_line(None, None)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.badge)
        why = QPushButton(self.tr("why?"), self)
        why.setProperty("link", True)
        why.clicked.connect(self.show_why)
        said = QHBoxLayout()
        said.addWidget(self.advice, 1)
        said.addWidget(why)
        inside = QWidget(self)
        inside.setProperty("role", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.facts)
        column.addWidget(self._of_line(said), 1)
        column.addStretch()
        # A low window scrolls the pane rather than squeezing its figures.
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        bar = scroll.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(max(self.minimumWidth(), inside.minimumSizeHint().width() + bar))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _of_line(self, said: QHBoxLayout) -> QWidget:
        """What only a chosen line has: its money, its entries, what can be entered."""
        self._rest = QWidget(self)
        self._rest.setProperty("role", "clear")
        column = QVBoxLayout(self._rest)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(said)
        column.addLayout(self._figures())
        column.addWidget(section_title(self.tr("Entries"), self))
        self.entries.setMinimumHeight(look().theme.row_px * 4)
        column.addWidget(self.entries, 1)
        column.addLayout(self._button_row())
        return self._rest

    def _figures(self) -> QGridLayout:
        titles = {
            "planned": self.tr("Planned"), "requested": self.tr("Requested"),
            "committed": self.tr("Ordered"), "received": self.tr("Received"),
            "invoiced": self.tr("Invoiced"), "used": self.tr("Used"),
            "available": self.tr("Available"), "forecast": self.tr("Forecast"),
        }  # fmt: skip
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for row, name in enumerate(_MONEY):
            value = words("", parent=self)
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._values[name] = value
            grid.addWidget(words(titles[name], "secondary", parent=self), row, 0)
            grid.addWidget(value, row, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _button_row(self) -> Flow:
        names = {
            "requested": self.tr("Request…"), "committed": self.tr("Order…"),
            "received": self.tr("Receive…"), "invoiced": self.tr("Invoice…"),
            "edit": self.tr("Edit entry…"), "release": self.tr("Release the rest"),
            "remove": self.tr("Remove entry"),
        }  # fmt: skip
        row = Flow(gap=6)
        for name, title in names.items():
            button = QPushButton(title, self)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, name=name: self._press(name))
            self.buttons[name] = button
            row.addWidget(button)
        return row

    # --- what is shown ---------------------------------------------------------------------------

    def show_line(self, line: PlanLine | None, rules: BudgetRules | None) -> None:
        """Show a line, or that none is chosen."""
        same = line is not None and self._line is not None and line.id == self._line.id
        self._line, self._rules = line, rules
        self._rest.setVisible(line is not None)
        self.badge.setVisible(line is not None)
        if line is None or rules is None:
            self.title.setText(self.tr("Choose a line"))
            self.facts.setText(self.tr("Its money and its entries stand here."))
            self.model.set_rows([])
            self._enable()
            return
        found = line.standing(rules)
        self.title.setText(line.name)
        self.badge.show_state(*level_text(found.level.value))
        parts = [line.budget, line.cost_centre, line.project, line.phase, line.funding or ""]
        self.facts.setText(" · ".join(part for part in parts if part))
        share = percent_text(found.percent)
        advice = said(found.reason.rule)
        self.advice.setText(f"{share}: {advice}." if share else f"{advice}.")
        for name, value in self._values.items():
            value.setText(amount_text(getattr(line.position, name)))
        if not same:
            self.model.set_rows([])
        self._ask()
        self._enable()

    def _ask(self) -> None:
        from catalog.queries.plan_lines import entries

        assert self._line is not None
        self._desk.ask(self, entries, self._line.id, done=self.model.set_rows, replaces="entries")

    def show_why(self) -> None:
        """Open what the level of the line rests on."""
        if self._line is None or self._rules is None:
            return
        reason = self._line.standing(self._rules).reason
        facts = facts_of(reason)
        rule = rule_of(reason, " ")
        WhyDialog(Why(self._line.name, facts, rule, said(reason.source)), self).open()

    # --- what is done ----------------------------------------------------------------------------

    def chosen(self) -> EntryRow | None:
        """The chosen entry."""
        rows = self.entries.chosen()
        return rows[0] if len(rows) == 1 else None

    def _enable(self) -> None:
        has_line, entry = self._line is not None, self.chosen()
        for name, button in self.buttons.items():
            button.setEnabled(has_line and (name not in ("remove", "edit") or entry is not None))
        is_order = entry is not None and entry.state.value == "committed"
        self.buttons["release"].setEnabled(is_order)

    def _press(self, name: str) -> None:
        entry = self.chosen()
        signals = {"remove": self.removing, "edit": self.editing, "release": self.releasing}
        if name in signals:
            signals[name].emit(entry)
        elif name == "requested":
            self.asked.emit(name, None)
        elif name == "committed":
            answers = entry is not None and entry.state.value == "requested"
            self.asked.emit(name, entry if answers else None)
        else:
            self.asked.emit(name, entry)


def _columns() -> list[Column[EntryRow]]:
    return [
        Column(_tr("Entry"), lambda row: row.state.value, entry_label, width=68,
               tooltip=_told),
        Column(_tr("Date"), lambda row: row.dated, width=106, tooltip=_told),
        Column(_tr("Amount"), lambda row: row.amount, amount_text, Align.RIGHT, 116,
               order=lambda value: value.number, tooltip=_told),
        Column(_tr("Approved"), lambda row: row.approved_by or None, unknown="", width=100,
               pill=lambda row: Pill(row.approved_by, Tone.WATCH) if row.approved_by else None,
               tooltip=_told),
        Column(_tr("Vendor"), lambda row: row.vendor, width=110, tooltip=_told),
        Column(_tr("Reference"), lambda row: row.reference, width=110, tooltip=_told),
        Column(_tr("Money leaves"), lambda row: row.expected_on, width=100, unknown=""),
    ]  # fmt: skip


def _told(row: EntryRow) -> str:
    if not row.approved_by:
        return row.notes
    at = "" if row.approved_at is None else f"{row.approved_at.astimezone():%Y-%m-%d %H:%M}"
    text = _tr("Approved by {who} on {when}: {why}")
    return text.format(who=row.approved_by, when=at, why=row.approval_reason)


def _tr(text: str) -> str:
    return translate("budget", text)
