"""Whatever is done to the file by hand, verification finds it and says which entry it was."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from catalog.commands.sites import add_site
from catalog.errors import DamagedLedgerError, RefusedError
from catalog.models import SiteDraft
from catalog.queries.history import latest
from catalog.store.backup import backup, seal_of
from catalog.store.chain import GENESIS, Seal, entry_hash
from catalog.store.ledger import Ledger
from catalog.store.verification import Damage, verify

if TYPE_CHECKING:
    from pathlib import Path

SWAP = """
UPDATE journal_entry SET id = -2 WHERE id = 2; UPDATE journal_entry SET id = 2 WHERE id = 3;
UPDATE journal_entry SET id = 3 WHERE id = -2;
"""
FORGE_TITLE = "UPDATE journal_entry SET title = 'Add site “Oslo”' WHERE id = 3"
FORGE_IMAGE = "UPDATE journal_change SET after = replace(after, 'S3', 'S9') WHERE id = 3"
DEEP_IMAGE = (
    "UPDATE journal_change SET after = replace(hex(zeroblob(50000)), '00', '[') WHERE id = 2"
)
TRIGGER = "CREATE TRIGGER t AFTER INSERT ON site BEGIN UPDATE site SET note = ''; END"
FOREIGN_PACK = "INSERT INTO catalogue_pack VALUES ('aa', 'other', '1', '2026-01-01', 0, 1, NULL)"


@pytest.mark.parametrize(
    ("sql", "damage", "sentence"),
    [
        (FORGE_TITLE, Damage.EDITED, "Entry 3 (“Add site “Oslo””) is not as it was written."),
        ("UPDATE journal_entry SET actor = 'eve' WHERE id = 1", Damage.EDITED, "Entry 1 "),
        (FORGE_IMAGE, Damage.EDITED, "Entry 3 "),
        ("DELETE FROM journal_change WHERE id = 2", Damage.EDITED, "Entry 2 "),
        ("DELETE FROM journal_entry WHERE id = 2", Damage.REMOVED, "Entry 2 is missing"),
        ("DELETE FROM journal_entry WHERE id IN (2, 3)", Damage.REMOVED, "Entries 2 to 3 are"),
        ("DELETE FROM journal_entry WHERE id = 4", Damage.REMOVED, "Entry 4 is missing"),
        ("DELETE FROM journal_head WHERE name = 'entry'", Damage.REMOVED, "head of the journal"),
        (SWAP, Damage.REORDERED, "Entry 2 belongs after entry 3."),
        (
            "INSERT INTO journal_change VALUES (99, 'site', 1, NULL, NULL)",
            Damage.ADDED,
            "1 change in the journal belongs to no entry.",
        ),
        (
            "UPDATE site SET name = 'Elsewhere' WHERE id = 1",
            Damage.RECORD,
            "The site number 1 was changed by hand (name).",
        ),
        ("DELETE FROM site WHERE id = 4", Damage.RECORD, "The site number 4 was removed by hand."),
        ("INSERT INTO site VALUES (9, 'X', '')", Damage.RECORD, "it was added by hand"),
        # Values of a kind that no column takes are findings like any other.
        ("UPDATE journal_entry SET at = 'never' WHERE id = 2", Damage.EDITED, "Entry 2 "),
        ("UPDATE journal_entry SET kind = 'x' WHERE id = 2", Damage.EDITED, "Entry 2 "),
        ("UPDATE journal_entry SET title = x'ff00' WHERE id = 2", Damage.EDITED, "Entry 2 "),
        ("UPDATE journal_entry SET change_count = 'a' WHERE id = 2", Damage.EDITED, "Entry 2 "),
        ("UPDATE journal_change SET before = '' WHERE id = 2", Damage.EDITED, "Entry 2 "),
        ("UPDATE journal_change SET after = x'ff' WHERE id = 2", Damage.EDITED, "Entry 2 "),
        ("UPDATE journal_change SET after = '{' WHERE id = 2", Damage.RECORD, "is no image"),
        (DEEP_IMAGE, Damage.RECORD, "is no image"),
        ("UPDATE site SET name = x'ff00' WHERE id = 1", Damage.RECORD, "site number 1 was changed"),
        ("UPDATE journal_head SET number = 3 WHERE name = 'entry'", Damage.EDITED, "entry 3"),
        ("UPDATE journal_head SET hash = 'f' WHERE name = 'entry'", Damage.EDITED, "another hash"),
        ("UPDATE journal_head SET number = 'x' WHERE name = 'entry'", Damage.EDITED, "no entry"),
        ("UPDATE journal_head SET number = 2 WHERE name = 'next:site'", Damage.RECORD, "number 2 "),
        (
            "DELETE FROM journal_head WHERE name = 'next:site'",
            Damage.RECORD,
            "number 1 instead of 5",
        ),
        # What acts in the file beside the commands.
        (TRIGGER, Damage.SCHEMA, "The trigger “t” was added by hand."),
        ("CREATE VIEW v AS SELECT 1", Damage.SCHEMA, "The view “v” was added by hand."),
        ("DROP INDEX ix_asset_name", Damage.SCHEMA, "indexes of the table “asset”"),
        ("ALTER TABLE site ADD COLUMN more", Damage.SCHEMA, "columns of the table “site”"),
        # The catalogues that are outside the journal.
        ("UPDATE catalogue_pack SET first = 0", Damage.CATALOGUE, "was taken out of force by hand"),
        ("UPDATE catalogue_pack SET version = '99'", Damage.CATALOGUE, "is named otherwise"),
        ("UPDATE catalogue_pack SET archive = x'00'", Damage.CATALOGUE, "its archive is no pack"),
        (FOREIGN_PACK, Damage.CATALOGUE, "is not kept, though it came from a file"),
    ],
)
def test_tampering_is_found(ledger: Ledger, sql: str, damage: Damage, sentence: str) -> None:
    for number in range(1, 5):
        ledger.do(add_site, draft=SiteDraft(name=f"S{number}"))
    assert ledger.ask(verify).whole
    with closing(sqlite3.connect(ledger.path)) as db, db:
        db.executescript(sql)
    findings = ledger.ask(verify).findings
    assert any(f.damage is damage and sentence in f.text for f in findings), findings


def test_a_forged_entry_with_a_right_hash_still_breaks_the_chain(ledger: Ledger) -> None:
    """Somebody who recomputes the hash of an old entry cannot hide it from the next one."""
    for number in range(1, 4):
        ledger.do(add_site, draft=SiteDraft(name=f"S{number}"))
    with closing(sqlite3.connect(ledger.path)) as db, db:
        db.execute("UPDATE journal_entry SET title = 'x', hash = ? WHERE id = 2", ("f" * 64,))
    damages = {finding.damage for finding in ledger.ask(verify).findings}
    assert {Damage.EDITED, Damage.REORDERED} <= damages


def test_an_edited_span_does_not_make_the_rest_look_forged(ledger: Ledger) -> None:
    for number in range(1, 9):
        ledger.do(add_site, draft=SiteDraft(name=f"S{number}"))
    with closing(sqlite3.connect(ledger.path)) as db, db:
        db.execute("UPDATE journal_entry SET change_count = 5 WHERE id = 3")
    found = [f.entry for f in ledger.ask(verify).findings if f.damage is Damage.EDITED]
    assert found == [3]


def write_the_chain_anew(path: Path, first: int) -> None:
    """What somebody would do who knows how the journal works: forge an entry and all behind it."""
    with closing(sqlite3.connect(path)) as db, db:
        db.row_factory = sqlite3.Row
        db.execute("UPDATE journal_entry SET actor = 'eve' WHERE id = ?", (first,))
        entries = [dict(row) for row in db.execute("SELECT * FROM journal_entry ORDER BY id")]
        previous = GENESIS
        for entry in entries:
            del entry["hash"]
            entry["previous_hash"] = previous
            span = (entry["first_change"], entry["first_change"] + entry["change_count"])
            rows = db.execute(
                "SELECT table_name, record_id, before, after FROM journal_change "
                "WHERE id >= ? AND id < ? ORDER BY id",
                span,
            )
            digest = entry_hash(entry, [tuple(row) for row in rows])
            db.execute(
                "UPDATE journal_entry SET previous_hash = ?, hash = ? WHERE id = ?",
                (previous, digest, entry["id"]),
            )
            previous = digest
        db.execute("UPDATE journal_head SET hash = ? WHERE name = 'entry'", (previous,))


def test_a_seal_kept_elsewhere_shows_a_chain_that_was_written_anew(
    ledger: Ledger, tmp_path: Path
) -> None:
    for number in range(1, 4):
        ledger.do(add_site, draft=SiteDraft(name=f"S{number}"))
    seal = ledger.ask(verify).seal
    assert seal is not None
    assert Seal.parse(str(seal)) == seal
    copy = backup(ledger.path, tmp_path / "copy.rackledger")
    ledger.do(add_site, draft=SiteDraft(name="S4"))
    assert seal_of(copy) == seal
    assert ledger.ask(verify, [seal]).whole

    write_the_chain_anew(ledger.path, first=2)
    assert ledger.ask(verify).whole, "nothing inside the file shows it"
    (finding,) = ledger.ask(verify, [seal]).findings
    assert (finding.damage, finding.entry) == (Damage.EDITED, 3)
    (missing,) = ledger.ask(verify, [Seal(9, "0" * 16)]).findings
    assert missing.damage is Damage.REMOVED


@pytest.mark.parametrize(
    "text", ["", "x", "0-" + "a" * 16, "3-abc", "3-" + "g" * 16, "٣-" + "a" * 16]
)
def test_what_is_no_seal_is_refused(text: str) -> None:
    with pytest.raises(RefusedError, match="is no seal"):
        Seal.parse(text)


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM journal_head WHERE name = 'entry'",
        "UPDATE journal_head SET number = 'x' WHERE name = 'entry'",
    ],
)
def test_nothing_is_added_to_a_journal_without_a_head(ledger: Ledger, sql: str) -> None:
    ledger.do(add_site, draft=SiteDraft(name="S1"))
    with closing(sqlite3.connect(ledger.path)) as db, db:
        db.execute(sql)
    with pytest.raises(DamagedLedgerError, match="head of the journal"):
        ledger.do(add_site, draft=SiteDraft(name="S2"))
    with pytest.raises(DamagedLedgerError, match="head of the journal"):
        Ledger.open(ledger.path)


def test_an_image_that_cannot_be_read_is_not_undone(ledger: Ledger) -> None:
    ledger.do(add_site, draft=SiteDraft(name="S1"))
    with closing(sqlite3.connect(ledger.path)) as db, db:
        db.execute("UPDATE journal_change SET after = '{'")
    with pytest.raises(DamagedLedgerError, match="cannot be read"):
        ledger.undo()


def test_values_that_mean_nothing_are_said_in_words(ledger: Ledger) -> None:
    ledger.do(add_site, draft=SiteDraft(name="S1"))
    with closing(sqlite3.connect(ledger.path)) as db, db:
        db.execute("UPDATE journal_entry SET at = 'never'")
    with pytest.raises(DamagedLedgerError, match="'never' where an instant belongs"):
        ledger.ask(latest, 1)
    with closing(sqlite3.connect(ledger.path)) as db, db:
        db.execute("UPDATE journal_entry SET title = CAST(x'ff' AS TEXT)")
    with pytest.raises(DamagedLedgerError, match="UTF-8"):
        ledger.ask(verify)
