"""How much is used, drawn: a bar with the marks of the alerts, and a bar within a table's cell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView, QWidget
from typing_extensions import override

from desktop.budget_words import level_text, percent_text
from desktop.table.delegate import CellDelegate
from desktop.theme.look import look

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal
    from typing import Any

    from desktop.theme.theme import Theme
    from desktop.theme.tokens import Tone
    from planning.budgeting import Standing

#: A bar is as long as the limit and a tenth, so that what passes it is seen to pass it.
_LONGEST: Final = 110.0
#: From which width of the bar on the marks' words have room.
_WORDS_FROM: Final = 860


@dataclass(frozen=True, slots=True)
class Share:
    """A share with its level, ready to paint."""

    percent: Decimal | None
    text: str
    tone: Tone


def share_of(found: Standing) -> Share:
    """How much of a limit is used, in words with their mark."""
    word, tone = level_text(found.level.value)
    percent = percent_text(found.percent)
    return Share(found.percent, f"{word}  {percent}" if percent else word, tone)


class ShareDelegate(CellDelegate):
    """Paints the share that `share_of_row` finds in a row, as words over a bar."""

    def __init__(self, share_of_row: Callable[[Any], Share | None], view: QTableView) -> None:
        super().__init__(view)
        self._share_of_row = share_of_row

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        share = None if row is None else self._share_of_row(row)
        if share is None:
            super().paint(painter, option, index)
            return
        theme = look().theme
        rect = QRectF(option.rect)
        self._paint_ground(painter, rect, index)
        side = theme.px(10)
        room = rect.adjusted(side, 0, -side, 0)
        bar = QRectF(room.left(), rect.bottom() - theme.px(7), room.width(), theme.px(3))
        painter.fillRect(bar, theme.colour("raised"))
        part = min(float(share.percent or 0), _LONGEST) / _LONGEST
        painter.fillRect(
            QRectF(bar.left(), bar.top(), bar.width() * part, bar.height()), theme.words(share.tone)
        )
        painter.setPen(theme.words(share.tone))
        painter.setFont(theme.font(11.5, weight=600))
        painter.drawText(
            room.adjusted(0, 0, 0, -theme.px(6)), Qt.AlignmentFlag.AlignVCenter, share.text
        )
        self._paint_focus(painter, rect, index)


class UsageBar(QWidget):
    """What is invoiced, bound and asked for of a limit, with the marks of the alerts above it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[tuple[float, str, str]] = []
        self._marks: list[tuple[float, str]] = []
        self.setFixedHeight(look().theme.px(34))
        self.setAccessibleName(self.tr("How much of the limit is used"))

    def show_parts(
        self, parts: list[tuple[float, str, str]], marks: list[tuple[float, str]], sentence: str
    ) -> None:
        """Show parts (percent of the limit, colour, word) from the left, and marks at percentages.

        Names of parts stand above the bar, each after a square of its colour.
        """
        self._parts, self._marks = parts, marks
        self.setToolTip(sentence)
        self.setAccessibleDescription(sentence)
        self.update()

    @override
    def paintEvent(self, event: object, /) -> None:
        painter = QPainter(self)
        theme = look().theme
        font = theme.font(11.5)
        metrics = QFontMetricsF(font)
        top, height = metrics.height() + 2, theme.px(10)
        scale = self.width() / _LONGEST
        painter.fillRect(QRectF(0, top, self.width(), height), theme.colour("raised"))
        left = 0.0
        for percent, colour, _ in self._parts:
            width = min(percent, _LONGEST - left) * scale
            painter.fillRect(QRectF(left * scale, top, width, height), _colour(theme, colour))
            left = min(_LONGEST, left + percent)
        painter.setFont(font)
        self._paint_names(painter, metrics)
        narrow = self.width() < look().theme.px(_WORDS_FROM)
        for percent, words in self._marks:
            word = words.split()[0] if narrow else words  # the words stand in the tool tip too
            x = percent * scale
            painter.setPen(QPen(theme.colour("secondary"), 1))
            painter.drawLine(int(x), int(top - 2), int(x), int(top + height + 3))
            width = metrics.horizontalAdvance(word)
            painter.drawText(QRectF(x - width - 3, 0, width + 2, top - 1), word)
        painter.end()

    def _paint_names(self, painter: QPainter, metrics: QFontMetricsF) -> None:
        theme, left = look().theme, 0.0
        side = metrics.height() * 0.6
        for _, colour, word in self._parts:
            square = QRectF(left, (metrics.height() - side) / 2, side, side)
            painter.fillRect(square, _colour(theme, colour))
            painter.setPen(theme.colour("secondary"))
            width = metrics.horizontalAdvance(word) + 2
            painter.drawText(QRectF(left + side + 5, 0, width, metrics.height()), word)
            left += side + width + theme.px(18)


def _colour(theme: Theme, name: str) -> QColor:
    """A token's colour, or that of the series with this number."""
    return theme.series(int(name)) if name.isdigit() else theme.colour(name)
