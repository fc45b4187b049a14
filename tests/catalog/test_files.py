"""Opening what is not, or not quite, a ledger: a clear error, and nothing touched."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import stat
import sys
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from catalog.commands.assets import add_assets
from catalog.commands.sites import add_site
from catalog.errors import (
    DamagedLedgerError,
    LedgerError,
    LedgerFileError,
    LockedLedgerError,
    MovedLedgerError,
    NewerLedgerError,
    NotALedgerError,
    UnwritableLedgerError,
)
from catalog.models import AssetDraft, AssetKind, SiteDraft
from catalog.queries.export import export
from catalog.store.backup import backup, restore
from catalog.store.file import APPLICATION_ID, SCHEMA_VERSION, read_header
from catalog.store.ledger import Ledger
from catalog.store.verification import verify
from catalog.store.whole_files import unfinished

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """A ledger with something in it that nobody has open."""
    path = tmp_path / "closed.rackledger"
    with Ledger.create(path) as ledger:
        ledger.do(add_site, draft=SiteDraft(name="Lund"))
        drafts = [
            AssetDraft(tag=f"A-{n}", name=f"node {n}" * 20, kind=AssetKind.SERVER)
            for n in range(400)
        ]
        ledger.do(add_assets, drafts=drafts)
    return path


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def untouched(path: Path) -> tuple[str, int, list[str]]:
    return digest(path), path.stat().st_mtime_ns, sorted(p.name for p in path.parent.iterdir())


def refuse(path: Path, error: type[LedgerError], sentence: str) -> None:
    before = untouched(path)
    with pytest.raises(error, match=sentence) as raised:
        Ledger.open(path)
    assert raised.value.advice
    assert raised.value.kept
    assert untouched(path) == before


@pytest.mark.parametrize(
    "content", [b"", b"hello", b"PK\x03\x04" + b"\x00" * 200, b"tag,name\nA-1,node\n"]
)
def test_another_kind_of_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.rackledger"
    path.write_bytes(content)
    refuse(path, NotALedgerError, "is not a ledger")


def test_another_application_s_database(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE asset (id INTEGER)")
    refuse(path, NotALedgerError, "of another application")


def test_a_newer_ledger(closed: Path) -> None:
    with closing(sqlite3.connect(closed)) as db:
        db.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
        db.execute("PRAGMA journal_mode=DELETE")
    refuse(closed, NewerLedgerError, "newer version")


def test_a_folder_and_nothing_at_all(tmp_path: Path) -> None:
    with pytest.raises(NotALedgerError, match="is not a file"):
        Ledger.open(tmp_path)
    with pytest.raises(LedgerFileError, match="There is no ledger"):
        Ledger.open(tmp_path / "missing.rackledger")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="names and links work differently there")
def test_names_that_lead_nowhere(tmp_path: Path, closed: Path) -> None:
    circle = tmp_path / "circle"
    circle.symlink_to(circle)
    for path in (circle, tmp_path / ("x" * 5_000), tmp_path / "a\0b", closed / "below"):
        with pytest.raises(LedgerFileError, match="cannot be read"):
            Ledger.open(path)


@pytest.mark.skipif(sys.platform != "linux", reason="names are proper text elsewhere")
def test_a_name_that_is_no_proper_text(closed: Path) -> None:
    path = closed.rename(os.fsdecode(os.fsencode(closed.parent) + b"/\xff.rackledger"))
    with Ledger.open(path) as ledger:
        ledger.do(add_site, draft=SiteDraft(name="Malmö"))
        assert ledger.ask(verify).whole


def test_a_format_of_sqlite_that_is_not_known(closed: Path) -> None:
    content = bytearray(closed.read_bytes())
    content[44:48] = b"\xff" * 4
    closed.write_bytes(content)
    with pytest.raises(DamagedLedgerError, match="unsupported file format"):
        Ledger.open(closed)


def test_a_file_cut_short(closed: Path) -> None:
    content = closed.read_bytes()
    closed.write_bytes(content[: len(content) // 2])
    refuse(closed, DamagedLedgerError, "its end is missing")
    closed.write_bytes(content[:60])
    refuse(closed, DamagedLedgerError, "is cut off")


@pytest.fixture
def half_copied(tmp_path: Path) -> Path:
    """A ledger whose last checkpoint was killed after it had copied the first page."""
    path = tmp_path / "half.rackledger"
    with Ledger.create(path) as ledger:
        ledger.do(add_site, draft=SiteDraft(name="Lund"))
    with closing(sqlite3.connect(path)) as source, Ledger.open(path) as ledger:
        source.execute("SELECT count(*) FROM site").fetchone()  # keeps the log alive
        drafts = [
            AssetDraft(tag=f"A-{n}", name="node", kind=AssetKind.SERVER, notes="x" * 900)
            for n in range(300)
        ]
        ledger.do(add_assets, drafts=drafts)
        for name in (path.name, path.name + "-wal"):
            (tmp_path / "killed").mkdir(exist_ok=True)
            shutil.copy(tmp_path / name, tmp_path / "killed" / name)
    killed = tmp_path / "killed" / path.name
    log = killed.with_name(killed.name + "-wal").read_bytes()
    first = [n for n in range(32, len(log), 24 + 4096) if log[n : n + 4] == b"\0\0\0\x01"][-1]
    content = bytearray(killed.read_bytes())
    content[:4096] = log[first + 24 : first + 24 + 4096]
    killed.write_bytes(content)
    return killed


def test_a_file_whose_end_is_still_in_its_log(half_copied: Path) -> None:
    header = read_header(half_copied)
    assert half_copied.stat().st_size < header.pages * header.page_bytes, "the fixture lies"
    with Ledger.open(half_copied) as ledger:
        assert ledger.ask(verify).findings == ()
        assert len(json.loads(ledger.ask(export))["tables"]["asset"]) == 300


def test_a_file_whose_end_is_not_in_its_log_either(half_copied: Path) -> None:
    log = half_copied.with_name(half_copied.name + "-wal")
    whole = log.read_bytes()
    for rest in (b"", whole[:20], whole[: len(whole) // 2], b"\0" * 200, whole[:8] + b"\0" * 90):
        log.write_bytes(rest)
        refuse(half_copied, DamagedLedgerError, "its end is missing")
        assert log.read_bytes() == rest
    log.unlink()
    refuse(half_copied, DamagedLedgerError, "its end is missing")


def test_damage_in_the_middle_is_found_by_verification(closed: Path) -> None:
    content = bytearray(closed.read_bytes())
    for start in range(4096 * 4, len(content), 4096):
        content[start : start + 512] = os.urandom(512)
    closed.write_bytes(content)
    with pytest.raises(LedgerError, match="damaged"), Ledger.open(closed) as ledger:
        ledger.ask(verify)


@pytest.mark.skipif(os.name == "nt", reason="permissions work differently there")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write all")
def test_a_read_only_file(closed: Path) -> None:
    closed.chmod(stat.S_IRUSR)
    refuse(closed, UnwritableLedgerError, "read-only")


def test_a_read_only_file_as_the_system_says_it(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same where the tests run as root, to whom nothing is read-only."""
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    refuse(closed, UnwritableLedgerError, "read-only")


