"""The words of the board's report: its own, above those that it shares with the budget report."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING

import resources
from reports.budget.words import LANGUAGES, Words, texts

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal


@cache
def own_texts(language: str) -> dict[str, str]:
    """Every text that is this report's own, in one of LANGUAGES."""
    return tomllib.loads(resources.text(f"reports/board.{language}.toml"))


class BoardWords(Words):
    """The report's texts in one language, with numbers, amounts and dates of one locale."""

    def __init__(self, language: str, locale: str) -> None:
        super().__init__(language, locale)
        known = language if language in LANGUAGES else LANGUAGES[0]
        self._texts = texts(known) | own_texts(known)

    def share(self, percent: Decimal | None) -> str:
        """A percentage to a tenth, or that there is none."""
        return self("nothing") if percent is None else f"{self.number(percent, 1)}\u00a0%"

    def year(self, start: date, end: date) -> str:
        """A fiscal year as people call it: 2026, or 2026/27."""
        same = start.year == end.year
        return str(end.year) if same else f"{start.year}/{end.year % 100:02d}"

    def measured(self, number: Decimal, unit: str) -> str:
        """A value of a metric with its unit."""
        exponent = number.normalize().as_tuple().exponent
        digits = max(0, -exponent) if isinstance(exponent, int) else 0
        return f"{self.number(number, digits)}\u00a0{unit}".rstrip()
