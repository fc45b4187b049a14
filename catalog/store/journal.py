"""The journal's writing side: appending entries, and undo and redo as new entries.

Undo applies the before-images of an entry, newest change first, as a new entry; redo applies its
after-images. Nothing is ever taken out of the journal. An entry may only be undone while every
record it touched is still as it left it; otherwise the later entry that stands in the way is named.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final

from sqlalchemy import and_, exists, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from catalog.errors import DamagedLedgerError, NotFoundError, UndoRefusedError
from catalog.models import JOURNAL_CHANGE as CHANGES
from catalog.models import JOURNAL_ENTRY as ENTRIES
from catalog.models import JOURNAL_HEAD as HEADS
from catalog.models import EntryKind, whole_schema
from catalog.models.columns import instant_text
from catalog.store.chain import GENESIS, ChangeRow, entry_hash
from catalog.store.house import came_along, is_house
from catalog.store.writing import CHUNK, Writing, batched, image_text
from money.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Table
    from sqlalchemy.engine import Connection

    from catalog.models.columns import Stored
    from catalog.store.writing import Image

_ENTRY_HEAD: Final = "entry"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the journal, as people read it."""

    id: int
    at: datetime
    actor: str
    command: str
    title: str
    kind: EntryKind
    target_id: int | None
    change_count: int

    @property
    def text(self) -> str:
        """The title, saying whether it was undone or redone."""
        prefix = {EntryKind.UNDO: "Undo: ", EntryKind.REDO: "Redo: "}.get(self.kind, "")
        return prefix + self.title


ENTRY_COLUMNS: Final = tuple(ENTRIES.c[name] for name in Entry.__dataclass_fields__)


def append(
    writing: Writing, command: str, *, kind: EntryKind = EntryKind.DO, target: int | None = None
) -> Entry:
    """Write the entry of `writing` and its changes; the last act of every transaction."""
    connection = writing.connection
    number, previous = _head(connection)
    first = (connection.scalar(select(func.max(CHANGES.c.id))) or 0) + 1
    header: dict[str, Stored] = {
        "id": number + 1,
        "at": instant_text(writing.now),
        "actor": writing.actor,
        "command": command,
        "title": writing.title,
        "kind": kind.value,
        "target_id": target,
        "first_change": first,
        "change_count": len(writing.changes),
        "previous_hash": previous,
    }
    digest = entry_hash(header, writing.changes)
    _write_changes(connection, first, writing.changes)
    connection.execute(insert(ENTRIES), [{**header, "hash": digest}])
    moved = update(HEADS).where(HEADS.c.name == _ENTRY_HEAD).values(number=number + 1, hash=digest)
    connection.execute(moved)
    return Entry(
        number + 1, writing.now, writing.actor, command, writing.title, kind, target,
        len(writing.changes),
    )  # fmt: skip


def start(connection: Connection) -> None:
    """Make the head of an empty journal."""
    connection.execute(insert(HEADS), [{"name": _ENTRY_HEAD, "number": 0, "hash": GENESIS}])


def newest_number(connection: Connection) -> int:
    """The number of the newest entry; a plain question, for whoever only wants to know whether the
    ledger answers."""
    sql = "SELECT number FROM journal_head WHERE name = 'entry'"
    return _number_of_head(connection.exec_driver_sql(sql).scalar())


def state_of(connection: Connection) -> str:
    """The hash of the newest entry: it tells every state of a ledger from all others."""
    return _head(connection)[1]


def _head(connection: Connection) -> tuple[int, str]:
    """Number and hash of the newest entry. Locked for other writers where the database can."""
    query = select(HEADS.c.number, HEADS.c.hash).where(HEADS.c.name == _ENTRY_HEAD)
    row = connection.execute(query.with_for_update()).first()
    return _number_of_head(row.number if row else None), row.hash if row else ""


def _number_of_head(found: object) -> int:
    if not isinstance(found, int):
        raise DamagedLedgerError("The head of the journal is missing: nothing may be added to it.")
    return found


def _write_changes(connection: Connection, first: int, changes: Sequence[ChangeRow]) -> None:
    if not changes:
        return
    mark = "?" if connection.dialect.name == "sqlite" else "%s"
    sql = (
        'INSERT INTO journal_change (id, table_name, record_id, "before", "after") '  # noqa: S608
        f"VALUES ({mark}, {mark}, {mark}, {mark}, {mark})"
    )
    connection.exec_driver_sql(sql, [(first + n, *row) for n, row in enumerate(changes)])


# --- undo and redo -----------------------------------------------------------------------------


def _is_undone() -> ColumnElement[bool]:
    """Whether an entry's newest undo has no redo after it."""
    undo, redo = ENTRIES.alias("undo"), ENTRIES.alias("redo")
    redone = exists().where(
        redo.c.target_id == undo.c.target_id, redo.c.kind == EntryKind.REDO, redo.c.id > undo.c.id
    )
    return exists().where(
        and_(undo.c.target_id == ENTRIES.c.id, undo.c.kind == EntryKind.UNDO, ~redone)
    )


