"""What the depreciation report says, as plain values that tie: rows, schedules, years.

Amounts of different currencies are never added. Whatever does not tie is refused before a page of
it is drawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from money import Amount
from reports.errors import ContentError
from reports.printed import Printed

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal
    from fractions import Fraction


@dataclass(frozen=True, slots=True)
class ScheduleLine:
    """One row of a schedule.

    `days` are those of the period in which the asset was in service; `share` its part of the life;
    `unrounded` None where the charge is the rest that was left. `note` says what else there is to
    say: posted, the switch to straight line.
    """

    n: int
    start: date
    end: date
    days: int
    share: Fraction
    unrounded: Decimal | None
    charge: Amount
    accumulated: Amount
    book_value: Amount
    note: str = ""


@dataclass(frozen=True, slots=True)
class EventLine:
    """What happened between two rows: by how much the book value rose, or fell below zero."""

    on: date
    text: str
    change: Amount
    book_value: Amount


@dataclass(frozen=True, slots=True)
class ScheduleSheet:
    """The schedule of one asset in one book, with everything that explains its rows.

    `facts` are label and text: method, convention, life, rate. Raises ContentError where rows do
    not follow on each other.
    """

    tag: str
    name: str
    facts: tuple[tuple[str, str], ...]
    formula: str
    rounding: str
    opening: Amount
    lines: tuple[ScheduleLine | EventLine, ...]

    def __post_init__(self) -> None:
        value = self.opening
        for line in self.lines:
            moved = -line.charge if isinstance(line, ScheduleLine) else line.change
            value = value + moved
            if line.book_value != value:
                where = f"row {line.n}" if isinstance(line, ScheduleLine) else f"{line.on}"
                raise ContentError(
                    f"{self.tag}, {where}: the book value is {line.book_value}, but the rows "
                    f"before it leave {value}."
                )

    @property
    def rows(self) -> tuple[ScheduleLine, ...]:
        """The charges alone."""
        return tuple(line for line in self.lines if isinstance(line, ScheduleLine))

    @property
    def total(self) -> Amount:
        """What all rows charge."""
        return Amount.total((line.charge for line in self.rows), self.opening.currency)

    @property
    def closing(self) -> Amount:
        """What the last line leaves."""
        return self.lines[-1].book_value if self.lines else self.opening


@dataclass(frozen=True, slots=True)
class YearRow:
    """One category in one fiscal year and currency.

    opening + additions - charge - impairment + revalued - disposed = closing. `additions` are net
    of what had been written off of assets taken over in mid-life, `impairment` of reversals.
    """

    fiscal_year: str
    category: str
    opening: Amount
    additions: Amount
    charge: Amount
    impairment: Amount
    revalued: Amount
    disposed: Amount
    closing: Amount

    def __post_init__(self) -> None:
        expected = (
            self.opening + self.additions - self.charge - self.impairment
            + self.revalued - self.disposed
        )  # fmt: skip
        if expected != self.closing:
            raise ContentError(
                f"“{self.category}” in {self.fiscal_year}: the closing book value is "
                f"{self.closing}, but its parts give {expected}."
            )

    @property
    def currency(self) -> str:
        """The currency of all its amounts."""
        return self.opening.currency

    @property
    def amounts(self) -> tuple[Amount, ...]:
        """All amounts, in the order of `PARTS`."""
        return tuple(getattr(self, part) for part in PARTS)


#: The parts of a year, in the order in which they are added.
PARTS: Final = (
    "opening",
    "additions",
    "charge",
    "impairment",
    "revalued",
    "disposed",
    "closing",
)


@dataclass(frozen=True, slots=True)
class DepreciationContent(Printed):
    """Everything that the report shows.

    `counted` books are in the roll-forward, of which `left_out` have no schedule here.
    """

    organisation: str
    book: str
    as_of: date
    fiscal_years: tuple[tuple[str, date, date], ...]
    years: tuple[YearRow, ...]
    sheets: tuple[ScheduleSheet, ...]
    counted: int
    left_out: int = 0
    without_book: int = 0

    @override
    def __post_init__(self) -> None:
        Printed.__post_init__(self)
        if self.counted != len(self.sheets) + self.left_out:
            raise ContentError("The schedules and those left out are not all that were counted.")

    @property
    def currencies(self) -> tuple[str, ...]:
        """Every currency with a figure, in alphabetical order."""
        found = {row.currency for row in self.years}
        return tuple(sorted(found | {sheet.opening.currency for sheet in self.sheets}))

    def rows(self, currency: str, fiscal_year: str) -> tuple[YearRow, ...]:
        """The categories of one year in one currency."""
        return tuple(
            row for row in self.years if (row.currency, row.fiscal_year) == (currency, fiscal_year)
        )

    def year_total(self, currency: str, fiscal_year: str) -> YearRow:
        """All categories of one year together; it ties like any row."""
        own = self.rows(currency, fiscal_year)
        sums = (
            Amount.total(column, currency) for column in zip(*(r.amounts for r in own), strict=True)
        )
        return YearRow(fiscal_year, "", *sums)

    def parts(self, currency: str) -> tuple[str, ...]:
        """The parts that any year in a currency has; opening, charge and closing always."""
        always = {"opening", "additions", "charge", "closing"}
        own = [row for row in self.years if row.currency == currency]
        return tuple(p for p in PARTS if p in always or any(getattr(row, p) for row in own))
