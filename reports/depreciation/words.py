"""The words of the depreciation report: its own, above those that it shares with the budget's."""

from __future__ import annotations

import tomllib
from functools import cache

import resources
from reports.budget.words import LANGUAGES, Words, texts


@cache
def own_texts(language: str) -> dict[str, str]:
    """Every text that is this report's own, in one of LANGUAGES."""
    return tomllib.loads(resources.text(f"reports/depreciation.{language}.toml"))


class DepreciationWords(Words):
    """The report's texts in one language, with numbers, amounts and dates of one locale."""

    def __init__(self, language: str, locale: str) -> None:
        super().__init__(language, locale)
        known = language if language in LANGUAGES else LANGUAGES[0]
        self._texts = texts(known) | own_texts(known)
