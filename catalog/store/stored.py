"""Columns as the database holds them: for questions over a whole fleet that need no objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy.dialects.sqlite import dialect

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.engine import Connection


def stored_columns(connection: Connection, query: Select[Any]) -> dict[str, Sequence[Any]]:
    """The answer of a query by column: texts and numbers as they are stored, None where unknown.

    A row of its own for each of 100,000 records would take longer than reading them.
    """
    names, rows = stored_rows(connection, query)
    values = zip(*rows, strict=True) if rows else ((),) * len(names)
    return dict(zip(names, values, strict=True))


def stored_rows(
    connection: Connection, query: Select[Any]
) -> tuple[Sequence[str], Sequence[tuple[Any, ...]]]:
    """The names of the columns, and the rows as the driver gives them."""
    result = connection.execute(query)
    assert result.cursor is not None
    # Plain texts: SQLAlchemy's own kind of name makes whatever handles them several times slower.
    names, rows = list(map(str, result.keys())), result.cursor.fetchall()
    result.close()
    return names, rows


def stored_chunks(
    connection: Connection, query: Select[Any], size: int
) -> Iterator[dict[str, Sequence[Any]]]:
    """The same in parts of `size` records, for answers that need not be in memory at once."""
    result = connection.execute(query)
    names = list(result.keys())
    assert result.cursor is not None
    while rows := result.cursor.fetchmany(size):
        yield dict(zip(names, zip(*rows, strict=True), strict=True))
    result.close()


def value_of(column: ColumnElement[Any], stored: Any) -> Any:
    """What a stored value of the column stands for."""
    read = column.type.result_processor(_DIALECT, None)
    return stored if read is None else read(stored)


_DIALECT = dialect()
