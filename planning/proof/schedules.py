"""Proves `schedule_cases.csv` row by row against `schedule_rows.csv`.

A case says in words what its terms are: `rule`, `description` and `inputs`. They are read by what
they say: the method, how the first period counts, the frequency, what the last period does.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from planning.depreciation import (
    Convention,
    Frequency,
    Method,
    Opening,
    Terms,
    schedule,
    written_down_rate,
)
from planning.depreciation.calendar import ONE_DAY, FiscalYear, add_months
from planning.depreciation.periods import calendar
from planning.errors import PlanningError
from planning.proof.inputs import (
    Given,
    amount_of,
    currency_of,
    first_match,
    number_of,
    phrase,
    year_end_of,
)
from planning.proof.outcome import (
    CANNOT_TELL,
    NotUnderstoodError,
    Outcome,
    Row,
    State,
    case_name,
    decimal,
    why,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from money import Amount
    from planning.depreciation import Schedule

CASES: Final = "schedule_cases"
ROWS: Final = "schedule_rows"
READS: Final = (CASES, ROWS)
NEEDS: Final = ("rule", "inputs", "minor_digits", "cost", "salvage")
COMPARED: Final = (
    "period_start",
    "period_end",
    "unrounded",
    "amount",
    "accumulated",
    "book_value",
)
#: A year that a case without any date runs in; amounts do not depend on it.
ANY_START: Final = date(2024, 1, 1)
MOST_SHOWN: Final = 3
FIRST_DAYS: Final = ("in_service", "available_for_use", "start", "purchase_date")
COUNT_BOOKED: Final = r"(?:^|_)booked(?!_(?:to|until|on|by))"
TOTAL_UNITS: Final = (
    "total_units", "units_total", "capacity", "life_units", "expected_units", "estimated_units",
    "total", "total_hours", "life_hours",
)  # fmt: skip
USAGE: Final = (
    "units", "usage", "units_per_period", "units_by_period", "units_per_year", "used", "hours",
    "units_used", "produced", "production",
)  # fmt: skip

METHOD_WORDS: Final[Mapping[str, object]] = {
    r"^wdv\b|written down value|fixed rate": Method.FIXED_RATE,
    r"^syd\b|sum of (the )?years": Method.SUM_OF_YEARS_DIGITS,
    r"^uop\b|units? of production|^units?\b|by (usage|units)": Method.UNITS_OF_PRODUCTION,
    r"^(\d+(\.\d+)? ?%? ?)?d?db\b|declining": Method.DECLINING_BALANCE,
    r"^sl\b|straight line": Method.STRAIGHT_LINE,
}
CONVENTION_WORDS: Final[Mapping[str, object]] = {
    r"\b30/360\b|\bday 360\b|\b30e?360\b": Convention.DAYS_30_360,
    r"\bday total\b|over (the )?(total|whole) (life|days)": Convention.DAYS_OF_LIFE,
    r"\bday 365\b|\b(day )?act(ual)? ?/?365\b": Convention.DAYS_365,
    r"\bday year\b|\b(day )?act(ual)? ?/act(ual)?\b": Convention.DAYS_IN_YEAR,
    r"\b(next|following) month\b": Convention.NEXT_MONTH,
    r"\bnearest month\b": Convention.NEAREST_MONTH,
    r"\bhalf month\b": Convention.HALF_MONTH,
    r"\bmid month\b": Convention.MID_MONTH,
    r"\bmid quarter\b": Convention.MID_QUARTER,
    r"\bhalf year\b": Convention.HALF_YEAR,
    r"\bfull year\b": Convention.FULL_YEAR,
    r"\b(full|whole) month\b": Convention.FULL_MONTH,
}
FREQUENCY_WORDS: Final[Mapping[str, object]] = {
    r"\b(by|per|each|every) (fiscal )?quarter\b|\bquarterly\b|^sl quarter\b|^(fiscal )?quarter$": (
        Frequency.QUARTER
    ),
    r"\b(by|per|each|every) month\b|\bmonthly\b|^sl month\b|^month$": Frequency.MONTH,
    r"\b(by|per|each|every) (fiscal )?year\b|\byearly\b|\bannual(ly)?\b|^sl year\b|"
    r"^(fiscal )?year$": Frequency.YEAR,
}


def prove(tables: Mapping[str, Sequence[Row]]) -> list[Outcome]:
    """One outcome for each case; its rows are found by the case's name."""
    rows: dict[str, list[Row]] = defaultdict(list)
    for row in tables.get(ROWS, ()):
        rows[row.get("case", "").strip()].append(row)
    outcomes = [
        _outcome(line, case, rows.pop(case.get("case", "").strip(), []))
        for line, case in enumerate(tables.get(CASES, ()), start=2)
    ]
    return outcomes + [
        Outcome(ROWS, name, State.NOT_UNDERSTOOD, note=f"there is no such case in {CASES}.csv")
        for name in rows
    ]


