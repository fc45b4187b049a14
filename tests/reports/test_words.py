"""The words of reports: every language has every text, with the same places in it."""

from __future__ import annotations

from string import Formatter
from typing import Final

import pytest

from reports.frame.words import COMMON, LANGUAGES, texts

TABLES: Final = (COMMON, "board", "budget", "decisions", "depreciation", "market", "returns")
#: Names of figures are English in the catalogue itself.
NAMES: Final = {"market": ("field.", "metric.", "of.")}


@pytest.mark.parametrize("language", LANGUAGES[1:])
@pytest.mark.parametrize("table", TABLES)
def test_every_language_has_every_text_with_its_places(table: str, language: str) -> None:
    def places(texts: dict[str, str]) -> dict[str, set[str]]:
        return {
            key: {name for _, name, _, _ in Formatter().parse(text) if name}
            for key, text in texts.items()
        }

    english, own = places(texts(table, LANGUAGES[0])), places(texts(table, language))
    for key in [key for key in own if key.startswith(NAMES.get(table, ()))]:
        if key not in english:
            del own[key]
    assert own == english


@pytest.mark.parametrize("table", TABLES[1:])
def test_no_report_says_again_what_all_of_them_say(table: str) -> None:
    again = [
        {key for key, text in texts(table, language).items() if common.get(key) == text}
        for language in LANGUAGES
        for common in [texts(COMMON, language)]
    ]
    assert not set.intersection(*again)
