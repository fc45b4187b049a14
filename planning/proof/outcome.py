"""What a proof says of one case, and the small tools that all provers share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from money.errors import MoneyError
from planning.errors import PlanningError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

#: One line of a table: column → text.
Row = Mapping[str, str]


class State(StrEnum):
    """How a case ended."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_UNDERSTOOD = "not understood"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One case of one table: what it expects, what came out, and why where that needs a word."""

    table: str
    case: str
    state: State
    expected: str = ""
    got: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a file by column; `problems` are the lines that are no rows."""

    name: str
    rows: tuple[Row, ...]
    problems: tuple[Outcome, ...] = ()


class NotUnderstoodError(PlanningError):
    """The words of a case say nothing that the prover knows; the sentence says which."""


#: What ends a case without a verdict: its words, its money, or numbers beyond all arithmetic.
CANNOT_TELL: Final = (PlanningError, MoneyError, ArithmeticError)


def why(error: Exception) -> str:
    """The sentence of an error; one of Python's own is put into words."""
    if isinstance(error, ArithmeticError):
        return "Numbers as large or small as these are not worked out."
    return str(error)


#: What a case expects, what was calculated, and whether the two are the same.
Verdict = tuple[str, str, bool]


def judge(
    table: str, rows: Sequence[Row], needs: Sequence[str], one: Callable[[Row], Verdict]
) -> list[Outcome]:
    """The outcomes of `rows`, each judged by `one`; what it cannot read is not understood."""
    return [_outcome(table, number, row, needs, one) for number, row in enumerate(rows, start=2)]


def _outcome(
    table: str, line: int, row: Row, needs: Sequence[str], one: Callable[[Row], Verdict]
) -> Outcome:
    name = case_name(row, line)
    missing = [column for column in needs if column not in row]
    if missing:
        listed = ", ".join(f"“{column}”" for column in missing)
        return Outcome(
            table, name, State.NOT_UNDERSTOOD, row.get("expected", ""), "", f"no column {listed}"
        )
    try:
        expected, got, same = one(row)
    except CANNOT_TELL as error:
        return Outcome(table, name, State.NOT_UNDERSTOOD, row.get("expected", ""), "", why(error))
    return Outcome(table, name, State.PASSED if same else State.FAILED, expected, got)


def case_name(row: Row, line: int) -> str:
    """What the case calls itself, or its line."""
    return row.get("case", "").strip()[:80] or f"line {line}"


LONGEST_NUMBER: Final = 200
#: Digits of an amount of money: with its fractions it still fits where money is rounded.
LONGEST_AMOUNT: Final = 40


def decimal(row: Row, column: str, default: str | None = None) -> Decimal:
    """The finite number in a column, `default` where it is empty or missing."""
    text = row.get(column, "").strip()
    if not text and default is not None:
        text = default
    try:
        number = Decimal(text) if len(text) <= LONGEST_NUMBER else None
    except InvalidOperation:
        number = None
    if number is None or not number.is_finite() or not -100 < number.adjusted() < 100:
        raise NotUnderstoodError(f"“{text[:40]}” in column “{column}” is not a number.")
    return number


def number(row: Row, column: str, default: str | None = None) -> float:
    """The number in a column as a float."""
    return float(decimal(row, column, default))


def whole(row: Row, column: str, default: str | None = None) -> int:
    """The whole number in a column."""
    found = decimal(row, column, default)
    if found != found.to_integral_value():
        raise NotUnderstoodError(f"“{found}” in column “{column}” is not a whole number.")
    return int(found)
