"""Upgrading an older ledger: a backup copy first, then every migration in one transaction."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from catalog.errors import DamagedLedgerError
from catalog.models import EntryKind
from catalog.store import journal
from catalog.store.backup import backup, require_sound
from catalog.store.bundled import note_first_pack
from catalog.store.engine import BUSY_TIMEOUT_MS, DATABASE_ERRORS, in_words
from catalog.store.file import SCHEMA_VERSION, read_header
from catalog.store.writing import Writing
from money.sentence import say

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.engine import Connection

#: The first schema that knows catalogue packs.
FIRST_WITH_CATALOGUE = 3
MIGRATIONS = Path(__file__).with_name("migrations")


def upgrade(path: Path, *, actor: str, now: datetime, to: int = SCHEMA_VERSION) -> Path:
    """Bring the ledger at `path` to schema `to`; returns the backup copy taken before.

    All migrations are one transaction together with their journal entry: a crash leaves the old
    ledger, whole, and the copy.
    """
    version = read_header(path).schema_version
    require_sound(path)
    copy = _backup_once(path, version, now)
    with closing(
        sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    ) as connection:
        connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
        # Rebuilding a table must not delete what refers to it; all is checked before the commit.
        connection.execute("PRAGMA foreign_keys=OFF")
        try:
            _migrate(connection, to=to, actor=actor, now=now)
        except DATABASE_ERRORS as error:
            raise in_words(error, path.name) from error
    return copy


def _backup_once(path: Path, version: int, now: datetime) -> Path:
    stamp = now.strftime("%Y%m%dT%H%M%SZ")
    target = path.with_name(f"{path.name}.format{version}-{stamp}.backup")
    return target if target.exists() else backup(path, target)


def _migrate(raw: sqlite3.Connection, *, to: int, actor: str, now: datetime) -> None:
    from sqlalchemy import create_engine, event
    from sqlalchemy.pool import StaticPool

    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
    event.listen(engine, "begin", lambda c: c.exec_driver_sql("BEGIN IMMEDIATE"))
    with engine.begin() as connection:
        before = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        if before >= to:
            # Another window was quicker while this one waited for the lock.
            return
        run_migrations(connection, to)
        if before < FIRST_WITH_CATALOGUE <= to:
            note_first_pack(connection)
        connection.exec_driver_sql(f"PRAGMA user_version={to}")
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if broken is not None:
            raise DamagedLedgerError(
                say(
                    "The ledger refers to something that is not there (table {broken}).",
                    broken=broken[0],
                )
            )
        writing = Writing(
            connection, now, actor, title=say("Upgrade the ledger to format {to}", to=to)
        )
        journal.append(writing, "upgrade", kind=EntryKind.UPGRADE)


def run_migrations(connection: Connection, to: int) -> None:
    """Run Alembic's migrations up to schema `to` on `connection`, within its transaction."""
    from alembic import command
    from alembic.config import Config

    from catalog.store.creation import revision_of

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, revision_of(to))
