"""What tests of the window share: the look, a window without files, a ledger that only pretends."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QLocale

from catalog.changes import Changes
from desktop.background import Background
from desktop.desk import Desk
from desktop.errors import Troubles
from desktop.language import settle_language
from desktop.settings import SettingsStore
from desktop.theme.look import look
from desktop.theme.tokens import Density
from tests.desktop.pages.books import stock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication

    from catalog.store.ledger import Ledger


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The style the application runs in."""
    return ["rackledger", "-style", "fusion"]


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    settle_language()
    look().wear(mode="light", density=Density.COMFORTABLE, scale=1.0)


@pytest.fixture
def in_english() -> Iterator[None]:
    """Numbers and dates as Americans write them, whatever this machine's language is."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def background(qtbot: Any) -> Iterator[Background]:
    """A background that ends with the test and leaves no thread."""
    made = Background()
    yield made
    made.close(5)


@dataclass
class PretendEntry:
    """What a journal entry shows to the window."""

    title: str
    id: int = 1


@dataclass
class PretendDone:
    """What a command did."""

    result: Any
    entry: PretendEntry | None
    changes: Changes


@dataclass
class PretendLedger:
    """Runs commands and questions on itself and remembers titles for undo."""

    path: Path = Path("pretend.rackledger")
    done: list[str] = field(default_factory=list)
    undone: list[str] = field(default_factory=list)
    closed: bool = False

    def do(self, command: Callable[..., Any], **kwargs: Any) -> PretendDone:
        result = command(self, **kwargs)
        self.done.append(command.__name__)
        return PretendDone(result, PretendEntry(command.__name__), Changes.ASSETS)

    def ask(self, query: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return query(self, *args, **kwargs)

    def undo(self) -> PretendDone:
        self.undone.append(self.done.pop())
        return PretendDone(None, PretendEntry("undo"), Changes.ASSETS)

    def redo(self) -> PretendDone:
        self.done.append(self.undone.pop())
        return PretendDone(None, PretendEntry("redo"), Changes.ASSETS)

    def undo_title(self) -> str | None:
        return self.done[-1] if self.done else None

    def redo_title(self) -> str | None:
        return self.undone[-1] if self.undone else None

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def ledger() -> PretendLedger:
    """A ledger that only pretends."""
    return PretendLedger()


@pytest.fixture
def desk(background: Background) -> Desk:
    """A desk without a ledger."""
    return Desk(SettingsStore(None), background, Troubles())


@pytest.fixture
def books(tmp_path: Path, desk: Desk, qtbot: Any) -> Iterator[Ledger]:
    """The small ledger of the pages about money, open at the desk."""
    ledger = stock(tmp_path / "books.rackledger")
    desk.use_ledger(ledger)
    yield ledger
    qtbot.waitUntil(desk.background.is_idle)
    desk.use_ledger(None)
