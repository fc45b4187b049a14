"""How cells are painted: quiet text, states as pills, unknown in faint ink, a line under each
row."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QStaticText, QTransform
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView
from typing_extensions import override

from desktop.table.column import Align
from desktop.theme.look import look

if TYPE_CHECKING:
    from desktop.table.column import Pill
    from desktop.table.model import Cell, TableModel
    from desktop.theme.theme import Theme

_SIDE_PX: Final = 10
_HYPHEN: Final = "\u2010"
"""Drawn for a hyphen between tabular figures, where the font's own is as wide as a figure."""
_BETWEEN: Final = re.compile(r"(?<=\w)-(?=\w)")
_KEPT_TEXTS: Final = 4_000
"""Words that are laid out and kept, some screens of cells: laying them out again at each turn of
the wheel is most of what painting a table takes."""


class CellDelegate(QStyledItemDelegate):
    """Paints cells of a `TableModel` in the look of the theme."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._texts: dict[tuple[str, tuple[bool, bool], int], QStaticText] = {}
        self._wear(look().theme)
        look().changed.connect(self._wear)

    def _wear(self, theme: Theme) -> None:
        """Fonts and colours are made once per look, not once per cell."""
        self._theme = theme
        self._texts.clear()
        self._side = theme.px(_SIDE_PX)
        self._fonts = {
            (is_strong, is_name): theme.font(
                weight=600 if is_strong else 400, is_tabular=not is_name
            )
            for is_strong in (False, True)
            for is_name in (False, True)
        }
        self._small = theme.font(11.5, weight=600)
        self._metrics = {key: QFontMetricsF(font) for key, font in self._fonts.items()}
        self._small_metrics = QFontMetricsF(self._small)
        self._line = QPen(theme.colour("line"))
        self._chosen = theme.colour("accent_ground")
        self._secondary = QPen(theme.colour("secondary"))
        self._focus = QPen(theme.colour("accent"))
        self._ink = {
            None: QPen(theme.colour("ink")),
            "strong": QPen(theme.colour("ink")),
            "quiet": QPen(theme.colour("faint")),
        }

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect = QRectF(option.rect)
        is_chosen = self._paint_ground(painter, rect, index)
        model = cast("TableModel[object]", index.model())
        cell = model.cell(index.row(), index.column())
        if cell.pill is not None:
            self._paint_pill(painter, rect, cell.pill)
        elif cell.text:
            self._paint_text(painter, rect, cell, is_chosen=is_chosen)
        self._paint_focus(painter, rect, index)

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, index: QModelIndex | QPersistentModelIndex
    ) -> bool:
        """The ground of a chosen row and the line below; whether the row is chosen.

        The view is asked: the option would say it too, by way of all there is in `QStyle`.
        """
        is_chosen = self._view.selectionModel().isSelected(index)
        if is_chosen:
            painter.fillRect(rect, self._chosen)
        painter.setPen(self._line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        return is_chosen

    def _paint_focus(
        self, painter: QPainter, rect: QRectF, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if index == self._view.currentIndex() and self._view.hasFocus():
            painter.setPen(self._focus)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0.5, 0.5, -1.5, -1.5))

    def _paint_text(self, painter: QPainter, rect: QRectF, cell: Cell, *, is_chosen: bool) -> None:
        is_quiet = cell.is_unknown or cell.weight == "quiet"
        is_strong = cell.weight == "strong" and not cell.is_unknown
        # Faint ink is too weak on the ground of a chosen row.
        ink = self._ink["quiet" if is_quiet else cell.weight]
        painter.setPen(self._secondary if is_chosen and is_quiet else ink)
        kind = (is_strong, cell.align is Align.LEFT and _is_name(cell.text))
        painter.setFont(self._fonts[kind])
        room = rect.width() - 2 * self._side
        shown = self._laid_out(cell.text, kind, int(room))
        size = shown.size()
        left = rect.left() + self._side
        if cell.align is not Align.LEFT:
            spare = room - size.width()
            left += spare if cell.align is Align.RIGHT else spare / 2
        top = rect.top() + (rect.height() - size.height()) / 2
        painter.drawStaticText(QPointF(round(left), round(top)), shown)

    def _laid_out(self, text: str, kind: tuple[bool, bool], room: int) -> QStaticText:
        """The words on one line in the font of that kind, shortened to `room` pixels."""
        key = (text, kind, room)
        kept = self._texts.get(key)
        if kept is not None:
            return kept
        if len(self._texts) >= _KEPT_TEXTS:
            self._texts.clear()
        words = " ".join(text.splitlines())
        if not kind[1]:
            words = _BETWEEN.sub(_HYPHEN, words)
        made = _static(words, self._fonts[kind])
        if made.size().width() > room:
            short = self._metrics[kind].elidedText(words, Qt.TextElideMode.ElideRight, room)
            made = _static(short, self._fonts[kind])
        self._texts[key] = made
        return made

    def _paint_pill(self, painter: QPainter, rect: QRectF, pill: Pill) -> None:
        side, pad = self._side, self._theme.px(8)
        width = min(self._small_metrics.horizontalAdvance(pill.text) + 2 * pad, rect.width() - side)
        height = min(self._small_metrics.height() + self._theme.px(3), rect.height() - 4)
        body = QRectF(rect.left() + side - 2, rect.center().y() - height / 2, width, height)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.ground(pill.tone))
        painter.drawRoundedRect(body, height / 2, height / 2)
        painter.setPen(self._theme.words(pill.tone))
        painter.setFont(self._small)
        shown = self._small_metrics.elidedText(
            pill.text, Qt.TextElideMode.ElideRight, width - 2 * pad + 1
        )
        painter.drawText(body, Qt.AlignmentFlag.AlignCenter, shown)
        painter.restore()

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Wide enough for the words, so that “fit to content” fits."""
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        width = self._metrics[True, False].horizontalAdvance(text) + 2 * self._side + 4
        return QSize(int(width), self._theme.row_px)


def _static(words: str, font: QFont) -> QStaticText:
    made = QStaticText(words)
    made.setTextFormat(Qt.TextFormat.PlainText)  # cells come from outside: no markup
    made.prepare(QTransform(), font)
    return made


def _is_name(text: str) -> bool:
    """Whether letters outnumber the figures, which then need not stand below each other."""
    return sum(map(str.isalpha, text)) > sum(map(str.isdigit, text))
