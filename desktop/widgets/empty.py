"""`EmptyState`: says what would stand here and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.menus import button
from desktop.theme.icons import pixmap
from desktop.theme.look import look
from desktop.widgets.labels import words

if TYPE_CHECKING:
    from desktop.actions import Action

_SENTENCE_PX = 380


class EmptyState(QWidget):
    """A mark, a title, a sentence, and buttons for what there is to do."""

    def __init__(
        self,
        title: str,
        text: str,
        *actions: Action | None,
        icon: str = "boxes",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._icon_name = icon
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        name = words(title, "section", parent=self)
        name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence = sentence = words(text, "label", wrap=True, parent=self)
        sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch()
        column.addWidget(self._icon)
        column.addWidget(name)
        column.addWidget(sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        beginnings = [button(self, action) for action in actions if action is not None]
        if beginnings:
            column.addSpacing(8)
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addStretch()
            for each in beginnings:
                row.addWidget(each)
            row.addStretch()
            column.addLayout(row)
        column.addStretch()
        look().changed.connect(self._wear)
        self._wear()

    def say(self, text: str) -> None:
        """Another sentence."""
        self._sentence.setText(text)
        self._wear()

    def _wear(self, _theme: object = None) -> None:
        self._icon.setPixmap(pixmap(self._icon_name, "faint", look().theme.px(28)))
        # The layout would ask how high the words are in its own width, not in theirs.
        width = look().theme.px(_SENTENCE_PX)
        self._sentence.ensurePolished()
        self._sentence.setFixedWidth(width)
        self._sentence.setMinimumHeight(max(0, self._sentence.heightForWidth(width)))
