"""The floor: a bare PySide6 main window with an empty table that opens the ledger's SQLite file.

Usage: start_floor.py LEDGER [sqlmodel]; ends the process when the window was painted for the first
time, and prints the memory it takes in bytes.
"""

import os
import sqlite3
import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
from typing_extensions import override


class Watch(QObject):
    """Ends the process behind the first paint."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            if "sqlmodel" in sys.argv:
                import sqlmodel  # noqa: F401
            end()
        return False


def end() -> None:
    """Say how much memory the process takes and leave without cleaning up."""
    import psutil

    sys.stdout.write(f"{psutil.Process().memory_info().rss}\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    application = QApplication([])
    window = QMainWindow()
    table = QTableView()
    window.setCentralWidget(table)
    connection = sqlite3.connect(sys.argv[1])
    connection.execute("SELECT count(*) FROM asset").fetchone()
    watch = Watch()
    table.viewport().installEventFilter(watch)
    window.resize(1280, 820)
    window.show()
    application.exec()
