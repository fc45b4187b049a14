"""Titles of the journal, kept in English, in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QTranslator

import resources
from desktop.journal_words import journal_words
from installer import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

NBSP = "\u00a0"


@pytest.fixture
def _swedish(qapp: QApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(resources.path("translations/rackledger_sv.qm")))
    before = QLocale()
    language = qapp.property("rackledger-language")
    qapp.installTranslator(translator)
    qapp.setProperty("rackledger-language", "sv")
    QLocale.setDefault(QLocale("sv_SE"))
    yield
    qapp.removeTranslator(translator)
    qapp.setProperty("rackledger-language", language)
    QLocale.setDefault(before)


@pytest.mark.usefixtures("_swedish")
@pytest.mark.parametrize(
    ("english", "swedish"),
    [
        ("Retire “H200 #3”", "Utrangera ”H200 #3”"),
        ("Undo: Retire 10 assets", "Ångra: Utrangera 10 tillgångar"),
        ("Enter 1,400 assets of the demonstration",
         f"För in 1{NBSP}400 tillgångar för demonstrationen"),
        ("Change status, owner of “gpu-node-300”", "Ändra status, ägare för ”gpu-node-300”"),
        ("Set organisation, currency", "Ange organisation, valuta"),
        ("Plan “AI platform” over 3 years", "Planera ”AI platform” över 3 år"),
        ("Plan 5 lines in “AI platform” 2026", "Planera 5 rader i ”AI platform” 2026"),
        ("Receive 117,743.73 USD on “Hosts” in “AI” 2026",
         f"Ta emot 117{NBSP}743,73{NBSP}USD på ”Hosts” i ”AI” 2026"),
        ("Follow “One”, “Two” and 3 more", "Följ ”One”, ”Two” och 3 till"),
        ("Impairment: “H200 #3”, management book", "Nedskrivning: ”H200 #3”, planen management"),
        ("Something that an older version did", "Something that an older version did"),
    ],
)  # fmt: skip
def test_a_title_is_said_again(english: str, swedish: str) -> None:
    assert journal_words(english) == swedish


def test_in_english_a_title_stays_as_it_is(qapp: QApplication) -> None:
    assert journal_words("Undo: Retire 10 assets") == "Undo: Retire 10 assets"


def test_the_templates_are_those_of_the_commands() -> None:
    kept = translate.TITLES.read_text(encoding="utf-8").splitlines()
    assert kept == translate.titles(), "run python installer/translate.py"
