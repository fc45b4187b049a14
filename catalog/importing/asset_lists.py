"""Lists of assets from spreadsheets: rows become drafts, and what is wrong is named cell by cell.

The columns are known by their headings, in the languages that lists come in, and are those that
the inventory exports: a list that was exported, edited and saved can be read again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from pydantic import ValidationError
from sqlalchemy import select

from catalog.commands.asset_lists import ListedAsset
from catalog.importing.asset_words import HEADINGS, KINDS, STATUSES
from catalog.importing.price_cells import CellError, amount, day, locale_of
from catalog.importing.sheets import SheetError, read_sheet
from catalog.models import Asset, AssetDraft, AssetKind
from catalog.store.writing import table_of
from probing.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy.engine import Connection

    from catalog.importing.sheets import Cell

_DAYS: Final = ("purchased_on", "in_service_on", "warranty_until")
_GAPS: Final = re.compile(r"[\W_]+")
#: What a spreadsheet writes before a text so that it is none of its formulas.
_MARK: Final = re.compile(r"'(?=[=+\-@\t\r\n|%])")
_MOST_LINES_ABOVE: Final = 20
_LONGEST_SHOWN: Final = 60


@dataclass(frozen=True, slots=True)
class AssetListReading:
    """What a list gave; `left_aside` are headings whose columns nothing is known of."""

    file: str
    assets: tuple[ListedAsset, ...]
    problems: tuple[Problem, ...]
    left_aside: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CheckedList:
    """What of a list can be entered; `known` are the tags that the ledger has already."""

    file: str
    assets: tuple[ListedAsset, ...]
    known: frozenset[str]
    problems: tuple[Problem, ...]
    left_aside: tuple[str, ...]


def read_asset_list(content: bytes, file: str, *, currency: str = "") -> AssetListReading:
    """The assets in the bytes of a CSV file or a workbook; a SheetError where it is no list.

    `currency` is meant where a cost names none. A row with a cell that cannot be used is left out
    whole, and said.
    """
    rows = read_sheet(content, file).rows
    header = next((n for n, row in enumerate(rows[:_MOST_LINES_ABOVE]) if _is_header(row)), None)
    if header is None:
        raise SheetError(
            f"“{file}” has no row of headings with a tag or a name.",
            advice="Give it a first row such as Tag, Name, Kind, Site, Purchased, Cost, Currency.",
        )
    places, left_aside = _places(rows[header])
    body = [(number, row) for number, row in enumerate(rows[header + 1 :], header + 2) if any(row)]
    costs = [_cell(row, places.get("cost")) for _, row in body]
    reader = _Reader(file, places, currency, locale_of(costs))
    assets = [found for number, row in body if (found := reader.read(number, row)) is not None]
    return AssetListReading(file, tuple(assets), tuple(reader.problems), left_aside)


def checked(connection: Connection, reading: AssetListReading) -> CheckedList:
    """The list against what is in the ledger: whose tag is known, whose serial number is taken."""
    assets = table_of(Asset)
    rows = connection.execute(select(assets.c.tag, assets.c.serial)).all()
    tags = {row.tag for row in rows}
    owners = {row.serial: row.tag for row in rows if row.serial}
    usable: list[ListedAsset] = []
    problems = list(reading.problems)
    for each in reading.assets:
        serial, tag = each.draft.serial, each.draft.tag
        if serial and owners.setdefault(serial, tag) != tag:
            said = f"a serial number of its own; “{owners[serial]}” has it already"
            problems.append(Problem(reading.file, f"row {each.row}", "serial", serial, said))
            continue
        usable.append(each)
    known = frozenset(each.draft.tag for each in usable) & tags
    return CheckedList(reading.file, tuple(usable), known, tuple(problems), reading.left_aside)


def _is_header(row: Sequence[Cell]) -> bool:
    fields = {_field(cell) for cell in row}
    return bool(fields & {"tag", "name"}) and len(fields - {None}) >= 2


def _places(row: Sequence[Cell]) -> tuple[dict[str, int], tuple[str, ...]]:
    places: dict[str, int] = {}
    aside: list[str] = []
    for place, cell in enumerate(row):
        name = _field(cell)
        if name is not None and name not in places:
            places[name] = place
        elif cell:
            aside.append(str(cell)[:_LONGEST_SHOWN])
    return places, tuple(aside)


def _field(cell: Cell) -> str | None:
    plain = _plain(cell)
    return next((name for name, known in HEADINGS.items() if plain in known), None)


def _plain(cell: Cell) -> str:
    return _GAPS.sub(" ", str(cell or "").casefold()).strip()


def _cell(row: Sequence[Cell], place: int | None) -> Cell:
    return row[place] if place is not None and place < len(row) else None


@dataclass
class _Reader:
    """Reads one row after the other and gathers what is wrong."""

    file: str
    places: Mapping[str, int]
    currency: str
    locale: str | None
    problems: list[Problem] = field(default_factory=list)
    seen: dict[str, int] = field(default_factory=dict)

    def read(self, number: int, row: Sequence[Cell]) -> ListedAsset | None:
        cells = {
            name: cell
            for name, place in self.places.items()
            if (cell := _cell(row, place)) not in (None, "")
        }
        given: dict[str, Any] = {}
        before = len(self.problems)
        for name, cell in cells.items():
            if name in ("currency", "site"):
                continue
            try:
                given[name] = self._value(name, cell, cells)
            except CellError as error:
                self._problem(number, name, cell, str(error))
        return self._asset(number, cells, given) if len(self.problems) == before else None

    def _value(self, name: str, cell: Cell, cells: Mapping[str, Cell]) -> Any:
        if name in _DAYS:
            return day(cell)
        if name == "cost":
            return amount(cell, str(cells.get("currency") or self.currency).upper(), self.locale)
        if name == "kind":
            return _known(cell, KINDS)
        if name == "status":
            return _known(cell, STATUSES)
        return _text(cell)

    def _asset(
        self, number: int, cells: Mapping[str, Cell], given: dict[str, Any]
    ) -> ListedAsset | None:
        if not given.get("tag") and not given.get("name"):
            self._problem(number, "tag", None, "a tag or a name")
            return None
        name = given.get("name") or given.get("tag")
        tag = given.get("tag") or given.get("name")
        values = {"kind": AssetKind.OTHER, **given, "tag": tag, "name": name}
        try:
            draft = AssetDraft.model_validate(values)
        except ValidationError as error:
            for each in error.errors():
                column = str(each["loc"][0]) if each["loc"] else ""
                self._problem(number, column, cells.get(column), str(each["msg"]))
            return None
        if draft.tag in self.seen:
            said = f"a tag of its own; row {self.seen[draft.tag]} has it too"
            self._problem(number, "tag", draft.tag, said)
            return None
        self.seen[draft.tag] = number
        site = _text(cells["site"]) if "site" in cells else None
        return ListedAsset(number, draft, {**given, "tag": draft.tag}, site)

    def _problem(self, number: int, column: str, cell: Cell, expected: str) -> None:
        shown = "" if cell is None else str(cell)[:_LONGEST_SHOWN]
        self.problems.append(Problem(self.file, f"row {number}", column, shown, expected))


def _known(cell: Cell, words: Mapping[str, Any]) -> Any:
    plain = _plain(cell)
    if plain in words:
        return words[plain]
    kinds = sorted({value.value.replace("_", " ") for value in words.values()})
    raise CellError(f"one of: {', '.join(kinds)}")


def _text(cell: Cell) -> str:
    """A cell as text: a whole number without a fraction, a mark against formulas taken off."""
    if isinstance(cell, Decimal):
        return f"{cell:f}".rstrip("0").rstrip(".") if "." in f"{cell:f}" else f"{cell:f}"
    return _MARK.sub("", str(cell), count=1) if str(cell).startswith("'") else str(cell)
