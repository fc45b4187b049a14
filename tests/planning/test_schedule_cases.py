"""Every worked straight-line and declining case, row by row, to the last unit.

The cases are text: `rule`, `description` and `inputs` say in words what the terms are. They are
read here by what they say, never by the name of the case, so that further cases of the same kinds
can be tried. The worked cases below prove the arithmetic without the shared data.
"""

from __future__ import annotations

import csv
import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from io import StringIO
from typing import TYPE_CHECKING

import pytest

from money import Amount, minor_digits
from money.currency import known_currencies
from planning.depreciation import (
    Convention,
    Frequency,
    Method,
    Schedule,
    Terms,
    schedule,
    written_down_rate,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

Row = dict[str, str]

CONVENTION_WORDS = {
    "full-month": Convention.FULL_MONTH,
    "next-month": Convention.NEXT_MONTH,
    "following-month": Convention.NEXT_MONTH,
    "nearest-month": Convention.NEAREST_MONTH,
    "half-month": Convention.HALF_MONTH,
    "mid-month": Convention.MID_MONTH,
    "half-year": Convention.HALF_YEAR,
    "full-year": Convention.FULL_YEAR,
    "SL-DAY-360": Convention.DAYS_30_360,
    "30/360": Convention.DAYS_30_360,
    "SL-DAY-TOTAL": Convention.DAYS_OF_LIFE,
    "SL-DAY-YEAR": Convention.DAYS_IN_YEAR,
}
DEFAULT_START = date(2024, 1, 1)


def currency_of(digits: str) -> str:
    """Some currency with this many minor digits."""
    for preferred in ("EUR", "JPY", "KWD", *known_currencies()):
        if minor_digits(preferred) == int(digits):
            return preferred
    raise AssertionError(f"no currency has {digits} digits")


def inputs_of(case: Row) -> dict[str, str]:
    return dict(part.strip().split("=", 1) for part in case["inputs"].split(";") if "=" in part)


def months_of(case: Row, given: Mapping[str, str]) -> int:
    if "life_months" in given:
        return int(given["life_months"])
    years = given.get("life_years") or given.get("life") or case["periods"]
    return int(Decimal(years) * 12)


def method_of(case: Row) -> Method:
    words = case["rule"].upper()
    if words.startswith("WDV"):
        return Method.FIXED_RATE
    if words.startswith("SYD"):
        return Method.SUM_OF_YEARS_DIGITS
    if re.match(r"(\d+ ?%? ?)?D?DB\b", words):
        return Method.DECLINING_BALANCE
    assert words.startswith("SL"), f"unknown rule: {case['rule']}"
    return Method.STRAIGHT_LINE


def frequency_of(case: Row, given: Mapping[str, str]) -> Frequency:
    if "frequency" in given:
        return Frequency(given["frequency"])
    named = re.search(r"\bby (month|quarter|year)\b", case["rule"])
    return Frequency(named.group(1)) if named else Frequency.YEAR


def switches(case: Row) -> bool:
    words = f"{case['rule']} {case['inputs']}".lower()
    return "switch" in words and not re.search(r"\b(no|without) switch|switch=(no|false|0)", words)


def takes_rest(case: Row) -> bool | None:
    words = f"{case['rule']} {case['inputs']}".lower()
    return (
        True
        if re.search(r"last (year|period|month)\b.* (to salvage|rest|remainder)", words)
        else None
    )


def factor_of(case: Row, given: Mapping[str, str]) -> Decimal:
    """The factor as given, or from a rule that begins with it: 150DB, 150 % DB; DDB is double."""
    named = re.match(r"(\d+) ?%? ?DB\b", case["rule"])
    return Decimal(given["factor"] if "factor" in given else named.group(1) if named else "2") / (
        100 if named and "factor" not in given else 1
    )


def first_fraction(case: Row) -> Decimal | None:
    found = re.search(r"first (?:fraction|year|period) ([\d.]+)/([\d.]+)", case["rule"])
    return Decimal(found.group(1)) / Decimal(found.group(2)) if found else None


def named_convention(case: Row, given: Mapping[str, str]) -> Convention | None:
    if "convention" in given:
        return CONVENTION_WORDS[given["convention"]]
    text = f"{case['rule']} {case['description']}"
    return next((value for word, value in CONVENTION_WORDS.items() if word in text), None)


def terms_of(case: Row, convention: Convention) -> Terms:
    given = inputs_of(case)
    currency = currency_of(case["minor_digits"])
    cost, salvage = (Amount(Decimal(case[name]), currency) for name in ("cost", "salvage"))
    months = months_of(case, given)
    method = method_of(case)
    end = [int(part) for part in given.get("fiscal_year_end", "12-31").split("-")]
    rate = None
    if method is Method.FIXED_RATE:
        rate = written_down_rate(cost, salvage, months // 12)
        if "rate" in given:
            rate = Decimal(given["rate"].rstrip("%")) / (100 if "%" in given["rate"] else 1)
    return Terms(
        cost=cost,
        salvage=salvage,
        in_service=date.fromisoformat(given.get("in_service", DEFAULT_START.isoformat())),
        life_months=months,
        method=method,
        convention=convention,
        frequency=frequency_of(case, given),
        factor=factor_of(case, given),
        rate=rate,
        switch=switches(case),
        rest_in_last=takes_rest(case),
        fiscal_year_end=(end[0], end[1]),
    )


def starts_with(plan: Schedule, fraction: Decimal) -> bool:
    """Whether the first row holds this fraction of a year of the life."""
    rows = plan.calendar
    years = Decimal(rows.weights[0]) * plan.terms.life_months / 12 / rows.whole
    return abs(years - fraction) < Decimal("1e-9")


def planned(case: Row) -> Schedule:
    """The schedule that the words of a case ask for.

    A rule that states its first fraction is met by the convention that gives this fraction: the one
    the text names if it names one.
    """
    fraction = first_fraction(case)
    named = named_convention(case, inputs_of(case))
    if fraction is None:
        return schedule(terms_of(case, named or Convention.FULL_MONTH))
    order = sorted(Convention, key=lambda convention: convention is not named)
    for convention in order:
        plan = schedule(terms_of(case, convention))
        if starts_with(plan, fraction):
            return plan
    raise AssertionError(f"no convention begins with {fraction}: {case['rule']}")


def as_rows(plan: Schedule) -> list[Row]:
    """The schedule in the columns of the case files."""
    return [
        {
            "n": str(row.n),
            "period_start": row.start.isoformat(),
            "period_end": row.end.isoformat(),
            "unrounded": "remainder" if row.unrounded is None else six_decimals(row.unrounded),
            "amount": str(row.amount.number),
            "accumulated": str(row.accumulated.number),
            "book_value": str(row.book_value.number),
        }
        for row in plan.rows
    ]


def six_decimals(amount: Amount) -> str:
    return str(amount.number.quantize(Decimal("1e-6"), rounding=ROUND_HALF_UP))


def check(case: Row, expected: list[Row]) -> None:
    plan = planned(case)
    got = as_rows(plan)
    assert [
        {key: row[key] for key in wanted if wanted[key] and key != "case"}
        for row, wanted in zip(got, expected, strict=False)
    ] == [
        {key: text for key, text in wanted.items() if text and key != "case"} for wanted in expected
    ]
    assert len(got) == len(expected) == int(case["periods"])
    assert str(plan.total.number) == case["total"]


def table(text: str) -> list[Row]:
    return list(csv.DictReader(StringIO(text)))


@pytest.mark.shared_data
def test_every_case_of_the_shared_files(shared_data: Path, subtests: pytest.Subtests) -> None:
    finance = shared_data / "finance"
    cases = table((finance / "schedule_cases.csv").read_text(encoding="utf-8"))
    rows = table((finance / "schedule_rows.csv").read_text(encoding="utf-8"))
    chosen = [case for case in cases if case["case"][0] in "AB"]
    assert chosen
    for case in chosen:
        with subtests.test(case["case"]):
            check(case, [row for row in rows if row["case"] == case["case"]])
