"""Prices over time, drawn as vectors: each track with its own colour, dash and mark."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from reports.frame import styles
from reports.frame.blocks import Solid
from reports.frame.colour import colour, series
from reports.frame.figure import axis_ticks
from reports.frame.text import draw_line, draw_text, lay_out, text_width

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from decimal import Decimal

    from reports.frame.blocks import Canvas

_PLOT_HEIGHT: Final = 168.0
_UNIT: Final = 16.0  # the axis's name above it
_LABELS: Final = 18.0  # under the axis
_LEGEND_ROW: Final = 13.0
_ALONE: Final = timedelta(days=182)  # shown on either side of a single day
_MOST_MARKS: Final = 40  # beyond which marks would hide the line
_DASHES: Final = ((), (5, 2.5), (1.5, 2), (7, 2, 1.5, 2), (3, 1.5), (9, 3))
_MARK: Final = 2.3


@dataclass(frozen=True, slots=True)
class Track:
    """One line: points, the oldest first. `style` chooses colour and dash, `mark` its shape.

    `steps` is for values that hold until the next one.
    """

    name: str
    points: tuple[tuple[date, Decimal], ...]
    style: int
    mark: int = 0
    steps: bool = False


@dataclass(frozen=True, slots=True)
class Fan:
    """What may come, from now on: for each day the low end, the middle and the high end."""

    name: str
    points: tuple[tuple[date, Decimal, Decimal, Decimal], ...]


@dataclass(frozen=True, slots=True)
class TimeChart(Solid):
    """Tracks over days on one axis that begins at zero, a fan behind them, and their legend."""

    tracks: tuple[Track, ...]
    unit: str
    number: Callable[[Decimal], str]
    fan: Fan | None = None

    @override
    def height(self, width: float) -> float:
        """The plot and as many rows of legend as it needs."""
        del width
        count = len(self.tracks) + (self.fan is not None)
        return _UNIT + _PLOT_HEIGHT + _LABELS + _LEGEND_ROW * -(-count // 2)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw axes, fan, tracks and legend."""
        values = [value for track in self.tracks for _, value in track.points]
        days = [day for track in self.tracks for day, _ in track.points]
        if self.fan is not None:
            values += [point[3] for point in self.fan.points]
            days += [point[0] for point in self.fan.points]
        ticks = axis_ticks(values)
        labels = [self.number(tick) for tick in ticks]
        left = max(text_width(label, styles.SMALL) for label in labels) + 8
        first, last = min(days), max(days)
        if first == last:
            first, last = first - _ALONE, last + _ALONE
        bottom = top - _UNIT - _PLOT_HEIGHT
        plot = _Plot(x + left, bottom, width - left - 6, (first, last), ticks[-1])
        for line in lay_out(self.unit, styles.SMALL, width, 1):
            draw_line(canvas, line, x, top - 8, styles.SMALL)
        for tick, label in zip(ticks, labels, strict=True):
            y = plot.y(tick)
            canvas.setStrokeColor(colour("line" if tick else "secondary"))
            canvas.setLineWidth(0.5)
            canvas.line(plot.left, y, plot.left + plot.width, y)
            draw_text(canvas, label, plot.left - 6, y - 2.7, styles.SMALL, align=1)
        _draw_days(canvas, plot)
        if self.fan is not None:
            _draw_fan(canvas, plot, self.fan)
        for track in self.tracks:
            _draw_track(canvas, plot, track)
        self._draw_legend(canvas, x, bottom - _LABELS, width)

    def _draw_legend(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Two columns of samples with their names."""
        column = width / 2
        count = len(self.tracks) + (self.fan is not None)
        for index in range(count):
            left, y = x + index % 2 * column, top - index // 2 * _LEGEND_ROW - 6
            if index < len(self.tracks):
                track = self.tracks[index]
                _pen(canvas, track.style)
                canvas.line(left, y, left + 22, y)
                canvas.setDash()
                _mark(canvas, left + 11, y, track)
                name = track.name
            else:
                assert self.fan is not None
                canvas.setFillColor(colour("accent_ground"))
                canvas.rect(left, y - 4, 22, 8, stroke=0, fill=1)
                name = self.fan.name
            for line in lay_out(name, styles.SMALL, column - 34, 1):
                draw_line(canvas, line, left + 27, y - 2.6, styles.SMALL)


@dataclass(frozen=True, slots=True)
class _Plot:
    """The area inside the axes, in points, with the days and the highest value that it spans."""

    left: float
    bottom: float
    width: float
    days: tuple[date, date]
    highest: Decimal

    def x(self, day: date) -> float:
        """Where a day lies."""
        first, last = self.days
        return self.left + (day - first).days / (last - first).days * self.width

    def y(self, value: Decimal) -> float:
        """Where a value lies."""
        return self.bottom + float(value / self.highest) * _PLOT_HEIGHT


def _draw_days(canvas: Canvas, plot: _Plot) -> None:
    """A tick and a label at the beginnings of years, of quarters, or of months."""
    free = plot.left - 100.0
    for day, label in _days(*plot.days):
        x = plot.x(day)
        canvas.setStrokeColor(colour("secondary"))
        canvas.setLineWidth(0.5)
        canvas.line(x, plot.bottom, x, plot.bottom - 3)
        half = text_width(label, styles.SMALL) / 2
        if x - half > free and x + half < plot.left + plot.width + 24:
            draw_text(canvas, label, x, plot.bottom - 12, styles.SMALL, align=0.5)
            free = x + half + 6


def _days(first: date, last: date) -> list[tuple[date, str]]:
    span = (last - first).days
    every = 12 if span > 1000 else 3 if span > 300 else 1
    months = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    starts = [date(month // 12, month % 12 + 1, 1) for month in months if month % every == 0]
    inside = [day for day in starts if first <= day <= last]
    form = "%Y" if every == 12 else "%Y-%m"
    return [(day, day.strftime(form)) for day in inside or [first]]


def _draw_fan(canvas: Canvas, plot: _Plot, fan: Fan) -> None:
    highs = [(plot.x(day), plot.y(high)) for day, _, _, high in fan.points]
    lows = [(plot.x(day), plot.y(low)) for day, low, _, _ in fan.points]
    canvas.setFillColor(colour("accent_ground"))
    canvas.drawPath(_path(canvas, [*highs, *reversed(lows)]), stroke=0, fill=1)
    canvas.setStrokeColor(colour("secondary"))
    canvas.setLineWidth(0.9)
    canvas.setDash(2, 2)
    canvas.drawPath(_path(canvas, [(plot.x(day), plot.y(mid)) for day, _, mid, _ in fan.points]))
    canvas.setDash()


def _draw_track(canvas: Canvas, plot: _Plot, track: Track) -> None:
    places = [(plot.x(day), plot.y(value)) for day, value in track.points]
    if len(places) > 1:
        _pen(canvas, track.style)
        canvas.drawPath(_path(canvas, _stepped(places) if track.steps else places))
        canvas.setDash()
    shown = places if len(places) <= _MOST_MARKS else [places[0], places[-1]]
    for place in shown:
        _mark(canvas, *place, track)


def _stepped(places: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Level until the next place, then straight to it."""
    found = [places[0]]
    for x, y in places[1:]:
        found += [(x, found[-1][1]), (x, y)]
    return found


def _path(canvas: Canvas, places: Sequence[tuple[float, float]]) -> object:
    path = canvas.beginPath()
    path.moveTo(*places[0])
    for place in places[1:]:
        path.lineTo(*place)
    return path


def _pen(canvas: Canvas, style: int) -> None:
    canvas.setStrokeColor(series(style))
    canvas.setLineWidth(1.3)
    dash = _DASHES[style % len(_DASHES)]
    canvas.setDash(*([list(dash)] if dash else []))


def _mark(canvas: Canvas, x: float, y: float, track: Track) -> None:
    """A circle, a square, a diamond or a triangle."""
    canvas.setFillColor(colour("panel"))
    canvas.setStrokeColor(series(track.style))
    canvas.setLineWidth(1.0)
    shape, r = track.mark % 4, _MARK
    if shape == 0:
        canvas.circle(x, y, r, stroke=1, fill=1)
        return
    corners = (
        ((-r, -r), (r, -r), (r, r), (-r, r)),
        ((0, -r - 1), (r + 1, 0), (0, r + 1), (-r - 1, 0)),
        ((-r - 0.5, -r), (r + 0.5, -r), (0, r + 1)),
    )[shape - 1]
    path = _path(canvas, [(x + dx, y + dy) for dx, dy in corners])
    path.close()  # type: ignore[attr-defined]
    canvas.drawPath(path, stroke=1, fill=1)
