"""`Facts`: names at the left, values at the right, as a pane says what is known of a thing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.theme.look import look
from desktop.widgets.labels import value_words, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QLayout


_NAME_PX: Final = 96
"""Room for names, so that the values of several lists below each other stand in one line."""


def empty_layout(layout: QLayout) -> None:
    """Take out and drop all widgets of a layout and of those within it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            empty_layout(inner)


class Facts(QWidget):
    """Names at the left, values at the right; a value that is None reads “unknown”."""

    def __init__(
        self,
        rows: Iterable[tuple[str, str | None, str]],
        parent: QWidget | None = None,
        *,
        name_px: int = _NAME_PX,
    ) -> None:
        """`rows`: name, value and a tooltip each; names take `name_px` at least, at 100 %."""
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for number, (name, value, tip) in enumerate(rows):
            label = words(name, "label", parent=self)
            label.setMinimumWidth(look().theme.px(name_px))
            shown = value_words(value, parent=self)
            shown.setToolTip(tip)
            shown.setAccessibleName(f"{name}: {shown.text()}")
            grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(shown, number, 1, Qt.AlignmentFlag.AlignTop)
