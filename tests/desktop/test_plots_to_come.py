"""pyqtgraph names all types of Qt, so it is loaded on the window's thread and on no other."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

from catalog.commands.assets import add_asset
from catalog.models import AssetDraft, AssetKind
from catalog.store.ledger import Ledger

if TYPE_CHECKING:
    from pathlib import Path

_SCRIPT = """
import json, os, sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop.app import STYLE, Options, compose
from desktop.charts.library import PlotsToCome

seen = []
class Watch:
    def find_spec(self, name, path=None, target=None):
        if name == "pyqtgraph" or name.startswith("PySide6."):
            seen.append((name, threading.current_thread() is threading.main_thread()))
        return None
sys.meta_path.insert(0, Watch())

application = QApplication(["rackledger", *STYLE])
window = compose(application, Options(Path(sys.argv[1]), monitors=False))

def look():
    page = window.page
    if page is None or page.trends is None or not window.desk.background.is_idle():
        return
    if page.findChild(PlotsToCome).is_done:
        print(json.dumps(seen), flush=True)
        os._exit(0)

timer = QTimer(interval=50)
timer.timeout.connect(look)
timer.start()
application.exec()
"""


def test_no_thread_but_the_window_loads_the_plots(tmp_path: Path) -> None:
    path = tmp_path / "a.rackledger"
    with Ledger.create(path) as ledger:
        ledger.do(add_asset, draft=AssetDraft(tag="A-1", name="One", kind=AssetKind.SERVER))

    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT, str(path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=180, check=True,
    )  # fmt: skip
    seen = json.loads(done.stdout.splitlines()[-1])

    assert ["pyqtgraph", True] in seen
    assert [name for name, is_the_windows in seen if not is_the_windows] == []
