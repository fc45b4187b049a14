"""How hard the machine works: its measured series over a chosen time."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.metric_words import device_label, metric_label
from desktop.pages.inventory.parts import TabColumn
from desktop.theme.look import look
from desktop.widgets.facts import empty_layout
from desktop.widgets.labels import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.queries.asset import AssetDetail
    from catalog.queries.measurements import Points, SeriesKey
    from catalog.store.ledger import Ledger
    from desktop.charts.data import Series
    from desktop.desk import Desk

_DAY_S = 86_400
_MOST_POINTS = 800
_DEVICES_SHOWN = 6


class UtilisationTab(TabColumn):
    """A plot for each metric in percent, with a line for each device."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asset: AssetDetail | None = None
        self._shown = (0, 0)
        self.span = QComboBox(self)
        self.span.setAccessibleName(self.tr("Time shown"))
        for text, days in (
            (self.tr("Last day"), 1),
            (self.tr("Last week"), 7),
            (self.tr("Last 30 days"), 30),
            (self.tr("Last year"), 365),
        ):
            self.span.addItem(text, days)
        self.span.setCurrentIndex(2)
        self.span.currentIndexChanged.connect(lambda _number: self._ask())
        self._body = QVBoxLayout()
        self._body.setSpacing(16)
        self.column.addWidget(self.span)
        self.column.addLayout(self._body)

    def show_asset(self, asset: AssetDetail) -> None:
        """Show the measurements of this asset."""
        self._asset = asset
        self._ask()

    def _ask(self) -> None:
        if self._asset is None:
            return
        number, last = self._asset.id, int(time.time())
        first = last - self.span.currentData() * _DAY_S

        def work(ledger: Ledger) -> list[tuple[SeriesKey, Points]]:
            from catalog.queries.measurements import points, series_of

            keys = [key for key in ledger.ask(series_of, number) if key.metric.endswith("percent")]
            return [
                (key, ledger.ask(points, key.id, first, last, most=_MOST_POINTS)) for key in keys
            ]

        self._shown = (first, last)
        self._desk.with_ledger(self, work, self._take, replaces="series")

    def _take(self, found: Sequence[tuple[SeriesKey, Points]]) -> None:
        empty_layout(self._body)
        by_metric: dict[str, list[tuple[SeriesKey, Points]]] = {}
        for key, points in found:
            if points.at:
                by_metric.setdefault(key.metric, []).append((key, points))
        self.span.setVisible(bool(found))
        if not by_metric:
            self._body.addWidget(self._nothing(measured=bool(found)))
        for metric, series in by_metric.items():
            self._add_chart(metric, series)
        self._body.addStretch(1)

    def _nothing(self, *, measured: bool) -> QWidget:
        text = (
            self.tr("Nothing was measured in this time.")
            if measured
            else self.tr(
                "How hard this machine works is not known: it was never measured. The monitor"
                " measures the machine that Rackledger runs on."
            )
        )
        return words(text, "label", wrap=True, parent=self)

    def _add_chart(self, metric: str, found: Sequence[tuple[SeriesKey, Points]]) -> None:
        from desktop.charts.time_chart import TimeChart

        devices = [key.device for key, _ in found]
        lines = [
            _line(device_label(key.device, devices), points)
            for key, points in found[:_DEVICES_SHOWN]
        ]
        chart = TimeChart(metric_label(metric), "%", self, least=0, most=100)
        chart.setFixedHeight(look().theme.px(210))
        chart.show_series(lines)
        chart.plot.setXRange(*self._shown, padding=0)
        self._body.addWidget(chart)
        self._body.addWidget(words(self._figures(found), "secondary", wrap=True, parent=self))

    def _figures(self, found: Sequence[tuple[SeriesKey, Points]]) -> str:
        """Mean and highest of each device over the time shown."""
        devices = [key.device for key, _ in found]
        said = [
            self.tr("{device}: mean {mean} %, highest {high} %").format(
                device=device_label(key.device, devices),
                mean=round(sum(points.mean) / len(points.mean)),
                high=round(max(points.high)),
            )
            for key, points in found[:_DEVICES_SHOWN]
        ]
        rest = len(found) - _DEVICES_SHOWN
        if rest > 0:
            said.append(self.tr("{n} more devices are not drawn", "", rest).format(n=rest))
        return " · ".join(said)


def _line(name: str, points: Points) -> Series:
    """The means as a line; where a span is missing the line is broken."""
    from desktop.charts.data import Series

    times: list[float] = []
    values: list[float | None] = []
    for at, mean in zip(points.at, points.mean, strict=True):
        if times and at - times[-1] > 3 * points.span_s:
            times.append(times[-1] + points.span_s)
            values.append(None)
        times.append(float(at))
        values.append(mean)
    return Series(name, times, values)
