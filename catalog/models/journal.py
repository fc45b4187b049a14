"""The journal: one entry per command, chained by hash, with an image before and after per record.

`journal_change.id` counts through the whole ledger, and an entry names its first change and how
many there are: a bulk command's changes are one range, found without an index of their own.
`journal_head` holds the newest entry's number and hash, so that entries cut off at the end show.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Column, Index
from sqlmodel import Field

from catalog.models.columns import Instant, Words
from catalog.models.record import Record


class EntryKind(StrEnum):
    """How an entry came about."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"
    UPGRADE = "upgrade"


class JournalEntry(Record, table=True):
    """One command: who, when, what."""

    __tablename__ = "journal_entry"

    id: int = Field(primary_key=True)
    at: datetime = Field(sa_type=Instant)
    actor: str
    command: str
    title: str
    kind: EntryKind = Field(sa_column=Column(Words(EntryKind), nullable=False))
    target_id: int | None = Field(default=None, foreign_key="journal_entry.id", index=True)
    first_change: int
    change_count: int
    previous_hash: str
    hash: str


class JournalChange(Record, table=True):
    """One record's image before and after a command, as canonical JSON; null where it was not."""

    __tablename__ = "journal_change"
    __table_args__ = (Index("ix_journal_change_record", "table_name", "record_id"),)

    id: int = Field(primary_key=True)
    table_name: str
    record_id: int
    before: str | None
    after: str | None


class JournalHead(Record, table=True):
    """The newest entry and the next free numbers; one row per `name`."""

    __tablename__ = "journal_head"

    name: str = Field(primary_key=True)
    number: int
    hash: str
