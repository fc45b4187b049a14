"""The ways to begin that the first-run view offers; each one works."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.actions import Action
from desktop.application_actions import choose_ledger
from desktop.first_run import Beginning
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.background import Progress
    from desktop.window import Window

_CONTEXT = "beginnings"


def beginnings(window: Window) -> list[Beginning]:
    """What somebody without a ledger can do, the most likely first."""
    return [
        _beginning(
            "begin.probe", "scan-search", lambda: begin_with_probe(window),
            _tr("Probe this machine"),
            _tr("Start a ledger with the computer in front of you: what it is made of is read."),
        ),
        _beginning(
            "begin.import", "file-input", lambda: begin_with_files(window),
            _tr("Import a list"),
            _tr(
                "Start a ledger from a spreadsheet (CSV, XLSX), or from inventories of GLPI, lshw"
                " or nvidia-smi."
            ),
        ),
        _beginning(
            "begin.demo", "sparkles", lambda: open_demonstration(window),
            _tr("Open the demonstration ledger"),
            _tr("Look around in a fleet of 400 machines; nothing you do there costs anything."),
        ),
        _beginning(
            "begin.new", "plus", lambda: start_ledger(window, lambda: None),
            _tr("Start an empty ledger"),
            _tr("Enter your fleet by hand, or later."),
        ),
        _beginning(
            "begin.open", "folder-open", lambda: choose_ledger(window),
            _tr("Open a ledger…"),
            _tr("Go on with a ledger that is on this machine already."),
        ),
    ]  # fmt: skip


def recent(window: Window) -> list[Action]:
    """The ledgers opened lately that are still there and not open now."""
    open_now = window.desk.ledger
    paths = (Path(name) for name in window.desk.settings.values.recent_ledgers)
    return [
        Action(
            id=f"recent.{path}",
            title=str(path),
            run=partial(window.desk.open_ledger, path),
        )
        for path in paths
        if path.is_file() and (open_now is None or path != open_now.path)
    ]


def begin_with_probe(window: Window) -> None:
    """Start a ledger, then probe this machine into it."""
    from desktop.arrivals.probing import probe_this_machine

    start_ledger(window, lambda: probe_this_machine(window.desk, window))


def begin_with_files(window: Window) -> None:
    """Start a ledger, then import machines into it."""
    from desktop.arrivals.files import import_machines

    start_ledger(window, lambda: import_machines(window.desk, window))


def start_ledger(window: Window, then: Callable[[], object]) -> None:
    """Ask where the new ledger shall lie, make it there, and go on with `then` once it is open."""
    from PySide6.QtWidgets import QFileDialog

    desk = window.desk
    name, _ = QFileDialog.getSaveFileName(
        window, _tr("New ledger"), "fleet.rackledger", "Rackledger (*.rackledger *.db)"
    )
    if not name:
        return
    path = Path(name)

    def opened() -> None:
        desk.ledger_changed.disconnect(opened)
        if desk.ledger is not None and desk.ledger.path == path:
            then()

    desk.ledger_changed.connect(opened)
    desk.open_ledger(path, create=True)


def open_demonstration(window: Window) -> None:
    """Open the demonstration ledger, which is made first where there is none yet."""
    desk, title = window.desk, _tr("Making the demonstration ledger")
    if any(job.title == title for job in desk.background.jobs):
        return

    def make(progress: Progress) -> Path:
        from desktop.demonstration import demonstration_ledger

        def tell(share: float, text: str) -> None:
            progress.raise_if_cancelled()
            progress.report(share, text)

        return demonstration_ledger(tell)

    desk.background.run(desk, make, desk.open_ledger, lane="pool", title=title, cancellable=True)


def _beginning(name: str, icon: str, run: Callable[[], object], title: str, text: str) -> Beginning:
    return Beginning(Action(id=name, title=title, run=run, icon=icon), text)


def _tr(text: str) -> str:
    return translate(_CONTEXT, text)
