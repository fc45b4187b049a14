"""The window in Swedish: no English stands on its pages, in its dialogs, menus and messages.

A marking translator sets marks around what was translated; what is left beside the marks is data,
a figure, or English that was forgotten (`english_words`).
"""

from __future__ import annotations

from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QPushButton, QTabBar

from catalog.commands.assets import edit_assets
from catalog.commands.settings import change_settings
from catalog.demo import make_demo
from catalog.errors import DamagedLedgerError
from catalog.models import SettingName
from desktop.actions import flat
from desktop.app import Options, close, compose, take_down
from money.sentence import say
from tests.stories.english_words import SMALL_WORDS, Finder, english_words
from tests.stories.hand import settle
from tests.stories.marked_swedish import speak_marked, unmarked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.window import Window

PAGES = ("overview", "inventory", "monitor", "budget", "reports")
#: What leaves the window, ends it, or is looked at by itself.
NOT_TAKEN = frozenset(
    ("quit", "undo", "redo", "rules", "ledger.close", "reports.open", "reports.print",
     "monitor.on", "palette")
)  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def _files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Nobody chooses a file, and the person's own folders are these tests'."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("getSaveFileName", "getOpenFileName"):
            patch.setattr(QFileDialog, name, lambda *_args, **_kwargs: ("", ""))
        patch.setattr(QFileDialog, "getOpenFileNames", lambda *_args, **_kwargs: ([], ""))
        patch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))
        yield


@contextmanager
def swedish(qtbot: Any, qapp: QApplication, folder: Path, ledger: Path | None) -> Iterator[Window]:
    """The real window, marked Swedish, numbers and dates as in Sweden."""
    settings = folder / "settings"
    settings.mkdir()
    (settings / "settings.toml").write_text('language = "en"\nlocale = "sv_SE"\n', "utf-8")
    language, locale = qapp.property("rackledger-language"), QLocale()
    qapp.setProperty("rackledger-language", "sv")
    speaker = speak_marked(qapp)
    made = compose(qapp, Options(ledger, settings, monitors=False))
    try:
        made.resize(1440, 900)
        settle(qtbot, made)
        yield made
        settle(qtbot, made)
    finally:
        close(made)
        take_down(made)
        qapp.removeTranslator(speaker)
        qapp.setProperty("rackledger-language", language)
        QLocale.setDefault(locale)


@pytest.fixture(scope="module")
def window(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Window]:
    """One window for all pages: each test goes to its own."""
    from pytestqt.qtbot import QtBot

    folder = tmp_path_factory.mktemp("swedish")
    path = folder / "demonstration.rackledger"
    # So many that a decision is kept of which there is something to be known.
    make_demo(path, assets=120, on=date(2026, 11, 21)).close()
    with swedish(QtBot(request), qapp, folder, path) as made:
        yield made


@pytest.fixture(scope="module")
def learned(window: Window) -> Finder:
    ledger = window.desk.ledger
    assert ledger is not None
    made = Finder(ledger)
    made.learn()
    return made


@pytest.fixture
def finder(learned: Finder) -> Finder:
    learned.found.clear()
    return learned


def shut(window: Window) -> None:
    """Close every dialog and menu without a decision."""
    for top in QApplication.topLevelWidgets():
        if top is not window and top.isVisible():
            if isinstance(top, QDialog):
                top.reject()
            elif isinstance(top, QMenu):
                top.close()


def look_at_tabs(qtbot: Any, window: Window, finder: Finder) -> None:
    """The page as it is, and each tab of each of its bars."""
    finder.look(window)
    assert window.page is not None
    for bar in window.page.findChildren(QTabBar):
        for number in range(bar.count() if bar.isVisible() else 0):
            bar.setCurrentIndex(number)
            settle(qtbot, window)
            finder.look(window)


def look_at_actions(qtbot: Any, window: Window, finder: Finder, done: set[str]) -> None:
    """What opens when each action that is offered now is taken."""
    for action in flat(window.actions_now()):
        known = action.id in done or action.id in NOT_TAKEN or action.id.startswith("go.")
        if known or not action.enabled():
            continue
        done.add(action.id)
        action.trigger()
        settle(qtbot, window)
        finder.look(window)
        shut(window)
        settle(qtbot, window)


