"""`Badge`: a state as a word on a ground."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from desktop.theme.tokens import Tone
from desktop.widgets.style import set_property


class Badge(QLabel):
    """The word says the state; the colour only repeats it. Without a word there is no ground."""

    def __init__(self, text: str, tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("role", "badge")
        self.show_state(text, tone)

    def show_state(self, text: str, tone: Tone) -> None:
        """Show another state."""
        self.setText(text)
        set_property(self, "tone", tone.value)

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() if self.text() else QSize(0, 0)
