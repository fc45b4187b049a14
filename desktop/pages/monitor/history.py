"""The past of any machine: its measurements over an hour to a year, with lowest, mean, highest."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.pages.monitor.plots import PLOTS, history_lines
from desktop.theme.look import look
from desktop.widgets.card import Card
from desktop.widgets.empty import EmptyState
from desktop.widgets.labels import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from catalog.queries.watching import MeasuredAsset, SeriesHistory
    from desktop.actions import Action
    from desktop.charts.time_chart import TimeChart
    from desktop.desk import Desk

HOUR_S: Final = 3_600
DAY_S: Final = 24 * HOUR_S
TWO_COLUMNS_FROM: Final = 760
CHART_PX: Final = 230


class HistoryView(QScrollArea):
    """Chooses a machine and a time, and shows what was measured then."""

    def __init__(self, desk: Desk, probe: Action, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.charts: list[TimeChart] = []
        self._cards: list[Card] = []
        self._shown = (0, 0)
        self.setWidgetResizable(True)
        inside = QWidget(self)
        inside.setProperty("role", "clear")
        self.setWidget(inside)
        self.machine = QComboBox(inside)
        self.machine.setAccessibleName(self.tr("Machine"))
        self.machine.setMinimumWidth(260)
        self.machine.currentIndexChanged.connect(lambda _number: self._ask())
        self.span = self._span_box(inside)
        self._said = words("", "secondary", wrap=True, parent=inside)
        self._head = QWidget(inside)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.machine)
        head.addWidget(self.span)
        head.addWidget(self._said, 1)
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        self.empty = EmptyState(
            self.tr("No history yet"),
            self.tr(
                "When this machine is in the ledger, what the monitor measures is kept here: every"
                " second for hours, every minute for days, every hour for two years."
            ),
            probe,
            icon="activity",
            parent=inside,
        )
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._head)
        column.addLayout(self._grid)
        column.addWidget(self.empty, 1)
        column.addStretch(1)
        self._head.hide()
        self.empty.hide()

    def _span_box(self, parent: QWidget) -> QComboBox:
        box = QComboBox(parent)
        box.setAccessibleName(self.tr("Time shown"))
        for text, seconds in (
            (self.tr("Last hour"), HOUR_S),
            (self.tr("Last 24 hours"), DAY_S),
            (self.tr("Last 7 days"), 7 * DAY_S),
            (self.tr("Last 30 days"), 30 * DAY_S),
            (self.tr("Last year"), 365 * DAY_S),
        ):
            box.addItem(text, seconds)
        box.setCurrentIndex(3)
        box.currentIndexChanged.connect(lambda _number: self._ask())
        return box

    def refresh(self) -> None:
        """Ask which machines have a history."""
        from catalog.queries.watching import measured_assets

        self._desk.ask(self, measured_assets, done=self._take_machines, replaces="machines")

    def choose(self, asset_id: int) -> None:
        """Show this asset, if it has a history."""
        place = self.machine.findData(asset_id)
        if place >= 0:
            self.machine.setCurrentIndex(place)

    def _take_machines(self, machines: Sequence[MeasuredAsset]) -> None:
        chosen = self.machine.currentData()
        self.machine.blockSignals(True)
        self.machine.clear()
        for machine in machines:
            self.machine.addItem(f"{machine.name} · {machine.tag}", machine.id)
        self.machine.setCurrentIndex(max(0, self.machine.findData(chosen)))
        self.machine.blockSignals(False)
        self._head.setVisible(bool(machines))
        self.empty.setVisible(not machines)
        self._ask()

    def _ask(self) -> None:
        number = self.machine.currentData()
        if number is None:
            self._take([])
            return
        from catalog.queries.watching import asset_history

        last = int(time.time())
        first = last - self.span.currentData()
        self._shown = (first, last)
        self._desk.ask(
            self, asset_history, number, first, last, done=self._take, replaces="history"
        )

    def _take(self, found: Sequence[SeriesHistory]) -> None:
        for card in self._cards:
            card.deleteLater()
        self._cards, self.charts = [], []
        for plot in PLOTS:
            lines = history_lines(plot, found)
            if lines:
                from desktop.charts.time_chart import TimeChart

                chart = TimeChart(plot.title, plot.unit, self, least=plot.least, most=plot.most)
                chart.setFixedHeight(look().theme.px(CHART_PX))
                chart.show_series(lines)
                chart.plot.setXRange(*self._shown, padding=0)
                self._add(chart)
        self._said.setText(self._explanation(found) if self.machine.count() else "")
        self._lay_out()

    def _add(self, chart: TimeChart) -> None:
        card = Card("", self)
        card.setAccessibleName(chart.title)
        card.body.addWidget(chart)
        self.charts.append(chart)
        self._cards.append(card)

    def _explanation(self, found: Sequence[SeriesHistory]) -> str:
        if not found:
            return self.tr("Nothing was measured in this time.")
        grain = max(each.points.span_s for each in found)
        sentences = {
            1: self.tr("Every sample."),
            60: self.tr("The mean of each minute; the band spans lowest and highest."),
            HOUR_S: self.tr("The mean of each hour; the band spans lowest and highest."),
            DAY_S: self.tr("The mean of each day; the band spans lowest and highest."),
        }
        return sentences[grain]

    def _lay_out(self) -> None:
        columns = 2 if self.viewport().width() >= TWO_COLUMNS_FROM else 1
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._lay_out()
