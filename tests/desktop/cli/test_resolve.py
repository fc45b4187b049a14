"""`rackledger catalogue resolve` as a script meets it."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

import pytest

from desktop.cli.main import run

if TYPE_CHECKING:
    from pathlib import Path

LABELS = """\
text,key,part
NVIDIA A100-SXM4-80GB,gpu/nvidia-a100-sxm4-80-gb,a
Matrox G200eW3,,b
NVIDIA A100,gpu/nvidia-a100-sxm4-80-gb,b
RTX4090 24G,gpu/nvidia-geforce-rtx-4080,b
"""


def lines(capsys: pytest.CaptureFixture[str]) -> list[list[str]]:
    return [line.split("\t") for line in capsys.readouterr().out.splitlines()]


def test_each_line_gets_a_model_and_a_confidence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "parts.txt"
    file.write_text("NVIDIA A100-SXM4-80GB\n\nNVIDIA A100\nMatrox G200eW3\n", encoding="utf-8")
    assert run(["catalogue", "resolve", str(file)]) == 0
    sure, unsure, none = lines(capsys)
    assert sure[0] == "NVIDIA A100 SXM4 80 GB"
    assert sure[1:] == ["gpu/nvidia-a100-sxm4-80-gb", "0.99", "taken", "NVIDIA A100-SXM4-80GB"]
    assert unsure[3] == "ask"
    assert float(unsure[2]) < 0.9
    assert none == ["-", "-", "0.00", "none", "Matrox G200eW3"]


def test_a_script_gets_the_reasons_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "parts.txt"
    file.write_text("NVIDIA GeForce RTX 4090 48GB\n", encoding="utf-8")
    assert run(["catalogue", "resolve", str(file), "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["key"], found["verdict"]) == (None, "none")
    assert "48 GB" in found["why"]
    assert found["runners_up"][0]["key"] == "gpu/nvidia-geforce-rtx-4090"


def test_what_a_misspelt_line_could_be_is_named_on_request(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "parts.txt"
    file.write_text("Inel Xeno Glod 634B\n", encoding="utf-8")
    assert run(["catalogue", "resolve", str(file), "--nearest"]) == 0
    (found,) = lines(capsys)
    assert found[3] == "none"
    assert "Intel Xeon" in found[5]


def test_a_hostile_file_is_answered_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "hostile.txt"
    file.write_bytes(
        b"NVIDIA L40S\x00\x00\n"
        + b"RTX 4090 " * 200_000
        + b"\n\x1b[31mred\n\xff\xfe\xfa nonsense\n=cmd|' /C calc'!A0\n"
    )
    assert run(["catalogue", "resolve", str(file)]) == 1
    out, error = capsys.readouterr()
    first, long, red, broken, formula = (line.split("\t") for line in out.splitlines())
    assert first[3] == "taken"
    assert {long[3], red[3], broken[3], formula[3]} == {"none"}
    assert "\x1b" not in out
    assert len(out) < 5000
    assert error == (
        "rackledger: 1 line is not UTF-8; what could be read of it was used. "
        "Save the file as UTF-8 and try again.\n"
    )


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_files_of_windows_are_read(
    encoding: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "parts.txt"
    file.write_text("NVIDIA GeForce RTX™ 4090\r\n", encoding=encoding)
    assert run(["catalogue", "resolve", str(file)]) == 0
    assert lines(capsys)[0][1] == "gpu/nvidia-geforce-rtx-4090"


def test_parts_come_from_another_program(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"10de:2684\n")))
    assert run(["catalogue", "resolve", "-"]) == 0
    assert lines(capsys)[0][1] == "gpu/nvidia-geforce-rtx-4090"


def test_a_missing_file_and_a_pack_that_is_none_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["catalogue", "resolve", str(tmp_path / "none.txt")]) == 2
    file = tmp_path / "parts.txt"
    file.write_text("x\n", encoding="utf-8")
    assert run(["catalogue", "resolve", str(file), "--pack", str(file)]) == 2
    assert capsys.readouterr().err.count("\n") == 2


def test_agreement_with_labels_is_measured_with_every_wrong_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "labelled.csv"
    file.write_text(LABELS, encoding="utf-8")
    assert run(["catalogue", "resolve", "--measure", str(file)]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0] == (
        "all: precision 50.00% (1 of 2 taken), recall 33.33% (1 of 3 with a model), 4 texts"
    )
    assert out[1].startswith("a: precision 100.00% (1 of 1 taken), recall 100.00%")
    assert out[3].startswith("wrong: “RTX4090 24G”: gpu/nvidia-geforce-rtx-4090 (0.97)")
    assert out[4].startswith("missed: “NVIDIA A100”")


def test_labels_without_their_columns_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "labelled.csv"
    file.write_text("name,price\nx,1\n", encoding="utf-8")
    assert run(["catalogue", "resolve", "--measure", str(file)]) == 2
    assert "columns text and key" in capsys.readouterr().err
