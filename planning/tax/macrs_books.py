"""The tax book of one asset under MACRS: by a printed column, beside all others of its year.

The convention is not the asset's own: it follows from everything that was placed in service in the
same tax year. Bonus is taken by its two dates, section 179 is not elected.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from money import Amount
from planning.tax.macrs import (
    ConventionOfYear,
    MacrsSchedule,
    Placed,
    convention_of_year,
    disposed,
    macrs_schedule,
)
from planning.tax.percent_tables import MID_QUARTER, find_table
from planning.tax.united_states import Bonus, bonus

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from planning.reason import Reason
    from planning.tax.explained import Period
    from planning.tax.parameters import TaxRules
    from planning.tax.pooled import PooledAsset

#: Computers, servers and peripherals (asset class 00.12) are five-year property.
CLASS_YEARS: Final = 5


@dataclass(frozen=True, slots=True)
class MacrsYear:
    """One tax year of one asset; `gain` where it leaves in it, below zero a loss."""

    period: Period
    deduction: Amount
    adjusted_basis: Amount
    gain: Amount | None = None


@dataclass(frozen=True, slots=True)
class MacrsBook:
    """The tax book of an asset, from the tax year in which it is placed in service."""

    asset: PooledAsset
    first: Period
    test: ConventionOfYear
    bonus: Bonus
    schedule: MacrsSchedule

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Convention, bonus and table, in the order of the law."""
        return (self.test.reason, self.bonus.reason, self.schedule.reason)

    def in_year(self, period: Period) -> MacrsYear:
        """What a tax year does; nothing before the first and behind a disposal."""
        asset, currency = self.asset, self.asset.cost.currency
        zero = Amount.zero(currency)
        age = period.start.year - self.first.start.year + 1
        if age < 1 or (asset.gone is not None and asset.gone < period.start):
            return MacrsYear(period, zero, zero)
        if asset.leaves(period):
            return self._last(period, age)
        amounts = self.schedule.amounts
        amount = amounts[age - 1] if age <= len(amounts) else zero
        if age == 1:
            amount = amount + self.bonus.amount
        return MacrsYear(period, amount, self.schedule.remaining_after(age))

    def _last(self, period: Period, age: int) -> MacrsYear:
        """The year of the disposal; of what also came in it nothing is deducted."""
        zero = Amount.zero(self.asset.cost.currency)
        proceeds = self.asset.proceeds or zero
        if age == 1:
            return MacrsYear(period, zero, zero, proceeds - self.asset.cost)
        assert self.asset.gone is not None
        end = disposed(self.schedule, age, quarter_of(self.asset.gone, period))
        amount = end.amounts[age - 1] if age <= len(end.amounts) else zero
        return MacrsYear(period, amount, zero, proceeds - end.adjusted_basis)


def convention_of(
    rules: TaxRules, period: Period, assets: Sequence[PooledAsset], currency: str
) -> ConventionOfYear:
    """The convention of a tax year, by everything that was placed in service in it."""
    placed = [
        Placed(quarter_of(a.in_service, period), a.cost, disposed_same_year=a.leaves(period))
        for a in assets
        if period.start <= a.in_service <= period.end
    ]
    return convention_of_year(placed, rules, period.start, currency)


def macrs_book(
    rules: TaxRules, asset: PooledAsset, first: Period, test: ConventionOfYear
) -> MacrsBook:
    """The tax book of an asset that is placed in service in `first`. Raises UnknownFigureError."""
    special = bonus(rules, asset.cost, asset.bought, asset.in_service, class_years=CLASS_YEARS)
    table = find_table(
        rules.tables,
        class_years=CLASS_YEARS,
        convention=test.convention,
        quarter=quarter_of(asset.in_service, first) if test.convention == MID_QUARTER else None,
    )
    return MacrsBook(asset, first, test, special, macrs_schedule(special.remaining, table))


def quarter_of(day: date, period: Period) -> int:
    """The quarter of a tax year that holds a day."""
    months = (day.year - period.start.year) * 12 + day.month - period.start.month
    return min(months // 3, 3) + 1
