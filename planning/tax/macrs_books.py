"""The tax book of one asset under MACRS: by a printed column, beside all others of its year.

The convention is not the asset's own: it follows from everything that was placed in service in the
same tax year. Section 179, bonus and system are as the taxpayer elects.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from money import Amount
from money.sentence import say
from planning.tax.elections import Elections
from planning.tax.macrs import (
    ConventionOfYear,
    MacrsSchedule,
    Placed,
    convention_of_year,
    disposed,
    macrs_schedule,
    portion_held,
)
from planning.tax.percent_tables import ADS, GDS, MID_QUARTER, find_table
from planning.tax.united_states import Bonus, bonus, bonus_at, bonus_rate, section_179

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from planning.reason import Reason
    from planning.tax.explained import Period
    from planning.tax.parameters import TaxRules
    from planning.tax.pooled import PooledAsset

#: Computers, servers and peripherals (asset class 00.12) are five-year property.
CLASS_YEARS: Final = 5
#: The last day on which property was acquired for the old bonus, P.L. 119-21.
LAST_OLD_DAY: Final = date(2025, 1, 19)
NOTHING_ELECTED: Final = Elections("US").from_year(0)


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
    expensed: Amount

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
            amount = amount + self.bonus.amount + self.expensed
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


def expense(
    rules: TaxRules,
    period: Period,
    assets: Sequence[PooledAsset],
    currency: str,
    elected: Mapping[str, str],
) -> tuple[list[PooledAsset], Amount, list[Reason]]:
    """What section 179 leaves of each cost, what it takes in all, and why.

    Elected, the most that the year allows is taken on what came into service last first, which
    keeps the share of the last quarter low. The limit by business income is not known here.
    """
    zero = Amount.zero(currency)
    if elected["section_179"] == "none" or not assets:
        return list(assets), zero, []
    placed = Amount.total((asset.cost for asset in assets), currency)
    allowed = section_179(rules, period.start, placed)
    left = allowed.deduction
    costs = [asset.cost for asset in assets]
    for number in sorted(range(len(assets)), key=lambda n: _age(assets[n]), reverse=True):
        # Of what also goes in the year nothing is deducted.
        taken = zero if assets[number].leaves(period) else min(left, costs[number])
        costs[number], left = costs[number] - taken, left - taken
    rest = [replace(asset, cost=cost) for asset, cost in zip(assets, costs, strict=True)]
    return rest, allowed.deduction - left, [allowed.reason]


def _age(asset: PooledAsset) -> tuple[date, date, Decimal]:
    """What orders assets; those that are alike in it are alike in their deductions."""
    return asset.in_service, asset.bought, asset.cost.number


def macrs_book(
    rules: TaxRules,
    asset: PooledAsset,
    first: Period,
    test: ConventionOfYear,
    elected: Mapping[str, str] | None = None,
    expensed: Amount | None = None,
) -> MacrsBook:
    """The tax book of an asset that is placed in service in `first`; `expensed` by section 179.

    Raises UnknownFigureError.
    """
    chosen = elected or NOTHING_ELECTED
    taken = expensed or Amount.zero(asset.cost.currency)
    special = _bonus(rules, replace(asset, cost=asset.cost - taken), first, chosen)
    table = find_table(
        rules.tables,
        class_years=CLASS_YEARS,
        system=ADS if chosen["system"] == "ads" else GDS,
        convention=test.convention,
        quarter=quarter_of(asset.in_service, first) if test.convention == MID_QUARTER else None,
    )
    schedule = macrs_schedule(special.remaining, table)
    return MacrsBook(asset, first, test, special, schedule, taken)


def _bonus(rules: TaxRules, asset: PooledAsset, first: Period, elected: Mapping[str, str]) -> Bonus:
    """Bonus by the dates, by the election of 40 % in the year that has it, or none."""
    if elected["bonus"] == "out":
        return bonus_at(asset.cost, Decimal(0), asset.bought, asset.in_service)
    return bonus(
        rules, asset.cost, asset.bought, asset.in_service,
        class_years=CLASS_YEARS, election_40=_elects_40(first, elected),
    )  # fmt: skip


def _elects_40(first: Period, elected: Mapping[str, str]) -> bool:
    """IRC 168(k)(10): only in the first tax year that ends after 19 January 2025."""
    return elected["bonus"] == "forty" and first.start <= LAST_OLD_DAY < first.end


def _rate(
    rules: TaxRules, asset: PooledAsset, first: Period, elected: Mapping[str, str]
) -> Decimal:
    if elected["bonus"] == "out":
        return Decimal(0)
    forty = _elects_40(first, elected)
    return bonus_rate(rules, asset.bought, asset.in_service, election_40=forty).number


def quarter_of(day: date, period: Period) -> int:
    """The quarter of a tax year that holds a day."""
    months = (day.year - period.start.year) * 12 + day.month - period.start.month
    return min(months // 3, 3) + 1


class MacrsSums:
    """Tax books added up by tax year in whole minor units: the same to the cent as one by one.

    A fleet of 100,000 is worked out in seconds; the reasons are those of one asset of each kind.
    """

    def __init__(self, periods: Sequence[Period], currency: str) -> None:
        self._periods = periods
        self._place = {period.start: number for number, period in enumerate(periods)}
        self._currency = currency
        self._deduction = [0] * len(periods)
        self._gain = [0] * len(periods)
        self._basis = [0] * len(periods)
        self._books: dict[tuple[Decimal, str], MacrsBook] = {}
        self._parts: dict[tuple[Decimal, str], tuple[Fraction, list[Fraction]]] = {}

    def place(
        self,
        rules: TaxRules,
        assets: Sequence[PooledAsset],
        first: Period,
        test: ConventionOfYear,
        elected: Mapping[str, str] | None = None,
    ) -> list[Reason]:
        """Add what is placed in service in `first`; returns the reasons that were new in it."""
        chosen = elected or NOTHING_ELECTED
        rates: dict[tuple[date, date], Decimal] = {}
        shown: dict[str, Reason] = {}
        for asset in assets:
            days = (asset.bought, asset.in_service)
            if days not in rates:
                rates[days] = _rate(rules, asset, first, chosen)
            quarter = quarter_of(asset.in_service, first) if test.convention == MID_QUARTER else 0
            key = (rates[days], f"{first.start} {quarter}")
            if key not in self._books:
                book = self._books[key] = macrs_book(rules, asset, first, test, chosen)
                shown.setdefault(
                    say("bonus {percent}", percent=book.bonus.percent), book.bonus.reason
                )
                shown.setdefault(book.schedule.reason.rule, book.schedule.reason)
            self._add(asset, self._books[key], self._place[first.start])
        return list(shown.values())

    def in_year(self, period: Period) -> MacrsYear:
        """The sums of a tax year."""
        number = self._place[period.start]
        sums = (self._deduction[number], self._basis[number], self._gain[number])
        return MacrsYear(period, *(Amount.of_minor(minor, self._currency) for minor in sums))

    def _add(self, asset: PooledAsset, like: MacrsBook, first: int) -> None:
        """The years of one asset, by the table and the bonus of `like`."""
        cost = left = asset.cost.minor
        rate, shares = self._shares(like)
        special = _share(cost, rate)
        basis = cost - special
        for number in range(first, len(self._periods)):
            age = number - first + 1
            amount = 0
            if age < len(shares):
                amount = min(_share(basis, shares[age - 1]), basis if age == 1 else left)
            elif age == len(shares):
                amount = left
            period = self._periods[number]
            if asset.leaves(period):
                self._end(asset, like, number, age, amount, left)
                return
            amount += special if age == 1 else 0
            left -= amount
            self._deduction[number] += amount
            self._basis[number] += left

    def _shares(self, like: MacrsBook) -> tuple[Fraction, list[Fraction]]:
        """The bonus and the printed percentages as shares, worked out once for each kind."""
        key = (like.bonus.percent, like.schedule.table.title)
        if key not in self._parts:
            percents = like.schedule.table.percents
            self._parts[key] = (
                Fraction(like.bonus.percent) / 100,
                [Fraction(percent) / 100 for percent in percents],
            )
        return self._parts[key]

    def _end(
        self,
        asset: PooledAsset,
        like: MacrsBook,
        number: int,
        age: int,
        amount: int,
        left: int,
    ) -> None:
        assert asset.gone is not None
        quarter = quarter_of(asset.gone, self._periods[number])
        last = 0 if age == 1 else _share(amount, portion_held(like.schedule.table, age, quarter))
        proceeds = 0 if asset.proceeds is None else asset.proceeds.minor
        self._deduction[number] += last
        self._gain[number] += proceeds - (left - last)


def _share(minor: int, part: Fraction) -> int:
    """A share of a count of minor units, half up."""
    return (2 * minor * part.numerator + part.denominator) // (2 * part.denominator)
