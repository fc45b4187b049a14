"""Making a new ledger: whole or not at all.

The file is built under another name beside its place and moved there when it is complete, so a
crash never leaves a half-made ledger. The tables come from the models at once; a test proves that
the migrations lead to the very same schema.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Final

from sqlalchemy.pool import StaticPool
from sqlmodel import create_engine

from catalog.errors import LedgerFileError, UnwritableLedgerError
from catalog.models import whole_schema
from catalog.store import journal
from catalog.store.bundled import note_first_pack
from catalog.store.engine import DATABASE_ERRORS, in_words
from catalog.store.file import APPLICATION_ID, SCHEMA_VERSION
from catalog.store.whole_files import put_new, sync, unfinished
from money.sentence import say
from money.system_words import system_words

if TYPE_CHECKING:
    from pathlib import Path


def revision_of(version: int) -> str:
    """The name of the migration that leads to a schema version: 0001, 0002 …"""
    return f"{version:04d}"


NEWEST_REVISION: Final = revision_of(SCHEMA_VERSION)


def create(path: Path) -> None:
    """Make an empty ledger at `path`; a LedgerFileError when something is there already."""
    require_free(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with unfinished(path, "new") as made:
            with closing(sqlite3.connect(made, check_same_thread=False)) as connection:
                _fill(connection)
            put_new_ledger(made, path)
    except OSError as error:
        raise _unmakeable(path, error) from None
    except DATABASE_ERRORS as error:
        raise in_words(error, path.name) from error


def require_free(path: Path) -> None:
    """Raise a LedgerFileError when something stands at `path`, be it a link to nowhere."""
    if os.path.lexists(path):
        raise LedgerFileError(
            say("There is a file at “{path}” already.", path=path), advice="Choose another name."
        )


def put_new_ledger(made: Path, path: Path) -> None:
    """Move a ledger that was built and closed to its place, where nothing may stand."""
    try:
        sync(made)
        put_new(made, path)
    except FileExistsError:
        require_free(path)
        raise
    except OSError as error:
        raise _unmakeable(path, error) from None


def _unmakeable(path: Path, error: Exception) -> UnwritableLedgerError:
    reason = system_words(error)
    return UnwritableLedgerError(
        say("No ledger can be made at “{path}”: {error}.", path=path, error=reason)
    )


def _fill(connection: sqlite3.Connection) -> None:
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
    # All of it is one transaction: the driver would wait for the disk behind each of the tables.
    connection.isolation_level = None
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    with engine.begin() as transaction:
        transaction.exec_driver_sql("BEGIN")
        whole_schema().create_all(transaction)
        transaction.exec_driver_sql(
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
            "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
        transaction.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (NEWEST_REVISION,))
        journal.start(transaction)
        note_first_pack(transaction)
