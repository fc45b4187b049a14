"""Dynamic properties that the style sheet reads."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QWidget

from desktop.theme.look import look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFormLayout


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
    box.lineEdit().setTextMargins(look().theme.px(8), 0, 0, 0)


def in_tab_order(*widgets: QWidget) -> None:
    """The Tab key goes from one to the next, as they stand on screen."""
    for one, other in pairwise(widgets):
        QWidget.setTabOrder(one, other)


def level_labels(form: QFormLayout) -> None:
    """Labels as high as the fields beside them, so that the words of both stand on one line."""
    for row in range(form.rowCount()):
        item = form.itemAt(row, form.ItemRole.FieldRole)
        field = item.widget() if item is not None else None
        label = form.labelForField(field) if field is not None else None
        inner = field.findChild(QLineEdit) or field.findChild(QComboBox) if field else None
        is_line = isinstance(field, QLineEdit | QComboBox | QAbstractSpinBox) or inner is not None
        if label is not None and is_line:
            set_property(label, "row", True)
