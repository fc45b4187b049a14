"""`rackledger report LEDGER decision`: the report of a decision that the ledger keeps."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from catalog.commands.decisions import keep_decision
from catalog.store.ledger import Ledger
from desktop.cli.main import run
from tests.planning.decisions import calculator

if TYPE_CHECKING:
    from pathlib import Path

Output = pytest.CaptureFixture[str]


@pytest.mark.parametrize("named", ["eight gpus", "1"])
def test_a_kept_decision_is_printed_by_title_or_number(tmp_path: Path, named: str) -> None:
    path, out = tmp_path / "own.rackledger", tmp_path / "decision.pdf"
    with Ledger.create(path) as ledger:
        ledger.do(keep_decision, document=calculator())
    asked = ["decision", "--decision", named, "--paper", "letter", "--out", str(out)]
    assert run(["report", str(path), *asked]) == 0
    page = PdfReader(BytesIO(out.read_bytes())).pages[0]
    assert "Eight GPUs" in " ".join(page.extract_text().split())
    assert float(page.mediabox.width) == 612


def test_what_is_no_one_decision_is_said_with_those_there_are(
    tmp_path: Path, capsys: Output
) -> None:
    path, out = tmp_path / "own.rackledger", tmp_path / "decision.pdf"
    with Ledger.create(path) as ledger:
        asked = ["report", str(path), "decision", "--out", str(out)]
        assert run(asked) == 2
        assert "keeps no decision yet" in capsys.readouterr().err
        ledger.do(keep_decision, document=calculator())
        ledger.do(keep_decision, document=calculator())
    for named, words in (("Eight GPUs", "is not one decision"), ("", "Which decision?")):
        assert run([*asked, "--decision", named]) == 2
        said = capsys.readouterr().err
        assert words in said
        assert "1 Eight GPUs; 2 Eight GPUs" in said
    assert not out.exists()
