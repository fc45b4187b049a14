"""Reading the chain of the journal: whether each entry is as it was written, and in its place.

Everything is read as it is stored, without the columns' types: somebody who edits the file may have
put any kind of value anywhere, and that is a finding, not a reason to stop reading.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from catalog.models import JOURNAL_CHANGE as CHANGES
from catalog.models import JOURNAL_ENTRY as ENTRIES
from catalog.models import JOURNAL_HEAD as HEADS
from catalog.store.chain import GENESIS, ChangeRow, entry_hash
from catalog.store.findings import Damage, Finding, shown
from catalog.store.writing import stored_columns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Row
    from sqlalchemy.engine import Connection

    from catalog.store.chain import Seal

_IMAGES: Final = select(
    CHANGES.c.table_name, CHANGES.c.record_id, CHANGES.c.before, CHANGES.c.after
).order_by(CHANGES.c.id)
_MANY: Final = 5_000


def read_entries(connection: Connection) -> Sequence[Row[Any]]:
    """All entries as they are stored, by number."""
    query = select(*stored_columns(ENTRIES)).select_from(ENTRIES).order_by(ENTRIES.c.id)
    return connection.execute(query).all()


def check_chain(connection: Connection, entries: Sequence[Row[Any]]) -> Iterator[Finding]:
    """What is wrong with the entries, their changes and their order."""
    yield from _removed(connection, entries)
    yield from _edited(connection, entries)
    yield from _reordered(entries)


def check_seal(entries: Sequence[Row[Any]], seal: Seal) -> Iterator[Finding]:
    """Whether the journal still holds the entry that somebody took the seal of.

    A chain that was rewritten from some entry on, hashes and all, agrees with itself; only a seal
    that was kept elsewhere tells it from the true one.
    """
    sealed = next((entry for entry in entries if entry.id == seal.entry), None)
    if sealed is None:
        text = f"Entry {seal.entry}, whose seal was kept elsewhere, is not in the journal."
        yield Finding(Damage.REMOVED, seal.entry, text)
    elif not str(sealed.hash).startswith(seal.digest):
        text = (
            f"Entry {seal.entry} is not the one that was sealed: it or an entry before it was "
            "written anew."
        )
        yield Finding(Damage.EDITED, seal.entry, text)


def _removed(connection: Connection, entries: Sequence[Row[Any]]) -> Iterator[Finding]:
    expected = 1
    for entry in entries:
        if entry.id > expected:
            yield _gap(expected, entry.id - 1)
        expected = max(expected, entry.id + 1)
    query = select(*stored_columns(HEADS)).select_from(HEADS).where(HEADS.c.name == "entry")
    head = connection.execute(query).first()
    if head is None:
        yield Finding(Damage.REMOVED, None, "The head of the journal is missing.")
    elif not isinstance(head.number, int):
        yield Finding(Damage.EDITED, None, "The head of the journal names no entry.")
    elif head.number >= expected:
        yield _gap(expected, head.number)
    elif entries and head.number != entries[-1].id:
        text = f"The head of the journal names entry {head.number}; the last is {entries[-1].id}."
        yield Finding(Damage.EDITED, entries[-1].id, text)
    elif entries and head.hash != entries[-1].hash:
        text = f"The head of the journal has another hash than its last entry, {entries[-1].id}."
        yield Finding(Damage.EDITED, entries[-1].id, text)


def _gap(first: int, last: int) -> Finding:
    text = f"Entry {first} is" if first == last else f"Entries {first} to {last} are"
    return Finding(Damage.REMOVED, first, f"{text} missing from the journal.")


def _edited(connection: Connection, entries: Sequence[Row[Any]]) -> Iterator[Finding]:
    owned = 0
    for entry, changes in _with_changes(connection, entries):
        owned += len(changes or ())
        if changes is None or _hash(entry, changes) != entry.hash:
            text = f"Entry {entry.id} (“{shown(entry.title)}”) is not as it was written."
            yield Finding(Damage.EDITED, entry.id, text)
    strays = _count(connection) - owned
    if strays > 0:
        text = (
            f"{strays} changes in the journal belong"
            if strays > 1
            else "1 change in the journal belongs"
        )
        yield Finding(Damage.ADDED, None, f"{text} to no entry.")


def _count(connection: Connection) -> int:
    return connection.scalar(select(func.count()).select_from(CHANGES)) or 0


def _hash(entry: Row[Any], changes: Sequence[ChangeRow]) -> str | None:
    """The hash that the entry should have; None where no entry was ever written like this."""
    # An empty text hashes like no image at all, so it must be refused on its own.
    if any("" in images for _, _, *images in changes):
        return None
    header = dict(entry._mapping)
    del header["hash"]
    try:
        return entry_hash(header, changes)
    except (TypeError, ValueError):
        return None


def _span(entry: Row[Any]) -> tuple[int, int] | None:
    """The numbers of an entry's changes, first and behind the last; None where it names none."""
    first, count = entry.first_change, entry.change_count
    if isinstance(first, int) and isinstance(count, int) and count >= 0:
        return first, first + count
    return None


def _with_changes(
    connection: Connection, entries: Sequence[Row[Any]]
) -> Iterator[tuple[Row[Any], list[ChangeRow] | None]]:
    """Each entry with its changes; None where it cannot have the changes that it names.

    Changes are read once, in order. Only around an entry whose span does not meet its neighbours'
    are they asked for by number, so that one edited span does not make the rest look forged.
    """
    numbered = select(CHANGES.c.id, *_IMAGES.selected_columns).order_by(CHANGES.c.id)
    stream = iter(connection.execution_options(yield_per=_MANY).execute(numbered))
    pending = next(stream, None)
    spans = [_span(entry) for entry in entries]
    number_of_changes = _count(connection)
    for at, (entry, span) in enumerate(zip(entries, spans, strict=True)):
        if span is None or span[1] - span[0] > number_of_changes:
            yield entry, None
            continue
        if not _meets_its_neighbours(spans, at):
            yield entry, _changes_between(connection, *span)
            continue
        mine: list[ChangeRow] = []
        while pending is not None and pending.id < span[1]:
            if pending.id >= span[0]:
                mine.append(tuple(pending[1:]))
            pending = next(stream, None)
        yield entry, mine


def _meets_its_neighbours(spans: Sequence[tuple[int, int] | None], at: int) -> bool:
    first, end = spans[at] or (0, 0)
    before = (0, 1) if at == 0 else spans[at - 1]
    behind = (end, end) if at == len(spans) - 1 else spans[at + 1]
    return before is not None and behind is not None and (before[1], behind[0]) == (first, end)


def _changes_between(connection: Connection, first: int, end: int) -> list[ChangeRow]:
    query = _IMAGES.where(CHANGES.c.id >= first, CHANGES.c.id < end)
    return [tuple(row) for row in connection.execute(query)]


def _reordered(entries: Sequence[Row[Any]]) -> Iterator[Finding]:
    by_hash = {entry.hash: entry.id for entry in entries}
    previous, number = GENESIS, 0
    for entry in entries:
        if entry.previous_hash != previous and entry.id == number + 1:
            home = by_hash.get(entry.previous_hash)
            where = f"belongs after entry {home}" if home else "does not follow the one before it"
            yield Finding(Damage.REORDERED, entry.id, f"Entry {entry.id} {where}.")
        previous, number = entry.hash, entry.id
