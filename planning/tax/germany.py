"""Germany: low-value assets, the year pool, one-year computers, linear and degressive AfA."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from money import Amount
from money.sentence import say
from planning.errors import TaxError
from planning.tax.explained import because, given, percent, share

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from planning.reason import Reason
    from planning.tax.parameters import TaxRules

LINEAR: Final = "AfA-Tabelle AV 6.14.3.2"
ONE_YEAR: Final = "digitale Wirtschaftsgüter"
LOW_VALUE: Final = "GWG"
YEAR_POOL: Final = "Sammelposten"
DEGRESSIVE: Final = "degressive AfA"
SPECIAL: Final = "§ 7g Abs. 5 Sonder-AfA"
PRO_RATA: Final = "pro rata"
MEMO_EUR: Final = Decimal(1)


class Treatment(StrEnum):
    """What an asset's net cost allows."""

    WITHOUT_RECORD = "at once, no record needed"
    AT_ONCE = "at once, recorded"
    NOT_LOW_VALUE = "not GWG"


@dataclass(frozen=True, slots=True)
class LowValue:
    """Whether an asset is of low value (GWG), and whether it may join the year's pool instead."""

    treatment: Treatment
    may_join_pool: bool
    reason: Reason = field(compare=False)

    @property
    def at_once(self) -> bool:
        """Whether the whole cost is deducted in the year of purchase."""
        return self.treatment is not Treatment.NOT_LOW_VALUE


def low_value(rules: TaxRules, net_cost: Amount, bought: date) -> LowValue:
    """The treatment of an asset that can be used on its own, by its cost without VAT."""
    limit = rules.need("DE", LOW_VALUE, "limit_net", bought)
    unrecorded = rules.need("DE", LOW_VALUE, "without_record_to", bought)
    above = rules.need("DE", YEAR_POOL, "from", bought)
    to = rules.need("DE", YEAR_POOL, "to", bought)
    treatment = Treatment.NOT_LOW_VALUE
    if net_cost.number <= unrecorded.number:
        treatment = Treatment.WITHOUT_RECORD
    elif net_cost.number <= limit.number:
        treatment = Treatment.AT_ONCE
    reason = because(
        "Germany, low-value assets (GWG), usable on their own",
        say(
            "net cost ≤ {limit}: at once; {above} to {to}: the year’s pool, if "
            "chosen for all of that year",
            limit=limit.number,
            above=above.number,
            to=to.number,
        ),
        given(net_cost=net_cost, bought=bought),
        limit,
        unrecorded,
        above,
        to,
        rounding="not at all",
    )
    return LowValue(treatment, above.number <= net_cost.number <= to.number, reason)


@dataclass(frozen=True, slots=True)
class Plan:
    """Deductions by fiscal year, from the year of purchase (calendar years)."""

    cost: Amount
    first_year: int
    amounts: tuple[Amount, ...]
    reason: Reason = field(compare=False)

    @property
    def by_year(self) -> dict[int, Amount]:
        """The deduction of each year."""
        return {self.first_year + index: amount for index, amount in enumerate(self.amounts)}


def year_pool(rules: TaxRules, costs: Sequence[Amount], bought: date) -> Plan:
    """The pool of one year: a fifth a year, whenever bought and whatever is disposed of."""
    if not costs:
        raise TaxError("A year’s pool needs an asset.")
    above = rules.need("DE", YEAR_POOL, "from", bought)
    to = rules.need("DE", YEAR_POOL, "to", bought)
    years = rules.need("DE", YEAR_POOL, "years", bought)
    rate = rules.need("DE", YEAR_POOL, "percent_a_year", bought)
    for cost in costs:
        if not above.number <= cost.number <= to.number:
            raise TaxError(
                say(
                    "{cost} does not belong into a year’s pool: from {above} to {to}.",
                    cost=cost,
                    above=above.number,
                    to=to.number,
                )
            )
    total = Amount.total(costs, costs[0].currency)
    each = share(total, percent(rate.number))
    count = int(years.number)
    amounts = _with_rest(total, [each] * (count - 1))
    reason = because(
        "Germany, pool of a year (Sammelposten)",
        say(
            "sum of the year × {rate} % in each of {count} years; disposals change nothing",
            rate=rate.number,
            count=count,
        ),
        given(assets=len(costs), sum_of_the_year=total, year=bought.year),
        above,
        to,
        rate,
        rounding="each year to the cent, half up; the last takes the rest",
    )
    return Plan(total, bought.year, amounts, reason)


