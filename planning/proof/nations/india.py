"""The words of Indian cases: the block of assets, the 180 days, Schedule II for the books."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from money import Amount
from planning.depreciation import written_down_rate
from planning.proof.nations.common import Case, period_of, put_years
from planning.proof.outcome import NotUnderstoodError
from planning.proof.words import DAY, NUMBER, Answers, Says, day_of, decimal_of
from planning.tax.explained import Period
from planning.tax.india import (
    BlockAddition,
    block_year,
    book_schedule,
    days_in_use,
    half_rate_applies,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from planning.depreciation import Schedule
    from planning.tax.parameters import TaxRules

#: The year that a case means when it names none: the rate is the same in all years since 2017.
USUAL: Final = Period(date(2025, 4, 1), date(2026, 3, 31))
FULL: Final = Says("full", r"full(?: rate)?|40(?: 00)?\s*%?")
HALF: Final = Says("half", r"half(?: rate)?|20(?: 00)?\s*%?")
_EMPTY: Final = (
    r"(?:every|all)(?: the)?(?: remaining)? assets?(?: of the block)?(?: are| is)?(?: sold| gone|$)"
    r"|block (?:is )?(?:empty|ceases?|ended|gone)|no assets? left|all sold|everything sold"
)
_HALF_WORDS: Final = r"<\s*180|(?:less|fewer|under|below)(?: than)? 180|half"
_FULL_WORDS: Final = (
    r">=?\s*180|180(?: days)? or more|at least 180|not less than 180|full|whole year"
)


def answer(case: Case, rules: TaxRules) -> Answers:
    """What we answer to an Indian case."""
    if case.says.says(
        r"companies act|sch(?:edule|\.)?\s*II|\bSLM\b|residual|\b(?:39\.30|63\.16|31\.67|15\.83)"
    ):
        return _books(case, rules)
    year = _year(case)
    if case.inputs.says(r"put to use|used from") and not case.inputs.says(
        "opening|additions?|cost"
    ):
        return _thresholds(case, rules, year)
    return _block(case, rules, year)


def _year(case: Case) -> Period:
    found = case.inputs.take(r"\b(?:FY|AY|tax year|year)\s*(?P<y>20\d\d)\s*[-/–]\s*\d\d(?:\d\d)?\b")
    found = found or re.search(
        r"\b(?:FY|tax year)\s*(?P<y>20\d\d)\s*[-/–]\s*\d\d", case.says.whole, re.IGNORECASE
    )
    if found:
        first = int(found["y"])
        return Period(date(first, 4, 1), date(first + 1, 3, 31))
    return period_of(case) or USUAL


def _thresholds(case: Case, rules: TaxRules, year: Period) -> Answers:
    """Days on which assets are put to use, each at the full or at half the rate."""
    answers, verdicts = Answers(), list[Says]()
    for found in case.inputs.take_all(rf"(?P<d>{DAY})(?:\s*\((?P<n>\d+) days\))?"):
        day = day_of(found["d"])
        if found["n"] and int(found["n"]) != days_in_use(year, day):
            raise NotUnderstoodError(
                f"{day} leaves {days_in_use(year, day)} days of the year, not {found['n']}."
            )
        words = HALF if half_rate_applies(rules, year, day) else FULL
        verdicts.append(words)
        answers.put(words, "", heading=found["d"])
        answers.put(words, found["d"], "rate", "result")
        answers.put(days_in_use(year, day), "days")
    answers.in_order = tuple(verdicts)
    return answers


def _block(case: Case, rules: TaxRules, year: Period) -> Answers:
    emptied = case.says.says(_EMPTY)
    opening = case.money(r"opening(?: (?:wdv|block|value))?", "wdv b/f", "b/f", r"(?:block|wdv)")
    proceeds = case.money(
        r"(?:every asset |all assets? |asset |one |part )?(?:is |are )?sold"
        r"(?: (?:an?|one|some|part of the|old) assets?)?(?: for)?",
        r"sale(?: proceeds| value)?|proceeds|sells?(?: \w+)? for|moneys payable",
    )
    additions = _additions(case, year)
    zero = Amount.zero(case.currency)
    if opening is None and not additions:
        raise NotUnderstoodError("The case names neither an opening value nor an addition.")
    result = block_year(rules, year, opening or zero, additions, proceeds, emptied=emptied)
    answers = Answers()
    answers.put(result.depreciation, "depreciation", "deduction", "dep", "total", "y1")
    answers.put(result.gain, "stcg", "gain", "short term capital gain", "capital gain")
    answers.put(result.loss, "stcl", "loss", "short term capital loss", "capital loss")
    answers.put(result.closing, "closing", "closing wdv", "wdv", "c/f", "wdv c/f", "closing value")
    answers.put(
        result.full_rate_base + result.half_rate_base, "base", "block", "wdv before depreciation"
    )
    answers.put(result.full_rate_base, "full base", "full rate base", "base full")
    answers.put(result.half_rate_base, "half base", "half rate base", "base half")
    answers.sentence("no depreciation", lambda _: not result.depreciation)
    after = block_year(rules, _next(year), result.closing)
    answers.put(after.depreciation, "next depreciation", "y2", "next year depreciation")
    answers.put(after.closing, "next closing")
    return answers


def _next(year: Period) -> Period:
    first = year.start.year + 1
    return Period(date(first, 4, 1), date(first + 1, 3, 31))


_ADDITION: Final = (
    r"(?:\b(?:additions?|bought|buys?|purchased?s?|cost|and|plus|new)\b|[+,;])"
    r"\s*(?:of|=|:)?\s*(?:[a-z]+\s+){0,3}?"
    rf"(?P<n>{NUMBER})(?![-\d]|\.\d|\s*days)(?P<rest>[^;+]*?)"
    rf"(?=;|\+|,\s*(?:{NUMBER})|\band\s+(?:{NUMBER})|$)"
)


_DATED_FIRST: Final = (
    rf"\b(?:additions?|bought|buys?|purchased?s?|put to use)\s*(?:on\s+)?(?P<d>{DAY})\s*"
    rf"(?:=|:|for|of)?\s*(?P<n>{NUMBER})(?!-)"
)


def _additions(case: Case, year: Period) -> list[BlockAddition]:
    """Amounts with the day, the days or the words that say how long each was in use."""
    found = [
        BlockAddition(case.amount(decimal_of(one["n"])), day_of(one["d"]))
        for one in case.inputs.take_all(_DATED_FIRST)
    ]
    for one in case.inputs.take_all(_ADDITION):
        cost = case.amount(decimal_of(one["n"]))
        found.append(BlockAddition(cost, _put_to_use(one["rest"], case, year)))
    return found


def _put_to_use(words: str, case: Case, year: Period) -> date:
    day = re.search(DAY, words, re.IGNORECASE)
    if day:
        return day_of(day[0])
    if re.search(_FULL_WORDS, words, re.IGNORECASE):
        return year.start
    if re.search(_HALF_WORDS, words, re.IGNORECASE):
        return year.end
    days = re.search(r"(\d+)\s*days", words)
    if days and 1 <= int(days[1]) <= year.days:
        return year.end - timedelta(days=int(days[1]) - 1)
    if re.search(r"\d", words):
        raise NotUnderstoodError(f"“{words.strip()[:60]}” is not understood.")
    if case.says.says(_FULL_WORDS):
        return year.start
    if case.says.says(_HALF_WORDS):
        return year.end
    raise NotUnderstoodError("The case does not say how long an addition was in use.")


def _books(case: Case, rules: TaxRules) -> Answers:
    """Schedule II by the year: straight line, or the written-down rate as it is published."""
    cost = case.money("cost", "price", "asset", "laptops?", "servers?", "computers?", "bought")
    day = case.inputs.take(DAY)
    life = case.inputs.take(r"(?P<n>\d+)[- ]years?(?: life)?")
    case.inputs.take(rf"residual(?: value)?\s*(?:=|of)?\s*5(?:\.0+)?\s*%|{NUMBER}\s*% residual")
    case.inputs.take(rf"(?:rate|SLM|WDV)?\s*=?\s*{NUMBER}\s*%")
    if cost is None and not re.search(r"\d", re.sub(r"\([^()]*\)", "", case.inputs.left)):
        return _book_rates(case, rules)
    if cost is None:
        left = case.remaining_numbers()
        if len(left) != 1:
            raise NotUnderstoodError("The case names no cost.")
        cost = case.amount(left[0])
    servers = case.says.says(r"\bservers?\b|\bnetworks?\b|6[- ]years?") and (
        not life or int(life["n"]) == 6
    )
    declining = case.says.says(r"\bWDV\b|written[- ]down|reducing|declining")
    start = day_of(day[0]) if day else USUAL.start
    plan, figures = book_schedule(rules, cost, start, servers=servers, declining=declining)
    if life and int(life["n"]) != int(figures[0].number):
        raise NotUnderstoodError(f"A life of {life['n']} years is not the one of Schedule II.")
    answers = Answers()
    first = start.year if start.month >= 4 else start.year - 1
    put_years(answers, [row.amount for row in plan.rows], first)
    _put_books(answers, plan, rules, servers=servers, declining=declining)
    return answers


def _book_rates(case: Case, rules: TaxRules) -> Answers:
    """Only the rates that life and residual lead to, exact: they are compared as they are said."""
    servers = case.says.says(r"\bservers?\b|\bnetworks?\b|6[- ]years?")
    sample = Amount(Decimal(100), case.currency)
    plan, figures = book_schedule(rules, sample, USUAL.start, servers=servers, declining=False)
    years = int(figures[0].number)
    declining = written_down_rate(sample, plan.terms.salvage, years, digits=12) * 100
    linear = Fraction((sample - plan.terms.salvage).number) / years
    answers = Answers()
    answers.put(declining, "wdv", "wdv rate", "wdv percent")
    answers.put(linear, "slm", "slm rate", "slm percent")
    is_declining = case.says.says(r"\bWDV\b|written[- ]down")
    answers.put(declining if is_declining else linear, "rate", "percent")
    return answers


def _put_books(
    answers: Answers, plan: Schedule, rules: TaxRules, *, servers: bool, declining: bool
) -> None:
    which = "servers" if servers else "end-user"
    name = "wdv_percent" if declining else "slm_percent"
    rate = rules.need("IN", "Companies Act 2013 Sch. II", name, USUAL.end, condition=which)
    yearly = plan.rows[0].amount
    answers.sentence(
        rf"(?P<n>{NUMBER}) (?:a|per|each) year",
        lambda said: (decimal_of(said["n"]) == yearly.number, f"{yearly.number} a year"),
    )
    answers.put(
        rate.number, "rate", "percent", name.replace("_percent", ""), "slm rate", "wdv rate"
    )
    answers.put(plan.terms.salvage, "residual", "residual value", "closing", "salvage")
    answers.put(plan.rows[0].amount, "annual", "yearly", "per year", "depreciation")
    values: Sequence[Amount] = [row.book_value for row in plan.rows]
    for number, value in enumerate(values, start=1):
        for label in (f"wdv{number}", f"closing{number}"):
            answers.put(value, label)
        for label in ("closing", "wdv", "book value", "tax value"):
            answers.put(value, label, heading=f"y{number}")
