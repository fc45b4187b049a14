"""The process survives more emits than there are references of `True`."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import sys
from PySide6.QtCore import QObject, Signal
from desktop.refcount import keep_singletons_alive
keep_singletons_alive()
keep_singletons_alive()
class Speaker(QObject):
    said = Signal(int)
speaker = Speaker()
for number in range(50_000):
    speaker.said.emit(number)
print("alive")
"""


def test_fifty_thousand_emits_are_survived() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr
