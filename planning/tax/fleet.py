"""A fleet's purchases and disposals as the tax pools of its fiscal years.

Each jurisdiction works out the year in its own way; what comes out has one shape, so that a page, a
report and the command line show the same. A pool's opening value comes from the years before: they
are worked out too, each with the most that it may deduct.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from money import Amount
from money.sentence import say
from planning.depreciation.calendar import ONE_DAY, FiscalYear
from planning.errors import TaxError
from planning.tax import sweden, united_kingdom
from planning.tax.explained import Period, at_least_zero
from planning.tax.germany import linear, low_value
from planning.tax.india import BlockAddition, block_year
from planning.tax.macrs_books import MacrsSums, convention_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from planning.reason import Reason
    from planning.tax.parameters import TaxRules
    from planning.tax.pooled import PooledAsset


class Jurisdiction(StrEnum):
    """Whose tax rules there are calculators for."""

    SWEDEN = "SE"
    UNITED_KINGDOM = "UK"
    INDIA = "IN"
    GERMANY = "DE"
    UNITED_STATES = "US"


#: Where equipment is a pool by law, so that only sums by day matter, not single assets.
POOLS_ADD_UP: Final = frozenset(
    {Jurisdiction.SWEDEN, Jurisdiction.UNITED_KINGDOM, Jurisdiction.INDIA}
)
CURRENCIES: Final = {
    Jurisdiction.SWEDEN: "SEK",
    Jurisdiction.UNITED_KINGDOM: "GBP",
    Jurisdiction.INDIA: "INR",
    Jurisdiction.GERMANY: "EUR",
    Jurisdiction.UNITED_STATES: "USD",
}


#: A pool older than this is none; it also bounds what a wrong date can cost.
MOST_YEARS: Final = 100


@dataclass(frozen=True, slots=True)
class FleetYear:
    """One fiscal year; where a figure of the rules is not known, `problem` says so and no more.

    `without_proceeds` counts what went in it without a record of what that brought: it is worked
    out as bringing nothing, and has to be shown.
    """

    period: Period
    opening: Amount | None = None
    purchases: Amount | None = None
    proceeds: Amount | None = None
    deduction: Amount | None = None
    taxable: Amount | None = None
    loss: Amount | None = None
    closing: Amount | None = None
    rule: str = ""
    reasons: tuple[Reason, ...] = field(default=(), compare=False)
    problem: str = ""
    without_proceeds: int = 0


_Years = Callable[
    ["TaxRules", "Sequence[Period]", "Sequence[PooledAsset]", Amount], list[FleetYear]
]


def fiscal_periods(first: date, last: date, fiscal_year_end: tuple[int, int]) -> list[Period]:
    """The fiscal years from the one that holds `first` to the one that holds `last`."""
    year = FiscalYear(fiscal_year_end)
    periods: list[Period] = []
    start = year.year_start(first)
    while start <= last and len(periods) < MOST_YEARS:
        period = Period(start, year.year_end(start))
        periods.append(period)
        start = period.end + ONE_DAY
    return periods


def fleet_years(
    rules: TaxRules,
    jurisdiction: Jurisdiction,
    periods: Sequence[Period],
    assets: Sequence[PooledAsset],
    opening: Amount | None = None,
) -> tuple[FleetYear, ...]:
    """Every fiscal year of `periods`, in order; `opening` is the value before the first of them.

    Assets in another currency than the jurisdiction's are refused with a TaxError.
    """
    currency = CURRENCIES[jurisdiction]
    for asset in assets:
        if asset.cost.currency != currency:
            raise TaxError(
                say(
                    "{jurisdiction} pools are in {currency}, not {cost}.",
                    jurisdiction=jurisdiction.value,
                    currency=currency,
                    cost=asset.cost,
                )
            )
    if jurisdiction in _ASSET_BY_ASSET and (
        opening or any(asset.bought < periods[0].start for asset in assets)
    ):
        raise TaxError(
            say(
                "{jurisdiction} years are worked out asset by asset: begin with "
                "the year in which the first of them was bought, without an "
                "opening value.",
                jurisdiction=jurisdiction.value,
            )
        )
    begin = opening or Amount.zero(currency)
    return tuple(
        replace(
            year,
            without_proceeds=sum(
                asset.count
                for asset in assets
                if asset.leaves(year.period) and asset.proceeds is None
            ),
        )
        for year in _WORKED_OUT[jurisdiction](rules, periods, assets, begin)
    )


def _until_unknown(
    periods: Sequence[Period], one: Callable[[Period], FleetYear]
) -> list[FleetYear]:
    """Year by year; behind a year that is not known, nothing is."""
    years: list[FleetYear] = []
    problem = ""
    for period in periods:
        if not problem:
            try:
                years.append(one(period))
                continue
            except TaxError as error:
                problem = str(error)
        years.append(FleetYear(period, problem=problem))
    return years


def _total(amounts: list[Amount], currency: str) -> Amount:
    return Amount.total(amounts, currency)


def _sums(period: Period, assets: Sequence[PooledAsset], currency: str) -> tuple[Amount, Amount]:
    """Purchases and proceeds of the period."""
    bought = [asset.cost for asset in assets if asset.joins(period)]
    brought = [asset.proceeds for asset in assets if asset.leaves(period) and asset.proceeds]
    return _total(bought, currency), _total(brought, currency)


def _sweden(
    rules: TaxRules, periods: Sequence[Period], assets: Sequence[PooledAsset], opening: Amount
) -> list[FleetYear]:
    held: tuple[sweden.Vintage, ...] | None = None if opening else ()
    value = opening

    def one(period: Period) -> FleetYear:
        nonlocal held, value
        # What comes and goes in one year stays outside of the pool: its difference is taxed.
        passing = [asset for asset in assets if asset.joins(period) and asset.leaves(period)]
        in_pool = [asset for asset in assets if not (asset.joins(period) and asset.leaves(period))]
        purchases, proceeds = _sums(period, in_pool, value.currency)
        spent, earned = _sums(period, passing, value.currency)
        index = {past.start: number for number, past in enumerate(periods)}
        removed = tuple(
            (number, gone)
            for past in periods
            if past.end < period.start
            and (number := index[past.start]) < len(held or ())
            and (
                gone := _total(
                    [a.cost for a in in_pool if a.joins(past) and a.leaves(period)], value.currency
                )
            )
        )
        year = sweden.EquipmentYear(period, purchases, proceeds, removed if held else ())
        result = sweden.equipment_year(rules, value, held, year)
        before, value = value, result.closing
        held = result.held if held is not None else None
        return FleetYear(
            period,
            before,
            purchases,
            proceeds,
            result.deduction,
            result.taxable + at_least_zero(earned - spent),
            at_least_zero(spent - earned),
            result.closing,
            say("{rule} rule", rule=result.rule),
            (result.reason,),
        )

    return _until_unknown(periods, one)


def _united_kingdom(
    rules: TaxRules, periods: Sequence[Period], assets: Sequence[PooledAsset], opening: Amount
) -> list[FleetYear]:
    value = opening
    zero = Amount.zero(opening.currency)

    def one(period: Period) -> FleetYear:
        nonlocal value
        purchases, proceeds = _sums(period, assets, value.currency)
        terms = united_kingdom.PoolTerms(value, proceeds, zero)
        claimed = [united_kingdom.Addition(purchases)] if purchases else []
        result = united_kingdom.main_pool(rules, period, terms, claimed)
        before, value = value, result.carried_forward
        used = "small pool" if result.small_pool else f"{result.rate_used} %"
        return FleetYear(
            period,
            before,
            purchases,
            proceeds,
            result.total_allowances,
            result.balancing_charge,
            result.balancing_allowance or None,
            value,
            say("AIA {aia}, pool {used}", aia=result.aia.number, used=used)
            if result.aia
            else say("pool {used}", used=used),
            result.reasons,
        )

    return _until_unknown(periods, one)


def _india(
    rules: TaxRules, periods: Sequence[Period], assets: Sequence[PooledAsset], opening: Amount
) -> list[FleetYear]:
    value = opening

    def one(period: Period) -> FleetYear:
        nonlocal value
        added = [a for a in assets if period.start <= a.in_service <= period.end]
        sold = [a.proceeds for a in assets if a.leaves(period) and a.proceeds]
        remaining = [
            a
            for a in assets
            if a.in_service <= period.end and (a.gone is None or a.gone > period.end)
        ]
        proceeds = _total(sold, value.currency)
        result = block_year(
            rules,
            period,
            value,
            [BlockAddition(a.cost, a.in_service) for a in added],
            proceeds,
            emptied=not remaining and bool(value or added),
        )
        before, value = value, result.closing
        return FleetYear(
            period,
            before,
            _total([a.cost for a in added], value.currency),
            proceeds,
            result.depreciation,
            result.gain,
            result.loss,
            value,
            "block, half rate under 180 days" if result.half_rate_base else "block",
            (result.reason,),
        )

    return _until_unknown(periods, one)


def _germany(
    rules: TaxRules, periods: Sequence[Period], assets: Sequence[PooledAsset], opening: Amount
) -> list[FleetYear]:
    """Each asset by itself: at once where it is of low value, else linear over the table's life."""
    value = opening
    currency = opening.currency
    active: list[_GermanBook] = []
    worked_out: dict[tuple[Amount, date], _GermanBook] = {}

    def one(period: Period) -> FleetYear:
        nonlocal value
        purchases, proceeds = _sums(period, assets, currency)
        if (period.start.month, period.start.day) != (1, 1) or period.whole_months != 12:
            raise TaxError("The German years are worked out for calendar years only.")
        for asset in assets:
            if asset.joins(period):
                # Machines bought together cost the same and are worked out once.
                alike = (asset.cost, asset.bought)
                if alike not in worked_out:
                    worked_out[alike] = _GermanBook.of(rules, asset)
                active.append(replace(worked_out[alike], asset=asset))
        years = [book.in_year(period) for book in active]
        deduction = _total([amount for amount, _ in years], currency)
        gain = _total([result for _, result in years], currency)
        reasons = {book.reason.rule: book.reason for book in active}
        active[:] = [book for book in active if not book.asset.leaves(period)]
        before, value = value, value + purchases - deduction - (proceeds - gain)
        zero = Amount.zero(currency)
        return FleetYear(
            period,
            before,
            purchases,
            proceeds,
            deduction,
            max(gain, zero),
            max(-gain, zero),
            value,
            "GWG at once, else linear",
            tuple(reasons.values()),
        )

    return _until_unknown(periods, one)


