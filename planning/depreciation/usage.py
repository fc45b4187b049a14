"""Units used on some days, as the units of each period of a book."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from planning.depreciation.periods import calendar

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from planning.depreciation.terms import Terms


def with_usage(terms: Terms, used: Iterable[tuple[date, Decimal]]) -> Terms:
    """The terms with the units of each day in the period that holds it.

    What was used before the first period counts in it, what was used after the last in that.
    """
    ends = calendar(terms).ends
    periods = [Decimal(0)] * len(ends)
    for day, units in used:
        periods[min(bisect_left(ends, day), len(ends) - 1)] += units
    while periods and not periods[-1]:
        periods.pop()
    return replace(terms, usage=tuple(periods))
