"""What can be done from everywhere: backing up the ledger, and rules of one's own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog

from catalog.commands.sites import add_site
from catalog.models import SiteDraft
from catalog.policy import NAMES
from catalog.queries.export import export
from catalog.store.ledger import Ledger
from desktop.app import Options, close, compose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.window import Window


@pytest.fixture
def window(qtbot: Any, qapp: QApplication, tmp_path: Path) -> Iterator[Window]:
    path = tmp_path / "fleet.rackledger"
    with Ledger.create(path) as ledger:
        ledger.do(add_site, draft=SiteDraft(name="Lund"))
    made = compose(qapp, Options(path, monitors=False))
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: made.desk.ledger is not None, timeout=20_000)
    qtbot.waitUntil(made.desk.background.is_idle, timeout=20_000)
    yield made
    qtbot.waitUntil(made.desk.background.is_idle, timeout=20_000)
    close(made)


def act(window: Window, name: str) -> None:
    next(action for action in window.actions_now() if action.id == name).trigger()


def test_the_ledger_is_backed_up_while_it_is_open(
    qtbot: Any, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "copy.rackledger"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(copy), ""))
    act(window, "ledger.backup")
    qtbot.waitUntil(copy.exists, timeout=20_000)
    assert window.desk.ledger is not None
    with Ledger.open(copy) as opened:
        assert opened.ask(export) == window.desk.ledger.ask(export)


def test_rules_are_copied_once_and_shown(
    qtbot: Any, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "rules"
    shown: list[Any] = []
    monkeypatch.setattr("catalog.policy.own_rules_folder", lambda: folder)
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    act(window, "rules")
    qtbot.waitUntil(lambda: bool(shown), timeout=20_000)
    assert {path.name for path in folder.iterdir()} == set(NAMES)
    assert Path(shown[0].toLocalFile()) == folder
