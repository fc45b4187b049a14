"""Backup copies, and putting one back: whole or not at all.

A copy is taken with SQLite's online backup, so it is one consistent state even while others write.
It is built under another name, synced to the disk and then moved to its place, so a crash leaves
either no copy or a whole one.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from catalog.errors import DamagedLedgerError, LedgerFileError, LockedLedgerError
from catalog.store.chain import Seal
from catalog.store.engine import BUSY_TIMEOUT_MS, in_words
from catalog.store.file import read_header

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

PAGES_PER_STEP = 256


def backup(source: Path, target: Path, *, progress: Callable[[float], None] | None = None) -> Path:
    """Copy the ledger `source` to `target`; refuses to replace a file. Returns `target`.

    `progress` is told the share done (0 to 1); an exception from it cancels the copy.
    """
    read_header(source)
    if target.exists():
        raise LedgerFileError(
            f"There is a file at “{target}” already.", advice="Choose another name."
        )
    return _copy(source, target, progress)


def restore(copy: Path, ledger: Path, *, now: datetime) -> Path | None:
    """Put the backup `copy` in the place of `ledger`.

    What stood there is kept beside it as `<name>.before-restore-<time>`; returns that path, or None
    when nothing stood there. The copy is checked first: a damaged one replaces nothing.
    """
    read_header(copy)
    require_sound(copy)
    kept: Path | None = None
    if ledger.exists():
        stamp = now.strftime("%Y%m%dT%H%M%SZ")
        kept = ledger.with_name(f"{ledger.name}.before-restore-{stamp}")
        require_unused(ledger)
        try:
            read_header(ledger)
        except LedgerFileError:
            # Not readable as a ledger: keep the bytes as they are.
            kept.write_bytes(ledger.read_bytes())
        else:
            _keep_aside(ledger, kept)
    _copy(copy, ledger, None)
    return kept


def _keep_aside(ledger: Path, kept: Path) -> None:
    try:
        _copy(ledger, kept, None)
    except LedgerFileError:
        kept.write_bytes(ledger.read_bytes())


def seal_of(path: Path) -> Seal | None:
    """The seal of the newest entry in a ledger or backup that is only read; None for a new one."""
    read_header(path)
    query = "SELECT number, hash FROM journal_head WHERE name = 'entry' AND number > 0"
    try:
        with closing(_connect(path, "ro")) as connection:
            found = connection.execute(query).fetchone()
    except sqlite3.DatabaseError as error:
        raise in_words(error, path.name) from error
    return Seal.of(*found) if found else None


def require_sound(path: Path) -> None:
    """Raise a DamagedLedgerError unless every page of the file can be read and agrees."""
    try:
        with closing(_connect(path, "ro")) as connection:
            (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.DatabaseError as error:
        raise in_words(error, path.name) from error
    if answer != "ok":
        raise DamagedLedgerError(f"“{path.name}” is damaged: {answer}.")


def require_unused(path: Path) -> None:
    """Raise a LockedLedgerError while another program writes to the ledger."""
    try:
        with closing(_connect(path, "rw")) as connection:
            connection.execute("PRAGMA busy_timeout=500")
            connection.execute("BEGIN EXCLUSIVE")
            connection.rollback()
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in {
            sqlite3.SQLITE_BUSY,
            sqlite3.SQLITE_LOCKED,
        }:
            raise LockedLedgerError(f"“{path.name}” is in use by another program.") from error
    except sqlite3.DatabaseError:
        # Too damaged to be locked by anybody.
        return


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode={mode}", uri=True)
    connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
    return connection


def _copy(source: Path, target: Path, progress: Callable[[float], None] | None) -> Path:
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.copy")

    def report(_status: int, remaining: int, total: int) -> None:
        if progress and total:
            progress(1 - remaining / total)

    try:
        with (
            closing(_connect(source, "ro")) as reader,
            closing(sqlite3.connect(unfinished)) as writer,
        ):
            reader.backup(writer, pages=PAGES_PER_STEP, progress=report)
            # The copy carries its whole content in one file, ready to be moved or mailed.
            writer.execute("PRAGMA journal_mode=DELETE")
        _sync(unfinished)
        _remove_side_files(target)
        unfinished.replace(target)
        _sync(target.parent)
    except (sqlite3.DatabaseError, OSError) as error:
        if isinstance(error, OSError):
            raise LedgerFileError(f"“{target}” cannot be written: {error.strerror}.") from error
        raise in_words(error, source.name) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return target


def _remove_side_files(target: Path) -> None:
    """The write-ahead log of what stood there must not be applied to the copy."""
    for suffix in ("-wal", "-shm"):
        Path(f"{target}{suffix}").unlink(missing_ok=True)


def _sync(path: Path) -> None:
    if path.is_dir() and os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