def press_all(qtbot: Any, window: Window, finder: Finder, *texts: str) -> None:
    """Press the visible buttons that say one of these, and look at what comes."""
    assert window.page is not None
    for button in window.page.findChildren(QPushButton):
        if button.isVisible() and unmarked_words(button.text()) in texts:
            button.click()
            settle(qtbot, window)
            finder.look(window)
            shut(window)


def unmarked_words(text: str) -> str:
    return text.replace("⟦", "").replace("⟧", "")


def test_the_marks_show_what_was_not_translated() -> None:
    assert unmarked("⟦Avskrivning för ⟧the whole fleet⟦, varje år⟧") == ["the whole fleet"]
    assert SMALL_WORDS.search("the whole fleet")
    assert {"workstation", "depreciation"} <= english_words()
    assert english_words().isdisjoint({"server", "avskrivning", "rackledger"})


@pytest.mark.parametrize("page", PAGES)
def test_no_page_and_no_dialog_speaks_english(
    qtbot: Any, window: Window, finder: Finder, page: str
) -> None:
    window.go(page, 1 if page in ("inventory", "monitor") else None)
    settle(qtbot, window)
    look_at_tabs(qtbot, window, finder)
    look_at_actions(qtbot, window, finder, set())
    press_all(qtbot, window, finder, "varför?", "Varför?")
    assert not finder.found


@pytest.mark.parametrize("page", ["decisions", "catalogue"])
def test_no_tab_of_a_full_page_speaks_english(
    qtbot: Any, window: Window, finder: Finder, page: str
) -> None:
    window.go(page)
    settle(qtbot, window)
    look_at_tabs(qtbot, window, finder)
    assert not finder.found


def test_messages_and_errors_speak_swedish(qtbot: Any, window: Window, finder: Finder) -> None:
    desk = window.desk
    desk.do(window, edit_assets, asset_ids=[1], changes={"tag": "x" * 400})
    settle(qtbot, window)
    finder.look(window)
    desk.do(window, change_settings, values={SettingName.CURRENCY: "kronor"})
    settle(qtbot, window)
    finder.look(window)
    for error in (
        DamagedLedgerError(say("“{path}” is not a ledger.", path="x.rackledger")),
        OSError(28, "No space left on device", "x.rackledger"),
        ZeroDivisionError(),
    ):
        desk.troubles.show(error)
        settle(qtbot, window)
        finder.look(window)
        if desk.troubles.open_dialog is not None:
            desk.troubles.open_dialog.close()
        settle(qtbot, window)
    # The details are what a person may send us: they stay as Python says them.
    assert not {each for each in finder.found if each[0] != "QTextEdit.text"}


def test_the_first_run_and_the_palette_speak_swedish(
    qtbot: Any, qapp: QApplication, tmp_path: Path
) -> None:
    with swedish(qtbot, qapp, tmp_path, None) as window:
        from catalog.store.ledger import Ledger

        ledger = Ledger.create(tmp_path / "empty.rackledger")
        finder = Finder(ledger)
        finder.look(window)
        window.open_palette()
        settle(qtbot, window)
        finder.look(window)
        shut(window)
        window.open_ledger_menu()
        settle(qtbot, window)
        finder.look(window)
        shut(window)
        ledger.close()
    assert not finder.found


def test_an_empty_ledger_speaks_swedish(qtbot: Any, qapp: QApplication, tmp_path: Path) -> None:
    from catalog.store.ledger import Ledger

    Ledger.create(tmp_path / "empty.rackledger").close()
    with swedish(qtbot, qapp, tmp_path, tmp_path / "empty.rackledger") as window:
        assert window.desk.ledger is not None
        finder = Finder(window.desk.ledger)
        finder.learn()
        for page in (*PAGES, "decisions"):
            window.go(page)
            settle(qtbot, window)
            look_at_tabs(qtbot, window, finder)
    assert not finder.found
