"""One set-up at a time in one checkout: a lock that the system lets go even after a kill.

Children may inherit it: a pip that outlives a killed set-up is waited for, not worked against.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from installer.progress import Progress

if sys.platform == "win32":
    import msvcrt

    def _try_to_hold(file: TextIO) -> bool:
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_to_hold(file: TextIO) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


@contextmanager
def exclusively(path: Path, progress: Progress) -> Iterator[None]:
    """Hold the lock file `path` for the block, waiting as long as another set-up holds it."""
    with path.open("a", encoding="utf-8") as file:
        os.set_inheritable(file.fileno(), True)
        if not _try_to_hold(file):
            progress.begin("another set-up is at work in this folder; waiting for it")
            while not _try_to_hold(file):
                time.sleep(0.2)
            progress.end()
        yield
