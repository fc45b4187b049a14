"""The words of Swedish cases: the pool of equipment over years or in one, deduction at once."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from money import Amount
from planning.depreciation.calendar import ONE_DAY, add_months
from planning.proof.nations.common import (
    AT_ONCE,
    NOT_AT_ONCE,
    Case,
    listed_costs,
    months_said,
    period_of,
)
from planning.proof.outcome import NotUnderstoodError
from planning.proof.words import NUMBER, Answers, claims, decimal_of
from planning.tax.explained import Period
from planning.tax.sweden import (
    DeductedAtOnce,
    EquipmentYear,
    PoolYear,
    Vintage,
    at_once,
    equipment_year,
    over_depreciation,
)

if TYPE_CHECKING:
    from planning.tax.parameters import TaxRules

#: Cases count their years from 1; the rules of the pool are the same in all years that are known.
FIRST_YEAR = 2020
MOST_YEARS = 40
_NOTHING_SOLD = (
    r"\b(?:nothing|none|not)\s+(?:is |was )?(?:sold|disposed of)|\bno (?:sales?|disposals?)"
)
_AT_ONCE_WORDS = (
    r"at once|direct(?!ly)|direktavdrag|minor value|prisbasbelopp|mindre värde|korttid"
    r"|natural connection|samband|\btogether\b|(?:economic|useful|short)[- ]li[fv]e"
)
_ALL_GONE = (
    r"\b(?:nothing|none) (?:is )?left\b|\b(?:all|everything|every asset) (?:is |was )?sold\b"
)
_SAME_YEAR = (
    rf"\b(?:bought|buy|purchased?)\s+{NUMBER}?[^;]*?\bsold\b[^;]*?\bsame (?:fiscal )?year\b[^;]*"
)


def answer(case: Case, rules: TaxRules) -> Answers:
    """What we answer to a Swedish case."""
    if case.says.says(_AT_ONCE_WORDS):
        return _deducted_at_once(case, rules)
    if case.says.says("2150|8850|överavskrivning|over-?depreciation"):
        return _over_depreciation(case)
    if case.inputs.says(r"(?<!fiscal )\byear\s*\d") and not case.inputs.says(r"\bopening\b"):
        return _years(case, rules)
    return _one_year(case, rules)


@dataclass
class _Sale:
    year: int
    proceeds: Decimal
    vintage: int | None
    cost: Decimal | None
    part: Decimal = Decimal(1)


@dataclass
class _Story:
    purchases: dict[int, Decimal] = field(default_factory=dict)
    sales: list[_Sale] = field(default_factory=list)
    months: dict[int, int] = field(default_factory=dict)


def _years(case: Case, rules: TaxRules) -> Answers:
    story = _story(case)
    wanted = [claim.heading for claim in claims(case.expected)]
    numbers = [int(found[1]) for text in wanted if (found := re.match(r"y(?:ear\s*)?(\d+)", text))]
    last = max([*numbers, *story.purchases, *(sale.year for sale in story.sales)], default=0)
    if not 1 <= last <= MOST_YEARS:
        raise NotUnderstoodError(f"The case has years 1 to {MOST_YEARS}, not {last}.")
    answers = Answers()
    opening, held = Amount.zero(case.currency), tuple[Vintage, ...]()
    start = date(FIRST_YEAR, 1, 1)
    residual = case.says.says("restvärde|residual value method")
    for number in range(1, last + 1):
        period = Period(start, add_months(start, story.months.get(number, 12)) - ONE_DAY)
        year = _year(case, story, number, period)
        result = equipment_year(rules, opening, held, year, residual_value=residual)
        _put(answers, result, f"y{number}")
        opening, held, start = result.closing, result.held, period.end + ONE_DAY
    _put(answers, result, "")
    return answers


def _story(case: Case) -> _Story:
    story = _Story()
    case.inputs.take(_NOTHING_SOLD)
    case.inputs.take(_SAME_YEAR)
    for found in case.inputs.take_all(
        r"\b(?:year\s*(?P<y>\d+)\s*(?:is|has|of|=|:)?\s*(?P<m>\d+)\s*months?"
        r"|(?P<n>\d+)\s*months? (?:in )?year\s*(?P<z>\d+))"
    ):
        story.months[int(found["y"] or found["z"])] = int(found["m"] or found["n"])
    every = case.inputs.take(r"(?P<m>\d+)-month years?")
    if every:
        months = int(every["m"])
        story.months.update({n: months for n in range(1, MOST_YEARS + 1) if n not in story.months})
    for found in case.inputs.take_all(
        r"\bin year\s*(?P<y>\d+)\s+(?P<what>[^;,]*?year[^;,]*?)\s+(?:is|are|was|were)?\s*sold"
        rf"(?:\s+for)?\s+(?P<n>{NUMBER})"
    ):
        story.sales.append(_sale(f"sell {found['what']} for {found['n']} in year {found['y']}"))
    for found in case.inputs.take_all(r"\b(?:sell|sells|sold|sale|proceeds|dispos\w+)\b[^;]*"):
        body, behind = _until_purchase(found[0])
        story.sales.append(_sale(body))
        case.inputs.left += f";{behind}"
    for found in case.inputs.take_all(
        rf"\b(?:buy|bought|purchased?s?|additions?|and|,)?\s*(?P<n>{NUMBER})\s*(?:in |, )?"
        r"year\s*(?P<y>\d+)"
    ):
        year = int(found["y"])
        story.purchases[year] = story.purchases.get(year, Decimal(0)) + decimal_of(found["n"])
    for found in case.inputs.take_all(
        rf"\byear\s*(?P<y>\d+)\s*[:=]?\s*(?:buy|bought|purchased?s?)\s*(?P<n>{NUMBER})"
    ):
        year = int(found["y"])
        story.purchases[year] = story.purchases.get(year, Decimal(0)) + decimal_of(found["n"])
    return story


def _until_purchase(text: str) -> tuple[str, str]:
    found = re.search(r",\s*(?:buy|bought\s+\d|purchase)", text, re.IGNORECASE)
    return (text[: found.start()], text[found.start() :]) if found else (text, "")


def _sale(text: str) -> _Sale:
    """A sale in words: its year, what it brought, and what of which year of purchase is gone."""
    vintage = re.search(
        r"(?:bought|purchased|from|of|acquired)\s+(?:in\s+)?year\s*(\d+)|\byear[- ]?(\d+)\s+"
        r"(?:equipment|purchase|asset|machine|computer)s?",
        text,
        re.IGNORECASE,
    )
    rest = text[: vintage.start()] + text[vintage.end() :] if vintage else text
    cost = re.search(rf"cost(?:ing)?\s*(?:=|of)?\s*({NUMBER})", rest, re.IGNORECASE)
    rest = rest[: cost.start()] + rest[cost.end() :] if cost else rest
    year = re.search(r"\byear\s*(\d+)", rest, re.IGNORECASE)
    rest = rest[: year.start()] + rest[year.end() :] if year else rest
    proceeds = re.findall(NUMBER, rest)
    if not year or len(proceeds) != 1:
        raise NotUnderstoodError(f"The sale “{text.strip()[:60]}” is not understood.")
    from_year = int(vintage[1] or vintage[2]) if vintage else None
    half = re.search(r"\bhalf\b", text, re.IGNORECASE)
    return _Sale(
        int(year[1]),
        decimal_of(proceeds[0]),
        from_year,
        decimal_of(cost[1]) if cost else None,
        Decimal("0.5") if half else Decimal(1),
    )


def _year(case: Case, story: _Story, number: int, period: Period) -> EquipmentYear:
    sales = [sale for sale in story.sales if sale.year == number]
    removed = []
    for sale in sales:
        older = [year for year in sorted(story.purchases) if year < number]
        vintage = sale.vintage if sale.vintage is not None else (older[0] if len(older) == 1 else 0)
        if not vintage:
            raise NotUnderstoodError("The case does not say of which year what is sold was bought.")
        gone = sale.cost
        if gone is None:
            gone = story.purchases.get(vintage, Decimal(0)) * sale.part
        # Every year of the story is a vintage, in order, so that the year is the index.
        removed.append((vintage - 1, case.amount(gone)))
    return EquipmentYear(
        period,
        case.amount(story.purchases.get(number, Decimal(0))),
        case.amount(sum((sale.proceeds for sale in sales), Decimal(0))),
        tuple(removed),
    )


def _put(answers: Answers, result: PoolYear, heading: str) -> None:
    answers.put(
        result.deduction,
        "deduct",
        "deduction",
        "max deduction",
        "maximum deduction",
        "max",
        "avdrag",
        "depreciation",
        heading=heading,
    )
    answers.put(
        result.closing,
        "tax value",
        "closing",
        "closing value",
        "tax_value",
        "value",
        "utgående",
        "carried forward",
        "c/f",
        heading=heading,
    )
    answers.put(result.base, "base", "underlag", "avskrivningsunderlag", heading=heading)
    answers.put(Decimal(result.rule), "rule", heading=heading)
    answers.put(
        result.taxable,
        "taxable",
        "taxable income",
        "income",
        "excess",
        "recapture",
        "taxed",
        heading=heading,
    )
    answers.put(result.by_30, "by 30", "30 rule", "30 rule value", heading=heading)
    answers.put(result.by_20, "by 20", "20 rule", "20 rule value", "lowest value", heading=heading)


def _one_year(case: Case, rules: TaxRules) -> Answers:
    """One year of the pool from its opening value; costs by year are not known there."""
    opening = case.money(
        r"opening(?: tax)?(?: value)?", "tax value", r"ingående(?: värde)?", "b/f", "base"
    )
    if opening is None and not case.inputs.says(r"\b(?:buy|bought|purchases?|acquired)\b"):
        raise NotUnderstoodError("The case names no opening value.")
    case.inputs.take(_NOTHING_SOLD)
    case.inputs.take(_SAME_YEAR)
    zero = Amount.zero(case.currency)
    bought = zero
    while (more := case.money("purchases?|buy|bought|additions?|acquired|inköp")) is not None:
        bought = bought + more
    proceeds = zero
    sale = (
        r"proceeds(?: of older (?:assets|equipment))?|försäljning"
        r"|sold(?: older| old)?(?: (?:assets?|equipment))?(?: for)?"
        r"|sales?(?: proceeds)?|sell(?: older)?(?: for)?"
    )
    while (more := case.money(sale)) is not None:
        proceeds = proceeds + more
    period = _period(case)
    residual = case.says.says(r"restvärde|residual value|\b25\s*%|25-rule")
    year = EquipmentYear(period, bought, proceeds)
    # Where nothing is left, the lowest value is that of no equipment.
    held = () if case.says.says(_ALL_GONE) else None
    result = equipment_year(rules, opening or zero, held, year, residual_value=residual)
    answers = Answers()
    _put(answers, result, "")
    answers.sentence(
        rf"(?:negative base |excess )?-?(?P<n>{NUMBER}) (?:is |to |becomes )?"
        r"(?:taxed|taxable|income)(?: income)?",
        lambda said: (decimal_of(said["n"]) == result.taxable.number, f"{result.taxable} taxable"),
    )
    return answers


def _period(case: Case) -> Period:
    named = period_of(case)
    if named:
        return named
    months = months_said(case) or 12
    if not 1 <= months <= 18:
        raise NotUnderstoodError(f"A fiscal year of {months} months is not possible in Sweden.")
    start = date(FIRST_YEAR, 1, 1)
    return Period(start, add_months(start, months) - ONE_DAY)


def _several(case: Case) -> list[str]:
    """Costs that are said once for several: `12 laptops at 15000`, `3 x 9000`."""
    found = case.inputs.take_all(
        rf"\b(?P<k>\d{{1,3}})\s*(?:x|×|\w+\s+(?:at|of|à|for))\s*(?P<n>{NUMBER})(?:\s+each)?"
    )
    return [one["n"] for one in found for _ in range(int(one["k"]))]


def _put_several(answers: Answers, costs: list[Amount], decided: list[DeductedAtOnce]) -> None:
    """What is deducted at once of several things that are looked at one by one."""
    zero = costs[0] * 0
    now = Amount.total(
        (cost for cost, one in zip(costs, decided, strict=True) if one.allowed), zero.currency
    )
    answers.put(now, "deduct", "deduction", "deducted at once", "y1", "total")
    answers.put(Amount.total(costs, zero.currency) - now, "tax value", "pool", "to pool")
    answers.sentence(
        rf"(?P<n>{NUMBER})(?: SEK)?:? (?:deducted )?at once",
        lambda said: (decimal_of(said["n"]) == now.number, f"{now.number} at once"),
    )
    answers.sentence(
        "(?:all )?(?:deducted )?at once", lambda _: all(one.allowed for one in decided)
    )
    answers.sentence("not at once|pool", lambda _: not any(one.allowed for one in decided))


def _deducted_at_once(case: Case, rules: TaxRules) -> Answers:
    life = case.inputs.take(
        rf"(?:life|lifetime|used|livslängd)\D{{0,15}}(?P<n>{NUMBER})\s*(?:years?|år)"
    ) or case.inputs.take(rf"(?P<n>{NUMBER})[- ]years?(?: of)?(?: economic| useful)?(?: life)?")
    year = case.inputs.take(r"\b(?P<y>20\d\d)(?:-\d\d-\d\d)?\b(?!\.)") or re.search(
        r"\b(?P<y>20\d\d)\b", case.says.whole
    )
    if not year and not life:
        raise NotUnderstoodError("The case names no year, whose prisbasbelopp decides.")
    on = date(int(year["y"]) if year else FIRST_YEAR, 7, 1)
    life_years = decimal_of(life["n"]) if life else None
    answers = Answers()
    together = case.says.says(r"together|\+|\bset\b|natural connection|samband")
    texts = [] if together else listed_costs(case)
    many = [] if texts else _several(case)
    texts = texts or ([] if together else many)
    costs = [case.amount(decimal_of(text)) for text in texts or many] or [
        case.amount(number) for number in case.remaining_numbers()
    ]
    if not costs:
        raise NotUnderstoodError("The case names no cost.")
    if not texts:
        total = Amount.total(costs, case.currency)
        decided = at_once(rules, costs, on, life_years)
        _put_at_once(answers, decided.allowed, total)
        answers.put(decided.threshold, "threshold", "limit", "half", "half prisbasbelopp")
        return answers
    verdicts = []
    if many:
        _put_several(answers, costs, [at_once(rules, [cost], on, life_years) for cost in costs])
    for text, cost in zip(texts, costs, strict=True):
        decided = at_once(rules, [cost], on, life_years)
        words = AT_ONCE if decided.allowed else NOT_AT_ONCE
        verdicts.append(words)
        answers.put(words, "", heading=text)
        answers.put(words, text)
        answers.put(decided.threshold, "threshold", "limit", "half", "half prisbasbelopp")
    answers.in_order = tuple(verdicts)
    return answers


def _put_at_once(answers: Answers, allowed: bool, total: Amount) -> None:
    words = AT_ONCE if allowed else NOT_AT_ONCE
    answers.in_order = (words,)
    answers.put(words, "result", "treatment", "at once", "deducted")
    answers.put(allowed, "allowed", "minor value")
    answers.put(total, "total", "cost", "together", "sum")
    answers.put(words, "", heading=f"{total.number}")
    answers.put(total if allowed else total * 0, "deduct", "deduction", "deducted at once", "y1")
    answers.put(total * 0 if allowed else total, "tax value", "pool", "to pool")


def _over_depreciation(case: Case) -> Answers:
    book = case.money(
        "book value(?: by plan)?", "planned value", "plan value", "value by plan", "books?"
    )
    tax = case.money("tax(?: residual)? value", "tax")
    before = case.money("reserve(?: before)?", "opening reserve", "2150(?: before)?")
    if book is None or tax is None:
        raise NotUnderstoodError("The case names no book value and tax value.")
    result = over_depreciation(book, tax, before or Amount.zero(case.currency))
    answers = Answers()
    answers.put(result.reserve, "reserve", "2150", "accumulated", "closing reserve")
    answers.put(result.change, "change", "8850", "over depreciation", "överavskrivning")
    return answers
