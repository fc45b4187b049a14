"""A list of known figures from elsewhere, held against the catalogue: what agrees, differs, lacks.

The list is a CSV file with a column `name` and any of the columns below. Numbers agree within 3 %;
dates agree when they lie at most a quarter apart, because a list may give the announcement or the
first delivery. What the catalogue does not know is told as unknown, never as wrong.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import cache
from io import StringIO
from typing import TYPE_CHECKING, Final

from catalog import reference
from catalog.errors import RefusedError
from money.sentence import say
from planning.figures import days_of, same_number, same_time
from planning.naming import Entry, Resolver

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from planning.naming import Resolution

LARGEST_FILE_BYTES: Final = 4_000_000
LONGEST_NAME: Final = 200
RELEASED: Final = "released"
LAUNCH_PRICE: Final = "launch_price_usd"
ACCELERATORS: Final = ("gpu", "npu")
PROCESSORS: Final = ("cpu",)

#: The columns of a list → the catalogue's fields.
GPU_COLUMNS: Final = {
    "vram_gb": "vram_gb",
    "bandwidth_gb_s": "bandwidth_gb_s",
    "tdp_w": "tdp_w",
    "fp32_tflops": "fp32_tflops",
    "tensor_fp16_dense_fp32acc_tflops": "tensor_fp16_tflops",
    "fp8_dense_tflops": "fp8_tflops",
    "int8_dense_tops": "int8_tops",
    "available_from": RELEASED,
    "launch_price_usd": LAUNCH_PRICE,
}
CPU_COLUMNS: Final = {
    "cores": "cores",
    "threads": "threads",
    "base_ghz": "base_ghz",
    "boost_ghz": "boost_ghz",
    "tdp_w": "tdp_w",
}


class KnownFiguresError(RefusedError):
    """A list that cannot be read at all."""

    advice = (
        "Give a CSV file in UTF-8 with a column name and columns such as "
        f"{', '.join((*GPU_COLUMNS, *CPU_COLUMNS))}."
    )


class Judgement(StrEnum):
    """What became of one figure of the list."""

    AGREES = "agrees"
    DIFFERS = "differs"
    UNKNOWN = "unknown"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Compared:
    """One figure: the list's value and ours, with its source and why it was chosen."""

    column: str
    theirs: str
    ours: str
    judgement: Judgement
    source: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """One row of the list: the model that it names, None where none is sure, and its figures."""

    row: int
    name: str
    key: str | None
    model: str
    confidence: float
    why: str
    figures: tuple[Compared, ...]

    def count(self, judgement: Judgement) -> int:
        """How many figures were judged so."""
        return sum(figure.judgement is judgement for figure in self.figures)


def check(path: Path) -> list[Checked]:
    """Every row of the list at `path` beside the bundled catalogue. Raises KnownFiguresError."""
    columns, rows = _read(path)
    catalogue = _Catalogue(PROCESSORS if columns is CPU_COLUMNS else ACCELERATORS)
    return [
        _checked(number, row, columns, catalogue) for number, row in enumerate(rows, 2) if any(row)
    ]


