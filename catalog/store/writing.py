"""The only way to change records: each change is written with its image before and after.

A command gets a `Writing` and nothing else that writes. Records are inserted, updated and deleted
through Core statements with the stored values that the journal keeps too: one encoding serves the
table and the image, which is what makes bulk commands quick and undo exact.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from itertools import groupby, islice
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from sqlalchemy import Table, delete, insert, literal_column, select, update

from catalog.errors import DamagedLedgerError, NotFoundError
from catalog.models import JOURNAL_HEAD
from catalog.store.chain import ChangeRow, canonical_sorted
from catalog.store.stored import stored_rows
from money.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy.engine import Connection

    from catalog.models import Draft, Record
    from catalog.models.columns import Stored

T = TypeVar("T")

#: A record's stored values by column.
Image: TypeAlias = "dict[str, Stored]"
#: What records are kept in: a mapped class, or a plain table.
Kept: TypeAlias = "type[Record] | Table"
ImagePair: TypeAlias = "tuple[Image | None, Image | None]"

#: How many numbers go into one IN list; SQLite takes 32,766 parameters, PostgreSQL 65,535.
CHUNK: Final = 5_000


def table_of(model: Kept) -> Table:
    """The table of a record class, or the plain table itself."""
    if isinstance(model, Table):
        return model
    table: Table = model.__table__  # type: ignore[attr-defined]
    return table


@cache
def stored_columns(table: Table) -> tuple[Any, ...]:
    """The columns of a table without their types, so that a row comes back as it is stored."""
    return tuple(literal_column(f'"{column.name}"').label(column.name) for column in table.columns)


@dataclass
class Writing:
    """One transaction of one command.

    `title` is what people read in the journal and in the undo button; the command sets it.
    """

    connection: Connection
    now: datetime
    actor: str
    title: str = ""
    changes: list[ChangeRow] = field(default_factory=list)

    def insert(self, model: Kept, draft: Draft) -> int:
        """Insert one record; returns its number."""
        return self.insert_many(model, [draft])[0]

    def insert_many(self, model: Kept, drafts: Sequence[Draft]) -> range:
        """Insert records with one statement; returns their numbers in the order of `drafts`."""
        table = table_of(model)
        numbers = self._take_numbers(table.name, len(drafts))
        names = _columns_in_order(table)
        pick = itemgetter(*names)
        rows = []
        for number, draft in zip(numbers, drafts, strict=True):
            columns = draft.columns()
            columns["id"] = number
            rows.append(pick(columns))
        self._write_inserts(table, rows)
        return numbers

    def update(self, model: Kept, record: int, draft: Draft) -> bool:
        """Give a record the draft's values; False when nothing differs."""
        return self.update_many(model, {record: draft}) == 1

    def update_many(self, model: Kept, drafts: Mapping[int, Draft]) -> int:
        """Give records the values of their drafts; returns how many differ now."""
        table = table_of(model)
        images = self.find_images(table, drafts)
        pairs = []
        for record, draft in drafts.items():
            before, after = _present(images, table, record), {"id": record, **draft.columns()}
            if before != after:
                pairs.append((before, after))
        self._write_updates(table, pairs)
        return len(pairs)

    def change_images(self, model: Kept, images: Iterable[tuple[Image, Image]]) -> int:
        """Bring records from one image to another where the two differ; returns how many do.

        The later images must come from validated drafts.
        """
        pairs = [(before, after) for before, after in images if before != after]
        self._write_updates(table_of(model), pairs)
        return len(pairs)

    def delete(self, model: Kept, record: int) -> None:
        """Remove a record."""
        self.delete_many(model, [record])

    def delete_many(self, model: Kept, records: Sequence[int]) -> None:
        """Remove records."""
        table = table_of(model)
        images = self.find_images(table, records)
        self._write_deletes(table, [_present(images, table, record) for record in records])

    def image(self, model: Kept, record: int) -> Image:
        """The stored values of a record; NotFoundError when it is not there."""
        return self.images(model, [record])[record]

    def images(self, model: Kept, records: Sequence[int]) -> dict[int, Image]:
        """The stored values of records in their order, read together; NotFoundError where one is
        not there.
        """
        table = table_of(model)
        found = self.find_images(table, records)
        return {record: _present(found, table, record) for record in records}

    def find_images(self, table: Table, records: Iterable[int]) -> dict[int, Image]:
        """The stored values of those of `records` that are there, by number."""
        found: dict[int, Image] = {}
        query = select(*stored_columns(table)).select_from(table)
        for chunk in batched(records, CHUNK):
            names, rows = stored_rows(self.connection, query.where(table.c.id.in_(chunk)))
            number = names.index("id")
            found |= {row[number]: dict(zip(names, row, strict=True)) for row in rows}
        return found

    def turn(self, table: Table, changes: Sequence[ImagePair]) -> None:
        """Change records from one image to another, in order: what undo and redo do.

        All of `changes` must be of one sort: insertions, updates or removals.
        """
        first_before, first_after = changes[0]
        if first_before is None:
            self._write_inserts(table, [_in_order(table, after) for _, after in changes])
        elif first_after is None:
            self._write_deletes(table, [before for before, _ in changes])  # type: ignore[misc]
        else:
            self._write_updates(table, changes)  # type: ignore[arg-type]

    def _write_inserts(self, table: Table, rows: Sequence[tuple[Stored, ...]]) -> None:
        """Insert rows whose values are in the order of `_columns_in_order`."""
        if not rows:
            return
        names = _columns_in_order(table)
        sql = _insert_statement(table, self.connection.dialect.name)
        self.connection.exec_driver_sql(sql, rows)
        # A plain text: the driver would look for an adapter of SQLAlchemy's own kind of name.
        name, number = str(table.name), names.index("id")
        self.changes += [
            (name, row[number], None, canonical_sorted(dict(zip(names, row, strict=True))))  # type: ignore[misc]
            for row in rows
        ]

    def _write_updates(self, table: Table, pairs: Sequence[tuple[Image, Image]]) -> None:
        for changed, group in groupby(pairs, key=_changed_columns):
            rows = list(group)
            pick = itemgetter(*changed, "id")
            if changed:
                sql = _update_statement(table, changed, self.connection.dialect.name)
                self.connection.exec_driver_sql(sql, [pick(after) for _, after in rows])
            name = str(table.name)
            self.changes += [
                (name, int(after["id"]), image_text(before), image_text(after))  # type: ignore[arg-type]
                for before, after in rows
            ]

    def _write_deletes(self, table: Table, images: Sequence[Image]) -> None:
        numbers = [image["id"] for image in images]
        for chunk in batched(numbers, CHUNK):
            self.connection.execute(delete(table).where(table.c.id.in_(chunk)))
        name = str(table.name)
        self.changes += [(name, image["id"], image_text(image), None) for image in images]  # type: ignore[misc]

    def _take_numbers(self, name: str, count: int) -> range:
        """`count` numbers that no record of the table ever had, even one that was undone."""
        heads = JOURNAL_HEAD
        key = f"next:{name}"
        first = self.connection.scalar(select(heads.c.number).where(heads.c.name == key))
        if first is None:
            first = 1
            self.connection.execute(insert(heads).values(name=key, number=1 + count, hash=""))
        else:
            statement = update(heads).where(heads.c.name == key)
            self.connection.execute(statement.values(number=first + count))
        return range(first, first + count)


