"""`rackledger catalogue check` and `coverage`: what is right, and what is told when it is not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from desktop.cli.commands import app

LISTS = Path(__file__).parents[2] / "catalog"
HEADER = "name,vram_gb,bandwidth_gb_s,tdp_w,available_from,launch_price_usd\n"


def run(*words: str | Path) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["catalogue", *map(str, words)])
    return result.exit_code, result.output


def check(folder: Path, *rows: str, header: str = HEADER) -> tuple[int, str]:
    path = folder / "list.csv"
    path.write_text(header + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return run("check", path)


@pytest.mark.parametrize("name", ["known_parts_gpu.csv", "known_parts_cpu.csv"])
def test_well_known_parts_are_right_in_every_figure(name: str) -> None:
    code, text = run("check", LISTS / name, "--json")
    found = json.loads(text)
    assert found["missing"] == []
    assert [
        row for row in found["rows"] if any(f["judgement"] != "agrees" for f in row["figures"])
    ] == []
    assert found["found"] >= 30
    assert code == 0


def test_what_differs_is_told_with_both_values_and_our_source(tmp_path: Path) -> None:
    code, text = check(tmp_path, "RTX 4090,24,1008,600,2022-10,1599")
    assert code == 1
    assert "Row 2, RTX 4090, tdp_w: 600 in the list, 450 here" in text
    assert "NVIDIA GeForce RTX 4090; " in text


def test_three_percent_is_the_limit(tmp_path: Path) -> None:
    assert check(tmp_path, "RTX 4090,,1038,,,")[0] == 0
    assert check(tmp_path, "RTX 4090,,1042,,,")[0] == 1


def test_a_name_that_is_not_sure_is_missing_not_guessed(tmp_path: Path) -> None:
    code, text = check(tmp_path, "H100,80,,,,", "Voodoo 9000,,,,,")
    assert code == 0
    assert "Found 0 of 2 names" in text
    assert "Row 2, H100: missing (perhaps NVIDIA H100" in text
    assert "Row 3, Voodoo 9000: missing" in text


def test_the_list_s_memory_tells_variants_apart(tmp_path: Path) -> None:
    code, text = check(tmp_path, "RTX 3060,12,360,170,,", "RTX 3060,8,240,170,,")
    assert code == 0
    assert "Found 2 of 2 names" in text


def test_figures_that_cannot_be_read_are_named_with_row_and_column(tmp_path: Path) -> None:
    code, text = check(tmp_path, "RTX 4090,24G,1008,450,autumn,")
    assert code == 1
    assert "Row 2, RTX 4090, vram_gb: “24G” cannot be read; accepted is a plain number" in text
    assert "Row 2, RTX 4090, available_from: “autumn” cannot be read" in text


def test_a_list_cannot_write_to_the_terminal(tmp_path: Path) -> None:
    _, text = check(tmp_path, "RTX \x1b[31m4090,24,1008,600,,")
    assert "\x1b" not in text


def test_what_is_not_known_here_is_no_difference(tmp_path: Path) -> None:
    code, text = check(tmp_path, "GTX 1080,9999", header="name,fp8_dense_tflops\n")
    assert code == 0
    assert "Row 2, GTX 1080: not known here: fp8_dense_tflops" in text


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"a,b\n1,2\n", "has no rows with a column"),
        (b"name,colour\nRTX 4090,black\n", "none of the columns"),
        (b"\xff\xfe\x00name", "not a CSV file in UTF-8"),
        (b"", "has no rows"),
    ],
)
def test_a_file_that_is_no_list_is_refused(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    result = CliRunner().invoke(app, ["catalogue", "check", str(path)])
    assert result.exit_code == 2
    assert words in result.stderr


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["catalogue", "check", str(tmp_path / "none.csv")])
    assert result.exit_code == 2
    assert "none.csv" in result.stderr


@pytest.fixture(scope="module")
def covered() -> dict[str, Any]:
    code, text = run("coverage", "--json")
    assert code == 0
    found = json.loads(text)
    assert isinstance(found, dict)
    return found


def test_the_bundled_catalogue_is_as_large_as_it_should_be(covered: dict[str, Any]) -> None:
    complete = list(covered["complete"].values())
    for count, wanted in zip(complete, (400, 700, 3000, 400, 300), strict=True):
        assert count >= wanted
    kinds = {kind["kind"]: kind for kind in covered["kinds"]}
    assert kinds["cpu"]["models"] >= 1500
    assert covered["long_series"] >= 20
    assert covered["size_bytes"] < 8_000_000


def test_shares_and_fields_are_counted_of_what_there_is(covered: dict[str, Any]) -> None:
    assert 0 < covered["agreed_share"] < covered["agreed_share_of_compared"] < 1
    for kind in covered["kinds"]:
        assert 0 <= kind["agreed"] <= kind["compared"] <= kind["figures"]
        assert all(0 < field["known"] <= field["total"] for field in kind["fields"])
    assert covered["oldest_price"] < covered["freshest_price"]


def test_coverage_in_words() -> None:
    code, text = run("coverage")
    assert code == 0
    assert "Price histories: " in text
    assert "gpu: " in text
