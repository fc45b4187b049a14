"""The demonstration ledger of this person: made when first asked for, kept with their data."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from platformdirs import user_data_path

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def demonstration_ledger(
    progress: Callable[[float, str], None] = lambda _share, _text: None, folder: Path | None = None
) -> Path:
    """The path of the demonstration ledger, which is made when it is not there yet.

    It is made under another name and moved to its place when it is complete. Raises LedgerError.
    """
    folder = folder or user_data_path("rackledger", appauthor=False)
    path = folder / "demonstration.rackledger"
    if path.exists():
        return path
    from catalog.demo import make_demo
    from catalog.store.backup import backup

    unfinished = folder / "unfinished-demonstration.rackledger"
    try:
        discard(unfinished)
        make_demo(unfinished, on=datetime.now().astimezone().date(), progress=progress).close()
        backup(unfinished, path)
    finally:
        discard(unfinished)
    return path


def discard(path: Path) -> None:
    """Remove a ledger file with what SQLite keeps beside it."""
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
