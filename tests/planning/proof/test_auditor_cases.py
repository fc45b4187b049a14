"""What an auditor would bring: neighbours of the worked cases, in the same columns and words.

The figures beside this in `auditor/` were worked out apart from the program. `rackledger prove
finance` reads the folder as it reads any other.
"""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path

import pytest

from planning.proof import State, prove, read_table

OPTIONAL = {"third_party_source", "steps", "confidence", "unrounded"}
FOLDER = Path(__file__).with_name("auditor")


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
