"""Decisions about money on the command line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desktop.cli.main import run

if TYPE_CHECKING:
    from pathlib import Path

CASE = """
title = "Eight GPUs"
currency = "USD"
years = 4
gpus = 8
[[cost]]
kind = "purchase"
amount = 392000
[[cost]]
kind = "space"
amount = 36000
[energy]
power_w = 5600
hours_a_year = 4800
pue = 1.4
per_kwh = 0.12
[cloud]
gpus = 8
on_demand = 36
"""


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "case.toml"
    path.write_text(CASE, encoding="utf-8")
    return path


def test_ownership_as_text_and_as_json(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["tco", str(case)]) == 0
    assert "Nominal 554063.36 USD" in capsys.readouterr().out
    assert run(["tco", str(case), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["ownership"]["nominal"] == {"number": "554063.36", "currency": "USD"}
    assert found["options"][0]["lines"][1]["reason"]["formula"].startswith("W / 1000")


def test_a_cloud_breaks_even_in_cash(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["cloud", str(case)]) == 0
    out = capsys.readouterr().out
    assert "Break-even month: 35.6." in out
    assert "Break-even utilisation: " in out


def test_returns(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["npv", "--rate", "9%", "-20000", "7000", "7500", "7500", "6000"]) == 0
    assert run(["npv", "--rate", "0.1", "--first-at", "1", "-100;121"]) == 0
    assert run(["irr", "-100", "230", "-132"]) == 0
    assert run(["irr", "100"]) == 0
    assert run(["xirr", "-100", "110", "--dates", "2025-01-01;2026-01-01"]) == 0
    assert run(["mirr", "-100", "60", "60", "--finance-rate=8%", "--reinvest-rate=5%"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "2776.54566497"
    assert lines[2] == "9.09090909091"
    assert lines[4] == "ambiguous: 0.1, 0.2 all solve it"
    assert lines[6] == "no rate solves it"
    assert lines[8] == "0.1"
    assert lines[10].startswith("0.10905")


def test_returns_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["irr", "-100", "60", "60", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["irr"] == pytest.approx(0.13066238629)
    assert found["inputs"]["payments"] == ["-100", "60", "60"]
    assert found["ambiguous"] is False


def test_dated_payments_come_back_with_their_dates(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["xirr", "-100", "110", "--dates", "2025-01-01;2026-01-01", "--json"]
    assert run(words) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["inputs"]["dates"] == ["2025-01-01", "2026-01-01"]
    assert found["answer"] == "0.1"


@pytest.mark.parametrize("flows", [["0", "0"], ["-1000", "0", "0"], ["100", "200"]])
def test_payments_of_one_sign_have_no_rate(
    flows: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["irr", *flows, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["rate"], found["answer"]) == (None, "no rate solves it")


def test_a_lease_to_the_cent(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["lease", "--payment", "150.00 EUR", "--periods", "36", "--rate", "0.5%"]
    assert run([*words, "--cost", "4955.31 EUR"]) == 0
    out = capsys.readouterr().out
    assert "36   150.00   150.00      0.00     0.00" in out
    assert "Implicit rate of a period: 0.0049999" in out
    assert run([*words, "--arrears", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["at_start"] == "4930.65"
    assert len(found["rows"]) == 36


@pytest.mark.parametrize(
    "text",
    ["= broken", "title = 1", "currency = 'EUR'", CASE + "[magic]\nx = 1", CASE + "[[range]]"],
)
def test_a_broken_file_is_one_line(
    tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "broken.toml"
    path.write_text(text, encoding="utf-8")
    assert run(["tco", str(path)]) == 2
    err = capsys.readouterr().err
    assert err.startswith("rackledger: ")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    "words",
    [
        ["irr", "ten"],
        ["npv", "--rate", "lots", "1"],
        ["npv", "--rate", "-2", "1"],
        ["xirr", "-1", "2", "--dates", "yesterday;today"],
        ["xirr", "-1", "2", "--dates", "2025-01-01"],
        ["tco", "nowhere.toml"],
        ["lease", "--payment", "one", "--periods", "3", "--rate", "1%"],
    ],
)
def test_what_is_wrong_is_said(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(words) == 2
    assert capsys.readouterr().err.startswith("rackledger: ")


def test_the_case_is_printed(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "case.pdf"
    assert run(["tco", str(case), "--pdf", str(target), "--letter", "--language", "sv"]) == 0
    assert target.read_bytes().startswith(b"%PDF-")
    assert "Wrote" in capsys.readouterr().out
    assert run(["tco", str(case), "--pdf", str(tmp_path / "none" / "x.pdf")]) == 2
