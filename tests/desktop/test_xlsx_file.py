"""Workbooks: every kind of cell comes back as it went in, and nothing in one is a formula."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook

from desktop.table.xlsx_file import xlsx_bytes

if TYPE_CHECKING:
    from desktop.table.xlsx_file import Cell

UNKNOWN = "\N{REPLACEMENT CHARACTER}"
TITLES = ["Tag", "=Cost", "Day"]


def sheet_of(data: bytes) -> Any:
    return load_workbook(BytesIO(data)).active


@pytest.mark.parametrize(
    ("cell", "read", "kind"),
    [
        ("=1+1", "=1+1", "s"),
        ("#N/A", "#N/A", "s"),
        ("12", "12", "s"),
        (" a <b> & \"c\" 'd' ", " a <b> & \"c\" 'd' ", "s"),
        ("two\nlines", "two\nlines", "s"),
        ("</t></is></c>", "</t></is></c>", "s"),
        ("R&D ⚙ 机", "R&D ⚙ 机", "s"),
        ("nul\x00 escape\x1b cr\r", f"nul{UNKNOWN} escape{UNKNOWN} cr{UNKNOWN}", "s"),
        ("lone \ud800", f"lone {UNKNOWN}", "s"),
        ("x" * 40_000, "x" * 32_767, "s"),
        (0, 0, "n"),
        (-3, -3, "n"),
        (Decimal("1234.50"), 1234.5, "n"),
        (date(2026, 2, 28), datetime(2026, 2, 28), "d"),  # noqa: DTZ001
        (date(1900, 1, 15), datetime(1900, 1, 15), "d"),  # noqa: DTZ001
        ("", None, "n"),
        (None, None, "n"),
    ],
)  # fmt: skip
def test_a_cell_comes_back(cell: Cell, read: object, kind: str) -> None:
    """Twice: what is written again is written as at first."""
    sheet = sheet_of(xlsx_bytes("Assets", TITLES, [["A-1", cell, None], ["A-2", cell, 7]]))
    for row in (2, 3):
        found = sheet.cell(row, 2)
        assert (found.value, found.data_type) == (read, kind)
    assert sheet["C3"].value == 7


def test_equal_numbers_and_texts_are_told_apart() -> None:
    sheet = sheet_of(xlsx_bytes("Assets", TITLES, [["1", 1, Decimal("1.0")]]))
    assert [cell.data_type for cell in sheet[2]] == ["s", "n", "n"]


@pytest.mark.parametrize("count", [0, 1, 999, 1_000, 1_001, 2_500])
def test_every_row_is_there_and_filtered_by(count: int) -> None:
    sheet = sheet_of(xlsx_bytes("Assets", TITLES, [[f"A-{n}", n, None] for n in range(count)]))
    assert [row[1].value for row in sheet.iter_rows(min_row=2)] == list(range(count))
    assert sheet.auto_filter.ref == f"A1:C{count + 1}"
    assert sheet.freeze_panes == "A2"
    assert [(cell.value, cell.data_type, cell.font.b) for cell in sheet[1]] == [
        (title, "s", True) for title in TITLES
    ]
