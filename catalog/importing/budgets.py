"""Budget lines from a CSV file: good rows become drafts, every other cell a problem in words.

The file comes from outside: its size, its encoding, its numbers and its texts are checked before
anything is believed. What a spreadsheet would run as a formula is refused.
"""

from __future__ import annotations

import csv
import io
import re
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from pydantic import ValidationError

from catalog.models import BudgetLineDraft
from catalog.models.problems import problems_of
from money import Amount, MoneyError
from money.sentence import say
from money.text import parse_amount
from planning.budgeting import Category, Spending
from probing.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LARGEST_BYTES: Final = 32_000_000
MOST_ROWS: Final = 200_000
LONGEST_CELL: Final = 20_000
_SHOWN: Final = 80
_FORMULA: Final = re.compile(r"[=+@\t\r|%]")
_MONTH: Final = re.compile(r"\d{4}-\d{2}")

#: The titles that a column may have, by field; small letters, spaces for anything between words.
TITLES: Final = {
    "name": ("name", "line", "item"),
    "cost_centre": ("cost centre", "cost center"),
    "project": ("project",),
    "category": ("category",),
    "spending": ("spending", "type", "capital operating"),
    "phase": ("phase",),
    "planned": ("planned", "plan", "amount", "budget"),
    "currency": ("currency",),
    "forecast": ("forecast",),
    "expected_on": ("expected", "expected on", "month", "date"),
    "notes": ("notes", "note"),
}
NEEDED: Final = ("name", "category", "spending", "planned")


def read_budget_lines(
    content: bytes, file: str, currency: str, *, locale: str = "en_US"
) -> tuple[list[BudgetLineDraft], list[Problem]]:
    """The lines of a CSV file in `currency`, and what in it could not be used.

    Amounts are written by `locale`. A row with a problem is left out, the others are not.
    """
    text = _text(content)
    if isinstance(text, str):
        rows, problem = _rows(text)
    else:
        rows, problem = [], text
    if problem is not None:
        return [], [Problem(file, *problem)]
    columns, problems = _columns(rows[0], file)
    if problems:
        return [], problems
    reader = _Reader(file, columns, currency, locale)
    return reader.read(rows[1:])


_Wrong = tuple[str, str, str, str]
"""Where, column, value and what is expected."""


def _text(content: bytes) -> str | _Wrong:
    if len(content) > LARGEST_BYTES:
        return (
            "",
            "size",
            say("{size:,} bytes", size=len(content)),
            say("at most {most:,} bytes", most=LARGEST_BYTES),
        )
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "", "encoding", "UTF-16", say("a text in UTF-8")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        where = say("byte {number}", number=error.start + 1)
        wrong = repr(content[error.start : error.start + 4])
        return where, "encoding", wrong, say("a text in UTF-8")
    if "\0" in text:
        return "", "content", "NUL", say("a CSV file, as text")
    return text


def _rows(text: str) -> tuple[list[list[str]], _Wrong | None]:
    """The rows of the file, by the mark that its first line has most of."""
    first = text.split("\n", 1)[0]
    delimiter = max((",", ";", "\t"), key=first.count)
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True):
            rows.append(row)
            if len(rows) > MOST_ROWS + 1:
                most = say("at most {most:,} rows", most=MOST_ROWS)
                return [], ("", "rows", say("more than {bound:,}", bound=MOST_ROWS), most)
    except csv.Error as error:
        where = say("row {number}", number=len(rows) + 1)
        return [], (where, "", "", say("rows of a CSV file ({error})", error=str(error)))
    if not rows:
        return [], (
            "",
            "content",
            "",
            say("a line of titles: {titles} …", titles=", ".join(NEEDED)),
        )
    return rows, None


