"""MACRS by the published percentages: yearly amounts, the 40 % test, and disposals.

The class, convention and quarter pick a column of the print. Each year is a percentage of the
basis; the last year takes the rest, so that the years sum to the basis.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from money import Amount
from money.sentence import say
from planning.depreciation.printed import portion_held as held_of_year
from planning.errors import TaxError
from planning.reason import Reason
from planning.tax.explained import at_least_zero, because, given, percent, share
from planning.tax.percent_tables import ADS, HALF_YEAR, MID_QUARTER

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from planning.tax.parameters import TaxRules
    from planning.tax.percent_tables import PercentTable

ROUNDING: Final = (
    "each year to the smallest unit, half up; the last year takes the rest of the basis"
)


@dataclass(frozen=True, slots=True)
class MacrsSchedule:
    """The deduction of each tax year, from the year in which the property is placed in service."""

    basis: Amount
    table: PercentTable
    amounts: tuple[Amount, ...]
    reason: Reason

    def remaining_after(self, year: int) -> Amount:
        """The adjusted basis after `year` tax years."""
        return self.basis - Amount.total(self.amounts[:year], self.basis.currency)


def macrs_schedule(
    basis: Amount, table: PercentTable, unit: Decimal | None = None
) -> MacrsSchedule:
    """Yearly deductions of `basis` by a printed column, to `unit` (the currency's where None)."""
    _require_basis(basis)
    amounts: list[Amount] = []
    left = basis
    for percentage in table.percents[:-1]:
        exact = share(basis, percent(percentage)) if unit is None else _to(basis, percentage, unit)
        amount = min(exact, left)
        amounts.append(amount)
        left = left - amount
    amounts.append(left)
    listed = "; ".join(str(value) for value in table.percents)
    reason = Reason(
        rule=say("MACRS, {title}", title=table.title),
        formula="basis × percentage of the year / 100",
        inputs=given(basis=basis, percentages=listed),
        rounding=ROUNDING,
        source=_source(table),
    )
    return MacrsSchedule(basis, table, tuple(amounts), reason)


def _source(table: PercentTable) -> str:
    if (table.system, table.convention) == (ADS, MID_QUARTER):
        return say(
            "IRC 168(c), (d)(4)(C) and (g): straight line from the middle of the quarter, exact "
            "without rounding (Table {table} of IRS Publication 946)",
            table=table.table,
        )
    return say("IRS Publication 946, Appendix A, Table {table}, as printed", table=table.table)


def _to(basis: Amount, percentage: Decimal, unit: Decimal) -> Amount:
    units = Fraction(basis.number) * percent(percentage) / Fraction(unit)
    return Amount(Decimal(int(units + Fraction(1, 2))) * unit, basis.currency)


def _require_basis(basis: Amount) -> None:
    if basis.number < 0:
        raise TaxError("A basis is zero or more.")


@dataclass(frozen=True, slots=True)
class Placed:
    """Property placed in service in a tax year; what does not count in the 40 % test says so."""

    quarter: int
    basis: Amount
    section_179: Amount | None = None
    real_property: bool = False
    disposed_same_year: bool = False

    @property
    def counts(self) -> bool:
        """Whether the 40 % test looks at it."""
        return not (self.real_property or self.disposed_same_year)

    @property
    def tested_basis(self) -> Amount:
        """The basis after section 179 and before bonus."""
        return self.basis - self.section_179 if self.section_179 else self.basis


@dataclass(frozen=True, slots=True)
class ConventionOfYear:
    """Which convention all personal property of a tax year follows, and the share that decides."""

    convention: str
    last_quarter_percent: Decimal
    total: Amount
    reason: Reason


def convention_of_year(
    placed: Sequence[Placed], rules: TaxRules, on: date, currency: str = "USD"
) -> ConventionOfYear:
    """Half-year, or mid-quarter where more than 40 % were placed in service in the last quarter."""
    limit = rules.need("US", "MACRS", "mid_quarter_above_percent", on)
    for one in placed:
        if one.quarter not in {1, 2, 3, 4}:
            raise TaxError(
                say("A tax year has quarters 1 to 4, not {quarter}.", quarter=one.quarter)
            )
        if one.tested_basis.number < 0:
            raise TaxError("Section 179 takes no more than the basis.")
    tested = [one for one in placed if one.counts]
    total = Amount.total((one.tested_basis for one in tested), currency)
    last = Amount.total((one.tested_basis for one in tested if one.quarter == 4), currency)
    above = Fraction(last.number) > Fraction(total.number) * percent(limit.number)
    shown = Decimal(0)
    if total.number:
        shown = (last.number * 100 / total.number).quantize(Decimal("0.0001"))
    reason = because(
        "MACRS convention: one for all personal property of the tax year",
        say(
            "last quarter / all quarters more than {limit} % → mid-quarter, else half-year",
            limit=limit.number,
        ),
        given(
            last_quarter=last,
            all_quarters=total,
            share=say("{shown} %", shown=shown),
            left_out=say(
                "{placed} (real property, or disposed of the same year)",
                placed=len(placed) - len(tested),
            ),
        ),
        limit,
        rounding="not at all: the test is exact; bases are after section 179 and before bonus",
    )
    return ConventionOfYear(MID_QUARTER if above else HALF_YEAR, shown, total, reason)


@dataclass(frozen=True, slots=True)
class Disposal:
    """A disposal in a tax year: the share of that year's amount that is still deducted."""

    share_percent: Decimal
    amounts: tuple[Amount, ...]
    adjusted_basis: Amount
    gain: Amount | None
    reason: Reason = field(compare=False)


def disposed(
    schedule: MacrsSchedule, year: int, quarter: int | None = None, proceeds: Amount | None = None
) -> Disposal:
    """Deductions up to a disposal in tax year `year` (1 is that of service), gain by proceeds.

    Half-year: half of the year's amount. Mid-quarter: up to the middle of the quarter of disposal.
    Placed in service and disposed of in the same year: nothing.
    """
    if year < 1:
        raise TaxError("Tax years count from 1, the year in which it is placed in service.")
    portion = portion_held(schedule.table, year, quarter)
    amounts = schedule.amounts[: year - 1]
    if year <= len(schedule.amounts):
        amounts = (*amounts, share(schedule.amounts[year - 1], portion))
    adjusted = schedule.basis - Amount.total(amounts, schedule.basis.currency)
    shown = Decimal(portion.numerator) * 100 / Decimal(portion.denominator)
    reason = Reason(
        rule=say("MACRS disposal, {convention} convention", convention=schedule.table.convention),
        formula=say(
            "the year’s amount × {shown:f} %; adjusted basis = basis - deductions", shown=shown
        ),
        inputs=given(year=year, quarter=quarter, basis=schedule.basis, proceeds=proceeds),
        rounding="to the smallest unit, half up",
        source=schedule.reason.source,
    )
    gain = proceeds - adjusted if proceeds is not None else None
    return Disposal(shown, amounts, at_least_zero(adjusted), gain, reason)


def portion_held(table: PercentTable, year: int, quarter: int | None) -> Fraction:
    """The share of a year's printed amount that a disposal in that year leaves."""
    mid_quarter = table.convention == MID_QUARTER
    if mid_quarter and year > 1 and quarter not in {1, 2, 3, 4}:
        raise TaxError("Under mid-quarter, a disposal names its quarter of the year, 1 to 4.")
    return held_of_year(
        years=len(table.percents),
        year=year,
        placed=(table.quarter or 1) if mid_quarter else None,
        left=quarter if mid_quarter else None,
    )
