"""The blocks that sections are made of, and what a block must be able to do."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from typing_extensions import override

from reports.frame import styles
from reports.frame.colour import colour
from reports.frame.text import draw_line, lay_out

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reports.frame.styles import Style
    from reports.frame.text import Line

Canvas: TypeAlias = Any  # reportlab's, which has no types


class Block(Protocol):
    """Something that stands on a page; lengths in points, `top` its upper edge."""

    @property
    def space_before(self) -> float:
        """The gap above it, unless it stands first on a page."""

    @property
    def keep_with_next(self) -> bool:
        """Whether it may not be parted from the block after it."""

    def height(self, width: float) -> float:
        """How much it needs when it is not divided."""

    def least(self, width: float) -> float:
        """How much its first part needs."""

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Itself as a part that fits into `room` and the rest; None when it cannot be divided."""

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw it with its upper left corner at (x, top)."""


@dataclass(frozen=True, slots=True)
class Solid:
    """The base of blocks that are never divided."""

    space_before: float = field(default=0, kw_only=True)
    keep_with_next: bool = field(default=False, kw_only=True)

    def height(self, width: float) -> float:
        """How much the block needs."""
        raise NotImplementedError

    def least(self, width: float) -> float:
        """All of it."""
        return self.height(width)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Never."""
        del width, room
        return None


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph of plain text. Line feeds in it are kept."""

    text: str
    style: Style = styles.BODY
    space_before: float = 0
    keep_with_next: bool = False
    most_lines: int = 60
    skipped: int = 0  # lines that an earlier part has shown
    in_outline: bool = False
    prefers_whole: bool = False  # begins on a new page where that keeps what follows in one piece

    def lines(self, width: float) -> Sequence[Line]:
        """Its lines at `width`."""
        return lay_out(self.text, self.style, width, self.most_lines, breaks=True)[self.skipped :]

    def height(self, width: float) -> float:
        """All of its lines."""
        return len(self.lines(width)) * self.style.leading

    def least(self, width: float) -> float:
        """Two lines, so that none stands alone."""
        count = len(self.lines(width))
        return (count if count <= 3 else 2) * self.style.leading

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Two lines at least stay together on either side."""
        count = len(self.lines(width))
        fitting = min(int(room / self.style.leading), count - 2)
        if fitting < 2:
            return None
        first = Text(
            self.text,
            self.style,
            self.space_before,
            most_lines=self.most_lines,
            skipped=self.skipped,
        )
        rest = Text(
            self.text, self.style, 0, self.keep_with_next, self.most_lines, self.skipped + fitting
        )
        return _Clipped(first, fitting), rest

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw all of its lines."""
        draw_lines(canvas, self.lines(width), self.style, x, top)


@dataclass(frozen=True, slots=True)
class _Clipped(Solid):
    """The first lines of a text."""

    text: Text
    count: int

    @override
    def height(self, width: float) -> float:
        del width
        return self.count * self.text.style.leading

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        draw_lines(canvas, self.text.lines(width)[: self.count], self.text.style, x, top)


@dataclass(frozen=True, slots=True)
class Bullets(Solid):
    """A short list of texts, each with a mark."""

    texts: tuple[str, ...]
    style: Style = styles.BODY
    gap: float = 3
    indent: float = 12

    @override
    def height(self, width: float) -> float:
        """Every item with its lines."""
        lines = sum(len(self._lines(text, width)) for text in self.texts)
        return lines * self.style.leading + self.gap * max(len(self.texts) - 1, 0)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw the items under each other."""
        for text in self.texts:
            lines = self._lines(text, width)
            middle = top - self.style.leading / 2
            canvas.setFillColor(colour("accent"))
            canvas.rect(x, middle - 1.5, 3, 3, stroke=0, fill=1)
            draw_lines(canvas, lines, self.style, x + self.indent, top)
            top -= len(lines) * self.style.leading + self.gap

    def _lines(self, text: str, width: float) -> Sequence[Line]:
        return lay_out(text, self.style, width - self.indent, 12)


def heading(text: str, *, space_before: float = 16, prefers_whole: bool = False) -> Text:
    """A heading inside a section; it stands in the outline, never alone at a page’s foot."""
    return Text(
        text,
        styles.HEADING,
        space_before,
        keep_with_next=True,
        most_lines=3,
        in_outline=True,
        prefers_whole=prefers_whole,
    )


def draw_lines(canvas: Canvas, lines: Sequence[Line], style: Style, x: float, top: float) -> None:
    """Draw lines under each other, the first in the leading below `top`."""
    baseline = top - first_baseline(style)
    for line in lines:
        draw_line(canvas, line, x, baseline, style)
        baseline -= style.leading


def first_baseline(style: Style) -> float:
    """How far below its top the baseline of a line lies: capitals stand in the middle of it."""
    return (style.leading + 0.727 * style.size) / 2  # 0.727: the height of Inter's capitals
