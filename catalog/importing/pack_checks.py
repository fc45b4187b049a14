"""Reading a pack from elsewhere row by row: what cannot be right is named with its row and reason.

A pack is taken whole or not at all. Packs are written by machines; one wrong row means that whoever
made it has a fault, and half a catalogue would be taken for a whole one.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from catalog.models.catalogue import PARTIAL_DATE, Condition, PriceUnit, kind_of
from catalog.models.catalogue_fields import (
    COMMON_COLUMNS,
    FIELD_BY_NAME,
    LONGEST_TEXT,
    FieldValueError,
    ModelKind,
    checked,
)
from catalog.store.packs import MODEL_FILES, TABLE_FILES, CheckedPack, Pack, PackError
from catalog.store.shelf_building import require_columns
from money import is_known_currency
from money.sentence import say
from planning.prices.points import PriceKind
from probing.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

#: So many problems are enough to know that a pack is not fit; the rest is not looked for.
MOST_PROBLEMS: Final = 100
LONGEST_SHOWN: Final = 200
EVENTS: Final = frozenset({"announced", "released", "last_order", "last_support", "successor"})
_KEY: Final = re.compile(
    rf"({'|'.join(kind.value for kind in ModelKind)})/[a-z0-9][a-z0-9._+-]{{0,150}}"
)
_AMOUNT: Final = re.compile(r"\d{1,12}(\.\d{1,10})?")
_DAY: Final = re.compile(r"(19|20)\d\d-\d\d(-\d\d)?")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f]")
#: What a spreadsheet would take for a formula when somebody opens an export of it.
_FORMULA: Final = re.compile(r"[=@]|[+-](?![\d.])")

Row = dict[str, str]


class _WrongError(Exception):
    """A cell that cannot be right: its column, its value and what is accepted."""

    def __init__(self, column: str, value: str, expected: str) -> None:
        super().__init__(expected)
        self.column, self.value, self.expected = column, value, expected


class _EnoughError(Exception):
    """So many problems were found that looking further helps nobody."""


def check_pack(
    pack: Pack, known_keys: frozenset[str] = frozenset()
) -> tuple[CheckedPack | None, list[Problem]]:
    """The pack when all of it can be used, else what is wrong with it, row by row.

    `known_keys` are models of other packs, which this one may add figures and prices to. Raises a
    PackError for what concerns the pack as a whole: checksums, columns, broken CSV.
    """
    checking = _Checking(pack, known_keys)
    with suppress(_EnoughError):
        checking.all()
    return (None if checking.problems else CheckedPack(pack)), checking.problems


@dataclass
class _Checking:
    """One reading of a pack, with what has been seen of it so far."""

    pack: Pack
    known_keys: frozenset[str]
    problems: list[Problem] = field(default_factory=list)
    sources: set[str] = field(default_factory=set)
    values: dict[tuple[str, str], str] = field(default_factory=dict)
    keys: set[str] = field(default_factory=set)
    said: dict[tuple[str, str, str], str] = field(default_factory=dict)
    chosen: set[tuple[str, str]] = field(default_factory=set)

    def all(self) -> None:
        """Look at every row; sources first, because all others name one."""
        self._each("sources.csv", TABLE_FILES["sources.csv"], self._source)
        for kind in ModelKind:
            self._each(MODEL_FILES[kind], None, self._model_of(kind))
        self._each("figures.csv", TABLE_FILES["figures.csv"], self._figure)
        self._each("prices.csv", TABLE_FILES["prices.csv"], self._price)
        self._each("life.csv", TABLE_FILES["life.csv"], self._event)
        self._each("segments.csv", TABLE_FILES["segments.csv"], self._segment)

    def _each(self, name: str, columns: Sequence[str] | None, check: Callable[[Row], None]) -> None:
        for line, row in self._rows(name, columns):
            try:
                check(row)
            except _WrongError as wrong:
                self._note(name, line, wrong)

    def _rows(self, name: str, columns: Sequence[str] | None) -> Iterator[tuple[int, Row]]:
        """The rows of a table with the numbers of their lines, each as wide as the header."""
        rows = self.pack.rows(name)
        header = next(rows, None)
        if header is None:
            return
        if columns is not None and tuple(header) != tuple(columns):
            raise PackError(
                say(
                    "“{name}” in {where} has other columns than format 1.",
                    name=name,
                    where=self.pack.where,
                )
            )
        if columns is None:
            require_columns(_kind_of_file(name), header, self.pack.where)
        for line, row in enumerate(rows, self.pack.first_line(name)):
            if row and len(row) != len(header):
                expected = f"{len(header)} cells, as many as columns"
                self._note(
                    name, line, _WrongError("row", say("{row} cells", row=len(row)), expected)
                )
            elif row:
                yield line, dict(zip(header, row, strict=True))

    def _note(self, name: str, line: int, wrong: _WrongError) -> None:
        shown = _CONTROL.sub("\N{REPLACEMENT CHARACTER}", wrong.value)[:LONGEST_SHOWN]
        self.problems.append(
            Problem(
                file=name,
                where=say("line {line}", line=line),
                column=wrong.column,
                value=shown,
                expected=wrong.expected,
            )
        )
        if len(self.problems) >= MOST_PROBLEMS:
            raise _EnoughError

    # --- one row of each table -----------------------------------------------------------------

    def _source(self, row: Row) -> None:
        _require_texts(row)
        if not row["id"] or row["id"] in self.sources:
            raise _WrongError("id", row["id"], "an id that no other source has")
        if not row["title"]:
            raise _WrongError("title", "", "what the source is called")
        if not row["licence"]:
            raise _WrongError("licence", "", "the licence under which the source may be used")
        self.sources.add(row["id"])

    def _model_of(self, kind: ModelKind) -> Callable[[Row], None]:
        def check(row: Row) -> None:
            _require_texts(row)
            key = row["key"]
            if not _KEY.fullmatch(key) or kind_of(key) is not kind:
                raise _WrongError(
                    "key", key, say("{kind}/ and a name in small letters", kind=kind.value)
                )
            if key in self.keys:
                raise _WrongError(
                    "key", key, "a key that no other model has: this row contradicts one"
                )
            self.keys.add(key)
            if not row["name"]:
                raise _WrongError("name", "", "a name")
            _require_partial_date("released", row["released"])
            self._require_source(row["source"])
            figures = {name: value for name, value in row.items() if name not in COMMON_COLUMNS}
            for name, value in figures.items():
                if value:
                    self.values[key, name] = _checked(name, value)
            _require_sense(figures)

        return check

    def _figure(self, row: Row) -> None:
        self._require_key("key", row["key"])
        _require_texts(row)
        self._require_source(row["source"])
        name, place = row["field"], (row["key"], row["field"])
        if name in FIELD_BY_NAME:
            if kind_of(row["key"]) not in FIELD_BY_NAME[name].kinds:
                raise _WrongError(
                    "field",
                    name,
                    say("a field that a {kind_of} has", kind_of=kind_of(row["key"]).value),
                )
            value = _checked(name, row["value"], column="value")
        elif name == "released":
            _require_partial_date("value", row["value"])
            value = row["value"]
        else:
            raise _WrongError("field", name, "a field of models")
        before = self.said.setdefault((*place, row["source"]), value)
        if not _same(before, value):
            raise _WrongError(
                "value",
                value,
                say("one value of this source, which also says {before}", before=before),
            )
        self._require_one_choice(row, place, value)

    def _require_one_choice(self, row: Row, place: tuple[str, str], value: str) -> None:
        if row["chosen"] not in {"0", "1", ""}:
            raise _WrongError("chosen", row["chosen"], "0 or 1")
        if row["chosen"] != "1":
            return
        if place in self.chosen:
            raise _WrongError("chosen", "1", "one chosen value for each figure")
        self.chosen.add(place)
        standing = self.values.get(place)
        if standing is not None and not _same(standing, value):
            raise _WrongError(
                "value",
                value,
                say("what the models' file says, which is {standing}", standing=standing),
            )

    def _price(self, row: Row) -> None:
        self._require_key("key", row["key"])
        _require_texts(row)
        self._require_source(row["source"])
        if not row["on"]:
            raise _WrongError("on", "", "a date: a price without one says nothing")
        _require_day(row["on"])
        if not _AMOUNT.fullmatch(row["amount"]) or Decimal(row["amount"]) <= 0:
            raise _WrongError(
                "amount", row["amount"], "a number above zero, written without a currency"
            )
        if not is_known_currency(row["currency"]):
            raise _WrongError("currency", row["currency"], "a currency such as EUR")
        _require_word("price_kind", row["price_kind"], {each.value for each in PriceKind})
        _require_word("condition", row["condition"], {each.value for each in Condition})
        _require_word("unit", row["unit"], {each.value for each in PriceUnit})

    def _event(self, row: Row) -> None:
        self._require_key("key", row["key"])
        _require_texts(row)
        self._require_source(row["source"])
        _require_word("event", row["event"], EVENTS)
        _require_partial_date("on", row["on"])
        if row["successor_key"]:
            self._require_key("successor_key", row["successor_key"])

    def _segment(self, row: Row) -> None:
        _require_texts(row)
        self._require_source(row["source"])
        _require_day(row["on"])
        if not is_known_currency(row["currency"]):
            raise _WrongError("currency", row["currency"], "a currency such as EUR")
        for name in ("median", "p10", "lowest"):
            if row[name] and not _AMOUNT.fullmatch(row[name]):
                raise _WrongError(name, row[name], "a number, written without a currency")

    def _require_source(self, source: str) -> None:
        if source not in self.sources:
            raise _WrongError("source", source, "the id of a source in sources.csv")

    def _require_key(self, column: str, key: str) -> None:
        if key not in self.keys and key not in self.known_keys:
            raise _WrongError(column, key, "the key of a model in this pack")


# --- cells -------------------------------------------------------------------------------------


def _kind_of_file(name: str) -> ModelKind:
    return next(kind for kind, file in MODEL_FILES.items() if file == name)


@lru_cache(maxsize=50_000)
def _kept(name: str, value: str) -> str:
    return checked(FIELD_BY_NAME[name], value)


def _checked(name: str, value: str, column: str = "") -> str:
    try:
        return _kept(name, value)
    except FieldValueError as error:
        raise _WrongError(column or name, value, str(error)) from None


def _same(one: str, other: str) -> bool:
    """Whether two values of a field are one: 24 is 24.0."""
    if one == other:
        return True
    return bool(_AMOUNT.fullmatch(one) and _AMOUNT.fullmatch(other)) and Decimal(one) == Decimal(
        other
    )


def _require_texts(row: Row) -> None:
    for name, value in row.items():
        if len(value) > LONGEST_TEXT * 5 or _CONTROL.search(value):
            raise _WrongError(name, value, "one line without control characters")
        if _FORMULA.match(value):
            raise _WrongError(name, value, "a text that no spreadsheet takes for a formula")


def _require_partial_date(column: str, value: str) -> None:
    if value and not PARTIAL_DATE.fullmatch(value):
        raise _WrongError(column, value, "a year, month or day such as 2022-10")


def _require_day(value: str) -> None:
    if not _DAY.fullmatch(value) or not _is_day(value if value.count("-") == 2 else f"{value}-01"):
        raise _WrongError("on", value, "a day such as 2025-03-31")


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _require_word(column: str, value: str, words: set[str] | frozenset[str]) -> None:
    if value not in words:
        raise _WrongError(
            column, value, say("one of {listed}", listed=", ".join(sorted(filter(None, words))))
        )


#: Figures of one row of which the first is never larger than the second.
_ORDERED: Final = (
    ("cores", "threads"),
    ("base_ghz", "boost_ghz"),
    ("module_gb", "capacity_gb"),
    ("tensor_fp16_tflops", "tensor_fp16_sparse_tflops"),
    ("fp8_tflops", "fp8_sparse_tflops"),
    ("int8_tops", "int8_sparse_tops"),
    ("idle_w", "max_draw_w"),
)


def _require_sense(row: Mapping[str, str]) -> None:
    """Refuse a row whose figures contradict each other."""
    for smaller, larger in _ORDERED:
        low, high = row.get(smaller), row.get(larger)
        if low and high and Decimal(low) > Decimal(high):
            raise _WrongError(
                smaller,
                low,
                say("no more than {larger}, which is {high}", larger=larger, high=high),
            )
