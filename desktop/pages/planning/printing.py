"""The case of a decision as a PDF, made and saved behind the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from desktop.files import save_whole
from desktop.language import language_name, locale_name
from desktop.prints.asked import Asked, file_name
from desktop.theme.tokens import Tone
from desktop.today import today

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.desk import Desk
    from planning.decisions import Comparison


class Printing(QObject):
    """Asks for a file and draws the report into it."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def ask(self, found: Comparison, organisation: str, paper: str) -> None:
        """Ask where the case should be saved; `paper` is `a4` or `letter`."""
        suggested = file_name("decision", today(), found.decision.title)
        name, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Print the case"), suggested, "PDF (*.pdf)"
        )
        if name:
            self.write(found, organisation, paper, Path(name))

    def write(self, found: Comparison, organisation: str, paper: str, target: Path) -> None:
        """Draw the report and save it; the message bar says where."""
        ledger, locale = self._desk.ledger, locale_name()
        asked = Asked(on=today(), paper=paper, locale=locale, language=language_name())

        def work() -> Path:
            from desktop.prints.making import decision_of

            pdf = decision_of(found, asked, ledger=ledger, organisation=organisation)
            return save_whole(target, pdf)

        said = self.tr("The case is saved as {file}.")
        self._desk.background.run(
            self,
            work,
            lambda file: self._desk.say(said.format(file=file), Tone.GOOD),
            lane="pool",
            title=self.tr("Printing the case"),
        )
