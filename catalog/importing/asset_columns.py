"""Which column of a list of assets is which field: guessed from the headings, or chosen by hand."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from catalog.importing.asset_words import HEADINGS
from catalog.importing.price_columns import currency_in
from catalog.importing.sheets import SheetError, read_sheet
from money import is_known_currency
from money.sentence import say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from catalog.importing.sheets import Cell

FIELDS: Final = tuple(HEADINGS)
"""What a column can be, in the order in which it is offered."""
LONGEST_SHOWN: Final = 60
_GAPS: Final = re.compile(r"[\W_]+")
#: What a spreadsheet writes before a text so that it is none of its formulas.
_MARK: Final = re.compile(r"'(?=[=+\-@\t\r\n|%])")
_MOST_LINES_ABOVE: Final = 20
_SAMPLED_ROWS: Final = 200


@dataclass(frozen=True, slots=True)
class AssetTable:
    """A list as it was opened. Rows and columns are counted from 0."""

    file: str
    rows: tuple[tuple[Cell, ...], ...]
    width: int
    """How many columns hold anything."""

    def headings(self, header: int | None) -> tuple[str, ...]:
        """What stands above each column; "" where nothing does, or the list has no headings."""
        row = self.rows[header] if header is not None and header < len(self.rows) else ()
        return tuple(cell_text(_at(row, place))[:LONGEST_SHOWN] for place in range(self.width))

    def samples(self, header: int | None, place: int, most: int = 3) -> tuple[str, ...]:
        """The first different values of a column below its heading."""
        first = 0 if header is None else header + 1
        cells = (_at(row, place) for row in self.rows[first : first + _SAMPLED_ROWS])
        found = dict.fromkeys(cell_text(cell)[:LONGEST_SHOWN] for cell in cells if cell)
        return tuple(found)[:most]


@dataclass(frozen=True, slots=True)
class AssetColumns:
    """How a list is read: the row of its headings (None: it has none) and the field of each column.

    A column without a field is left out. `words` says what words of the list mean that are not
    known, by field and in plain small letters: `{"kind": {"gpu server": "server"}}`.
    """

    header: int | None
    fields: tuple[str | None, ...]
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def places(self) -> dict[str, int]:
        """The column of each field that the list has."""
        return {name: place for place, name in enumerate(self.fields) if name is not None}

    @property
    def is_enough(self) -> bool:
        """Whether rows can be told apart: by a tag, or at least by a name."""
        return bool({"tag", "name"} & set(self.fields))

    def with_field(self, place: int, name: str | None) -> AssetColumns:
        """A column is this field; another that was it is left out."""
        fields = [None if each == name else each for each in self.fields]
        fields[place] = name
        return replace(self, fields=tuple(fields))

    def with_word(self, name: str, word: str, value: str) -> AssetColumns:
        """A word of the list means this value of a field; "" takes the meaning away."""
        words = {each: dict(known) for each, known in self.words.items()}
        words.setdefault(name, {})[plain(word)] = value
        if not value:
            del words[name][plain(word)]
        return replace(self, words=words)


def open_list(content: bytes, file: str) -> AssetTable:
    """The rows of a CSV file or a workbook; a SheetError where it cannot be a list."""
    rows = read_sheet(content, file).rows
    width = max((_used(row) for row in rows), default=0)
    if not width:
        raise SheetError(say("“{file}” has no rows with headings.", file=file))
    return AssetTable(file, rows, width)


def known_header(table: AssetTable) -> int | None:
    """The first row whose headings name a tag or a name and something more."""
    for number, row in enumerate(table.rows[:_MOST_LINES_ABOVE]):
        found = {field_of(cell) for cell in row} - {None}
        if found & {"tag", "name"} and len(found) >= 2:
            return number
    return None


def guessed(table: AssetTable) -> AssetColumns:
    """The columns by their headings; where none is known, the first row of several words has
    them.
    """
    header = known_header(table)
    if header is None:
        above = enumerate(table.rows[:_MOST_LINES_ABOVE])
        header = next((number for number, row in above if sum(map(bool, row)) >= 2), 0)
    return under(table, header)


def under(table: AssetTable, header: int | None) -> AssetColumns:
    """The columns as the headings of one row name them."""
    fields: list[str | None] = []
    for heading in table.headings(header):
        name = field_of(heading)
        fields.append(None if name in fields else name)
    return AssetColumns(header, tuple(fields))


def chosen(table: AssetTable, headings: Mapping[str, str]) -> AssetColumns:
    """The columns as guessed, but those of `headings` (by field) as a person says."""
    wanted = {plain(heading) for heading in headings.values()}
    rows = range(min(len(table.rows), _MOST_LINES_ABOVE))
    header = next(
        (number for number in rows if wanted <= set(map(plain, table.headings(number)))), None
    )
    if header is None:
        named = ", ".join(f"“{heading[:LONGEST_SHOWN]}”" for heading in headings.values())
        raise SheetError(
            say("“{file}” has no row of headings with {named}.", file=table.file, named=named)
        )
    columns = under(table, header)
    places = {plain(heading): place for place, heading in enumerate(table.headings(header))}
    for name, heading in headings.items():
        if name not in FIELDS:
            raise SheetError(
                say("There is no field “{name}”.", name=name[:LONGEST_SHOWN]),
                advice=say("Fields are: {fields}.", fields=", ".join(FIELDS)),
            )
        columns = columns.with_field(places[plain(heading)], name)
    return columns


def field_of(cell: Cell) -> str | None:
    """The field that a heading names, with or without a currency: `Purchase price (SEK)`."""
    said = plain(cell)
    without = " ".join(word for word in said.split() if not is_known_currency(word.upper()))
    for text in (said, without):
        for name, known in HEADINGS.items():
            if text in known:
                return name
    return None


def currency_of(table: AssetTable, columns: AssetColumns) -> str:
    """The currency that the heading of the cost names; "" where it names none."""
    place = columns.places.get("cost")
    return "" if place is None else currency_in(table.headings(columns.header)[place])


def plain(cell: Cell) -> str:
    """Words in small letters with one space between them."""
    return _GAPS.sub(" ", str(cell or "").casefold()).strip()


def cell_text(cell: Cell) -> str:
    """A cell as text: a whole number without a fraction, a mark against formulas taken off."""
    if cell is None:
        return ""
    if isinstance(cell, Decimal):
        return f"{cell:f}".rstrip("0").rstrip(".") if "." in f"{cell:f}" else f"{cell:f}"
    return _MARK.sub("", str(cell), count=1) if str(cell).startswith("'") else str(cell)


def _at(row: Sequence[Cell], place: int) -> Cell:
    return row[place] if place < len(row) else None


def _used(row: Sequence[Cell]) -> int:
    return max((place + 1 for place, cell in enumerate(row) if cell), default=0)
