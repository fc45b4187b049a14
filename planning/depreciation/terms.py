"""The terms of a depreciation schedule: what is agreed before anything is calculated."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from money.sentence import say
from planning.errors import DepreciationError

if TYPE_CHECKING:
    from datetime import date

    from money import Amount
    from planning.depreciation.printed import PrintedTable

LONGEST_LIFE_MONTHS: Final = 1200
#: A fiscal year may begin in the year before, and the calendar has no year 0.
FIRST_YEAR: Final = 2
#: The version of the rules that new schedules are worked out by. A book keeps the version that it
#: began with, so that an old book gives the old numbers:
#: 1  by half months, a life from the 1st of a month left its last half month to the row before
#: 2  that half month has a row of its own
RULE_VERSION: Final = 2
DAYS_IN_LONGEST_MONTHS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Method(StrEnum):
    """How the depreciable amount is spread over the life."""

    STRAIGHT_LINE = "straight-line"
    DECLINING_BALANCE = "declining-balance"
    SUM_OF_YEARS_DIGITS = "sum-of-years-digits"
    FIXED_RATE = "fixed-rate"
    UNITS_OF_PRODUCTION = "units-of-production"
    PERCENT_TABLE = "percent-table"


class Convention(StrEnum):
    """How much of the first period counts, and so of the last."""

    FULL_MONTH = "full-month"
    NEXT_MONTH = "next-month"
    NEAREST_MONTH = "nearest-month"
    HALF_MONTH = "half-month"
    MID_MONTH = "mid-month"
    MID_QUARTER = "mid-quarter"
    HALF_YEAR = "half-year"
    FULL_YEAR = "full-year"
    DAYS_IN_YEAR = "days-in-year"
    DAYS_OF_LIFE = "days-of-life"
    DAYS_30_360 = "days-30-360"
    DAYS_365 = "days-365"


class Frequency(StrEnum):
    """How long one row of the schedule is; quarters and years are those of the fiscal year."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"

    @property
    def months(self) -> int:
        """Months in one row."""
        return {Frequency.MONTH: 1, Frequency.QUARTER: 3, Frequency.YEAR: 12}[self]


class RateBase(StrEnum):
    """What a declining rate is applied to when a row is shorter than a year."""

    YEAR_OPENING = "year-opening"
    PERIOD_OPENING = "period-opening"


DAY_CONVENTIONS: Final = frozenset(
    {
        Convention.DAYS_IN_YEAR,
        Convention.DAYS_OF_LIFE,
        Convention.DAYS_30_360,
        Convention.DAYS_365,
    }
)
YEAR_CONVENTIONS: Final = frozenset({Convention.HALF_YEAR, Convention.FULL_YEAR})
#: The conventions that printed tables are made for.
TABLE_CONVENTIONS: Final = frozenset({Convention.HALF_YEAR, Convention.MID_QUARTER})


