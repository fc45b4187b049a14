"""How large dialogs open: as their content likes, never larger than there is room for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea

from desktop.theme.look import look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

_FRAME_PX = 48
"""What the title bar of a window may take of the screen."""


def open_at(dialog: QDialog, width: int, height: int) -> None:
    """Open at this size (pixels at 100 %), or as large as the screen allows at a large scale."""
    room, theme = room_for(dialog), look().theme
    dialog.resize(min(theme.px(width), room.width()), min(theme.px(height), room.height()))


def room_for(dialog: QWidget) -> QSize:
    """The largest that a dialog may be: its screen, or its window where that is larger."""
    screen = dialog.screen().availableSize() - QSize(0, _FRAME_PX)
    parent = dialog.parentWidget()
    return screen if parent is None else screen.expandedTo(parent.window().size())


def scroll_if_tall(dialog: QDialog, form: QWidget) -> None:
    """A form that has no room whole scrolls between title and buttons, which stay in sight."""
    column, room = dialog.layout(), room_for(dialog).height()
    if not isinstance(column, QBoxLayout) or isinstance(form.parentWidget(), QScrollArea):
        return
    # Where no words are wrapped, Qt knows of no height for a width.
    needed = max(column.totalHeightForWidth(dialog.width()), column.totalMinimumSize().height())
    if needed <= room or column.indexOf(form) < 0:
        return
    area = QScrollArea(dialog)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.viewport().setAutoFillBackground(False)
    form.setAutoFillBackground(False)
    form.setProperty("role", "clear")
    column.replaceWidget(form, area)
    column.setStretchFactor(area, 1)
    area.setWidget(form)
    column.activate()  # else the dialog keeps the least height that it had with the whole form
    dialog.resize(dialog.width() + area.verticalScrollBar().sizeHint().width(), room)
