"""Rows as a workbook: numbers and days as such, texts as texts and never as formulas."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.files import save_whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

Cell = str | int | Decimal | date | None
_WIDEST = 60


def xlsx_bytes(sheet: str, titles: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """The workbook with one sheet whose first row is frozen, bold and filtered by."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    page = book.create_sheet(sheet)
    page.freeze_panes = "A2"

    def cell(value: Cell, *, bold: bool = False) -> Any:
        made = WriteOnlyCell(page, value=value)
        if isinstance(value, str):
            made.data_type = "s"  # a text that begins with = would be kept as a formula
        elif isinstance(value, date):
            made.number_format = "yyyy-mm-dd"
        if bold:
            made.font = Font(bold=True)
        return made

    for number, title in enumerate(titles, 1):
        page.column_dimensions[get_column_letter(number)].width = min(_WIDEST, len(title) + 8)
    page.append([cell(title, bold=True) for title in titles])
    count = 1
    for row in rows:
        count += 1
        page.append([cell(value) for value in row])
    page.auto_filter.ref = f"A1:{get_column_letter(max(1, len(titles)))}{count}"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def write_xlsx(
    target: Path, sheet: str, titles: Sequence[str], rows: Iterable[Sequence[Cell]]
) -> Path:
    """Write the file whole or not at all. Raises UnsavedError."""
    return save_whole(target, xlsx_bytes(sheet, titles, rows))
