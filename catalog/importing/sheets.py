"""Tables from outside: CSV and XLSX as rows of cells, within bounds and without running anything.

Formulas are never computed: of a workbook only the values are read that its own program left in the
cells. Sizes are bounded before anything is unpacked, and markup that defines entities is refused.
"""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from catalog.errors import RefusedError
from money.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterable

LARGEST_BYTES: Final = 32_000_000
LARGEST_UNPACKED_BYTES: Final = 256_000_000
MOST_PARTS: Final = 2_000
MOST_ROWS: Final = 200_000
MOST_COLUMNS: Final = 100
LONGEST_CELL: Final = 2_000
_ZIP: Final = b"PK\x03\x04"
_DELIMITERS: Final = frozenset(",;\t|")
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")

#: A text; or a number or day, which only workbooks tell from texts.
Cell = str | Decimal | date | None


class SheetError(RefusedError):
    """A file that cannot be read as a table, with the reason."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows of a table; the first is row 1, as spreadsheets count."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]


def read_sheet(content: bytes, file: str, *, sheet: str = "", encoding: str = "utf-8") -> Sheet:
    """The table in the bytes of a CSV file or a workbook; a SheetError says what is wrong."""
    if len(content) > LARGEST_BYTES:
        raise SheetError(
            say(
                "“{file}” is larger than {largest_bytes} MB.",
                file=file,
                largest_bytes=LARGEST_BYTES // 10**6,
            )
        )
    if content.startswith(_ZIP):
        return _workbook(content, file, sheet)
    return Sheet("", tuple(_csv_rows(_decoded(content, file, encoding), file)))


def _decoded(content: bytes, file: str, encoding: str) -> str:
    name = "utf-16" if content.startswith(_UTF_16) else encoding
    try:
        text = content.decode("utf-8-sig" if name == "utf-8" else name)
    except (UnicodeDecodeError, LookupError) as error:
        raise SheetError(
            say(
                "“{file}” is no text in {encoding}: {error}.",
                file=file,
                encoding=encoding,
                error=str(error),
            ),
            advice="Save it as UTF-8, or say its encoding, such as cp1252.",
        ) from None
    if "\0" in text:
        raise SheetError(say("“{file}” is no text: it holds NUL.", file=file))
    return text


def _csv_rows(text: str, file: str) -> Iterable[tuple[Cell, ...]]:
    # A title may stand above the table; it has none of the signs between cells.
    first = next((line for line in text.split("\n", 50)[:50] if _DELIMITERS & set(line)), "")
    delimiter = max(",;\t|", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = 0
    try:
        for number, row in enumerate(reader, 1):
            _require_size(file, number, len(row), row)
            yield tuple(cell.strip() for cell in row)
    except csv.Error as error:
        raise SheetError(
            say(
                "“{file}”, row {number}: no proper CSV ({error}).",
                file=file,
                number=number + 1,
                error=str(error),
            )
        ) from None


def _require_size(file: str, number: int, columns: int, cells: Iterable[Any]) -> None:
    if number > MOST_ROWS:
        raise SheetError(
            say("“{file}” has more than {most_rows:,} rows.", file=file, most_rows=MOST_ROWS)
        )
    if columns > MOST_COLUMNS:
        raise SheetError(
            say(
                "“{file}”, row {number} has more than {most_columns} columns.",
                file=file,
                number=number,
                most_columns=MOST_COLUMNS,
            )
        )
    if any(isinstance(cell, str) and len(cell) > LONGEST_CELL for cell in cells):
        raise SheetError(
            say(
                "“{file}”, row {number} has a cell of more than {longest_cell:,} characters.",
                file=file,
                number=number,
                longest_cell=LONGEST_CELL,
            )
        )


def _workbook(content: bytes, file: str, wanted: str) -> Sheet:
    _require_harmless(content, file)
    from openpyxl import load_workbook

    try:
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
        page = _page(book, file, wanted)
        # What a workbook says about its size may be anything; the rows themselves are counted.
        page.reset_dimensions()
        rows = []
        for number, row in enumerate(page.iter_rows(values_only=True, max_col=MOST_COLUMNS), 1):
            _require_size(file, number, len(row), row)
            rows.append(tuple(_cell(value) for value in row))
        return Sheet(page.title, tuple(rows))
    except SheetError:
        raise
    except Exception as error:  # noqa: BLE001  (openpyxl lets through whatever a file provokes)
        raise SheetError(
            say("“{file}” is no workbook that can be read: {error}.", file=file, error=str(error))
        ) from None


def _page(book: Any, file: str, wanted: str) -> Any:
    names = [page.title for page in book.worksheets]
    if not names:
        raise SheetError(say("“{file}” has no sheet with cells.", file=file))
    if wanted and wanted not in names:
        raise SheetError(
            say(
                "“{file}” has no sheet “{wanted}”; it has {names}.",
                file=file,
                wanted=wanted,
                names=", ".join(names)[:200],
            )
        )
    return book[wanted or names[0]]


def _require_harmless(content: bytes, file: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            if len(parts) > MOST_PARTS or sum(p.file_size for p in parts) > LARGEST_UNPACKED_BYTES:
                raise SheetError(
                    say("“{file}” would unpack to more than a price list ever has.", file=file)
                )
            for part in parts:
                _require_plain_markup(archive, part, file)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise SheetError(
            say("“{file}” is no workbook: {error}.", file=file, error=str(error))
        ) from None


def _require_plain_markup(archive: zipfile.ZipFile, part: zipfile.ZipInfo, file: str) -> None:
    with archive.open(part) as stream:
        rest, end = part.file_size, b""
        while rest > 0 and (chunk := stream.read(1_000_000)):
            rest -= len(chunk)
            # Letters stand two bytes apart in UTF-16; a comment may stand before a definition.
            seen = (end + chunk).replace(b"\0", b"")
            if b"<!DOCTYPE" in seen or b"<!ENTITY" in seen:
                raise SheetError(
                    say("“{file}” defines entities of its own, which no workbook needs.", file=file)
                )
            end = chunk[-20:]
        if stream.read(1):
            raise SheetError(say("“{file}” is larger inside than it says.", file=file))


def _cell(value: Any) -> Cell:
    if value is None or isinstance(value, str):
        return None if value is None else value.strip()
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    number = Decimal(repr(value)) if isinstance(value, float) else Decimal(str(value))
    return number if number.is_finite() else None
