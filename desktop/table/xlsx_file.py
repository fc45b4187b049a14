"""Rows as a workbook: numbers and days as such, texts as texts and never as formulas."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from desktop.files import save_whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

Cell = str | int | Decimal | date | None
_WIDEST: Final = 60
#: What openpyxl takes for the beginning of a formula or of an error's name.
_READ_OTHERWISE: Final = frozenset("=#")


def xlsx_bytes(sheet: str, titles: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """The workbook with one sheet whose first row is frozen, bold and filtered by."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    page = book.create_sheet(sheet)
    page.freeze_panes = "A2"

    def styled(value: Cell, *, bold: bool = False) -> Any:
        made = WriteOnlyCell(page, value=value)
        if isinstance(value, str):
            made.data_type = "s"
        if bold:
            made.font = Font(bold=True)
        return made

    def cell(value: Cell) -> Any:
        """A cell object only where it takes one: a text that would be kept as a formula or as an
        error. A fleet has millions of cells."""
        is_read_otherwise = isinstance(value, str) and value[:1] in _READ_OTHERWISE
        return styled(value) if is_read_otherwise else value

    for number, title in enumerate(titles, 1):
        page.column_dimensions[get_column_letter(number)].width = min(_WIDEST, len(title) + 8)
    page.append([styled(title, bold=True) for title in titles])
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
