"""Figures of decisions, drawn as vectors: bars with names, curves over an axis, and a tornado."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from reports.frame import styles
from reports.frame.blocks import Solid
from reports.frame.colour import colour, series
from reports.frame.figure import axis_ticks
from reports.frame.text import draw_line, draw_text, lay_out, text_width

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reports.frame.blocks import Canvas

_ROW: Final = 20.0
_BAR: Final = 11.0
_NAMES: Final = 0.3  # of the width
_CURVES_HEIGHT: Final = 210.0
_DASHES: Final = ((), (5, 2.5), (1.5, 2), (6, 2, 1.5, 2))


@dataclass(frozen=True, slots=True)
class NamedBar:
    """A value with its name and its text; `strong` for the one that is spoken of."""

    name: str
    value: float
    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Bars(Solid):
    """Bars under each other from zero to the right, each with its value in words."""

    bars: tuple[NamedBar, ...]

    @override
    def height(self, width: float) -> float:
        """A row for each bar."""
        del width
        return _ROW * len(self.bars)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw names, bars and values."""
        names = width * _NAMES
        texts = max(text_width(bar.text, styles.FIGURE_TOTAL) for bar in self.bars) + 8
        room = width - names - texts
        most = max([bar.value for bar in self.bars] + [0.0]) or 1.0
        for bar in self.bars:
            middle = top - _ROW / 2
            style = styles.CELL_TOTAL if bar.strong else styles.CELL
            for line in lay_out(bar.name, style, names - 8, 1):
                draw_line(canvas, line, x, middle - 2.8, style)
            long = max(0.0, bar.value) / most * room
            canvas.setFillColor(series(0) if bar.strong else colour("panel"))
            canvas.setStrokeColor(series(0))
            canvas.setLineWidth(0.8)
            canvas.rect(x + names, middle - _BAR / 2, max(long, 0.5), _BAR, stroke=1, fill=1)
            figure = styles.FIGURE_TOTAL if bar.strong else styles.FIGURE
            draw_text(canvas, bar.text, x + names + long + 6, middle - 2.8, figure)
            top -= _ROW


@dataclass(frozen=True, slots=True)
class Swing:
    """What one input does: the result at its low and at its high value."""

    name: str
    at_low: float
    at_high: float


