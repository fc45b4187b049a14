"""From an asset's days and cost to the printed table that its tax book keeps."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from money.sentence import say
from planning.depreciation.calendar import FiscalYear
from planning.depreciation.printed import PrintedTable
from planning.tax.macrs_books import CLASS_YEARS
from planning.tax.percent_tables import GDS, HALF_YEAR, MID_QUARTER, find_table
from planning.tax.united_states import LONGEST_BONUS_CLASS_YEARS, SECTION_179, bonus_rate

if TYPE_CHECKING:
    from datetime import date

    from money import Amount
    from planning.tax.parameters import TaxRules


def printed_table(
    rules: TaxRules,
    days: tuple[date, date],
    fiscal_year_end: tuple[int, int],
    *,
    convention: str = HALF_YEAR,
    class_years: int = CLASS_YEARS,
    expensed: Amount,
    with_bonus: bool = True,
) -> PrintedTable:
    """The column of the print, with section 179 and the bonus of the year of service.

    `days` are those of acquisition and of service. Without `with_bonus` the taxpayer elects out.
    Raises UnknownFigureError where no bonus is known for the days, TaxError where there is no such
    table.
    """
    acquired, in_service = days
    by_quarter = convention == MID_QUARTER
    column = find_table(
        rules.tables,
        class_years=class_years,
        system=GDS,
        convention=convention,
        quarter=FiscalYear(fiscal_year_end).quarter(in_service) if by_quarter else None,
    )
    cited, percent = [], Decimal(0)
    if with_bonus and class_years <= LONGEST_BONUS_CLASS_YEARS:
        rate = bonus_rate(rules, acquired, in_service)
        percent = rate.number
        cited.append(rate.cited)
    if expensed:
        year_start = FiscalYear(fiscal_year_end).year_start(in_service)
        cited.append(rules.need("US", SECTION_179, "limit", year_start).cited)
    return PrintedTable(
        title=say("IRS Publication 946, {title}", title=column.title),
        percents=column.percents,
        expensed=expensed,
        bonus_percent=percent,
        source="; ".join(cited),
        tax_rules=rules.version,
    )
