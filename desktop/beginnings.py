"""The ways to begin that the first-run view offers; each one works."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.actions import Action
from desktop.application_actions import choose_ledger, choose_new_ledger
from desktop.first_run import Beginning

if TYPE_CHECKING:
    from desktop.window import Window

_CONTEXT = "beginnings"


def beginnings(window: Window) -> list[Beginning]:
    """What somebody without a ledger can do."""
    translate = QCoreApplication.translate
    return [
        Beginning(
            Action(
                id="begin.new",
                title=translate(_CONTEXT, "Start a new ledger"),
                run=lambda: choose_new_ledger(window),
                icon="plus",
            ),
            translate(_CONTEXT, "An empty ledger for your own fleet."),
        ),
        Beginning(
            Action(
                id="begin.open",
                title=translate(_CONTEXT, "Open a ledger…"),
                run=lambda: choose_ledger(window),
                icon="folder-open",
            ),
            translate(_CONTEXT, "Go on with a ledger that is on this machine already."),
        ),
    ]


def recent(window: Window) -> list[Action]:
    """The ledgers opened lately that are still there."""
    paths = (Path(name) for name in window.desk.settings.values.recent_ledgers)
    return [
        Action(
            id=f"recent.{path}",
            title=str(path),
            run=partial(window.desk.open_ledger, path),
        )
        for path in paths
        if path.is_file()
    ]
