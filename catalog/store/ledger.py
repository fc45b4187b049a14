"""The ledger as everything above sees it: commands go in through `do`, questions through `ask`."""

from __future__ import annotations

import gc
import getpass
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Concatenate, Generic, ParamSpec, Self, TypeVar

from catalog.changes import Changes
from catalog.errors import (
    DamagedLedgerError,
    LedgerError,
    MovedLedgerError,
    NotALedgerError,
    RefusedError,
    UndoRefusedError,
)
from catalog.models import EntryKind
from catalog.store import bundled, journal
from catalog.store.engine import DATABASE_ERRORS, in_words, reading_engine, writing_engine
from catalog.store.file import SCHEMA_VERSION, identity_of, require_usable
from catalog.store.writing import Writing
from money.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pydantic import ValidationError
    from sqlalchemy.engine import Connection

    from catalog.store.journal import Entry

P = ParamSpec("P")
T = TypeVar("T")

_SHOWN_BY_TABLE = {
    "asset": Changes.ASSETS,
    "spec": Changes.SPECS,
    "depreciation_book": Changes.BOOKS,
    "book_posting": Changes.BOOKS,
    "book_event": Changes.BOOKS,
    "site": Changes.SITES,
    "setting": Changes.SETTINGS,
    "decision": Changes.DECISIONS,
    **dict.fromkeys(("budget", "budget_funding", "budget_line", "budget_entry"), Changes.BUDGETS),
    **dict.fromkeys(("budget_version", "roi_metric", "roi_value"), Changes.BUDGETS),
    **dict.fromkeys(
        ("installed_pack", "own_model", "own_figure", "own_price", "price_list"), Changes.CATALOGUE
    ),
}


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """What a command did: its own result, its entry in the journal (None when nothing differed)."""

    result: T
    entry: Entry | None
    changes: Changes


def utc_now() -> datetime:
    """The present instant."""
    return datetime.now(UTC)