def test_a_locked_ledger(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("catalog.store.engine.BUSY_TIMEOUT_MS", 50)
    with closing(sqlite3.connect(closed, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LockedLedgerError, match="in use by another program"):
            Ledger.open(closed)
        other.execute("ROLLBACK")


def test_writing_while_another_writes_says_so(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("catalog.store.engine.BUSY_TIMEOUT_MS", 50)
    with Ledger.open(closed) as ledger:
        before = ledger.ask(export)
        with closing(sqlite3.connect(closed, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(LockedLedgerError):
                ledger.do(add_site, draft=SiteDraft(name="Malmö"))
            other.execute("ROLLBACK")
        assert ledger.ask(export) == before


def test_creating_never_replaces_a_file(closed: Path) -> None:
    before = untouched(closed)
    with pytest.raises(LedgerFileError, match="already"):
        Ledger.create(closed)
    assert untouched(closed) == before


def test_a_ledger_says_what_it_is_in_its_header(closed: Path) -> None:
    with closing(sqlite3.connect(closed)) as db:
        assert db.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert db.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_backup_is_the_same_ledger(closed: Path, tmp_path: Path) -> None:
    with Ledger.open(closed) as ledger:
        expected = ledger.ask(export)
        copy = backup(closed, tmp_path / "copy.rackledger")
    with Ledger.open(copy) as ledger:
        assert ledger.ask(export) == expected
        assert ledger.ask(verify).whole
    with pytest.raises(LedgerFileError, match="already"):
        backup(closed, copy)


def test_restoring_keeps_what_stood_there(closed: Path, tmp_path: Path) -> None:
    copy = backup(closed, tmp_path / "copy.rackledger")
    with Ledger.open(closed) as ledger:
        expected = ledger.ask(export)
        ledger.do(add_site, draft=SiteDraft(name="Malmö"))
        later = ledger.ask(export)
    kept = restore(copy, closed, now=NOW)
    assert kept is not None
    for path, text in ((closed, expected), (kept, later)):
        with Ledger.open(path) as ledger:
            assert ledger.ask(export) == text


def test_a_damaged_backup_replaces_nothing(closed: Path, tmp_path: Path) -> None:
    copy = backup(closed, tmp_path / "copy.rackledger")
    content = bytearray(copy.read_bytes())
    content[4096 * 3 :] = os.urandom(len(content) - 4096 * 3)
    copy.write_bytes(content)
    before = digest(closed)
    with pytest.raises(DamagedLedgerError):
        restore(copy, closed, now=NOW)
    assert digest(closed) == before


def test_restoring_over_a_ledger_in_use_is_refused(closed: Path, tmp_path: Path) -> None:
    copy = backup(closed, tmp_path / "copy.rackledger")
    with closing(sqlite3.connect(closed, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LockedLedgerError):
            restore(copy, closed, now=NOW)
        other.execute("ROLLBACK")


def test_restoring_under_an_open_window_is_refused_though_it_is_idle(
    closed: Path, tmp_path: Path
) -> None:
    """What the window entered later would go into a file that is no longer there."""
    copy = backup(closed, tmp_path / "copy.rackledger")
    with Ledger.open(closed) as window:
        window.do(add_site, draft=SiteDraft(name="Malmö"))
        with pytest.raises(LockedLedgerError, match="in use"):
            restore(copy, closed, now=NOW)
        window.do(add_site, draft=SiteDraft(name="Kiruna"))
    with Ledger.open(closed) as ledger:
        assert "Kiruna" in ledger.ask(export)


def test_restoring_twice_in_a_second_keeps_both(closed: Path, tmp_path: Path) -> None:
    copy = backup(closed, tmp_path / "copy.rackledger")
    kept = []
    for name in ("Malmö", "Kiruna"):
        with Ledger.open(closed) as ledger:
            ledger.do(add_site, draft=SiteDraft(name=name))
        kept.append(restore(copy, closed, now=NOW))
    for path, name in zip(kept, ("Malmö", "Kiruna"), strict=True):
        assert path is not None
        with Ledger.open(path) as ledger:
            assert f'"{name}"' in ledger.ask(export)


def test_restoring_a_newer_backup_is_refused(closed: Path, tmp_path: Path) -> None:
    copy = backup(closed, tmp_path / "copy.rackledger")
    with closing(sqlite3.connect(copy)) as db:
        db.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    before = digest(closed)
    with pytest.raises(NewerLedgerError):
        restore(copy, closed, now=NOW)
    assert digest(closed) == before


@pytest.mark.skipif(os.name == "nt", reason="links and modes work differently there")
def test_copies_follow_links_and_keep_who_may_read(closed: Path, tmp_path: Path) -> None:
    closed.chmod(0o600)
    copy = backup(closed, tmp_path / "copy.rackledger")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    link = tmp_path / "link.rackledger"
    link.symlink_to(closed)
    copy.chmod(0o644)
    restore(copy, link, now=NOW)
    assert link.is_symlink()
    assert stat.S_IMODE(closed.stat().st_mode) == 0o600


@pytest.mark.skipif(os.name == "nt", reason="an open file is not moved there")
def test_writing_into_a_ledger_that_was_moved_away_is_refused(closed: Path, tmp_path: Path) -> None:
    away = tmp_path / "away.rackledger"
    with Ledger.open(closed) as ledger:
        ledger.do(add_site, draft=SiteDraft(name="Malmö"))
        closed.rename(away)
        with pytest.raises(MovedLedgerError, match="moved"):
            ledger.do(add_site, draft=SiteDraft(name="Kiruna"))
        with pytest.raises(MovedLedgerError, match="moved"):
            ledger.measure(lambda _connection: None)
    # What was only in the log was written back into the file that left it behind.
    for path in tmp_path.glob("closed.rackledger-*"):
        path.unlink()
    with Ledger.open(away) as ledger:
        text = ledger.ask(export)
    assert "Malmö" in text
    assert "Kiruna" not in text


def test_a_file_system_without_links_takes_ledgers_too(
    closed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse_to_link(_source: object, _target: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse_to_link)
    Ledger.create(tmp_path / "new.rackledger").close()
    backup(closed, tmp_path / "copy.rackledger")
    with pytest.raises(LedgerFileError, match="already"):
        backup(closed, tmp_path / "copy.rackledger")
    assert not list(tmp_path.glob(".*"))


def test_what_a_killed_process_of_the_same_number_left_is_no_hindrance(tmp_path: Path) -> None:
    """In containers every process has the same number."""
    path = tmp_path / "new.rackledger"
    with unfinished(path, "new") as left:
        left.write_bytes(b"half a ledger")
        Ledger.create(path).close()
    with Ledger.open(path) as ledger:
        assert ledger.ask(verify).whole


def test_a_damaged_ledger_can_be_replaced_by_its_backup(closed: Path, tmp_path: Path) -> None:
    copy = backup(closed, tmp_path / "copy.rackledger")
    closed.write_bytes(b"not a ledger any more")
    kept = restore(copy, closed, now=NOW)
    assert kept is not None
    assert kept.read_bytes() == b"not a ledger any more"
    with Ledger.open(closed) as ledger:
        assert ledger.ask(verify).whole


def test_a_full_disk_is_said_and_leaves_nothing(closed: Path, tmp_path: Path) -> None:
    """A ledger that may not grow stands in for a disk that is full: SQLite reports both alike."""
    with Ledger.open(closed) as ledger:
        before = ledger.ask(export)
        with ledger._writing.connect() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            (pages,) = driver.execute("PRAGMA page_count").fetchone()
            driver.execute(f"PRAGMA max_page_count={pages}")
        drafts = [
            AssetDraft(tag=f"B-{n}", name="x" * 200, kind=AssetKind.SERVER, notes="y" * 5_000)
            for n in range(300)
        ]
        with pytest.raises(UnwritableLedgerError, match="full"):
            ledger.do(add_assets, drafts=drafts)
        assert ledger.ask(export) == before
        assert ledger.ask(verify).whole
    shutil.rmtree(tmp_path, ignore_errors=True)
