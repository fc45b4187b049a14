"""Cards, and the tile that shows one figure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.look import look
from desktop.widgets.labels import section_title, words
from desktop.widgets.style import set_property

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

_SIDE_PX = 12
_NOT_YET = "…"
_FIGURE_PX, _SMALL_FIGURE_PX = 18, 14
_AT_CURRENCY = re.compile("(?<=[A-Z])\u00a0(?=[-−\\d])|(?<=\\d)\u00a0(?=[A-Z])")


class Card(QFrame):
    """A panel with a line around it; put what belongs together into `body`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(12, 10, 12, 12)
        self.body.setSpacing(8)
        if title:
            self.setAccessibleName(title)
            self.body.addWidget(section_title(title, self))


def in_a_row(tiles: Sequence[FigureTile]) -> None:
    """Figures beside each other are written in one size, that of the one with least room."""
    for tile in tiles:
        tile._row = tiles
    for tile in tiles:
        tile._fit()


class FigureTile(QFrame):
    """One figure with its name above and its circumstances below; can be asked for more."""

    asked = Signal()
    """Clicked, or Enter was pressed: the person wants to know why, or to go there."""

    def __init__(self, title: str, parent: QWidget | None = None, *, can_ask: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._title = title
        self._can_ask = can_ask
        if can_ask:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._name = words(title, "secondary", wrap=True, parent=self)
        self._figure = words("", "figure", parent=self)
        self._figure.setMinimumWidth(1)  # else the words would decide how narrow the tile can be
        self._is_known = False
        self._need = 0
        self._row: Sequence[FigureTile] = (self,)
        self._detail = words("", "secondary", wrap=True, parent=self)
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for label in (self._name, self._figure, self._detail):
            column.addWidget(label)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 8, 12, 10)
        outer.addWidget(inner, 0, Qt.AlignmentFlag.AlignTop)
        self._text = _NOT_YET  # nobody can say yet whether it is known
        self._fit()
        self._detail.hide()
        self.setAccessibleName(title)

    def show_figure(self, figure: str | None, detail: str = "") -> None:
        """Show a figure with its unit, or that it is unknown."""
        self._is_known = figure is not None
        self._text = figure if figure is not None else self.tr("unknown")
        self._fit()
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(f"{self._title}: {self._text} {detail}".strip())

    def _fit(self) -> None:
        """A figure too long for the tile is written smaller, then over two lines, currency and
        number apart: it is never cut off. All figures of a row have one size."""
        room = self.contentsRect().width() - 2 * _SIDE_PX
        sizes = (_FIGURE_PX, _SMALL_FIGURE_PX)
        self._need = sum(self._width(px) > room for px in sizes)
        small = any(each._need for each in self._row)
        for tile in self._row:
            tile._write(small=small)

    def _write(self, *, small: bool) -> None:
        self._figure.setText(self._text if self._need < 2 else _AT_CURRENCY.sub("\n", self._text))
        role = "figure_small" if small else "figure"
        set_property(self._figure, "role", role if self._is_known else "faint")

    def _width(self, px: int) -> int:
        metrics = QFontMetrics(look().theme.font(px, 600))
        return max(metrics.horizontalAdvance(line) for line in self._text.split("\n"))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        if self._can_ask and event.button() is Qt.MouseButton.LeftButton:
            self.asked.emit()
        super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if self._can_ask and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            self.asked.emit()
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent, /) -> bool:
        """The line around shows the focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            set_property(self, "focused", event.type() is QEvent.Type.FocusIn)
        return super().event(event)