@dataclass(frozen=True, slots=True)
class _GermanBook:
    """An asset with its deductions by calendar year; `at_once` where it is of low value."""

    asset: PooledAsset
    by_year: dict[int, Amount]
    at_once: bool
    reason: Reason

    @classmethod
    def of(cls, rules: TaxRules, asset: PooledAsset) -> _GermanBook:
        small = low_value(rules, asset.cost, asset.bought)
        if small.at_once:
            return cls(asset, {asset.bought.year: asset.cost}, True, small.reason)
        plan = linear(rules, asset.cost, asset.bought)
        return cls(asset, plan.by_year, False, plan.reason)

    def in_year(self, period: Period) -> tuple[Amount, Amount]:
        """What a calendar year deducts, and the gain, or the loss below zero, where it goes."""
        asset, year = self.asset, period.start.year
        zero = Amount.zero(asset.cost.currency)
        amount = self.by_year.get(year, zero)
        if not asset.leaves(period):
            return amount, zero
        assert asset.gone is not None
        if not self.at_once:
            # Up to the month before it goes, the month of purchase counted whole.
            months = asset.gone.month - (asset.bought.month if asset.bought.year == year else 1)
            in_year = 12 if asset.bought.year < year else 13 - asset.bought.month
            amount = (amount * min(months, in_year) / in_year).rounded()
        before = _total([a for y, a in self.by_year.items() if y < year], zero.currency)
        return amount, (asset.proceeds or zero) - (asset.cost - before - amount)


