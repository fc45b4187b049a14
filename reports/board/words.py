"""The words of the board's report."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from money import Amount, is_known_currency
from reports.frame.words import Words

if TYPE_CHECKING:
    from decimal import Decimal


class BoardWords(Words):
    """The report's texts in one language, with numbers, amounts and dates of one locale."""

    tables: ClassVar[tuple[str, ...]] = ("board",)

    def share(self, percent: Decimal | None) -> str:
        """A percentage to a tenth, or that there is none."""
        return self("nothing") if percent is None else f"{self.number(percent, 1)}\u00a0%"

    def measured(self, number: Decimal, unit: str) -> str:
        """A value of a metric with its unit; where that is a currency, as amounts are written."""
        if is_known_currency(unit):
            return self.price(Amount(number, unit))
        return f"{self.exact(number)}\u00a0{unit}".rstrip()
