"""The words of British cases: the main pool, its rate across a change, allowances, charges."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from money import Amount
from planning.depreciation.calendar import ONE_DAY, add_months
from planning.proof.nations.common import Case, months_said, period_of
from planning.proof.outcome import NotUnderstoodError
from planning.proof.words import NUMBER, Answers, decimal_of
from planning.tax.explained import Period, percent, share
from planning.tax.united_kingdom import (
    MAIN_POOL,
    Addition,
    Allowance,
    PoolPeriod,
    PoolTerms,
    Tax,
    main_pool,
)

if TYPE_CHECKING:
    from planning.tax.parameters import TaxRules

_NO_AIA = r"no AIA|AIA (?:is )?(?:used up|exhausted|not claimed|not available|used)|without AIA"
_POOL = (
    r"(?:main )?pool(?: value)?(?: b/f| brought forward)?|b/f|brought forward|opening(?: pool)?"
    r"|wdv(?: b/f)?"
)
_ADDED = r"additions?|cost|purchases?|bought|buys?|expenditure|spent?|qualifying(?: expenditure)?"
_SOLD = (
    r"proceeds|sold(?:[^;]{0,40}?\bfor)?|disposals?(?: proceeds)?"
    r"|sale(?: proceeds)?"
)


def answer(case: Case, rules: TaxRules) -> Answers:
    """What we answer to a British case."""
    told = _told(case, rules)
    result = main_pool(rules, told.period, told.terms, told.additions, told.tax)
    answers = Answers()
    if told.rate_is_known:
        _put_rate(answers, result)
    _put(answers, result, told)
    if told.rate_is_known and not told.terms.ceased:
        _put_next(answers, rules, told, result)
    return answers


@dataclass(frozen=True, slots=True)
class _Told:
    period: Period
    rate_is_known: bool
    tax: Tax
    terms: PoolTerms
    additions: tuple[Addition, ...]


def _told(case: Case, rules: TaxRules) -> _Told:
    says = case.says.says
    tax = Tax.CORPORATION
    if says(r"unincorporated|sole trader|partnership|income tax|individual|self-employed|\bIT\b"):
        tax = Tax.INCOME
    zero = Amount.zero(case.currency)
    period, known = _period(case, rules, tax)
    if (period.start.month, period.start.day) == (4, 6) and not says(r"\bcompan(?:y|ies)\b"):
        tax = Tax.INCOME  # a period that is the year of income tax
    on = _spent_on(case)
    claim = _claim_on(case, rules, on)
    opening = case.money(_POOL) or zero
    proceeds = _capped(case)
    additions = []
    case.inputs.take(r"\bno (?:additions?|purchases?|disposals?)")
    _check_limit(case, rules, period)
    while (cost := case.money(_ADDED)) is not None:
        additions += _claimed(case, rules, period, Addition(cost, claim, on))
    while (sold := case.money(_SOLD)) is not None:
        proceeds = proceeds + sold
    fully = claim is Allowance.FULL_EXPENSING
    ceased = says(r"cease[sd]?\b|cessation|trade ends|closed down")
    terms = PoolTerms(
        brought_forward=opening,
        proceeds=zero if fully else proceeds,
        full_expensing_proceeds=proceeds if fully else zero,
        ceased=ceased,
        special_rate=says("special[- ]rate"),
        write_off_small=not says(r"no small pool|small pool(?:s)? not claimed"),
    )
    return _Told(period, known, tax, terms, tuple(additions))


def _capped(case: Case) -> Amount:
    """Proceeds of which the case names the cost: no more than it leaves the pool."""
    found = case.inputs.take_all(
        rf"\b(?:sold for|proceeds)\s*(?P<n>{NUMBER})\s*"
        rf"\(?(?:original )?cost(?: was)?\s*(?P<c>{NUMBER})\)?"
    )
    least = [min(decimal_of(one["n"]), decimal_of(one["c"])) for one in found]
    return Amount.total((case.amount(number) for number in least), case.currency)


def _claim_on(case: Case, rules: TaxRules, spent: date | None) -> Allowance:
    """What the case claims; nothing where it was spent before the allowance began."""
    claim = _claim(case)
    if spent is None or claim is not Allowance.FORTY:
        return claim
    begins = next(rules.changes("UK", claim.value, "percent")).valid_from
    return Allowance.NONE if begins is not None and spent < begins else claim


def _check_limit(case: Case, rules: TaxRules, period: Period) -> None:
    """A limit that the case names must be the one of the rules, for a whole year or the period."""
    said = case.inputs.take(rf"\bAIA(?: limit| cap| maximum)?\s*(?:=|:|of)?\s*£?(?P<n>{NUMBER})")
    if not said:
        return
    limit = rules.need("UK", "AIA", "limit", period.end).number
    known = {Fraction(limit), Fraction(limit) * period.share_of_year}
    if Fraction(decimal_of(said["n"])) not in known:
        raise NotUnderstoodError(f"An AIA of {said['n']} is not the limit of {limit}.")


def _claimed(case: Case, rules: TaxRules, period: Period, one: Addition) -> list[Addition]:
    """The addition, or where both are claimed its part under the AIA and the rest at 40 %."""
    both = one.claim is Allowance.FORTY and case.says.says(r"\bAIA\b")
    if not both or case.says.says(_NO_AIA):
        return [one]
    limit = rules.need("UK", "AIA", "limit", period.end).number
    most = share(Amount(limit, case.currency), min(period.share_of_year, Fraction(1)))
    covered = min(one.cost, most)
    return [
        Addition(covered, Allowance.AIA, one.on),
        Addition(one.cost - covered, Allowance.FORTY, one.on),
    ]


def _claim(case: Case) -> Allowance:
    says = case.says.says
    barred = says(
        r"second-?hand|\b(?<!new or )used (?!up)(?:server|computer|laptop|asset|plant)"
    ) or (says(r"\bcars?\b") and not says(r"not a car|not cars|no car|except cars"))
    if says("super-?deduction"):
        return Allowance.NONE if barred else Allowance.SUPER
    if says(r"full expensing|100\s*%\s*FYA|fully expensed"):
        return Allowance.NONE if barred else Allowance.FULL_EXPENSING
    if says(r"40\s*%|\bFYA\b|first-?year allowance"):
        return Allowance.NONE if barred else Allowance.FORTY
    if says(_NO_AIA):
        return Allowance.NONE
    return Allowance.AIA if says(r"\bAIA\b|annual investment") else Allowance.NONE


def _period(case: Case, rules: TaxRules, tax: Tax) -> tuple[Period, bool]:
    """The period; where the case names a rate and no dates, one in which that rate holds."""
    named = period_of(case)
    if named:
        return named, True
    months = months_said(case) or 12
    rates = {decimal_of(n) for n in re.findall(rf"({NUMBER})\s*%", case.says.whole)}
    if case.says.says("special[- ]rate|super-?deduction"):
        case.inputs.take(rf"{NUMBER}\s*%")
        end = date(2023, 3, 31) if case.says.says("super") else date(2025, 3, 31)
        return Period(add_months(end + ONE_DAY, -months), end), case.says.says("special")
    rows = list(rules.changes("UK", MAIN_POOL, "percent", f"period ({tax.value})"))
    holding = [row for row in rows if row.number in rates]
    known = len(holding) == 1
    row = holding[0] if known else rows[-1]
    assert row.valid_from is not None
    start = (
        add_months(row.valid_from, 12)
        if row.valid_to is None
        else (add_months(row.valid_to + ONE_DAY, -months))
    )
    case.inputs.take(rf"{NUMBER}\s*%")
    return Period(start, add_months(start, months) - ONE_DAY), known


def _spent_on(case: Case) -> date | None:
    return case.inputs.day("bought", "purchased", "expenditure", "spent", "on", "incurred")


def _put_rate(answers: Answers, result: PoolPeriod) -> None:
    rate = result.rate
    answers.put(rate.exact, "rate exact", "exact rate", "rate", "hybrid rate", "wda rate", "exact")
    answers.put(rate.published, "rate rounded", "rounded", "published", "published rate")
    answers.sentence(
        rf"published examples? uses? (?P<n>{NUMBER})\s*%",
        lambda said: (
            decimal_of(said["n"]) == rate.published,
            f"published examples use {rate.published}%",
        ),
    )
    if rate.is_hybrid:
        before, after = rate.days[0][1], rate.days[-1][1]
        answers.put(before, "days before", "before", "days at old rate")
        answers.put(after, "days after", "after", "days at new rate")
    else:
        answers.put(0, "days after" if rate.days[0][0] == 18 else "days before")

    def at_rate(said: re.Match[str]) -> Amount | None:
        number = decimal_of(said["n"])
        # How the rate is rounded is not confirmed: half up, and up, to two decimals or more.
        up = Fraction(-(-rate.exact * 100 // 1), 100)
        possible = {rate.exact, rate.rounded(2), rate.rounded(4), rate.rounded(6), up}
        if number not in possible | {number for number, _ in rate.days}:
            return None
        return share(result.base, percent(number) * result.period.share_of_year)

    answers.named(rf"WDA at (?P<n>{NUMBER})\s*%", at_rate)
    exact = share(result.base, rate.exact / 100 * result.period.share_of_year)
    answers.put(exact, "wda exact", "wda at exact rate", "exact wda", "wda unrounded")


def _put(answers: Answers, result: PoolPeriod, told: _Told) -> None:
    answers.put(result.base, "base", "pool before wda", "pool", "pool base", "main pool")
    answers.put(result.aia, "aia", "annual investment allowance")
    answers.put(
        result.full_expensing, "super deduction", "full expensing", "fe", "fya 100", "expensed"
    )
    first = result.full_expensing + result.first_year_allowance
    answers.put(first, "fya", "first year allowance", "fya 40", "fya 40%")
    answers.put(result.balancing_charge, "balancing charge", "bc", "charge")
    answers.put(result.joins_next, "pool next", "to pool", "joins pool", "rest")
    added = Amount.total((one.cost for one in told.additions), result.base.currency)
    answers.put(added - result.aia, "to main pool", "remaining", "excess", "pool addition")
    if result.aia and not result.joins_next:
        answers.put(added - result.aia, "to pool", "rest", "joins pool")
    if told.rate_is_known or result.small_pool or told.terms.ceased:
        answers.put(result.writing_down, "wda", "writing down allowance", "small pool", "write off")
        answers.put(
            result.carried_forward, "c/f", "carried forward", "closing", "pool c/f", "wdv c/f"
        )
        total = result.total_allowances
        answers.put(
            total, "total allowances", "total", "allowances", "deduction", "capital allowances"
        )
    elif not result.base:
        answers.put(result.first_year_allowance + result.full_expensing + result.aia, "deduction")
    answers.put(result.balancing_allowance, "balancing allowance", "ba")


def _put_next(answers: Answers, rules: TaxRules, told: _Told, result: PoolPeriod) -> None:
    """The period after, of twelve months, in which the rest of a first-year allowance is pooled."""
    start = result.period.end + ONE_DAY
    zero = Amount.zero(result.base.currency)
    terms = PoolTerms(result.carried_forward, zero, zero)
    period = Period(start, add_months(start, 12) - ONE_DAY)
    after = main_pool(rules, period, terms, (), told.tax)
    answers.put(after.base, "next pool", "next base", "next b/f")
    answers.put(after.writing_down, "next wda", "wda next", "next period wda", "wda next period")
    answers.put(after.carried_forward, "next c/f", "next carried forward")
    if result.joins_next and not result.base:
        answers.put(after.carried_forward, "c/f", "carried forward", "closing")
        answers.put(after.writing_down, "wda")
