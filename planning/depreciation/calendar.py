"""Months, fiscal years and the day counts that depreciation needs."""

from __future__ import annotations

from calendar import isleap, monthrange
from datetime import date, timedelta

ONE_DAY = timedelta(days=1)


def add_months(start: date, months: int) -> date:
    """`start` and a number of months; a day the month lacks becomes its last (31 Jan → 29 Feb)."""
    years, month = divmod(start.month - 1 + months, 12)
    year = start.year + years
    day = start.day if start.day <= 28 else min(start.day, monthrange(year, month + 1)[1])
    return date(year, month + 1, day)


def day_30(day: date) -> int:
    """Days since year zero in years of twelve 30-day months; the 31st counts as the 30th."""
    return day.year * 360 + (day.month - 1) * 30 + min(day.day, 30) - 1


class FiscalYear:
    """A fiscal year by its first month and day, and its months numbered without a break."""

    __slots__ = ("day", "month")

    def __init__(self, end: tuple[int, int]) -> None:
        month, day = end
        if day >= monthrange(2023, month)[1]:
            self.month, self.day = month % 12 + 1, 1
        else:
            self.month, self.day = month, day + 1

    def month_index(self, day: date) -> int:
        """The number of the fiscal month that holds `day`; whole years begin at multiples of 12."""
        index = day.year * 12 + day.month - self.month
        return index - 1 if day.day < self._begin(day.year, day.month) else index

    def month_start(self, index: int) -> date:
        """The first day of the fiscal month with this number."""
        year, month = divmod(index + self.month - 1, 12)
        return date(year, month + 1, self._begin(year, month + 1))

    def year_start(self, day: date) -> date:
        """The first day of the fiscal year that holds `day`."""
        return self.month_start(self.month_index(day) // 12 * 12)

    def year_end(self, day: date) -> date:
        """The last day of the fiscal year that holds `day`."""
        return self.month_start((self.month_index(day) // 12 + 1) * 12) - ONE_DAY

    def quarter(self, day: date) -> int:
        """The quarter of the fiscal year, 1 to 4, that holds `day`."""
        return self.month_index(day) % 12 // 3 + 1

    def days_in_year(self, day: date) -> int:
        """365 or 366: the length of the fiscal year that holds `day`."""
        start = self.year_start(day)
        leap_day_year = start.year if start.month <= 2 else start.year + 1
        return 366 if isleap(leap_day_year) else 365

    def _begin(self, year: int, month: int) -> int:
        return self.day if self.day <= 28 else min(self.day, monthrange(year, month)[1])
