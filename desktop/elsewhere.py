"""`Elsewhere`: notices what another window, a colleague or the command line wrote to the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from catalog.changes import Changes
from desktop.journal_words import journal_words

if TYPE_CHECKING:
    from catalog.store.journal import Entry
    from catalog.store.ledger import Ledger
    from desktop.desk import Desk

_LOOK_EVERY_MS = 2_000


class Elsewhere(QObject):
    """Looks at the newest entry of the journal now and then; one that nobody here made is told."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known: int | None = None
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        desk.ledger_changed.connect(self._begin)
        self._begin()

    def _begin(self) -> None:
        self._known = None
        if self._desk.ledger is None:
            self._timer.stop()
        else:
            self._timer.start()

    @property
    def knows_the_newest(self) -> bool:
        """Whether there is something to compare with."""
        return self._known is not None

    def look(self) -> None:
        """Ask for the newest entry's number. A ledger that cannot answer now is asked again."""

        def newest(ledger: Ledger) -> int:
            from catalog.store.journal import newest_number

            return ledger.ask(newest_number)

        self._desk.with_ledger(
            self, newest, self._compare, lambda _error: None, replaces="elsewhere"
        )

    def _compare(self, number: int) -> None:
        known = self._known
        self._known = number
        if known is None or number <= max(known, self._desk.newest_entry):
            return

        def latest(ledger: Ledger) -> Entry:
            from catalog.queries.history import latest

            return ledger.ask(latest, 1)[0]

        self._desk.with_ledger(self, latest, self._tell, lambda _error: None)

    def _tell(self, entry: Entry) -> None:
        self._desk.say(
            self.tr("{who}: {what}").format(who=entry.actor, what=journal_words(entry.text))
        )
        self._desk.announce(Changes.everything())
        self._desk.ask_undo_titles()