def next_undo(connection: Connection) -> Entry | None:
    """The entry that undo would take back: the newest command of a person that stands."""
    query = (
        select(*ENTRY_COLUMNS)
        .where(ENTRIES.c.kind == EntryKind.DO, ~is_house(), ~_is_undone())
        .order_by(ENTRIES.c.id.desc())
        .limit(1)
    )
    row = connection.execute(query).first()
    return None if row is None else Entry(*row)


def next_redo(connection: Connection) -> Entry | None:
    """The entry that redo would bring back: the last one undone since a person's last command."""
    last_do = select(func.coalesce(func.max(ENTRIES.c.id), 0)).where(
        ENTRIES.c.kind == EntryKind.DO, ~is_house()
    )
    undo = ENTRIES.alias("last_undo")
    undone_at = (
        select(func.max(undo.c.id))
        .where(undo.c.target_id == ENTRIES.c.id, undo.c.kind == EntryKind.UNDO)
        .scalar_subquery()
    )
    query = (
        select(*ENTRY_COLUMNS)
        .where(
            ENTRIES.c.kind == EntryKind.DO,
            ~is_house(),
            _is_undone(),
            undone_at > last_do.scalar_subquery(),
        )
        .order_by(undone_at.desc())
        .limit(1)
    )
    row = connection.execute(query).first()
    return None if row is None else Entry(*row)


def entry(connection: Connection, number: int) -> Entry:
    """The entry of that number; NotFoundError when there is none."""
    row = connection.execute(select(*ENTRY_COLUMNS).where(ENTRIES.c.id == number)).first()
    if row is None:
        raise NotFoundError(say("The journal has no entry {number}.", number=number))
    return Entry(*row)


def changes_of(connection: Connection, number: int) -> list[ChangeRow]:
    """The changes of an entry in their order."""
    query = (
        select(CHANGES.c.table_name, CHANGES.c.record_id, CHANGES.c.before, CHANGES.c.after)
        .join(
            ENTRIES,
            and_(
                CHANGES.c.id >= ENTRIES.c.first_change,
                CHANGES.c.id < ENTRIES.c.first_change + ENTRIES.c.change_count,
            ),
        )
        .where(ENTRIES.c.id == number)
        .order_by(CHANGES.c.id)
    )
    return [tuple(row) for row in connection.execute(query)]


def require_undoable(connection: Connection, target: Entry) -> None:
    """Raise UndoRefusedError where `target` is not a person's command that stands."""
    if target.kind is not EntryKind.DO or _undone_already(connection, target):
        raise UndoRefusedError(
            say("“{title}” is not in force, so there is nothing to undo.", title=target.title)
        )
    query = select(ENTRIES.c.id).where(ENTRIES.c.id == target.id, is_house())
    if connection.scalar(query) is not None:
        raise UndoRefusedError(say("“{title}” was done by Rackledger itself.", title=target.title))


def turn(writing: Writing, target: Entry, kind: EntryKind) -> Iterator[tuple[Writing, Entry]]:
    """Undo or redo `target`, and with it what the house changed since in the same records; yields
    what was written and its entry, each in turn.

    Raises UndoRefusedError when later changes of people stand against it.
    """
    connection = writing.connection
    with_it = [entry(connection, number) for number in came_along(connection, target.id)]
    steps = [(other, EntryKind.UNDO) for other in _house_in_the_way(connection, target)]
    for each, way in [*steps, (target, kind), *((other, EntryKind.REDO) for other in with_it)]:
        own = Writing(connection, writing.now, writing.actor)
        changes = changes_of(connection, each.id)
        if way is EntryKind.UNDO:
            changes = [(t, record, after, before) for t, record, before, after in reversed(changes)]
        if each in with_it and _later_change(own, changes) is not None:
            continue
        _turn(own, each, changes)
        yield own, append(own, way.value, kind=way, target=each.id)


def _house_in_the_way(connection: Connection, target: Entry) -> list[Entry]:
    """The house's entries after `target` that stand and changed a record of it, newest first."""
    query = (
        select(*ENTRY_COLUMNS)
        .where(ENTRIES.c.id > target.id, ENTRIES.c.kind == EntryKind.DO, is_house(), ~_is_undone())
        .order_by(ENTRIES.c.id.desc())
    )
    later = [Entry(*row) for row in connection.execute(query)]
    if not later:
        return []
    mine = {(table, record) for table, record, *_ in changes_of(connection, target.id)}
    return [
        each
        for each in later
        if mine & {(table, record) for table, record, *_ in changes_of(connection, each.id)}
    ]


def _undone_already(connection: Connection, target: Entry) -> bool:
    query = select(ENTRIES.c.id).where(ENTRIES.c.id == target.id, _is_undone())
    return connection.scalar(query) is not None


def _turn(writing: Writing, target: Entry, changes: Sequence[ChangeRow]) -> None:
    writing.title = target.title
    writing.connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    _require_unchanged(writing, target, changes)
    try:
        for (name, _), run in groupby(changes, key=_table_and_sort):
            for some in batched(run, CHUNK):
                pairs = [(_image(before), _image(after)) for _, _, before, after in some]
                writing.turn(whole_schema().tables[name], pairs)
    except IntegrityError:
        raise UndoRefusedError(
            say(
                "“{title}” cannot be turned back: something entered later has "
                "taken its place (a tag, a serial number or a name that must be "
                "unique).",
                title=target.title,
            )
        ) from None
    _require_no_orphans(writing, target, changes)