@dataclass(frozen=True, slots=True)
class Tornado(Solid):
    """Swings around a base, the widest first; the low value of an input is hatched white."""

    base: float
    swings: tuple[Swing, ...]
    low: str
    high: str
    number: Callable[[float], str]

    @override
    def height(self, width: float) -> float:
        """A row for each input, the legend and the axis."""
        del width
        return _ROW * (len(self.swings) + 2)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw legend, swings and the line of the base."""
        ends = [end for swing in self.swings for end in (swing.at_low, swing.at_high)]
        least, most = min([*ends, self.base]), max([*ends, self.base])
        span = (most - least) or 1.0
        names = width * _NAMES
        texts = max(text_width(self.number(end), styles.SMALL) for end in ends) + 8
        left, room = x + names + texts, width - names - 2 * texts

        def at(value: float) -> float:
            return left + (value - least) / span * room

        self._draw_legend(canvas, x, top)
        first = top - _ROW
        for row, swing in enumerate(self.swings):
            middle = first - _ROW * (row + 0.5)
            for line in lay_out(swing.name, styles.CELL, names - 8, 1):
                draw_line(canvas, line, x, middle - 2.8, styles.CELL)
            for end, is_low in ((swing.at_low, True), (swing.at_high, False)):
                _half(canvas, at(self.base), at(end), middle, is_low=is_low)
            for end, align in ((min(ends_of(swing)), 1.0), (max(ends_of(swing)), 0.0)):
                place = at(end) + (5 if not align else -5)
                draw_text(canvas, self.number(end), place, middle - 2.5, styles.SMALL, align=align)
        bottom = first - _ROW * len(self.swings)
        canvas.setStrokeColor(colour("ink"))
        canvas.setLineWidth(0.8)
        canvas.line(at(self.base), first, at(self.base), bottom)
        draw_text(
            canvas, self.number(self.base), at(self.base), bottom - 11, styles.SMALL, align=0.5
        )

    def _draw_legend(self, canvas: Canvas, x: float, top: float) -> None:
        for text, is_low in ((self.low, True), (self.high, False)):
            _half(canvas, x, x + 14, top - 7, is_low=is_low)
            draw_text(canvas, text, x + 19, top - 9.5, styles.SMALL)
            x += 19 + text_width(text, styles.SMALL) + 18


def ends_of(swing: Swing) -> tuple[float, float]:
    """Both ends of a swing."""
    return swing.at_low, swing.at_high


def _half(canvas: Canvas, start: float, end: float, middle: float, *, is_low: bool) -> None:
    low, high = sorted((start, end))
    canvas.setFillColor(colour("panel") if is_low else series(0))
    canvas.setStrokeColor(series(0))
    canvas.setLineWidth(0.8)
    canvas.rect(low, middle - _BAR / 2, max(high - low, 0.4), _BAR, stroke=1, fill=1)


@dataclass(frozen=True, slots=True)
class Curve:
    """A named line through points."""

    name: str
    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Curves(Solid):
    """Curves over one axis; `mark` is a place on it that is pointed out, with its words."""

    curves: tuple[Curve, ...]
    x_title: str
    y_title: str
    x_number: Callable[[float], str]
    y_number: Callable[[Decimal], str]
    mark: tuple[float, str] | None = None

    @override
    def height(self, width: float) -> float:
        """Always the same."""
        del width
        return _CURVES_HEIGHT

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw legend, axes, curves and the mark."""
        ys = [Decimal(repr(y)) for curve in self.curves for _, y in curve.points]
        xs = [place for curve in self.curves for place, _ in curve.points]
        ticks = axis_ticks(ys)
        labels = [self.y_number(tick) for tick in ticks]
        left = x + max(text_width(label, styles.SMALL) for label in labels) + 8
        bottom, high = top - _CURVES_HEIGHT + 32, top - 42
        wide = x + width - left
        least, span = min(xs), (max(xs) - min(xs)) or 1.0
        lowest, reach = float(ticks[0]), float(ticks[-1] - ticks[0])

        def place(at: float, value: float) -> tuple[float, float]:
            return (
                left + (at - least) / span * wide,
                bottom + (value - lowest) / reach * (high - bottom),
            )

        self._draw_legend(canvas, x, top)
        draw_text(canvas, self.y_title, x, top - 28, styles.SMALL)
        for tick, label in zip(ticks, labels, strict=True):
            _, y = place(least, float(tick))
            canvas.setStrokeColor(colour("line" if tick else "secondary"))
            canvas.setLineWidth(0.5)
            canvas.line(left, y, left + wide, y)
            draw_text(canvas, label, left - 6, y - 2.7, styles.SMALL, align=1)
        for step in range(5):
            at = least + span * step / 4
            align = 0.0 if step == 0 else 1.0 if step == 4 else 0.5
            here, _ = place(at, lowest)
            draw_text(canvas, self.x_number(at), here, bottom - 11, styles.SMALL, align=align)
        draw_text(canvas, self.x_title, left + wide / 2, bottom - 24, styles.SMALL, align=0.5)
        for number, curve in enumerate(self.curves):
            _curve(canvas, [place(*point) for point in curve.points], number)
        if self.mark is not None:
            self._draw_mark(canvas, place, bottom, high)

    def _draw_mark(
        self,
        canvas: Canvas,
        place: Callable[[float, float], tuple[float, float]],
        bottom: float,
        high: float,
    ) -> None:
        assert self.mark is not None
        at, text = self.mark
        here, _ = place(at, 0)
        canvas.setStrokeColor(colour("ink"))
        canvas.setLineWidth(0.7)
        canvas.setDash(2, 2)
        canvas.line(here, bottom, here, high)
        canvas.setDash()
        is_right = at > 0.5 * max(x for curve in self.curves for x, _ in curve.points)
        shift, align = (-5, 1.0) if is_right else (5, 0.0)
        draw_text(canvas, text, here + shift, high - 8, styles.SMALL, align=align)

    def _draw_legend(self, canvas: Canvas, x: float, top: float) -> None:
        for number, curve in enumerate(self.curves):
            _curve(canvas, [(x, top - 7), (x + 18, top - 7)], number)
            draw_text(canvas, curve.name, x + 23, top - 9.5, styles.SMALL)
            x += 23 + text_width(curve.name, styles.SMALL) + 18


def _curve(canvas: Canvas, places: Sequence[tuple[float, float]], number: int) -> None:
    canvas.setStrokeColor(series(number))
    canvas.setLineWidth(1.6)
    canvas.setDash(*([list(_DASHES[number % len(_DASHES)])] if number else []))
    path = canvas.beginPath()
    path.moveTo(*places[0])
    for place in places[1:]:
        path.lineTo(*place)
    canvas.drawPath(path)
    canvas.setDash()
