"""Whether the tables are those that this version makes, and nothing acts in the file besides.

A trigger writes on its own, a lost unique index lets things be that no command allows, and none of
it is in any entry. Two ways lead to a ledger, making one and upgrading one, so the shape of its
tables is compared, not the text that made them.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Final

from sqlalchemy.pool import StaticPool
from sqlmodel import create_engine

from catalog.models import whole_schema
from catalog.store.findings import Damage, Finding, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy.engine import Connection

    #: Runs a statement; gives its rows.
    Ask = Callable[[str], list[tuple[object, ...]]]

#: What is in a file beside the tables of the models: the tools' own.
_TOOLS: Final = frozenset({"alembic_version"})
_OBJECTS: Final = (
    "SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
)
_COLUMNS: Final = """
    SELECT t.name, c.name, c.type, c."notnull", c.dflt_value, c.pk
    FROM sqlite_master AS t, pragma_table_info(t.name) AS c WHERE t.type = 'table'
    """
_UNIQUE: Final = """
    SELECT t.name, i."unique", i.partial, (
        SELECT group_concat(name) FROM (SELECT name FROM pragma_index_info(i.name) ORDER BY seqno)
    )
    FROM sqlite_master AS t, pragma_index_list(t.name) AS i WHERE t.type = 'table'
    """
_REFERENCES: Final = """
    SELECT t.name, f."from", f."table", f."to", f.on_delete, f.on_update
    FROM sqlite_master AS t, pragma_foreign_key_list(t.name) AS f WHERE t.type = 'table'
    """
_PARTS: Final = (
    (_COLUMNS, "columns"),
    (_UNIQUE, "indexes"),
    (_REFERENCES, "references"),
)


def check_schema(connection: Connection) -> Iterator[Finding]:
    """What is in the file that this version does not make, and what it lacks."""

    def ask(sql: str) -> list[tuple[object, ...]]:
        return [tuple(row) for row in connection.exec_driver_sql(sql)]

    with closing(sqlite3.connect(":memory:", check_same_thread=False)) as fresh:
        engine = create_engine("sqlite://", creator=lambda: fresh, poolclass=StaticPool)
        whole_schema().create_all(engine)
        yield from _compare(ask, lambda sql: fresh.execute(sql).fetchall())


def _compare(ask: Ask, expect: Ask) -> Iterator[Finding]:
    ours = {name for kind, name in expect(_OBJECTS) if kind == "table"}
    for kind, name in ask(_OBJECTS):
        if kind in {"trigger", "view"} or (kind == "table" and name not in ours | _TOOLS):
            text = f"The {kind} “{shown(name)}” was added by hand."
            yield Finding(Damage.SCHEMA, None, text)
    for sql, part in _PARTS:
        found, expected = _by_table(ask(sql)), _by_table(expect(sql))
        for table in sorted(str(name) for name in ours):
            if found.get(table) != expected.get(table):
                text = f"The {part} of the table “{table}” were changed by hand."
                yield Finding(Damage.SCHEMA, None, text)


def _by_table(rows: list[tuple[object, ...]]) -> dict[str, list[str]]:
    tables: dict[str, list[str]] = {}
    for table, *facts in sorted(rows, key=repr):
        tables.setdefault(str(table), []).append(repr(facts))
    return tables
