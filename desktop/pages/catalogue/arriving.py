"""What comes in from files is shown before it is entered: rows, what they mean, what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.theme.look import look
from desktop.widgets.labels import section_title, words
from desktop.words import error_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QPushButton

    from desktop.desk import Desk


class Arrival(QDialog):
    """Reads behind the window; subclasses show what was read and say what entering it does.

    Nothing is entered before the person says so, and then in one command that undo takes back.
    """

    def __init__(self, desk: Desk, title: str, ok: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(title)
        self.resize(look().theme.px(860), look().theme.px(600))
        self.title = words(title, "title", wrap=True, parent=self)
        self.hint = words("", "secondary", wrap=True, parent=self)
        self.problem = words("", "error", wrap=True, parent=self)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._problems_title = section_title("", self)
        self.problems = QPlainTextEdit(self)
        self.problems.setReadOnly(True)
        self.problems.setAccessibleName(self.tr("What could not be used"))
        self.problems.setMaximumHeight(look().theme.px(120))
        standard = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.ok: QPushButton = self._buttons.button(standard.Ok)
        self.ok.setText(ok)
        self.ok.setEnabled(False)
        self._buttons.accepted.connect(self.enter)
        self._buttons.rejected.connect(self.reject)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        for widget in (self.title, self.hint, self._bar):
            column.addWidget(widget)
        column.addLayout(self.body, 1)
        for below in (self._problems_title, self.problems, self.problem, self._buttons):
            column.addWidget(below)
        self.show_problems(())
        self.problem.hide()
        self._bar.hide()

    def command(self) -> tuple[Callable[..., Any], dict[str, Any]]:
        """What enters it."""
        raise NotImplementedError

    def read(self, work: Callable[[Any], Any], take: Callable[[Any], object]) -> None:
        """Ask `work` of the ledger away from the window and hand what it found to `take`."""
        self.ok.setEnabled(False)
        self.problem.hide()
        self._bar.show()
        self.desk.with_ledger(
            self, work, take, self.refused, settled=self._bar.hide, replaces="read", lane="pool"
        )

    def show_problems(self, problems: Sequence[str]) -> None:
        """List what could not be used, row by row."""
        self._problems_title.setText(
            self.tr("{n} things could not be used", "", len(problems)).format(n=len(problems))
        )
        self.problems.setPlainText("\n".join(problems))
        for widget in (self._problems_title, self.problems):
            widget.setVisible(bool(problems))

    def enter(self) -> None:
        """Do it."""
        command, arguments = self.command()
        self.ok.setEnabled(False)
        self.desk.do(
            self, command, done=lambda _result: self.accept(), failed=self.refused, **arguments
        )

    def refused(self, error: Exception) -> None:
        """Say above the buttons why it cannot be used; what is no refusal is a failure."""
        from catalog.errors import LedgerError

        if not isinstance(error, LedgerError):
            self.desk.troubles.show(error)
            return
        self.problem.setText(error_words(error))
        self.problem.show()

    @override
    def done(self, result: int, /) -> None:
        super().done(result)
        self.deleteLater()
