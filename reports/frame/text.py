"""The one door from any text, ours or a user's, onto a page.

Text is plain text: nothing here or behind it reads markup, so `<img src=…>` is drawn as those very
characters. Characters that steer (controls, overrides) are replaced or dropped, scripts that Inter
lacks get another face run by run, right-to-left text is shaped and ordered, and what no face can
draw is written as its code point, so that nothing vanishes.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final
from unicodedata import category, normalize

from reports.frame import arabic, bidi
from reports.frame.colour import colour
from reports.frame.fonts import WEIGHTS, face, face_name_for, tabular

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reports.frame.styles import Style

LONGEST_TEXT: Final = 4000  # characters; more of one text than this serves no reader of a report
ELLIPSIS: Final = "…"
_REPLACEMENT: Final = "\N{WHITE SQUARE}"
_NO_BREAK_SPACES: Final = "\u00a0\u202f\u2007"
_BREAK_AFTER: Final = frozenset("-/\\_·,;:|@&=?\u2013\u2014\u2010")
_TABULAR_DIGITS: Final = frozenset(tabular("0123456789"))
_NEVER_FIRST: Final = frozenset(
    "、。，．）」』】〕！？：；ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ.,;:!?)]}%…–"
)


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one face, in the order in which they are drawn."""

    face: str
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a laid-out text; `width` in points."""

    runs: tuple[Run, ...]
    width: float


def clean(text: str, *, breaks: bool = False) -> str:
    """`text` with nothing left that could steer the page; line feeds stay only with `breaks`."""
    if len(text) > LONGEST_TEXT:
        text = text[:LONGEST_TEXT] + ELLIPSIS
    if text.isascii() and text.isprintable():
        return text
    kept = "".join(_harmless(character, breaks=breaks) for character in normalize("NFC", text))
    return arabic.shape(kept).replace("\u200c", "").replace("\u200d", "")


def _harmless(character: str, *, breaks: bool) -> str:
    if character in "\u200c\u200d":  # joiners: shaping reads them and they are dropped behind it
        return character
    if character == "\n" and breaks:
        return character
    if character in "\t\n\r\v\f\x85\u2028\u2029":
        return " "
    kind = category(character)
    if kind in {"Cc", "Cs"}:
        return _REPLACEMENT
    if kind == "Co":  # private characters would borrow the code points of tabular figures
        return f"[U+{ord(character):04X}]"
    if kind == "Cf" or "\ufe00" <= character <= "\ufe0f":
        return ""
    return " " if kind == "Zs" and character not in _NO_BREAK_SPACES else character


@lru_cache(maxsize=4096)
def lay_out(
    text: str, style: Style, width: float, most_lines: int = 0, *, breaks: bool = False
) -> tuple[Line, ...]:
    """`text` as lines no wider than `width` points; beyond `most_lines` (0: any) it ends in “…”."""
    lines: list[Line] = []
    for paragraph in clean(text, breaks=breaks).split("\n"):
        lines.extend(_lay_out_paragraph(_drawable(paragraph, style), style, width))
    if most_lines and len(lines) > most_lines:
        last = _shortened(lines[most_lines - 1], style, width)
        lines[most_lines - 1 :] = [last]
    return tuple(lines)


def text_width(text: str, style: Style) -> float:
    """The width of `text` on one line, in points."""
    return sum(_widths(_drawable(clean(text), style), style))


def draw_line(canvas: Any, line: Line, x: float, baseline: float, style: Style) -> None:
    """Draw `line` with its left end at `x`."""
    pen = canvas.beginText(x, baseline)
    pen.setFillColor(colour(style.ink))
    for run in line.runs:
        pen.setFont(face(run.face).fontName, style.size)
        pen.textOut(run.text)
    canvas.drawText(pen)


def draw_text(
    canvas: Any, text: str, x: float, baseline: float, style: Style, *, align: float = 0.0
) -> None:
    """Draw `text` on one line; `align` is the share of its width that lies left of `x`."""
    for line in lay_out(text, style, 1e6):
        draw_line(canvas, line, x - align * line.width, baseline, style)


def _drawable(text: str, style: Style) -> str:
    """`text` with every character that no face has written as its code point."""
    if style.tabular:
        text = tabular(text)
    return "".join(_shown(character, style.weight) for character in text)


@lru_cache(maxsize=16384)
def _shown(character: str, weight: str) -> str:
    """`character`, or what it is compatible with, or its code point: whatever can be drawn."""
    if character in _NO_BREAK_SPACES or face_name_for(character, weight):
        return character
    plain = normalize("NFKC", character)
    if plain != character and all(face_name_for(each, weight) for each in plain):
        return plain
    return f"[U+{ord(character):04X}]"


def _face_of(character: str, style: Style) -> str:
    return face_name_for(character, style.weight) or WEIGHTS[style.weight]


@lru_cache(maxsize=16384)
def _width(character: str, weight: str, size: float) -> float:
    name = face_name_for(character, weight) or WEIGHTS[weight]
    if category(character) == "Mn":
        return 0.0
    return face(name).width(" " if character == "\u00a0" else character) * size


def _widths(text: str, style: Style) -> list[float]:
    return [_width(character, style.weight, style.size) for character in text]


def _is_wide(character: str) -> bool:
    """Whether lines may break on either side of `character`: ideographs, kana and Hangul."""
    return (
        "\u2e80" <= character <= "\u9fff"
        or "\uac00" <= character <= "\uffef"
        or character >= "\U00020000"
    )


def _may_break(text: str, index: int) -> bool:
    """Whether a line may end before `text[index]`."""
    before, after = text[index - 1], text[index]
    if after in _NEVER_FIRST or category(after) in {"Mn", "Mc"} or after == " ":
        return False
    if before in _NO_BREAK_SPACES or after in _NO_BREAK_SPACES:
        return False
    if before in _BREAK_AFTER:
        return not _is_digit(after)  # 1,299.50 and 2026-11-14 stay whole
    return before == " " or _is_wide(before) or _is_wide(after)


def _is_digit(character: str) -> bool:
    """Whether `character` is a digit, tabular ones among them."""
    return character.isdecimal() or character in _TABULAR_DIGITS


def _spans(text: str, widths: Sequence[float], limit: float) -> Iterator[tuple[int, int]]:
    """The (start, end) of each line."""
    start = 0
    while start < len(text):
        used, end, breakable = 0.0, start, start
        while end < len(text):
            if end > start and _may_break(text, end):
                breakable = end
            used += widths[end]
            if used > limit + 0.01 and text[end] != " " and end > start:
                break
            end += 1
        if end < len(text) and breakable > start:
            end = breakable
        yield start, end
        start = end


def _lay_out_paragraph(text: str, style: Style, width: float) -> list[Line]:
    widths = _widths(text, style)
    fits = sum(widths) <= width + 0.01
    spans = [(0, len(text))] if fits else list(_spans(text, widths, width))
    turned = bidi.needs_reordering(text)
    depth = bidi.levels(text) if turned else []
    base = int(turned and bidi.is_right_to_left(text))
    lines = []
    for start, limit in spans:
        piece = text[start:limit].rstrip(" ")
        end = start + len(piece)
        drawn = bidi.visual(piece, depth[start:end], base) if turned else piece
        lines.append(Line(_runs(drawn, style), sum(widths[start:end])))
    return lines


def _runs(text: str, style: Style) -> tuple[Run, ...]:
    text = text.translate({ord(space): " " for space in _NO_BREAK_SPACES})
    pieces = groupby(text, key=lambda character: _face_of(character, style))
    return tuple(Run(name, "".join(characters)) for name, characters in pieces)


def _shortened(line: Line, style: Style, width: float) -> Line:
    """`line` with an ellipsis at its end, within `width`."""
    text = "".join(run.text for run in line.runs)
    room = width - _width(ELLIPSIS, style.weight, style.size)
    while text and sum(_widths(text, style)) > room:
        text = text[:-1]
    text = text.rstrip() + ELLIPSIS
    return Line(_runs(text, style), sum(_widths(text, style)))
