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

    It appears whole or not at all, and of two windows that ask for it the first makes it.
    Raises LedgerError.
    """
    folder = folder or user_data_path("rackledger", appauthor=False)
    path = folder / "demonstration.rackledger"
    if path.exists():
        return path
    from catalog.demo import make_demo
    from catalog.errors import LedgerFileError

    try:
        make_demo(path, on=datetime.now().astimezone().date(), progress=progress).close()
    except LedgerFileError:
        if not path.exists():
            raise
    return path
