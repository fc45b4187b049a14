"""The words of cases about section 179, bonus, MACRS and its conventions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from money import Amount
from planning.proof.outcome import NotUnderstoodError
from planning.proof.words import DAY, NUMBER, Answers, Text, day_of, decimal_of
from planning.tax.macrs import (
    ConventionOfYear,
    Placed,
    convention_of_year,
    disposed,
)
from planning.tax.parameters import UnknownFigureError
from planning.tax.percent_tables import ADS, GDS, HALF_YEAR, MID_QUARTER, SLOWER, find_table
from planning.tax.united_states import (
    Bonus,
    bonus,
    bonus_at,
    first_year_stack,
    safe_harbor,
    section_179,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from planning.proof.outcome import Row
    from planning.tax.parameters import TaxRules
    from planning.tax.percent_tables import PercentTable

CURRENCY: Final = "USD"
UNKNOWN: Final = ("unknown", "not known", "unknown year")
_CONVENTION_NAMES: Final = {
    HALF_YEAR: ("half-year", "HY"),
    MID_QUARTER: ("mid-quarter", "MQ"),
}
_QUARTER_KEY: Final = rf"(?P<key>[\w. ]*\bq(?P<q>[1-4])[\w. ]*?)\s*[=:]\s*(?P<n>{NUMBER})"
_S179: Final = r"s\.?\s?_?179|sec(?:tion|\.)?[\s_]*179|179"


def compound_answers(row: Row, rules: TaxRules) -> Answers:
    """What we answer to a compound case: by its inputs, and by the words of its description."""
    inputs, about = Text(row["inputs"].replace("_", " ")), Text(row["description"])
    both = Text(f"{row['description']} ; {row['inputs']}".replace("_", " "))
    if inputs.says(r"\bq[1-4]\b[^;]*[=:]"):
        answers = _convention(inputs, about, rules)
    elif both.says(r"de minimis|safe harbou?r"):
        answers = _safe_harbor(inputs, both, rules)
    elif inputs.says(r"placed in service\s*=\s*\$?\d[\d,]{3,}(?![\d-])") or both.says(
        r"phase-?out|\b(?:business|taxable) income"
    ):
        answers = _limit(inputs, both, rules)
    else:
        answers = _asset(inputs, both, rules)
    inputs.refuse_rest()
    return answers


def _usd(number: Decimal) -> Amount:
    return Amount(number, CURRENCY).rounded()


def _convention(inputs: Text, about: Text, rules: TaxRules) -> Answers:
    """The 40 % test: bases by quarter; the words beside a quarter decide how it counts."""
    placed: list[Placed] = []
    expensed: dict[int, Decimal] = {}
    for found in inputs.take_all(_QUARTER_KEY):
        quarter, amount = int(found["q"]), decimal_of(found["n"])
        if re.search(_S179, found["key"], re.IGNORECASE):
            expensed[quarter] = amount
        elif not re.search(r"bonus", found["key"], re.IGNORECASE):
            placed.append(
                Placed(
                    quarter,
                    _usd(amount),
                    real_property=_said("real|building", found["key"]),
                    disposed_same_year=_said("dispos|sold", found["key"]),
                )
            )
    loose = inputs.take(
        rf"(?:{_S179})\s*(?:=|on\s+q(?P<q>[1-4])\s*=?)\s*(?P<n>{NUMBER})"
        r"(?:\s*\(?(?:on |of |for |to |in )?(?:the )?q(?P<r>[1-4]))?"
    )
    if loose:
        named = loose["q"] or loose["r"] or _only_quarter(about)
        expensed[int(named)] = decimal_of(loose["n"])
    inputs.take(r"bonus\s*=?\s*\d+\s*%")
    result = convention_of_year(_expensed(placed, expensed), rules, date(2025, 1, 1), CURRENCY)
    return _convention_answers(result)


def _said(pattern: str, text: str) -> bool:
    return re.search(pattern, text, re.IGNORECASE) is not None


def _only_quarter(about: Text) -> str:
    quarters = set(re.findall(r"q([1-4])\b", about.whole, re.IGNORECASE))
    if len(quarters) != 1:
        raise NotUnderstoodError("The case does not say on which quarter section 179 is taken.")
    return str(quarters.pop())


def _expensed(placed: list[Placed], expensed: dict[int, Decimal]) -> list[Placed]:
    left = dict(expensed)
    result = [
        Placed(
            one.quarter,
            one.basis,
            _usd(left.pop(one.quarter, Decimal(0))),
            one.real_property,
            one.disposed_same_year,
        )
        for one in placed
    ]
    if left:
        raise NotUnderstoodError("Section 179 is taken in a quarter without property.")
    return result


def _convention_answers(result: ConventionOfYear) -> Answers:
    answers = Answers()
    names = _CONVENTION_NAMES[result.convention]
    answers.put(names, "convention")
    answers.put(result.last_quarter_percent, "q4 share", "share", "q4 percent", "q4", "ratio")
    answers.put(result.total, "total", "total basis", "tested")
    for words in _CONVENTION_NAMES.values():
        pattern = "|".join(re.escape(word) for word in words)
        applies = words == names
        answers.sentence(rf"(?:{pattern})(?: convention)?", _always(applies))
    return answers


def _always(verdict: bool) -> Callable[[re.Match[str]], bool]:
    return lambda _: verdict


def _limit(inputs: Text, both: Text, rules: TaxRules) -> Answers:
    begins = _tax_year(inputs, both)
    cost = inputs.number("placed in service", "cost", "total cost", "total", "purchases")
    if cost is None:
        raise NotUnderstoodError("The case does not say what was placed in service.")
    elected = inputs.number(f"elected|election|(?:{_S179})(?: elected)?")
    income = inputs.number("(?:business|taxable) income|income(?: limit)?")
    answers = Answers()
    try:
        result = section_179(
            rules,
            begins,
            _usd(cost),
            None if elected is None else _usd(elected),
            None if income is None else _usd(income),
        )
    except UnknownFigureError:
        answers.put(UNKNOWN, "max s179", "s179", "limit", "max section 179", "result")
        answers.sentence("unknown.*|not known.*", lambda _: True)
        return answers
    answers.put(result.maximum, "max s179", "maximum", "max", "max section 179", "allowed")
    answers.put(result.limit, "limit")
    answers.put(result.deduction, "s179", "section 179", "deduction", "taken")
    answers.put(result.phased_out, "phase out", "reduction", "phased out")
    answers.put(result.carried_forward, "carryforward", "carry forward", "carried forward")
    answers.put(_usd(cost) - result.deduction, "remaining", "remaining basis", "basis", "rest")
    return answers


def _tax_year(inputs: Text, both: Text) -> date:
    year = inputs.take(r"\b(?:tax year|year|ty)\b\D{0,20}(?P<y>(?:19|20)\d\d)")
    year = year or re.search(
        r"\b(?:tax year|year|in|for|ty)\b\D{0,20}(?P<y>(?:19|20)\d\d)\b", both.whole, re.IGNORECASE
    )
    year = year or re.search(r"\b(?P<y>20\d\d)\b", both.whole)
    if not year:
        raise NotUnderstoodError("The case names no tax year.")
    return date(int(year["y"]), 1, 1)


@dataclass(frozen=True, slots=True)
class _Facts:
    """What a case says of one asset."""

    table: PercentTable
    cost: Amount
    s179: Amount
    bonus: Bonus
    proceeds: Amount | None
    disposal: tuple[int, int | None] | None


def _asset(inputs: Text, both: Text, rules: TaxRules) -> Answers:
    if both.says(r"short (?:tax )?(?:year|period)"):
        raise NotUnderstoodError("Tables for a short tax year are not known here.")
    facts = _facts(inputs, both, rules)
    stack = first_year_stack(facts.cost, facts.s179, facts.bonus, facts.table)
    zero = Amount.zero(CURRENCY)
    answers = Answers()
    answers.put(facts.s179, "s179", "section 179", "s 179")
    answers.put(facts.bonus.amount, "bonus", "bonus amount", "special allowance")
    answers.put(facts.bonus.percent, "bonus percent", "bonus rate", "percent", "rate")
    answers.put(stack.macrs.basis, "macrs basis", "basis", "remaining basis", "depreciable basis")
    answers.put(stack.macrs.amounts, "macrs", "deductions", "schedule", "years")
    answers.in_order = stack.amounts
    answers.put(stack.amounts[0], "year1 total", "year 1 total", "first year", "year1", "year 1")
    answers.put(Amount.total(stack.amounts, CURRENCY), "all", "total", "sum")
    yearly = list(stack.amounts)
    if facts.disposal:
        year, quarter = facts.disposal
        end = disposed(stack.macrs, year, quarter, facts.proceeds)
        if year == 1:
            yearly, adjusted = [zero], facts.cost
            answers.put((zero,), "macrs")
        else:
            first = facts.s179 + facts.bonus.amount
            yearly = [first + end.amounts[0], *end.amounts[1:]] if end.amounts else [first]
            adjusted = end.adjusted_basis
        answers.put(adjusted, "adjusted basis", "basis at disposal", "book value", "remaining")
        answers.put(yearly[-1], "disposal year", "deduction", "year of disposal")
        answers.put(Amount.total(yearly, CURRENCY), "all", "total", "accumulated")
        if facts.proceeds is not None:
            answers.put(facts.proceeds - adjusted, "gain", "gain or loss", "gain loss", "result")
            answers.put(adjusted - facts.proceeds, "loss")
    for number, amount in enumerate(yearly, start=1):
        answers.put(amount, f"y{number}", f"year {number}")
    if not facts.disposal:
        answers.put(stack.amounts[0], "deduction")
    return answers


def _facts(inputs: Text, both: Text, rules: TaxRules) -> _Facts:
    acquired, in_service, sold = _dates(inputs, both)
    disposal = _disposal(inputs, both, in_service, sold)
    cost = inputs.number("cost", "basis", "price", "purchase price")
    if cost is None:
        raise NotUnderstoodError("The case says no cost and no basis.")
    class_years = _class_years(inputs, both)
    table = _table(inputs, both, rules, class_years, in_service)
    s179 = _section_179_taken(inputs, both, cost)
    rest = _usd(cost) - s179
    said = inputs.take(rf"bonus\s*(?:=|:|of)?\s*(?P<n>{NUMBER})\s*%")
    election = both.says(r"40\s*%\s*election|election (?:of|for|to)|elect(?:s|ed)? 40|election\s*=")
    inputs.take(r"\b(?:election|elected)\s*=\s*(?:40\s*%|yes)")
    inputs.take(r"bonus\s*=\s*(?:none|no|0)(?=;|$)")
    if not said and not (acquired and in_service):
        said = re.search(
            rf"(?P<n>{NUMBER})\s*% (?:special |first-year )?bonus\b(?! percent)"
            rf"|\bbonus (?:of |at )?(?P<m>{NUMBER})\s*%"
            rf"|\b(?:acquired|in service)\b[^;]*:\s*(?P<l>{NUMBER})\s*%",
            both.whole,
            re.IGNORECASE,
        )
    if said:
        special = bonus_at(rest, decimal_of(next(filter(None, said.groups()))))
    elif acquired and in_service and not both.says(r"no bonus|elect(?:s|ed)? out|without bonus"):
        special = bonus(
            rules, rest, acquired, in_service, class_years=class_years, election_40=election
        )
    elif both.says(r"\bacquired\b") and not both.says("no bonus|elect(?:s|ed)? out|without bonus"):
        raise NotUnderstoodError("Whether bonus is due hangs on two days; the case names not both.")
    else:
        special = bonus_at(rest, Decimal(0))
    proceeds = inputs.number("proceeds", "sold for", "sale price", "sale")
    return _Facts(
        table,
        _usd(cost),
        s179,
        special,
        None if proceeds is None else _usd(proceeds),
        disposal,
    )


def _dates(inputs: Text, both: Text) -> tuple[date | None, date | None, date | None]:
    for text in (both, inputs):
        contract = text.day(r"(?:binding )?contract(?: signed| dated)?", "ordered", "order")
        bought = text.day("acquired", "acquisition", "bought", "purchased")
        at_once = text.day(
            r"(?:acquired|bought|purchased)(?:\s*(?:and|&|\+)\s*(?:placed )?in service)+"
        )
        service = at_once or text.day("in service", "placed in service", "service")
        sold = text.day("disposed(?: of)?", "sold", "disposal", "sale")
        if text is both:
            found = (contract or bought or at_once, service, sold)
    return found


def _class_years(inputs: Text, both: Text) -> int:
    said = inputs.take(r"\bclass(?: years)?\s*[=:]?\s*(?P<n>\d+)") or inputs.take(
        r"\b(?P<n>\d+)[- ](?:year|yr)s?\b"
    )
    said = said or re.search(r"\b(?P<n>3|5|7|10|15|20)[- ](?:year|yr)\b", both.whole, re.IGNORECASE)
    return int(said["n"]) if said else 5


def _system(both: Text) -> str:
    """General, unless the case names another: straight line has one table under ADS or election."""
    if both.says(r"\b150\s*%?\s*DB\b|\b150\s*% declining|\bA-14\b"):
        return SLOWER
    straight = r"\bADS\b|alternative depreciation|\bSL\b|straight[- ]line|\bA-(?:8|9|1[0-2])\b"
    return ADS if both.says(straight) and not both.says(r"\b200\s*%?\s*DB\b") else GDS


def _table(
    inputs: Text, both: Text, rules: TaxRules, class_years: int, in_service: date | None
) -> PercentTable:
    system = _system(both)
    if not both.says(r"\bMQ\b|mid-?\s?quarter"):
        return find_table(rules.tables, class_years=class_years, system=system)
    named = inputs.take(
        r"\b(?:placed (?:in service )?(?:in )?|quarter\s*=?\s*|MQ[\s-]?)q?(?P<q>[1-4])\b"
    )
    named = named or re.search(
        r"placed (?:in service )?(?:in )?(?:the )?(?:q|quarter\s*)(?P<q>[1-4])"
        r"|\bMQ[\s-]?Q?(?P<r>[1-4])\b",
        both.whole,
        re.IGNORECASE,
    )
    if named:
        groups = named.groupdict()
        quarter = int(groups["q"] or groups.get("r") or 0)
    elif in_service and both.says(r"\b(?:fiscal|tax) year (?:end|to\b|from\b)"):
        raise NotUnderstoodError("Name the quarter of the tax year in which it is placed.")
    elif in_service:
        quarter = (in_service.month + 2) // 3
    else:
        raise NotUnderstoodError("The case does not say in which quarter it is placed in service.")
    return find_table(
        rules.tables,
        class_years=class_years,
        system=system,
        convention=MID_QUARTER,
        quarter=quarter,
    )


def _section_179_taken(inputs: Text, both: Text, cost: Decimal) -> Amount:
    said = inputs.number(_S179)
    if said is not None:
        return _usd(said)
    if inputs.take(rf"(?:{_S179})\s*=\s*(?:all|full|whole|cost)") or both.says(
        rf"(?:all|full|whole cost|in full|entire\w*)\b.{{0,20}}(?:{_S179})"
        rf"|(?:{_S179})\b.{{0,20}}(?:\ball\b|in full|full cost|whole)"
    ):
        return _usd(cost)
    if both.says(rf"(?:{_S179})") and not both.says(rf"(?:no|without|after) (?:{_S179})"):
        raise NotUnderstoodError("The case names section 179, but not how much of it is taken.")
    return Amount.zero(CURRENCY)


def _disposal(
    inputs: Text, both: Text, in_service: date | None, sold: date | None
) -> tuple[int, int | None] | None:
    if both.says(r"same (?:tax )?year") and both.says("dispos|sold"):
        return (1, None)
    if sold and in_service:
        return (sold.year - in_service.year + 1, (sold.month + 2) // 3)
    pattern = (
        r"(?:dispos\w*|sold|sale)\b[^;]*?\byear\s*=?\s*(?P<y>\d+)"
        r"(?:[\s,]*(?:in\s+)?(?:quarter|q)\s*=?\s*(?P<q>[1-4]))?"
    )
    reverse = r"(?:dispos\w*|sold)\b[^;]*?\b(?:quarter|q)\s*(?P<q>[1-4]) of year (?P<y>\d+)"
    for one in (reverse, pattern):
        found = inputs.take(one) or re.search(one, both.whole, re.IGNORECASE)
        if found:
            return (int(found["y"]), int(found["q"]) if found["q"] else None)
    if both.says("dispos|sold"):
        raise NotUnderstoodError("The case does not say in which year it is disposed of.")
    return None


def _safe_harbor(inputs: Text, both: Text, rules: TaxRules) -> Answers:
    answers = Answers()
    on = re.search(DAY, both.whole, re.IGNORECASE)
    day = day_of(on[0]) if on else date(2025, 1, 1)
    inputs.take_all(DAY)
    for found in inputs.take_all(rf"(?P<n>{NUMBER})"):
        allowed, _ = safe_harbor(rules, _usd(decimal_of(found["n"])), day)
        words = (
            ("expense", "expensed", "at once", "yes")
            if allowed
            else ("capitalise", "capitalize", "capitalised", "capitalized", "no")
        )
        answers.put(words, "", heading=found["n"])
        answers.put(words, found["n"], "result", "treatment")
    return answers
