"""The form of the limits: each metric with a tick, a limit in its unit, and for how long."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.metric_words import metric_label, metric_unit
from desktop.theme.look import look
from desktop.today import today
from desktop.widgets.labels import words
from desktop.widgets.style import indent
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.desk import Desk
    from planning.alerts import AlertRules, Limit, Watched

_MOST: Final = {"%": 100, "°C": 150, "W": 5_000}
_USUAL: Final = {"%": 95, "°C": 85, "W": 1_000}
"""What the field of a metric without a limit starts at; it counts only once it is ticked."""
_USUAL_MINUTES: Final = 5


class _Line:
    """One metric's tick and fields."""

    def __init__(self, metric: Watched, limit: Limit | None, parent: QWidget) -> None:
        self.metric = metric
        unit = metric_unit(metric.value)
        name = metric_label(metric.value)
        self.on = QCheckBox(name, parent)
        self.on.setChecked(limit is not None)
        self.on.setObjectName(metric.value)
        self._before = limit.at_least if limit is not None else None
        self.least = QSpinBox(parent)
        self.least.setRange(0, _MOST[unit])
        self.least.setSuffix(f"\u00a0{unit}")
        self.least.setValue(_USUAL[unit] if self._before is None else round(self._before))
        self.least.setAccessibleName(name)
        self.minutes = QSpinBox(parent)
        self.minutes.setRange(0, 24 * 60)
        self.minutes.setSuffix(f"\u00a0{_tr('min')}")
        self.minutes.setValue(limit.for_minutes if limit is not None else _USUAL_MINUTES)
        self.minutes.setAccessibleName(f"{name}: {_tr('for so long')}")
        for field in (self.least, self.minutes):
            indent(field)
            field.setEnabled(self.on.isChecked())
            self.on.toggled.connect(field.setEnabled)

    @property
    def limit(self) -> Limit:
        """What the fields say; a limit between two whole numbers stays until it is changed."""
        from planning.alerts import Limit

        kept = self._before is not None and round(self._before) == self.least.value()
        least = self._before if kept and self._before is not None else Decimal(self.least.value())
        return Limit(self.metric, least, self.minutes.value())


class LimitsDialog(QDialog):
    """Keeps the limits as the person's own copy of the rules, or goes back to the usual ones."""

    def __init__(
        self,
        desk: Desk,
        rules: AlertRules,
        done: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        from planning.alerts import Watched

        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Limits of alerts"))
        self.setMinimumWidth(look().theme.px(460))
        self._desk = desk
        self._done = done
        self.lines = [_Line(metric, rules.limit(metric.value), self) for metric in Watched]
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addWidget(words(self.tr("Limits of alerts"), "title", parent=self))
        note = self.tr("An alert begins when a device was at or above its limit for so long.")
        column.addWidget(words(note, "secondary", wrap=True, parent=self))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for row, line in enumerate(self.lines):
            grid.addWidget(line.on, row, 0)
            grid.addWidget(line.least, row, 1)
            grid.addWidget(line.minutes, row, 2)
        column.addLayout(grid)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Save | standard.Cancel, self)
        usual = QPushButton(self.tr("Usual limits"), buttons)
        usual.setAutoDefault(False)
        usual.clicked.connect(self.go_back)
        buttons.addButton(usual, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def save(self) -> None:
        """Keep what the fields say."""
        limits = [line.limit for line in self.lines if line.on.isChecked()]

        def work() -> Path:
            from catalog.policy import keep_alert_limits

            return keep_alert_limits(limits, today())

        self._run(work)

    def go_back(self) -> None:
        """Take the person's own copy away: the usual limits are in force again."""

        def work() -> None:
            from catalog.policy import ALERTS, own_rules_folder

            (own_rules_folder() / ALERTS).unlink(missing_ok=True)

        self._run(work)

    def _run(self, work: Callable[[], object]) -> None:
        def kept(_file: object) -> None:
            self._done()
            self.accept()

        self._desk.background.run(self, work, kept, lane="pool")


def _tr(text: str) -> str:
    return translate("alerts", text)
