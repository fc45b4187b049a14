"""The header of a table: a click sorts, a third click forgets the sorting, a right click chooses
columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPolygonF
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
        self.is_held = False
        """Whether a person has the mouse button down on it."""
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(True)
        self.setMinimumSectionSize(40)
        self.setSortIndicatorShown(False)
        self.setSortIndicatorClearable(True)
        self.mark(-1, Qt.SortOrder.AscendingOrder)
        self.sectionClicked.connect(self._clicked)

    @property
    def marked(self) -> tuple[int, Qt.SortOrder]:
        """What the table is sorted by (−1: nothing), and in which direction."""
        return self._marked

    def mark(self, column: int, order: Qt.SortOrder) -> None:
        """The table is sorted by `column` now (−1: by none)."""
        self._marked = (column, order)
        self.setSortIndicator(column, order)
        self.viewport().update()

    def _clicked(self, column: int) -> None:
        """Qt has turned the indicator already: up, down, none."""
        if not self._can_sort(column):
            self.mark(*self._marked)
            return
        self.mark(self.sortIndicatorSection(), self.sortIndicatorOrder())
        self.sort_asked.emit(*self._marked)

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        self.is_held = True
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        super().mouseReleaseEvent(event)
        self.is_held = False

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
