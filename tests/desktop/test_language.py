"""The Swedish window: every text is translated, and speaks of the same things as the English."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

import resources
from installer import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

#: Python’s own, which tell a programmer or become others.
PLAIN_ERRORS = ("AttributeError", "FileExistsError", "OSError", "RuntimeError")
PLACES = re.compile(r"\{\w*(?::[^{}]*)?\}|%n|%\d")


@dataclass(frozen=True)
class Message:
    """One text of a catalogue; plurals have several translations."""

    context: str
    source: str
    translations: tuple[str, ...]
    unfinished: bool

    @property
    def name(self) -> tuple[str, str]:
        return self.context, self.source


def messages(catalogue: Path) -> Iterator[Message]:
    for context in ET.parse(catalogue).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                tuple(forms) or (translation.text or "",),
                translation.get("type") is not None,
            )


@pytest.fixture(scope="module")
def swedish() -> list[Message]:
    return list(messages(translate.FOLDER / "rackledger_sv.ts"))


def test_no_text_waits_for_its_translation(swedish: list[Message]) -> None:
    waiting = [each.name for each in swedish if each.unfinished or not all(each.translations)]
    assert not waiting


def test_every_text_of_the_window_is_in_the_catalogue(
    swedish: list[Message], tmp_path: Path
) -> None:
    if not Path(translate.tool("lupdate")[0]).exists():
        pytest.skip("lupdate, which extracts the texts, is not beside this Python")
    translate.update(tmp_path / "rackledger_sv.ts", "sv")
    fresh = {each.name for each in messages(tmp_path / "rackledger_sv.ts")}
    there = {each.name for each in swedish}
    assert fresh - there == set(), "run python installer/translate.py and translate these"
    assert there - fresh == set(), "run python installer/translate.py: these texts are gone"


def test_every_text_has_a_context(swedish: list[Message]) -> None:
    assert all(each.context for each in swedish), "a function of another name than _tr marks texts"


def test_a_translation_has_the_places_of_its_source(swedish: list[Message]) -> None:
    for each in swedish:
        places = sorted(PLACES.findall(each.source))
        for translation in each.translations:
            assert sorted(PLACES.findall(translation)) == places, each.name


def test_a_translation_ends_as_its_source_does(swedish: list[Message]) -> None:
    for each in swedish:
        for translation in each.translations:
            for end in ("…", ".", ":", "?"):
                assert translation.endswith(end) == each.source.endswith(end), each.name


def test_a_text_with_a_context_by_name_is_extracted(tmp_path: Path) -> None:
    file = tmp_path / "room.py"
    file.write_text(
        '_ROOM = "room"\n'
        'translate(_ROOM, "by name")\n'
        'translate("room", "written out")\n'
        'translate(unknown, "no such name")\n'
        "def _tr(text):\n    return translate(_ROOM, text)\n"
        '_tr("in short")\n'
        'other("not said")\n',
        encoding="utf-8",
    )
    assert set(translate.texts_by_name(file)) == {("room", "by name"), ("room", "in short")}


def test_what_rules_and_planning_say_is_extracted() -> None:
    rules = {text for _, text in translate.texts_of_rules()}
    assert {"Age and performance bottleneck", "New commitments need an approval"} <= rules
    reasons = {text for _, text in translate.texts_of_sentences()}
    assert {"Salvage value", "Within the limit", "Not rounded before it is shown"} <= reasons
    sheets = {text for _, text in translate.texts_of_sheets()}
    assert {"Processor", "Seen by the system", "Serial number"} <= sheets
    tables = {text for _, text in translate.texts_of_tables()}
    assert {"Memory bandwidth", "Price per GB", "rpm"} <= tables


def test_the_compiled_catalogue_is_that_of_the_texts(
    swedish: list[Message], qapp: QApplication
) -> None:
    translator = QTranslator()
    assert translator.load(str(resources.path("translations/rackledger_sv.qm")))
    for each in swedish:
        count = 2 if len(each.translations) > 1 else -1
        said = translator.translate(each.context, each.source, None, count)
        assert said == each.translations[-1], each.name


def test_a_window_that_is_open_keeps_its_catalogue(tmp_path: Path) -> None:
    if not Path(translate.tool("lrelease")[0]).exists():
        pytest.skip("lrelease, which compiles the texts, is not beside this Python")
    texts = translate.FOLDER / "rackledger_sv.ts"
    catalogue = tmp_path / texts.name
    catalogue.write_bytes(texts.read_bytes())
    translator = QTranslator()
    assert translator.load(str(translate.compiled(catalogue)))
    catalogue.write_text('<!DOCTYPE TS><TS version="2.1" language="sv"/>', encoding="utf-8")
    assert translate.compiled(catalogue).stat().st_size < 1000
    assert translator.translate("pages", "Overview") == "Översikt"
    assert sorted(file.suffix for file in tmp_path.iterdir()) == [".qm", ".ts"]


def test_swedish_is_spoken_by_our_texts_and_by_qts_own(qapp: QApplication) -> None:
    translators = _installed_by_speak(qapp)
    try:
        assert QCoreApplication.translate("pages", "Overview") == "Översikt"
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Avbryt"
    finally:
        for translator in translators:
            qapp.removeTranslator(translator)
    assert QCoreApplication.translate("pages", "Overview") == "Overview"


def _installed_by_speak(qapp: QApplication) -> list[QTranslator]:
    from desktop.language import speak

    before = set(qapp.findChildren(QTranslator))
    language = qapp.property("rackledger-language")
    speak("sv", "en_US")
    qapp.setProperty("rackledger-language", language)
    return [each for each in qapp.findChildren(QTranslator) if each not in before]


def test_no_error_of_a_lower_floor_is_an_f_string() -> None:
    """It would be plain English, whatever the language of the window: `say` keeps it."""
    found = []
    for file in translate._files_of("money", "planning", "probing", "catalog"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id=name), args=args, keywords=keywords) if (
                    name.endswith("Error") and name not in (*translate._OURS, *PLAIN_ERRORS)
                ):
                    said = (*args, *(each.value for each in keywords))
                    found += [f"{file}:{each.lineno}" for each in said if speaks_plainly(each)]
    assert not found


def speaks_plainly(value: ast.expr) -> bool:
    """Whether an argument is an f-string with words of its own."""
    return isinstance(value, ast.JoinedStr) and any(
        isinstance(part, ast.Constant) and any(sign.isalpha() for sign in str(part.value))
        for part in value.values
    )


def test_an_error_that_is_an_f_string_is_seen() -> None:
    (raised,) = ast.parse('raise RefusedError(f"“{name}” is gone.")').body
    assert isinstance(raised, ast.Raise)
    assert isinstance(raised.exc, ast.Call)
    assert speaks_plainly(raised.exc.args[0])
    assert not speaks_plainly(ast.parse('f"{name}"', mode="eval").body)
