"""The window leaves Python's `import` as Python has it."""

from __future__ import annotations

import subprocess
import sys

_ASKS = """
import builtins
import PySide6.QtCore
replaced = builtins.__import__
import desktop.app
print(replaced is builtins.__orig_import__, builtins.__import__ is builtins.__orig_import__)
from PySide6.QtCore import QObject
print(QObject().objectName() == "")
"""


def test_the_window_gives_python_its_own_import_back() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _ASKS], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == ["False", "True", "True"]
