"""The application ends as it should: with its exit code, and nothing said by Python or Qt."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from catalog.store.ledger import Ledger

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT = """
import gc, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from desktop import app
from desktop.pages import PAGES
folder = Path(sys.argv[1])
windows = []
def compose(application, options):
    window = composed(application, options)
    windows.append(window)
    assert not gc.isenabled()
    for number, entry in enumerate(PAGES):
        QTimer.singleShot(300 * (number + 1), window, lambda page=entry.id: window.go(page))
    QTimer.singleShot(300 * (len(PAGES) + 1), window, window.close)
    return window
composed, app.compose = app.compose, compose
app.settings_folder = lambda: folder
code = app.run(folder / "fleet.rackledger")
from shiboken6 import isValid
print("gone" if not isValid(windows[0]) else "still there")
sys.exit(code)
"""


def test_a_window_with_all_its_pages_ends_without_a_word(tmp_path: Path) -> None:
    Ledger.create(tmp_path / "fleet.rackledger").close()
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", SCRIPT, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    said = [line for line in done.stderr.splitlines() if "This plugin does not support" not in line]
    assert (done.returncode, said) == (0, [])
    assert done.stdout == "gone\n"
