"""`rackledger prove finance` as an auditor meets it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop.cli.main import run

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

HEADER = "case,cost,salvage,life,expected\n"


def write(folder: Path, **tables: str) -> Path:
    for name, text in tables.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return folder


def test_passed_cases_end_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write(tmp_path, functions_sln=HEADER + "A,10,0,5,2\n", notes="a\n1\n")
    assert run(["prove", "finance", str(folder)]) == 0
    out = capsys.readouterr().out
    assert "functions_sln: 1 passed, 0 failed, 0 not understood" in out
    assert "No prover reads: notes." in out


def test_a_failed_case_is_shown_with_both_values(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write(tmp_path, functions_sln=HEADER + "A,10,0,5,3\nB\x1b[31m,10,0,x,3\n")
    assert run(["prove", "finance", str(folder)]) == 1
    out = capsys.readouterr().out
    assert "A: expected 3, got 2" in out
    assert "\x1b" not in out


def test_the_result_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write(tmp_path, functions_sln=HEADER + "A,10,0,5,2\nB,10,0,x,2\n")
    assert run(["prove", "finance", str(folder), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["passed"], found["failed"], found["not_understood"]) == (1, 0, 1)
    assert found["cases"][1]["note"]


def test_a_file_that_cannot_be_read_is_no_success(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "functions_sln.csv").write_bytes(b"case\n\xff\xfe\n")
    assert run(["prove", "finance", str(tmp_path)]) == 1
    assert "UTF-8" in capsys.readouterr().out


def test_nothing_to_prove(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["prove", "finance", str(tmp_path)]) == 2
    assert run(["prove", "finance", str(tmp_path / "nowhere")]) == 2
    assert run(["prove", "astrology", str(tmp_path)]) == 2
    assert capsys.readouterr().err.count("rackledger: ") == 3
