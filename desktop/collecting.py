"""Python's cyclic garbage is collected on the window's thread only.

Python collects on whatever thread happens to allocate; a widget in a cycle that is taken down on
the ledger's thread brings the process down with it. So automatic collection is off while the
window lives, and a timer does the work.

What is there when the timer starts, once the window has settled, stays for good: modules, classes
and the window itself, some hundred thousand objects. They are set aside, so that the walk through
all that is left is short; the window would stand still for it.
"""

from __future__ import annotations

import gc
import threading

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000


class Collector(QObject):
    """Collects by Python's own thresholds, once a second from `start` on; made before the first
    thread is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Set aside what is there, and collect what comes.

        Not collected before: of 390,000 objects 300 were garbage, and looking at them all kept the
        window for 0.2 s.
        """
        gc.freeze()
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that is due, and the younger ones with it."""
        due = [
            number
            for number, (count, limit) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if count > limit
        ]
        if due:
            gc.collect(due[-1])

    def stop(self) -> None:
        """Back to how it was before, unless a thread is left that would collect."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_on and threading.active_count() == 1:
            gc.enable()
