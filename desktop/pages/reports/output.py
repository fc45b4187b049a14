"""What becomes of a report that was made: a file, paper, or a window of another program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.files import save_whole
from desktop.theme.tokens import Tone

if TYPE_CHECKING:
    from PySide6.QtCore import QTemporaryDir
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter

    from desktop.background import Progress
    from desktop.desk import Desk
    from desktop.prints.asked import Asked

_WORKBOOK: Final = "XLSX (*.xlsx)"
_CSV: Final = "CSV (*.csv)"


class Output(QObject):
    """Saves, prints and opens byte for byte what the preview shows."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._pdf, self._name = b"", ""
        self._document: QPdfDocument | None = None
        self._saved_as: Path | None = None
        self._folder: QTemporaryDir | None = None

    def show_report(self, pdf: bytes, name: str, document: QPdfDocument) -> None:
        """Work with this report from now on; `name` is what its file is called at first."""
        self._pdf, self._name, self._document = pdf, name, document
        self._saved_as = None

    # --- files ---------------------------------------------------------------------------------

    def ask_save(self) -> None:
        """Ask where the report should be saved."""
        name, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Save the report"), self._name, "PDF (*.pdf)"
        )
        if name:
            self.save(Path(name))

    def save(self, target: Path) -> None:
        """Write the report to `target`, behind the window."""
        pdf = self._pdf
        self._desk.background.run(
            self,
            lambda: save_whole(target, pdf),
            self._show_saved,
            lane="pool",
            title=self.tr("Saving the report"),
        )

    def ask_save_upgrades(self, asked: Asked) -> None:
        """Ask where to, then write every recommended upgrade of that day and scope, behind the
        window: the report prints the most pressing ones.
        """
        from desktop.prints.upgrade_list import write_upgrades

        name, chosen = QFileDialog.getSaveFileName(
            self._page, self.tr("Save all upgrades"), "upgrades.xlsx", f"{_WORKBOOK};;{_CSV}"
        )
        ledger = self._desk.ledger
        if not name or ledger is None:
            return
        target = Path(name)
        if not target.suffix:
            target = target.with_suffix(".csv" if chosen == _CSV else ".xlsx")

        def work(progress: Progress) -> Path:
            def report(share: float) -> None:
                progress.raise_if_cancelled()
                progress.report(share)

            return write_upgrades(ledger, asked, target, report)

        said = self.tr("All upgrades are saved as {file}.")
        self._desk.background.run(
            self,
            work,
            lambda file: self._desk.say(said.format(file=file), Tone.GOOD),
            lane="pool",
            title=self.tr("Saving all upgrades"),
            cancellable=True,
        )

    def _show_saved(self, target: Path) -> None:
        self._saved_as = target
        self._desk.say(self.tr("The report is saved as {file}.").format(file=target), Tone.GOOD)

    def open_elsewhere(self) -> None:
        """Show the report in the system's own viewer: the saved file, or a copy of our own that
        goes when the window does.
        """
        from PySide6.QtCore import QTemporaryDir, QUrl
        from PySide6.QtGui import QDesktopServices

        file = self._saved_as
        if file is None or not file.exists():
            self._folder = self._folder or QTemporaryDir()
            file = save_whole(Path(self._folder.filePath(self._name)), self._pdf)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            text = self.tr("No program that shows PDF files was found. The report is at {file}.")
            self._desk.say(text.format(file=file), Tone.WATCH)

    # --- paper ---------------------------------------------------------------------------------

    def ask_printer(self) -> None:
        """Ask for a printer, then send it the pages."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from desktop.pages.reports.printing import set_paper

        if self._document is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._name)
        set_paper(printer, self._document)
        dialog = QPrintDialog(printer, self._page)
        dialog.setMinMax(1, self._document.pageCount())
        dialog.accepted.connect(lambda: self.start_printing(printer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setModal(True)
        dialog.show()

    def _sent(self, pages: int) -> str:
        return self.tr("{n} pages were sent to the printer.", "", pages).format(n=pages)

    def start_printing(self, printer: QPrinter) -> None:
        """Send the pages to a printer that was chosen."""
        from desktop.pages.reports.printing import PrintRun

        if self._document is None:
            return
        failed = self.tr(
            "The printer took no pages. Look whether it is on and has paper, then print again."
        )
        run = PrintRun(self._document, printer, self)
        run.done.connect(lambda n: self._desk.say(self._sent(n), Tone.GOOD))
        run.failed.connect(lambda: self._desk.say(failed, Tone.WATCH))
        run.start()
