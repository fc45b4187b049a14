"""Rackledger's start: ends the process when the window is painted, or the inventory is usable.

Usage: start_ours.py LEDGER painted|usable; prints the memory it takes in bytes, then the heavy
modules that are loaded by then.
"""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from typing_extensions import override

if TYPE_CHECKING:
    from desktop.window import Window

HEAVY = ("pandas", "scipy", "statsmodels", "reportlab", "alembic", "pyqtgraph", "sqlmodel")


def end(_window: object = None) -> None:
    """Say what the process takes and leave without cleaning up."""
    import psutil

    loaded = [name for name in HEAVY if name in sys.modules]
    sys.stdout.write(f"{psutil.Process().memory_info().rss}\n{' '.join(loaded)}\n")
    sys.stdout.flush()
    os._exit(0)


def end_when_usable(window: "Window") -> None:
    """Ask at every paint of the inventory's table whether its rows can be read."""
    from PySide6.QtCore import QEvent, QObject, Qt
    from PySide6.QtWidgets import QTableView

    class Watch(QObject):
        """Ends the process once rows were painted."""

        @override
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                view = watched.parent()
                assert isinstance(view, QTableView)
                text = view.model().index(0, 0).data(Qt.ItemDataRole.DisplayRole)
                if str(text).startswith("A-"):
                    # One turn of the event loop later: behind the paint.
                    QTimer.singleShot(0, end)
            return False

    from PySide6.QtCore import QTimer

    watch = Watch(window)
    for view in window.findChildren(QTableView):
        view.viewport().installEventFilter(watch)


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from desktop.app import STYLE, Options, compose

    ledger, moment = Path(sys.argv[1]), sys.argv[2]
    application = QApplication(["rackledger", *STYLE])
    made = compose(application, Options(ledger, painted=end if moment == "painted" else None))
    if moment == "usable":
        made.go("inventory")
        end_when_usable(made)
    application.exec()
