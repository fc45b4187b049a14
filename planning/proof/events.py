"""Proves `event_cases.csv`: what happens to a book after its first day, and how it ends.

`inputs` say the book (cost, life, what is booked, or the book value and what remains) and the
event; `expected` names the figures to compare. The kind of event is told by the names of the inputs
and the words of rule and title.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from planning.proof.event_endings import ENDING_INPUTS, solve_ending, solve_part
from planning.proof.event_values import solve_value
from planning.proof.event_words import EventCase
from planning.proof.outcome import NotUnderstoodError, Outcome, Row, Verdict, judge

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from planning.proof.event_answers import Solved

TABLE: Final = "event_cases"
READS: Final = (TABLE,)
NEEDS: Final = ("rule", "inputs", "expected")

_PART_INPUTS: Final = re.compile(
    r"qty|quantity|units|share|part|percent|fraction|(?:cost|value)_(?:sold|of_part)|sold_cost"
)


def prove(tables: Mapping[str, Sequence[Row]]) -> list[Outcome]:
    """One outcome for each case."""
    return judge(TABLE, tables.get(TABLE, ()), NEEDS, _judged)


def solve(row: Row) -> Solved:
    """The answers to a case; NotUnderstoodError where its words say nothing known."""
    case = EventCase(row)
    solved = _solver(case)(case)
    case.given.require_all_read()
    return solved


def _solver(case: EventCase) -> Callable[[EventCase], Solved]:
    names = case.given.values
    replaces = any(name.startswith(("old_", "replaced_")) for name in names)
    parts = "part" in case.group.split() or any(_PART_INPUTS.search(name) for name in names)
    if parts and not replaces:
        return solve_part
    ends = any(name in ENDING_INPUTS for name in names)
    return solve_ending if ends or case.group == "disposal" else solve_value


def _judged(row: Row) -> Verdict:
    solved = solve(row)
    asked = _claims(row["expected"])
    # “monthly_36=…; last=…”: the last of the same 36.
    months = next((name[8:] for name, _ in asked if name.startswith("monthly_")), "")
    if f"last_{months}" in solved.figures:
        solved.figures.setdefault("last", solved.figures[f"last_{months}"])
    told = [f"{name}={solved.text(name, wanted)}" for name, wanted in asked]
    same = all(solved.agrees(name, wanted) for name, wanted in asked)
    return "; ".join(f"{name}={wanted}" for name, wanted in asked), "; ".join(told), same


def _claims(text: str) -> list[tuple[str, str]]:
    """The figures that a case expects; remarks without a name are no claims."""
    claims = [part.split("=", 1) for part in text.split(";") if "=" in part]
    if not claims:
        raise NotUnderstoodError(f"“{text[:60]}” names no figure to compare.")
    return [(name.strip(), value.strip()) for name, value in claims]
