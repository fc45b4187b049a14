"""The message bar: one sentence under the top bar, that goes away by itself unless it is a
refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from desktop.theme.icons import follow_icon
from desktop.theme.tokens import Tone
from desktop.widgets.style import set_property

if TYPE_CHECKING:
    from desktop.desk import Said

_STAYS_MS = 8000


class MessageBar(QFrame):
    """Shows the last `Said`."""

    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "message")
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._undo = QPushButton(self.tr("Undo"), self)
        self._undo.setProperty("link", True)
        self._undo.clicked.connect(self.undo_asked)
        self._undo.clicked.connect(self.hide)
        close = QToolButton(self)
        close.setAccessibleName(self.tr("Close message"))
        follow_icon(close, "x")
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.addWidget(self._text, 1)
        row.addWidget(self._undo)
        row.addWidget(close)
        self._timer = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def show_said(self, said: Said) -> None:
        """Show it; a later sentence takes its place."""
        self._text.setText(said.text)
        self.setAccessibleName(said.text)
        set_property(self, "tone", said.tone)
        self._undo.setVisible(said.can_undo)
        self.show()
        self._timer.stop()
        if said.tone not in (Tone.WATCH, Tone.ACT):
            self._timer.start()
