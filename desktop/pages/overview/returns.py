"""The table of ROI tracking: each metric with its target, where it stands, and where it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from desktop.actions import Action
from desktop.budget_words import (
    DIRECTIONS,
    measure_label,
    measured_text,
    missing_text,
    status_pill,
    trend_text,
)
from desktop.table.column import Align, Column
from desktop.table.rows import RowModel
from desktop.table.view import TableView
from desktop.theme.look import look
from desktop.widgets.card import Card
from desktop.widgets.labels import words
from desktop.widgets.notice import Fact, Why, WhyDialog
from desktop.words import said, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from catalog.queries.tracking import MetricRow
    from desktop.desk import Desk

MOST_ROWS: Final = 10
_ORDER: Final = {"act": 0, "watch": 1, "unknown": 2, "good": 3}


class ReturnsCard(Card):
    """Shows the metrics that are followed, and offers to follow the usual ones."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("overview", "ROI tracking"), parent)
        self._desk = desk
        self.model: RowModel[MetricRow] = RowModel(_columns(), key=lambda row: row.id, parent=self)
        self.table: TableView[MetricRow] = TableView(self.model, self.tr("ROI tracking"), self)
        self.table.stretch(len(self.model.columns) - 1)
        self.table.opened.connect(self.show_why)
        self.table.context_actions = self._context_actions
        self.table.chosen_changed.connect(self._enable)
        self.said = words(
            self.tr("Follow what the fleet gives back: utilisation, cost of a GPU-hour, your own."),
            "label", wrap=True, parent=self,
        )  # fmt: skip
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout()
        row.addWidget(self.said, 1)
        for name, title, run in (
            ("usual", self.tr("Follow the usual metrics"), self.follow_usual),
            ("value", self.tr("Enter a value…"), self.enter_value),
            ("edit", self.tr("Edit…"), self.edit),
            ("new", self.tr("Follow a metric…"), self.follow),
        ):
            button = QPushButton(title, self)
            button.setProperty("link", True)
            button.clicked.connect(run)
            self.buttons[name] = button
            row.addWidget(button)
        self.body.addLayout(row)
        self.body.addWidget(self.table)
        self.table.horizontalScrollBar().rangeChanged.connect(lambda *_: self._fit())
        self.show_metrics([])

    def show_metrics(self, rows: Sequence[MetricRow]) -> None:
        """Show these metrics, what asks for something first."""
        self.model.set_rows(sorted(rows, key=lambda row: _ORDER[row.tracked.status.value]))
        self.table.setVisible(bool(rows))
        self.buttons["usual"].setVisible(not rows)
        self._fit()
        self._enable()

    def _fit(self) -> None:
        """As high as its rows, and the bar below them where columns have no room."""
        bar = self.table.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        shown = min(self.model.rowCount(), MOST_ROWS)
        self.table.setFixedHeight(look().theme.row_px * (shown + 1) + 4 + below)

    def chosen(self) -> MetricRow | None:
        """The chosen metric."""
        rows = self.table.chosen()
        return rows[0] if len(rows) == 1 else None

    def _enable(self) -> None:
        row = self.chosen()
        self.buttons["edit"].setEnabled(row is not None)
        self.buttons["value"].setEnabled(row is not None and row.measure.value == "own")

    def _context_actions(self) -> list[Action]:
        row = self.chosen()
        return [
            Action(id="returns.why", title=self.tr("Why this figure?"), icon="circle-help",
                   run=self.show_why_of_chosen, enabled=lambda: row is not None),
            Action(id="returns.value", title=self.tr("Enter a value…"), icon="pencil",
                   run=self.enter_value, enabled=self.buttons["value"].isEnabled),
            Action(id="returns.edit", title=self.tr("Edit…"), icon="pencil", run=self.edit,
                   enabled=lambda: row is not None),
            Action(id="returns.remove", title=self.tr("Follow it no longer"), icon="trash-2",
                   run=self.remove, enabled=lambda: row is not None),
        ]  # fmt: skip

    # --- what is done ----------------------------------------------------------------------------

    def follow_usual(self) -> None:
        """Follow the metrics that the budget rules name, with the targets of their source."""
        from catalog.commands.metrics import add_metrics
        from catalog.models import MetricDraft
        from catalog.policy import policy
        from planning.budgeting.tracking import MICRO

        rules = policy().budget
        drafts = [
            MetricDraft(
                name=each.name,
                measure=each.measure,
                direction=each.direction,
                target_micro=int(each.target * MICRO),
                unit=each.unit,
                notes=f"{each.source}, {rules.source}",
            )
            for each in rules.metrics
        ]
        self._desk.do(self, add_metrics, drafts=drafts)

    def follow(self) -> None:
        """Ask for a metric."""
        from desktop.pages.overview.returns_form import MetricDialog

        MetricDialog(self._desk, None, self).open()

    def edit(self) -> None:
        """Ask for new terms of the chosen metric."""
        from desktop.pages.overview.returns_form import MetricDialog

        row = self.chosen()
        if row is not None:
            MetricDialog(self._desk, row, self).open()

    def enter_value(self) -> None:
        """Ask for what the chosen metric was on a day."""
        from desktop.pages.overview.returns_form import ValueDialog

        row = self.chosen()
        if row is not None:
            ValueDialog(self._desk, row, self).open()

    def remove(self) -> None:
        """Follow the chosen metric no longer."""
        from catalog.commands.metrics import remove_metric

        row = self.chosen()
        if row is not None:
            self._desk.do(self, remove_metric, metric_id=row.id)

    def show_why_of_chosen(self) -> None:
        """Open what the chosen metric rests on."""
        row = self.chosen()
        if row is not None:
            self.show_why(row)

    def show_why(self, row: MetricRow) -> None:
        """Open what a metric rests on."""
        facts = [
            Fact(value.on.isoformat(), measured_text(value.number, row.unit))
            for value in row.tracked.values[-6:]
        ]
        facts.append(Fact(self.tr("Target"), target_text(row)))
        reason = row.tracked.reason
        missing = missing_text(row.tracked.missing)
        rule = f"{measure_label(row.measure.value)}. {said(reason.formula)}. {missing}".strip()
        source = f"{row.notes} {said(reason.source)}".strip()
        WhyDialog(Why(said(row.name), facts, rule, source), self).open()


