"""Rows as a CSV file that a spreadsheet opens as text and numbers, never as formulas."""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from desktop.files import save_whole
from planning.spreadsheets import harmless

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from desktop.table.xlsx_file import Cell

BYTE_ORDER_MARK: Final = "\ufeff"


def csv_text(titles: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """The lines as CSV: a text that a spreadsheet would take for a formula is marked as text,
    numbers are plain, days ISO, and what is not known is empty.
    """
    out = io.StringIO(newline="")
    _write(out, titles, rows)
    return out.getvalue()


def write_csv(target: Path, titles: Sequence[str], rows: Iterable[Sequence[Cell]]) -> Path:
    """Write the file whole or not at all, in UTF-8 with the mark that Excel looks for. Raises
    UnsavedError.
    """
    data = io.BytesIO()
    # Encoded as it comes: a text of the whole file would take four bytes for each of its signs.
    with io.TextIOWrapper(data, "utf-8", newline="") as out:
        out.write(BYTE_ORDER_MARK)
        _write(out, titles, rows)
        out.flush()
        return save_whole(target, data.getvalue())  # shared, not copied


def _write(out: io.TextIOBase, titles: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([harmless(title) for title in titles])
    writer.writerows(
        [
            harmless(cell)
            if isinstance(cell, str)
            else f"{cell:f}"
            if isinstance(cell, Decimal)
            else cell
            for cell in row
        ]
        for row in rows
    )
