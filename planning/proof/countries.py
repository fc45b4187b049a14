"""Proves `country_cases.csv`: tax rules of countries, each case read by its own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from planning.proof.nations import germany, ifrs, india, sweden, united_kingdom
from planning.proof.nations.common import Case
from planning.proof.nations.united_states import compound_answers
from planning.proof.outcome import NotUnderstoodError, Outcome, Row, Verdict, judge
from planning.proof.words import within_reach
from planning.tax.parameters import UnknownFigureError
from planning.tax.shipped import shipped_rules

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from planning.proof.words import Answers
    from planning.tax.parameters import TaxRules

READS: Final = ("country_cases",)
TABLE: Final = "country_cases"
#: Countries by code: the currency of their cases, and what reads them.
_NATIONS: Final[dict[str, tuple[str, Callable[[Case, TaxRules], Answers]]]] = {
    "SE": ("SEK", sweden.answer),
    "UK": ("GBP", united_kingdom.answer),
    "GB": ("GBP", united_kingdom.answer),
    "DE": ("EUR", germany.answer),
    "IN": ("INR", india.answer),
    "IFRS": ("EUR", ifrs.answer),
}


def prove(tables: Mapping[str, Sequence[Row]]) -> list[Outcome]:
    """One outcome for each case."""
    needs = ("country", "title", "inputs", "expected")
    return judge(TABLE, tables.get(TABLE, ()), needs, _one)


def _one(row: Row) -> Verdict:
    with within_reach():
        return _judged(row)


def _judged(row: Row) -> Verdict:
    code = row["country"].strip().upper()
    if code == "US":
        words = {"description": f"{row['title']} ; {row.get('rule', '')}"}
        got, same = compound_answers({**row, **words}, shipped_rules()).judge(row["expected"])
        return row["expected"], got, same
    if code not in _NATIONS:
        known = ", ".join(sorted({*_NATIONS, "US"}))
        raise NotUnderstoodError(f"Of “{code[:20]}” no rules are known; known are {known}.")
    currency, answer = _NATIONS[code]
    case = Case.of(row, currency)
    try:
        answers = answer(case, shipped_rules())
    except UnknownFigureError as unknown:
        if not re.match(r"\s*(?:result\s*=\s*)?(?:unknown|not known|refused?)", row["expected"]):
            raise
        return row["expected"], f"unknown: {unknown}", True
    case.inputs.refuse_rest()
    got, same = answers.judge(row["expected"])
    return row["expected"], got, same