def target_text(row: MetricRow) -> str:
    """≥ 80 %."""
    return f"{DIRECTIONS[row.direction.value][1]}\u00a0{measured_text(row.target, row.unit)}"


def _columns() -> list[Column[MetricRow]]:
    def current(row: MetricRow) -> str | None:
        value = row.tracked.current
        return None if value is None else measured_text(value.number, row.unit)

    def basis(row: MetricRow) -> str:
        missing = missing_text(row.tracked.missing)
        return missing or measure_label(row.measure.value)

    def as_of(row: MetricRow) -> Any:
        return None if row.tracked.current is None else row.tracked.current.on

    return [
        Column(_tr("Metric"), lambda row: said(row.name), strong=True, width=220),
        Column(_tr("Target"), target_text, align=Align.RIGHT, width=150),
        Column(_tr("Current"), current, align=Align.RIGHT, width=150),
        Column(_tr("As of"), as_of, width=110, unknown="–"),
        Column(_tr("Status"), lambda row: _ORDER[row.tracked.status.value], width=110,
               pill=lambda row: status_pill(row.tracked.status.value)),
        Column(_tr("Trend"), lambda row: trend_text(row.tracked.trend.value), width=100,
               unknown="–"),
        Column(_tr("From, or what would make it known"), basis, width=280, quiet=True),
    ]  # fmt: skip


def _tr(text: str) -> str:
    return translate("overview", text)