def _columns(titles: Sequence[str], file: str) -> tuple[dict[str, int], list[Problem]]:
    """The place of each field's column; columns of other titles are left aside."""
    found: dict[str, int] = {}
    problems = []
    for place, title in enumerate(titles):
        said = re.sub(r"[\W_]+", " ", title).strip().lower()
        field = next((name for name, known in TITLES.items() if said in known), None)
        if field in found:
            problems.append(
                Problem(
                    file, "row 1", title[:_SHOWN], "", say("one column for {field}", field=field)
                )
            )
        elif field is not None:
            found[field] = place
    problems += [
        Problem(
            file,
            "row 1",
            name,
            "",
            say("a column with the title {titles}", titles=" or ".join(TITLES[name])),
        )
        for name in NEEDED
        if name not in found
    ]
    return found, problems


class _Reader:
    """Reads rows by the columns that were found, and keeps what is wrong with them."""

    def __init__(self, file: str, columns: dict[str, int], currency: str, locale: str) -> None:
        self._file, self._columns = file, columns
        self._currency, self._locale = currency, locale
        self._problems: list[Problem] = []
        self._fields: dict[str, Callable[[str], Any]] = {
            "planned": self._amount,
            "forecast": self._amount,
            "category": _category,
            "spending": _spending,
            "expected_on": _day,
        }

    def read(self, rows: Sequence[Sequence[str]]) -> tuple[list[BudgetLineDraft], list[Problem]]:
        drafts = []
        for number, row in enumerate(rows, start=2):
            if not any(cell.strip() for cell in row):
                continue
            draft = self._draft(number, row)
            if draft is not None:
                drafts.append(draft)
        return drafts, self._problems

    def _draft(self, number: int, row: Sequence[str]) -> BudgetLineDraft | None:
        before = len(self._problems)
        values: dict[str, Any] = {}
        for field, place in self._columns.items():
            text = row[place].strip() if place < len(row) else ""
            try:
                value = self._value(field, text)
            except ValueError as error:
                self._wrong(number, field, text, str(error))
                continue
            if field != "currency" and value is not None:
                values[field] = value
        if len(self._problems) > before:
            return None
        try:
            return BudgetLineDraft(budget_id=0, **values)
        except ValidationError as error:
            for field, expected in problems_of(error):
                self._wrong(number, field or "row", str(values.get(field, "")), expected)
            return None

    def _value(self, field: str, text: str) -> Any:
        """The value of a cell; None where it is empty. Raises ValueError with what is accepted."""
        if not text:
            if field in NEEDED:
                raise ValueError(say("something: this is needed"))
            return None
        if len(text) > LONGEST_CELL:
            raise ValueError(say("at most {longest_cell:,} characters", longest_cell=LONGEST_CELL))
        if field == "currency":
            if text.upper() != self._currency:
                raise ValueError(
                    say("{currency}, the currency of the budget", currency=self._currency)
                )
            return None
        read = self._fields.get(field)
        if read is not None:
            return read(text)
        if _FORMULA.match(text):
            raise ValueError(say("a text that no spreadsheet would run as a formula"))
        return text

    def _amount(self, text: str) -> Amount:
        try:
            amount = parse_amount(text, self._currency, self._locale)
        except MoneyError as error:
            raise ValueError(say("an amount: {error}", error=str(error))) from None
        if amount.currency != self._currency:
            raise ValueError(
                say("an amount in {currency}, the currency of the budget", currency=self._currency)
            )
        if amount.number < 0:
            raise ValueError(say("an amount of zero or more"))
        return amount

    def _wrong(self, number: int, field: str, text: str, expected: str) -> None:
        shown = "".join(char if char.isprintable() else "�" for char in text[:_SHOWN])
        self._problems.append(
            Problem(self._file, say("row {number}", number=number), field, shown, expected)
        )


def _category(text: str) -> Category:
    try:
        return Category(text.lower())
    except ValueError:
        raise ValueError(say("one of {category}", category=", ".join(Category))) from None


def _spending(text: str) -> Spending:
    known = {"capex": "capital", "opex": "operating"}
    try:
        return Spending(known.get(text.lower(), text.lower()))
    except ValueError:
        raise ValueError(say("capital or operating")) from None


def _day(text: str) -> date:
    """A day, or the first day of a month."""
    try:
        return date.fromisoformat(f"{text}-01" if _MONTH.fullmatch(text) else text)
    except ValueError:
        raise ValueError(say("a day such as 2026-05-01, or a month such as 2026-05")) from None
