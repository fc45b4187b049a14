"""Answers that stay true for as long as the ledger is in the same state.

The hash at the head of the journal tells states apart: whatever a command, an undo or another
process changes moves it. Measurements do not, so nothing that rests on them is remembered here.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Generic, TypeVar

from catalog.store import journal

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from sqlalchemy.engine import Connection

T = TypeVar("T")


class Remembered(Generic[T]):
    """The newest answers to one kind of question, `most` of them; they are shared, so nobody may
    change what comes back.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._known: dict[Hashable, T] = {}
        # Two who ask the same at once wait for one answer.
        self._asking = threading.Lock()

    def ask(self, connection: Connection, asked: Hashable, work: Callable[[], T]) -> T:
        """The answer to what was `asked` of this ledger as it is now, by `work` where it is new."""
        key = (connection.engine.url.database, journal.state_of(connection), asked)
        with self._asking:
            if key not in self._known:
                while len(self._known) >= self._most:
                    self._known.pop(next(iter(self._known)))
                self._known[key] = work()
            return self._known[key]

    def forget(self) -> None:
        """Let everything go."""
        with self._asking:
            self._known.clear()
