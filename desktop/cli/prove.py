"""`rackledger prove finance`: an auditor's own cases against the arithmetic of this program."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from desktop.cli.output import FOUND, fail, failures_in_words, say, say_json
from planning.proof.outcome import State

if TYPE_CHECKING:
    from planning.proof import Outcome, Table


class Subject(StrEnum):
    """What can be proved."""

    FINANCE = "finance"


MOST_TABLES: Final = 500
_STATES: Final = (State.PASSED, State.FAILED, State.NOT_UNDERSTOOD)


def prove(
    subject: Annotated[Subject, typer.Argument(metavar="SUBJECT", help="finance")],
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The folder with the tables.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
) -> None:
    """Test the arithmetic with worked cases: every table of DIR whose kind is known is tried.

    The tables are CSV files named by their kind, such as functions_irr.csv or tco_cases.csv. A
    case is read by its own words; one whose words are not known is reported, never guessed.
    Exit code 1 when a case failed or a file could not be read, 2 when DIR has no table.
    """
    from planning.proof import prove as try_all
    from planning.proof import provers, reads

    with failures_in_words():
        tables, unreadable = _tables(folder)
    if not tables and not unreadable:
        raise fail(f"{folder} has no table: no file there ends in .csv.")
    known = [table.name for table in tables if any(reads(one, table.name) for one in provers())]
    outcomes = try_all([table for table in tables if table.name in known])
    unread = [table.name for table in tables if table.name not in known]
    if as_json:
        say_json(_as_values(subject, known, outcomes, unread, unreadable))
    else:
        _print(known, outcomes, unread, unreadable)
    if unreadable or any(outcome.state is State.FAILED for outcome in outcomes):
        raise typer.Exit(FOUND)


def _tables(folder: Path) -> tuple[list[Table], dict[str, str]]:
    """The tables in `folder`, and why a file is none, by its name."""
    from planning.proof import TableError, read_table
    from planning.proof.reading import LARGEST_BYTES

    tables: list[Table] = []
    unreadable: dict[str, str] = {}
    paths = sorted(path for path in folder.iterdir() if path.suffix.lower() == ".csv")
    for path in paths[:MOST_TABLES]:
        try:
            with path.open("rb") as file:
                tables.append(read_table(path.stem, file.read(LARGEST_BYTES + 1)))
        except TableError as error:
            unreadable[path.name] = str(error)
        except OSError as error:
            unreadable[path.name] = f"{path.name} cannot be read: {error.strerror or error}."
    for path in paths[MOST_TABLES:]:
        unreadable[path.name] = f"{path.name} is not read: at most {MOST_TABLES} tables are."
    return tables, unreadable


def _counts(outcomes: list[Outcome], table: str) -> Counter[State]:
    return Counter(outcome.state for outcome in outcomes if outcome.table == table)


def _as_values(
    subject: Subject,
    known: list[str],
    outcomes: list[Outcome],
    unread: list[str],
    unreadable: dict[str, str],
) -> dict[str, object]:
    totals = Counter(outcome.state for outcome in outcomes)
    return {
        "subject": subject.value,
        **{state.value.replace(" ", "_"): totals[state] for state in _STATES},
        "tables": [
            {
                "table": name,
                **{
                    state.value.replace(" ", "_"): _counts(outcomes, name)[state]
                    for state in _STATES
                },
            }
            for name in known
        ],
        "cases": [
            {
                "table": outcome.table,
                "case": outcome.case,
                "state": outcome.state.value,
                "expected": outcome.expected,
                "got": outcome.got,
                "note": outcome.note,
            }
            for outcome in outcomes
        ],
        "no_prover_reads": unread,
        "unreadable": unreadable,
    }


def _print(
    known: list[str], outcomes: list[Outcome], unread: list[str], unreadable: dict[str, str]
) -> None:
    for name in known:
        counts = _counts(outcomes, name)
        parts = ", ".join(f"{counts[state]} {state.value}" for state in _STATES)
        say(f"{name}: {parts if counts else 'no case'}")
        for outcome in outcomes:
            if outcome.table == name and outcome.state is not State.PASSED:
                say(f"  {_line(outcome)}")
    totals = Counter(outcome.state for outcome in outcomes)
    say(f"In all: {', '.join(f'{totals[state]} {state.value}' for state in _STATES)}.")
    if unread:
        say(f"No prover reads: {', '.join(_plain(name) for name in unread)}.")
    for sentence in unreadable.values():
        say(_plain(sentence))


def _line(outcome: Outcome) -> str:
    if outcome.state is State.FAILED:
        told = f"expected {outcome.expected}, got {outcome.got}"
    else:
        told = outcome.state.value
    note = f" – {outcome.note}" if outcome.note else ""
    return _plain(f"{outcome.case}: {told}{note}")


def _plain(text: str) -> str:
    """Text from a file without what a terminal would obey."""
    return "".join(char if char.isprintable() else "�" for char in text)[:500]
