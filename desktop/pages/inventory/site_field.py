"""A field for a name that is chosen from those there are, or typed new."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from desktop.widgets.fields import Field, FieldEditor

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True, slots=True)
class NameField(Field):
    """Names that exist are offered; a new one is taken as it is typed."""

    names: Sequence[str] = ()

    @override
    def make(self, parent: QWidget) -> FieldEditor:
        return NameEditor(self, parent)


class NameEditor(FieldEditor):
    """A box to open or to type into."""

    def __init__(self, field: NameField, parent: QWidget) -> None:
        super().__init__(field)
        self.box = QComboBox(parent)
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.addItems(["", *field.names])
        self.widget = self.box

    @override
    def raw(self) -> str:
        return self.box.currentText()

    @override
    def show_value(self, value: Any) -> None:
        self.box.setCurrentText("" if value is None else str(value))

    @override
    def on_edit(self, call: Callable[[], object]) -> None:
        self.box.editTextChanged.connect(lambda _text: call())
