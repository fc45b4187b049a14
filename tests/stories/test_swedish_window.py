"""The window in Swedish: no English sentence stands on its pages, their tabs and tooltips.

A marking translator sets marks around what was translated; what is left beside the marks is data,
a figure, or English that was forgotten. English gives itself away by its small words.
"""

from __future__ import annotations

import re
import sqlite3
import tomllib
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QTabBar

import resources
from catalog.demo import make_demo
from desktop.app import Options, close, compose
from tests.stories.marked_swedish import speak_marked, unmarked
from tests.stories.window_texts import texts_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget

    from desktop.window import Window

SMALL_WORDS = re.compile(
    r"\b(the|of|and|is|are|was|were|for|with|not|no|from|each|by|at|on|to|than|has|have|it|its|"
    r"one|that|which|what|unknown|none|yes|all)\b",
    re.IGNORECASE,
)
PAGES = ("overview", "inventory", "budget", "reports")


@pytest.fixture
def window(qtbot: Any, qapp: QApplication, tmp_path: Path) -> Iterator[Window]:
    ledger = tmp_path / "demonstration.rackledger"
    make_demo(ledger, assets=40, on=date(2026, 11, 21)).close()
    settings = tmp_path / "settings"
    settings.mkdir()
    (settings / "settings.toml").write_text('language = "en"\nlocale = "sv_SE"\n', "utf-8")
    language, locale = qapp.property("rackledger-language"), QLocale()
    qapp.setProperty("rackledger-language", "sv")
    speaker = speak_marked(qapp)
    made = compose(qapp, Options(ledger, settings, monitors=False))
    qtbot.addWidget(made)
    settle(qtbot, made)
    yield made
    settle(qtbot, made)
    close(made)
    qapp.removeTranslator(speaker)
    qapp.setProperty("rackledger-language", language)
    QLocale.setDefault(locale)


def settle(qtbot: Any, window: Window) -> None:
    qtbot.wait(50)
    qtbot.waitUntil(window.desk.background.is_idle, timeout=60_000)
    qtbot.wait(50)


def data_of(ledger: Path) -> set[str]:
    """Every text that people entered, and the documents that rules are from."""
    found: set[str] = set()
    connection = sqlite3.connect(ledger)
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for (table,) in tables:
        if not table.startswith("journal"):
            rows = connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - its own tables
            found.update(value for row in rows for value in row if isinstance(value, str))
    connection.close()
    for file in resources.path("rules").glob("*.toml"):
        found.update(sources_in(tomllib.loads(file.read_text(encoding="utf-8"))))
    return {text.strip() for text in found if text.strip()}


def sources_in(value: object) -> Iterator[str]:
    match value:
        case dict():
            named = (value.get(key) for key in ("source", "title"))
            yield from (text for text in named if isinstance(text, str))
            yield from (text for inner in value.values() for text in sources_in(inner))
        case list():
            yield from (text for inner in value for text in sources_in(inner))


def english_in(root: QWidget, data: list[str]) -> set[tuple[str, str]]:
    found = set()
    for text in texts_of(root):
        for piece in unmarked(text.text):
            rest = piece
            for known in data:
                if known in rest:
                    rest = rest.replace(known, " ")
            if SMALL_WORDS.search(rest):
                found.add((text.where, piece))
    return found


def test_the_marks_show_what_was_not_translated() -> None:
    assert unmarked("⟦Avskrivning för ⟧the whole fleet⟦, varje år⟧") == ["the whole fleet"]
    assert SMALL_WORDS.search("the whole fleet")


def test_no_page_speaks_english(qtbot: Any, window: Window) -> None:
    ledger = window.desk.ledger
    assert ledger is not None
    known = {*data_of(ledger.path), str(ledger.path)}
    data = sorted((each for each in known if len(each) > 3), key=len, reverse=True)
    english: set[tuple[str, str]] = set()
    for page in PAGES:
        window.go(page, 1 if page == "inventory" else None)
        settle(qtbot, window)
        english |= english_in(window, data)
        assert window.page is not None
        for bar in window.page.findChildren(QTabBar):
            for number in range(bar.count() if bar.isVisible() else 0):
                bar.setCurrentIndex(number)
                settle(qtbot, window)
                english |= english_in(window, data)
    assert not english
