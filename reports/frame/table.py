"""Tables: repeated headers, numbers to the right, wrapped cells and ruled totals."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from reports.frame import styles
from reports.frame.blocks import draw_lines, first_baseline
from reports.frame.colour import colour
from reports.frame.text import draw_line, lay_out, text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reports.frame.blocks import Block, Canvas
    from reports.frame.styles import Style
    from reports.frame.text import Line

MOST_LINES: Final = 10  # in one cell; longer texts end in an ellipsis
_PAD_X: Final = 5.0
_PAD_Y: Final = 3.5
COLUMN_PADDING: Final = 2 * _PAD_X + 2
_LEAST_TEXT: Final = 74.0  # points that a text column keeps before figures are set smaller
_LEAST_NAMES: Final = 104.0  # the same where it is the only text column
_LEAST_FACTOR: Final = 0.72
_DENSE_FACTOR: Final = 0.8
_DENSE_PAD_Y: Final = 0.0
_TIGHT_PAD_Y: Final = 2.0
_MOST_SPARE: Final = 34.0  # points that a figures column is widened by, where there is room
_LEAST_ROWS: Final = 3  # that stand on a page's last part of a table, beside its totals
_LONG_NAME: Final = 60  # characters beyond which a name wraps rather than widen its column
_LONG_WORD: Final = 14  # characters beyond which a word is broken rather than widen its column


class Kind(Enum):
    """What a row is."""

    BODY = "body"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class Column:
    """A column; `share` divides what is left by the figures among the text columns."""

    title: str
    figures: bool = False
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's text in an ink; `strong` for names that lead a row; `note` small underneath."""

    text: str
    ink: str = "ink"
    strong: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row, one per column."""

    cells: tuple[Cell | str, ...]
    kind: Kind = Kind.BODY
    ruled: bool = True  # whether a rule parts it from the row before


@dataclass(frozen=True, slots=True)
class _Measured:
    """Column widths and the factor by which the type is set smaller to make them fit."""

    widths: tuple[float, ...]
    factor: float
    heights: list[float] = field(default_factory=list)  # of the rows, once asked for
    cells: list[list[list[_Part]]] = field(default_factory=list)  # what stands in each of them


@dataclass(frozen=True, slots=True)
class _Part:
    """Lines of one style in a cell."""

    lines: Sequence[Line]
    style: Style

    @property
    def height(self) -> float:
        """Of all lines, in points."""
        return len(self.lines) * self.style.leading


@dataclass(frozen=True, slots=True)
class Table:
    """A table that may run over many pages; `continued` stands over its later parts.

    A `dense` one is set small and close, for long columns of figures that are looked up.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    continued: str = ""
    is_continued: bool = False
    dense: bool = False
    tight: bool = False  # with its rows a little closer
    space_before: float = 6
    keep_with_next: bool = False
    _measured: dict[float, _Measured] = field(default_factory=dict, compare=False)

    def height(self, width: float) -> float:
        """Header and all rows."""
        return self._head_height(width) + sum(self._row_heights(width))

    def least(self, width: float) -> float:
        """The header with the first rows that stay together."""
        heights = self._row_heights(width)
        return self._head_height(width) + sum(heights[: self._first_break(2)])

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Divided between rows, with the header repeated and a total never alone."""
        left = room - self._head_height(width)
        fitting = 0
        for height in self._row_heights(width):
            left -= height
            if left < 0:
                break
            fitting += 1
        fitting = min(fitting, self._last_break())
        while fitting and not self._may_break(fitting):
            fitting -= 1
        if not fitting or fitting == len(self.rows):
            return None
        measured = self._measure(width)
        return (
            self._part(slice(None, fitting), width, measured),
            replace(self._part(slice(fitting, None), width, measured), is_continued=True),
        )

    def _part(self, part: slice, width: float, measured: _Measured) -> Table:
        """Some of the rows, in columns as wide as those of the whole table."""
        heights, cells = measured.heights[part], measured.cells[part]
        kept = {width: replace(measured, heights=heights, cells=cells)}
        return replace(self, rows=self.rows[part], space_before=0, _measured=kept)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw the header, then every row with the rule that its kind asks for."""
        measured = self._measure(width)
        if self._caption_height():
            caption = lay_out(self.continued, styles.HEADING, width, 1)
            draw_lines(canvas, caption, styles.HEADING, x, top)
            top -= self._caption_height()
        top = self._draw_header(canvas, x, top, measured)
        heights = self._row_heights(width)
        for number, (cells, height) in enumerate(zip(measured.cells, heights, strict=True)):
            self._draw_rule(canvas, x, top, width, number)
            self._draw_cells(canvas, cells, x, top, measured)
            top -= height
        canvas.setStrokeColor(colour("secondary"))
        canvas.setLineWidth(0.6)
        canvas.line(x, top, x + width, top)

    def _may_break(self, before: int) -> bool:
        """Whether a page may end before row `before`: never right ahead of the totals."""
        if before >= len(self.rows):
            return True
        return before >= 2 and self.rows[before].kind is Kind.BODY

    def _last_break(self) -> int:
        """How many rows may stand before the last break: no page is turned for one or two."""
        bodies = sum(row.kind is Kind.BODY for row in self.rows)
        return len(self.rows) if bodies < 2 * _LEAST_ROWS else bodies - _LEAST_ROWS

    def _first_break(self, wanted: int) -> int:
        """The first row, from `wanted` on, before which a page may end."""
        count = min(wanted, len(self.rows))
        while count < len(self.rows) and not self._may_break(count):
            count += 1
        return count

    def _style(self, column: Column, cell: Cell, kind: Kind, factor: float) -> Style:
        return _style_of(column.figures, kind, factor, cell.ink, cell.strong)

    def _measure(self, width: float) -> _Measured:
        if width not in self._measured:
            self._measured[width] = self._fit(width)
        return self._measured[width]

    def _fit(self, width: float) -> _Measured:
        """Figures as wide as they are, texts sharing the rest; smaller type when that is little."""
        natural = [
            self._natural(index) if column.figures else 0.0
            for index, column in enumerate(self.columns)
        ]
        texts = [column.share for column in self.columns if not column.figures]
        for_figures = width - self._least_text() * len(texts)
        largest = _DENSE_FACTOR if self.dense else 1.0
        factor = min(largest, max(_LEAST_FACTOR, for_figures / (sum(natural) or 1)))
        figures = [needed * factor for needed in natural]
        if sum(figures) > for_figures:
            figures = [needed * for_figures / sum(figures) for needed in figures]
        rest = width - sum(figures)
        if len(texts) == 1:  # what one column of names does not need spreads the figures
            name = next(i for i, column in enumerate(self.columns) if not column.figures)
            count = len(self.columns) - 1
            spare = max(0.0, min((rest - self._needed(name)) / count, _MOST_SPARE))
            figures = [own + spare if own else 0.0 for own in figures]
            rest = width - sum(figures)
        for_texts = iter(self._shared(rest))
        widths = tuple(
            figures[index] if column.figures else next(for_texts)
            for index, column in enumerate(self.columns)
        )
        return _Measured(widths, factor)

    def _shared(self, room: float) -> list[float]:
        """Widths of the text columns by their shares, none narrower than one of its words."""
        texts = [column for column in self.columns if not column.figures]
        least = [
            self._least_for_words(index)
            for index, column in enumerate(self.columns)
            if not column.figures
        ]
        widths = list(least)
        free = {index for index in range(len(texts)) if sum(least) < room}
        while free:
            left = room - sum(widths[index] for index in range(len(texts)) if index not in free)
            shares = sum(texts[index].share for index in free)
            narrow = {i for i in free if left * texts[i].share / shares < least[i]}
            if not narrow:
                for index in free:
                    widths[index] = left * texts[index].share / shares
                return widths
            free -= narrow
        total = sum(column.share for column in texts)
        return [room * column.share / total for column in texts]

    def _least_for_words(self, index: int) -> float:
        """The width in which no word of the title or of a cell is broken, but very long ones."""
        column = self.columns[index]
        cells = [(_cell(row.cells[index]), row.kind) for row in self.rows]
        words = {
            (word, self._style(column, cell, kind, 1))
            for cell, kind in cells
            for word in cell.text.split()
            if len(word) <= _LONG_WORD
        }
        words |= {(word, styles.COLUMN) for word in column.title.split()}
        widest = max((text_width(word, style) for word, style in words), default=0.0)
        return widest + COLUMN_PADDING

    def _least_text(self) -> float:
        """What a text column keeps: more where it is the only one and its names are long."""
        names = [index for index, column in enumerate(self.columns) if not column.figures]
        if len(names) != 1:
            return _LEAST_TEXT
        return min(_LEAST_NAMES, max(_LEAST_TEXT, self._needed(names[0])))

    def _needed(self, index: int) -> float:
        """The width of a text column with nothing wrapped, its title between words only."""
        title = (text_width(word, styles.COLUMN) for word in self.columns[index].title.split())
        lines = (
            text_width(line, self._style(self.columns[index], cell, row.kind, 1))
            for row in self.rows
            for cell in [_cell(row.cells[index])]
            for line in cell.text[:_LONG_NAME].split("\n")
        )
        return max((*title, *lines), default=0.0) + 2 * _PAD_X

    def _natural(self, index: int) -> float:
        """The width of a figures column with nothing wrapped."""
        column = self.columns[index]
        words = (text_width(word, styles.COLUMN) for word in column.title.split())
        title = max([*words, 0.6 * text_width(column.title, styles.COLUMN)])
        widest = max(
            (
                text_width(line, self._style(column, cell, row.kind, 1))
                for row in self.rows
                for cell in [_cell(row.cells[index])]
                for line in cell.text.split("\n")
            ),
            default=0.0,
        )
        return max(title, widest) + COLUMN_PADDING

    def _parts(self, row: Row, index: int, measured: _Measured) -> list[_Part]:
        """What stands in a cell: its text, then its note."""
        cell = _cell(row.cells[index])
        room = measured.widths[index] - 2 * _PAD_X
        style = self._style(self.columns[index], cell, row.kind, measured.factor)
        most = 0 if self.columns[index].figures else MOST_LINES  # no figure is ever left out
        parts = [_Part(lay_out(cell.text, style, room, most, breaks=True), style)]
        if cell.note:
            parts.append(_Part(lay_out(cell.note, styles.SMALL, room, MOST_LINES), styles.SMALL))
        return parts

    def _row_heights(self, width: float) -> list[float]:
        measured = self._measure(width)
        if not measured.heights:
            places = range(len(self.columns))
            for row in self.rows:
                cells = [self._parts(row, index, measured) for index in places]
                tallest = max(sum(part.height for part in parts) for parts in cells)
                measured.cells.append(cells)
                measured.heights.append(tallest + 2 * self._pad_y)
        return measured.heights

    @property
    def _pad_y(self) -> float:
        return _DENSE_PAD_Y if self.dense else _TIGHT_PAD_Y if self.tight else _PAD_Y

    def tightened(self) -> Table:
        """The same with its rows closer, for where that spares turning a page."""
        return self if self.dense or self.tight else replace(self, tight=True, _measured={})

    def _titles(self, measured: _Measured) -> list[Sequence[Line]]:
        return [
            lay_out(column.title, styles.COLUMN, measured.widths[index] - 2 * _PAD_X, 3)
            for index, column in enumerate(self.columns)
        ]

    def _caption_height(self) -> float:
        return styles.HEADING.leading + 6 if self.is_continued and self.continued else 0

    def _head_height(self, width: float) -> float:
        return self._caption_height() + self._header_height(width)

    def _header_height(self, width: float) -> float:
        lines = max(len(title) for title in self._titles(self._measure(width)))
        return lines * styles.COLUMN.leading + 2 * _PAD_Y + 1

    def _draw_header(self, canvas: Canvas, x: float, top: float, measured: _Measured) -> float:
        height = self._header_height(sum(measured.widths))
        canvas.setFillColor(colour("raised"))
        canvas.rect(x, top - height, sum(measured.widths), height, stroke=0, fill=1)
        titles = self._titles(measured)
        deepest = max(len(title) for title in titles)
        left = x
        for column, lines, wide in zip(self.columns, titles, measured.widths, strict=True):
            start = top - _PAD_Y - (deepest - len(lines)) * styles.COLUMN.leading
            _draw_cell(canvas, [_Part(lines, styles.COLUMN)], column, (left, start, wide))
            left += wide
        return top - height

    def _draw_rule(self, canvas: Canvas, x: float, top: float, width: float, number: int) -> None:
        row = self.rows[number]
        before = self.rows[number - 1].kind if number else None
        if number == 0 or not row.ruled:
            return
        if row.kind is Kind.TOTAL and before is not Kind.TOTAL:
            canvas.setStrokeColor(colour("ink"))
            canvas.setLineWidth(0.9)
        else:
            canvas.setStrokeColor(colour("line"))
            canvas.setLineWidth(0.5)
        canvas.line(x, top, x + width, top)

    def _draw_cells(
        self, canvas: Canvas, cells: list[list[_Part]], left: float, top: float, measured: _Measured
    ) -> None:
        for parts, column, wide in zip(cells, self.columns, measured.widths, strict=True):
            _draw_cell(canvas, parts, column, (left, top - self._pad_y, wide))
            left += wide


@lru_cache(maxsize=256)
def _style_of(figures: bool, kind: Kind, factor: float, ink: str, strong: bool) -> Style:
    if kind is Kind.TOTAL:
        style = styles.FIGURE_TOTAL if figures else styles.CELL_TOTAL
    else:
        style = styles.FIGURE if figures else styles.CELL
    if strong:
        style = replace(style, weight="medium")
    return style.toned(ink).sized(factor)


def _cell(cell: Cell | str) -> Cell:
    return cell if isinstance(cell, Cell) else Cell(cell)


def _draw_cell(
    canvas: Canvas, parts: Sequence[_Part], column: Column, place: tuple[float, float, float]
) -> None:
    """Draw the parts under each other in the cell whose left, top and width are `place`."""
    left, top, width = place
    for part in parts:
        baseline = top - first_baseline(part.style)
        for line in part.lines:
            x = left + width - _PAD_X - line.width if column.figures else left + _PAD_X
            draw_line(canvas, line, x, baseline, part.style)
            baseline -= part.style.leading
        top -= part.height
