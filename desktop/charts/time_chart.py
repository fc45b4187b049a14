"""`TimeChart`: values over time, several series, with the value under the cursor."""

from __future__ import annotations

import bisect
from datetime import datetime
from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph
from PySide6.QtCore import QLocale
from typing_extensions import override

from desktop.charts.data import Series, series_csv, with_bands
from desktop.charts.frame import ChartFrame, NumberAxis, series_pen
from desktop.theme.look import look

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.theme.theme import Theme

_BAND_ALPHA = 0.18
_FEW = 24
"""Points up to which a series is looked through for values that stand alone."""
_MOST_MARKS = 60


class DateAxis(pyqtgraph.DateAxisItem):  # type: ignore[misc]
    """Months and weekdays in the language of the locale; pyqtgraph writes them in English."""

    @override
    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        found: list[str] = super().tickStrings(values, scale, spacing)
        names = _names_by_english()
        return [" ".join(names.get(word, word) for word in text.split(" ")) for text in found]


def _names_by_english() -> dict[str, str]:
    """`Oct` → `okt.`, `Sat` → `lör`, for all twelve and seven."""
    there, english = QLocale(), QLocale("en_US")
    short = QLocale.FormatType.ShortFormat
    names = {english.monthName(n, short): there.monthName(n, short) for n in range(1, 13)}
    return names | {english.dayName(n, short): there.dayName(n, short) for n in range(1, 8)}


class TimeChart(ChartFrame):
    """Lines over time; gaps stay gaps."""

    def __init__(
        self,
        title: str,
        unit: str,
        parent: QWidget | None = None,
        *,
        least: float | None = None,
        most: float | None = None,
        number_text: Callable[[float], str] | None = None,
        is_dated: bool = False,
        is_narrow: bool = False,
    ) -> None:
        """`least` and `most` fix the value axis, such as 0 and 100 for per cent.

        `is_dated`: values are looks at single days, which are marked; the readout says the day.
        """
        plot = pyqtgraph.PlotWidget(axisItems={"bottom": DateAxis(), "left": NumberAxis()})
        super().__init__(title, unit, plot, parent, is_narrow=is_narrow)
        self._instant = "%Y-%m-%d" if is_dated else "%Y-%m-%d %H:%M:%S"
        self._is_dated = is_dated
        self._marks: list[pyqtgraph.ScatterPlotItem] = []
        self._series: tuple[Series, ...] = ()
        self._curves: list[pyqtgraph.PlotDataItem] = []
        self._number_text = number_text or _plain
        self._bands: list[pyqtgraph.GraphicsObject] = []
        self._names: tuple[str, ...] = ()
        if least is not None and most is not None:
            plot.setYRange(least, most, padding=0.04)
        elif least is not None:
            plot.getViewBox().setLimits(yMin=least)
        self._wear(look().theme)

    @property
    def series(self) -> tuple[Series, ...]:
        """What is shown."""
        return self._series

    def show_series(self, series: Sequence[Series]) -> None:
        """Show these lines; cheap enough to call for every sample."""
        self._series = tuple(series)
        self._draw_legend_if_new(look().theme)
        while len(self._curves) > len(self._series):
            self.plot.removeItem(self._curves.pop())
        while len(self._curves) < len(self._series):
            curve = self.plot.plot(connect="finite")
            curve.setDownsampling(auto=True, method="peak")
            curve.setClipToView(True)
            curve.setPen(series_pen(look().theme, len(self._curves)))
            self._curves.append(curve)
        for curve, each in zip(self._curves, self._series, strict=True):
            curve.setData(np.asarray(each.times, dtype=float), _with_gaps(each.values))
        self._draw_bands(look().theme)
        self._draw_marks(look().theme)

    def _draw_marks(self, theme: Theme) -> None:
        """A mark at each look, and at values that stand alone, through which no line can go."""
        for item in self._marks:
            self.plot.removeItem(item)
        self._marks = []
        for number, each in enumerate(self._series):
            looks = _looks(each) if self._is_dated else _alone(each)
            if 0 < len(looks) <= _MOST_MARKS:
                colour = theme.series(number)
                marks = pyqtgraph.ScatterPlotItem(
                    pos=looks, size=theme.px(6), brush=colour, pen=None
                )
                self.plot.addItem(marks)
                self._marks.append(marks)

    def _draw_bands(self, theme: Theme) -> None:
        """The grounds between lowest and highest, behind the lines."""
        for item in self._bands:
            self.plot.removeItem(item)
        self._bands = []
        for number, each in enumerate(self._series):
            if each.band is None:
                continue
            times = np.asarray(each.times, dtype=float)
            edges = [
                pyqtgraph.PlotCurveItem(times, _with_gaps(values), connect="finite", pen=None)
                for values in (each.band.low, each.band.high)
            ]
            colour = theme.series(number)
            colour.setAlphaF(_BAND_ALPHA)
            ground = pyqtgraph.FillBetweenItem(*edges, brush=colour)
            ground.setZValue(-10)
            for item in (*edges, ground):
                # The ground would count from 1970 on; its edges say how far it reaches.
                self.plot.addItem(item, ignoreBounds=item is ground)
                self._bands.append(item)

    @override
    def draw(self, theme: Theme) -> None:
        """Put on the colours of `theme`."""
        for number, curve in enumerate(self._curves):
            curve.setPen(series_pen(theme, number))
        self._draw_bands(theme)
        self._draw_marks(theme)
        self._names = ()
        self._draw_legend_if_new(theme)

    def _draw_legend_if_new(self, theme: Theme) -> None:
        names = tuple(each.name for each in self._series)
        if names != self._names:
            self._names = names
            self.show_legend(names, theme)

    @override
    def csv(self) -> str:
        """The data that is shown."""
        lines = with_bands(self._series, self.tr("lowest"), self.tr("highest"))
        return series_csv(lines, self.unit)

    @override
    def read_at(self, x: float) -> str:
        """The instant, and the value of each series nearest to it."""
        near = [_nearest(each, x) for each in self._series]
        known = [at for at, _ in (pair for pair in near if pair is not None)]
        if not known:
            return ""
        at = min(known, key=lambda time: abs(time - x))
        instant = datetime.fromtimestamp(at).astimezone()
        parts = [instant.strftime(self._instant)]
        for each, pair in zip(self._series, near, strict=True):
            value = pair[1] if pair is not None else None
            text = (
                self.tr("unknown")
                if value is None
                else f"{self._number_text(value)}\u00a0{self.unit}"
            )
            parts.append(f"{each.name} {text}")
        return "  ·  ".join(parts)


