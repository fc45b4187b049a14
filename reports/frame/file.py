"""Writing a report's file so that it is there whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def write_whole(target: Path, data: bytes | memoryview) -> Path:
    """Write `data` beside `target` and put it in its place in one step; what was there stays
    until then. Raises OSError.
    """
    handle, name = tempfile.mkstemp(
        dir=target.parent, prefix=f".{target.name[:40]}.", suffix=".part"
    )
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.chmod(_usual_mode(target))
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return target


def _usual_mode(target: Path) -> int:
    """The permissions of the file that is replaced, or those a plain new file would get."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
