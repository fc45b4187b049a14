"""The words of German cases: GWG, Sammelposten, one year, linear, degressive, memo value."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from money import Amount
from planning.proof.nations.common import (
    AT_ONCE,
    NOT_AT_ONCE,
    Case,
    listed_costs,
    put_years,
)
from planning.proof.outcome import NotUnderstoodError
from planning.proof.words import DAY, NUMBER, Answers, Says, day_of, decimal_of
from planning.tax.germany import (
    Plan,
    Treatment,
    degressive,
    degressive_rate,
    linear,
    linear_with_special,
    low_value,
    one_year,
    special,
    year_pool,
)

if TYPE_CHECKING:
    from planning.tax.parameters import TaxRules

#: The day that a case about thresholds means when it names none: they are the same since 2018.
USUAL: Final = date(2026, 1, 1)
LONGEST_LIFE_YEARS: Final = 100
NO_RECORD: Final = Says("at once, without record", r"(?:at once,? )?(?:no|without(?: a)?) record")
RECORD: Final = Says(
    "at once, with record", r"(?:at once,? )?(?:with |in the )?(?:record|register)"
)
POOLED: Final = Says("pool", r"(?:in |into |joins )?(?:the )?(?:year )?pool|sammelposten|yes")
NOT_POOLED: Final = Says(
    "not in the pool", r"not(?: in the)? pool(?:ed)?|no|(?:normal|own) .*|above"
)
BELOW_POOL: Final = Says("at once", f"{AT_ONCE.pattern}|not(?: in the)? pool(?:ed)?|no|below")
_COST: Final = r"cost|price|bought|purchased?|laptop|computer|server|notebook|pc|asset|machine"


def answer(case: Case, rules: TaxRules) -> Answers:
    """What we answer to a German case."""
    says = case.says.says
    if says(r"investitionsabzug|\bIAB\b|investment deduction|§ ?7g Abs\. ?1\b"):
        raise NotUnderstoodError("The investment deduction of § 7g Abs. 1 EStG is not supported.")
    if says(r"§ ?7g|sonder-?(?:afa|abschreibung)|special depreciation"):
        return _special(case, rules)
    if says(r"sammelposten|pool"):
        return _pool(case, rules)
    if says(r"\bGWG\b|geringwertig|low-?value|net at once"):
        return _low_value(case, rules)
    if says(r"degressi|declining"):
        return _degressive(case, rules)
    if says(r"\b(?:1|one)[- ]year|einjährig|digital"):
        return _one_year(case, rules)
    return _linear(case, rules)


def _day(case: Case) -> date | None:
    found = case.inputs.take(DAY)
    if found:
        return day_of(found[0])
    found = case.inputs.take(
        r"\b(?P<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?P<y>20\d\d)\b"
    )
    if found:
        return day_of(f"1 {found['m']} {found['y']}")
    alone = case.inputs.take(
        r"\b(?:in|month(?: of purchase)?:?)\s+"
        r"(?P<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b"
    )
    if alone:
        return day_of(f"1 {alone['m']} {USUAL.year}")
    found = case.inputs.take(r"\b(?P<y>20\d\d)-(?P<m>\d\d)\b(?!-)") or case.inputs.take(
        r"\b(?P<m>\d\d?)/(?P<y>20\d\d)\b"
    )
    return day_of(f"{found['y']}-{int(found['m']):02d}-01") if found else None


def _life_years(case: Case) -> Decimal | None:
    case.inputs.take_all(r"\b\d\d?/12\b")
    found = case.inputs.take(rf"(?P<n>{NUMBER})[- ](?P<u>years?|months?)\b(?:[- ]life)?")
    found = found or case.inputs.take(
        rf"\blife(?:_| )?(?P<u>years?|months?)?\s*=?\s*(?P<n>{NUMBER})"
    )
    if not found:
        return None
    number = decimal_of(found["n"])
    is_months = (found["u"] or "years").lower().startswith("month")
    years = number / 12 if is_months else number
    if years > LONGEST_LIFE_YEARS:
        raise NotUnderstoodError(f"A life of {years:.0f} years is none that tax knows.")
    return years


def _cost(case: Case) -> Amount:
    found = case.money(_COST)
    if found is not None:
        return found
    left = case.remaining_numbers()
    if len(left) != 1:
        raise NotUnderstoodError("The case names no cost.")
    return case.amount(left[0])


def _low_value(case: Case, rules: TaxRules) -> Answers:
    on = _day(case) or USUAL
    recorded = case.says.says(r"\brecord\b|verzeichnis")
    texts = listed_costs(case) or [str(number) for number in case.remaining_numbers()]
    answers, verdicts = Answers(), list[Says]()
    for text in texts:
        decided = low_value(rules, case.amount(decimal_of(text)), on)
        words = AT_ONCE if decided.at_once else NOT_AT_ONCE
        if recorded and decided.at_once:
            words = NO_RECORD if decided.treatment is Treatment.WITHOUT_RECORD else RECORD
        verdicts.append(words)
        answers.put(words, "", heading=text)
        answers.put(words, text, "result", "treatment")
    answers.in_order = tuple(verdicts)
    return answers


def _pooled(case: Case, rules: TaxRules, texts: list[str]) -> Answers:
    """Costs beside the edges of the range, each into the pool of a year or not."""
    on = _day(case) or USUAL
    answers, verdicts = Answers(), list[Says]()
    for text in texts:
        decided = low_value(rules, case.amount(decimal_of(text)), on)
        words = POOLED if decided.may_join_pool else NOT_POOLED
        if decided.treatment is Treatment.WITHOUT_RECORD:
            words = BELOW_POOL
        verdicts.append(words)
        answers.put(words, "", heading=text)
        answers.put(words, text, "result", "treatment")
    answers.in_order = tuple(verdicts)
    return answers


def _pool(case: Case, rules: TaxRules) -> Answers:
    texts = listed_costs(case) if "/" in case.inputs.whole else []
    if texts:
        return _pooled(case, rules, texts)
    bought = _day(case)
    sold = case.inputs.take(rf"\b(?:sold|scrapped|disposed?)\b[^;]*?(?:{NUMBER})?[^;]*")
    year = case.inputs.take(r"\b(?P<y>20\d\d)\b(?!\.\d)")
    on = bought or (date(int(year["y"]), 7, 1) if year else USUAL)
    costs: list[Amount] = []
    for found in case.inputs.take_all(
        r"(?P<count>\d+)\s*(?:x|×|\*|(?:pieces|laptops|monitors|assets|PCs|devices)"
        rf"(?: (?:at|of|for))?)\s*(?P<n>{NUMBER})"
    ):
        costs += [case.amount(decimal_of(found["n"]))] * min(int(found["count"]), 100_000)
    single = case.inputs.take(rf"(?:pool|total|sum)\s*(?:=|of|:)?\s*(?P<n>{NUMBER})")
    others = [case.amount(number) for number in case.remaining_numbers()]
    if not (costs and others == [Amount.total(costs, case.currency)]):
        costs += others  # else the sum stands beside its parts
    if single:
        costs += _parts(case.amount(decimal_of(single["n"])))
    plan = year_pool(rules, costs, on)
    answers = _plan_answers(plan, on if bought or year else None)
    answers.put(plan.cost, "pool", "sum of the year")
    answers.put(plan.amounts[0], "yearly", "a year", "per year", "annual")
    answers.sentence(
        rf"(?P<n>{NUMBER}) (?:a|per|each) year",
        lambda said: (
            all(decimal_of(said["n"]) == one.number for one in plan.amounts),
            f"{plan.amounts[0].number} a year",
        ),
    )
    if sold or "disposal" in case.expected:
        answers.sentence(
            r"(?:(?:pool )?(?:unchanged|no change)(?: by the (?:sale|disposal))?|disposals? ignored"
            r"|disposals?: (?:no change|ignored|unchanged))",
            lambda _: True,
        )
        answers.put(Amount.zero(case.currency), "gain", "effect", "change")
    return answers


def _parts(total: Amount) -> list[Amount]:
    """A pool that is given as one sum, as assets that may be in a pool: the sum is what counts."""
    count = int(total.number // 1000) + 1
    return list(total.allocate([1] * count))


def _plan_answers(plan: Plan, bought: date | None) -> Answers:
    answers = Answers()
    put_years(answers, plan.amounts, bought.year if bought else None)
    left = plan.cost
    for number, amount in enumerate(plan.amounts, start=1):
        left = left - amount
        for label in [f"y{number}", *([str(bought.year + number - 1)] if bought else [])]:
            for name in ("closing", "book value", "rest", "value"):
                answers.put(left, name, heading=label)
    return answers


def _one_year(case: Case, rules: TaxRules) -> Answers:
    bought = _day(case)
    _life_years(case)
    cost = _cost(case)
    plan = one_year(rules, cost, bought or USUAL)
    answers = _plan_answers(plan, bought)
    answers.put(Amount.zero(case.currency), "closing", "book value", "tax value", "rest")
    answers.put(cost, "tax", "tax deduction", "year of purchase")
    answers.in_order = (AT_ONCE,) if not answers.in_order else answers.in_order
    return answers


def _degressive(case: Case, rules: TaxRules) -> Answers:
    bought = _day(case)
    life = _life_years(case)
    case.inputs.take(rf"{NUMBER}\s*%")
    cost = _cost(case)
    if bought is None or life is None:
        raise NotUnderstoodError("The case names no day of purchase, or no life.")
    switch = not case.says.says("no switch|without switch")
    answers = _plan_answers(degressive(rules, cost, bought, life, switch=switch), bought)
    rate = degressive_rate(rules, bought, int(life * 12)) * 100
    answers.put(rate, "rate", "percent", "afa rate", "satz")
    return answers


def _special(case: Case, rules: TaxRules) -> Answers:
    """§ 7g Abs. 5: how much, and where the case says in which years, the plan with linear AfA."""
    bought = _day(case) or USUAL
    profit = case.money(r"profit(?: of the year before)?", "gewinn")
    shares = _special_shares(case)
    life = _life_years(case)
    cost = _cost(case)
    found = special(rules, cost, bought, profit)
    answers = Answers()
    if shares and found.allowed:
        plan = linear_with_special(rules, cost, bought, shares, life)
        answers = _plan_answers(plan, bought)
    names = (
        "special",
        "special depreciation",
        "sonder afa",
        "sonderabschreibung",
        "maximum",
        "max",
    )
    answers.put(found.most, *names)
    answers.put(found.allowed, "allowed", "open")
    answers.put(found.percent, "percent", "rate", "satz")
    answers.sentence("not allowed|no special depreciation", lambda _: not found.allowed)
    return answers


def _special_shares(case: Case) -> list[Decimal]:
    """Percent of the cost by year: `40 % in the first year`, `20 % in year 1 and year 2`."""
    shares: dict[int, Decimal] = {}
    pattern = (
        rf"(?P<n>{NUMBER})\s*%\s*(?:each\s+|of the cost\s+)?in\s+(?:the\s+)?"
        r"(?P<years>(?:first|(?:y|year\s*)\d)(?:\s*(?:,|and|\+)\s*(?:y|year\s*)?\d(?!\d))*)"
        r"(?:\s+year)?"
    )
    for found in case.inputs.take_all(pattern):
        named = found["years"].lower().replace("first", "1")
        for year in re.findall(r"\d", named):
            shares[int(year)] = decimal_of(found["n"])
    if not shares:
        return []
    return [shares.get(year, Decimal(0)) for year in range(1, max(shares) + 1)]


def _linear(case: Case, rules: TaxRules) -> Answers:
    bought = _day(case)
    life = _life_years(case)
    cost = _cost(case)
    memo = case.says.says("memo|erinnerungswert") and not case.says.says(
        "(?:memo|erinnerungswert)(?: value)? (?:is )?off|(?:no|without) memo"
    )
    plan = linear(rules, cost, bought or USUAL, life, memo_value=memo)
    usual = linear(rules, cost, bought or USUAL, life)
    answers = Answers()
    if bought or re.search(r"\by\d|\d{4}\s*[=:]", case.expected):
        answers = _plan_answers(plan, bought)
    months = int((life or Decimal(3)) * 12)
    left = cost - Amount.total(plan.amounts, case.currency)
    answers.put((cost / months).rounded(), "monthly", "a month", "per month")
    answers.put(left, "memo", "memo value", "leaves", "rest", "erinnerungswert", "closing")
    answers.sentence(
        rf"(?:option:\s*)?(?:the )?last (?:row|year|month) leaves (?P<n>{NUMBER})(?: EUR)?",
        lambda said: (decimal_of(said["n"]) == left.number, f"last row leaves {left.number}"),
    )
    is_off = not (cost - Amount.total(usual.amounts, case.currency)).number
    answers.sentence("(?:must be a )?(?:setting|option),? (?:with )?default off", lambda _: is_off)
    return answers
