"""The words of the ROI report: its own, above those of the board's report."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING

import resources
from reports.board.words import BoardWords
from reports.budget.words import LANGUAGES

if TYPE_CHECKING:
    from catalog.queries.tracking import MetricRow


@cache
def returns_texts(language: str) -> dict[str, str]:
    """Every text that is this report's own, in one of LANGUAGES."""
    return tomllib.loads(resources.text(f"reports/returns.{language}.toml"))


class ReturnsWords(BoardWords):
    """The report's texts in one language, with numbers, amounts and dates of one locale."""

    def __init__(self, language: str, locale: str) -> None:
        super().__init__(language, locale)
        known = language if language in LANGUAGES else LANGUAGES[0]
        self._texts = self._texts | returns_texts(known)

    def target(self, row: MetricRow) -> str:
        """≥ 80 %."""
        sign = "≥" if row.direction.value == "at_least" else "≤"
        return f"{sign}\u00a0{self.measured(row.target, row.unit)}"

    def basis(self, row: MetricRow) -> str:
        """What feeds a metric, or what would make it known."""
        missing = row.tracked.missing
        if missing is not None:
            return self(f"missing.{missing.value}")
        return self(f"measure.{row.measure.value}")

    def unit(self, unit: str, power: int) -> str:
        """The name of an axis: the unit, in the power of a thousand that it counts."""
        if not power:
            return unit
        return self(f"chart.unit.{power}", currency=unit)
