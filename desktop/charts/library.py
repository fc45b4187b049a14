"""The plots' library, got ready without keeping the window's thread and without another thread.

pyqtgraph names every type that Qt has, and PySide6 makes a type when it is first named: when two
threads do so at once, the process ends. So pyqtgraph is loaded on the window's thread only. Most of
the time goes into those types, and they can be made before, a few at each turn of the event loop.
"""

from __future__ import annotations

import sys
import time
from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.background import Background

_NAMES_ALL: Final = ("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets", "PySide6.QtSvg")
_AT_ONCE_S: Final = 0.008
_PAUSE_MS: Final = 4


class PlotsToCome(QObject):
    """Gets ready what loading pyqtgraph would wait for; of no effect where it is loaded."""

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._types = _types()
        self._timer = QTimer(self, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._make_some)
        if "pyqtgraph" not in sys.modules:
            background.run(self, lambda: import_module("numpy"), lane="pool")
            self._timer.start()

    @property
    def is_done(self) -> bool:
        """Whether all types are made."""
        return not self._timer.isActive()

    def _make_some(self) -> None:
        end_s = time.monotonic() + _AT_ONCE_S
        while time.monotonic() < end_s:
            if next(self._types, None) is None:
                self._timer.stop()
                return


def _types() -> Iterator[str]:
    """Name one type of Qt after another."""
    for name in _NAMES_ALL:
        module = import_module(name)
        for each in dir(module):
            getattr(module, each)
            yield each
