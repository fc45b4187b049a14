"""How a person arranged the window: columns of tables, room of panes, views that were kept.

It lives in a small file beside the settings, apart from them because it grows with use and is
nobody's to edit. A file that cannot be read is as good as none: nothing in it is worth a question.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer

from desktop.settings import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QSplitter

    from desktop.table.view import TableView

_FILE: Final = "arrangement.json"
_PAUSE_MS: Final = 400
"""Dragging a column tells of every pixel; the file is written when the hand rests."""
_LARGEST_BYTES: Final = 1_000_000
_REST_PX: Final = 10_000
"""More than any window is wide: what a splitter's pane leaves goes to the other side."""


class Arrangement(QObject):
    """Plain values by name, kept in `folder`; without a folder they are forgotten at the end."""

    def __init__(self, folder: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = folder / _FILE if folder is not None else None
        self._values = _read(self._file)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self.write)

    def get(self, name: str) -> Any:
        """What was kept under this name, or None. Whoever asks checks that it makes sense."""
        return self._values.get(name)

    def keep(self, name: str, value: Any) -> None:
        """Keep a value that JSON can hold; it is written a little later."""
        if self._values.get(name) != value:
            self._values[name] = value
            self._soon.start()

    def write(self) -> None:
        """Write what is not written yet; for when the window closes."""
        self._soon.stop()
        if self._file is None or not self._values:
            return
        text = json.dumps(self._values, ensure_ascii=False, indent=1, sort_keys=True)
        try:
            write_whole(self._file, text)
        except OSError:
            # A full or read-only disk has better ways to make itself heard than column widths.
            return

    def follow(self, table: TableView[Any], name: str) -> None:
        """Give a table the columns and the order that it had, and keep what becomes of them."""
        found = self.get(f"table.{name}")
        if isinstance(found, dict):
            table.restore_layout(found)
        table.layout_changed.connect(_keeping(self, f"table.{name}", table.layout_state))

    def follow_pane(self, split: QSplitter, name: str, usual_px: int) -> None:
        """Give the second side of a splitter the room that it had, else `usual_px`."""
        found = self.get(f"pane.{name}")
        usual = found if isinstance(found, int) and 0 < found < _REST_PX else usual_px
        split.setSizes([_REST_PX, usual])
        split.splitterMoved.connect(
            _keeping(self, f"pane.{name}", lambda: split.sizes()[1] or usual)
        )


def _keeping(to: Arrangement, name: str, value: Callable[[], Any]) -> Callable[..., None]:
    return lambda *_what: to.keep(name, value())


def _read(file: Path | None) -> dict[str, Any]:
    if file is None:
        return {}
    try:
        if file.stat().st_size > _LARGEST_BYTES:
            return {}
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
