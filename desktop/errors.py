"""The one place that shows what went wrong; nobody else opens a message box.

Expected refusals become a sentence in the message bar. Trouble with the surroundings (disk, file,
rights) becomes a dialog that says what happened, what was kept and what to do. Anything else is
our mistake: a dialog with details to copy, and the log.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from catalog.errors import LedgerError, LedgerFileError
from desktop.words import said

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from PySide6.QtCore import QtMsgType
    from PySide6.QtWidgets import QMessageBox

_log = logging.getLogger("rackledger")
_LOG_BYTES = 1_000_000

_LEVELS = {
    "QtDebugMsg": logging.DEBUG,
    "QtInfoMsg": logging.INFO,
    "QtWarningMsg": logging.WARNING,
    "QtCriticalMsg": logging.ERROR,
    "QtFatalMsg": logging.CRITICAL,
}


class Kind(Enum):
    """Whose matter an error is."""

    EXPECTED = auto()
    SURROUNDINGS = auto()
    OURS = auto()


def kind_of(error: BaseException) -> Kind:
    """Whose matter `error` is."""
    if isinstance(error, LedgerFileError):
        return Kind.SURROUNDINGS
    if isinstance(error, LedgerError):
        return Kind.EXPECTED
    return Kind.SURROUNDINGS if isinstance(error, OSError | MemoryError) else Kind.OURS


class Troubles(QObject):
    """Shows errors, each kind in its own way, from whatever thread they come."""

    refused = Signal(str)
    """A sentence for the message bar."""

    _came = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.open_dialog: QMessageBox | None = None
        self._came.connect(self._show)

    def show(self, error: BaseException) -> None:
        """Show `error`; may be called from any thread."""
        self._came.emit(error)

    def install(self) -> None:
        """Take uncaught exceptions of all threads and Qt's own messages."""
        sys.excepthook = self._uncaught
        threading.excepthook = lambda args: self._uncaught(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )
        qInstallMessageHandler(_log_qt_message)

    def _uncaught(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        _log.error("Uncaught", exc_info=(kind, error, trace))
        self.show(error)

    def _show(self, error: BaseException) -> None:
        kind = kind_of(error)
        if kind is Kind.EXPECTED:
            self.refused.emit(said(str(error)))
        elif kind is Kind.SURROUNDINGS:
            _log.warning("%s", error, exc_info=error)
            self._open(self._surroundings_box(error))
        else:
            _log.error("Our mistake", exc_info=error)
            self._open(self._crash_box(error))

    def _open(self, box: QMessageBox) -> None:
        """Without blocking; while one is open, further ones only go to the log: one cause, many
        echoes."""
        if self.open_dialog is not None:
            box.deleteLater()
            return
        self.open_dialog = box
        box.finished.connect(self._closed)
        box.open()

    def _closed(self) -> None:
        if self.open_dialog is not None:
            self.open_dialog.deleteLater()
        self.open_dialog = None

    def _surroundings_box(self, error: BaseException) -> QMessageBox:
        from PySide6.QtWidgets import QMessageBox

        box = self._box(QMessageBox.Icon.Warning, _sentence(error))
        kept = said(getattr(error, "kept", "")) or self.tr(
            "What was in the ledger before is still there."
        )
        advice = said(getattr(error, "advice", "")) or self.tr("Put it right, then try again.")
        box.setInformativeText(f"{kept}\n\n{advice}")
        return box

    def _crash_box(self, error: BaseException) -> QMessageBox:
        from PySide6.QtWidgets import QMessageBox, QPushButton

        box = self._box(
            QMessageBox.Icon.Critical, self.tr("Something in Rackledger itself went wrong.")
        )
        box.setInformativeText(
            self.tr(
                "What you saved is kept: every change is written to the ledger at once.\n\n"
                "The details help us to put it right. They are in the log as well."
            )
        )
        details = report(error)
        box.setDetailedText(details)
        copy = QPushButton(self.tr("Copy details"), box)
        box.addButton(copy, QMessageBox.ButtonRole.ActionRole)
        copy.clicked.disconnect()
        copy.clicked.connect(lambda: QApplication.clipboard().setText(details))
        return box

    def _box(self, icon: QMessageBox.Icon, text: str) -> QMessageBox:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(icon, "Rackledger", text, QMessageBox.StandardButton.Close)
        box.setParent(QApplication.activeWindow(), box.windowFlags())
        return box


def report(error: BaseException) -> str:
    """What a person may send us: versions and the trace, nothing of the ledger's content."""
    import platform

    from desktop.version import own_version

    trace = "".join(traceback.format_exception(error))
    system = f"Python {platform.python_version()} on {platform.platform()}"
    return f"Rackledger {own_version()}, {system}\n\n{trace}"


def start_log() -> Path:
    """Write the log to the system's place for logs, at most two files of 1 MB. Returns the
    file."""
    from logging.handlers import RotatingFileHandler

    from platformdirs import user_log_path

    file = user_log_path("rackledger", appauthor=False, ensure_exists=True) / "rackledger.log"
    handler = RotatingFileHandler(file, maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    return file


def _sentence(error: BaseException) -> str:
    if isinstance(error, OSError) and error.strerror:
        from money.system_words import system_words

        where = f": {error.filename}" if error.filename else ""
        return f"{said(system_words(error))}{where}"
    return said(str(error)) or type(error).__name__


def _log_qt_message(kind: QtMsgType, _context: object, message: str) -> None:
    logging.getLogger("qt").log(_LEVELS.get(kind.name, logging.WARNING), "%s", message)
