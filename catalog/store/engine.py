"""Connections to the ledger, one engine for writing and one that cannot write.

Choices, with their reasons:

- Write-ahead log (`journal_mode=WAL`): readers never wait for a writer, so the window stays live
  while an import runs, and a crash leaves either all or nothing of a transaction.
- `synchronous=FULL`: in WAL mode each commit is on the disk before the command says “done”. NORMAL
  would be faster but may lose the last commits on a power cut, and here a commit is a person's
  decision about money. Measurements, where the last seconds may be lost, use NORMAL.
- `busy_timeout` of 5 seconds: long enough for another window's import to finish a statement, short
  enough that a person is told rather than left waiting.
- `foreign_keys=ON`: off by default in SQLite.
- A writer starts with BEGIN IMMEDIATE: the chain of the journal reads the last hash and writes the
  next one, which must not interleave with another writer.
- The reading engine sets `query_only=ON`: what is not a command cannot write around the journal.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import create_engine, event
from sqlalchemy.exc import DatabaseError, IntegrityError
from sqlalchemy.pool import QueuePool

from catalog.errors import (
    DamagedLedgerError,
    LedgerError,
    LockedLedgerError,
    NotALedgerError,
    RefusedError,
    UnwritableLedgerError,
)
from money.sentence import say

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine
    from sqlalchemy.engine import Connection

BUSY_TIMEOUT_MS: Final = 5_000
#: What the names of attached catalogues begin with: see `catalog.store.shelf`.
SHELF_PREFIX: Final = "shelf_"


def writing_engine(path: Path) -> Engine:
    """Connections that may write, each transaction exclusive among writers."""
    engine = _engine(path, "PRAGMA synchronous=FULL", "PRAGMA journal_mode=WAL")
    event.listen(engine, "begin", _begin_immediate)
    return engine


def reading_engine(path: Path) -> Engine:
    """Connections that can only read."""
    engine = _engine(path, "PRAGMA query_only=ON")
    event.listen(engine, "begin", _begin_deferred)
    return engine


def _engine(path: Path, *pragmas: str) -> Engine:
    engine = create_engine(
        "sqlite+pysqlite://",
        creator=lambda: sqlite3.connect(path, check_same_thread=False),
        poolclass=QueuePool,
        pool_size=4,
    )

    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        # Transactions are begun by us; the driver's own guesses would begin them too late.
        connection.isolation_level = None
        connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA cache_size=-16000")
        for pragma in pragmas:
            connection.execute(pragma)

    def let_go(connection: sqlite3.Connection | None, _record: object) -> None:
        if connection is not None:
            detach_shelves(connection)

    event.listen(engine, "connect", prepare)
    event.listen(engine, "checkin", let_go)
    return engine


def detach_shelves(raw: sqlite3.Connection) -> None:
    """Let go of catalogues that were in force before; SQLite holds only ten databases at a time."""
    for name in [name for name in attached_names(raw) if name.startswith(SHELF_PREFIX)][:-1]:
        raw.execute(f"DETACH {name}")


def attached_names(raw: sqlite3.Connection) -> list[str]:
    """The names of the databases on a connection; not their files, which need not be text."""
    return [name for (name,) in raw.execute("SELECT name FROM pragma_database_list ORDER BY seq")]


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin_deferred(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def in_words(error: Exception, name: str) -> LedgerError:
    """The LedgerError that says what a database error means for the ledger called `name`."""
    original: Any = getattr(error, "orig", error)
    code = getattr(original, "sqlite_errorcode", None)
    primary = code & 0xFF if code is not None else None
    if isinstance(error, IntegrityError | sqlite3.IntegrityError):
        return RefusedError(_constraint_in_words(str(original)))
    if primary in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return LockedLedgerError(say("“{name}” is in use by another program.", name=name))
    is_broken = str(original).startswith(_OF_BROKEN_CONTENT)
    if primary in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_PROTOCOL} or is_broken:
        return DamagedLedgerError(
            say("“{name}” is damaged: {original}.", name=name, original=original)
        )
    if primary == sqlite3.SQLITE_NOTADB:
        return NotALedgerError(say("“{name}” is not a ledger.", name=name))
    if str(original) == "integer overflow":
        return RefusedError("The sum is larger than the ledger can add up.")
    unwritable = _unwritable(code, name, original)
    if unwritable is not None:
        return unwritable
    raise error


def _unwritable(code: int | None, name: str, original: object) -> UnwritableLedgerError | None:
    """The error where the disk, or the rights to it, are the matter; else None."""
    primary = code & 0xFF if code is not None else None
    if primary == sqlite3.SQLITE_FULL:
        return UnwritableLedgerError(say("The disk that holds “{name}” is full.", name=name))
    if primary in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}:
        return UnwritableLedgerError(say("“{name}” cannot be written.", name=name))
    if code in _NO_ROOM:
        return UnwritableLedgerError(
            say("The disk takes no more beside “{name}”; it may be full.", name=name)
        )
    if primary == sqlite3.SQLITE_IOERR:
        return UnwritableLedgerError(
            say(
                "The disk refused to read or write “{name}”: {original}.",
                name=name,
                original=original,
            )
        )
    return None


#: The log and its index need room beside the ledger, even where it is only read.
_NO_ROOM: Final = {
    sqlite3.SQLITE_IOERR_WRITE,
    sqlite3.SQLITE_IOERR_SHMSIZE,
    sqlite3.SQLITE_IOERR_SHMMAP,
    sqlite3.SQLITE_IOERR_TRUNCATE,
}
#: How the driver's messages begin when the file was tampered with rather than damaged.
_OF_BROKEN_CONTENT: Final = (
    "no such table",
    "no such column",
    "Could not decode to UTF-8",
    "unsupported file format",
)

_CONSTRAINTS: Final = {
    "asset.tag": "Another asset has this tag already; tags are unique.",
    "asset.serial": "Another asset has this serial number already.",
    "site.name": "There is a site of this name already.",
    "spec.asset_id": "The asset has a specification already.",
    "depreciation_book.asset_id": "The asset has a book of this name already.",
    "own_model.key": "There is a model of your own with this key already.",
    "own_figure.model_key": "There is a figure of your own for this already.",
    "FOREIGN KEY": "Something else still refers to this, or what it refers to is gone.",
}


def _constraint_in_words(message: str) -> str:
    for part, sentence in _CONSTRAINTS.items():
        if part in message:
            return sentence
    return f"The ledger's rules do not allow this: {message}."


#: Errors of the driver and of SQLAlchemy that `in_words` understands.
DATABASE_ERRORS: Final = (DatabaseError, sqlite3.DatabaseError)