def one_year(rules: TaxRules, cost: Amount, bought: date) -> Plan:
    """Computers by the one-year option: the whole cost in the year of purchase, tax books only."""
    year_end = bought.replace(month=12, day=31)
    life = rules.need("DE", ONE_YEAR, "useful_life", year_end)
    reason = because(
        "Germany, digital assets with a life of one year (option, tax books only)",
        "the whole cost in the year of purchase, in whichever month",
        given(cost=cost, bought=bought),
        life,
        rounding="not at all",
    )
    return Plan(cost, bought.year, (cost,), reason)


def linear(
    rules: TaxRules,
    cost: Amount,
    bought: date,
    life_years: Decimal | None = None,
    *,
    memo_value: bool = False,
) -> Plan:
    """Linear AfA by months, the month of purchase whole; the table’s life unless one is given."""
    basis = rules.need("DE", PRO_RATA, "basis", bought)
    life = rules.need("DE", LINEAR, "useful_life", bought)
    months = int((life_years or life.number) * 12)
    if months < 1:
        raise TaxError("A life is a month or longer.")
    kept = Amount(MEMO_EUR, cost.currency) if memo_value else Amount.zero(cost.currency)
    amounts: list[Amount] = []
    in_year = 13 - bought.month
    done = 0
    while done + in_year < months:
        amounts.append(share(cost, Fraction(in_year, months)))
        done, in_year = done + in_year, 12
    reason = because(
        say("Germany, linear AfA") + (say(", one euro kept as memo value") if memo_value else ""),
        say(
            "cost / {months} months × months of the year, the month of purchase counted whole",
            months=months,
        ),
        given(cost=cost, bought=bought, memo_value=kept),
        basis,
        *(() if life_years else (life,)),
        rounding="each year to the cent, half up; the last takes the rest",
    )
    return Plan(cost, bought.year, _with_rest(cost - kept, amounts), reason)


@dataclass(frozen=True, slots=True)
class Special:
    """Special depreciation (§ 7g Abs. 5 EStG): how much, whether it is open, in which years."""

    percent: Decimal
    most: Amount
    allowed: bool
    years: int
    reason: Reason = field(compare=False)


def special(
    rules: TaxRules, cost: Amount, bought: date, profit_before: Amount | None = None
) -> Special:
    """What § 7g Abs. 5 allows beside ordinary AfA; nothing above the limit of the year before.

    `profit_before` is the profit of the year before the purchase; None leaves it to be seen to.
    """
    rate = rules.need("DE", SPECIAL, "percent", bought)
    limit = rules.need("DE", SPECIAL, "profit_limit", bought)
    years = rules.need("DE", SPECIAL, "years", bought)
    allowed = profit_before is None or profit_before.number <= limit.number
    most = share(cost, percent(rate.number)) if allowed else Amount.zero(cost.currency)
    reason = because(
        "Germany, special depreciation (§ 7g Abs. 5 EStG)",
        say(
            "cost × {rate} %, spread as one likes over {years} years, where the profit of the year "
            "before is not above {limit}",
            rate=rate.number,
            years=int(years.number),
            limit=limit.number,
        ),
        given(cost=cost, bought=bought, profit_of_the_year_before=profit_before),
        rate,
        limit,
        years,
    )
    return Special(rate.number, most, allowed, int(years.number), reason)


