"""Proves `tco_cases.csv`: quantities of ownership, return, leasing, replacement and carbon.

A case says in words what is asked (`quantity`, `definition`, `title`) and from what (`inputs`).
Rows of one case share their inputs: a row with none takes those of the rows above it. Where the
words are complete they are worked out by the rooms of planning that the application uses; the
formula of the case, where it has one, is worked out beside it. A case whose words leave something
open is judged by its formula; one whose words and formula contradict each other is not judged.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from planning.errors import FunctionError
from planning.proof.formula import evaluate
from planning.proof.functions import NO_SOLUTION, agree
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
from planning.proof.tco_words import Story, from_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

TABLE: Final = "tco_cases"
READS: Final = (TABLE,)


def prove(tables: Mapping[str, Sequence[Row]]) -> list[Outcome]:
    """One outcome for each row."""
    rows = tables.get(TABLE, ())
    return [_prove_row(rows, index) for index in range(len(rows))]


def _prove_row(rows: Sequence[Row], index: int) -> Outcome:
    row = rows[index]
    name = f"{case_name(row, index + 2)}, {row.get('quantity', '').strip()[:60] or 'no quantity'}"
    expected = row.get("expected", "").strip()
    by_words, open_question = _by_words(rows, index)
    by_formula, unread = _by_formula(row)
    if by_words is None and by_formula is None:
        note = unread or open_question
        return Outcome(TABLE, name, State.NOT_UNDERSTOOD, expected, "", note)
    if by_words is not None and by_formula is not None and not _same(by_words, by_formula):
        note = f"words and formula contradict each other: {_text(by_words)}, {_text(by_formula)}"
        return Outcome(TABLE, name, State.NOT_UNDERSTOOD, expected, "", note)
    result = by_formula if by_words is None else by_words
    assert result is not None
    if expected.upper() == NO_SOLUTION or result == NO_SOLUTION:
        same = expected.upper() == result
    else:
        try:
            same = _same(decimal(row, "expected"), result)
        except NotUnderstoodError as error:
            return Outcome(TABLE, name, State.NOT_UNDERSTOOD, expected, "", str(error))
    note = "" if by_words is not None else "by its formula"
    state = State.PASSED if same else State.FAILED
    return Outcome(TABLE, name, state, expected, _text(result), note)


Result = Decimal | str


def _by_words(rows: Sequence[Row], index: int) -> tuple[Result | None, str]:
    try:
        return from_words(Story.of(rows, index)), ""
    except FunctionError:
        return NO_SOLUTION, ""
    except CANNOT_TELL as error:
        return None, why(error)


def _by_formula(row: Row) -> tuple[Result | None, str]:
    text = row.get("libreoffice_formula", "").strip()
    if not text:
        return None, ""
    try:
        return evaluate(text), ""
    except FunctionError:
        return NO_SOLUTION, ""
    except CANNOT_TELL as error:
        return None, why(error)


def _same(one: Result, other: Result) -> bool:
    if isinstance(one, str) or isinstance(other, str):
        return one == other
    return agree(one, other)


def _text(result: Result) -> str:
    return result if isinstance(result, str) else f"{result:.18g}"
