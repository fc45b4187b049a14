"""This machine now: gauges, plots of the last minutes, and what cannot be measured here."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.charts.data import Series
from desktop.metric_words import metric_label, shown_value
from desktop.pages.monitor.gauges import Gauges
from desktop.pages.monitor.plots import MOST_LINES, PLOTS, Plot, line_name
from desktop.theme.look import look
from desktop.widgets.card import Card
from desktop.widgets.labels import words
from desktop.words import said

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

    from desktop.charts.time_chart import TimeChart
    from desktop.monitoring import Monitoring
    from probing.readings import Unavailable

TWO_COLUMNS_FROM: Final = 760
CHART_PX: Final = 230
MINUTES: Final = (1, 5, 15)


class LiveView(QScrollArea):
    """Draws only while it is seen; asked to `draw` for every sample."""

    def __init__(self, monitoring: Monitoring, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._monitoring = monitoring
        self.setWidgetResizable(True)
        inside = QWidget(self)
        inside.setProperty("role", "clear")
        self.setWidget(inside)
        self.gauges = Gauges(inside)
        self.minutes = self._minutes_box(inside)
        self.charts: dict[str, TimeChart] = {}
        self._cards: dict[str, Card] = {}
        self._held: set[str] = set()
        """Plots that a person zoomed or moved; they stay there until a time is chosen again."""
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        self._missing = Card(self.tr("Not measured here"), inside)
        self._missing_rows = QGridLayout()
        self._missing_rows.setColumnStretch(1, 1)
        self._missing_rows.setHorizontalSpacing(16)
        self._missing.body.addLayout(self._missing_rows)
        self._missing.hide()
        self._told: list[tuple[str, str]] = []
        head = QHBoxLayout()
        head.addWidget(words(self.tr("The last minutes"), "section", parent=inside), 1)
        head.addWidget(self.minutes)
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.gauges)
        column.addLayout(head)
        column.addLayout(self._grid)
        column.addWidget(self._missing)
        column.addStretch(1)

    def _minutes_box(self, parent: QWidget) -> QComboBox:
        box = QComboBox(parent)
        box.setAccessibleName(self.tr("Time shown"))
        for minutes in MINUTES:
            text = self.tr("1 minute") if minutes == 1 else self.tr("{n} minutes")
            box.addItem(text.format(n=minutes), minutes)
        box.setCurrentIndex(1)
        box.activated.connect(lambda _number: self.follow())
        return box

    def follow(self) -> None:
        """Let all plots move with the time again."""
        self._held.clear()
        self.draw()

    @property
    def missing_texts(self) -> list[tuple[str, str]]:
        """What is listed as not measured: metric and reason."""
        return list(self._told)

    def draw(self) -> None:
        """Show the newest values."""
        if not self.isVisible():
            return
        self.gauges.show_live(self._monitoring.live)
        last = time.time()
        first = last - 60 * self.minutes.currentData()
        for plot in PLOTS:
            lines = self._lines(plot, first)
            if lines:
                chart = self._chart(plot)
                chart.show_series(lines)
                if plot.name not in self._held:
                    chart.plot.setXRange(first, last, padding=0)

    def show_missing(self, missing: Iterable[Unavailable]) -> None:
        """List what cannot be measured, with the reasons; the same reason is said once."""
        by_reason: dict[str, list[str]] = {}
        for each in missing:
            names = by_reason.setdefault(said(each.reason), [])
            if (name := metric_label(each.metric.value)) not in names:
                names.append(name)
        while (item := self._missing_rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._told = [
            (", ".join(names), reason[:1].upper() + reason[1:])
            for reason, names in by_reason.items()
        ]
        for row, (metrics, reason) in enumerate(self._told):
            self._missing_rows.addWidget(words(metrics, "label", parent=self._missing), row, 0)
            self._missing_rows.addWidget(words(reason, wrap=True, parent=self._missing), row, 1)
        self._missing.setVisible(bool(self._told))

    def _lines(self, plot: Plot, first: float) -> list[Series]:
        live = self._monitoring.live
        found = []
        for metric in plot.metrics:
            devices = live.devices(metric)
            for device in devices:
                times, values = live.since(metric, device, first)
                shown = [shown_value(metric, value) for value in values]
                found.append(Series(line_name(plot, metric, device, devices), times, shown))
        return found[:MOST_LINES]

    def _chart(self, plot: Plot) -> TimeChart:
        if plot.name not in self.charts:
            from desktop.charts.time_chart import TimeChart

            chart = TimeChart(plot.title, plot.unit, self, least=plot.least, most=plot.most)
            chart.setFixedHeight(look().theme.px(CHART_PX))
            chart.plot.getViewBox().sigRangeChangedManually.connect(
                lambda *_: self._held.add(plot.name)
            )
            card = Card("", self)
            card.setAccessibleName(plot.title)
            card.body.addWidget(chart)
            self.charts[plot.name] = chart
            self._cards[plot.name] = card
            self._lay_out()
        return self.charts[plot.name]

    def _lay_out(self) -> None:
        columns = 2 if self.viewport().width() >= TWO_COLUMNS_FROM else 1
        order = [plot.name for plot in PLOTS if plot.name in self._cards]
        for number, name in enumerate(order):
            self._grid.addWidget(self._cards[name], number // columns, number % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._lay_out()
