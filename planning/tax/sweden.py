"""Sweden: equipment is one pool. The 30 rule and the 20 rule, deduction at once, residual value.

Each year the lower of two values is allowed: 70 % of the base (30 rule), or the cost of what is
still held less 20 % for each year since its purchase (20 rule). A fiscal year that is not twelve
months counts by its months.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from money import Amount
from money.sentence import say
from planning.errors import TaxError
from planning.tax.explained import Period, at_least_zero, because, given, percent, share

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from planning.reason import Reason
    from planning.tax.parameters import TaxRules

MAIN_RULE: Final = "räkenskapsenlig huvudregel"
SUPPLEMENT: Final = "räkenskapsenlig kompletteringsregel"
RESIDUAL: Final = "restvärdesavskrivning"
AT_ONCE: Final = "direktavdrag"
BASE_AMOUNT: Final = "prisbasbelopp"


@dataclass(frozen=True, slots=True)
class Vintage:
    """Equipment by year of purchase: the cost of what is held, and its age in years so far."""

    cost: Amount
    age_years: Fraction = Fraction(0)


@dataclass(frozen=True, slots=True)
class EquipmentYear:
    """One fiscal year of the pool.

    `purchases` are those still held at its end; `proceeds` what was had for older equipment;
    `removed` the cost of older equipment that is gone, by vintage (index into `held`).
    """

    period: Period
    purchases: Amount
    proceeds: Amount
    removed: tuple[tuple[int, Amount], ...] = ()


@dataclass(frozen=True, slots=True)
class PoolYear:
    """What one fiscal year may deduct, by which rule, and what is left for the next."""

    period: Period
    base: Amount
    by_30: Amount
    by_20: Amount | None
    deduction: Amount
    taxable: Amount
    closing: Amount
    rule: str
    held: tuple[Vintage, ...] = field(compare=False)
    reason: Reason = field(compare=False)


def equipment_year(
    rules: TaxRules,
    opening: Amount,
    held: Sequence[Vintage] | None,
    year: EquipmentYear,
    *,
    residual_value: bool = False,
) -> PoolYear:
    """The most that a fiscal year may deduct. `held` None: costs by year are not known.

    Without them the 20 rule cannot be applied, and says so. `residual_value` follows the 25 % of
    restvärdesavskrivning instead of both rules. Raises TaxError and UnknownFigureError.
    """
    end = year.period.end
    rate = (
        rules.need("SE", RESIDUAL, "max_percent", end)
        if residual_value
        else rules.need("SE", MAIN_RULE, "max_percent", end)
    )
    table = rules.need("SE", SUPPLEMENT, "min_value_percent_of_cost", end)
    length = year.period.share_of_year
    base = opening + year.purchases - year.proceeds
    kept = at_least_zero(base)
    by_rate = kept - share(kept, percent(rate.number) * length)
    vintages = _aged(held, year) if held is not None else None
    by_cost = None
    if vintages is not None and not residual_value:
        by_cost = at_least_zero(_lowest_value(vintages, table.numbers, opening.currency))
    closing = by_rate if by_cost is None else min(by_rate, by_cost)
    name = say("{rate:f}", rate=rate.number.normalize()) if closing == by_rate else "20"
    reason = because(
        say("Sweden, equipment as one pool: ")
        + (
            say("25 % of residual value")
            if residual_value
            else say("the lower of 30 rule and 20 rule")
        ),
        say(
            "base = opening + purchases - proceeds; {rate} % of it × {length} of a year; ",
            rate=rate.number,
            length=length,
        )
        + (
            say("20 rule not known: costs by year are missing")
            if by_cost is None
            else say("20 rule: cost still held × 80/60/40/20/0 % by age")
        ),
        given(
            fiscal_year=year.period,
            opening=opening,
            purchases=year.purchases,
            proceeds=year.proceeds,
            lowest_value_by_30_rule=by_rate,
            lowest_value_by_20_rule=by_cost,
        ),
        rate,
        table,
    )
    return PoolYear(
        year.period,
        base,
        by_rate,
        by_cost,
        kept - closing,
        at_least_zero(-base),
        closing,
        name,
        tuple(vintages or ()),
        reason,
    )


def _aged(held: Sequence[Vintage], year: EquipmentYear) -> list[Vintage]:
    """The vintages at the end of the year, what is gone left out, the year's own added."""
    costs = [vintage.cost for vintage in held]
    for index, gone in year.removed:
        if not 0 <= index < len(costs) or gone > costs[index]:
            raise TaxError("More is removed from a year of purchase than is held of it.")
        costs[index] = costs[index] - gone
    length = year.period.share_of_year
    older = [
        Vintage(cost, vintage.age_years + length) for cost, vintage in zip(costs, held, strict=True)
    ]
    return [*older, Vintage(year.purchases, length)]


