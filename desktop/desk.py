"""`Desk`: what pages work at. It holds the ledger, runs commands and questions, and says what
changed."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from catalog.changes import Changes
from desktop.journal_words import journal_words
from desktop.theme.tokens import Tone

if TYPE_CHECKING:
    from pathlib import Path

    from catalog.store.ledger import Done, Ledger
    from desktop.arrangement import Arrangement
    from desktop.background import Background, Job, LaneName
    from desktop.errors import Troubles
    from desktop.settings import SettingsStore

T = TypeVar("T")
Failed = Callable[[Exception], object]


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence for the message bar; one that reports a command offers to undo it."""

    text: str
    tone: Tone = Tone.NEUTRAL
    can_undo: bool = False


class Desk(QObject):
    """One ledger, one background, the person's settings; made once by the composition root."""

    changed = Signal(object)
    """`Changes`, after a command, an undo or a redo, and everything after a ledger was opened."""

    ledger_changed = Signal()
    """Another ledger is open, or none."""

    undo_changed = Signal(object, object)
    """What undo and redo would do now: two titles, each None when there is nothing."""

    said = Signal(object)
    """A `Said` for the message bar."""

    going = Signal(str, object)
    """Show the page of this id and hand it the target (or None)."""

    def __init__(
        self,
        settings: SettingsStore,
        background: Background,
        troubles: Troubles,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self.background = background
        self.troubles = troubles
        self.ledger: Ledger | None = None
        self.newest_entry = 0
        """The number of the newest entry that was made from here."""
        self._arrangement: Arrangement | None = None
        background.unhandled.connect(troubles.show)
        troubles.refused.connect(self._say_refusal)

    @property
    def arrangement(self) -> Arrangement:
        """How the person arranged tables and panes; read when a page first asks for it."""
        if self._arrangement is None:
            from desktop.arrangement import Arrangement

            self._arrangement = Arrangement(self.settings.folder, self)
        return self._arrangement

    # --- the ledger ----------------------------------------------------------------------------

    def open_ledger(
        self, path: Path, *, create: bool = False, failed: Failed | None = None
    ) -> None:
        """Open (or make) the ledger at `path` behind the window; errors are shown, then `failed`
        is called.
        """

        def work() -> Ledger:
            from catalog.store.ledger import Ledger

            return Ledger.create(path) if create else Ledger.open(path)

        def show(error: Exception) -> None:
            self.troubles.show(error)
            if failed is not None:
                failed(error)

        self.background.run(self, work, self.use_ledger, show)

    def use_ledger(self, ledger: Ledger | None) -> None:
        """Work at this ledger from now on."""
        if self.ledger is not None:
            self.ledger.close()
        self.ledger = ledger
        self.newest_entry = 0
        if ledger is not None:
            self.settings.remember_ledger(ledger.path)
            self.changed.emit(Changes.everything())
        self.ledger_changed.emit()
        self.ask_undo_titles()

    def ask(
        self,
        owner: QObject,
        query: Callable[..., T],
        *args: object,
        done: Callable[[T], object],
        failed: Failed | None = None,
        replaces: Hashable = None,
        **kwargs: object,
    ) -> Job | None:
        """Ask the ledger in the background and hand the answer to `done`; None when no ledger is
        open.

        `replaces`: see `Background.run`.
        """
        return self.with_ledger(
            owner,
            lambda ledger: ledger.ask(query, *args, **kwargs),
            done,
            failed,
            replaces=replaces,
        )

    def do(
        self,
        owner: QObject,
        command: Callable[..., T],
        *,
        done: Callable[[T], object] | None = None,
        failed: Failed | None = None,
        title: str | None = None,
        settled: Callable[[], object] | None = None,
        **kwargs: object,
    ) -> Job | None:
        """Run a command; then `done` with its result, the message bar, and one `changed` for all
        pages.

        A `title` puts it in the job area. Without `failed`, errors are shown.
        """

        def finish(outcome: Done[T]) -> None:
            self._tell(outcome)
            if done is not None:
                done(outcome.result)

        return self.with_ledger(
            owner,
            lambda ledger: ledger.do(command, **kwargs),
            finish,
            failed,
            title=title,
            settled=settled,
        )

    def with_ledger(
        self,
        owner: QObject,
        work: Callable[[Ledger], T],
        done: Callable[[T], object] | None = None,
        failed: Failed | None = None,
        *,
        title: str | None = None,
        settled: Callable[[], object] | None = None,
        replaces: Hashable = None,
        lane: LaneName = "ledger",
    ) -> Job | None:
        """Do anything with the ledger on its lane; None when no ledger is open.

        Questions over the whole fleet that take seconds go on the `pool` lane: a ledger answers
        several at once, and nobody waits behind them.
        """
        ledger = self.ledger
        if ledger is None:
            return None
        return self.background.run(
            owner,
            lambda: work(ledger),
            done,
            failed,
            title=title,
            settled=settled,
            replaces=replaces,
            lane=lane,
        )

    def undo(self) -> None:
        """Take back the last command."""
        self.with_ledger(self, lambda ledger: ledger.undo(), self._tell)

    def undo_entry(self, number: int) -> None:
        """Take back one entry of the journal, whichever; a refusal says what stands in the way."""
        self.with_ledger(self, lambda ledger: ledger.undo(number), self._tell)

    def redo(self) -> None:
        """Do the command again that was taken back last."""
        self.with_ledger(self, lambda ledger: ledger.redo(), self._tell)

    # --- telling -------------------------------------------------------------------------------

    def say(self, text: str, tone: Tone = Tone.NEUTRAL) -> None:
        """Put a sentence in the message bar."""
        self.said.emit(Said(text, tone))

    def go(self, page: str, target: object = None) -> None:
        """Show the page of this id, and in it the target."""
        self.going.emit(page, target)

    def announce(self, changes: Changes) -> None:
        """Something changed without a command (measurements came in)."""
        if changes:
            self.changed.emit(changes)

    def _tell(self, outcome: Done[T]) -> None:
        entry = outcome.entry
        if entry is not None:
            self.newest_entry = entry.id
            self.said.emit(Said(journal_words(entry.title), Tone.NEUTRAL, can_undo=True))
            self.ask_undo_titles()
        self.announce(outcome.changes)

    def _say_refusal(self, sentence: str) -> None:
        self.said.emit(Said(sentence, Tone.WATCH))

    def ask_undo_titles(self) -> None:
        """Ask what undo and redo would do now, and tell it."""

        def titles(ledger: Ledger) -> tuple[str | None, str | None]:
            return ledger.undo_title(), ledger.redo_title()

        def tell(pair: tuple[str | None, str | None]) -> None:
            self.undo_changed.emit(*(title and journal_words(title) for title in pair))

        if self.ledger is None:
            self.undo_changed.emit(None, None)
        self.with_ledger(self, titles, tell)
