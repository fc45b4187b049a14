"""Whatever is done to the file by hand, verification finds it and says which entry it was."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from catalog.commands.sites import add_site
from catalog.models import SiteDraft
from catalog.store.verification import Damage, verify

if TYPE_CHECKING:
    from catalog.store.ledger import Ledger

SWAP = """
UPDATE journal_entry SET id = -2 WHERE id = 2; UPDATE journal_entry SET id = 2 WHERE id = 3;
UPDATE journal_entry SET id = 3 WHERE id = -2;
"""
FORGE_TITLE = "UPDATE journal_entry SET title = 'Add site “Oslo”' WHERE id = 3"
FORGE_IMAGE = "UPDATE journal_change SET after = replace(after, 'S3', 'S9') WHERE id = 3"


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
            "1 changes in the journal belong to no entry.",
        ),
        (
            "UPDATE site SET name = 'Elsewhere' WHERE id = 1",
            Damage.RECORD,
            "The site number 1 was changed by hand (name).",
        ),
        ("DELETE FROM site WHERE id = 4", Damage.RECORD, "The site number 4 was removed by hand."),
        ("INSERT INTO site VALUES (9, 'X', '')", Damage.RECORD, "it was added by hand"),
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
