"""The bytes of a CSV file as a table; what is hostile or broken is said in words.

A case file is a few kilobytes. What is larger than the limit here is refused before it is parsed.
"""

from __future__ import annotations

import csv
import re
from io import StringIO
from typing import Final

from planning.errors import PlanningError
from planning.proof.outcome import Outcome, Row, State, Table

LARGEST_BYTES: Final = 32_000_000
MOST_ROWS: Final = 200_000
LONGEST_CELL: Final = 100_000
#: The first counts where a header has none: one column.
_SEPARATORS: Final = (",", ";", "\t")
_MINUS: Final = "\N{MINUS SIGN}"
#: No-break, figure, thin and narrow no-break space.
_THIN_SPACES: Final = "\u00a0\u2007\u2009\u202f"


class TableError(PlanningError):
    """A file is no table; the sentence says why and what is accepted."""


def read_table(name: str, data: bytes) -> Table:
    """The table in `data`; raises TableError when it is none, keeps broken lines as problems."""
    text = _plain(_text(name, data))
    try:
        lines = csv.reader(StringIO(text, newline=""), strict=True, delimiter=_separator(text))
        header = _header(name, next(lines, []))
        rows: list[Row] = []
        problems: list[Outcome] = []
        for cells in lines:
            if not any(cells):
                continue
            if len(rows) + len(problems) >= MOST_ROWS:
                raise TableError(f"{name}.csv has more than {MOST_ROWS:,} rows.")
            if len(cells) != len(header) or max(map(len, cells)) > LONGEST_CELL:
                problems.append(_problem(name, lines.line_num, len(cells), len(header)))
            else:
                rows.append(dict(zip(header, cells, strict=True)))
    except csv.Error as error:
        raise TableError(
            f"{name}.csv, line {lines.line_num}: {error}. Comma-separated values are read, "
            "quoted with double quotes where a cell has a comma."
        ) from None
    return Table(name, tuple(rows), tuple(problems))


def _text(name: str, data: bytes) -> str:
    if len(data) > LARGEST_BYTES:
        raise TableError(
            f"{name}.csv is larger than {LARGEST_BYTES // 1_000_000} MB; a table of cases is not."
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise TableError(
            f"{name}.csv is not UTF-8 text: byte {error.start + 1} cannot be read. "
            "Save it as “CSV UTF-8”."
        ) from None
    if "\0" in text:
        raise TableError(f"{name}.csv has a NUL character; it is not text.")
    return text


def _plain(text: str) -> str:
    """Numbers as programs write them: a typographic minus, spaces inside a number."""
    return re.sub(rf"(?<=\d)[{_THIN_SPACES}](?=\d)", "", text.replace(_MINUS, "-"))


def _separator(text: str) -> str:
    """What sets cells apart: what the line of column names has most of, a comma if none."""
    header = text.lstrip().split("\n", 1)[0]
    return max(_SEPARATORS, key=header.count)


def _header(name: str, cells: list[str]) -> list[str]:
    header = [cell.strip().lower() for cell in cells]
    if not any(header):
        raise TableError(f"{name}.csv has no line of column names.")
    twice = {cell for cell in header if header.count(cell) > 1} if len(header) < 1000 else header
    if twice:
        raise TableError(f"{name}.csv names the column “{next(iter(twice))[:40]}” more than once.")
    return header


def _problem(name: str, line: int, cells: int, columns: int) -> Outcome:
    note = (
        f"{cells} cells where the header has {columns} columns"
        if cells != columns
        else "a cell is too long"
    )
    return Outcome(name, f"line {line}", State.NOT_UNDERSTOOD, note=note)
