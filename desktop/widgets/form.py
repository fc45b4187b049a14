"""`Form`: labelled fields with their messages beside them, made from a list of `Field`s."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.look import look
from desktop.widgets.labels import words
from desktop.widgets.room import scroll_if_tall
from desktop.words import said

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QShowEvent

    from desktop.widgets.fields import Field, FieldEditor


class Form(QWidget):
    """Shows fields one below the other."""

    edited = Signal()

    def __init__(self, fields: Sequence[Field], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editors: dict[str, FieldEditor] = {}
        self._messages: dict[str, QLabel] = {}
        self._labels: dict[str, QLabel] = {}
        self._helps: dict[str, QLabel | None] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for number, field in enumerate(fields):
            self._add(grid, number * 3, field)

    def _add(self, grid: QGridLayout, row: int, field: Field) -> None:
        editor = field.make(self)
        title = f"{field.label} *" if field.required else field.label
        label = words(title, "label", parent=self)
        label.setBuddy(editor.widget)
        message = words("", "error", wrap=True, parent=self)
        message.hide()
        editor.widget.setObjectName(field.name)
        editor.widget.setAccessibleName(field.label)
        editor.widget.setAccessibleDescription(field.help)
        editor.on_edit(lambda: self._edited(field.name))
        grid.addWidget(label, row, 0)
        grid.addWidget(editor.widget, row, 1)
        below = words(field.help, "secondary", wrap=True, parent=self) if field.help else None
        if below is not None:
            grid.addWidget(below, row + 1, 1)
        grid.addWidget(message, row + 2, 1)
        grid.setRowMinimumHeight(row + 2, 6)
        self._editors[field.name] = editor
        self._messages[field.name] = message
        self._labels[field.name] = label
        self._helps[field.name] = below

    @property
    def names(self) -> frozenset[str]:
        """The names of all fields."""
        return frozenset(self._editors)

    def show_field(self, name: str, *, shown: bool) -> None:
        """Show a field with its label, or leave it out of sight."""
        for widget in (self._editors[name].widget, self._labels[name], self._helps.get(name)):
            if widget is not None:
                widget.setVisible(shown)

    def explain(self, name: str, text: str) -> None:
        """Another help below a field that was made with one."""
        below = self._helps[name]
        if below is not None:
            below.setText(text)
            self._editors[name].widget.setAccessibleDescription(text)

    def editor(self, name: str) -> QWidget:
        """The widget of a field."""
        return self._editors[name].widget

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Fill fields by name."""
        for name, value in values.items():
            self._editors[name].show_value(value)
            self._clear(name)

    def values(self) -> dict[str, Any] | None:
        """All values by name, or None: then what is wrong stands beside the fields."""
        found: dict[str, Any] = {}
        wrong: list[str] = []
        for name, editor in self._editors.items():
            try:
                found[name] = editor.value()
                self._clear(name)
            except ValueError as error:
                self.show_problem(name, said(str(error)))
                wrong.append(name)
        if wrong:
            self._editors[wrong[0]].widget.setFocus()
            return None
        return found

    def peek(self) -> dict[str, Any] | None:
        """All values by name while a person still types: nothing is marked; None when not right."""
        try:
            return {name: editor.value() for name, editor in self._editors.items()}
        except ValueError:
            return None

    def peek_at(self, name: str) -> Any | None:
        """The value of one field while a person still types; None when it is not right."""
        try:
            return self._editors[name].value()
        except ValueError:
            return None

    def mark_wrong(self) -> None:
        """Say what is wrong beside each field that holds something, while a person goes on; what
        is still empty is no mistake yet.
        """
        for name, editor in self._editors.items():
            if editor.raw().strip():
                try:
                    editor.value()
                except ValueError as error:
                    self.show_problem(name, said(str(error)))

    def show_problem(self, name: str, sentence: str) -> None:
        """Say beside the field what is wrong; the ledger's refusals can come here too."""
        message = self._messages[name]
        message.setText(sentence)
        message.show()
        editor = self._editors[name]
        editor.show_wrong(wrong=True)
        editor.widget.setAccessibleDescription(sentence)

    def _clear(self, name: str) -> None:
        self._messages[name].hide()
        editor = self._editors[name]
        editor.show_wrong(wrong=False)
        editor.widget.setAccessibleDescription(editor.field.help)

    def _edited(self, name: str) -> None:
        self._clear(name)
        self.edited.emit()


class FormDialog(QDialog):
    """A form with two buttons. `accept` is asked for with good values only."""

    def __init__(
        self,
        title: str,
        fields: Sequence[Field],
        ok: str,
        accept: Callable[[dict[str, Any]], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(look().theme.px(460))
        self._accept = accept
        self.form = Form(fields, self)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        buttons.button(standard.Ok).setText(ok)
        buttons.accepted.connect(self._check)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(words(title, "title", parent=self))
        column.addWidget(self.form)
        column.addStretch()
        column.addWidget(buttons)

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        scroll_if_tall(self, self.form)

    def _check(self) -> None:
        values = self.form.values()
        if values is not None:
            self.accept()
            self._accept(values)
