"""Every stored old ledger opens, upgraded, with nothing lost; migrations lead to today's schema."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from catalog.models import EntryKind
from catalog.queries.export import export
from catalog.queries.history import latest
from catalog.queries.inventory import inventory
from catalog.store.creation import revision_of
from catalog.store.file import SCHEMA_VERSION, read_header
from catalog.store.ledger import Ledger
from catalog.store.upgrade import MIGRATIONS, run_migrations
from catalog.store.verification import verify

OLD_LEDGERS = sorted(Path(__file__).with_name("ledgers").glob("format-*.rackledger"))
NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)


def schema(path: Path) -> dict[str, object]:
    """Columns, indexes and foreign keys by table, without the accidents of their spelling."""
    with closing(sqlite3.connect(path)) as db:
        tables = [
            name
            for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if not name.startswith("sqlite_")
        ]
        return {
            name: (
                sorted(row[1:] for row in db.execute(f"PRAGMA table_info({name})")),
                sorted(
                    (row[1] if not row[1].startswith("sqlite_") else "auto", row[2])
                    for row in db.execute(f"PRAGMA index_list({name})")
                ),
                sorted(row[2:] for row in db.execute(f"PRAGMA foreign_key_list({name})")),
            )
            for name in tables
        }


def content(path: Path) -> list[str]:
    """Everything in a ledger file, as SQL."""
    with closing(sqlite3.connect(path)) as db:
        return list(db.iterdump())


def test_every_format_before_todays_has_a_stored_ledger() -> None:
    versions = [read_header(path).schema_version for path in OLD_LEDGERS]
    assert versions == list(range(1, SCHEMA_VERSION))


def test_there_is_one_migration_for_each_format() -> None:
    names = sorted(path.name[:4] for path in (MIGRATIONS / "versions").glob("0*.py"))
    assert names == [revision_of(number + 1) for number in range(SCHEMA_VERSION)]


@pytest.mark.parametrize("stored", OLD_LEDGERS, ids=lambda path: path.stem)
def test_an_old_ledger_is_upgraded_whole(stored: Path, tmp_path: Path) -> None:
    path = tmp_path / "old.rackledger"
    shutil.copy(stored, path)
    with Ledger.open(path, clock=lambda: NOW) as ledger:
        assert ledger.ask(verify).findings == ()
        rows = ledger.ask(inventory)
        assert [(row.tag, row.name) for row in rows] == [("A-1", "node-1"), ("A-2", "node-2")]
        assert str(rows[0].cost) == "12000.50 EUR"
        assert ledger.ask(latest, 1)[0].kind is EntryKind.UPGRADE
        # An upgrade is nobody's step: undo offers what was done before it, in the old format.
        assert ledger.undo_title() == "Depreciate “node-1”"
    backups = list(tmp_path.glob("old.rackledger.format*.backup"))
    assert [content(backup) for backup in backups] == [content(stored)]


@pytest.mark.parametrize("stored", OLD_LEDGERS, ids=lambda path: path.stem)
def test_what_was_done_in_an_old_format_is_undone_and_redone(stored: Path, tmp_path: Path) -> None:
    path = tmp_path / "old.rackledger"
    shutil.copy(stored, path)
    with Ledger.open(path) as ledger:
        last, steps = ledger.ask(export), 0
        while ledger.undo_title() is not None:
            ledger.undo()
            steps += 1
        assert steps >= 5
        assert ledger.ask(inventory) == []
        for _ in range(steps):
            ledger.redo()
        assert ledger.ask(export) == last
        assert ledger.ask(verify).whole


def test_creating_and_migrating_give_the_same_schema(tmp_path: Path) -> None:
    created = tmp_path / "created.rackledger"
    Ledger.create(created).close()
    migrated = tmp_path / "migrated.rackledger"
    engine = create_engine(f"sqlite:///{migrated}")
    with engine.begin() as connection:
        run_migrations(connection, SCHEMA_VERSION)
    engine.dispose()
    assert schema(migrated) == schema(created)
