"""A printed table of yearly percentages as a book keeps it, with what the first year takes before.

The percentages stand in the book as they were printed when it was set, so that a later print moves
nothing. What section 179 expenses and the bonus take lowers the basis of the percentages.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Final

from money import Amount
from money.sentence import say
from planning.errors import DepreciationError

MOST_YEARS: Final = 60


class Part(StrEnum):
    """What a row charges: its period, or what the year of service takes before the percentages."""

    PERIOD = ""
    EXPENSED = "expensed"
    BONUS = "bonus"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedTable:
    """One column of a print. Raises DepreciationError where it cannot be one.

    `expensed` is what section 179 takes, `bonus_percent` of the rest the special allowance.
    `source` says by which dated figures, `tax_rules` is the version of the rules they stand in.
    """

    title: str
    percents: tuple[Decimal, ...]
    expensed: Amount
    bonus_percent: Decimal = Decimal(0)
    source: str = ""
    tax_rules: str = ""

    def __post_init__(self) -> None:
        if not 1 <= len(self.percents) <= MOST_YEARS:
            raise DepreciationError(
                say("A table has 1 to {most_years} yearly percentages.", most_years=MOST_YEARS)
            )
        if any(not (each.is_finite() and 0 < each <= 100) for each in self.percents):
            raise DepreciationError("A percentage of a table is above 0 and at most 100.")
        if not (self.bonus_percent.is_finite() and 0 <= self.bonus_percent <= 100):
            raise DepreciationError("A bonus is between 0 and 100 %.")

    @property
    def shares(self) -> tuple[Fraction, ...]:
        """The percentages as shares of the basis."""
        return tuple(Fraction(percent) / 100 for percent in self.percents)

    def bonus_share(self) -> Fraction:
        """The share of what section 179 leaves that the bonus takes."""
        return Fraction(self.bonus_percent) / 100

    def bonus_minor(self, cost_minor: int) -> int:
        """The bonus of an asset of this cost, half up."""
        exact = (cost_minor - self.expensed.minor) * self.bonus_share()
        return (2 * exact.numerator + exact.denominator) // (2 * exact.denominator)

    def basis_minor(self, cost_minor: int) -> int:
        """What the percentages are of."""
        return cost_minor - self.expensed.minor - self.bonus_minor(cost_minor)

    def parts(self, cost_minor: int) -> tuple[Part, ...]:
        """The rows in order: what the first year takes before, then the years that charge."""
        before = [Part.EXPENSED] if self.expensed else []
        if self.bonus_minor(cost_minor):
            before.append(Part.BONUS)
        years = len(self.percents) if self.basis_minor(cost_minor) or not before else 0
        return (*before, *[Part.PERIOD] * years)

    def for_part(self, from_minor: int, to_minor: int) -> PrintedTable:
        """The table of what stays when the cost falls from one count to another."""
        kept = 2 * self.expensed.minor * to_minor + from_minor
        expensed = Amount.of_minor(kept // (2 * from_minor or 1), self.expensed.currency)
        return replace(self, expensed=min(expensed, self.expensed))


def portion_held(*, years: int, year: int, placed: int | None, left: int | None) -> Fraction:
    """The share of a year's percentage that a disposal in that year leaves.

    `years` are those of the table. `placed` and `left` are the quarters of service and of disposal
    under mid-quarter; None is the half-year convention. Of the year of service nothing is left.
    """
    if year == 1:
        return Fraction(0)
    held = Fraction(1, 2) if left is None else Fraction(2 * left - 1, 8)
    if year < years:
        return held
    # The last year of a table is the part of a year in which recovery ends, not a whole year.
    printed = Fraction(1, 2) if placed is None else Fraction(2 * placed - 1, 8)
    return min(Fraction(1), held / printed)
