"""The sheet of keyboard shortcuts, made of the actions themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import Action, flat, key_text
from desktop.widgets.room import open_at

if TYPE_CHECKING:
    from collections.abc import Sequence


class ShortcutSheet(QDialog):
    """Two columns: what it does, and the keys."""

    def __init__(self, actions: Sequence[Action], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        inner = QWidget(self)
        inner.setProperty("role", "clear")
        grid = QGridLayout(inner)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        shown = [(action.title, key_text(action.key)) for action in flat(actions) if action.key]
        for number, (title, keys) in enumerate([*shown, *self._fixed()]):
            grid.addWidget(QLabel(title, inner), number, 0)
            label = QLabel(keys, inner)
            label.setProperty("role", "label")
            grid.addWidget(label, number, 1, Qt.AlignmentFlag.AlignRight)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        open_at(self, 440, 480)

    def _fixed(self) -> list[tuple[str, str]]:
        """What every table understands."""
        return [
            (self.tr("Copy the chosen rows of a table"), key_text("Ctrl+C")),
            (self.tr("Open the chosen row of a table"), key_text("Return")),
            (self.tr("Choose all rows of a table"), key_text("Ctrl+A")),
        ]
