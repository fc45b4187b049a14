"""The blocks that open and close a report: cover, figures at a glance, signatures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from reports.frame import styles
from reports.frame.blocks import Solid, draw_lines, first_baseline
from reports.frame.colour import colour
from reports.frame.text import draw_line, draw_text, lay_out, text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reports.frame.blocks import Block, Canvas
    from reports.frame.text import Line

_GAP: Final = 10.0
_PAD: Final = 10.0
_LABEL_WIDTH: Final = 92.0
_LEAST_FIGURE: Final = 0.56  # of the size of figures on cards


@dataclass(frozen=True, slots=True)
class Cover(Solid):
    """Who reports what, for which time: the top of the first page."""

    eyebrow: str
    title: str
    facts: tuple[tuple[str, str], ...]

    @override
    def height(self, width: float) -> float:
        """Eyebrow, title and the list of facts."""
        return (
            styles.EYEBROW.leading * len(self._eyebrow(width))
            + 4
            + styles.TITLE.leading * len(self._title(width))
            + 10
            + sum(self._fact_height(text, width) for _, text in self.facts)
            + 8
        )

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw it with an accent rule at its left edge."""
        canvas.setFillColor(colour("accent"))
        canvas.rect(x, top - self.height(width) + 4, 3, self.height(width) - 4, stroke=0, fill=1)
        x += 16
        draw_lines(canvas, self._eyebrow(width), styles.EYEBROW, x, top)
        top -= styles.EYEBROW.leading * len(self._eyebrow(width)) + 4
        draw_lines(canvas, self._title(width), styles.TITLE, x, top)
        top -= styles.TITLE.leading * len(self._title(width)) + 10
        for label, text in self.facts:
            draw_lines(canvas, lay_out(label, styles.SMALL, _LABEL_WIDTH, 2), _LABEL, x, top)
            draw_lines(canvas, self._fact(text, width), styles.BODY, x + _LABEL_WIDTH, top)
            top -= self._fact_height(text, width)

    def _eyebrow(self, width: float) -> Sequence[Line]:
        return lay_out(self.eyebrow, styles.EYEBROW, width - 16, 2)

    def _title(self, width: float) -> Sequence[Line]:
        return lay_out(self.title, styles.TITLE, width - 16, 2)

    def _fact(self, text: str, width: float) -> Sequence[Line]:
        return lay_out(text, styles.BODY, width - 16 - _LABEL_WIDTH, 3)

    def _fact_height(self, text: str, width: float) -> float:
        return styles.BODY.leading * len(self._fact(text, width)) + 1.5


_LABEL: Final = styles.Style(styles.SMALL.size, styles.BODY.leading, ink=styles.SMALL.ink)


