"""Reads what stands on a part of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def words_in(widget: QWidget) -> str:
    """The texts of all labels, with plain blanks."""
    labels = (label.text() for label in widget.findChildren(QLabel))
    return " ".join(labels).replace("\u00a0", " ")