def _looks(each: Series) -> list[tuple[float, float]]:
    """The single looks of a series; what lies within a band is no look but an estimate."""
    return [
        (at, value)
        for place, (at, value) in enumerate(zip(each.times, each.values, strict=True))
        if value is not None and (each.band is None or each.band.low[place] is None)
    ]


def _alone(each: Series) -> list[tuple[float, float]]:
    """The values of a short series that have a gap on either side; long ones are drawn often."""
    values = each.values
    if len(values) > _FEW:
        return []
    return [
        (at, value)
        for place, (at, value) in enumerate(zip(each.times, values, strict=True))
        if value is not None
        and (place == 0 or values[place - 1] is None)
        and (place == len(values) - 1 or values[place + 1] is None)
    ]


def _with_gaps(values: Sequence[float | None]) -> np.ndarray[Any, np.dtype[np.float64]]:
    return np.asarray([np.nan if value is None else value for value in values], dtype=float)


def _nearest(series: Series, x: float) -> tuple[float, float | None] | None:
    if not series.times:
        return None
    place = bisect.bisect_left(series.times, x)
    around = [number for number in (place - 1, place) if 0 <= number < len(series.times)]
    best = min(around, key=lambda number: abs(series.times[number] - x))
    return series.times[best], series.values[best]


def _plain(value: float) -> str:
    return QLocale().toString(value, "f", 0 if abs(value) >= 100 or value == int(value) else 1)