def linear_with_special(
    rules: TaxRules,
    cost: Amount,
    bought: date,
    taken: Sequence[Decimal],
    life_years: Decimal | None = None,
) -> Plan:
    """Linear AfA with special depreciation of `taken` percent of the cost in each of its years.

    Ordinary AfA goes on from the cost as long as anything is left. Behind the years of the special
    depreciation, what is left is spread over the months that are left (§ 7a Abs. 9 EStG).
    """
    open_to = special(rules, cost, bought)
    if any(one < 0 for one in taken) or sum(taken) > open_to.percent:
        raise TaxError(
            say("Special depreciation is at most {most} % in all.", most=open_to.percent)
        )
    if len(taken) > open_to.years:
        raise TaxError(
            say("Special depreciation is taken within {years} years.", years=open_to.years)
        )
    plain = linear(rules, cost, bought, life_years)
    months = int((life_years or rules.need("DE", LINEAR, "useful_life", bought).number) * 12)
    amounts: list[Amount] = []
    left, done = cost, 0
    for number, usual in enumerate(plain.amounts):
        in_year = 13 - bought.month if not number else min(12, months - done)
        ordinary = usual
        if number >= open_to.years:
            ordinary = share(left, Fraction(in_year, months - done))
        extra = share(cost, percent(taken[number])) if number < len(taken) else cost * 0
        amount = left if number == len(plain.amounts) - 1 else min(ordinary + extra, left)
        amounts.append(amount)
        left, done = left - amount, done + in_year
    reason = because(
        "Germany, linear AfA with special depreciation (§ 7g Abs. 5 EStG)",
        say(
            "linear AfA of {months} months + special depreciation, no more than is left",
            months=months,
        ),
        given(cost=cost, bought=bought, special_percent="; ".join(map(str, taken))),
        rules.need("DE", SPECIAL, "percent", bought),
        rules.need("DE", PRO_RATA, "basis", bought),
        rounding="each year to the cent, half up; the last takes the rest",
    )
    return Plan(cost, bought.year, tuple(amounts), reason)


def degressive(
    rules: TaxRules, cost: Amount, bought: date, life_years: Decimal, *, switch: bool = True
) -> Plan:
    """Degressive AfA for purchases in a window in which it is open, with switch to linear.

    Raises UnknownFigureError for a purchase outside the windows that are known.
    """
    top = rules.need("DE", DEGRESSIVE, "percent", bought)
    times = rules.need("DE", DEGRESSIVE, "max_times_linear", bought)
    months = int(life_years * 12)
    if months < 1:
        raise TaxError("A life is a month or longer.")
    rate = degressive_rate(rules, bought, months)
    amounts = _declining(cost, rate, months, 13 - bought.month, switch=switch)
    reason = because(
        say("Germany, degressive AfA") + (say(" with switch to linear") if switch else ""),
        say(
            "book value × least of {top} % and {times} × linear, by months in "
            "the year of purchase; linear over the months left once that is as "
            "much",
            top=top.number,
            times=times.number,
        ),
        given(cost=cost, bought=bought, life_months=months),
        top,
        times,
        rounding="each year to the cent, half up; the last takes the rest",
    )
    return Plan(cost, bought.year, amounts, reason)


def degressive_rate(rules: TaxRules, bought: date, months: int) -> Fraction:
    """The yearly rate: that of the window, but no more than so many times the linear one."""
    top = rules.need("DE", DEGRESSIVE, "percent", bought)
    times = rules.need("DE", DEGRESSIVE, "max_times_linear", bought)
    return min(percent(top.number), Fraction(times.number) * Fraction(12, months))


def _declining(
    cost: Amount, rate: Fraction, months: int, in_year: int, *, switch: bool
) -> tuple[Amount, ...]:
    amounts: list[Amount] = []
    value, left = cost, months
    fixed: Fraction | None = None
    while left > in_year:
        falling = Fraction(value.number) * rate * Fraction(in_year, 12)
        straight = Fraction(value.number) * Fraction(in_year, left)
        # Whoever begins degressive may switch in a later year, not in the year of purchase.
        if fixed is None and switch and amounts and straight >= falling:
            fixed = Fraction(value.number) / left
        exact = falling if fixed is None else fixed * in_year
        amount = min(share(Amount(Decimal(1), cost.currency), exact), value)
        amounts.append(amount)
        value, left, in_year = value - amount, left - in_year, 12
    return (*amounts, value)


def _with_rest(total: Amount, amounts: Sequence[Amount]) -> tuple[Amount, ...]:
    """The amounts, each no more than is left, and what they leave of the total as the last."""
    capped: list[Amount] = []
    left = total
    for amount in amounts:
        capped.append(min(amount, left))
        left = left - capped[-1]
    return (*capped, left)
