"""What is loaded while the window is quiet, seen from a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys

from desktop.warming import PAGES, loads_behind

_SCRIPT = """
import json, os, sys
from importlib import import_module
from desktop.warming import PAGES, loads_behind

before = set(sys.modules)
for load in loads_behind():
    load()
behind = set(sys.modules) - before
from PySide6.QtWidgets import QApplication, QStackedWidget
from desktop.app import STYLE, Options, compose
window = compose(QApplication(["rackledger", *STYLE]), Options(monitors=False))
for name in PAGES:
    import_module(name)
warm = set(sys.modules)
new = {}
for entry in window.entries:
    entry.make(window.desk, window.stack)
    new[entry.id] = sorted(set(sys.modules) - warm)
    warm = set(sys.modules)
print(json.dumps([sorted(behind), new]), flush=True)
os._exit(0)
"""


def test_a_page_that_is_made_when_all_is_warm_loads_nothing_more() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    behind, new = json.loads(done.stdout.splitlines()[-1])

    assert "sqlmodel" in behind
    assert not [name for name in behind if name.startswith(("PySide6", "desktop"))]
    assert {"pandas", "scipy", "statsmodels", "reportlab", "pyqtgraph"}.isdisjoint(behind)
    ours = {
        page: [name for name in names if name.split(".")[0] in ("catalog", "desktop", "planning")]
        for page, names in new.items()
    }
    assert ours == {page: [] for page in new}


def test_every_step_is_one_module() -> None:
    assert len(loads_behind()) > len(PAGES)
