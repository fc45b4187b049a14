"""`TornadoChart`: what each input does to a result alone, the widest swing on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph
from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QBrush, QPainter, QPen
from typing_extensions import override

from desktop.charts.bar_chart import PATTERNS
from desktop.charts.data import swings_csv
from desktop.charts.frame import ChartFrame
from desktop.theme.look import look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.charts.data import Swing
    from desktop.theme.theme import Theme

_THICK = 0.6
_NAMES_PX = 150
_LEAST_ROWS = 6


class _Figures(pyqtgraph.AxisItem):  # type: ignore[misc]
    """Amounts by locale at the lower axis."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self.enableAutoSIPrefix(False)

    @override
    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return [QLocale().toString(round(float(value))) for value in values]


class TornadoChart(ChartFrame):
    """Bars lying from the base to the result at the input's P10 and at its P90."""

    def __init__(self, title: str, unit: str, parent: QWidget | None = None) -> None:
        plot = pyqtgraph.PlotWidget(axisItems={"bottom": _Figures()})
        super().__init__(title, unit, plot, parent)
        self._base = 0.0
        self._swings: tuple[Swing, ...] = ()
        plot.showGrid(x=True, y=False, alpha=0.25)
        plot.getViewBox().setMouseEnabled(x=False, y=False)
        plot.getViewBox().invertY(True)
        plot.getAxis("left").setWidth(look().theme.px(_NAMES_PX))
        self._wear(look().theme)

    @property
    def swings(self) -> tuple[Swing, ...]:
        """What is shown."""
        return self._swings

    def show_swings(self, base: float, swings: Sequence[Swing]) -> None:
        """Show these swings around `base`."""
        self._base, self._swings = base, tuple(swings)
        self.plot.getAxis("left").setTicks(
            [[(place, each.name) for place, each in enumerate(self._swings)]]
        )
        self.draw(look().theme)
        self.plot.setYRange(-0.6, max(_LEAST_ROWS, len(self._swings)) - 0.4, padding=0)
        self.plot.getViewBox().enableAutoRange(axis="x")

    @override
    def draw(self, theme: Theme) -> None:
        """Draw all swings again."""
        self.clear()
        for number in (0, 1):
            ends = [(each.at_low, each.at_high)[number] for each in self._swings]
            pen = QPen(theme.series(number))
            pen.setCosmetic(True)
            bars = pyqtgraph.BarGraphItem(
                x0=[min(self._base, end) for end in ends],
                width=[abs(end - self._base) for end in ends],
                y=list(range(len(ends))),
                height=_THICK,
                brush=QBrush(theme.series(number), PATTERNS[number]),
                pen=pen,
            )
            self.add(bars)
        pen = QPen(theme.colour("ink"))
        pen.setCosmetic(True)
        self.add(pyqtgraph.InfiniteLine(pos=self._base, angle=90, pen=pen))
        self.plot.setLabel("left", "")
        self.plot.setLabel("bottom", self.unit, color=theme.tokens.secondary)
        self.show_legend([self.tr("at the input’s P10"), self.tr("at the input’s P90")], theme)

    @override
    def paint_mark(self, painter: QPainter, room: QRectF, number: int, theme: Theme) -> None:
        """A small bar."""
        painter.setPen(QPen(theme.series(number)))
        painter.setBrush(QBrush(theme.series(number), PATTERNS[number]))
        side = room.height() - 1
        painter.drawRect(QRectF(room.right() - side - 2, 0.5, side, side - 0.5))

    @override
    def csv(self) -> str:
        """The data that is shown."""
        return swings_csv(self._swings, self._base, self.unit)

    @override
    def read_at(self, x: float) -> str:
        """The amount under the cursor."""
        return f"{QLocale().toString(round(x))}\u00a0{self.unit}"