def _changed_columns(pair: tuple[Image, Image]) -> tuple[str, ...]:
    before, after = pair
    return tuple(name for name, value in after.items() if before.get(name) != value)


def _present(images: Mapping[int, Image], table: Table, record: int) -> Image:
    try:
        return images[record]
    except KeyError:
        raise NotFoundError(
            say("There is no {table} number {record} (any more).", table=table.name, record=record)
        ) from None


def batched(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """`items` in lists of at most `size` (itertools.batched needs Python 3.12)."""
    rest = iter(items)
    while chunk := list(islice(rest, size)):
        yield chunk


@cache
def _columns_in_order(table: Table) -> tuple[str, ...]:
    """The table's columns by name, as plain texts: the order of keys in canonical JSON."""
    return tuple(sorted(str(column.name) for column in table.columns))


@cache
def _insert_statement(table: Table, dialect: str) -> str:
    """INSERT with positional parameters in the order of `_columns_in_order`.

    Stored values need no conversion by column type, so the statement goes straight to the driver.
    """
    names = _columns_in_order(table)
    mark = "?" if dialect == "sqlite" else "%s"
    columns = ", ".join(f'"{name}"' for name in names)
    marks = ", ".join(mark for _ in names)
    # Names come from our own metadata, never from outside.
    return f'INSERT INTO "{table.name}" ({columns}) VALUES ({marks})'  # noqa: S608


def _update_statement(table: Table, changed: Sequence[str], dialect: str) -> str:
    """UPDATE of one record with positional parameters: the columns that change, then its number."""
    if not {*changed} <= {*_columns_in_order(table)}:
        # An image that undo turns back to is a text of the file, which anybody may have edited.
        raise DamagedLedgerError("An image in the journal names a column that there is not.")
    mark = "?" if dialect == "sqlite" else "%s"
    values = ", ".join(f'"{name}" = {mark}' for name in changed)
    return f'UPDATE "{table.name}" SET {values} WHERE "id" = {mark}'  # noqa: S608


def image_text(image: Image) -> str:
    """An image as canonical JSON; sorting keys that are in order costs next to nothing."""
    return canonical_sorted(dict(sorted(image.items())))


def _in_order(table: Table, image: Image | None) -> tuple[Stored, ...]:
    """An image's values in column order; columns that a later schema added are unknown in it."""
    return tuple((image or {}).get(name) for name in _columns_in_order(table))
