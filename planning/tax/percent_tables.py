"""Published tables of yearly percentages, kept as they are printed.

Some cells deviate from every formula in the print itself. They are the rule all the same, so no
percentage is worked out here. Tables that are not at hand in print are shipped only where the law
leaves nothing to round.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from io import StringIO
from typing import TYPE_CHECKING, Final

from money.sentence import say
from planning.errors import RulesError, TaxError

if TYPE_CHECKING:
    from collections.abc import Iterable

GDS: Final = "GDS"
ADS: Final = "ADS/SL election"
SLOWER: Final = "150DB election"
HALF_YEAR: Final = "half-year"
MID_QUARTER: Final = "mid-quarter"
_COLUMNS: Final = (
    "table",
    "system",
    "convention",
    "quarter",
    "class_years",
    "method",
    "year",
    "percent",
)


@dataclass(frozen=True, slots=True)
class PercentTable:
    """One column of a printed table: the percentage of each year, from the first."""

    table: str
    system: str
    convention: str
    quarter: int | None
    class_years: int
    method: str
    percents: tuple[Decimal, ...]

    @property
    def title(self) -> str:
        """How the print calls it."""
        quarter = say(", quarter {quarter}", quarter=self.quarter) if self.quarter else ""
        return say(
            "Table {table}, {class_years}-year, {convention}{quarter}, {system}, {method}",
            table=self.table,
            class_years=self.class_years,
            convention=self.convention,
            quarter=quarter,
            system=self.system,
            method=self.method,
        )


def find_table(
    tables: Iterable[PercentTable],
    *,
    class_years: int,
    system: str = GDS,
    convention: str = HALF_YEAR,
    quarter: int | None = None,
) -> PercentTable:
    """The printed column; raises TaxError where the print that is shipped has none."""
    tables = tuple(tables)
    wanted = (system, convention, quarter if convention == MID_QUARTER else None, class_years)
    for one in tables:
        if (one.system, one.convention, one.quarter, one.class_years) == wanted:
            return one
    classes = sorted({t.class_years for t in tables if (t.system, t.convention) == wanted[:2]})
    known = (
        say("Known classes: {str} years.", str=", ".join(map(str, classes)))
        if classes
        else "No such table is known; percentages are not made up."
    )
    raise TaxError(
        say(
            "There is no {class_years}-year table for {system}, {convention}",
            class_years=class_years,
            system=system,
            convention=convention,
        )
        + (say(", quarter {quarter}", quarter=quarter) if convention == MID_QUARTER else "")
        + f". {known}"
    )


def named_table(tables: Iterable[PercentTable], name: str, class_years: int) -> PercentTable:
    """The column of the table that the print calls `name`; raises TaxError where there is none."""
    for one in tables:
        if (one.table, one.class_years) == (name, class_years):
            return one
    raise TaxError(
        say(
            "There is no {class_years}-year column in a table “{name}”.",
            class_years=class_years,
            name=name,
        )
    )


def read_percent_tables(text: str, name: str) -> tuple[PercentTable, ...]:
    """The tables in a text; raises RulesError with file, line and what is allowed."""
    kept = [line if not line.startswith("#") else "\n" for line in StringIO(text)]
    lines = csv.reader(kept, strict=True)
    header: tuple[str, ...] = ()
    found: dict[tuple[str, str, str, str, str, str], list[Decimal]] = {}
    try:
        for cells in lines:
            if not cells:
                continue
            if not header:
                header = tuple(cells)
                if header != _COLUMNS:
                    raise RulesError(
                        name,
                        lines.line_num,
                        say("columns: {columns}.", columns=", ".join(_COLUMNS)),
                    )
                continue
            _take(found, cells, name, lines.line_num)
    except csv.Error as error:
        raise RulesError(
            name, lines.line_num, say("{error}; comma-separated values.", error=str(error))
        ) from None
    return tuple(
        PercentTable(table, system, convention, int(q) if q else None, int(years), method, tuple(p))
        for (table, system, convention, q, years, method), p in found.items()
    )


def _take(
    found: dict[tuple[str, str, str, str, str, str], list[Decimal]],
    cells: list[str],
    name: str,
    line: int,
) -> None:
    if len(cells) != len(_COLUMNS):
        raise RulesError(
            name,
            line,
            say("{cells} cells; a row has {columns}.", cells=len(cells), columns=len(_COLUMNS)),
        )
    *key, year, percent = cells
    table, system, convention, quarter, class_years, method = key
    percents = found.setdefault((table, system, convention, quarter, class_years, method), [])
    try:
        number = Decimal(percent)
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite() or not 0 < number <= 100:
        raise RulesError(
            name, line, say("percent “{percent}”; a number above 0, at most 100.", percent=percent)
        )
    if not class_years.isdecimal() or quarter not in {"", "1", "2", "3", "4"}:
        raise RulesError(name, line, "a class is whole years, a quarter 1 to 4 or empty.")
    if year != str(len(percents) + 1):
        raise RulesError(
            name,
            line,
            say(
                "year “{year}”; here stands year {percents}.", year=year, percents=len(percents) + 1
            ),
        )
    percents.append(number)
