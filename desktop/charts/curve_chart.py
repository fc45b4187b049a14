"""`CurveChart`: lines over a number, such as cost over utilisation, with a place pointed out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pyqtgraph
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPen
from typing_extensions import override

from desktop.charts.data import curves_csv
from desktop.charts.frame import ChartFrame, NumberAxis, series_pen
from desktop.theme.look import look

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.charts.data import Curve
    from desktop.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on the lower axis that is pointed out, and its words."""

    x: float
    text: str


class CurveChart(ChartFrame):
    """Lines over numbers that ascend."""

    def __init__(
        self,
        title: str,
        unit: str,
        x_title: str,
        parent: QWidget | None = None,
        *,
        x_text: Callable[[float], str] | None = None,
    ) -> None:
        plot = pyqtgraph.PlotWidget(axisItems={"left": NumberAxis()})
        super().__init__(title, unit, plot, parent)
        self._x_title = x_title
        self._x_text = x_text or (lambda value: QLocale().toString(round(value)))
        self._curves: tuple[Curve, ...] = ()
        self._pointed: Mark | None = None
        self._wear(look().theme)

    @property
    def curves(self) -> tuple[Curve, ...]:
        """What is shown."""
        return self._curves

    def show_curves(self, curves: Sequence[Curve], mark: Mark | None = None) -> None:
        """Show these lines and point out `mark`."""
        self._curves, self._pointed = tuple(curves), mark
        self.draw(look().theme)
        self.show_all()

    @override
    def draw(self, theme: Theme) -> None:
        """Draw all lines again."""
        self.clear()
        for number, curve in enumerate(self._curves):
            xs, ys = zip(*curve.points, strict=True)
            line = pyqtgraph.PlotDataItem(list(xs), list(ys), pen=series_pen(theme, number))
            self.add(line)
        if self._pointed is not None:
            pen = QPen(theme.colour("ink"))
            pen.setCosmetic(True)
            self.add(
                pyqtgraph.InfiniteLine(
                    pos=self._pointed.x,
                    angle=90,
                    pen=pen,
                    label=self._pointed.text,
                    labelOpts={"color": theme.colour("ink"), "position": 0.94},
                )
            )
        self.plot.setLabel("bottom", self._x_title, color=theme.tokens.secondary)
        self.show_legend([curve.name for curve in self._curves], theme)

    @override
    def csv(self) -> str:
        """The data that is shown."""
        return curves_csv(self._curves, self._x_title, self.unit)

    @override
    def read_at(self, x: float) -> str:
        """The place and the value of each line at the point nearest to it."""
        if not self._curves:
            return ""
        parts: list[str] = []
        for curve in self._curves:
            at, value = min(curve.points, key=lambda point: abs(point[0] - x))
            if not parts:
                parts.append(self._x_text(at))
            parts.append(f"{curve.name} {QLocale().toString(round(value))}\u00a0{self.unit}")
        return "  ·  ".join(parts)
