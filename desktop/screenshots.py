"""Pictures of windows, drawn off screen: for the documentation and for looking at one's own
work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from pathlib import Path


def settle(wait_ms: int = 50) -> None:
    """Let layouts, timers and repaints of the next `wait_ms` happen."""
    loop = QEventLoop()
    QTimer.singleShot(wait_ms, loop.quit)
    loop.exec()
    QApplication.processEvents()


def grab(widget: QWidget, file: Path, *, sharpness: float = 1.0) -> Path:
    """Save a picture of `widget` as PNG; `sharpness` 2 gives twice the pixels. Returns the file."""
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPixmap

    widget.ensurePolished()
    settle()
    picture = QPixmap(widget.size() * sharpness)
    picture.setDevicePixelRatio(sharpness)
    widget.render(picture, QPoint())
    file.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(file)):
        raise OSError(f"The picture could not be saved as {file}")
    return file