def _read(path: Path) -> tuple[Mapping[str, str], list[dict[str, str]]]:
    """The columns of the list and its rows."""
    if path.stat().st_size > LARGEST_FILE_BYTES:
        raise KnownFiguresError(
            say(
                "{path} is larger than {largest_file_bytes:,} bytes.",
                path=path.name,
                largest_file_bytes=LARGEST_FILE_BYTES,
            )
        )
    try:
        text = path.read_text(encoding="utf-8-sig")
        rows = list(csv.DictReader(StringIO(text, newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error) as error:
        raise KnownFiguresError(
            say("{path} is not a CSV file in UTF-8: {error}.", path=path.name, error=str(error))
        ) from None
    header = {name.strip() for name in (rows[0] if rows else {}) if name}
    if "name" not in header:
        raise KnownFiguresError(say("{path} has no rows with a column “name”.", path=path.name))
    columns = CPU_COLUMNS if header & (CPU_COLUMNS.keys() - GPU_COLUMNS.keys()) else GPU_COLUMNS
    if not header & columns.keys():
        raise KnownFiguresError(
            say("{path} has none of the columns that can be compared.", path=path.name)
        )
    return columns, [
        {name.strip(): _one_line(value or "") for name, value in row.items() if name}
        for row in rows
    ]


def _one_line(cell: str) -> str:
    """The cell without anything that a terminal would obey."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in cell).split())


def _checked(
    number: int, row: dict[str, str], columns: Mapping[str, str], catalogue: _Catalogue
) -> Checked:
    found = catalogue.find(row["name"][:LONGEST_NAME], row.get("vram_gb", ""))
    key = found.key if found.taken else None
    figures = tuple(
        catalogue.compare(key, column, field, theirs)
        for column, field in columns.items()
        if key is not None and (theirs := row.get(column, ""))
    )
    return Checked(number, row["name"], key, found.name, found.confidence, found.why, figures)


class _Catalogue:
    """The models of some kinds in the bundled pack, found by name."""

    def __init__(self, kinds: Iterable[str]) -> None:
        self._rows = {
            row["key"]: row for kind in kinds for row in reference.rows(f"models/{kind}.csv")
        }
        self._resolver = Resolver(_entry(row) for row in self._rows.values())

    def find(self, name: str, vram_gb: str) -> Resolution:
        """The model of that name; a list's memory tells those apart that share it."""
        found = self._resolver.resolve(name)
        if found.taken or not vram_gb:
            return found
        with_memory = self._resolver.resolve(f"{name} {vram_gb} GB")
        return with_memory if with_memory.taken else found

    def compare(self, key: str, column: str, field: str, theirs: str) -> Compared:
        """One figure of the list beside ours."""
        if not _is_readable(field, theirs):
            return Compared(column, theirs, "", Judgement.UNREADABLE, why=_accepted(field))
        if field == LAUNCH_PRICE:
            return _launch_price(key, column, theirs)
        row = self._rows[key]
        ours = row.get(field, "")
        if not ours:
            return Compared(column, theirs, "", Judgement.UNKNOWN)
        agrees = (
            same_time(ours, theirs)
            if field == RELEASED
            else same_number(Decimal(ours), Decimal(theirs))
        )
        source, why = chosen_figures().get((key, field), (row["source"], ""))
        judgement = Judgement.AGREES if agrees else Judgement.DIFFERS
        return Compared(column, theirs, ours, judgement, source, why)


def _entry(row: dict[str, str]) -> Entry:
    cores, vram, clock = (row.get(name, "") for name in ("cores", "vram_gb", "base_ghz"))
    return Entry(
        key=row["key"],
        kind=row["key"].partition("/")[0],
        name=row["name"],
        manufacturer=row["manufacturer"],
        aliases=tuple(row["aliases"].split("|")) if row["aliases"] else (),
        size_gb=float(vram) if vram else None,
        memory_type=row.get("memory_type", ""),
        form_factor=row.get("form_factor", ""),
        cores=int(cores) if cores else None,
        base_ghz=float(clock) if clock else None,
    )


def _is_readable(field: str, text: str) -> bool:
    if field == RELEASED:
        return days_of(text) is not None
    try:
        return Decimal(text) > 0
    except InvalidOperation:
        return False


def _accepted(field: str) -> str:
    return "a date such as 2022, 2022-10 or 2022-10-12" if field == RELEASED else "a plain number"


@cache
def chosen_figures() -> dict[tuple[str, str], tuple[str, str]]:
    """The source of each chosen figure that is not its row's, and why it was chosen."""
    return {
        (row["key"], row["field"]): (row["source"], row["why"])
        for row in reference.rows("figures.csv")
        if row["chosen"] == "1"
    }


@cache
def _launches() -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = {}
    for row in reference.rows("prices.csv"):
        if row["price_kind"] == "launch" and row["currency"] == "USD":
            found.setdefault(row["key"], []).append(row)
    return found


def _launch_price(key: str, column: str, theirs: str) -> Compared:
    """Of several reported launch prices the nearest one is compared."""
    prices = _launches().get(key, [])
    if not prices:
        return Compared(column, theirs, "", Judgement.UNKNOWN)
    nearest = min(prices, key=lambda row: abs(Decimal(row["amount"]) - Decimal(theirs)))
    agrees = same_number(Decimal(nearest["amount"]), Decimal(theirs))
    judgement = Judgement.AGREES if agrees else Judgement.DIFFERS
    return Compared(column, theirs, nearest["amount"], judgement, nearest["source"], nearest["on"])


def tally(checked: Iterable[Checked]) -> Iterator[tuple[Judgement, int]]:
    """How many figures of all rows were judged how."""
    rows = list(checked)
    for judgement in Judgement:
        yield judgement, sum(row.count(judgement) for row in rows)
