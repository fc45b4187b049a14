"""The real PDF in the window: pages, zoom, fit. QtPdf is loaded when the first one is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QObject, QPointF, QTimer, Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.icons import follow_icon
from desktop.widgets.labels import words
from desktop.widgets.style import indent

if TYPE_CHECKING:
    from collections.abc import Callable

_STEP, _LEAST, _MOST = 1.2, 0.2, 6.0


class UnreadablePdfError(Exception):
    """Our own PDF could not be read back: a mistake of ours."""


class Preview(QWidget):
    """Shows one PDF; `pdf` is what is shown, byte for byte what is saved and printed."""

    page_changed = Signal(int)
    """The page in view, counted from 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pdf = b""
        self._buffer: QBuffer | None = None
        self.document = QPdfDocument(self)
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setAccessibleName(self.tr("Preview of the report"))
        self.page = QSpinBox(self)
        self.page.setAccessibleName(self.tr("Page"))
        self.page.setKeyboardTracking(False)
        indent(self.page)
        self.pages = words("", "secondary", parent=self)
        self.zoom_words = words("", "secondary", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._tools())
        column.addWidget(self.view, 1)
        self.page.valueChanged.connect(lambda number: self.go_to_page(number - 1))
        self.view.pageNavigator().currentPageChanged.connect(self._show_page)
        self.view.viewport().installEventFilter(self)
        self.view.zoomFactorChanged.connect(lambda _factor: self._show_zoom())
        self.view.zoomModeChanged.connect(lambda _mode: self._show_zoom())

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(6)
        row.addWidget(self._tool("chevron-up", self.tr("Page before"), lambda: self._turn(-1)))
        row.addWidget(self.page)
        row.addWidget(self.pages)
        row.addWidget(self._tool("chevron-down", self.tr("Next page"), lambda: self._turn(1)))
        row.addStretch()
        row.addWidget(self._tool("zoom-out", self.tr("Smaller"), self.zoom_out))
        row.addWidget(self.zoom_words)
        row.addWidget(self._tool("zoom-in", self.tr("Larger"), self.zoom_in))
        row.addWidget(self._tool("arrow-left-right", self.tr("Fit the width"), self.fit_width))
        row.addWidget(self._tool("maximize-2", self.tr("Fit the page"), self.fit_page))
        return row

    def _tool(self, icon: str, name: str, run: Callable[[], None]) -> QPushButton:
        made = QPushButton(self)
        made.setProperty("flat", True)
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setFixedWidth(34)
        follow_icon(made, icon)
        made.clicked.connect(run)
        return made

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """A fitted page changes its zoom with the window, without a signal of its own."""
        if event.type() is QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._show_zoom)
        return super().eventFilter(watched, event)

    # --- the document --------------------------------------------------------------------------

    def show_pdf(self, pdf: bytes) -> None:
        """Show another PDF, at the page that was in view. Raises UnreadablePdfError."""
        before = self.view.pageNavigator().currentPage() if self.pdf else 0
        self.document.close()
        self.pdf = pdf
        # The document reads from the buffer for as long as it is shown.
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        if self.document.error() is not QPdfDocument.Error.None_:
            raise UnreadablePdfError(f"The report is not a PDF: {self.document.error().name}")
        count = self.document.pageCount()
        self.page.setRange(1, max(1, count))
        self.pages.setText(self.tr("of {n}").format(n=count))
        self.go_to_page(min(before, count - 1))
        self._show_zoom()

    # --- pages and zoom ------------------------------------------------------------------------

    def go_to_page(self, number: int) -> None:
        """Bring a page into view, counted from 0."""
        navigator = self.view.pageNavigator()
        if 0 <= number < self.document.pageCount() and number != navigator.currentPage():
            navigator.jump(number, QPointF(), navigator.currentZoom())

    def _turn(self, step: int) -> None:
        self.go_to_page(self.view.pageNavigator().currentPage() + step)

    def _show_page(self, number: int) -> None:
        self.page.blockSignals(True)
        self.page.setValue(number + 1)
        self.page.blockSignals(False)
        self.page_changed.emit(number)

    def zoom_in(self) -> None:
        """A step larger."""
        self._zoom(_STEP)

    def zoom_out(self) -> None:
        """A step smaller."""
        self._zoom(1 / _STEP)

    def _zoom(self, times: float) -> None:
        factor = self._factor_now() * times
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(min(_MOST, max(_LEAST, factor)))

    def _factor_now(self) -> float:
        """The factor in force; Qt keeps none while it fits the page by itself."""
        if self.view.zoomMode() is QPdfView.ZoomMode.Custom or not self.document.pageCount():
            return self.view.zoomFactor()
        size = self.document.pagePointSize(self.view.pageNavigator().currentPage())
        margins = self.view.documentMargins()
        per_point = self.view.logicalDpiX() / 72
        wide = self.view.viewport().width() - margins.left() - margins.right()
        factor = wide / (size.width() * per_point)
        if self.view.zoomMode() is QPdfView.ZoomMode.FitInView:
            high = self.view.viewport().height() - margins.top() - margins.bottom()
            factor = min(factor, high / (size.height() * per_point))
        return factor

    def fit_width(self) -> None:
        """As wide as the window."""
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def fit_page(self) -> None:
        """Whole pages."""
        self.view.setZoomMode(QPdfView.ZoomMode.FitInView)

    def _show_zoom(self) -> None:
        self.zoom_words.setText(f"{round(self._factor_now() * 100)}\u00a0%")
