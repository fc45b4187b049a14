"""Backup copies, and putting one back: whole or not at all.

A copy is taken with SQLite's online backup, so it is one consistent state even while others write.
It is built under another name, synced to the disk and then moved to its place, so a crash leaves
either no copy or a whole one.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
from contextlib import closing, contextmanager, nullcontext
from typing import TYPE_CHECKING, Final

from catalog.errors import (
    DamagedLedgerError,
    LedgerFileError,
    LockedLedgerError,
    UnwritableLedgerError,
)
from catalog.store.chain import Seal
from catalog.store.engine import BUSY_TIMEOUT_MS, in_words
from catalog.store.file import SCHEMA_VERSION, newer, read_header
from catalog.store.whole_files import (
    SIDE_FILES,
    put_in_place,
    put_new,
    remove_side_files,
    sync,
    unfinished,
)
from money.sentence import say
from money.system_words import system_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path

PAGES_PER_STEP = 256
_MODE: Final = 0o777


def backup(source: Path, target: Path, *, progress: Callable[[float], None] | None = None) -> Path:
    """Copy the ledger `source` to `target`; refuses to replace a file. Returns `target`.

    `progress` is told the share done (0 to 1); an exception from it cancels the copy.
    """
    read_header(source)
    if os.path.lexists(target):
        raise LedgerFileError(
            say("There is a file at “{target}” already.", target=target),
            advice="Choose another name.",
        )
    with _writing_in_words(target), unfinished(target, "copy") as made:
        _copy_database(source, made, target, progress)
        put_new(made, target)
    return target


def restore(copy: Path, ledger: Path, *, now: datetime) -> Path | None:
    """Put the backup `copy` in the place of `ledger`.

    What stood there is kept beside it as `<name>.before-restore-<time>`; returns that path, or None
    when nothing stood there. The copy is checked first: a damaged one replaces nothing. Nobody may
    have the ledger open: what they entered later would go into a file that is no longer there.
    """
    header = read_header(copy)
    if header.schema_version > SCHEMA_VERSION:
        raise newer(copy, header)
    require_sound(copy)
    # A link goes on naming the file that it named.
    ledger = ledger.resolve()
    with _writing_in_words(ledger), unfinished(ledger, "copy") as made:
        _copy_database(copy, made, ledger)
        if not ledger.exists():
            put_new(made, ledger)
            return None
        made.chmod(ledger.stat().st_mode & _MODE)
        with _held_alone(ledger):
            kept = _keep_aside(ledger, now)
            remove_side_files(ledger)
            put_in_place(made, ledger)
    return kept


def _keep_aside(ledger: Path, now: datetime) -> Path:
    """A copy of what stands at `ledger`, byte for byte: it may be no ledger, or a damaged one."""
    name = f"{ledger.name}.before-restore-{now:%Y%m%dT%H%M%SZ}"
    kept = ledger.with_name(name)
    number = 1
    while os.path.lexists(kept):
        number += 1
        kept = ledger.with_name(f"{name}-{number}")
    with unfinished(kept, "copy") as made:
        shutil.copy2(ledger, made)
        sync(made)
        put_new(made, kept)
    # Of a damaged file the log could not be written back: it may hold what the file lacks.
    for suffix in SIDE_FILES[:1]:
        log = ledger.with_name(ledger.name + suffix)
        if log.exists():
            shutil.copy2(log, kept.with_name(kept.name + suffix))
    return kept


@contextmanager
def _writing_in_words(target: Path) -> Iterator[None]:
    try:
        yield
    except FileExistsError:
        raise LedgerFileError(
            say("There is a file at “{target}” already.", target=target),
            advice="Choose another name.",
        ) from None
    except OSError as error:
        raise UnwritableLedgerError(
            say(
                "“{target}” cannot be written: {strerror}.",
                target=target,
                strerror=system_words(error),
            )
        ) from error


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
        raise DamagedLedgerError(
            say("“{path}” is damaged: {answer}.", path=path.name, answer=answer)
        )


@contextmanager
def _held_alone(path: Path) -> Iterator[None]:
    """Keep everybody else out of the database at `path`, its log written back into it.

    Raises a LockedLedgerError while another program has it open, even one that is idle.
    """
    try:
        connection = _connect(path, "rw")
    except sqlite3.DatabaseError:
        connection = None
    with closing(connection) if connection else nullcontext():
        if connection is not None:
            _hold(connection, path)
        yield


def _hold(connection: sqlite3.Connection, path: Path) -> None:
    connection.isolation_level = None
    try:
        connection.execute("PRAGMA busy_timeout=500")
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        # Leaving the log behind is only allowed to who is alone with the database.
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.DatabaseError as error:
        said = in_words(error, path.name)
        if isinstance(said, LockedLedgerError):
            said.advice = "Close the windows and programs that have it open, then try again."
            raise said from error
        # Too damaged to be held by anybody.


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode={mode}", uri=True)
    connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
    return connection


def _copy_database(
    source: Path, made: Path, target: Path, progress: Callable[[float], None] | None = None
) -> None:
    """One consistent state of the database `source` as a new file, with its permissions.

    `target` is what errors call the file, which gets that name when it is whole.
    """

    def report(_status: int, remaining: int, total: int) -> None:
        if progress and total:
            progress(1 - remaining / total)

    try:
        with closing(_connect(source, "ro")) as reader, closing(sqlite3.connect(made)) as writer:
            made.chmod(source.stat().st_mode & _MODE | stat.S_IWUSR)
            reader.backup(writer, pages=PAGES_PER_STEP, progress=report)
            # The copy carries its whole content in one file, ready to be moved or mailed.
            writer.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.DatabaseError as error:
        said = in_words(error, source.name)
        if isinstance(said, UnwritableLedgerError):
            # The source is only read: what cannot be written is the copy.
            said = in_words(error, target.name)
        raise said from error
    sync(made)
