"""`rackledger report LEDGER market` and `rackledger catalogue report`."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from catalog.store.ledger import Ledger
from desktop.cli.main import run

if TYPE_CHECKING:
    from pathlib import Path

Output = pytest.CaptureFixture[str]


def text_of(file: Path) -> str:
    reader = PdfReader(BytesIO(file.read_bytes()))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def test_chosen_models_of_a_ledger_by_name_and_by_key(tmp_path: Path, capsys: Output) -> None:
    path, out = tmp_path / "fleet.rackledger", tmp_path / "market.pdf"
    Ledger.create(path).close()
    asked = ["--models", "RTX 4090", "--models", "gpu/nvidia-h100-sxm5-80-gb"]
    assert run(["report", str(path), "market", *asked, "--out", str(out)]) == 0
    assert "Wrote" in capsys.readouterr().out
    text = text_of(out)
    assert "NVIDIA GeForce RTX 4090 and NVIDIA H100 SXM5 80 GB" in text
    assert "fleet.rackledger" in text


def test_without_a_ledger_in_swedish_on_letter(tmp_path: Path) -> None:
    out = tmp_path / "market.pdf"
    said = ["--letter", "--language", "sv", "--locale", "sv_SE", "--on", "2026-11-26"]
    assert run(["catalogue", "report", "RTX 4090", *said, "--out", str(out)]) == 0
    assert "Marknadsrapport" in text_of(out)


def test_what_cannot_be_reported_is_said_and_nothing_is_written(
    tmp_path: Path, capsys: Output
) -> None:
    path, out = tmp_path / "fleet.rackledger", tmp_path / "market.pdf"
    Ledger.create(path).close()
    for asked, words in (
        ([], "Which models?"),
        (["--models", "no such thing at all"], "has no model"),
        (["--models", "gpu/nobody"], "has no model"),
        (["--models", "RTX 4090"] * 2, "different models"),
    ):
        assert run(["report", str(path), "market", *asked, "--out", str(out)]) == 2
        assert words in capsys.readouterr().err
    assert not out.exists()
