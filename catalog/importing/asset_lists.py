"""Lists of assets from spreadsheets: rows become drafts, and what is wrong is named cell by cell.

The columns are known by their headings, in the languages that lists come in, and are those that
the inventory exports: a list that was exported, edited and saved can be read again. Where a list
has headings of its own, a person says which column is what (`asset_columns.py`).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from pydantic import ValidationError
from sqlalchemy import select

from catalog.commands.asset_lists import ListedAsset
from catalog.importing.asset_columns import (
    LONGEST_SHOWN,
    cell_text,
    currency_of,
    guessed,
    known_header,
    open_list,
    plain,
)
from catalog.importing.asset_words import KINDS, STATUSES
from catalog.importing.price_cells import CellError, amount, day, locale_of
from catalog.importing.sheets import SheetError
from catalog.models import Asset, AssetDraft, AssetKind, AssetStatus
from catalog.models.problems import problems_of
from catalog.store.writing import table_of
from money.sentence import say
from probing.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from enum import StrEnum

    from sqlalchemy.engine import Connection

    from catalog.importing.asset_columns import AssetColumns, AssetTable
    from catalog.importing.sheets import Cell

_DAYS: Final = ("purchased_on", "in_service_on", "warranty_until")
_WORDS: Final[Mapping[str, tuple[Mapping[str, StrEnum], type[StrEnum]]]] = {
    "kind": (KINDS, AssetKind),
    "status": (STATUSES, AssetStatus),
}


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that is left out whole, what it calls itself, and what is wrong with it."""

    row: int
    tag: str
    name: str
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class UnknownWord:
    """A word of a list that is no known kind or status, and in how many rows it stands."""

    field: str
    word: str
    rows: int


