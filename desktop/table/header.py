"""The header of a table: a click sorts, a third click forgets the sorting, a right click chooses
columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from desktop.theme.look import look

if TYPE_CHECKING:
    from collections.abc import Callable


class SortHeader(QHeaderView):
    """Draws the sort mark beside the title and speaks in two signals."""

    sort_asked = Signal(int, Qt.SortOrder)
    """Column (−1: the order as given) and direction."""
    menu_asked = Signal(QPoint)
    """The place on the screen where the column chooser should open."""

    def __init__(self, parent: QWidget, can_sort: Callable[[int], bool]) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._can_sort = can_sort
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(True)
        self.setMinimumSectionSize(40)
        self.setSortIndicatorShown(False)
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.sectionClicked.connect(self._clicked)

    def _clicked(self, column: int) -> None:
        if not self._can_sort(column):
            return
        ascending, descending = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        if self.sortIndicatorSection() != column:
            self._mark(column, ascending)
        elif self.sortIndicatorOrder() is ascending:
            self._mark(column, descending)
        else:
            self._mark(-1, ascending)

    def _mark(self, column: int, order: Qt.SortOrder) -> None:
        self.setSortIndicator(column, order)
        self.sort_asked.emit(column, order)
        self.viewport().update()

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int, /) -> None:
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        if logicalIndex == self.sortIndicatorSection():
            self._paint_mark(painter, rect)

    def _paint_mark(self, painter: QPainter, rect: QRect) -> None:
        """A small triangle at the bottom edge of the section: it never covers the words."""
        theme = look().theme
        half, height = theme.px(4), theme.px(5)
        left, base = rect.center().x() - half, rect.bottom() - 1
        up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        flat, tip = (base, base - height) if up else (base - height, base)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        triangle = [QPoint(left, flat), QPoint(left + 2 * half, flat), QPoint(left + half, tip)]
        painter.drawPolygon(QPolygonF([point.toPointF() for point in triangle]))
        painter.restore()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        self.menu_asked.emit(event.globalPos())