def _equal(image: Image | None, expected: Image | None) -> bool:
    """Whether a record is as an image says; columns that a later schema added must be unset."""
    if image is None or expected is None:
        return image is expected
    return all(value == expected.get(name) for name, value in image.items())


def _table_and_sort(change: ChangeRow) -> tuple[str, str]:
    table, _, before, after = change
    return table, "insert" if before is None else "delete" if after is None else "update"


def _image(text: str | None) -> Image | None:
    if text is None:
        return None
    try:
        image = json.loads(text)
    except (ValueError, TypeError, RecursionError):
        image = None
    if not isinstance(image, dict):
        raise DamagedLedgerError("An image in the journal cannot be read: it was edited by hand.")
    return image


def _by_table(changes: Iterable[ChangeRow]) -> dict[str, dict[int, ChangeRow]]:
    """The first change of every record, by table and number."""
    first: dict[str, dict[int, ChangeRow]] = {}
    for change in changes:
        first.setdefault(change[0], {}).setdefault(change[1], change)
    return first


def _require_unchanged(writing: Writing, target: Entry, changes: Sequence[ChangeRow]) -> None:
    """Refuse when a record is no longer as the first of its changes expects it."""
    found = _later_change(writing, changes)
    if found is not None:
        name, record = found
        later = _newest_entry_of(writing.connection, name, record)
        blocker = f"“{later.text}” (entry {later.id})" if later else "an outside change"
        raise UndoRefusedError(
            say(
                "“{title}” cannot be turned back: {blocker} changed the same {in_words} later.",
                title=target.title,
                blocker=blocker,
                in_words=_IN_WORDS.get(name, name),
            ),
            advice="Undo the later change first.",
        )


def _later_change(writing: Writing, changes: Sequence[ChangeRow]) -> tuple[str, int] | None:
    """The first record that is no longer as the first of its changes expects it."""
    for name, expected in _by_table(changes).items():
        for records in batched(expected, CHUNK):
            images = writing.find_images(whole_schema().tables[name], records)
            for record in records:
                if not _is(images.get(record), expected[record][2]):
                    return name, record
    return None


def _is(image: Image | None, text: str | None) -> bool:
    """Whether a record is as a text of the journal says. Only a text that the present one is not
    the same as needs to be read: an older schema wrote it, or the record was changed.
    """
    if image is not None and image_text(image) == text:
        return True
    return _equal(image, _image(text))


def _newest_entry_of(connection: Connection, table: str, record: int) -> Entry | None:
    query = (
        select(*ENTRY_COLUMNS)
        .join(
            CHANGES,
            and_(
                CHANGES.c.id >= ENTRIES.c.first_change,
                CHANGES.c.id < ENTRIES.c.first_change + ENTRIES.c.change_count,
            ),
        )
        .where(CHANGES.c.table_name == table, CHANGES.c.record_id == record)
        .order_by(ENTRIES.c.id.desc())
        .limit(1)
    )
    row = connection.execute(query).first()
    return None if row is None else Entry(*row)


def _require_no_orphans(writing: Writing, target: Entry, changes: Sequence[ChangeRow]) -> None:
    """Refuse when a record that is gone now is still referred to, naming what refers to it."""
    gone = {
        name: [record for record, change in of_table.items() if change[3] is None]
        for name, of_table in _by_table(changes).items()
    }
    for other in whole_schema().sorted_tables:
        for key in other.foreign_keys:
            for chunk in batched(gone.get(key.column.table.name, ()), CHUNK):
                query = select(other.c.id).where(key.parent.in_(chunk)).limit(1)
                user = writing.connection.scalar(query)
                if user is not None:
                    raise _still_used(writing.connection, target, key.column.table, other, user)


def _still_used(
    connection: Connection, target: Entry, table: Table, other: Table, user: int
) -> UndoRefusedError:
    later = _newest_entry_of(connection, other.name, user)
    blocker = f"“{later.text}” (entry {later.id})" if later else "something"
    return UndoRefusedError(
        say(
            "“{title}” cannot be turned back: {blocker} refers to the {in_words} that would go.",
            title=target.title,
            blocker=blocker,
            in_words=_IN_WORDS.get(table.name, table.name),
        ),
        advice="Undo the later change first.",
    )


_IN_WORDS: Final = {
    "spec": say("specification"),
    "depreciation_book": say("depreciation book"),
    "book_posting": say("posted period"),
    "book_event": say("event of a depreciation book"),
    "budget_funding": say("source of funding"),
    "budget_line": say("budget line"),
    "budget_entry": say("entry of a budget line"),
    "budget_version": say("signed version"),
    "roi_metric": say("metric"),
    "roi_value": say("measured value"),
    "installed_pack": say("catalogue"),
    "own_model": say("model"),
    "own_figure": say("figure"),
    "own_price": say("price"),
    "price_list": say("price list"),
}
