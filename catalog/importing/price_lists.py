"""A distributor's price list becomes prices of models, rows for a person to judge, and problems.

Every row is told apart by the name and the part number it states. A row is taken when both mean one
model for certain and nothing in it contradicts the catalogue; what is less than certain is listed
with what it could be, and a person decides. A row without a price, a currency or a date is refused.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Final, TypeVar

from pydantic import ValidationError

from catalog.errors import RefusedError
from catalog.importing import price_cells
from catalog.importing.price_cells import FORMULA, CellError, Stock
from catalog.importing.price_columns import find_columns
from catalog.importing.price_list_values import (
    Doubt,
    Knowledge,
    ListedPrice,
    ListOptions,
    PriceListReading,
)
from catalog.importing.quantities import quantity, units_of
from catalog.models.catalogue import (
    OwnPriceDraft,
    PriceListDraft,
    PriceUnit,
    kind_of,
)
from catalog.models.catalogue_fields import FIELD_BY_NAME, FieldValueError
from catalog.models.problems import problems_of
from money.sentence import say
from probing.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from catalog.importing.price_columns import Columns
    from catalog.importing.sheets import Cell, Sheet
    from money import Amount
    from planning.naming import Resolution

_T = TypeVar("_T")
#: A figure of a row that is within this share of the catalogue's agrees with it.
AGREES_WITHIN: Final = Decimal("0.03")
LONGEST_SHOWN: Final = 120
#: What a column of memory can mean, by what a model of the kind has.
_MEMORY_FIELDS: Final = ("vram_gb", "memory_gb", "capacity_gb")


def read_price_list(
    sheet: Sheet, file: str, options: ListOptions, knowledge: Knowledge, *, today: date
) -> PriceListReading:
    """Read a list; a RefusedError where it has no price column, no date or no vendor at all."""
    columns = find_columns(sheet.rows, options.columns)
    if options.dated is None and "dated" not in columns.places:
        raise RefusedError(
            "The list says no date, and a price without one says nothing.",
            advice="Say of which day it is: --on 2026-11-20.",
        )
    reader = _Reader(file, sheet, columns, options, knowledge, today)
    reader.read()
    listed = reader.standing()
    days = [each.draft.dated for each in listed]
    try:
        draft = PriceListDraft(
            vendor=options.vendor,
            dated=options.dated or max(days, default=today),
            file=file[:200],
            note=sheet.name[:200],
        )
    except ValidationError as error:
        raise RefusedError(say("The vendor: {msg}.", msg=next(problems_of(error))[1])) from None
    return PriceListReading(
        draft, columns, tuple(listed), tuple(reader.doubts), tuple(reader.problems)
    )


@dataclass
class _Reader:
    """One reading of a list, row by row."""

    file: str
    sheet: Sheet
    columns: Columns
    options: ListOptions
    knowledge: Knowledge
    today: date
    taken: list[ListedPrice] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    locale: str | None = None

    def read(self) -> None:
        """Look at every row below the headings."""
        place = self.columns.places["price"]
        body = self.sheet.rows[self.columns.header + 1 :]
        self.locale = self.options.locale or price_cells.locale_of(
            row[place] for row in body if place < len(row)
        )
        for number, row in enumerate(body, self.columns.header + 2):
            if any(cell not in {None, ""} for cell in row):
                self._row(number, row)

    def standing(self) -> list[ListedPrice]:
        """The rows that stand; the same text with two prices of one day contradicts itself."""
        same: dict[tuple[object, ...], list[ListedPrice]] = defaultdict(list)
        for listed in self.taken:
            draft = listed.draft
            same[draft.listed_as, draft.dated, draft.condition, draft.unit].append(listed)
        standing = []
        for group in same.values():
            if len({each.draft.price for each in group}) == 1:
                standing.append(group[0])
                continue
            rows = ", ".join(str(each.row) for each in group)
            for each in group:
                expected = say(
                    "one price for “{text}”; rows {rows} contradict each other",
                    text=each.text[:60],
                    rows=rows,
                )
                self._problem(each.row, self._heading("price"), str(each.draft.price), expected)
        return sorted(standing, key=lambda listed: listed.row)

    def _row(self, number: int, row: Sequence[Cell]) -> None:
        before = len(self.problems)
        text = self._text(number, row)
        price = self._price(number, row)
        dated = self._dated(number, row)
        stock = self._read(number, row, "stock", price_cells.stock) or Stock(None, None)
        condition = self._read(number, row, "condition", price_cells.condition)
        unit = self._read(number, row, "unit", price_cells.unit)
        if price is None or dated is None or not text or len(self.problems) > before:
            return
        draft = OwnPriceDraft(
            model_key="gpu/unresolved",
            dated=dated,
            price=price,
            price_kind=self.options.kind,
            condition=condition or self.options.condition,
            vendor=self.options.vendor[:200],
            unit=unit or PriceUnit.PIECE,
            in_stock=stock.in_stock,
            stock_count=stock.count,
            listed_as=text[:200],
            source=f"price list of {self.options.vendor}"[:200],
        )
        self._judge(number, row, text, draft)

    # --- which model -----------------------------------------------------------------------------

    def _judge(self, number: int, row: Sequence[Cell], text: str, draft: OwnPriceDraft) -> None:
        """Take the row, or list it for a person."""
        if number in self.options.decisions:
            key = self.options.decisions[number]
            if key:
                decided = draft.model_copy(update={"model_key": key})
                self.taken.append(ListedPrice(number, text, decided, key, 1.0, decided=True))
            return
        found, why = self._resolved(row, text)
        if found.key is not None and found.taken and not why:
            why = self._contradiction(number, row, found.key)
        if found.key is None or not found.taken or why:
            self._doubt(number, text, draft, found, why or found.why)
            return
        certain = draft.model_copy(update={"model_key": found.key})
        self.taken.append(ListedPrice(number, text, certain, found.name, found.confidence))

    def _resolved(self, row: Sequence[Cell], text: str) -> tuple[Resolution, str]:
        """What the row means, and what of it contradicts itself."""
        by_name = self.knowledge.resolve(text)
        part = self._cell(row, "part_number")
        if not isinstance(part, str) or not part or part == text:
            return by_name, ""
        by_part = self.knowledge.resolve(part)
        if by_part.taken and by_name.taken and by_part.key != by_name.key:
            return by_name, say(
                "the part number means {part}, the name {name}",
                part=by_part.name,
                name=by_name.name,
            )
        return (by_part if by_part.taken and not by_name.taken else by_name), ""

    def _contradiction(self, number: int, row: Sequence[Cell], key: str) -> str:
        """How the row's figures contradict the model, in words; empty where they do not."""
        known = self.knowledge.figures(key) if self.columns.figures else {}
        for name, place in self.columns.figures.items():
            cell = row[place] if place < len(row) else None
            chosen = self._field(name, known)
            if cell in {None, ""} or chosen is None:
                continue
            value = known[chosen]
            stated = self._figure(number, place, chosen, key, cell)
            if stated is None:
                return say(
                    "its {heading} “{cell}” cannot be read",
                    heading=self.columns.heading(place),
                    cell=cell,
                )
            if isinstance(value, Decimal) and not _agrees(stated, value):
                heading, unit = self.columns.heading(place), FIELD_BY_NAME[chosen].unit
                return say(
                    "the row says {heading} “{cell}”, which is {stated} {unit}; the catalogue has"
                    " {value:f} {unit}",
                    heading=heading,
                    cell=cell,
                    stated=_short(stated),
                    unit=unit,
                    value=value,
                )
        return ""

    @staticmethod
    def _field(name: str, known: Mapping[str, Decimal | str | None]) -> str | None:
        options = _MEMORY_FIELDS if name in _MEMORY_FIELDS else (name,)
        ordered = (name, *(option for option in options if option != name))
        return next((each for each in ordered if isinstance(known.get(each), Decimal)), None)

    def _figure(self, number: int, place: int, name: str, key: str, cell: Cell) -> Decimal | None:
        given, kind = FIELD_BY_NAME[name], kind_of(key)
        heading_unit = next(
            (unit for field_name, unit in self.columns.units.items()
             if self.columns.figures[field_name] == place), "",
        )  # fmt: skip
        if heading_unit.casefold() not in units_of(given, kind):
            heading_unit = ""
        try:
            return quantity(given, kind, str(cell), heading_unit)
        except FieldValueError as error:
            self._problem(number, self.columns.heading(place), cell, str(error))
            return None

    def _doubt(
        self, number: int, text: str, draft: OwnPriceDraft, found: Resolution, why: str
    ) -> None:
        proposals = [(found.key, found.name)] if found.key is not None else []
        proposals += [(each.key, each.name) for each in found.runners_up]
        unique = tuple(dict.fromkeys(proposals))[:5]
        self.doubts.append(Doubt(number, text, draft.price, unique, found.confidence, why))

    # --- cells -----------------------------------------------------------------------------------

    def _text(self, number: int, row: Sequence[Cell]) -> str:
        name = str(self._cell(row, "name") or "").strip()
        maker = str(self._cell(row, "manufacturer") or "").strip()
        part = str(self._cell(row, "part_number") or "").strip()
        for column, text in (("name", name), ("manufacturer", maker), ("part_number", part)):
            if FORMULA.match(text) or any(not sign.isprintable() for sign in text):
                self._problem(
                    number, self._heading(column), text, say("a plain text, not a formula")
                )
                return ""
        if not name:
            if not part:
                self._problem(number, self._heading("name"), "", say("the name of a part"))
            return part
        return name if name.casefold().startswith(maker.casefold()) else f"{maker} {name}"

    def _price(self, number: int, row: Sequence[Cell]) -> Amount | None:
        named = str(self._cell(row, "currency") or "").strip().upper()
        currency = named or self.columns.currency or self.options.currency
        cell = self._cell(row, "price")
        try:
            return price_cells.amount(cell, currency, self.locale)
        except CellError as error:
            self._problem(number, self._heading("price"), cell, str(error))
            return None

    def _dated(self, number: int, row: Sequence[Cell]) -> date | None:
        cell = self._cell(row, "dated")
        if cell in {None, ""} and self.options.dated is not None:
            return self.options.dated
        try:
            found = price_cells.day(cell)
        except CellError as error:
            self._problem(number, self._heading("dated"), cell, str(error))
            return None
        if found > self.today:
            self._problem(
                number, self._heading("dated"), cell, say("a day that is not in the future")
            )
            return None
        return found

    def _read(
        self, number: int, row: Sequence[Cell], column: str, read: Callable[[Cell], _T]
    ) -> _T | None:
        if column not in self.columns.places:
            return None
        cell = self._cell(row, column)
        try:
            return read(cell)
        except CellError as error:
            self._problem(number, self._heading(column), cell, str(error))
            return None

    def _cell(self, row: Sequence[Cell], column: str) -> Cell:
        place = self.columns.places.get(column)
        return row[place] if place is not None and place < len(row) else None

    def _heading(self, column: str) -> str:
        place = self.columns.places.get(column)
        return column if place is None else self.columns.heading(place)

    def _problem(self, number: int, column: str, cell: Cell, expected: str) -> None:
        shown = "".join(
            sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in str(cell or "")
        )
        self.problems.append(
            Problem(
                file=self.file,
                where=say("row {number}", number=number),
                column=column,
                value=shown[:LONGEST_SHOWN],
                expected=expected,
            )
        )


def _agrees(stated: Decimal, known: Decimal) -> bool:
    return abs(stated - known) <= AGREES_WITHIN * max(abs(stated), abs(known))


def _short(number: Decimal) -> str:
    return f"{number.quantize(Decimal('0.01')).normalize():f}"