def _united_states(
    rules: TaxRules, periods: Sequence[Period], assets: Sequence[PooledAsset], opening: Amount
) -> list[FleetYear]:
    """Five-year property by the print, with bonus by its two dates; no section 179 is elected."""
    currency = opening.currency
    zero = Amount.zero(currency)
    sums = MacrsSums(periods, currency)
    by_year = _by_year_of_service(periods, assets)
    value = opening

    def one(period: Period) -> FleetYear:
        nonlocal value
        new = by_year.get(period.start, [])
        test = convention_of(rules, period, new, currency)
        reasons = sums.place(rules, new, period, test)
        year = sums.in_year(period)
        assert year.gain is not None
        before, value = value, year.adjusted_basis
        return FleetYear(
            period,
            before,
            _total([asset.cost for asset in new], currency),
            _total([a.proceeds for a in assets if a.leaves(period) and a.proceeds], currency),
            year.deduction,
            max(year.gain, zero),
            max(-year.gain, zero),
            value,
            test.convention,
            (test.reason, *reasons),
        )

    return _until_unknown(periods, one)


def _by_year_of_service(
    periods: Sequence[Period], assets: Sequence[PooledAsset]
) -> dict[date, list[PooledAsset]]:
    starts = [period.start for period in periods]
    found: dict[date, list[PooledAsset]] = {}
    for asset in assets:
        place = bisect_right(starts, asset.in_service) - 1
        if place >= 0 and asset.in_service <= periods[place].end:
            found.setdefault(starts[place], []).append(asset)
    return found


_ASSET_BY_ASSET: Final = frozenset({Jurisdiction.GERMANY, Jurisdiction.UNITED_STATES})
_WORKED_OUT: Final[dict[Jurisdiction, _Years]] = {
    Jurisdiction.SWEDEN: _sweden,
    Jurisdiction.UNITED_KINGDOM: _united_kingdom,
    Jurisdiction.INDIA: _india,
    Jurisdiction.GERMANY: _germany,
    Jurisdiction.UNITED_STATES: _united_states,
}