@dataclass(frozen=True, slots=True)
class Card:
    """One figure at a glance; several `values` where there are several currencies."""

    label: str
    values: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Cards(Solid):
    """Cards side by side, or in as many rows as their figures need; a row has one height."""

    cards: tuple[Card, ...]

    @override
    def height(self, width: float) -> float:
        """Every row with the gaps between them."""
        size = self._size(width)
        heights = [self._row_height(row, size) for row in self._rows(size)]
        return sum(heights) + _GAP * (len(heights) - 1)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw the cards row by row, from left to right."""
        size = self._size(width)
        for row in self._rows(size):
            height = self._row_height(row, size)
            for column, card in enumerate(row):
                left = x + column * (size.wide + _GAP)
                canvas.setFillColor(colour("panel"))
                canvas.setStrokeColor(colour("line"))
                canvas.setLineWidth(0.8)
                canvas.roundRect(left, top - height, size.wide, height, 5, stroke=1, fill=1)
                y = top - _PAD
                for lines, style in _card_parts(card, size):
                    draw_lines(canvas, lines, style, left + _PAD, y)
                    y -= len(lines) * style.leading
            top -= height + _GAP

    def _rows(self, size: _CardSize) -> list[tuple[Card, ...]]:
        return [
            self.cards[start : start + size.across]
            for start in range(0, len(self.cards), size.across)
        ]

    def _row_height(self, row: tuple[Card, ...], size: _CardSize) -> float:
        return 2 * _PAD + max(
            sum(len(lines) * style.leading for lines, style in _card_parts(card, size))
            for card in row
        )

    def _size(self, width: float) -> _CardSize:
        """As many cards across as keep the longest figure in readable type; one size for all."""
        values = [value for card in self.cards for value in card.values]
        widest = max(text_width(value, styles.BIG_FIGURE) for value in values)
        largest = 0.75 if any(len(card.values) > 1 for card in self.cards) else 1.0
        count = len(self.cards)
        for across in dict.fromkeys((count, -(-count // 2), 1)):
            wide = (width - _GAP * (across - 1)) / across
            factor = (wide - 2 * _PAD) / widest
            if factor >= _LEAST_FIGURE:
                break
        factor = max(_LEAST_FIGURE, min(largest, factor))
        return _CardSize(across, wide, styles.BIG_FIGURE.sized(factor))


@dataclass(frozen=True, slots=True)
class _CardSize:
    """How many cards stand side by side, how wide each is, and the type of their figures."""

    across: int
    wide: float
    figures: styles.Style


def _card_parts(card: Card, size: _CardSize) -> list[tuple[Sequence[Line], styles.Style]]:
    """Label, figures and note as lines; a figure is never shortened."""
    room = size.wide - 2 * _PAD
    figures = [lay_out(value, size.figures, room) for value in card.values]
    return [
        (lay_out(card.label, styles.SMALL, room, 2), styles.SMALL),
        *((lines, size.figures) for lines in figures),
        (lay_out(card.note, styles.SMALL, room, 4), styles.SMALL),
    ]


@dataclass(frozen=True, slots=True)
class Contents(Solid):
    """The sections of the report with their pages, which the layout fills into `pages`.

    In a short report it stands where the first page has room for it and is left out where not: the
    PDF's outline says the same.
    """

    title: str
    sections: tuple[str, ...]
    pages: list[int]
    first: int = 0  # of the sections, of those that an earlier part has shown

    @override
    def height(self, width: float) -> float:
        """The title and one line for each section."""
        del width
        return _CONTENTS_HEAD + len(self.sections) * _CONTENTS_LINE

    @override
    def least(self, width: float) -> float:
        """All of it, unless it is too long for a page."""
        lines = len(self.sections) if len(self.sections) <= _UNDIVIDED else 3
        return _CONTENTS_HEAD + lines * _CONTENTS_LINE

    @override
    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """As many lines as there is room for, and the rest under the same title."""
        fitting = int((room - _CONTENTS_HEAD) // _CONTENTS_LINE)
        if fitting >= len(self.sections):
            return None
        rest = self.sections[fitting:]
        return (
            replace(self, sections=self.sections[:fitting]),
            replace(self, sections=rest, first=self.first + fitting, space_before=0),
        )

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw titles at the left and pages at the right, each line a link to its page."""
        heading = lay_out(self.title, styles.HEADING, width, 1)
        draw_lines(canvas, heading, styles.HEADING, x, top)
        top -= _CONTENTS_HEAD
        for number, title in enumerate(self.sections, start=self.first):
            page = self.pages[number]
            baseline = top - first_baseline(_CONTENTS)
            for line in lay_out(title, styles.BODY, width - 40, 1):
                draw_line(canvas, line, x, baseline, styles.BODY)
            draw_text(canvas, str(page), x + width, baseline, _CONTENTS, align=1)
            canvas.setStrokeColor(colour("line"))
            canvas.setLineWidth(0.5)
            canvas.line(x, top - _CONTENTS_LINE, x + width, top - _CONTENTS_LINE)
            area = (x, top - _CONTENTS_LINE, x + width, top)
            canvas.linkAbsolute("", page_name(page), Rect=area, Border="[0 0 0]")
            top -= _CONTENTS_LINE


def page_name(page: int) -> str:
    """The name under which links and the outline find a page."""
    return f"page-{page}"


_CONTENTS_HEAD: Final = styles.HEADING.leading + 4
_CONTENTS_LINE: Final = 19.0
_UNDIVIDED: Final = 28  # lines that every paper has room for
_CONTENTS: Final = styles.Style(styles.BODY.size, _CONTENTS_LINE, tabular=True)


@dataclass(frozen=True, slots=True)
class Signature:
    """A place to sign: who, with the words under the lines."""

    role: str
    name: str
    signature: str
    date: str


@dataclass(frozen=True, slots=True)
class Signatures(Solid):
    """Places to sign, side by side."""

    places: tuple[Signature, ...]

    @override
    def height(self, width: float) -> float:
        """Always the same."""
        del width
        return 104.0

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw role, name and the lines to write on."""
        gap = 28.0
        wide = (width - gap * (len(self.places) - 1)) / len(self.places)
        for place in self.places:
            draw_lines(canvas, lay_out(place.role, styles.SMALL, wide, 1), styles.SMALL, x, top)
            name = lay_out(place.name, styles.STRONG, wide, 2)
            draw_lines(canvas, name, styles.STRONG, x, top - styles.SMALL.leading)
            line = top - 86
            _signing_line(canvas, x, line, wide * 0.62, place.signature)
            _signing_line(canvas, x + wide * 0.68, line, wide * 0.32, place.date)
            x += wide + gap


def _signing_line(canvas: Canvas, x: float, y: float, width: float, label: str) -> None:
    canvas.setStrokeColor(colour("ink"))
    canvas.setLineWidth(0.7)
    canvas.line(x, y, x + width, y)
    for line in lay_out(label, styles.SMALL, width, 1):
        draw_line(canvas, line, x, y - 10, styles.SMALL)
