"""Draw the pictures of the user guide again: `python -m installer.pictures [FOLDER] [--all]`.

They are pictures of the real window on the demonstration ledger of a fixed day, drawn off screen,
each in light and in dark. With `--all` also at the smallest window and on an empty ledger, for
looking at one's own work.
"""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.window import Window

DAY = date(2026, 11, 21)
FOLDER = Path(__file__).resolve().parents[1] / "docs" / "pictures"
LARGE, SMALL = (1440, 900), (1024, 700)
#: How long a page may take to ask all it shows.
PATIENCE_MS = 12_000
#: How long this machine is watched before its picture is taken.
WATCHED_MS = 25_000


def main(words: list[str]) -> int:
    """Draw every page into the folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_ACCESSIBILITY", "0")
    folders = [Path(word) for word in words if not word.startswith("-")]
    folder = folders[0] if folders else FOLDER
    from PySide6.QtWidgets import QApplication

    from desktop.app import STYLE

    application = QApplication(["rackledger", *STYLE])
    with tempfile.TemporaryDirectory() as scratch:
        demo, empty = _ledgers(Path(scratch))
        for theme in ("light", "dark"):
            _draw(application, demo, theme, LARGE, folder)
            if "--all" in words:
                _draw(application, demo, theme, SMALL, folder / "small")
                _draw(application, empty, theme, LARGE, folder / "empty")
        _draw_first_run(application, folder)
    return 0


def _ledgers(scratch: Path) -> tuple[Path, Path]:
    from catalog.demo import make_demo
    from catalog.store.ledger import Ledger

    demo, empty = scratch / "demonstration.rackledger", scratch / "empty.rackledger"
    make_demo(demo, on=DAY).close()
    Ledger.create(empty).close()
    return demo, empty


def _draw(
    application: QApplication,
    ledger: Path,
    theme: str,
    size: tuple[int, int],
    folder: Path,
) -> None:
    from desktop.pages import PAGES
    from desktop.screenshots import grab, settle

    window = _window(application, ledger, theme, size)
    for entry in PAGES:
        window.go(entry.id)
        _settle(window)
        if entry.id == "inventory":
            _choose_a_machine(window)
        if entry.id == "monitor":
            settle(WATCHED_MS)
        if entry.id == "reports":
            _make_the_report(window)
        print(grab(window, folder / f"{entry.id}-{theme}.png"))
    _close(application, window)


def _draw_first_run(application: QApplication, folder: Path) -> None:
    from desktop.screenshots import grab

    for theme in ("light", "dark"):
        window = _window(application, None, theme, LARGE)
        print(grab(window, folder / f"welcome-{theme}.png"))
        _close(application, window)


def _window(
    application: QApplication, ledger: Path | None, theme: str, size: tuple[int, int]
) -> Window:
    from desktop.app import Options, compose
    from desktop.settings import SettingsStore

    SettingsStore(None)
    window = compose(application, Options(ledger))
    window.desk.settings.set(theme=theme)
    window.resize(*size)
    _settle(window)
    return window


def _choose_a_machine(window: Window) -> None:
    """A machine that has something to say: the first that the rules give a high priority."""
    from catalog.policy import policy
    from catalog.queries.verdicts import fleet_verdicts
    from planning.rules import Priority

    ledger = window.desk.ledger
    if ledger is None:
        return
    rules = policy()
    for machine in ledger.ask(fleet_verdicts, rules.upgrade, rules.readiness, DAY):
        if any(verdict.priority is Priority.HIGH for verdict in machine.verdicts):
            window.go("inventory", machine.asset_id)
            _settle(window)
            return


def _make_the_report(window: Window) -> None:
    """The preview of the real PDF says more than the page without it."""
    for action in window.actions_now():
        if action.id == "reports.make":
            action.trigger()
    _settle(window)
    _settle(window)


def _settle(window: Window) -> None:
    """Wait until nothing is under way, then a little for what was drawn late."""
    from desktop.screenshots import settle

    for _ in range(PATIENCE_MS // 100):
        settle(100)
        if window.desk.background.is_idle():
            break
    settle(400)


def _close(application: QApplication, window: Window) -> None:
    from desktop.app import close, take_down

    window.close()
    close(window)
    take_down(window)
    application.processEvents()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
