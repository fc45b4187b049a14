"""Entries that the application makes itself: undo neither offers them nor stops at them.

A ledger is upgraded, or the newer catalogue of a newer Rackledger comes in, when somebody merely
opens it. Such an entry is chained and verified like any other, but nobody did it, so that undo goes
on with what a person did before.

Where it changed a record that a person's entry had changed before, undo takes it back together with
that entry, each as an entry of its own, and redo brings both back. That is why undoing everything
still gives the first state, and redoing it the last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import or_, select

from catalog.models import JOURNAL_ENTRY as ENTRIES
from catalog.models import EntryKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import ColumnElement
    from sqlalchemy.engine import Connection

#: The commands that the application runs on its own account.
HOUSE_COMMANDS: Final = frozenset({"bring_in_bundled_pack"})


def is_house() -> ColumnElement[bool]:
    """Whether an entry was made by the application."""
    return or_(ENTRIES.c.kind == EntryKind.UPGRADE, ENTRIES.c.command.in_(HOUSE_COMMANDS))


def came_along(connection: Connection, number: int) -> Iterator[int]:
    """The house's entries that were taken back to make way for entry `number` when that was undone
    or redone last, the one taken back last first.
    """
    turns = [EntryKind.UNDO, EntryKind.REDO]
    last = select(ENTRIES.c.id).where(ENTRIES.c.target_id == number, ENTRIES.c.kind.in_(turns))
    at = connection.scalar(last.order_by(ENTRIES.c.id.desc()).limit(1))
    while at is not None:
        at -= 1
        taken = select(ENTRIES.c.target_id).where(
            ENTRIES.c.id == at, ENTRIES.c.kind == EntryKind.UNDO
        )
        target = connection.scalar(taken)
        is_own = select(ENTRIES.c.id).where(ENTRIES.c.id == target, is_house())
        if target is None or connection.scalar(is_own) is None:
            return
        yield target
