"""`rackledger tax`: figures as JSON with reasons, rules with sources, refusals in words."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PdfReader

from catalog.commands.settings import change_settings
from catalog.models import SettingName
from catalog.queries.depreciation import depreciation_view
from catalog.store.ledger import Ledger
from desktop.cli.main import run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def _no_rows_of_ones_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr("catalog.taxes.own_rules_folder", lambda: tmp_path)
    return tmp_path


def answer(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    assert run(["tax", *words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_macrs_says_inputs_reasons_and_that_it_is_no_advice(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = answer(
        capsys, "macrs", "--cost", "12000", "--section-179", "5000", "--bonus-percent", "40"
    )

    assert [one["number"] for one in found["result"]["deductions"]][:2] == ["8640.00", "1344.00"]
    assert found["reasons"][-1]["source"].endswith("as printed")
    assert "not tax advice" in found["notice"]
    assert found["rules_version"].startswith("2026-11-20 ")


def test_the_forty_percent_test_picks_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["macrs", "--cost", "10000", "--quarter", "4", "--placed", "Q1=50000"]
    late = answer(capsys, *words, "--placed", "Q4=40000")
    early = answer(capsys, *words, "--placed", "Q4=1000")

    assert late["result"]["table"].startswith("Table A-5")
    assert early["result"]["table"].startswith("Table A-1")


def test_a_disposal_ends_the_years(capsys: pytest.CaptureFixture[str]) -> None:
    found = answer(capsys, "macrs", "--cost", "10000", "--disposed-year", "3", "--proceeds", "4000")

    assert found["result"]["adjusted_basis"]["number"] == "3840.00"
    assert found["result"]["gain"]["number"] == "160.00"


def test_bonus_and_section_179(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--acquired", "2025-01-10", "--in-service", "2026-02-01"]
    special = answer(capsys, "bonus", "--basis", "12000", *words)
    expensed = answer(capsys, "section179", "--placed-in-service", "4500000", "--year", "2026")

    assert special["result"]["bonus"]["number"] == "2400.00"
    assert expensed["result"]["maximum"]["number"] == "2150000.00"


def test_a_pool_by_year(capsys: pytest.CaptureFixture[str]) -> None:
    found = answer(
        capsys,
        "pool",
        "SE",
        "--purchase",
        "100000@2024-01-05",
        "--sold",
        "20000@2025-05-01:50000@2024-02-01",
        "--last",
        "2025-12-31",
    )

    first, second = found["years"]
    assert (first["deduction"]["number"], second["proceeds"]["number"]) == ("45000.00", "20000.00")
    assert second["reasons"][0]["inputs"]["Opening"] == "105000.00 SEK"


def test_rules_in_force_name_source_and_confidence_and_warn_of_unknown_years(
    capsys: pytest.CaptureFixture[str],
) -> None:
    now = answer(capsys, "rules", "--jurisdiction", "SE", "--on", "2026-11-26")
    later = answer(capsys, "rules", "--jurisdiction", "se", "--on", "2027-03-01")

    base = next(one for one in now["rules"] if one["parameter"] == "amount")
    assert (base["value"], base["confidence"]) == ("59200", "medium")
    assert now["unknown"] == []
    assert "not known for 2027-03-01" in later["unknown"][0]["warning"]
    assert later["unknown"][0]["nearest"]["value"] == "59200"

    assert run(["tax", "rules", "--jurisdiction", "SE", "--on", "2027-03-01"]) == 0
    assert "⚠ prisbasbelopp" in capsys.readouterr().out


def test_rows_of_ones_own_are_begun_used_and_refused_with_their_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert run(["tax", "rules", "--jurisdiction", "US", "--own"]) == 0
    own = tmp_path / "tax_parameters.csv"
    own.write_text(
        own.read_text(encoding="utf-8")
        + "US,s.179,limit,tax_year_begins,2027-01-01,2027-12-31,,2610000,USD,Rev. Proc.,,high,\n"
        + "US,s.179,phase_out_threshold,x,2027-01-01,2027-12-31,,4170000,USD,Rev. Proc.,,high,\n",
        encoding="utf-8",
    )
    capsys.readouterr()
    found = answer(capsys, "section179", "--placed-in-service", "100", "--year", "2027")
    assert found["result"]["limit"]["number"] == "2610000.00"

    own.write_text(own.read_text(encoding="utf-8") + "US,s.179,limit,x,soon,,,1,USD,x,,high,\n")
    assert run(["tax", "bonus", "--basis", "1", *NEW]) == 2
    assert "tax_parameters.csv, line 5: valid_from “soon” is no date" in capsys.readouterr().err


NEW = ("--acquired", "2026-01-01", "--in-service", "2026-01-02")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["section179", "--placed-in-service", "1", "--year", "2027"], "is not known for 2027"),
        (["macrs", "--cost", "=1+1"], "is not a number"),
        (["macrs", "--cost", "100", "--class-years", "6"], "There is no 6-year table"),
        (["macrs", "--cost", "100", "--placed", "Q7=1"], "write Q1=60000"),
        (["macrs", "--cost", "100", "--bonus-percent", "nan"], "no percentage"),
        (["pool", "DE", "--purchase", "50@x"], "write 50000@2026-03-01"),
        (["pool", "SE", "--sold", "50@2026-01-01"], "is no sale"),
        (["pool", "SE"], "Name a purchase"),
        (["rules", "--jurisdiction", "XX"], "No rules are known for “XX”"),
    ],
)
def test_what_cannot_be_answered_is_one_line_and_exit_code_2(
    capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    assert run(["tax", *words]) == 2
    error = capsys.readouterr().err
    assert said in error
    assert len(error.strip().splitlines()) == 1


def test_the_depreciation_report_is_written_for_all_assets_or_those_with_a_tag(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    ledger, out = tmp_path / "demo.rackledger", tmp_path / "schedules.pdf"
    assert run(["demo", str(ledger), "--assets", "30", "--on", "2026-11-26"]) == 0
    words = ["report", str(ledger), "depreciation", "--out", str(out), "--on", "2026-11-26"]

    assert run([*words, "--asset", "NOPE"]) == 2
    assert "has the tag NOPE" in capsys.readouterr().err
    assert not out.exists()
    with Ledger.open(ledger) as opened:
        books = opened.ask(depreciation_view, on=date(2026, 11, 26)).books
    assert run([*words, "--asset", books[0].tag, "--paper", "letter"]) == 0
    assert out.read_bytes().startswith(b"%PDF")
    assert f"{len(PdfReader(out).pages)} pages." in capsys.readouterr().out


def test_the_depreciation_report_is_a_summary_unless_schedules_are_asked_for(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    ledger, out = tmp_path / "demo.rackledger", tmp_path / "schedules.pdf"
    assert run(["demo", str(ledger), "--assets", "30", "--on", "2026-11-26"]) == 0
    words = ["report", str(ledger), "depreciation", "--out", str(out), "--on", "2026-11-26"]
    capsys.readouterr()

    assert run(words) == 0
    assert len(PdfReader(out).pages) == 3
    assert "pages" not in capsys.readouterr().out
    assert run([*words, "--schedules"]) == 0
    assert capsys.readouterr().out.startswith(f"{len(PdfReader(out).pages)} pages.")
    assert len(PdfReader(out).pages) > 20


def test_the_pools_of_a_ledger_with_what_is_left_out(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    ledger = tmp_path / "demo.rackledger"
    assert run(["demo", str(ledger), "--assets", "30", "--on", "2026-11-26"]) == 0
    capsys.readouterr()
    found = answer(capsys, "pool", "US", "--ledger", str(ledger), "--last", "2026-11-26")

    assert found["years"][-1]["end"] == "2026-12-31"
    assert found["assets"] + found["left_out"]["without_cost"] == 30
    assert run(["tax", "pool", "US", "--ledger", str(ledger), "--opening", "5"]) == 2
    assert "has its own purchases" in capsys.readouterr().err
    books = answer(capsys, "book", str(ledger))["books"]
    assert len(books) == found["assets"]
    assert books[0]["reasons"][-1]["source"].endswith("as printed")
    assert run(["tax", "book", str(ledger), "--asset", books[0]["tag"]]) == 0
    assert "deduction" in capsys.readouterr().out


def test_what_is_elected_on_the_command_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    words = ["pool", "US", "--purchase", "10000@2025-02-01"]
    assert answer(capsys, *words)["years"][0]["deduction"]["number"] == "10000.00"
    out = answer(capsys, *words, "--elect", "2025: bonus=out")
    assert out["years"][0]["deduction"]["number"] == "2000.00"
    assert run(["tax", *words, "--elect", "2025: bonus=maybe"]) == 2
    assert "there is section_179=none" in capsys.readouterr().err


def test_what_a_ledger_elects_on_the_command_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    ledger = tmp_path / "demo.rackledger"
    assert run(["demo", str(ledger), "--assets", "10", "--on", "2026-11-26"]) == 0
    assert run(["tax", "elect", str(ledger)]) == 2
    assert "no tax jurisdiction" in capsys.readouterr().err
    with Ledger.open(ledger) as opened:
        opened.do(change_settings, values={SettingName.TAX_JURISDICTION: "US"})
    assert run(["tax", "elect", str(ledger), "bonus=out"]) == 2
    assert "--from 2026" in capsys.readouterr().err
    assert run(["tax", "elect", str(ledger), "bonus=out", "--from", "2025"]) == 0
    assert "Elected in US: 2025: bonus=out." in capsys.readouterr().out
    found = answer(capsys, "pool", "US", "--ledger", str(ledger), "--last", "2026-11-26")
    assert found["elected"] == "2025: bonus=out"
