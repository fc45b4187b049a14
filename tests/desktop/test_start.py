"""The window is painted before anything heavy is loaded."""

from __future__ import annotations

import json
import os
import subprocess
import sys

SCRIPT = """
import json, os, sys
from PySide6 import QtCore
from PySide6.QtWidgets import QApplication
from desktop import app
def painted(window):
    print(json.dumps({"modules": sorted(sys.modules), "qt": "Qt" in vars(QtCore)}), flush=True)
    os._exit(0)
application = QApplication(["rackledger", *app.STYLE])
window = app.compose(application, app.Options(painted=painted))
application.exec()
"""
HEAVY = {
    "alembic", "babel", "numpy", "openpyxl", "pandas", "platformdirs", "psutil", "pydantic",
    "pynvml", "pyqtgraph", "reportlab", "scipy", "sqlalchemy", "sqlmodel", "statsmodels", "typer",
}  # fmt: skip


def test_nothing_heavy_is_loaded_before_the_first_paint() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env=environment, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    seen = json.loads(done.stdout.splitlines()[-1])
    assert HEAVY & set(seen["modules"]) == set()
    assert not seen["qt"], "naming QtCore.Qt loads its 95 enums, a fifth of the whole start"