def _outcome(line: int, case: Row, expected: Sequence[Row]) -> Outcome:
    name = case_name(case, line)
    try:
        missing = [column for column in NEEDS if column not in case]
        if missing:
            raise NotUnderstoodError(f"There is no column “{missing[0]}”.")
        plan = planned(case, expected)
        wanted, got = _compared(case, expected, plan)
    except CANNOT_TELL as error:
        return Outcome(CASES, name, State.NOT_UNDERSTOOD, case.get("total", ""), "", why(error))
    state = State.PASSED if wanted == got else State.FAILED
    return Outcome(CASES, name, state, wanted, got)


# --- comparing ---------------------------------------------------------------------------------


def as_rows(plan: Schedule) -> list[dict[str, str]]:
    """The schedule in the columns of the case files."""
    return [
        {
            "n": str(row.n),
            "period_start": row.start.isoformat(),
            "period_end": row.end.isoformat(),
            "unrounded": "remainder" if row.unrounded is None else _six(row.unrounded),
            "amount": f"{row.amount.number:f}",
            "accumulated": f"{row.accumulated.number:f}",
            "book_value": f"{row.book_value.number:f}",
        }
        for row in plan.rows
    ]


def _six(amount: Amount) -> str:
    from decimal import ROUND_HALF_UP

    return f"{amount.number.quantize(Decimal('1e-6'), rounding=ROUND_HALF_UP):f}"


def _compared(case: Row, expected: Sequence[Row], plan: Schedule) -> tuple[str, str]:
    """What is wanted and what came out; alike when the case holds."""
    got = as_rows(plan)
    periods = (case.get("periods") or str(len(expected) or len(got))).strip()
    # A schedule that is down at its floor may list its idle periods or leave them out.
    while len(got) > int(number_of(periods)) and got[-1]["amount"].strip("0.") == "":
        got.pop()
    wrong_wanted: list[str] = []
    wrong_got: list[str] = []
    for number, wanted in enumerate(expected):
        made = got[number] if number < len(got) else {}
        told = [name for name in COMPARED if wanted.get(name, "").strip()]
        differ = [name for name in told if wanted[name].strip() != made.get(name, "")]
        if differ and len(wrong_wanted) < MOST_SHOWN:
            wrong_wanted.append(_shown(number + 1, differ, wanted))
            wrong_got.append(_shown(number + 1, differ, made))
    ends = (f"{periods} periods", f"{len(got)} periods")
    sums = (case.get("total", "").strip(), f"{plan.total.number:f}")
    if not sums[0]:
        sums = (sums[1], sums[1])
    return (
        "; ".join([ends[0], f"total {sums[0]}", *wrong_wanted]),
        "; ".join([ends[1], f"total {sums[1]}", *wrong_got]),
    )


