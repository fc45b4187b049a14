"""Proving that the journal is whole and that the records are what the journal says.

Three things are checked: every entry hashes to what it says and names the hash before it; no entry
is missing, at the end neither; and every record equals the last image that the journal has of it.
Somebody who edits the file with another program leaves a trace in one of the three.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from catalog.models import JOURNAL_CHANGE as CHANGES
from catalog.models import JOURNAL_ENTRY as ENTRIES
from catalog.models import JOURNAL_HEAD as HEADS
from catalog.models import EntryKind, whole_schema
from catalog.models.columns import instant_text
from catalog.store.chain import GENESIS, ChangeRow, entry_hash
from catalog.store.writing import stored_columns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Row, Table
    from sqlalchemy.engine import Connection

    from catalog.models.columns import Stored

OUTSIDE_THE_JOURNAL = frozenset({"series", "sample", "rollup", "catalogue_pack"})


class Damage(StrEnum):
    """What was done to the journal or around it."""

    EDITED = "edited"
    REMOVED = "removed"
    REORDERED = "reordered"
    ADDED = "added"
    RECORD = "record"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as the journal says; `entry` is its entry's number, if it has one."""

    damage: Damage
    entry: int | None
    text: str


@dataclass(frozen=True, slots=True)
class Verification:
    """The result of reading the whole journal against the ledger."""

    entries: int
    changes: int
    records: int
    findings: tuple[Finding, ...]

    @property
    def whole(self) -> bool:
        """Whether nothing was found."""
        return not self.findings


def journaled_tables() -> list[Table]:
    """The tables whose every change is in the journal."""
    return [
        table
        for table in whole_schema().sorted_tables
        if not table.name.startswith("journal") and table.name not in OUTSIDE_THE_JOURNAL
    ]


def verify(connection: Connection) -> Verification:
    """Read every entry and every record; the findings say which are not as they were written."""
    entries = connection.execute(select(ENTRIES).order_by(ENTRIES.c.id)).all()
    findings = [
        *_removed(connection, entries),
        *_edited(connection, entries),
        *_reordered(entries),
        *_strays(connection, entries),
    ]
    records = 0
    for table in journaled_tables():
        count, wrong = _compare_records(connection, table)
        records += count
        findings += wrong
    changes = connection.scalar(select(func.count()).select_from(CHANGES)) or 0
    return Verification(len(entries), changes, records, tuple(findings))


def _removed(connection: Connection, entries: Sequence[Row]) -> Iterator[Finding]:  # type: ignore[type-arg]
    expected = 1
    for entry in entries:
        if entry.id > expected:
            yield _gap(expected, entry.id - 1)
        expected = max(expected, entry.id + 1)
    head = connection.execute(select(HEADS).where(HEADS.c.name == "entry")).first()
    if head is None:
        yield Finding(Damage.REMOVED, None, "The head of the journal is missing.")
    elif head.number >= expected:
        yield _gap(expected, head.number)
    elif entries and (head.number, head.hash) != (entries[-1].id, entries[-1].hash):
        text = f"The head of the journal names entry {head.number}; the last is {entries[-1].id}."
        yield Finding(Damage.EDITED, entries[-1].id, text)


def _gap(first: int, last: int) -> Finding:
    text = f"Entry {first} is" if first == last else f"Entries {first} to {last} are"
    return Finding(Damage.REMOVED, first, f"{text} missing from the journal.")


def _edited(connection: Connection, entries: Sequence[Row]) -> Iterator[Finding]:  # type: ignore[type-arg]
    rows = connection.execution_options(yield_per=5_000).execute(
        select(
            CHANGES.c.id,
            CHANGES.c.table_name,
            CHANGES.c.record_id,
            CHANGES.c.before,
            CHANGES.c.after,
        ).order_by(CHANGES.c.id)
    )
    pending = next(rows, None)
    for entry in entries:
        mine: list[ChangeRow] = []
        end = entry.first_change + entry.change_count
        while pending is not None and pending.id < end:
            if pending.id >= entry.first_change:
                mine.append((pending.table_name, pending.record_id, pending.before, pending.after))
            pending = next(rows, None)
        if entry_hash(_header(entry), mine) != entry.hash:
            text = f"Entry {entry.id} (“{entry.title}”) is not as it was written."
            yield Finding(Damage.EDITED, entry.id, text)


def _header(entry: Row) -> dict[str, Stored]:  # type: ignore[type-arg]
    header = dict(entry._mapping)
    del header["hash"]
    header["at"] = instant_text(header["at"])
    header["kind"] = EntryKind(header["kind"]).value
    return header


def _reordered(entries: Sequence[Row]) -> Iterator[Finding]:  # type: ignore[type-arg]
    by_hash = {entry.hash: entry.id for entry in entries}
    previous, number = GENESIS, 0
    for entry in entries:
        if entry.previous_hash != previous and entry.id == number + 1:
            home = by_hash.get(entry.previous_hash)
            where = f"belongs after entry {home}" if home else "does not follow the one before it"
            yield Finding(Damage.REORDERED, entry.id, f"Entry {entry.id} {where}.")
        previous, number = entry.hash, entry.id


def _strays(connection: Connection, entries: Sequence[Row]) -> Iterator[Finding]:  # type: ignore[type-arg]
    counted = sum(entry.change_count for entry in entries)
    kept = connection.scalar(select(func.count()).select_from(CHANGES)) or 0
    if kept > counted:
        text = f"{kept - counted} changes in the journal belong to no entry."
        yield Finding(Damage.ADDED, None, text)


def _compare_records(connection: Connection, table: Table) -> tuple[int, list[Finding]]:
    """How many records the table has, and which differ from the journal's last image of them."""
    newest = (
        select(func.max(CHANGES.c.id).label("id"))
        .where(CHANGES.c.table_name == table.name)
        .group_by(CHANGES.c.record_id)
        .subquery()
    )
    last = {
        row.record_id: row.after
        for row in connection.execute(
            select(CHANGES.c.record_id, CHANGES.c.after).join(newest, newest.c.id == CHANGES.c.id)
        )
    }
    findings: list[Finding] = []
    count = 0
    for row in connection.execute(select(*stored_columns(table)).select_from(table)).mappings():
        count += 1
        problem = _difference(dict(row), last.pop(row["id"], None))
        if problem:
            text = f"The {table.name} number {row['id']} {problem}."
            findings.append(Finding(Damage.RECORD, None, text))
    findings += [
        Finding(Damage.RECORD, None, f"The {table.name} number {record} was removed by hand.")
        for record, after in last.items()
        if after is not None
    ]
    return count, findings


def _difference(row: dict[str, Stored], after: str | None) -> str | None:
    if after is None:
        return "is not in the journal: it was added by hand"
    image = json.loads(after)
    # Columns that a later schema added are not in older images.
    names = [name for name, value in row.items() if name in image and image[name] != value]
    return f"was changed by hand ({', '.join(names)})" if names else None
