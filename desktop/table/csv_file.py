"""Rows as a CSV file that a spreadsheet opens as text and numbers, never as formulas."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

from desktop.files import save_whole
from planning.spreadsheets import harmless

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

BYTE_ORDER_MARK: Final = "\ufeff"


def csv_text(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The lines as CSV; a cell that a spreadsheet would take for a formula is marked as text."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([harmless(title) for title in titles])
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return out.getvalue()


def write_csv(target: Path, titles: Sequence[str], rows: Iterable[Sequence[str]]) -> Path:
    """Write the file whole or not at all, in UTF-8 with the mark that Excel looks for. Raises
    UnsavedError.
    """
    return save_whole(target, (BYTE_ORDER_MARK + csv_text(titles, rows)).encode())
