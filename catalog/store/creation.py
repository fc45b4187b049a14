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
from catalog.store.file import APPLICATION_ID, SCHEMA_VERSION

if TYPE_CHECKING:
    from pathlib import Path


def revision_of(version: int) -> str:
    """The name of the migration that leads to a schema version: 0001, 0002 …"""
    return f"{version:04d}"


NEWEST_REVISION: Final = revision_of(SCHEMA_VERSION)


def create(path: Path) -> None:
    """Make an empty ledger at `path`; a LedgerFileError when something is there already."""
    if path.exists():
        raise LedgerFileError(
            f"There is a file at “{path}” already.", advice="Choose another name."
        )
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(unfinished, check_same_thread=False)) as connection:
            _fill(connection)
        os.link(unfinished, path) if hasattr(os, "link") else unfinished.rename(path)
    except FileExistsError:
        raise LedgerFileError(f"There is a file at “{path}” already.") from None
    except (OSError, sqlite3.OperationalError) as error:
        raise UnwritableLedgerError(f"No ledger can be made at “{path}”: {error}.") from None
    finally:
        unfinished.unlink(missing_ok=True)


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
