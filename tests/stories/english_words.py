"""Finds English in a window that speaks Swedish with marks; see `marked_swedish`.

What stands without marks is data, a figure, or English that was forgotten. Data are what people
entered, what the catalogue calls its models, and names of documents; English gives itself away by
its small words, or by a word that our own English texts have and our Swedish ones have not.
"""

from __future__ import annotations

import json
import re
import sqlite3
import tomllib
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QApplication, QMainWindow
from sqlalchemy import select

import resources
from catalog.models.shelf import MODEL
from catalog.store.shelf import attach_shelf
from tests.stories.marked_swedish import unmarked
from tests.stories.window_texts import texts_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from sqlalchemy.engine import Connection

    from catalog.store.ledger import Ledger

SMALL_WORDS: Final = re.compile(
    r"\b(the|of|and|is|are|was|were|for|with|not|no|from|each|by|at|on|to|than|has|have|it|its|"
    r"one|that|which|what|unknown|none|yes|all)\b",
    re.IGNORECASE,
)
#: Where Linux tells something: `/etc/os-release: NAME`.
_PATH: Final = re.compile(r"/(?:etc|proc|sys|dev|usr|root|tmp|run|var)/\S*(?: [A-Z_]+\b)?")
_WORD: Final = re.compile(r"[A-Za-zÀ-ÿ]{4,}")
#: What the catalogue calls things by the names that their makers and standards gave them.
_NAMES: Final = (
    "name", "manufacturer", "architecture", "microarchitecture", "socket", "chipset", "cpu",
    "accelerator", "provider", "interface", "interfaces", "memory_type", "memory_types",
    "efficiency", "power_connectors", "ethernet", "key", "chip_key", "aliases", "part_numbers",
)  # fmt: skip
#: Names of formats, standards, products and of the program itself.
_PROPER: Final = frozenset(
    ("rackledger", "svenska", "english", "letter", "form", "mini", "micro", "flex", "thin")
)


@cache
def english_words() -> frozenset[str]:
    """Words of our English texts that no Swedish text of ours has."""
    english: set[str] = set()
    swedish: set[str] = set()
    catalogue = ET.fromstring(resources.text("translations/rackledger_sv.ts"))  # noqa: S314 - ours
    for message in catalogue.iter("message"):
        english |= _words(message.findtext("source", ""))
        for translation in message.iter("translation"):
            swedish |= _words(" ".join(translation.itertext()))
    return frozenset(english - swedish - _PROPER)


def _words(text: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(text)}


def _is_english(text: str) -> bool:
    return bool(SMALL_WORDS.search(text) or _words(text) & english_words())


@dataclass
class Finder:
    """Looks at everything on the screen and keeps what is English, with where it stands."""

    ledger: Ledger
    found: set[tuple[str, str]] = field(default_factory=set)
    _data: list[str] = field(default_factory=list)
    _names: frozenset[str] = frozenset()

    def look(self, root: QWidget) -> None:
        """At this widget and at every other window, dialog and menu that is open."""
        others = [
            each
            for each in QApplication.topLevelWidgets()
            if each.isVisible() and not isinstance(each, QMainWindow)
        ]
        for widget in {root, *others}:
            for text in texts_of(widget):
                self.found |= {(text.where, each) for each in self.english_in(text.text)}

    def english_in(self, text: str) -> Iterator[str]:
        """The pieces of a text that are neither marked nor data, and English."""
        for piece in unmarked(text):
            if piece in self._names or piece.strip(" ·:✓") in self._names:
                continue
            if not _is_english(piece):  # nearly all; thousands of data need not be taken out
                continue
            rest = _PATH.sub(" ", piece)
            for known in self._data:
                if known in rest:
                    rest = rest.replace(known, " ")
            if _is_english(rest):
                yield piece

    def learn(self) -> None:
        """What is data in the ledger now, and in its catalogue."""
        path = self.ledger.path
        known = {*data_of(path), *documents(), str(path), path.name}
        self._data = sorted((each for each in known if len(each) > 3), key=len, reverse=True)
        if not self._names:
            self._names = self.ledger.ask(names_of_the_catalogue)


def data_of(ledger: Path) -> set[str]:
    """Every text that people entered."""
    found: set[str] = set()
    connection = sqlite3.connect(ledger)
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for (table,) in tables:
        if not table.startswith("journal"):
            rows = connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - its own tables
            texts = (value for row in rows for value in row if isinstance(value, str))
            found.update(each for text in texts for each in _inside(text))
    connection.close()
    return {text.strip() for text in found if text.strip()}


def _inside(text: str) -> Iterator[str]:
    """A stored text, and the texts in it where it is a stored document."""
    yield text
    if text[:1] in "{[":
        try:
            yield from _texts_in(json.loads(text))
        except ValueError:
            return


def _texts_in(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            yield from (text for inner in value.values() for text in _texts_in(inner))
        case list():
            yield from (text for inner in value for text in _texts_in(inner))


def documents() -> set[str]:
    """The documents that the rules are from."""
    found: set[str] = set()
    for file in resources.path("rules").glob("*.toml"):
        found.update(_sources_in(tomllib.loads(file.read_text(encoding="utf-8"))))
    return found


def _sources_in(value: object) -> Iterator[str]:
    match value:
        case dict():
            named = (value.get(key) for key in ("source", "title"))
            yield from (text for text in named if isinstance(text, str))
            yield from (text for inner in value.values() for text in _sources_in(inner))
        case list():
            yield from (text for inner in value for text in _sources_in(inner))


def names_of_the_catalogue(connection: Connection) -> frozenset[str]:
    """What makers and standards call the models of the catalogue and their parts."""
    attach_shelf(connection)
    found: set[str] = set()
    for row in connection.execute(select(*(MODEL.c[name] for name in _NAMES))):
        found.update(part for text in row if text for part in (text, text.replace("|", ", ")))
    return frozenset(found)
