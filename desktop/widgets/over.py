"""A figure above what it is drawn from, with a bar between them that a person can move."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QSplitter, QVBoxLayout, QWidget


def panel(parent: QWidget, *stacked: QWidget | QLayout) -> QWidget:
    """A panel with widgets and rows one below the other; the last takes the room that is left."""
    made = QWidget(parent)
    made.setProperty("role", "panel")
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 6, 0, 0)
    column.setSpacing(4)
    for each in stacked:
        if isinstance(each, QWidget):
            column.addWidget(each, int(each is stacked[-1]))
        else:
            column.addLayout(each)
    return made


def lay_over(whole: QWidget, above: QWidget, below: QWidget, shares: tuple[int, int]) -> None:
    """Fill `whole` with one over the other, in these shares of its height."""
    split = QSplitter(Qt.Orientation.Vertical, whole)
    split.setChildrenCollapsible(False)
    for number, (part, share) in enumerate(zip((above, below), shares, strict=True)):
        split.addWidget(part)
        split.setStretchFactor(number, share)
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(split)
