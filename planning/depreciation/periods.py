"""The rows of a schedule: from which day to which day, and how much of the life each one holds.

Weights are whole numbers in a unit small enough for the convention, so that no fraction of a month
or a year is ever rounded.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from money.rounding import EXACT
from planning.depreciation.calendar import ONE_DAY, FiscalYear, add_months, day_30
from planning.depreciation.printed import Part
from planning.depreciation.terms import DAY_CONVENTIONS, Convention, Frequency

if TYPE_CHECKING:
    from datetime import date

    from planning.depreciation.printed import PrintedTable
    from planning.depreciation.terms import Terms

HALF_MONTHS_A_YEAR: Final = 24
# A day is 1/365 or 1/366 of its year; with this many units in a year both are whole, and so is
# a month (a twelfth).
DAY_UNITS_A_YEAR: Final = 365 * 366 * 2
LAST_DAY_OF_FIRST_HALF: Final = 15


@dataclass(frozen=True, slots=True)
class Calendar:
    """The rows: first days, last days, weights, the fiscal year of each, and the whole's weight.

    `even` is true when all rows weigh the same and together make the whole.
    """

    starts: tuple[date, ...]
    ends: tuple[date, ...]
    weights: tuple[int, ...]
    years: tuple[int, ...]
    whole: int
    even: bool

    def since(self, number: int) -> Calendar:
        """The rows from number `number` (from 0) on; their weights make what is left."""
        if not number:
            return self
        weights = self.weights[number:]
        left = self.whole - sum(self.weights[:number])
        even = len(set(weights)) == 1 and sum(weights) == left
        return Calendar(
            self.starts[number:], self.ends[number:], weights, self.years[number:], left, even
        )


def calendar(terms: Terms) -> Calendar:
    """The rows that `terms` ask for; alike for every asset with the same dates and convention."""
    if terms.table is not None:
        return _printed_years(
            terms.in_service, terms.table, terms.cost.minor, terms.fiscal_year_end
        )
    begin, months = terms.in_service, terms.life_months
    if terms.opening is not None and terms.opening.remaining_months is not None:
        begin, months = terms.opening.on + ONE_DAY, terms.opening.remaining_months
    return _calendar(
        begin,
        months,
        terms.convention,
        terms.frequency,
        (*terms.fiscal_year_end, terms.rule_version),
    )


@lru_cache(maxsize=8192)
def _printed_years(
    in_service: date, table: PrintedTable, cost_minor: int, fiscal_year_end: tuple[int, int]
) -> Calendar:
    """The fiscal years of a printed table, weighed by its percentages; what the first takes before
    them weighs nothing.
    """
    fiscal = FiscalYear(fiscal_year_end)
    first = fiscal.month_index(in_service) // 12
    parts = table.parts(cost_minor)
    before = sum(part is not Part.PERIOD for part in parts)
    years = [first + max(0, number - before) for number in range(len(parts))]
    scale = max(-int(each.as_tuple().exponent) for each in (*table.percents, Decimal(0)))
    weights = [int(each.scaleb(scale, context=EXACT)) for each in table.percents]
    return Calendar(
        starts=tuple(fiscal.month_start(12 * year) for year in years),
        ends=tuple(fiscal.month_start(12 * year + 12) - ONE_DAY for year in years),
        weights=(*[0] * before, *weights)[: len(parts)],
        years=tuple(years),
        whole=100 * 10**scale,
        even=False,
    )


@lru_cache(maxsize=8192)
def _calendar(
    in_service: date,
    life_months: int,
    convention: Convention,
    frequency: Frequency,
    year_end_and_version: tuple[int, int, int],
) -> Calendar:
    month, day, version = year_end_and_version
    fiscal = FiscalYear((month, day))
    if not life_months:
        year = fiscal.month_index(in_service) // 12
        return Calendar((in_service,), (in_service,), (1,), (year,), whole=1, even=True)
    if convention is Convention.FULL_MONTH and frequency is Frequency.MONTH:
        return _anniversaries(in_service, life_months, fiscal)
    counted = _Days if convention in DAY_CONVENTIONS else _Months
    life = counted(in_service, life_months, convention, fiscal)
    if version == 1 and isinstance(life, _Months):
        life.ends_with_its_last_day = True
    return _fiscal_rows(life, frequency, fiscal)


def _anniversaries(in_service: date, life_months: int, fiscal: FiscalYear) -> Calendar:
    """Months counted from the day in service: 15 June to 14 July is the first."""
    bounds = [add_months(in_service, number) for number in range(life_months + 1)]
    return Calendar(
        starts=tuple(bounds[:-1]),
        ends=tuple(bound - ONE_DAY for bound in bounds[1:]),
        weights=(1,) * life_months,
        years=tuple(fiscal.month_index(start) // 12 for start in bounds[:-1]),
        whole=life_months,
        even=True,
    )


def _fiscal_rows(life: _Months | _Days, frequency: Frequency, fiscal: FiscalYear) -> Calendar:
    """Rows along the months, quarters or years of the fiscal year, without those of no weight."""
    step = frequency.months
    index = fiscal.month_index(life.begin) // step * step
    starts, ends, weights, years = [], [], [], []
    while life.reaches(index, start := fiscal.month_start(index)):
        end = fiscal.month_start(index + step) - ONE_DAY
        weight = life.weight(index, index + step, start, end)
        if weight:
            whole_row = frequency is Frequency.YEAR
            starts.append(start if whole_row else max(start, life.begin))
            # Half a month more than the life's last day may fall into a row of its own.
            over = whole_row or life.end < start
            ends.append(end if over else min(end, life.end))
            weights.append(weight)
            years.append(index // 12)
        index += step
    even = len(set(weights)) == 1 and sum(weights) == life.whole
    return Calendar(tuple(starts), tuple(ends), tuple(weights), tuple(years), life.whole, even)


class _Months:
    """A life counted in half months of the fiscal calendar."""

    ends_with_its_last_day = False

    def __init__(
        self, in_service: date, life_months: int, convention: Convention, fiscal: FiscalYear
    ) -> None:
        first = fiscal.month_index(in_service)
        self._from = 2 * first + _half_months_missed(convention, first, in_service, fiscal)
        self.whole = 2 * life_months
        self._to = self._from + self.whole
        waits = self._from >= 2 * (first + 1)
        self.begin = fiscal.month_start(self._from // 2) if waits else in_service
        self.end = add_months(self.begin, life_months) - ONE_DAY

    def reaches(self, month: int, start: date) -> bool:
        """Whether any of the life lies in or after this fiscal month."""
        if self.ends_with_its_last_day:
            return start <= self.end
        return 2 * month < self._to

    def weight(self, from_month: int, to_month: int, _start: date, _end: date) -> int:
        """Half months of the life between two fiscal months."""
        return max(0, min(2 * to_month, self._to) - max(2 * from_month, self._from))


def _half_months_missed(
    convention: Convention, first: int, in_service: date, fiscal: FiscalYear
) -> int:
    """Half months from the start of the month in service to where the life begins to count."""
    late = (in_service - fiscal.month_start(first)).days + 1 > LAST_DAY_OF_FIRST_HALF
    since_year_start = 2 * (first % 12)
    return {
        Convention.FULL_MONTH: 0,
        Convention.NEXT_MONTH: 2,
        Convention.NEAREST_MONTH: 2 if late else 0,
        Convention.HALF_MONTH: 1 if late else 0,
        Convention.MID_MONTH: 1,
        Convention.MID_QUARTER: 3 - 2 * (first % 3),
        Convention.HALF_YEAR: HALF_MONTHS_A_YEAR // 2 - since_year_start,
        Convention.FULL_YEAR: -since_year_start,
    }[convention]


class _Days:
    """A life counted in days: real ones of their year or of the life, or 30 to every month."""

    def __init__(
        self, in_service: date, life_months: int, convention: Convention, fiscal: FiscalYear
    ) -> None:
        self.begin = in_service
        self._after = add_months(in_service, life_months)
        self.end = self._after - ONE_DAY
        self._convention = convention
        self._fiscal = fiscal
        if convention is Convention.DAYS_OF_LIFE:
            self.whole = (self._after - in_service).days
        elif convention is Convention.DAYS_30_360:
            self.whole = 30 * life_months
        elif convention is Convention.DAYS_365:
            self.whole = 365 * life_months
        else:
            self.whole = DAY_UNITS_A_YEAR // 12 * life_months

    def reaches(self, _month: int, start: date) -> bool:
        """Whether any of the life lies on or after `start`."""
        return start <= self.end

    def weight(self, _from_month: int, _to_month: int, start: date, end: date) -> int:
        """Units of the life between the first and last day of a row."""
        begin, after = max(start, self.begin), min(end + ONE_DAY, self._after)
        if self._convention is Convention.DAYS_30_360:
            return day_30(after) - day_30(begin)
        days = (after - begin).days
        if self._convention is Convention.DAYS_OF_LIFE:
            return days
        if self._convention is Convention.DAYS_365:
            return 12 * days
        return days * (DAY_UNITS_A_YEAR // self._fiscal.days_in_year(begin))
