"""Figures drawn as vectors: amounts by year as bars with a line over them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from reports.frame import styles
from reports.frame.blocks import Solid, draw_lines
from reports.frame.colour import colour, series
from reports.frame.text import draw_text, lay_out, text_width

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reports.frame.blocks import Canvas

_HEIGHT: Final = 202.0
_LEGEND: Final = 20.0
_LABELS: Final = 18.0  # under the axis
_UNIT: Final = 19.0  # the axis's name above it
_TICKS: Final = 5
_WIDEST_BAR: Final = 34.0
_BETWEEN: Final = 26.0  # figures side by side


@dataclass(frozen=True, slots=True)
class YearPoint:
    """The figures of one year; `planned` years are hatched."""

    label: str
    bar: Decimal
    line: Decimal
    planned: bool


@dataclass(frozen=True, slots=True)
class Legend:
    """What bars, hatched bars and the line stand for."""

    bar: str
    planned_bar: str
    line: str


@dataclass(frozen=True, slots=True)
class YearChart(Solid):
    """Bars and a line over years, on one axis that begins at zero.

    `unit` names the axis for a power of ten (0, 3, 6, 9); `number` writes a tick.
    """

    points: tuple[YearPoint, ...]
    legend: Legend
    unit: Callable[[int], str]
    number: Callable[[Decimal], str]
    tall: float = _HEIGHT

    @override
    def height(self, width: float) -> float:
        """Always the same."""
        del width
        return self.tall

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw legend, axis, bars and line."""
        lowest, highest, step = _scale(
            [v for point in self.points for v in (point.bar, point.line)]
        )
        power = _power(max(abs(lowest), abs(highest)))
        ticks = [lowest + step * n for n in range(int((highest - lowest) / step) + 1)]
        labels = [self.number(tick.scaleb(-power)) for tick in ticks]
        left = max(text_width(label, styles.SMALL) for label in labels) + 8
        plot = _Plot(
            x + left,
            top - self.tall + _LABELS,
            width - left,
            self.tall - _LEGEND - _LABELS - _UNIT,
            lowest,
            highest,
        )
        self._draw_legend(canvas, x, top)
        draw_text(canvas, self.unit(power), x, top - _LEGEND - 8, styles.SMALL)
        for tick, label in zip(ticks, labels, strict=True):
            _draw_tick(canvas, plot, tick, label)
        self._draw_years(canvas, plot)
        self._draw_line(canvas, plot)

    def _draw_legend(self, canvas: Canvas, x: float, top: float) -> None:
        y = top - 9
        shown: list[tuple[str, Callable[[Canvas, float, float], None]]] = []
        if any(not point.planned for point in self.points):
            shown.append((self.legend.bar, lambda c, a, b: _bar(c, a, b, 14, 8, planned=False)))
        if any(point.planned for point in self.points):
            shown.append(
                (self.legend.planned_bar, lambda c, a, b: _bar(c, a, b, 14, 8, planned=True))
            )
        shown.append((self.legend.line, _line_sample))
        for text, draw in shown:
            draw(canvas, x, y - 1)
            draw_text(canvas, text, x + 19, y, styles.SMALL)
            x += 19 + text_width(text, styles.SMALL) + 18

    def _draw_years(self, canvas: Canvas, plot: _Plot) -> None:
        slot = plot.width / len(self.points)
        wide = min(slot * 0.56, _WIDEST_BAR)
        widest = max(text_width(point.label, styles.SMALL) for point in self.points) + 6
        every = int(-(-widest // slot))
        for index, point in enumerate(self.points):
            middle = plot.left + slot * (index + 0.5)
            base, end = sorted((plot.y(Decimal(0)), plot.y(point.bar)))
            if end > base:
                _bar(canvas, middle - wide / 2, base, wide, end - base, planned=point.planned)
            if index % every == 0:
                draw_text(canvas, point.label, middle, plot.bottom - 12, styles.SMALL, align=0.5)

    def _draw_line(self, canvas: Canvas, plot: _Plot) -> None:
        slot = plot.width / len(self.points)
        places = [
            (plot.left + slot * (index + 0.5), plot.y(point.line))
            for index, point in enumerate(self.points)
        ]
        canvas.setStrokeColor(series(5))
        canvas.setLineWidth(1.6)
        path = canvas.beginPath()
        path.moveTo(*places[0])
        for place in places[1:]:
            path.lineTo(*place)
        canvas.drawPath(path)
        for place in places:
            _marker(canvas, *place)


@dataclass(frozen=True, slots=True)
class Beside(Solid):
    """Figures side by side, each under its title."""

    figures: tuple[tuple[str, YearChart], ...]
    across: int = 2

    @override
    def height(self, width: float) -> float:
        """The highest title over the highest figure."""
        own = self._width(width)
        return self._title_height(own) + max(figure.height(own) for _, figure in self.figures)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw them from left to right."""
        own = self._width(width)
        for title, figure in self.figures:
            draw_lines(canvas, lay_out(title, styles.HEADING, own, 2), styles.HEADING, x, top)
            figure.draw(canvas, x, top - self._title_height(own), own)
            x += own + _BETWEEN

    def _width(self, width: float) -> float:
        return (width - _BETWEEN * (self.across - 1)) / self.across

    def _title_height(self, width: float) -> float:
        lines = max(len(lay_out(title, styles.HEADING, width, 2)) for title, _ in self.figures)
        return lines * styles.HEADING.leading + 4


@dataclass(frozen=True, slots=True)
class _Plot:
    """The area inside the axes, in points, and the amounts that it spans."""

    left: float
    bottom: float
    width: float
    height: float
    lowest: Decimal
    highest: Decimal

    def y(self, amount: Decimal) -> float:
        """Where `amount` lies."""
        share = (amount - self.lowest) / (self.highest - self.lowest)
        return self.bottom + float(share) * self.height


def _scale(amounts: Sequence[Decimal]) -> tuple[Decimal, Decimal, Decimal]:
    """Lowest and highest tick and the step between them; zero is always among the ticks."""
    least, most = min([*amounts, Decimal(0)]), max([*amounts, Decimal(0)])
    span = most - least or Decimal(1)
    power = Decimal(1).scaleb((span / _TICKS).adjusted())
    factors = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
    step = next(power * factor for factor in factors if power * factor * _TICKS >= span)
    lowest = (least / step).to_integral_value(ROUND_FLOOR) * step
    highest = (most / step).to_integral_value(ROUND_CEILING) * step
    return lowest, max(highest, lowest + step), step


def axis_ticks(values: Sequence[Decimal]) -> list[Decimal]:
    """The ticks of an axis that holds zero and all `values`, ascending."""
    lowest, highest, step = _scale(values)
    return [lowest + step * n for n in range(int((highest - lowest) / step) + 1)]


def _power(amount: Decimal) -> int:
    """The power of a thousand in which `amount` is best read."""
    return min(max(amount.adjusted() // 3 * 3, 0), 9) if amount >= 10_000 else 0


def _draw_tick(canvas: Canvas, plot: _Plot, tick: Decimal, label: str) -> None:
    y = plot.y(tick)
    canvas.setStrokeColor(colour("line" if tick else "secondary"))
    canvas.setLineWidth(0.5 if tick else 0.8)
    canvas.line(plot.left, y, plot.left + plot.width, y)
    draw_text(canvas, label, plot.left - 6, y - 2.7, styles.SMALL, align=1)


def _bar(canvas: Canvas, x: float, y: float, width: float, height: float, *, planned: bool) -> None:
    """A solid bar, or a hatched one for what is planned."""
    canvas.setLineWidth(0.8)
    canvas.setStrokeColor(series(0))
    canvas.setFillColor(series(0) if not planned else colour("panel"))
    canvas.rect(x, y, width, height, stroke=1, fill=1)
    if not planned:
        return
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(x, y, width, height)
    canvas.clipPath(clip, stroke=0, fill=0)
    canvas.setLineWidth(0.7)
    offset = -height
    while offset < width:
        canvas.line(x + offset, y, x + offset + height, y + height)
        offset += 4
    canvas.restoreState()


def _line_sample(canvas: Canvas, x: float, y: float) -> None:
    canvas.setStrokeColor(series(5))
    canvas.setLineWidth(1.6)
    canvas.line(x, y + 4, x + 14, y + 4)
    _marker(canvas, x + 7, y + 4)


def _marker(canvas: Canvas, x: float, y: float) -> None:
    canvas.setFillColor(colour("panel"))
    canvas.setStrokeColor(series(5))
    canvas.setLineWidth(1.3)
    canvas.circle(x, y, 2.5, stroke=1, fill=1)
