"""How cells are painted: quiet text, states as pills, unknown in faint ink, a line under each
row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.table.column import Pill
from desktop.table.model import PILL_ROLE, UNKNOWN_ROLE, WEIGHT_ROLE
from desktop.theme.look import look

if TYPE_CHECKING:
    from desktop.theme.theme import Theme

_SIDE_PX = 10


class CellDelegate(QStyledItemDelegate):
    """Paints cells of a `TableModel` in the look of the theme."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wear(look().theme)
        look().changed.connect(self._wear)

    def _wear(self, theme: Theme) -> None:
        """Fonts and colours are made once per look, not once per cell."""
        self._theme = theme
        self._font = theme.font()
        self._strong = theme.font(weight=600)
        self._small = theme.font(11.5, weight=600)
        self._small_metrics = QFontMetricsF(self._small)
        self._line = theme.colour("line")
        self._chosen = theme.colour("accent_ground")
        self._secondary = theme.colour("secondary")
        self._focus = theme.colour("accent")
        self._ink = {
            None: theme.colour("ink"),
            "strong": theme.colour("ink"),
            "quiet": theme.colour("faint"),
        }

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect = QRectF(option.rect)
        state = option.state
        painter.save()
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(rect, self._chosen)
        painter.setPen(self._line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        pill = index.data(PILL_ROLE)
        if isinstance(pill, Pill):
            self._paint_pill(painter, rect, pill)
        else:
            self._paint_text(painter, rect, index, is_chosen=is_chosen)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._focus)
            painter.drawRect(rect.adjusted(0.5, 0.5, -1.5, -1.5))
        painter.restore()

    def _paint_text(
        self,
        painter: QPainter,
        rect: QRectF,
        index: QModelIndex | QPersistentModelIndex,
        *,
        is_chosen: bool,
    ) -> None:
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if not text:
            return
        weight = index.data(WEIGHT_ROLE)
        unknown = bool(index.data(UNKNOWN_ROLE))
        font: QFont = self._strong if weight == "strong" and not unknown else self._font
        ink: QColor = self._ink["quiet" if unknown else weight]
        if is_chosen and (unknown or weight == "quiet"):
            ink = self._secondary  # faint ink is too weak on the ground of a chosen row
        painter.setFont(font)
        painter.setPen(ink)
        side = self._theme.px(_SIDE_PX)
        room = rect.adjusted(side, 0, -side, 0)
        shown = painter.fontMetrics().elidedText(
            str(text), Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, index.data(Qt.ItemDataRole.TextAlignmentRole), shown)

    def _paint_pill(self, painter: QPainter, rect: QRectF, pill: Pill) -> None:
        side, pad = self._theme.px(_SIDE_PX), self._theme.px(8)
        width = min(self._small_metrics.horizontalAdvance(pill.text) + 2 * pad, rect.width() - side)
        height = min(self._small_metrics.height() + self._theme.px(3), rect.height() - 4)
        body = QRectF(rect.left() + side - 2, rect.center().y() - height / 2, width, height)
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

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Wide enough for the words, so that “fit to content” fits."""
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        metrics = QFontMetricsF(self._strong)
        width = metrics.horizontalAdvance(text) + 2 * self._theme.px(_SIDE_PX) + 4
        return QSize(int(width), self._theme.row_px)
