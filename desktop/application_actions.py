"""What can be done from everywhere: pages, ledgers, undo, settings, help."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.actions import Action

if TYPE_CHECKING:
    from desktop.background import Progress
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
            id="ledger.backup",
            title=translate(context, "Back up the ledger…"),
            run=lambda: back_up(window),
            icon="save",
            group="ledger",
            enabled=lambda: desk.ledger is not None,
        ),
        Action(
            id="ledger.close",
            title=translate(context, "Close the ledger"),
            run=lambda: desk.use_ledger(None),
            icon="x",
            group="ledger",
            enabled=lambda: desk.ledger is not None,
        ),
        Action(
            id="rules",
            title=translate(context, "Edit a copy of the rules…"),
            run=lambda: edit_rules(window),
            icon="scale",
            group="application",
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


def back_up(window: Window) -> None:
    """Ask where a copy of the ledger should lie and make it, while the ledger stays in use."""
    from PySide6.QtWidgets import QFileDialog

    desk, ledger = window.desk, window.desk.ledger
    if ledger is None:
        return
    title = QCoreApplication.translate("application", "Back up the ledger")
    name, _ = QFileDialog.getSaveFileName(window, title, f"{ledger.path.stem}-copy", _FILTER)
    if not name:
        return
    source, target = ledger.path, Path(name)

    def copy(progress: Progress) -> Path:
        from catalog.store.backup import backup

        def tell(share: float) -> None:
            progress.raise_if_cancelled()
            progress.report(share)

        return backup(source, target, progress=tell)

    def done(path: Path) -> None:
        said = QCoreApplication.translate("application", "The ledger was copied to {path}.")
        desk.say(said.format(path=path))

    desk.background.run(desk, copy, done, lane="pool", title=title, cancellable=True)


def edit_rules(window: Window) -> None:
    """Put copies of the rules where the person can edit them, once, and show the folder."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    def copy() -> Path:
        from catalog.policy import NAMES, copy_rules, own_rules_folder

        for name in NAMES:
            if not (own_rules_folder() / name).exists():
                copy_rules(name)
        return own_rules_folder()

    def done(folder: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        said = QCoreApplication.translate(
            "application", "Your copies of the rules are in {folder}; they are used from now on."
        )
        window.desk.say(said.format(folder=folder))

    window.desk.background.run(window.desk, copy, done, lane="pool")
