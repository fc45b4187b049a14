"""What the cases of several countries share: their texts, amounts by year, treatments in words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from money import Amount
from planning.depreciation.calendar import ONE_DAY, add_months
from planning.proof.outcome import NotUnderstoodError
from planning.proof.words import DAY, NUMBER, Says, Text, day_of, decimal_of
from planning.tax.explained import Period

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from planning.proof.outcome import Row
    from planning.proof.words import Answers

AT_ONCE: Final = Says(
    "at once",
    r"(?:yes |can be |may be )?(?:deduct(?:ed|ion)?|expensed?|written off|allowed)?\s*"
    r"(?:at once|immediately|directly|in full|direct(?: deduction)?|in the year of purchase)"
    r"(?: deduction)?|direktavdrag|expensed?|gwg|yes",
)
NOT_AT_ONCE: Final = Says(
    "not at once",
    r"not(?: gwg| at once| allowed| deducted.*| minor.*)?|no|(?:in |into |joins |goes (?:in)?to )?"
    r"(?:the )?pool|inventar\w*|capitali[sz]ed?|depreciated?|equipment",
)


@dataclass
class Case:
    """The words of a case: its inputs, whose numbers must all be taken, and all that it says."""

    inputs: Text
    says: Text
    currency: str
    expected: str

    @classmethod
    def of(cls, row: Row, currency: str) -> Case:
        """The case in a row of the table of countries."""
        words = " ; ".join(row.get(name, "") for name in ("title", "rule", "inputs"))
        return cls(Text(row["inputs"]), Text(words), currency, row["expected"])

    def amount(self, number: Decimal) -> Amount:
        """A number of the case as money; finer fractions than its currency has are refused."""
        found = Amount(number, self.currency)
        if found.rounded().number != number:
            raise NotUnderstoodError(f"{number} has fractions of the smallest unit.")
        return found.rounded()

    def money(self, *patterns: str) -> Amount | None:
        """The first amount after words of the inputs."""
        number = self.inputs.number(*patterns)
        return None if number is None else self.amount(number)

    def remaining_numbers(self) -> list[Decimal]:
        """Every number that is left in the inputs, remarks in brackets left out."""
        self.inputs.take_all(r"\([^()]*\)")
        return [decimal_of(found[0]) for found in self.inputs.take_all(NUMBER)]


_MONTHS_TO: Final = rf"(?P<m>\d+)[- ]months?(?: period)?\s+(?:to|ended|ending)\s+(?P<d>{DAY})"
_YEAR_TO: Final = rf"(?:\by/e|\bye|\b(?:year|period)\s+(?:ended|ending|to))\s+(?P<d>{DAY})"
_FROM_TO: Final = rf"(?P<a>{DAY})\s*(?:-|–|to|until|\.\.)\s*(?P<b>{DAY})"


def period_of(case: Case) -> Period | None:
    """The period that a case names by its days, taken from the inputs where it stands there."""
    for text in (case.inputs, case.says):
        span = text.take(_FROM_TO)
        if span:
            return Period(day_of(span["a"]), day_of(span["b"]))
        months = text.take(_MONTHS_TO)
        if months:
            return _months_to(months["d"], int(months["m"]))
        year = text.take(_YEAR_TO)
        if year:
            return _months_to(year["d"], 12)
    return None


def _months_to(end: str, months: int) -> Period:
    if not 1 <= months <= 24:
        raise NotUnderstoodError(f"A period of {months} months is none that tax knows.")
    last = day_of(end)
    return Period(add_months(last + ONE_DAY, -months), last)


def months_said(case: Case) -> int | None:
    """The months that a fiscal year has, where the case says so."""
    found = case.inputs.take(r"(?P<m>\d+)[- ]months?(?:[- ](?:fiscal )?(?:year|period)s?)?")
    return int(found["m"]) if found else None


def put_years(
    answers: Answers, amounts: Sequence[Amount], first_year: int | None, *names: str
) -> None:
    """Amounts by year: `y1`, `year 1`, `2025`, as a list by name, and in order."""
    answers.put(tuple(amounts), "deductions", "amounts", "schedule", "years", "afa", *names)
    answers.in_order = tuple(amounts)
    for index, amount in enumerate(amounts):
        labels = [f"y{index + 1}", f"year {index + 1}"]
        if first_year is not None:
            year = first_year + index
            labels += [str(year), f"{year}-{(year + 1) % 100:02}", f"fy {year}"]
        for label in labels:
            answers.put(amount, label)
            answers.put(amount, "", heading=label)
            for name in ("deduct", "deduction", "depreciation", "afa", "charge", *names):
                answers.put(amount, name, heading=label)
    if amounts:
        answers.sentence(
            rf"(?P<all>(?:{NUMBER}\s*[x×]\s*\d+|\d+\s*[x×]\s*{NUMBER})(?:\s*\+\s*{NUMBER})*)"
            r"(?: years?)?",
            lambda said: answers.agrees(tuple(amounts), said["all"]),
        )
        _put_nothing_after(answers, amounts, first_year)
        answers.put(Amount.total(amounts, amounts[0].currency), "total", "sum")
        answers.put(amounts[-1], "last", "last year", "last row")
        answers.put(amounts[0], "first year", "first", "deduction", "deduct")


def _put_nothing_after(answers: Answers, amounts: Sequence[Amount], first_year: int | None) -> None:
    """The year behind the last has no deduction."""
    nothing = Amount.zero(amounts[0].currency)
    behind = [f"y{len(amounts) + 1}"]
    if first_year is not None:
        behind.append(str(first_year + len(amounts)))
    for label in behind:
        answers.put(nothing, label)
        answers.put(nothing, "", heading=label)
        answers.put(nothing, "deduct", heading=label)


def listed_costs(case: Case) -> list[str]:
    """Costs that are tried one beside the other: `799.99 / 800.00 / 800.01`."""
    found = case.inputs.take(rf"{NUMBER}(?:\s*(?:[A-Z]{{3}})?\s*[/|,;]\s*{NUMBER})+")
    return re.findall(NUMBER, found[0]) if found else []
