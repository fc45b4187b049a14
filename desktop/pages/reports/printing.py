"""Printing the PDF that is previewed, page by page, so that the window stays alive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPainter

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter

_MOST_DPI = 300
"""Enough for print; an A4 page at 600 dpi would take 140 MB."""


class PrintRun(QObject):
    """Sends the pages that the printer was told to a printer; deletes itself at the end."""

    done = Signal(int)
    """How many pages went to the printer."""
    failed = Signal()

    def __init__(self, document: QPdfDocument, printer: QPrinter, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._printer = document, printer
        self._pages = wanted_pages(printer, document.pageCount())
        self._place = 0
        self._painter = QPainter()

    def start(self) -> None:
        """Begin; the pages follow one by one."""
        self._printer.setFullPage(True)
        if not self._pages or not self._painter.begin(self._printer):
            self.failed.emit()
            self.deleteLater()
            return
        QTimer.singleShot(0, self, self._next)

    def _next(self) -> None:
        if self._place and not self._printer.newPage():
            self._end()
            self.failed.emit()
            return
        self._paint(self._pages[self._place])
        self._place += 1
        if self._place < len(self._pages):
            QTimer.singleShot(0, self, self._next)
        else:
            self._end()
            self.done.emit(len(self._pages))

    def _paint(self, number: int) -> None:
        """The page in the middle of the paper, shrunk where the paper is smaller."""
        points = self._document.pagePointSize(number)
        dpi = self._printer.resolution()
        paper = self._printer.paperRect(self._printer.Unit.Point)
        fits = min(1.0, paper.width() / points.width(), paper.height() / points.height())
        shown = points * fits
        sharp = min(dpi, _MOST_DPI) / 72
        image = self._document.render(
            number, QSize(round(shown.width() * sharp), round(shown.height() * sharp))
        )
        unit = dpi / 72
        left = (paper.width() - shown.width()) / 2 * unit
        top = (paper.height() - shown.height()) / 2 * unit
        target = QRectF(left, top, shown.width() * unit, shown.height() * unit)
        self._painter.drawImage(target, image)

    def _end(self) -> None:
        self._painter.end()
        self.deleteLater()


def wanted_pages(printer: QPrinter, count: int) -> list[int]:
    """The pages that were asked for in the print dialog, counted from 0."""
    first, last = printer.fromPage(), printer.toPage()
    pages = list(range((first or 1) - 1, min(last or count, count)))
    if printer.pageOrder() is printer.PageOrder.LastPageFirst:
        pages.reverse()
    return pages


def set_paper(printer: QPrinter, document: QPdfDocument) -> None:
    """Suggest the paper that the report is made for."""
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QPageSize

    points = document.pagePointSize(0)
    size = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())
    printer.setPageLayout(layout)
