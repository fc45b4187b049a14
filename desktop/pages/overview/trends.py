"""Where the fleet is going: book value by fiscal year and GPU utilisation by day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from desktop.charts.bar_chart import BarChart
from desktop.charts.data import Band, Bars, Series
from desktop.charts.time_chart import TimeChart
from desktop.theme.look import look
from desktop.widgets.card import Card
from desktop.widgets.labels import words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from catalog.queries.overview import ValueYear
    from catalog.queries.watching import FleetDay

DAY_S: Final = 86_400
SIDE_BY_SIDE_FROM: Final = 760
CHART_PX: Final = 230


class Trends(QWidget):
    """The two plots beside each other, or one above the other where there is less room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self._values = Card("", self)
        self._loads = Card("", self)
        self.value_charts: list[BarChart] = []
        self.load_chart: TimeChart | None = None
        for card in (self._values, self._loads):
            self._row.addWidget(card, 1)
            card.hide()

    def show_values(self, years: Sequence[ValueYear], on: date) -> None:
        """Show the book value at the end of each fiscal year, a plot for each currency."""
        _clear(self._values)
        currencies = sorted({amount.currency for year in years for amount in year.values})
        self.value_charts = [self._value_chart(currency, years) for currency in currencies]
        for chart in self.value_charts:
            self._values.body.addWidget(chart)
        said = self.tr(
            "What the management books carry at the close of each fiscal year, as known on {day}:"
            " assets until their disposal, years to come without purchases to come."
        ).format(day=on.isoformat())
        self._values.body.addWidget(words(said, "secondary", wrap=True, parent=self._values))
        self._values.body.addStretch()
        self._values.setVisible(bool(currencies))

    def show_loads(self, days: Sequence[FleetDay]) -> None:
        """Show the mean of the machines measured on each day, between the lowest and highest."""
        _clear(self._loads)
        self._loads.setVisible(bool(days))
        if not days:
            return
        chart = TimeChart(self.tr("GPU utilisation by day"), "%", self._loads, least=0, most=100)
        chart.setFixedHeight(look().theme.px(CHART_PX))
        chart.show_series([self._load_line(days)])
        self.load_chart = chart
        most = max(day.machines for day in days)
        said = self.tr(
            "The mean of up to %n machines measured, each counting once; the band spans the"
            " machine that worked least and the one that worked most.",
            "",
            most,
        )
        self._loads.body.addWidget(chart)
        self._loads.body.addWidget(words(said, "secondary", wrap=True, parent=self._loads))
        self._loads.body.addStretch()

    def _value_chart(self, currency: str, years: Sequence[ValueYear]) -> BarChart:
        values = [
            next((float(each.number) for each in year.values if each.currency == currency), None)
            for year in years
        ]
        chart = BarChart(
            self.tr("Book value by fiscal year"),
            currency,
            self._values,
            number_text=lambda value: QLocale().toString(round(value)),
        )
        chart.setFixedHeight(look().theme.px(CHART_PX))
        chart.show_bars([str(year.end.year) for year in years], [Bars(currency, values)])
        return chart

    def _load_line(self, days: Sequence[FleetDay]) -> Series:
        times: list[float] = []
        means: list[float | None] = []
        lows: list[float | None] = []
        highs: list[float | None] = []
        for day in days:
            if times and day.at - times[-1] > DAY_S:
                times.append(times[-1] + DAY_S)
                for column in (means, lows, highs):
                    column.append(None)
            times.append(float(day.at))
            for column, value in ((means, day.mean), (lows, day.low), (highs, day.high)):
                column.append(value)
        return Series(self.tr("Mean of the machines"), times, means, Band(lows, highs))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        beside = self.width() >= SIDE_BY_SIDE_FROM
        self._row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)


def _clear(card: Card) -> None:
    while (item := card.body.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.deleteLater()
