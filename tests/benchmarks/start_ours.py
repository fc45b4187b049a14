"""Rackledger's start: ends the process when the window is painted, or the inventory is usable.

Usage: start_ours.py LEDGER painted|usable; prints the memory it takes in bytes, then the heavy
modules that are loaded by then.
"""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

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
    """Watch for the first row of the inventory that a person can read."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QTableView

    views = window.findChildren(QTableView)

    def look() -> None:
        for view in views:
            model = view.model()
            if model is not None and model.rowCount():
                text = model.index(0, 0).data(Qt.ItemDataRole.DisplayRole)
                if text and str(text).startswith("A-"):
                    end()

    watch = QTimer(window)
    # Often enough to be exact, seldom enough not to be what is measured.
    watch.setInterval(10)
    watch.timeout.connect(look)
    watch.start()


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
