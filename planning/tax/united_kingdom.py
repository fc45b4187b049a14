"""United Kingdom: the main pool, with AIA, first-year allowances and a rate that changes.

A period across the change of the writing-down rate has one rate, weighted by days. Periods that are
not a year take their share of allowance and limit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from money import Amount
from money.rounding import EXACT
from money.sentence import joined, say
from planning.errors import TaxError
from planning.tax.explained import Period, at_least_zero, because, given, percent, share
from planning.tax.parameters import Unknown, UnknownFigureError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from planning.reason import Reason
    from planning.tax.parameters import Parameter, TaxRules

MAIN_POOL: Final = "main pool WDA"
SPECIAL_RATE_POOL: Final = "special rate pool WDA"
#: Published examples use two decimals of a percent; the Act's own rounding is not confirmed.
PUBLISHED_DECIMALS: Final = 2


class Tax(StrEnum):
    """Who pays: a company or not. The dates of the writing-down rate differ."""

    CORPORATION = "CT"
    INCOME = "IT"


class Allowance(StrEnum):
    """What is claimed for an addition in its first period."""

    NONE = "none"
    AIA = "annual investment allowance"
    FULL_EXPENSING = "full expensing"
    FORTY = "first-year allowance 40%"
    SUPER = "super-deduction"


#: What only companies may claim.
_FOR_COMPANIES: Final = frozenset({Allowance.FULL_EXPENSING, Allowance.SUPER})


@dataclass(frozen=True, slots=True)
class Rate:
    """The writing-down rate of a period in percent: exact, and as published with two decimals."""

    exact: Fraction
    published: Decimal
    days: tuple[tuple[Decimal, int], ...]
    reason: Reason

    @property
    def is_hybrid(self) -> bool:
        """Whether the rate changes within the period."""
        return len(self.days) > 1

    def rounded(self, digits: int) -> Decimal:
        """The exact rate to some decimals of a percent, half up."""
        number = EXACT.divide(Decimal(self.exact.numerator), Decimal(self.exact.denominator))
        return number.quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_UP)


def writing_down_rate(
    rules: TaxRules, period: Period, tax: Tax = Tax.CORPORATION, pool: str = MAIN_POOL
) -> Rate:
    """The rate of a period, weighted by days where it changes within the period."""
    keyed = say("period ({tax})", tax=tax.value)
    rows = [
        (row, days)
        for row in rules.changes("UK", pool, "percent", keyed)
        if (days := period.days_within(row.valid_from, row.valid_to))
    ]
    covered = sum(days for _, days in rows)
    if covered != period.days:
        day = period.start if not covered else period.end
        found = rules.find("UK", pool, "percent", day, keyed_on=keyed)
        if isinstance(found, Unknown):
            raise UnknownFigureError(found)
        raise TaxError(
            say(
                "The writing-down rate has a gap between {start} and {end}.",
                start=period.start,
                end=period.end,
            )
        )
    exact = sum((Fraction(row.number) * days for row, days in rows), Fraction(0)) / covered
    weighing = joined(
        (say("{rate} % × {days}", rate=row.number, days=days) for row, days in rows), " + "
    )
    reason = because(
        "Writing-down rate of the main pool, weighted by days across a change",
        say("({weighing}) / {covered} days", weighing=weighing, covered=covered),
        given(period=period, tax=tax.value),
        *(row for row, _ in rows),
        rounding="to two decimals of a percent as in published examples; the rule is not confirmed",
    )
    rate = Rate(exact, Decimal(0), tuple((row.number, days) for row, days in rows), reason)
    return Rate(exact, rate.rounded(PUBLISHED_DECIMALS), rate.days, reason)


@dataclass(frozen=True, slots=True)
class Addition:
    """Expenditure in the period and what is claimed for it."""

    cost: Amount
    claim: Allowance = Allowance.AIA
    on: date | None = None
    new: bool = True


@dataclass(frozen=True, slots=True)
class PoolPeriod:
    """One period of the main pool: allowances, charges, and what is carried forward."""

    period: Period
    rate: Rate
    rate_used: Decimal | None
    aia: Amount
    full_expensing: Amount
    first_year_allowance: Amount
    base: Amount
    writing_down: Amount
    balancing_charge: Amount
    balancing_allowance: Amount
    joins_next: Amount
    carried_forward: Amount
    small_pool: bool
    reasons: tuple[Reason, ...] = field(compare=False)

    @property
    def total_allowances(self) -> Amount:
        """Everything that the period deducts."""
        first = self.aia + self.full_expensing + self.first_year_allowance
        return first + self.writing_down + self.balancing_allowance


@dataclass(frozen=True, slots=True)
class PoolTerms:
    """What a period of the pool begins with and how it ends.

    Proceeds of what was fully expensed are a charge of their own and do not touch the pool.
    `rate_percent` overrides the rounding of a rate, for returns that round it otherwise.
    """

    brought_forward: Amount
    proceeds: Amount
    full_expensing_proceeds: Amount
    ceased: bool = False
    write_off_small: bool = True
    rate_percent: Decimal | None = None
    special_rate: bool = False


def main_pool(
    rules: TaxRules,
    period: Period,
    terms: PoolTerms,
    additions: Sequence[Addition] = (),
    tax: Tax = Tax.CORPORATION,
) -> PoolPeriod:
    """Allowances of a period. Raises TaxError for a claim that is not open, or unknown figures."""
    zero = Amount.zero(terms.brought_forward.currency)
    aia, over_limit, aia_reasons = _annual_investment(rules, period, additions, zero)
    full, full_reasons = _first_year(rules, additions, Allowance.FULL_EXPENSING, period, tax, zero)
    extra, extra_reasons = _first_year(rules, additions, Allowance.SUPER, period, tax, zero)
    forty, forty_reasons = _first_year(rules, additions, Allowance.FORTY, period, tax, zero)
    added = over_limit + _cost(additions, Allowance.NONE, zero)
    left = terms.brought_forward + added - terms.proceeds
    down = _written_down(rules, period, terms, at_least_zero(left), tax)
    joins = _cost(additions, Allowance.FORTY, zero) - forty
    rest = down.base - down.amount + joins
    return PoolPeriod(
        period=period,
        rate=down.rate,
        rate_used=down.rate_used,
        aia=aia,
        full_expensing=full + extra,
        first_year_allowance=forty,
        base=down.base,
        writing_down=down.amount,
        balancing_charge=at_least_zero(-left) + terms.full_expensing_proceeds,
        balancing_allowance=rest if terms.ceased else zero,
        joins_next=zero if terms.ceased else joins,
        carried_forward=zero if terms.ceased else rest,
        small_pool=down.small,
        reasons=(
            *aia_reasons,
            *full_reasons,
            *extra_reasons,
            *forty_reasons,
            down.rate.reason,
            down.reason,
        ),
    )


@dataclass(frozen=True, slots=True)
class _WrittenDown:
    base: Amount
    amount: Amount
    rate: Rate
    rate_used: Decimal | None
    small: bool
    reason: Reason


def _written_down(
    rules: TaxRules, period: Period, terms: PoolTerms, base: Amount, tax: Tax
) -> _WrittenDown:
    """The writing-down allowance: none in the last period, all of a small pool, else by rate."""
    pool = SPECIAL_RATE_POOL if terms.special_rate else MAIN_POOL
    rate = writing_down_rate(rules, period, tax, pool)
    small = rules.need("UK", "small pools", "threshold", period.end)
    length = period.share_of_year
    used: Decimal | None = None
    cited: tuple[Parameter, ...] = ()
    if terms.ceased:
        amount, how = base * 0, say("none in the period of cessation")
    elif terms.write_off_small and Fraction(base.number) <= Fraction(small.number) * length:
        amount, how = (
            base,
            say(
                "whole: the pool is not above {small} × {length}", small=small.number, length=length
            ),
        )
        cited = (small,)
    else:
        used = terms.rate_percent or (rate.published if rate.is_hybrid else rate.days[0][0])
        amount = share(base, percent(used) * length)
        how = say("base × {used} % × {length} of a year", used=used, length=length)
    reason = because(
        "Main pool, writing-down allowance",
        say("base = brought forward + additions - proceeds; allowance {how}", how=how),
        given(
            brought_forward=terms.brought_forward,
            proceeds=terms.proceeds,
            base=base,
            period=period,
        ),
        *cited,
    )
    return _WrittenDown(base, amount.rounded(), rate, used, bool(cited), reason)


def _cost(additions: Sequence[Addition], claim: Allowance, zero: Amount) -> Amount:
    return Amount.total((one.cost for one in additions if one.claim is claim), zero.currency)


def _annual_investment(
    rules: TaxRules, period: Period, additions: Sequence[Addition], zero: Amount
) -> tuple[Amount, Amount, tuple[Reason, ...]]:
    """The AIA, and the expenditure above the limit, which joins the pool."""
    wanted = _cost(additions, Allowance.AIA, zero)
    if not wanted:
        return zero, zero, ()
    limit = rules.need("UK", "AIA", "limit", period.end)
    length = min(period.share_of_year, Fraction(1))
    most = share(Amount(limit.number, zero.currency), length)
    taken = min(wanted, most)
    reason = because(
        "Annual investment allowance: up to the limit, by its share in a short period",
        say("least of expenditure and {limit} × {length}", limit=limit.number, length=length),
        given(period=period, expenditure=wanted),
        limit,
    )
    return taken, wanted - taken, (reason,)


def _first_year(
    rules: TaxRules,
    additions: Sequence[Addition],
    claim: Allowance,
    period: Period,
    tax: Tax,
    zero: Amount,
) -> tuple[Amount, tuple[Reason, ...]]:
    mine = [one for one in additions if one.claim is claim]
    total, reasons = zero, []
    for one in mine:
        if not one.new:
            raise TaxError(
                say(
                    "{claim} is for new equipment, not second-hand.",
                    claim=claim.value.capitalize(),
                )
            )
        if claim in _FOR_COMPANIES and tax is not Tax.CORPORATION:
            raise TaxError(say("{claim} is for companies.", claim=claim.value.capitalize()))
        row = rules.need("UK", claim.value, "percent", one.on or period.end)
        amount = share(one.cost, percent(row.number))
        total = total + amount
        reasons.append(_first_year_reason(claim, one, amount, row))
    return total, tuple(reasons)


def _first_year_reason(claim: Allowance, one: Addition, amount: Amount, row: Parameter) -> Reason:
    behind = (
        say("a later sale is a balancing charge of the proceeds")
        if claim in _FOR_COMPANIES
        else say("the rest joins the main pool in the next period")
    )
    return because(
        say("{claim:capital}; {behind}", claim=say(claim.value), behind=behind),
        say("cost × {row} %", row=row.number),
        given(cost=one.cost, expenditure_on=one.on, allowance=amount),
        row,
    )
