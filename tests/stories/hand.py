"""What a story does with its hands: open the window, act, press, read, and wait.

Nothing here waits for a time to pass, because none is long enough while a machine is busy. What is
waited for is that the window has come to rest: it was painted, nothing works behind it, and no
pause runs at whose end it would ask again.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from desktop.actions import flat
from desktop.app import Options, close, compose, take_down
from desktop.monitoring import monitoring

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.window import Window

_TIMEOUT_MS = 120_000
# Pauses after typing are shorter, what only tidies up (a message that goes again) is longer.
_LONGEST_PAUSE_MS = 1_000
# A look in between is ten milliseconds of events, in which what was put off to the next turn of
# the loop is done; it may ask for something that the look before did not see.
_QUIET_LOOKS = 3


@contextmanager
def opened(qtbot: Any, qapp: QApplication, options: Options) -> Iterator[Window]:
    """The real window, painted and at rest; afterwards its work is ended, and it is taken down."""
    window = compose(qapp, options)
    try:
        with qtbot.waitSignal(window.painted, timeout=_TIMEOUT_MS):
            window.resize(1440, 900)
        settle(qtbot, window)
        yield window
        monitoring(window.desk).stop()
        settle(qtbot, window)
    finally:
        close(window)
        take_down(window)


def until(qtbot: Any, holds: Callable[..., bool]) -> None:
    """Wait until this holds."""
    qtbot.waitUntil(holds, timeout=_TIMEOUT_MS)


def settle(qtbot: Any, window: Window) -> None:
    """Wait until nothing works behind the window and all of it is shown."""
    quiet = 0

    def has_settled() -> bool:
        nonlocal quiet
        quiet = quiet + 1 if _rests(window) else 0
        return quiet >= _QUIET_LOOKS

    until(qtbot, has_settled)


def _rests(window: Window) -> bool:
    timers = (*window.findChildren(QTimer), *window.desk.findChildren(QTimer))
    pauses = (timer for timer in timers if timer.isSingleShot() and timer.isActive())
    return window.desk.background.is_idle() and all(
        pause.interval() > _LONGEST_PAUSE_MS for pause in pauses
    )


def act(window: Window, name: str) -> None:
    """Do what the menu, the shortcut and the palette do for the action of this id."""
    next(action for action in flat(window.actions_now()) if action.id == name).trigger()


def press(qtbot: Any, inside: QWidget, text: str) -> None:
    """Click the visible button whose accessible name or text is `text`."""
    found = [
        button
        for button in inside.findChildren(QPushButton)
        if button.isVisible() and text in (button.text(), button.accessibleName())
    ]
    assert found, f"no button “{text}”"
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)


def dialog_of(qtbot: Any, kind: type[QDialog]) -> Any:
    """The dialog of this kind, as soon as it is open."""

    def found() -> list[QDialog]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]

    until(qtbot, lambda: bool(found()))
    return found()[0]


def closed(qtbot: Any, dialog: QDialog) -> None:
    """Wait until a dialog is closed; one that deletes itself may be gone before it is looked at."""
    until(qtbot, lambda: not isValid(dialog) or not dialog.isVisible())


def read(widget: QWidget) -> str:
    """Everything that stands in the labels of a widget."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())
