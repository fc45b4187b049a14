"""`LedgerDialog`: a form that stays open until the ledger has taken what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.look import look
from desktop.widgets.form import Form
from desktop.widgets.labels import words
from desktop.widgets.problems import problem_sentences
from desktop.widgets.room import scroll_if_tall
from desktop.words import error_words, said

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QShowEvent

    from desktop.desk import Desk
    from desktop.widgets.fields import Field


class LedgerDialog(QDialog):
    """Subclasses say in `command` what their values do; a refusal stands above the buttons."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        fields: Sequence[Field],
        ok: str,
        *,
        start: Mapping[str, Any] | None = None,
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(look().theme.px(500))
        self.desk = desk
        self.form = Form(fields, self)
        self.form.set_values(start or {})
        self.problem = words("", "error", wrap=True, parent=self)
        self.problem.hide()
        standard = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.ok.setText(ok)
        self._buttons.accepted.connect(self.save)
        self._buttons.rejected.connect(self.reject)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 14, 16, 14)
        self.body.setSpacing(12)
        self.body.addWidget(words(title, "title", wrap=True, parent=self))
        if note:
            self.body.addWidget(words(note, "secondary", wrap=True, parent=self))
        self.body.addWidget(self.form)
        self.body.addWidget(self.problem)
        self.body.addStretch()
        self.body.addWidget(self._buttons)

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        scroll_if_tall(self, self.form)

    @property
    def ok(self) -> QPushButton:
        """The button that saves."""
        return self._buttons.button(QDialogButtonBox.StandardButton.Ok)

    def command(self, values: dict[str, Any]) -> tuple[Callable[..., Any], dict[str, Any]]:
        """The command and its arguments; may raise pydantic's ValidationError or ValueError."""
        raise NotImplementedError

    def save(self) -> None:
        """Give the ledger what was typed, if it is right."""
        from pydantic import ValidationError

        values = self.form.values()
        if values is None:
            return
        try:
            command, arguments = self.command(values)
        except ValidationError as error:
            self._show_problems(error)
            return
        except ValueError as error:
            self.say_problem(said(str(error)))
            return
        self.problem.hide()
        self.ok.setEnabled(False)
        self.desk.do(
            self,
            command,
            done=lambda _result: self.accept(),
            failed=self.refused,
            settled=lambda: self.ok.setEnabled(True),
            **arguments,
        )

    def refused(self, error: Exception) -> None:
        """Show why the ledger refused; what is no refusal is shown as a failure."""
        from catalog.errors import LedgerError

        if isinstance(error, LedgerError):
            self.say_problem(error_words(error))
        else:
            self.desk.troubles.show(error)

    def say_problem(self, sentence: str) -> None:
        """Say above the buttons what is wrong."""
        self.problem.setText(sentence)
        self.problem.show()

    def _show_problems(self, error: Any) -> None:
        fields = self.form.names
        for field, sentence in problem_sentences(error):
            if field in fields:
                self.form.show_problem(field, sentence)
            else:
                self.say_problem(sentence)

    @override
    def reject(self) -> None:
        """Closed without saving."""
        super().reject()
        self.close()