def _shown(number: int, names: Sequence[str], row: Mapping[str, str]) -> str:
    return f"row {number}: " + ", ".join(f"{name} {row.get(name, '—').strip()}" for name in names)


# --- reading -----------------------------------------------------------------------------------


def planned(case: Row, expected: Sequence[Row] = ()) -> Schedule:
    """The schedule that the words of a case ask for.

    A rule that states its first fraction is met by the convention that gives this fraction: the one
    the text names if it names one.
    """
    terms = _Reader(case, expected).terms()
    fraction = _first_fraction(case)
    if fraction is None:
        return schedule(terms)
    order = sorted(Convention, key=lambda convention: convention is not terms.convention)
    tried: list[tuple[Convention, date]] = [(one, terms.in_service) for one in order]
    for convention, start in [*tried, *_in_service_by(case, terms, fraction)]:
        try:
            plan = schedule(replace(terms, convention=convention, in_service=start))
        except PlanningError:
            continue
        if _starts_with(plan, fraction):
            return plan
    raise NotUnderstoodError(f"No convention begins with {fraction:.6f} of a year.")


def _in_service_by(case: Row, terms: Terms, fraction: Decimal) -> list[tuple[Convention, date]]:
    """Where a case has no day in service, the month of the year that leaves this fraction of it."""
    months = fraction * 12
    if not set(FIRST_DAYS).isdisjoint(Given(case["inputs"]).values):
        return []
    if months != int(months) or not 0 < months <= 12:
        return []
    year = FiscalYear(terms.fiscal_year_end).year_start(terms.in_service)
    return [(Convention.FULL_MONTH, add_months(year, 12 - int(months)))]


def _first_fraction(case: Row) -> Decimal | None:
    text = phrase(case["rule"])
    found = re.search(r"first (?:fraction|year|period)[^\d;,]{0,12}([\d.]+)/([\d.]+)", text)
    if found is None:
        return None
    return number_of(found.group(1)) / (number_of(found.group(2)) or Decimal(1))


def _starts_with(plan: Schedule, fraction: Decimal) -> bool:
    """Whether the first row holds this fraction of a year of the life."""
    rows = plan.calendar
    years = Decimal(rows.weights[0]) * plan.terms.life_months / 12 / rows.whole
    return abs(years - fraction) < Decimal("1e-9")


