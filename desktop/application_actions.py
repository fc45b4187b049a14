"""What can be done from everywhere: pages, ledgers, undo, settings, help."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.actions import Action

if TYPE_CHECKING:
    from desktop.window import Window

_FILTER = "Rackledger (*.rackledger *.db)"


def application_actions(window: Window) -> list[Action]:
    """The actions of the window, in the order of the palette and the shortcut sheet."""
    translate, desk = QCoreApplication.translate, window.desk
    context = "application"
    return [
        *(
            Action(
                id=f"go.{entry.id}",
                title=translate(context, "Go to {page}").format(page=entry.title),
                run=partial(window.go, entry.id),
                key=f"Alt+{number}" if number < 10 else None,
                icon=entry.icon,
                group="pages",
                enabled=lambda: desk.ledger is not None,
            )
            for number, entry in enumerate(window.entries, start=1)
        ),
        Action(
            id="palette",
            title=translate(context, "Search and commands"),
            run=window.open_palette,
            key="Ctrl+K",
            icon="search",
            group="find",
        ),
        Action(
            id="undo",
            title=translate(context, "Undo"),
            run=desk.undo,
            key="Ctrl+Z",
            icon="undo-2",
            group="edit",
            enabled=window.topbar.undo.isEnabled,
        ),
        Action(
            id="redo",
            title=translate(context, "Redo"),
            run=desk.redo,
            key="Ctrl+Shift+Z",
            icon="redo-2",
            group="edit",
            enabled=window.topbar.redo.isEnabled,
        ),
        Action(
            id="ledger.open",
            title=translate(context, "Open a ledger…"),
            run=lambda: choose_ledger(window),
            key="Ctrl+O",
            icon="folder-open",
            group="ledger",
        ),
        Action(
            id="ledger.new",
            title=translate(context, "New ledger…"),
            run=lambda: choose_new_ledger(window),
            icon="plus",
            group="ledger",
        ),
        Action(
            id="settings",
            title=translate(context, "Settings"),
            run=window.open_preferences,
            key="Ctrl+,",
            icon="settings",
            group="application",
        ),
        Action(
            id="shortcuts",
            title=translate(context, "Keyboard shortcuts"),
            run=window.open_shortcuts,
            key="F1",
            icon="keyboard",
            group="application",
        ),
    ]


def choose_ledger(window: Window) -> None:
    """Ask for a ledger file and open it."""
    from PySide6.QtWidgets import QFileDialog

    title = QCoreApplication.translate("application", "Open a ledger")
    name, _ = QFileDialog.getOpenFileName(window, title, "", _FILTER)
    if name:
        window.desk.open_ledger(Path(name))


def choose_new_ledger(window: Window) -> None:
    """Ask where a new ledger should lie and make it."""
    from PySide6.QtWidgets import QFileDialog

    title = QCoreApplication.translate("application", "New ledger")
    name, _ = QFileDialog.getSaveFileName(window, title, "fleet.rackledger", _FILTER)
    if name:
        window.desk.open_ledger(Path(name), create=True)
