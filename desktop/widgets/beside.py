"""`Beside`: a list and a pane about what is chosen in it, side by side or one for the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.icons import follow_icon
from desktop.theme.look import look

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.arrangement import Arrangement

BOTH_FROM_PX: Final = 1100
"""Windows narrower than this show the list or the pane, not both."""
_PANE_PX: Final = 396


class Beside(QSplitter):
    """In a wide window both are seen; in a narrow one the pane, once opened, takes the place of
    the list and leads back to it. The room of the pane is kept under `name`.
    """

    def __init__(
        self,
        arrangement: Arrangement,
        name: str,
        listing: QWidget,
        pane: QWidget,
        parent: QWidget | None = None,
        *,
        usual_px: int = _PANE_PX,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._listing = listing
        self._is_open = False
        self._back = QPushButton(self.tr("Back to the list"), self)
        self._back.setProperty("link", True)
        follow_icon(self._back, "chevron-left", "accent", has_words=True)
        self._back.clicked.connect(self.close_pane)
        self._side = QWidget(self)
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(pane, 1)
        self.setChildrenCollapsible(False)
        self.addWidget(listing)
        self.addWidget(self._side)
        self.setStretchFactor(0, 1)
        arrangement.follow_pane(self, name, look().theme.px(usual_px))
        look().changed.connect(self._fit)

    @property
    def is_narrow(self) -> bool:
        """Whether there is room for the list or the pane only."""
        return self.window().width() < look().theme.px(BOTH_FROM_PX)

    def open_pane(self) -> None:
        """Show the pane, in a narrow window instead of the list."""
        self._is_open = True
        self._fit()

    def close_pane(self) -> None:
        """Go back to the list."""
        self._is_open = False
        self._fit()
        self._listing.setFocus()

    def _fit(self, _theme: object = None) -> None:
        narrow = self.is_narrow
        self._listing.setVisible(not (narrow and self._is_open))
        self._side.setVisible(not narrow or self._is_open)
        self._back.setVisible(narrow)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()
