"""Readings of the journal: the history of one record, and the latest entries."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, select

from catalog.models import JOURNAL_CHANGE as CHANGES
from catalog.models import JOURNAL_ENTRY as ENTRIES
from catalog.store.journal import ENTRY_COLUMNS, Entry

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Select
    from sqlalchemy.engine import Connection

    from catalog.models.columns import Stored


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One value before and after; None is unknown or not there."""

    field: str
    before: Stored
    after: Stored


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """What one entry did to one record."""

    entry: Entry
    table: str
    record_id: int
    fields: tuple[FieldChange, ...]


def history(connection: Connection, records: Iterable[tuple[str, int]]) -> list[HistoryLine]:
    """All that ever happened to the records (table, number), newest first."""
    lines: list[HistoryLine] = []
    for table, record in records:
        query = _with_changes().where(CHANGES.c.table_name == table, CHANGES.c.record_id == record)
        for row in connection.execute(query):
            values = tuple(row)
            fields = _differences(*values[-2:])
            lines.append(HistoryLine(Entry(*values[:-2]), table, record, fields))
    return sorted(lines, key=lambda line: -line.entry.id)


def latest(connection: Connection, limit: int = 50, before: int | None = None) -> list[Entry]:
    """The newest entries of the journal, or those older than entry `before`."""
    query = select(*ENTRY_COLUMNS).order_by(ENTRIES.c.id.desc()).limit(limit)
    if before is not None:
        query = query.where(ENTRIES.c.id < before)
    return [Entry(*row) for row in connection.execute(query)]


def _with_changes() -> Select[Any]:
    mine = and_(
        CHANGES.c.id >= ENTRIES.c.first_change,
        CHANGES.c.id < ENTRIES.c.first_change + ENTRIES.c.change_count,
    )
    return select(*ENTRY_COLUMNS, CHANGES.c.before, CHANGES.c.after).join(ENTRIES, mine)


def _differences(before: str | None, after: str | None) -> tuple[FieldChange, ...]:
    """The fields that differ; of an amount both columns, for neither means anything alone."""
    old, new = json.loads(before or "{}"), json.loads(after or "{}")
    names = {name: None for name in {**old, **new} if name != "id"}
    differing = {name for name in names if (old.get(name) or None) != (new.get(name) or None)}
    amounts = {name.removesuffix("_minor") for name in differing if name.endswith("_minor")}
    return tuple(
        FieldChange(name, old.get(name), new.get(name))
        for name in names
        if name in differing or name.removesuffix("_currency") in amounts
    )