class _Reader:
    """Reads one case into terms."""

    def __init__(self, case: Row, expected: Sequence[Row]) -> None:
        self._case = case
        self._given = Given(case["inputs"])
        self._rule = phrase(case["rule"])
        self._words = phrase(case["rule"], case["inputs"])
        self._all = phrase(case["rule"], case.get("description", ""), case["inputs"])
        self._currency = currency_of(int(decimal(case, "minor_digits")))
        self._first_row = expected[0].get("period_start", "").strip() if expected else ""

    def terms(self) -> Terms:
        """What the case agrees on; NotUnderstoodError naming the words that say nothing here."""
        cost, salvage = (
            amount_of(decimal(self._case, name), self._currency) for name in ("cost", "salvage")
        )
        method = self._method()
        frequency = self._frequency(method)
        year_end = year_end_of(self._given.text("fiscal_year_end", "year_end") or "12-31")
        usage, total_units = self._units()
        months = self._months(frequency, len(usage))
        start = self._start()
        stop_at = self._stop_at(method, salvage)
        terms = Terms(
            cost=cost,
            salvage=salvage.zero(self._currency) if self._is_clamp(method) else salvage,
            in_service=start,
            life_months=months,
            method=method,
            convention=self._convention(frequency, start, year_end),
            frequency=frequency,
            factor=self._factor(method),
            rate=self._rate(method, cost, salvage, months),
            switch=self._switches(),
            rest_in_last=self._rest(method),
            fiscal_year_end=year_end,
            stop_at=stop_at,
            rounding_unit=self._rounding_unit(),
            total_units=total_units,
            usage=usage,
        )
        terms = self._opened(terms)
        self._given.require_all_read()
        return terms

    def _method(self) -> Method:
        found = first_match(METHOD_WORDS, self._rule)
        if not isinstance(found, Method):
            raise NotUnderstoodError(f"The rule “{self._case['rule'][:60]}” names no method.")
        if found is Method.DECLINING_BALANCE and "rate" in self._given:
            return Method.FIXED_RATE if "factor" not in self._given else found
        return found

    def _frequency(self, method: Method) -> Frequency:
        named = self._given.text("frequency")
        found = first_match(FREQUENCY_WORDS, self._rule if named is None else phrase(named))
        if isinstance(found, Frequency):
            return found
        if named is not None or method is Method.STRAIGHT_LINE:
            raise NotUnderstoodError("How long a period is (month, quarter, year) is not said.")
        return Frequency.YEAR

    def _convention(
        self, frequency: Frequency, start: date, year_end: tuple[int, int]
    ) -> Convention:
        named = self._given.text("convention", "first_period")
        where = [self._rule, self._all] if named is None else [phrase(named)]
        for text in where:
            found = first_match(CONVENTION_WORDS, text)
            if isinstance(found, Convention):
                return found
        if named is not None:
            raise NotUnderstoodError(f"The convention “{named[:40]}” is not known.")
        # On the first day of a month every convention by whole months says the same.
        whole = start == FiscalYear(year_end).year_start(start) or start.day == 1
        if whole or _first_fraction(self._case) is not None:
            return Convention.FULL_MONTH
        raise NotUnderstoodError(f"How much of the first {frequency.value} counts is not said.")

    def _start(self) -> date:
        named = self._given.day(*FIRST_DAYS)
        if named is not None:
            return named
        return date.fromisoformat(self._first_row) if self._first_row else ANY_START

    def _months(self, frequency: Frequency, units: int) -> int:
        months = self._given.whole("life_months", "months")
        if months is not None:
            return months
        years = self._given.number("life_years", "life", "years", "useful_life")
        if years is not None:
            return int(years * 12)
        if units:
            return units * frequency.months
        return int(decimal(self._case, "periods")) * frequency.months

    def _units(self) -> tuple[tuple[Decimal, ...], Decimal | None]:
        total = self._given.number(*TOTAL_UNITS)
        listed = self._given.text(*USAGE)
        if listed is not None:
            parts = re.split(r"[,|/ ]+", listed.strip())
            return tuple(number_of(each) for each in parts), total
        by_year = [name for name in self._given.values if re.fullmatch(r"(y|year_?)\d+", name)]
        return tuple(self._given.number(name) or Decimal(0) for name in by_year), total

    def _factor(self, method: Method) -> Decimal:
        """The factor as given, or of the rule: 150DB, 150 % declining balance; DDB is 2."""
        factor = self._given.number("factor")
        if factor is not None or method is not Method.DECLINING_BALANCE:
            return Decimal(2) if factor is None else factor
        named = re.search(r"\b(\d+(?:\.\d+)?) ?%? ?(?:db\b|declining)", self._rule)
        if named is None and re.search(r"\bddb\b|\bdouble\b", self._rule):
            return Decimal(2)
        number = Decimal(0) if named is None else Decimal(named.group(1))
        number = number / 100 if number >= 100 else number
        if not 1 <= number <= 10:
            raise NotUnderstoodError("The factor of the declining balance is not said.")
        return number

    def _rate(self, method: Method, cost: Amount, salvage: Amount, months: int) -> Decimal | None:
        rate = self._given.number("rate", "yearly_rate", "wdv_rate")
        if method is not Method.FIXED_RATE or rate is not None:
            return rate
        said = re.search(r"\b(?:wdv|rate)(?: rate| of| is)? (\d+(?:\.\d+)?) ?%", self._rule)
        if said is not None:
            return number_of(f"{said.group(1)}%")
        digits = re.search(r"rounded to (\d) decimals", self._rule)
        return written_down_rate(cost, salvage, months // 12, int(digits.group(1)) if digits else 4)

    def _switches(self) -> bool:
        named = self._given.text("switch")
        if named is not None:
            return named.lower() not in {"no", "false", "0", "none"}
        if re.search(r"\b(no|without|never)( a| any)? switch|\bnot switch", self._words):
            return False
        return bool(re.search(r"switch|> ?sl\b|\bthen (sl|straight)", self._words))

    def _rest(self, method: Method) -> bool | None:
        named = self._given.text("last_period", "last", "rest_in_last")
        if named is not None:
            return phrase(named) not in {"no", "none", "false", "0", "stays"}
        pattern = r"last (year|period|month|quarter)\b.* (to salvage|to zero|rest|remainder|left)"
        if re.search(pattern, self._words):
            return True
        if re.search(r"never (reaches )?(zero|0)\b|stays on", self._all):
            return False
        # A fixed rate whose case does not say what the last period does: its total tells.
        total = self._case.get("total", "").strip()
        left = decimal(self._case, "cost") - decimal(self._case, "salvage")
        silent = method is Method.FIXED_RATE and total
        return decimal(self._case, "total") == left if silent else None

    def _is_clamp(self, method: Method) -> bool:
        """Whether a straight line is spread over the whole cost and only stops at the salvage."""
        stops = re.search(r"\bstops? at\b|\bclamp|\bfloor\b|= ?cost ?/", self._words)
        return method is Method.STRAIGHT_LINE and bool(stops) and "floor" not in self._given

    def _stop_at(self, method: Method, salvage: Amount) -> Amount | None:
        named = self._given.number("stop_at", "memo", "memo_value", "floor", "minimum")
        if named is not None:
            return amount_of(named, self._currency)
        return salvage if self._is_clamp(method) else None

    def _rounding_unit(self) -> Amount | None:
        unit = self._given.number("rounding_unit", "unit", "round_to", "rounding")
        if unit is None:
            said = re.search(
                r"round(?:ed|ing)?(?: half up)?(?: to| unit(?: of)?) (?:the )?(?:nearest )?"
                r"(whole|\d[\d.]*)(?! decimals)\b|\b(whole) units?\b(?: round)",
                self._all,
            )
            if said is None:
                return None
            step = said.group(1) or said.group(2)
            unit = Decimal(1) if step == "whole" else number_of(step)
        return amount_of(unit, self._currency)

    def _opened(self, terms: Terms) -> Terms:
        """The terms with the opening balance that the case gives, if it gives one."""
        accumulated = self._given.number(
            "opening_accumulated", "accumulated", "opening", "opening_accumulated_depreciation"
        )
        on = self._given.day("opening_date", "opening_on", "booked_to", "posted_to", "as_of")
        begins = self._given.day("schedule_from", "import_date", "imported", "from",
                                "next_depreciation", "first_period", "next_period")  # fmt: skip
        counts = [name for name in self._given.values if re.search(COUNT_BOOKED, name)]
        booked = self._given.whole(*counts, "opening_periods", "opening_count")
        remaining = self._given.whole("remaining", "remaining_months", "remaining_periods")
        if accumulated is None:
            return terms
        if on is None and begins is not None:
            on = begins - ONE_DAY
        rows = calendar(terms)
        if on is None and booked is None and remaining is not None:
            booked = len(rows.ends) - remaining
        if on is None and booked is not None and 0 <= booked <= len(rows.ends):
            on = rows.ends[booked - 1] if booked else rows.starts[0] - ONE_DAY
        if on is None:
            raise NotUnderstoodError("When the opening balance was taken over is not said.")
        months = None if remaining is None else remaining * terms.frequency.months
        if months is not None and booked is not None:
            months = None
        opening = Opening(on, amount_of(accumulated, self._currency), months)
        return replace(terms, opening=opening)
