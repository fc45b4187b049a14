"""Files that leave the window: whole or not at all, and harmless in a spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.files import UnsavedError, save_whole
from desktop.table.csv_file import csv_text, write_csv
from planning.spreadsheets import harmless

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1)",
        "\tx",
        "\r=1",
        "%0A=1",
        "|x",
        "\uff1d1",
        "\n=1",
    ],
)
def test_formulas_become_text(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "node-1", "-12.50", "+5", "2026-11-21", "a=b", "1,299"])
def test_other_cells_stay(cell: str) -> None:
    assert harmless(cell) == cell


def test_titles_and_rows_are_guarded_and_quoted() -> None:
    text = csv_text(["Name", "=Cost"], [['a "b", c', "-1"]])
    assert text == 'Name,\'=Cost\r\n"a ""b"", c",-1\r\n'


def test_the_file_is_read_as_utf_8_by_excel(tmp_path: Path) -> None:
    file = write_csv(tmp_path / "åäö.csv", ["Namn"], [["Malmö"]])
    assert file.read_bytes() == b"\xef\xbb\xbfNamn\r\nMalm\xc3\xb6\r\n"


def test_a_file_that_cannot_be_saved_leaves_the_old_one(tmp_path: Path) -> None:
    folder = tmp_path / "there.pdf"
    folder.mkdir()
    with pytest.raises(UnsavedError, match="could not be saved in"):
        save_whole(folder, b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["there.pdf"]
