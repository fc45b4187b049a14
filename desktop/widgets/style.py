"""Dynamic properties that the style sheet reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractSpinBox, QWidget


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property and have the style sheet read it again."""
    plain = str(value) if isinstance(value, str) else value
    if widget.property(name) == plain:
        return
    widget.setProperty(name, plain)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.updateGeometry()  # another weight or size of type needs other room


def indent(box: QAbstractSpinBox) -> None:
    """Keep the digits away from the frame: Qt forgets a spin box's left padding in style sheets."""
    box.lineEdit().setTextMargins(6, 0, 0, 0)
