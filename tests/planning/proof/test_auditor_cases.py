"""What an auditor would bring: neighbours of the worked cases, in the same columns and words.

The figures beside this in `auditor/` were worked out apart from the program. `rackledger prove
finance` reads the folder as it reads any other.
"""

from __future__ import annotations

import csv
import re
from datetime import date
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from planning.proof import State, prove, read_table
from planning.proof.outcome import Table

if TYPE_CHECKING:
    from collections.abc import Callable

OPTIONAL = {"third_party_source", "steps", "confidence", "unrounded"}
FOLDER = Path(__file__).with_name("auditor")
EXAMINER = Path(__file__).with_name("examiner")


@pytest.mark.parametrize(
    ("table", "count"),
    [
        ("schedule_cases", 90),
        ("event_cases", 120),
        ("journal_cases", 18),
        ("country_cases", 110),
        ("macrs_compound_cases", 50),
    ],
)
def test_every_case_of_an_auditor_passes(table: str, count: int) -> None:
    tables = [read_table(path.stem, path.read_bytes()) for path in sorted(FOLDER.glob("*.csv"))]
    outcomes = [outcome for outcome in prove(tables) if outcome.table == table]
    assert len(outcomes) >= count
    assert [outcome for outcome in outcomes if outcome.state is not State.PASSED] == []


def test_the_same_cases_pass_as_another_program_saves_them() -> None:
    """Semicolons, a byte order mark, lines of Windows, columns in another order, one more."""
    tables = []
    for path in sorted(FOLDER.glob("*.csv")):
        rows = list(csv.DictReader(StringIO(path.read_text(encoding="utf-8"))))
        kept = [name for name in reversed(rows[0]) if name not in OPTIONAL]
        text = StringIO(newline="")
        writer = csv.DictWriter(text, [*kept, "remark"], delimiter=";", extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)
        tables.append(read_table(path.stem, text.getvalue().encode("utf-8-sig")))
    outcomes = prove(tables)
    assert len(outcomes) > 350
    assert [outcome for outcome in outcomes if outcome.state is not State.PASSED] == []


def test_every_case_of_a_second_examiner_passes() -> None:
    """Other numbers, currencies, conventions and forms of words, from formulas of their own."""
    paths = sorted(EXAMINER.glob("*.csv"))
    outcomes = prove([read_table(path.stem, path.read_bytes()) for path in paths])
    assert len(paths) > 20
    assert len(outcomes) > 1200
    assert [outcome for outcome in outcomes if outcome.state is not State.PASSED] == []


def in_words(found: re.Match[str]) -> str:
    day = date.fromisoformat(found[0])
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
ISO = r"\b\d{4}-\d\d-\d\d\b(?!\.\.)"
#: The same inputs as another person would write them.
SPELLINGS: dict[str, Callable[[str], str]] = {
    "days in words": lambda text: re.sub(ISO, in_words, text),
    "days with dots": lambda text: re.sub(r"\b(\d{4})-(\d\d)-(\d\d)\b", r"\3.\2.\1", text),
    "spaces": lambda text: text.replace("=", " = ").replace(";", " ; "),
    "percent apart": lambda text: re.sub(r"(\d)%", r"\1 %", text),
    "commas": lambda text: text if "," in text else text.replace(";", ", "),
    "large letters": lambda text: re.sub(
        r"(^|;)([a-z_]+)=", lambda found: f"{found[1]}{found[2].replace('_', ' ').title()}=", text
    ),
}


@pytest.mark.parametrize("spelling", sorted(SPELLINGS))
def test_the_same_inputs_in_another_spelling_say_the_same(spelling: str) -> None:
    respell = SPELLINGS[spelling]
    tables = [read_table(path.stem, path.read_bytes()) for path in sorted(FOLDER.glob("*.csv"))]
    told = [
        Table(
            table.name,
            tuple(
                {**row, "inputs": respell(row["inputs"])} if spelt(table.name, spelling) else row
                for row in table.rows
            ),
        )
        for table in tables
    ]
    outcomes = prove(told)
    assert len(outcomes) > 400
    assert [outcome for outcome in outcomes if outcome.state is not State.PASSED] == []


def spelt(table: str, spelling: str) -> bool:
    """Whether the table has inputs that may be spelt so; prose has commas of its own."""
    prose = {"country_cases", "macrs_compound_cases"}
    return (
        table.endswith("_cases")
        and table != "journal_cases"
        and not (spelling == "commas" and table in prose)
    )
