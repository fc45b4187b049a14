"""`TabColumn`: what the tabs about an asset are built in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.facts import empty_layout


class TabColumn(QWidget):
    """A column that is emptied and filled again for every asset."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 16)
        self.column.setSpacing(8)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def empty(self) -> None:
        """Take everything out."""
        empty_layout(self.column)
