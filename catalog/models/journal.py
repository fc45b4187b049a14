"""The journal: one entry per command, chained by hash, with an image before and after per record.

`journal_change.id` counts through the whole ledger, and an entry names its first change and how
many there are: a bulk command's changes are one range, found without an index of their own.
`journal_head` holds the newest entry's number and hash, so that entries cut off at the end show,
and the next free number of every table.

These are plain tables, not classes: nobody makes, edits or validates an entry by hand.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table

from catalog.models.columns import Instant, Words
from catalog.models.metadata import METADATA


class EntryKind(StrEnum):
    """How an entry came about."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"
    UPGRADE = "upgrade"


#: One command: who, when, what.
JOURNAL_ENTRY: Final = Table(
    "journal_entry",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("actor", String, nullable=False),
    Column("command", String, nullable=False),
    Column("title", String, nullable=False),
    Column("kind", Words(EntryKind), nullable=False),
    Column("target_id", Integer, ForeignKey("journal_entry.id"), index=True),
    Column("first_change", Integer, nullable=False),
    Column("change_count", Integer, nullable=False),
    Column("previous_hash", String, nullable=False),
    Column("hash", String, nullable=False),
)

#: One record's image before and after a command, as canonical JSON; null where it was not.
JOURNAL_CHANGE: Final = Table(
    "journal_change",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("table_name", String, nullable=False),
    Column("record_id", Integer, nullable=False),
    Column("before", String),
    Column("after", String),
    Index("ix_journal_change_record", "table_name", "record_id"),
)

#: The newest entry under the name `entry`, and the next free number of a table under `next:…`.
JOURNAL_HEAD: Final = Table(
    "journal_head",
    METADATA,
    Column("name", String, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("hash", String, nullable=False),
)
