"""`rackledger catalogue trend` and `check-build`, over the catalogue that is bundled."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desktop.cli.main import run

if TYPE_CHECKING:
    from pathlib import Path

Output = pytest.CaptureFixture[str]
RTX_4090 = "gpu/nvidia-geforce-rtx-4090"
BUILD = """
name = "Workstation"
[[part]]
model = "RTX 4090"
[[part]]
model = "Ryzen 9 7950X"
[[part]]
kind = "psu"
name = "Supply"
wattage_w = 1000
conn_16pin = 1
conn_pcie_8pin = 4
conn_eps = 2
[[part]]
kind = "chassis"
max_card_length_mm = 300
"""


def test_a_trend_shows_prices_interval_and_how_often_advice_was_right(capsys: Output) -> None:
    assert run(["catalogue", "trend", "RTX 4090", "--on", "2025-08-01"]) == 0
    said = capsys.readouterr().out
    assert "2023-07-05 1839" in said
    assert "Change a year: " in said
    assert "Interval of 80 %" in said
    assert "times right before" in said
    assert "of 180 days; prices of one time move together" in said


def test_the_same_for_a_script_in_another_currency(capsys: Output) -> None:
    assert run(["catalogue", "trend", RTX_4090, "--currency", "eur", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["key"] == RTX_4090
    retail = next(one for one in found["series"] if one["series"]["kind"] == "retail")
    assert retail["series"]["currency"] == "EUR"
    assert retail["trials"] >= retail["interval_held"]
    lows = [float(one["low"]["number"]) for one in retail["to_come"]]
    highs = [float(one["high"]["number"]) for one in retail["to_come"]]
    assert lows == sorted(lows, reverse=True)
    assert highs == sorted(highs)
    assert retail["advice"]["is_stale"]


def test_money_of_today_needs_an_index_of_ones_own(
    capsys: Output, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("catalog.policy.own_rules_folder", lambda: tmp_path)
    assert run(["catalogue", "trend", RTX_4090, "--real"]) == 2
    assert "no index comes with Rackledger" in capsys.readouterr().err


def test_a_configuration_is_checked_and_what_does_not_fit_is_named(
    capsys: Output, tmp_path: Path
) -> None:
    path = tmp_path / "build.toml"
    path.write_text(BUILD, encoding="utf-8")
    assert run(["catalogue", "check-build", str(path), "--why"]) == 1
    said = capsys.readouterr().out
    assert said.startswith("Workstation: act")
    assert "(620 W + 200 W) × 1.2 = 984 W" in said
    assert "NVIDIA GeForce RTX 4090: length 304 mm for 300 mm." in said
    assert run(["catalogue", "check-build", str(path), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert found["needed_w"]["simple"]["watts"] == "984"
    assert found["level"] == "act"
    assert [part["kind"] for part in found["parts"]] == ["gpu", "cpu", "psu", "chassis"]


def test_what_is_wrong_in_the_file_is_said_and_the_rest_checked(
    capsys: Output, tmp_path: Path
) -> None:
    path = tmp_path / "build.toml"
    path.write_text(BUILD + "colour = 1\n[[part]]\nmodel = 'Nothing of the kind'\n", "utf-8")
    assert run(["catalogue", "check-build", str(path)]) == 1
    said = capsys.readouterr()
    assert "part 4, colour: no field of a part" in said.err
    assert "part 5: “Nothing of the kind” is not in the catalogue" in said.err
    assert "984 W" in said.out


def test_what_replaces_a_model_says_what_gets_worse(capsys: Output) -> None:
    asked = ["catalogue", "replaces", "gpu/nvidia-tesla-k80", "--for", "training"]
    assert run([*asked, "--on", "2026-11-01"]) == 0
    said = capsys.readouterr().out
    assert "NVIDIA Tesla K80: act. " in said
    assert "better: " in said
    assert run([*asked, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["considered"] >= len(found["replacements"]) > 0
    for one in found["replacements"]:
        memory = next(
            change
            for change in [*one["better"], *one["as_before"], *one["worse"]]
            if change["figure"] == "vram_gb"
        )
        assert float(memory["after"]) >= 0.95 * float(memory["before"])


def test_a_model_is_not_replaced_in_work_that_is_none_of_its_kind(capsys: Output) -> None:
    assert run(["catalogue", "replaces", RTX_4090, "--for", "storage"]) == 2
    assert "possible: inference, training, rendering" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["check-build", "nowhere.toml"], ["trend", "no such model"]])
def test_what_cannot_be_done_is_one_line(capsys: Output, words: list[str]) -> None:
    assert run(["catalogue", *words]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
