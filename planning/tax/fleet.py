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
from planning.tax.elections import Elections
from planning.tax.explained import Period, at_least_zero
from planning.tax.german_books import GermanYears
from planning.tax.india import BlockAddition, block_year
from planning.tax.macrs_books import MacrsSums, convention_of, expense
from planning.tax.parameters import Unknown

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
    ["TaxRules", "Sequence[Period]", "Sequence[PooledAsset]", Amount, Elections], list[FleetYear]
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
    elections: Elections | None = None,
) -> tuple[FleetYear, ...]:
    """Every fiscal year of `periods`, in order; `opening` is the value before the first of them.

    Where nothing is elected, the first choice of each question holds (`planning.tax.elections`).

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
    chosen = elections or Elections(jurisdiction.value)
    return tuple(
        replace(
            year,
            without_proceeds=sum(
                asset.count
                for asset in assets
                if asset.leaves(year.period) and asset.proceeds is None
            ),
        )
        for year in _WORKED_OUT[jurisdiction](rules, periods, assets, begin, chosen)
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
    rules: TaxRules,
    periods: Sequence[Period],
    assets: Sequence[PooledAsset],
    opening: Amount,
    elections: Elections,
) -> list[FleetYear]:
    held: tuple[sweden.Vintage, ...] | None = None if opening else ()
    value = opening
    small: list[PooledAsset] = []
    large = list(assets)

    def one(period: Period) -> FleetYear:
        nonlocal held, value
        elected = elections.of(period)
        minor = _take_minor(rules, period, large, elected["minor_value"] == "at_once")
        small.extend(minor)
        bought_at_once = _total([asset.cost for asset in minor], value.currency)
        had_for_small = _sums(period, small, value.currency)[1]
        # What comes and goes in one year stays outside of the pool: its difference is taxed.
        passing = [asset for asset in large if asset.joins(period) and asset.leaves(period)]
        in_pool = [asset for asset in large if not (asset.joins(period) and asset.leaves(period))]
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
        residual = elected["method"] == "residual"
        result = sweden.equipment_year(rules, value, held, year, residual_value=residual)
        before, value = value, result.closing
        held = result.held if held is not None else None
        return FleetYear(
            period,
            before,
            purchases + bought_at_once,
            proceeds + had_for_small,
            result.deduction + bought_at_once,
            result.taxable + at_least_zero(earned - spent) + had_for_small,
            at_least_zero(spent - earned),
            result.closing,
            say("{rule} rule", rule=result.rule),
            (result.reason, *_minor_reason(rules, minor)),
        )

    return _until_unknown(periods, one)


def _take_minor(
    rules: TaxRules, period: Period, large: list[PooledAsset], elected: bool
) -> list[PooledAsset]:
    """The purchases of a year that are of minor value, taken out of those for the pool."""
    if not elected:
        return []
    known: dict[tuple[Amount, date], bool] = {}
    minor = []
    for asset in large:
        if asset.joins(period):
            alike = (asset.cost, asset.bought)
            if alike not in known:
                known[alike] = sweden.at_once(rules, [asset.cost], asset.bought).allowed
            if known[alike]:
                minor.append(asset)
    taken = set(map(id, minor))
    large[:] = [asset for asset in large if id(asset) not in taken]
    return minor


def _minor_reason(rules: TaxRules, minor: Sequence[PooledAsset]) -> list[Reason]:
    """Why what is deducted at once is, shown by the dearest of it."""
    if not minor:
        return []
    dearest = max(minor, key=lambda asset: asset.cost)
    return [sweden.at_once(rules, [dearest.cost], dearest.bought).reason]


def _united_kingdom(
    rules: TaxRules,
    periods: Sequence[Period],
    assets: Sequence[PooledAsset],
    opening: Amount,
    elections: Elections,
) -> list[FleetYear]:
    value = opening
    zero = Amount.zero(opening.currency)
    claims = [_claim(rules, elections, periods, asset) for asset in assets]

    def one(period: Period) -> FleetYear:
        nonlocal value
        elected = elections.of(period)
        tax = _PAYERS[elected["payer"]]
        purchases, proceeds = _sums(period, assets, value.currency)
        added = [(a, claim) for a, claim in zip(assets, claims, strict=True) if a.joins(period)]
        expensed = _total(
            [
                asset.proceeds
                for asset, claim in zip(assets, claims, strict=True)
                if claim is _FULLY and asset.leaves(period) and asset.proceeds
            ],
            value.currency,
        )
        terms = united_kingdom.PoolTerms(
            value,
            proceeds - expensed,
            expensed,
            write_off_small=elected["small_pool"] == "write_off",
        )
        result = united_kingdom.main_pool(rules, period, terms, _additions(added, zero), tax)
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
            _british_rule(result, used),
            result.reasons,
        )

    return _until_unknown(periods, one)


_FULLY: Final = united_kingdom.Allowance.FULL_EXPENSING
_PAYERS: Final = {"company": united_kingdom.Tax.CORPORATION, "other": united_kingdom.Tax.INCOME}
_CLAIMS: Final = {
    "aia": united_kingdom.Allowance.AIA,
    "full": _FULLY,
    "forty": united_kingdom.Allowance.FORTY,
    "none": united_kingdom.Allowance.NONE,
}


def _claim(
    rules: TaxRules, elections: Elections, periods: Sequence[Period], asset: PooledAsset
) -> united_kingdom.Allowance:
    """What is claimed for an asset, by the election of the year that buys it, where it is open."""
    year = next((period for period in periods if asset.joins(period)), None)
    if year is None:
        return united_kingdom.Allowance.NONE
    elected = elections.of(year)
    claim = _CLAIMS[elected["claim"]]
    if elected["claim"] in {"aia", "none"}:
        return claim
    closed = claim is _FULLY and elected["payer"] != "company"
    known = rules.find("UK", claim.value, "percent", asset.bought)
    return united_kingdom.Allowance.AIA if closed or isinstance(known, Unknown) else claim


def _additions(
    added: Sequence[tuple[PooledAsset, united_kingdom.Allowance]], zero: Amount
) -> list[united_kingdom.Addition]:
    """The additions of a period, one for each day on which each claim was spent for."""
    sums: dict[tuple[united_kingdom.Allowance, date | None], Amount] = {}
    for asset, claim in added:
        # Days decide only about what is open on some of them; the rest is one sum.
        dated = claim in {_FULLY, united_kingdom.Allowance.FORTY}
        key = (claim, asset.bought if dated else None)
        sums[key] = sums.get(key, zero) + asset.cost
    return [united_kingdom.Addition(cost, claim, on) for (claim, on), cost in sums.items() if cost]


def _british_rule(result: united_kingdom.PoolPeriod, used: str) -> str:
    if result.full_expensing:
        return say("fully expensed {full}, pool {used}", full=result.full_expensing.number,
                   used=used)  # fmt: skip
    if result.first_year_allowance:
        return say("40 % allowance {first}, pool {used}", first=result.first_year_allowance.number,
                   used=used)  # fmt: skip
    if result.aia:
        return say("AIA {aia}, pool {used}", aia=result.aia.number, used=used)
    return say("pool {used}", used=used)


def _india(
    rules: TaxRules,
    periods: Sequence[Period],
    assets: Sequence[PooledAsset],
    opening: Amount,
    _elections: Elections,
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
    rules: TaxRules,
    periods: Sequence[Period],
    assets: Sequence[PooledAsset],
    opening: Amount,
    elections: Elections,
) -> list[FleetYear]:
    """Each asset by itself, at once where it is of low value, or the pool of its year."""
    value = opening
    currency = opening.currency
    books = GermanYears(rules)

    def one(period: Period) -> FleetYear:
        nonlocal value
        purchases, proceeds = _sums(period, assets, currency)
        if (period.start.month, period.start.day) != (1, 1) or period.whole_months != 12:
            raise TaxError("The German years are worked out for calendar years only.")
        elected = elections.of(period)
        books.buy([asset for asset in assets if asset.joins(period)], elected)
        deduction, gain, reasons = books.in_year(period, currency)
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
            _GERMAN_RULES[elected["low_value"], elected["computers"]],
            tuple(reasons),
        )

    return _until_unknown(periods, one)


_GERMAN_RULES: Final = {
    ("gwg", "linear"): say("GWG at once, else linear"),
    ("gwg", "one_year"): say("GWG at once, else one year"),
    ("gwg", "degressive"): say("GWG at once, else degressive"),
    ("pool", "linear"): say("pool of the year, else linear"),
    ("pool", "one_year"): say("pool of the year, else one year"),
    ("pool", "degressive"): say("pool of the year, else degressive"),
    ("none", "linear"): say("linear"),
    ("none", "one_year"): say("one year"),
    ("none", "degressive"): say("degressive"),
}


def _united_states(
    rules: TaxRules,
    periods: Sequence[Period],
    assets: Sequence[PooledAsset],
    opening: Amount,
    elections: Elections,
) -> list[FleetYear]:
    """Five-year property by the print: section 179 and bonus as elected, then MACRS."""
    currency = opening.currency
    zero = Amount.zero(currency)
    sums = MacrsSums(periods, currency)
    by_year = _by_year_of_service(periods, assets)
    value = opening

    def one(period: Period) -> FleetYear:
        nonlocal value
        new = by_year.get(period.start, [])
        elected = elections.of(period)
        left, expensed, expensing = expense(rules, period, new, currency, elected)
        test = convention_of(rules, period, left, currency)
        reasons = sums.place(rules, left, period, test, elected)
        year = sums.in_year(period)
        assert year.gain is not None
        before, value = value, year.adjusted_basis
        return FleetYear(
            period,
            before,
            _total([asset.cost for asset in new], currency),
            _total([a.proceeds for a in assets if a.leaves(period) and a.proceeds], currency),
            year.deduction + expensed,
            max(year.gain, zero),
            max(-year.gain, zero),
            value,
            test.convention,
            (*expensing, test.reason, *reasons),
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