@dataclass(frozen=True, slots=True)
class AssetListReading:
    """What a list gave; `left_aside` are the headings of columns that were not read."""

    file: str
    assets: tuple[ListedAsset, ...]
    refused: tuple[RefusedRow, ...]
    left_aside: tuple[str, ...]
    unknown_words: tuple[UnknownWord, ...] = ()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that is wrong, row by row."""
        return tuple(problem for row in self.refused for problem in row.problems)


@dataclass(frozen=True, slots=True)
class CheckedList(AssetListReading):
    """What of a list can be entered; `known` are the tags that the ledger has already."""

    known: frozenset[str] = frozenset()


def read_asset_list(content: bytes, file: str, *, currency: str = "") -> AssetListReading:
    """The assets in the bytes of a CSV file or a workbook; a SheetError where it is no list.

    `currency` is meant where a cost names none. A row with a cell that cannot be used is left out
    whole, and said.
    """
    table = open_list(content, file)
    if known_header(table) is None:
        raise SheetError(
            say("“{file}” has no row of headings with a tag or a name.", file=file),
            advice="Give it a first row such as Tag, Name, Kind, Site, Purchased, Cost, Currency,"
            " or say which column is what.",
        )
    return read_assets(table, guessed(table), currency=currency)


def read_assets(
    table: AssetTable, columns: AssetColumns, *, currency: str = ""
) -> AssetListReading:
    """The assets of an opened list whose columns are known, or were chosen by hand."""
    first = 0 if columns.header is None else columns.header + 1
    body = [(number, row) for number, row in enumerate(table.rows[first:], first + 1) if any(row)]
    costs = [_cell(row, columns.places.get("cost")) for _, row in body]
    usual = currency_of(table, columns) or currency
    reader = _Reader(table.file, columns, usual, locale_of(costs))
    assets = [found for number, row in body if (found := reader.read(number, row)) is not None]
    headings = table.headings(columns.header)
    aside = [text for text, name in zip(headings, columns.fields, strict=True) if not name and text]
    words = [UnknownWord(*key, rows) for key, rows in reader.unknown.most_common()]
    return AssetListReading(
        table.file, tuple(assets), tuple(reader.refused), tuple(aside), tuple(words)
    )


def checked(connection: Connection, reading: AssetListReading) -> CheckedList:
    """The list against what is in the ledger: whose tag is known, whose serial number is taken."""
    assets = table_of(Asset)
    rows = connection.execute(select(assets.c.tag, assets.c.serial)).all()
    tags = {row.tag for row in rows}
    owners = {row.serial: row.tag for row in rows if row.serial}
    usable: list[ListedAsset] = []
    refused = list(reading.refused)
    for each in reading.assets:
        serial, tag = each.draft.serial, each.draft.tag
        if serial and owners.setdefault(serial, tag) != tag:
            said = say("a serial number of its own; “{tag}” has it already", tag=owners[serial])
            problem = Problem(
                reading.file, say("row {number}", number=each.row), "serial", serial, said
            )
            refused.append(RefusedRow(each.row, tag, each.draft.name, (problem,)))
            continue
        usable.append(each)
    return CheckedList(
        reading.file,
        tuple(usable),
        tuple(sorted(refused, key=lambda row: row.row)),
        reading.left_aside,
        reading.unknown_words,
        frozenset(each.draft.tag for each in usable) & tags,
    )


def _cell(row: Sequence[Cell], place: int | None) -> Cell:
    return row[place] if place is not None and place < len(row) else None


@dataclass
class _Reader:
    """Reads one row after the other and gathers what is wrong."""

    file: str
    columns: AssetColumns
    currency: str
    locale: str | None
    refused: list[RefusedRow] = field(default_factory=list)
    unknown: Counter[tuple[str, str]] = field(default_factory=Counter)
    seen: dict[str, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    """Those of the row at hand."""

    def read(self, number: int, row: Sequence[Cell]) -> ListedAsset | None:
        cells = {
            name: cell
            for name, place in self.columns.places.items()
            if (cell := _cell(row, place)) not in (None, "")
        }
        self.problems = []
        found = self._read(number, cells)
        if found is None:
            tag, name = (cell_text(cells.get(each))[:LONGEST_SHOWN] for each in ("tag", "name"))
            self.refused.append(RefusedRow(number, tag or name, name or tag, tuple(self.problems)))
        return found

    def _read(self, number: int, cells: Mapping[str, Cell]) -> ListedAsset | None:
        given: dict[str, Any] = {}
        for name, cell in cells.items():
            if name in ("currency", "site"):
                continue
            try:
                given[name] = self._value(name, cell, cells)
            except CellError as error:
                self._problem(number, name, cell, str(error))
        return None if self.problems else self._asset(number, cells, given)

    def _value(self, name: str, cell: Cell, cells: Mapping[str, Cell]) -> Any:
        if name in _DAYS:
            return day(cell)
        if name == "cost":
            return amount(cell, str(cells.get("currency") or self.currency).upper(), self.locale)
        return self._known(name, cell) if name in _WORDS else cell_text(cell)

    def _known(self, name: str, cell: Cell) -> Any:
        """The kind or status that a word means, in any list or by choice in this one."""
        words, values = _WORDS[name]
        word = plain(cell)
        if word in (chosen := self.columns.words.get(name, {})):
            return values(chosen[word])
        if word in words:
            return words[word]
        self.unknown[name, cell_text(cell)[:LONGEST_SHOWN]] += 1
        kinds = sorted(value.value.replace("_", " ") for value in values)
        raise CellError(say("one of: {kinds}", kinds=", ".join(kinds)))

    def _asset(
        self, number: int, cells: Mapping[str, Cell], given: dict[str, Any]
    ) -> ListedAsset | None:
        if not given.get("tag") and not given.get("name"):
            self._problem(number, "tag", None, say("a tag or a name"))
            return None
        name = given.get("name") or given.get("tag")
        tag = given.get("tag") or given.get("name")
        values = {"kind": AssetKind.OTHER, **given, "tag": tag, "name": name}
        try:
            draft = AssetDraft.model_validate(values)
        except ValidationError as error:
            for column, expected in problems_of(error):
                self._problem(number, column, cells.get(column), expected)
            return None
        if draft.tag in self.seen:
            said = say("a tag of its own; row {number} has it too", number=self.seen[draft.tag])
            self._problem(number, "tag", draft.tag, said)
            return None
        self.seen[draft.tag] = number
        site = cell_text(cells["site"]) if "site" in cells else None
        return ListedAsset(number, draft, {**given, "tag": draft.tag}, site)

    def _problem(self, number: int, column: str, cell: Cell, expected: str) -> None:
        shown = "" if cell is None else str(cell)[:LONGEST_SHOWN]
        self.problems.append(
            Problem(self.file, say("row {number}", number=number), column, shown, expected)
        )
