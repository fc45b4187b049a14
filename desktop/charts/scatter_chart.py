"""`ScatterChart`: two figures of many things against each other; a click says which was meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyqtgraph
from PySide6.QtCore import QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from typing_extensions import override

from desktop.charts.data import dots_csv
from desktop.charts.frame import ChartFrame, NumberAxis
from desktop.theme.look import look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.charts.data import Dot
    from desktop.theme.theme import Theme

_NEAR_PX = 12
_DOT_ALPHA = 0.45


class ScatterChart(ChartFrame):
    """Dots, those on the front joined by a line; the one nearest to the cursor is named."""

    clicked = Signal(str)
    """The key of the dot that was clicked."""

    def __init__(self, title: str, x_title: str, unit: str, parent: QWidget | None = None) -> None:
        """`unit` is the title of the upright axis, with its unit."""
        axes = {"left": NumberAxis(), "bottom": NumberAxis("bottom")}
        plot = pyqtgraph.PlotWidget(axisItems=axes)
        super().__init__(title, unit, plot, parent)
        self._x_title = x_title
        self._dots: tuple[Dot, ...] = ()
        plot.getViewBox().setMouseEnabled(x=True, y=True)
        plot.showGrid(x=True, y=True, alpha=0.25)
        plot.scene().sigMouseClicked.connect(self._clicked)
        self._wear(look().theme)

    @property
    def dots(self) -> tuple[Dot, ...]:
        """What is shown."""
        return self._dots

    def show_dots(self, dots: Sequence[Dot]) -> None:
        """Show these."""
        self._dots = tuple(dots)
        self.draw(look().theme)
        self.show_all()

    @override
    def draw(self, theme: Theme) -> None:
        """Draw the data again, in the colours of `theme`."""
        self.clear()
        self.plot.setLabel("bottom", self._x_title, color=theme.tokens.secondary)
        rest = [dot for dot in self._dots if not dot.on_front]
        best = sorted((dot for dot in self._dots if dot.on_front), key=lambda dot: (dot.x, dot.y))
        self._add_dots(rest, theme, 1, theme.px(6), _DOT_ALPHA)
        pen = QPen(theme.series(0))
        pen.setWidthF(1.4 * theme.scale)
        pen.setCosmetic(True)
        line = pyqtgraph.PlotDataItem([dot.x for dot in best], [dot.y for dot in best], pen=pen)
        self.add(line)
        self._add_dots(best, theme, 0, theme.px(9), 1)
        if self._dots:
            self.show_legend([self.tr("Nothing beats it in both"), self.tr("All others")], theme)

    def _add_dots(
        self, dots: Sequence[Dot], theme: Theme, number: int, size: int, alpha: float
    ) -> None:
        colour = theme.series(number)
        colour.setAlphaF(alpha)
        item = pyqtgraph.ScatterPlotItem(
            pos=[(dot.x, dot.y) for dot in dots], size=size, brush=colour, pen=None
        )
        self.add(item)

    @override
    def paint_mark(self, painter: QPainter, room: QRectF, number: int, theme: Theme) -> None:
        """A dot."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.series(number))
        painter.drawEllipse(room.center(), theme.px(4), theme.px(4))

    @override
    def csv(self) -> str:
        """The data that is shown."""
        return dots_csv(self._dots, self._x_title, self.unit)

    @override
    def read_at(self, x: float) -> str:
        """The dot nearest to that place on the lower axis."""
        near = min(self._dots, key=lambda dot: abs(dot.x - x), default=None)
        return "" if near is None else self._said(near)

    def _said(self, dot: Dot) -> str:
        number = QLocale().toString
        return f"{dot.name}  ·  {number(dot.x, 'g', 6)}  ·  {number(dot.y, 'g', 6)}"

    def dot_at(self, where: Any) -> Dot | None:
        """The dot nearest to a place of the scene, None where none is near."""
        box = self.plot.getViewBox()
        at = box.mapSceneToView(where)
        wide, high = box.viewPixelSize()
        if not self._dots or not wide or not high:
            return None

        def away(dot: Dot) -> float:
            return float(((dot.x - at.x()) / wide) ** 2 + ((dot.y - at.y()) / high) ** 2)

        near = min(self._dots, key=away)
        return near if away(near) <= look().theme.px(_NEAR_PX) ** 2 else None

    @override
    def _moved(self, where: object) -> None:
        inside = self.plot.sceneBoundingRect().contains(where)
        dot = self.dot_at(where) if inside else None
        self._readout.setText("" if dot is None else self._said(dot))
        self.plot.setCursor(
            Qt.CursorShape.ArrowCursor if dot is None else Qt.CursorShape.PointingHandCursor
        )

    def _clicked(self, event: Any) -> None:
        dot = self.dot_at(event.scenePos())
        if dot is not None and event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(dot.key)
