"""The words of the ROI report: its own, above those of the board's report."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from reports.board.words import BoardWords

if TYPE_CHECKING:
    from catalog.queries.tracking import MetricRow


class ReturnsWords(BoardWords):
    """The report's texts in one language, with numbers, amounts and dates of one locale."""

    tables: ClassVar[tuple[str, ...]] = (*BoardWords.tables, "returns")

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