@dataclass(frozen=True, slots=True)
class Opening:
    """An asset taken over in mid-life: what had been written off by the close of `on`.

    Periods that ended by then are not charged again: the book value above the salvage value is
    spread over those that are left. `remaining_months` counts them anew from the day after `on`;
    None leaves the calendar as the in-service date and the life make it.
    """

    on: date
    accumulated: Amount
    remaining_months: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What one book agrees for one asset. Raises DepreciationError when it contradicts itself.

    `factor` is the multiple of the straight-line rate for DECLINING_BALANCE (2 is double).
    `rate` is the share of the book value written off in a year for FIXED_RATE (0.6316).
    `switch` changes a declining method to straight line once that charges at least as much.
    `rest_in_last` writes the rest down to salvage in the last period; None means the custom of the
    method: a declining balance without switch leaves its rest on the books, all others do not.
    `fiscal_year_end` is (month, day); the last day of February means its last day in any year.
    `stop_at` ends the charges at a book value without lowering the amount they are a share of: a
    memo value, or a floor. `rounding_unit` is the smallest step of a charge (0.05, 1.00); None is
    the currency's own.
    `total_units` is what the asset can do in its life, `usage` what it did in each period, for
    UNITS_OF_PRODUCTION; `table` holds the printed percentages for PERCENT_TABLE. A life of 0 months
    is expensed at once, on the day in service.
    """

    cost: Amount
    salvage: Amount
    in_service: date
    life_months: int
    method: Method = Method.STRAIGHT_LINE
    convention: Convention = Convention.FULL_MONTH
    frequency: Frequency = Frequency.MONTH
    factor: Decimal = Decimal(2)
    rate: Decimal | None = None
    switch: bool = False
    rest_in_last: bool | None = None
    rate_base: RateBase = RateBase.YEAR_OPENING
    fiscal_year_end: tuple[int, int] = (12, 31)
    stop_at: Amount | None = None
    rounding_unit: Amount | None = None
    total_units: Decimal | None = None
    usage: tuple[Decimal, ...] = ()
    opening: Opening | None = None
    rule_version: int = RULE_VERSION
    table: PrintedTable | None = None

    def __post_init__(self) -> None:
        if self.cost.currency != self.salvage.currency:
            raise DepreciationError("Cost and salvage value are in different currencies.")
        if not 0 <= self.salvage.number <= self.cost.number:
            raise DepreciationError("The salvage value lies between zero and the cost.")
        if not 0 <= self.life_months <= LONGEST_LIFE_MONTHS:
            raise DepreciationError(
                say(
                    "A life is 1 to {longest_life_months} months long, or 0: expensed at once.",
                    longest_life_months=LONGEST_LIFE_MONTHS,
                )
            )
        if not 1 <= self.rule_version <= RULE_VERSION:
            raise DepreciationError(
                say(
                    "Rules of version {rule_version} are not known here.",
                    rule_version=self.rule_version,
                )
            )
        self._check_method()
        self._check_units()
        self._check_table()
        self._check_calendar()
        self._check_amounts()
        self._check_opening()

    @property
    def takes_rest(self) -> bool:
        """Whether the last period takes whatever is left above the salvage value."""
        if not self.life_months:
            return True
        if self.rest_in_last is not None:
            return self.rest_in_last or not self.declines
        if self.method is Method.UNITS_OF_PRODUCTION:
            return self.total_units is not None and sum(self.usage) >= self.total_units
        return self.switch or self.method is not Method.DECLINING_BALANCE

    @property
    def declines(self) -> bool:
        """Whether the charge is a share of the book value."""
        return self.method in {Method.DECLINING_BALANCE, Method.FIXED_RATE}

    @property
    def floor_minor(self) -> int:
        """The book value in minor units that no charge goes below."""
        if self.stop_at is None:
            return self.salvage.minor
        return max(self.salvage.minor, self.stop_at.minor)

    @property
    def unit_minor(self) -> int:
        """The smallest step of a charge in minor units."""
        return 1 if self.rounding_unit is None else self.rounding_unit.minor

    def _check_amounts(self) -> None:
        for amount in (self.stop_at, self.rounding_unit):
            if amount is not None and amount.currency != self.cost.currency:
                raise DepreciationError(
                    say("{amount} is in another currency than the cost.", amount=amount)
                )
        if self.stop_at is not None and not 0 <= self.stop_at.number <= self.cost.number:
            raise DepreciationError("A book value to stop at lies between zero and the cost.")
        if self.rounding_unit is not None and self.rounding_unit.minor < 1:
            raise DepreciationError("A rounding unit is the currency's smallest one or more.")

    def _check_opening(self) -> None:
        opening = self.opening
        if opening is None:
            return
        if opening.accumulated.currency != self.cost.currency:
            raise DepreciationError("The opening balance is in another currency than the cost.")
        if not 0 <= opening.accumulated.number <= self.cost.number - self.salvage.number:
            raise DepreciationError(
                "An opening balance lies between zero and what the cost exceeds the salvage value."
            )
        if opening.on < self.in_service and opening.accumulated:
            raise DepreciationError("An opening balance is dated when the asset was in service.")
        if opening.remaining_months is not None and opening.remaining_months < 1:
            raise DepreciationError("The life that remains is a month or more.")

    def _check_units(self) -> None:
        if self.method is not Method.UNITS_OF_PRODUCTION:
            return
        if self.total_units is None or not (self.total_units.is_finite() and self.total_units > 0):
            raise DepreciationError("Units of production need the units of the whole life.")
        if any(not used.is_finite() or used < 0 for used in self.usage):
            raise DepreciationError("The units of a period are zero or more.")

    def _check_table(self) -> None:
        table = self.table
        if (table is None) != (self.method is not Method.PERCENT_TABLE):
            raise DepreciationError("A printed table and the method that reads it belong together.")
        if table is None:
            return
        if self.frequency is not Frequency.YEAR or self.convention not in TABLE_CONVENTIONS:
            raise DepreciationError(
                "Printed tables have one row a year, with the half-year or mid-quarter convention."
            )
        if self.salvage or self.stop_at is not None:
            raise DepreciationError("Printed tables write the whole basis down: no salvage value.")
        if self.opening is not None and self.opening.remaining_months is not None:
            raise DepreciationError("Printed tables say themselves which years remain.")
        if table.expensed.currency != self.cost.currency:
            raise DepreciationError(
                say("{expensed} is in another currency than the cost.", expensed=table.expensed)
            )
        if not 0 <= table.expensed.number <= self.cost.number:
            raise DepreciationError("Section 179 takes between nothing and the cost.")

    def _check_method(self) -> None:
        if not (self.factor.is_finite() and 0 < self.factor <= 100):
            raise DepreciationError("The factor of a declining balance is above 0, at most 100.")
        if self.method is Method.FIXED_RATE and self.rate is None:
            raise DepreciationError("A fixed written-down-value rate is needed, such as 0.6316.")
        if self.rate is not None and not (self.rate.is_finite() and 0 < self.rate <= 1):
            raise DepreciationError("A written-down-value rate is above 0 and at most 1 (100 %).")

    def _check_calendar(self) -> None:
        month, day = self.fiscal_year_end
        if not (1 <= month <= 12 and 1 <= day <= DAYS_IN_LONGEST_MONTHS[month - 1]):
            raise DepreciationError("A fiscal year ends on a month and day, such as 12-31.")
        if self.convention in YEAR_CONVENTIONS and self.frequency is not Frequency.YEAR:
            raise DepreciationError(
                say(
                    "The {convention} convention counts years: choose one row a year, "
                    "or another convention.",
                    convention=self.convention.value,
                )
            )
        if self.convention is Convention.MID_QUARTER and self.frequency is Frequency.MONTH:
            raise DepreciationError("The mid-quarter convention needs one row a quarter or year.")
        if self.in_service.year < FIRST_YEAR:
            raise DepreciationError("An asset is in service from the year 2 or later.")
        if self.in_service.year + self.life_months // 12 + 2 > 9999:
            raise DepreciationError("The life ends after the last year of the calendar.")
