"""Dynamic properties that the style sheet reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property and have the style sheet read it again."""
    plain = str(value) if isinstance(value, str) else value
    if widget.property(name) == plain:
        return
    widget.setProperty(name, plain)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.updateGeometry()  # another weight or size of type needs other room
