"""When two figures of hardware say the same: numbers within 3 %, dates to their precision."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from typing import Final

TOLERANCE: Final = Decimal("0.03")
#: Announcement, first delivery and listing of one product lie this far apart at most.
DATES_APART: Final = timedelta(days=92)

_DATE: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def same_number(ours: Decimal, theirs: Decimal) -> bool:
    """Whether two numbers are within 3 % of the larger."""
    return abs(ours - theirs) <= TOLERANCE * max(abs(ours), abs(theirs))


def days_of(text: str) -> tuple[date, date] | None:
    """The first and last day that `2024`, `2024-02` or `2024-02-29` can mean; None for others."""
    found = _DATE.fullmatch(text)
    if not found:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        first = date(year or 1, month or 1, day or 1)
    except ValueError:
        return None
    if day:
        return first, first
    return first, date(first.year, month or 12, monthrange(first.year, month or 12)[1])


def same_time(ours: str, theirs: str, apart: timedelta = DATES_APART) -> bool:
    """Whether two dates, each as exact as it is written, are no further apart than `apart`."""
    one, other = days_of(ours), days_of(theirs)
    if one is None or other is None:
        return False
    return one[0] - other[1] <= apart and other[0] - one[1] <= apart


def same(ours: str, theirs: str) -> bool:
    """Whether two values say the same: numbers within 3 %, a year and a day within it, words."""
    if ours == theirs:
        return True
    if "-" in ours + theirs and days_of(ours) and days_of(theirs):
        return same_time(ours, theirs, timedelta(0))
    try:
        return same_number(Decimal(ours), Decimal(theirs))
    except InvalidOperation:
        return False