def current_user() -> str:
    """The name of the person at the keyboard, as the system knows it."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"


class Ledger:
    """An open ledger.

    It may be used from several threads: each call takes its own connection. Commands are one
    transaction each with one entry in the journal; questions cannot write.
    """

    def __init__(
        self, path: Path, *, actor: str | None = None, clock: Callable[[], datetime] = utc_now
    ) -> None:
        """Use `Ledger.open` or `Ledger.create`; this does not look at the file."""
        self.path = path
        self.actor = actor or current_user()
        self._clock = clock
        self._identity = identity_of(path)
        self._log_is_behind = False
        # The newest entry that whoever holds this ledger made or was told of.
        self._newest_seen: int | None = None
        # The entry that redo was last said to bring back.
        self._redo_told: int | None = None
        self._writing = writing_engine(path)
        self._reading = reading_engine(path)

    @classmethod
    def open(
        cls, path: Path, *, actor: str | None = None, clock: Callable[[], datetime] = utc_now
    ) -> Ledger:
        """Open the ledger at `path`, upgrading an older one after a backup copy.

        Raises a LedgerFileError, with the file untouched, when it is not a ledger, is newer,
        locked, read-only or damaged.
        """
        header = require_usable(path)
        if header.schema_version < SCHEMA_VERSION:
            from catalog.store.upgrade import upgrade

            upgrade(path, actor=actor or current_user(), now=clock())
        ledger = cls(path, actor=actor, clock=clock)
        try:
            ledger.ask(journal.newest_number)
            if ledger.ask(bundled.is_unknown):
                ledger.do(bundled.bring_in_bundled_pack)
        except LedgerError:
            ledger.close()
            raise
        return ledger

    @classmethod
    def create(
        cls, path: Path, *, actor: str | None = None, clock: Callable[[], datetime] = utc_now
    ) -> Ledger:
        """Make a new, empty ledger at `path`; refuses to replace a file that is there."""
        from catalog.store.creation import create

        create(path)
        return cls(path, actor=actor, clock=clock)

    def close(self) -> None:
        """Give the file back."""
        self._reading.dispose()
        self._writing.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- commands ------------------------------------------------------------------------------

    def do(
        self, command: Callable[Concatenate[Writing, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Done[T]:
        """Run `command` as one transaction with one entry; all of it happens or nothing."""
        with self._transaction() as writing:
            result = command(writing, *args, **kwargs)
            if not writing.changes:
                return Done(result, None, Changes.NOTHING)
            entry = journal.append(writing, command.__name__)
        self._newest_seen = entry.id
        return Done(result, entry, _changes_in(writing))

    def undo(self, number: int | None = None) -> Done[None]:
        """Take back a person's newest command that stands, or the entry of that number.

        Refused once for a command from elsewhere that nobody here has been told of: whoever pressed
        a button that names one command must not take back another.
        """
        with self._transaction() as writing:
            target = (
                journal.next_undo(writing.connection)
                if number is None
                else journal.entry(writing.connection, number)
            )
            if target is None:
                raise UndoRefusedError("There is nothing to undo.")
            if number is None:
                self._require_seen(target)
            journal.require_undoable(writing.connection, target)
            return self._turn(writing, target, EntryKind.UNDO)

    def _require_seen(self, target: Entry) -> None:
        seen, self._newest_seen = self._newest_seen, target.id
        if seen is not None and target.id > seen:
            raise UndoRefusedError(
                say(
                    "“{title}” was entered elsewhere meanwhile, by {actor}. Undo takes that back.",
                    title=target.title,
                    actor=target.actor,
                )
            )

    def redo(self) -> Done[None]:
        """Bring back what was undone last; refused once where that was undone elsewhere unseen."""
        with self._transaction() as writing:
            target = journal.next_redo(writing.connection)
            if target is None:
                raise UndoRefusedError("There is nothing to redo.")
            self._require_told(target)
            return self._turn(writing, target, EntryKind.REDO)

    def _turn(self, writing: Writing, target: Entry, kind: EntryKind) -> Done[None]:
        """Undo or redo `target`; the entry is its own, the changes are of all that had to move."""
        entry, changes = None, Changes.NOTHING
        for own, made in journal.turn(writing, target, kind):
            changes |= _changes_in(own)
            entry = made if made.target_id == target.id else entry
        following = journal.next_redo(writing.connection)
        self._redo_told = following.id if following else None
        return Done(None, entry, changes)

    def _require_told(self, target: Entry) -> None:
        told, self._redo_told = self._redo_told, target.id
        if told is not None and target.id != told:
            raise UndoRefusedError(
                say(
                    "“{title}” was undone elsewhere meanwhile. Redo brings that back.",
                    title=target.title,
                )
            )

    def undo_title(self) -> str | None:
        """What undo would take back: “Retire “H200 #3””, or None."""
        entry = self.ask(journal.next_undo)
        if entry is not None:
            self._newest_seen = max(self._newest_seen or 0, entry.id)
        return entry.title if entry else None

    def redo_title(self) -> str | None:
        """What redo would bring back, or None."""
        entry = self.ask(journal.next_redo)
        self._redo_told = entry.id if entry else None
        return entry.title if entry else None

    def measure(
        self, record: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Write measurements: one transaction, outside the journal."""
        with self._guarded(), self._writing.connect() as connection:
            # Losing the last seconds of samples in a power cut is no loss of anybody's decision.
            connection.connection.driver_connection.execute("PRAGMA synchronous=NORMAL")  # type: ignore[union-attr]
            try:
                with connection.begin():
                    self._require_in_place()
                    return record(connection, *args, **kwargs)
            finally:
                connection.connection.driver_connection.execute("PRAGMA synchronous=FULL")  # type: ignore[union-attr]

    # --- questions -----------------------------------------------------------------------------

    def ask(
        self, query: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """The answer of `query` from one consistent view of the ledger; it cannot write."""
        with self._guarded(), self._reading.connect() as connection, connection.begin():
            return query(connection, *args, **kwargs)

    # --- within --------------------------------------------------------------------------------

    @contextmanager
    def _transaction(self) -> Iterator[Writing]:
        with (
            _collector_paused(),
            self._guarded(),
            self._writing.connect() as connection,
            connection.begin(),
        ):
            self._require_in_place()
            yield Writing(connection, self._clock(), self.actor)
            self._require_in_place()

    def _require_in_place(self) -> None:
        """Refuse to write into a file that is no longer the one at this path.

        An open file goes on taking what is written after it was moved away or another was put in
        its place, and its log stays behind under the old name: all of it would be lost.
        """
        now = identity_of(self.path)
        if now != self._identity:
            if now is None:
                self._log_is_behind = True
            raise MovedLedgerError(
                say(
                    "“{name}” was moved, removed or replaced while it was open.",
                    name=self.path.name,
                )
            )

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        try:
            yield
        except UnicodeEncodeError as error:
            raise RefusedError("What was given is no proper text.") from error
        except ValueError as error:
            refused = _refusal_of_a_draft(error)
            if refused is None:
                raise
            raise refused from error
        except OverflowError as error:
            raise RefusedError("What was given is a number too large for the ledger.") from error
        except DATABASE_ERRORS as error:
            said = in_words(error, self.path.name)
            if isinstance(said, DamagedLedgerError | NotALedgerError):
                self._require_sound_shelves()
            raise said from error
        finally:
            if self._log_is_behind:
                self._write_log_back()

    def _require_sound_shelves(self) -> None:
        """Say so when the damage is not in the ledger but in a compiled catalogue beside it."""
        from catalog.store.shelf import DamagedShelfError, discard_damaged_shelves

        # Idle connections would go on using the file that is thrown away.
        self.close()
        if discard_damaged_shelves():
            raise DamagedShelfError("The compiled catalogue was damaged and has been thrown away.")

    def _write_log_back(self) -> None:
        """Bring what is only in the log into the file that was moved away from it."""
        self._log_is_behind = False
        with self._guarded(), self._writing.connect() as connection:
            connection.connection.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # type: ignore[union-attr]


def _refusal_of_a_draft(error: ValueError) -> RefusedError | None:
    """Of a command that made a draft of what it was told, and was told what none may hold."""
    from pydantic import ValidationError  # a fifth of the start, and questions make no drafts

    return RefusedError(_first_problem(error)) if isinstance(error, ValidationError) else None


def _first_problem(error: ValidationError) -> str:
    from catalog.models.problems import first_problem

    field, expected = first_problem(error, "")
    if not field:
        return say("{expected:capital}.", expected=expected)
    return say("{field}: {expected}.", field=say(field), expected=expected)


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Pause the search for reference cycles, of which a transaction makes none.

    A bulk command makes hundreds of thousands of small objects; walking them again and again would
    take as long as writing them. Only the main thread turns this switch: it is one for the whole
    process, so that a second thread would turn on what somebody else had turned off.
    """
    was_on = gc.isenabled() and threading.current_thread() is threading.main_thread()
    if was_on:
        gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _changes_in(writing: Writing) -> Changes:
    changes = Changes.NOTHING
    for table in {table for table, *_ in writing.changes}:
        changes |= _SHOWN_BY_TABLE[table]
    return changes
