"""The bar below the page: the ledger, its totals, and the work that is going on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from desktop.theme.look import look

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from desktop.background import Background, Job
    from desktop.theme.theme import Theme

_HEIGHT_PX = 26


class StatusBar(QFrame):
    """Shows the oldest running job and how many wait behind it."""

    menu_asked = Signal()
    """The name of the ledger was pressed."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusbar")
        self._background = background
        self._shown: Job | None = None
        self._ledger = QPushButton(self)
        self._ledger.setObjectName("ledger")
        self._ledger.clicked.connect(self.menu_asked)
        self._totals = QLabel(self)
        self._job = QLabel(self)
        self._percent = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.clicked.connect(self._cancel_job)
        self._lay_out()
        background.jobs_changed.connect(self._show_jobs)
        self._show_jobs()
        look().changed.connect(self._wear)
        self._wear(look().theme)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 12, 0)
        row.setSpacing(12)
        row.addWidget(self._ledger)
        row.addWidget(self._totals)
        row.addStretch()
        for widget in (self._job, self._bar, self._percent, self._cancel):
            row.addWidget(widget)

    def show_ledger(self, name: str, path: str) -> None:
        """Name the open ledger."""
        from PySide6.QtCore import Qt

        # Names of files and jobs are not markup. Said here: before the paint `Qt` is not loaded.
        for label in (self._totals, self._job):
            label.setTextFormat(Qt.TextFormat.PlainText)
        shown = name or self.tr("No ledger is open")
        self._ledger.setText(f"{shown} ▾".replace("&", "&&"))
        self._ledger.setToolTip(path)
        self._ledger.setAccessibleName(self.tr("Ledger: {name}").format(name=shown))
        if not name:
            self._totals.clear()

    def menu_corner(self, height: int) -> QPoint:
        """Where a menu of this height opens so that it stands on the name of the ledger."""
        from PySide6.QtCore import QPoint

        return self._ledger.mapToGlobal(QPoint(0, -height))

    def show_totals(self, text: str) -> None:
        """The fleet in a few words."""
        self._totals.setText(text)

    def _show_jobs(self) -> None:
        jobs = self._background.jobs
        self._shown = jobs[0] if jobs else None
        for widget in (self._job, self._bar, self._percent, self._cancel):
            widget.setVisible(self._shown is not None)
        if self._shown is None:
            return
        title = self._shown.title or ""
        more = self.tr(" (and %n more)", "", len(jobs) - 1) if len(jobs) > 1 else ""
        text = f" · {self._shown.text}" if self._shown.text else ""
        self._job.setText(f"{title}{text}{more}")
        self._show_fraction(self._shown.fraction)
        self._cancel.setVisible(self._shown.cancellable)
        self._cancel.setEnabled(not self._shown.cancelled)
        self._cancel.setAccessibleName(self.tr("Cancel: {title}").format(title=title))

    def _show_fraction(self, fraction: float | None) -> None:
        self._bar.setRange(0, 0 if fraction is None else 1000)
        self._bar.setAccessibleName(self._job.text())
        if fraction is not None:
            self._bar.setValue(round(fraction * 1000))
        self._percent.setText("" if fraction is None else f"{fraction:.0%}".replace("%", "\u00a0%"))

    def _cancel_job(self) -> None:
        if self._shown is not None:
            self._shown.cancel()
            self._show_jobs()

    def _wear(self, theme: Theme) -> None:
        self.setFixedHeight(theme.px(_HEIGHT_PX))
        self._bar.setFixedWidth(theme.px(120))
