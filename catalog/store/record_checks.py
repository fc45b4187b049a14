"""Comparing records with the last image that the journal has of each, and what stands beside them.

Beside the records stand the next free numbers of tables, which must never give out a number twice,
and what digests of catalogue packs mean, which is outside the journal.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from catalog.models import JOURNAL_CHANGE as CHANGES
from catalog.models import JOURNAL_HEAD as HEADS
from catalog.models.catalogue import CATALOGUE_PACK, INSTALLED_PACK
from catalog.store.findings import Damage, Finding, shown
from catalog.store.writing import stored_columns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Row, Table
    from sqlalchemy.engine import Connection

    from catalog.models.columns import Stored


def compare_records(connection: Connection, table: Table) -> tuple[int, list[Finding]]:
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
    try:
        image = json.loads(after)
    except (ValueError, TypeError, RecursionError):
        image = None
    if not isinstance(image, dict):
        return "cannot be compared: the journal's image of it is no image"
    # Columns that a later schema added are not in older images: nothing was known for them.
    names = [name for name, value in row.items() if image.get(name) != value]
    return f"was changed by hand ({', '.join(names)})" if names else None


def check_numbers(connection: Connection, tables: Sequence[Table]) -> Iterator[Finding]:
    """Whether the next record of every table would get a number that no record ever had."""
    query = select(*stored_columns(HEADS)).select_from(HEADS).where(HEADS.c.name.like("next:%"))
    following = {row.name: row.number for row in connection.execute(query)}
    highest = select(CHANGES.c.table_name, func.max(CHANGES.c.record_id).label("record"))
    rows = connection.execute(highest.group_by(CHANGES.c.table_name))
    given = {row.table_name: row.record for row in rows}
    for table in tables:
        found, expected = following.get(f"next:{table.name}", 1), given.get(table.name, 0) + 1
        if found != expected:
            text = (
                f"The next {table.name} would get the number {shown(found)} instead of {expected}: "
                "the count was changed by hand."
            )
            yield Finding(Damage.RECORD, None, text)


def check_packs(connection: Connection) -> Iterator[Finding]:
    """Whether the catalogues that the ledger knows are what their digests say."""
    from catalog.store.bundled import bundled_pack

    columns = stored_columns(CATALOGUE_PACK)
    rows = connection.execute(select(*columns).select_from(CATALOGUE_PACK)).all()
    own = bundled_pack()
    known = {own.manifest.digest: own.manifest} if own else {}
    for row in rows:
        problem = _pack_problem(row, known.get(row.digest))
        if problem:
            text = f"The catalogue “{shown(row.name)}” {shown(row.version)} {problem}."
            yield Finding(Damage.CATALOGUE, None, text)
    yield from _first_packs(connection, rows)
    digests = {row.digest for row in rows}
    for pack in connection.execute(select(INSTALLED_PACK)):
        if pack.digest not in digests:
            text = f"The catalogue “{pack.name}” {pack.version} is in force, but its row is gone."
            yield Finding(Damage.CATALOGUE, None, text)


def _pack_problem(row: Row[Any], manifest: Any) -> str | None:
    from catalog.store.packs import PackError, open_archive

    if row.archive is not None:
        try:
            manifest = open_archive(row.archive, "the ledger").manifest
        except (PackError, TypeError):
            return "is kept damaged: its archive is no pack"
        if manifest.digest != row.digest:
            return "is another one than its checksum says"
    elif not row.bundled:
        return "is not kept, though it came from a file"
    if row.first and not row.bundled:
        return "cannot be what the ledger began with: it came from a file"
    said = (row.name, row.version, row.made_on)
    if manifest is not None and said != (manifest.name, manifest.version, manifest.made_on):
        return "is named otherwise than in its own manifest"
    return None


def _first_packs(connection: Connection, rows: Sequence[Row[Any]]) -> Iterator[Finding]:
    """A catalogue that came with the application was the first, or the journal brought it in."""
    by_journal = {
        name
        for (name,) in connection.execute(
            select(func.json_extract(CHANGES.c.after, "$.name")).where(
                CHANGES.c.table_name == INSTALLED_PACK.name,
                CHANGES.c.after.is_not(None),
                func.json_valid(CHANGES.c.after),
            )
        )
    }
    bundled = {row.name for row in rows if row.bundled}
    first = {row.name for row in rows if row.first}
    for name in sorted(bundled - first - by_journal, key=str):
        text = f"The catalogue “{shown(name)}” was taken out of force by hand."
        yield Finding(Damage.CATALOGUE, None, text)
