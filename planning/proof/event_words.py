"""The words of an event case: the book it is about, and the amounts that happen to it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from money import Amount, is_known_currency
from planning.depreciation import Frequency, Method, Terms
from planning.proof.inputs import Given, amount_of, first_match, number_of, phrase
from planning.proof.outcome import NotUnderstoodError
from planning.proof.schedules import METHOD_WORDS

if TYPE_CHECKING:
    from planning.proof.outcome import Row

#: Amounts do not depend on the year in which a case without dates runs.
ANY_START: Final = date(2023, 1, 1)
BOOK_VALUE_INPUTS: Final = ("nbv", "book_value", "carrying_amount", "net_book_value")
ACCUMULATED_INPUTS: Final = (
    "accumulated", "accumulated_depreciation", "opening_accumulated", "opening_depreciation",
    "opening_accumulated_depreciation",
)  # fmt: skip
BOOKED_INPUTS: Final = ("booked", "posted", "booked_months", "posted_months", "months_booked",
                        "booked_years", "years_booked", "posted_years")  # fmt: skip
REMAINING_INPUTS: Final = ("remaining", "remaining_months", "months_left", "remaining_periods",
                           "remaining_years", "years_left")  # fmt: skip
IMPROVED: Final = ("improvement", "addition", "upgrade", "capitalised", "capitalized", "added",
                   "added_cost", "improvement_cost", "overhaul", "new_component",
                   "new_part")  # fmt: skip
SALVAGE_INPUTS: Final = ("salvage", "residual", "residual_value", "salvage_value", "scrap_value")
#: Inputs that say that the book has one row a year.
YEARLY_INPUTS: Final = frozenset({"booked_years", "years_booked", "posted_years",
                                  "remaining_years", "years_left"})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Book:
    """The book that a case describes; so many of its rows are posted."""

    terms: Terms
    booked: int


class EventCase:
    """One case: its inputs and its words."""

    def __init__(self, row: Row) -> None:
        self.given = Given(row["inputs"])
        self.group = phrase(row.get("group", ""))
        self.title = row.get("title", "")
        self.words = phrase(row["rule"], self.title, " ".join(self.given.bare))
        self.rule = phrase(row["rule"], " ".join(self.given.bare))
        self.currency = self._currency(row["inputs"])
        self.asked = asked = phrase(row["expected"])
        self._asks_months, self._asks_years = (
            "monthly" in asked,
            "year" in asked or "annual" in asked,
        )

    def _currency(self, inputs: str) -> str:
        named = self.given.values.get("currency", "").upper()
        codes = [named, *re.findall(r"\b[A-Z]{3}\b", inputs)]
        return next((code for code in codes if is_known_currency(code)), "EUR")

    def amount(self, *names: str) -> Amount | None:
        """The amount under one of these names."""
        number = self.given.number(*names)
        return None if number is None else amount_of(number, self.currency)

    def need(self, *names: str) -> Amount:
        """The amount under one of these names, which must be there."""
        found = self.amount(*names)
        if found is None:
            raise NotUnderstoodError(f"The case gives no “{names[0]}”.")
        return found

    def amount_said(self, pattern: str, *names: str) -> Amount | None:
        """The amount under one of these names, or behind `pattern` in the title."""
        found = self.amount(*names)
        if found is not None:
            return found
        said = re.search(rf"{pattern}\s+(?:of |to )?(\d+(?:\.\d+)?)", self.title, re.IGNORECASE)
        return None if said is None else amount_of(number_of(said.group(1)), self.currency)

    def zero(self) -> Amount:
        """Nothing."""
        return Amount.zero(self.currency)

    def says(self, pattern: str) -> bool:
        """Whether rule, title or a bare word of the inputs has the pattern."""
        return re.search(pattern, self.words) is not None

    def months(self, value: str) -> int:
        """The count in `24` or `month 20`."""
        found = re.fullmatch(r"(?:month |row |period )?(\d{1,4})", value.strip().lower())
        if found is None:
            raise NotUnderstoodError(f"“{value[:40]}” is not a count of months.")
        return int(found.group(1))

    def booked(self) -> int | None:
        """How many rows are posted."""
        value = self.given.text(*BOOKED_INPUTS)
        if value is None:
            return None
        in_years = not YEARLY_INPUTS.isdisjoint(set(self.given.values) & set(BOOKED_INPUTS))
        months = self.months(value) * (12 if in_years else 1)
        if months % self.frequency.months:
            raise NotUnderstoodError(f"{months} months are no whole years.")
        return months // self.frequency.months

    def life(self) -> int | None:
        """The whole life in months."""
        months = self.given.whole("life_months", "life", "months", "total_months")
        years = self.given.number("life_years", "years")
        return int(years * 12) if months is None and years is not None else months

    @property
    def frequency(self) -> Frequency:
        """Rows of months, or of years where the case asks for years or counts in them."""
        yearly = self._asks_years or not YEARLY_INPUTS.isdisjoint(self.given.values)
        yearly = yearly and not self._asks_months
        return Frequency.YEAR if yearly else Frequency.MONTH

    def terms(self, cost: Amount, life: int, start: date = ANY_START) -> Terms:
        """Straight line unless another method is named; the month in service counts whole."""
        return Terms(
            cost=cost,
            salvage=self.amount(*SALVAGE_INPUTS) or self.zero(),
            in_service=start,
            life_months=life,
            method=self.method() or Method.STRAIGHT_LINE,
            factor=self.given.number("old_factor") or Decimal(2),
            frequency=self.frequency,
        )

    def method(self) -> Method | None:
        """The method of the book, by its input or by “changed from … to …”."""
        said = re.search(r"\bchanged? from (?P<old>[\w %]+?) to \b", self.words)
        named = self.given.text("method", "old_method") or (said and said["old"])
        return method_of(named) if named else None

    def book(self) -> Book | None:
        """The book by cost, life and what is booked, or by book value and what remains.

        None when the case says too little for a schedule.
        """
        cost = self.amount("cost")
        booked, life = self.booked(), self.life()
        value = self.amount(*BOOK_VALUE_INPUTS)
        remaining = self.given.whole(*REMAINING_INPUTS)
        accumulated = self.amount(*ACCUMULATED_INPUTS)
        start = self.given.day("in_service") or ANY_START
        if value is None and cost is not None and accumulated is not None:
            value = cost - accumulated
        if cost is not None and life is not None and booked is not None and value is None:
            self.require_monthly(cost, life)
            return Book(self.terms(cost, life, start), booked)
        months = self.frequency.months
        if remaining is not None and not {"remaining_years", "years_left"}.isdisjoint(
            self.given.values
        ):
            remaining *= 12
        if remaining is None and life is not None:
            remaining = life - (booked or 0) * months
        if remaining is not None and (value or cost) is not None:
            return Book(self.terms(value or cost or self.zero(), remaining), 0)
        return None

    def require_monthly(self, cost: Amount, life: int) -> None:
        """Where the case states the monthly charge it must be that of its terms."""
        told = self.amount("monthly")
        if told is None:
            return
        from planning.depreciation import schedule

        first = schedule(self.terms(cost, life)).rows[0].amount
        if first != told:
            raise NotUnderstoodError(f"{told} a month is not {cost} over {life} months.")

    def position_minor(self) -> int:
        """The book value in minor units where only that is given."""
        value = self.amount(*BOOK_VALUE_INPUTS) or self.amount("cost")
        if value is None:
            raise NotUnderstoodError("The case gives neither a cost nor a book value.")
        accumulated = self.amount(*ACCUMULATED_INPUTS)
        named = any(name in self.given for name in BOOK_VALUE_INPUTS)
        return value.minor - (0 if accumulated is None or named else accumulated.minor)


def method_of(name: str) -> Method:
    """The method of this name; NotUnderstoodError where there is none."""
    found = first_match(METHOD_WORDS, phrase(name))
    if not isinstance(found, Method):
        raise NotUnderstoodError(f"The method “{name[:40]}” is not known.")
    return found


def decimal_share(text: str) -> Decimal:
    """A share such as `0.3`, `30%` or `3/10`."""
    if "/" in text:
        over, under = text.split("/", 1)
        return number_of(over) / (number_of(under) or Decimal(1))
    return number_of(text)