def _lowest_value(vintages: Sequence[Vintage], steps: Sequence[Decimal], currency: str) -> Amount:
    """The cost of what is held × the percentage by age; between two steps by months."""
    return Amount.total(
        (share(one.cost, percent(_left_percent(one.age_years, steps))) for one in vintages),
        currency,
    )


def _left_percent(age: Fraction, steps: Sequence[Decimal]) -> Fraction:
    whole, part = int(age), age - int(age)
    levels = [Decimal(100), *steps]
    if whole >= len(levels) - 1:
        return Fraction(levels[-1])
    above, below = Fraction(levels[whole]), Fraction(levels[whole + 1])
    return above - (above - below) * part


@dataclass(frozen=True, slots=True)
class DeductedAtOnce:
    """Whether equipment may be deducted in the year of purchase, and why."""

    allowed: bool
    threshold: Amount | None
    reason: Reason


def at_once(
    rules: TaxRules, costs: Sequence[Amount], on: date, life_years: Decimal | None = None
) -> DeductedAtOnce:
    """Minor value or short life. Things bought together for one use count together.

    Raises UnknownFigureError for a year whose prisbasbelopp is not known, unless life decides.
    """
    total = Amount.total(costs, costs[0].currency)
    short = rules.need("SE", AT_ONCE, "max_economic_life", on)
    if life_years is not None and life_years <= short.number:
        reason = because(
            "Sweden, equipment of short life is deducted at once",
            say(
                "expected life {life_years} ≤ {short} years",
                life_years=life_years,
                short=short.number,
            ),
            given(
                cost_excluding_VAT=total,
                expected_life=say("{life_years} years", life_years=life_years),
            ),
            short,
            rounding="not at all",
        )
        return DeductedAtOnce(True, None, reason)
    amount = rules.need("SE", BASE_AMOUNT, "amount", on)
    part = rules.need("SE", BASE_AMOUNT, "minor_value_below_share", on)
    threshold = share(Amount(amount.number, total.currency), percent(part.number))
    reason = because(
        "Sweden, equipment of minor value is deducted at once",
        say(
            "cost excluding VAT below {part} % of the prisbasbelopp ({threshold})",
            part=part.number,
            threshold=threshold,
        ),
        given(cost_excluding_VAT=total, things=len(costs), date=on),
        amount,
        part,
        rounding="not at all; exactly the threshold is not below it",
    )
    return DeductedAtOnce(total < threshold, threshold, reason)


@dataclass(frozen=True, slots=True)
class OverDepreciation:
    """The untaxed reserve that makes the books show what tax deducts (accounts 2150 and 8850)."""

    reserve: Amount
    change: Amount
    lines: tuple[tuple[str, str, Amount], ...]


def over_depreciation(
    book_value: Amount, tax_value: Amount, reserve_before: Amount
) -> OverDepreciation:
    """The reserve is book value less tax value; its change is posted between 8850 and 2150."""
    reserve = book_value - tax_value
    change = reserve - reserve_before
    debit, credit = ("8850", "2150") if change.number >= 0 else ("2150", "8850")
    size = change if change.number >= 0 else -change
    lines = ((debit, "debit", size), (credit, "credit", size)) if size else ()
    return OverDepreciation(reserve, change, lines)
