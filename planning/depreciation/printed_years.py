"""The years of a book by a printed table, and what a disposal in one of them leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planning.depreciation.calendar import FiscalYear
from planning.depreciation.printed import portion_held
from planning.depreciation.terms import Convention

if TYPE_CHECKING:
    from datetime import date
    from fractions import Fraction

    from planning.depreciation.terms import Terms


def year_of(terms: Terms, day: date) -> int:
    """The number of the fiscal year that holds a day, counted from 1, that of service."""
    fiscal = FiscalYear(terms.fiscal_year_end)
    return fiscal.month_index(day) // 12 - fiscal.month_index(terms.in_service) // 12 + 1


def portion_of_year(terms: Terms, on: date) -> Fraction:
    """The share of its year's percentage that a disposal on a day leaves to a book by a table."""
    assert terms.table is not None
    fiscal = FiscalYear(terms.fiscal_year_end)
    by_quarter = terms.convention is Convention.MID_QUARTER
    return portion_held(
        years=len(terms.table.percents),
        year=year_of(terms, on),
        placed=fiscal.quarter(terms.in_service) if by_quarter else None,
        left=fiscal.quarter(on) if by_quarter else None,
    )
