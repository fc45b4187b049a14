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
from desktop.widgets.room import open_at
from desktop.words import error_words, said

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
        open_at(self, 860, 600)
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
        self._buttons.button(standard.Cancel).setAutoDefault(False)
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
        column.addStretch()
        for below in (self._problems_title, self.problems, self.problem, self._buttons):
            column.addWidget(below)
        self.show_problems(())
        for unsaid in (self.hint, self.problem, self._bar):
            unsaid.hide()

    def command(self) -> tuple[Callable[..., Any], dict[str, Any]]:
        """What enters it."""
        raise NotImplementedError

    def read(
        self, work: Callable[[Any], Any], take: Callable[[Any], object], job: str | None = None
    ) -> None:
        """Ask `work` of the ledger away from the window and hand what it found to `take`; a title
        of the `job` is told in the status bar."""
        self.wait()
        self.desk.with_ledger(
            self, work, take, self.refused, title=job, settled=self.waited, replaces="read",
            lane="pool",
        )  # fmt: skip

    def wait(self) -> None:
        """Nothing can be entered while something is read."""
        self.ok.setEnabled(False)
        self.problem.hide()
        self._bar.show()

    def waited(self) -> None:
        """Whatever was read is there, or will not come."""
        self._bar.hide()

    def say(self, sentence: str) -> None:
        """Say below the title what was read and what entering it does."""
        self.hint.setText(sentence)
        self.hint.show()

    def show_problems(self, problems: Sequence[str]) -> None:
        """List what could not be used, row by row."""
        self._problems_title.setText(
            self.tr("{n} things could not be used", "", len(problems)).format(n=len(problems))
        )
        self.problems.setPlainText("\n".join(map(said, problems)))
        for widget in (self._problems_title, self.problems):
            widget.setVisible(bool(problems))

    def enter(self) -> None:
        """Do it; what is refused can be tried again."""
        command, arguments = self.command()
        self.ok.setEnabled(False)

        def failed(error: Exception) -> None:
            self.ok.setEnabled(True)
            self.refused(error)

        self.desk.do(self, command, done=self.entered, failed=failed, **arguments)

    def entered(self, result: Any) -> None:  # noqa: ARG002 - what the command returned
        """Close; a subclass may go on to what is there now."""
        self.accept()

    def go_to(self, numbers: Sequence[int]) -> None:
        """Show the first of these assets in the inventory."""
        self.desk.go("inventory", numbers[0] if numbers else None)

    def refused(self, error: Exception) -> None:
        """Say above the buttons why it cannot be used; what is no refusal is a failure."""
        from catalog.errors import LedgerError

        if not isinstance(error, LedgerError):
            self.desk.troubles.show(error)
            return
        self.say_problem(error_words(error))

    def say_problem(self, sentence: str) -> None:
        """Say above the buttons what is wrong."""
        self.problem.setText(sentence)
        self.problem.show()

    @override
    def done(self, result: int, /) -> None:
        super().done(result)
        self.deleteLater()
