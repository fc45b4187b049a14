"""Files that appear whole or not at all: built under another name, synced, moved to their place."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

#: What SQLite keeps beside a database.
SIDE_FILES = ("-wal", "-shm", "-journal")


@contextmanager
def unfinished(target: Path, ending: str) -> Iterator[Path]:
    """A name beside `target` to build a database under; whatever is left of it goes at the end.

    What a killed process of the same number left there before goes first.
    """
    path = target.with_name(f".{target.name[:200]}.{os.getpid()}.{ending}")
    discard(path)
    try:
        yield path
    finally:
        discard(path)


def discard(database: Path) -> None:
    """Remove a database with what SQLite keeps beside it."""
    database.unlink(missing_ok=True)
    remove_side_files(database)


def remove_side_files(database: Path) -> None:
    """Remove what SQLite keeps beside a database: it must not be applied to another one."""
    for suffix in SIDE_FILES:
        database.with_name(database.name + suffix).unlink(missing_ok=True)


def put_new(made: Path, target: Path) -> None:
    """Move a file to a place where nothing stands; FileExistsError when something does."""
    try:
        os.link(made, target)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError, AttributeError):
        # Sticks and some shares know no second name for a file.
        if os.path.lexists(target):
            raise FileExistsError(f"{target} is there already") from None
        made.rename(target)
    sync(target.parent)


def put_in_place(made: Path, target: Path) -> None:
    """Move a file to a place where another may stand, which it replaces in one step."""
    made.replace(target)
    sync(target.parent)


def write_new(target: Path, text: str) -> None:
    """Write a new file; FileExistsError when something stands there, OSError names the file."""
    try:
        with unfinished(target, "part") as made:
            made.write_text(text, encoding="utf-8")
            sync(made)
            put_new(made, target)
    except OSError as error:
        raise type(error)(error.errno, error.strerror, str(target)) from None


def sync(path: Path) -> None:
    """Have the system write a file, or the names in a folder, to the disk."""
    if path.is_dir() and os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
