"""A price history drawn as vectors: looks as dots, tariffs as steps, what is to come as a band."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from planning.prices.trend import Trend
from reports.frame import styles
from reports.frame.blocks import Solid
from reports.frame.colour import colour, series
from reports.frame.figure import axis_ticks
from reports.frame.text import draw_line, draw_text, lay_out, text_width

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from decimal import Decimal

    from catalog.queries.catalogue.outlook import SeriesOutlook
    from reports.frame.blocks import Canvas

_HEIGHT: Final = 178.0
_LEGEND_LINE: Final = 12.0
_UNIT: Final = 16.0
_LABELS: Final = 16.0
_BAND: Final = 0.16
_MARGIN_DAYS: Final = 20

Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class NamedSeries:
    """A history under the name that the legend gives it."""

    name: str
    outlook: SeriesOutlook


@dataclass(frozen=True, slots=True)
class PriceChart(Solid):
    """Histories of one unit and currency over time; the band is the trend's interval."""

    lines: tuple[NamedSeries, ...]
    unit: str
    number: Callable[[Decimal], str]

    @override
    def height(self, width: float) -> float:
        """The plot and a line of the legend for each history."""
        del width
        return _HEIGHT + _LEGEND_LINE * len(self.lines)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw axis, bands, histories and the legend below."""
        days = [day for line in self.lines for day in _days(line.outlook)]
        ticks = axis_ticks([value for line in self.lines for value in _values(line.outlook)])
        labels = [self.number(tick) for tick in ticks]
        left = x + max(text_width(label, styles.SMALL) for label in labels) + 8
        plot = _Plot(
            left, top - _HEIGHT + _LABELS, x + width - left, _HEIGHT - _LABELS - _UNIT,
            min(days).toordinal() - _MARGIN_DAYS, max(days).toordinal() + _MARGIN_DAYS,
            float(ticks[0]), float(ticks[-1]),
        )  # fmt: skip
        draw_text(canvas, self.unit, x, top - 8, styles.SMALL)
        for tick, label in zip(ticks, labels, strict=True):
            y = plot.y(tick)
            canvas.setStrokeColor(colour("line" if tick else "secondary"))
            canvas.setLineWidth(0.5)
            canvas.line(plot.left, y, plot.left + plot.width, y)
            draw_text(canvas, label, plot.left - 6, y - 2.7, styles.SMALL, align=1)
        _draw_years(canvas, plot)
        for number, line in enumerate(self.lines):
            _draw_band(canvas, plot, line.outlook, number)
        for number, line in enumerate(self.lines):
            _draw_history(canvas, plot, line.outlook, number)
        self._draw_legend(canvas, x, top - _HEIGHT, width)

    def _draw_legend(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        for number, line in enumerate(self.lines):
            y = top - _LEGEND_LINE * (number + 1) + 3
            canvas.setFillColor(series(number))
            canvas.circle(x + 4, y + 2.6, 2.6, stroke=0, fill=1)
            for text in lay_out(line.name, styles.SMALL, width - 14, 1):
                draw_line(canvas, text, x + 12, y, styles.SMALL)


@dataclass(frozen=True, slots=True)
class _Plot:
    """The area inside the axes, in points, and the days and amounts that it spans."""

    left: float
    bottom: float
    width: float
    height: float
    first: int
    last: int
    lowest: float
    highest: float

    def x(self, day: date) -> float:
        """Where a day lies."""
        return self.left + (day.toordinal() - self.first) / (self.last - self.first) * self.width

    def y(self, number: Decimal) -> float:
        """Where an amount lies."""
        share = (float(number) - self.lowest) / (self.highest - self.lowest)
        return self.bottom + share * self.height


def _days(one: SeriesOutlook) -> list[date]:
    ahead = one.trend.ahead.dates if isinstance(one.trend, Trend) else ()
    return [*(price.on for price in one.history.days), *ahead]


def _values(one: SeriesOutlook) -> list[Decimal]:
    found = [price.amount.number for price in one.history.days]
    if isinstance(one.trend, Trend):
        found += [amount.number for amount in (*one.trend.ahead.high, *one.trend.ahead.low)]
    return found


def _draw_years(canvas: Canvas, plot: _Plot) -> None:
    """A mark at each new year, and as many of their numbers as there is room for."""
    from datetime import date

    years = range(date.fromordinal(plot.first).year + 1, date.fromordinal(plot.last).year + 1)
    room = 0.0
    for year in years:
        at = plot.x(date(year, 1, 1))
        canvas.setStrokeColor(colour("secondary"))
        canvas.setLineWidth(0.5)
        canvas.line(at, plot.bottom, at, plot.bottom - 3)
        fits = at + 8 <= plot.left + plot.width
        if fits and at - room >= text_width(str(year), styles.SMALL) + 6:
            draw_text(canvas, str(year), at, plot.bottom - 12, styles.SMALL, align=0.5)
            room = at


def _draw_band(canvas: Canvas, plot: _Plot, one: SeriesOutlook, number: int) -> None:
    if not isinstance(one.trend, Trend) or not one.trend.ahead.dates:
        return
    ahead = one.trend.ahead
    path = canvas.beginPath()
    upper = [
        (plot.x(day), plot.y(a.number)) for day, a in zip(ahead.dates, ahead.high, strict=True)
    ]
    lower = [(plot.x(day), plot.y(a.number)) for day, a in zip(ahead.dates, ahead.low, strict=True)]
    _trace(path, [*upper, *reversed(lower)])
    path.close()
    canvas.saveState()
    canvas.setFillColor(series(number))
    canvas.setFillAlpha(_BAND)
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()
    canvas.setStrokeColor(series(number))
    canvas.setLineWidth(1)
    canvas.setDash(3, 2)
    middle = canvas.beginPath()
    _trace(
        middle, [(plot.x(d), plot.y(a.number)) for d, a in zip(ahead.dates, ahead.mid, strict=True)]
    )
    canvas.drawPath(middle)
    canvas.setDash()


def _draw_history(canvas: Canvas, plot: _Plot, one: SeriesOutlook, number: int) -> None:
    places: list[Place] = []
    looks: list[Place] = []
    for price in one.history.days:
        at = (plot.x(price.on), plot.y(price.amount.number))
        if one.history.is_tariff and places:
            places.append((at[0], places[-1][1]))
        places.append(at)
        looks.append(at)
    canvas.setStrokeColor(series(number))
    canvas.setFillColor(series(number))
    canvas.setLineWidth(1.3)
    if len(places) > 1:
        path = canvas.beginPath()
        _trace(path, places)
        canvas.drawPath(path)
    for x, y in looks:
        canvas.circle(x, y, 1.6, stroke=0, fill=1)


def _trace(path: Canvas, places: Sequence[Place]) -> None:
    path.moveTo(*places[0])
    for place in places[1:]:
        path.lineTo(*place)
