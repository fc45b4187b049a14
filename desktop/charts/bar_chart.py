"""`BarChart`: values by category, in sets beside each other or stacked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph
from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen
from typing_extensions import override

from desktop.charts.data import Bars, bars_csv
from desktop.charts.frame import ChartFrame, NumberAxis
from desktop.theme.look import look

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.theme.theme import Theme

_ROOM = 0.72
"""How much of a category's width the bars take."""

PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.Dense3Pattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense5Pattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.DiagCrossPattern,
)
"""Sets are told apart by pattern as well as by colour."""


class BarChart(ChartFrame):
    """Upright bars over named categories."""

    def __init__(
        self,
        title: str,
        unit: str,
        parent: QWidget | None = None,
        *,
        stacked: bool = False,
        number_text: Callable[[float], str] | None = None,
    ) -> None:
        plot = pyqtgraph.PlotWidget(axisItems={"left": NumberAxis()})
        super().__init__(title, unit, plot, parent)
        self._categories: tuple[str, ...] = ()
        self._sets: tuple[Bars, ...] = ()
        self._stacked = stacked
        self._number_text = number_text or (lambda value: QLocale().toString(round(value)))
        self._wear(look().theme)

    @property
    def sets(self) -> tuple[Bars, ...]:
        """What is shown."""
        return self._sets

    def show_bars(self, categories: Sequence[str], sets: Sequence[Bars]) -> None:
        """Show these sets over these categories."""
        self._categories, self._sets = tuple(categories), tuple(sets)
        self.plot.getAxis("bottom").setTicks([list(enumerate(self._categories))])
        self.draw(look().theme)
        self.plot.setXRange(-0.6, max(1, len(self._categories)) - 0.4, padding=0)

    @override
    def draw(self, theme: Theme) -> None:
        """Draw all bars again."""
        self.clear()
        foot = [0.0] * len(self._categories)
        for number, each in enumerate(self._sets):
            heights = [value or 0.0 for value in each.values]
            item = self._bars(number, heights, foot, theme)
            self.add(item)
            if self._stacked:
                foot = [low + height for low, height in zip(foot, heights, strict=True)]
        self.show_legend([each.name for each in self._sets], theme)

    def _bars(
        self, number: int, heights: list[float], foot: list[float], theme: Theme
    ) -> pyqtgraph.BarGraphItem:
        width = _ROOM if self._stacked else _ROOM / max(1, len(self._sets))
        shift = 0.0 if self._stacked else (number - (len(self._sets) - 1) / 2) * width
        brush = QBrush(theme.series(number), PATTERNS[number % len(PATTERNS)])
        pen = QPen(theme.series(number))
        pen.setCosmetic(True)  # else it is as wide as one unit of the axes
        return pyqtgraph.BarGraphItem(
            x=[place + shift for place in range(len(heights))],
            y0=foot,
            height=heights,
            width=width * 0.92,
            brush=brush,
            pen=pen,
        )

    @override
    def paint_mark(self, painter: QPainter, room: QRectF, number: int, theme: Theme) -> None:
        """A small bar."""
        painter.setPen(QPen(theme.series(number)))
        painter.setBrush(QBrush(theme.series(number), PATTERNS[number % len(PATTERNS)]))
        side = room.height() - 1
        painter.drawRect(QRectF(room.right() - side - 2, 0.5, side, side - 0.5))

    @override
    def csv(self) -> str:
        """The data that is shown."""
        return bars_csv(self._categories, self._sets, self.unit)

    @override
    def read_at(self, x: float) -> str:
        """The category and the value of each set."""
        place = round(x)
        if not 0 <= place < len(self._categories):
            return ""
        parts = [self._categories[place]]
        for each in self._sets:
            value = each.values[place]
            text = (
                self.tr("unknown")
                if value is None
                else f"{self._number_text(value)}\u00a0{self.unit}"
            )
            parts.append(f"{each.name} {text}")
        return "  ·  ".join(parts)
