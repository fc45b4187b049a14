"""The parameters of tax regimes: dated rows with their source, and how they are looked up.

A row is found by jurisdiction, regime, parameter and date. Rows of the user's own stand before
those that are shipped. Where no row with a figure holds on the date, the answer is `Unknown`, which
names the nearest figure that is known: it is shown, not used.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cached_property
from hashlib import sha256
from io import StringIO
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from money.sentence import say
from planning.errors import RulesError, TaxError
from planning.tax.percent_tables import PercentTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

#: What stands wherever a tax figure is shown.
NO_ADVICE: Final = (
    "These figures are calculations by published rules, not tax advice; have them checked before "
    "you file them."
)
UNKNOWN: Final = "UNKNOWN"
CONFIDENCES: Final = ("high", "medium", "low", UNKNOWN)
#: Units whose values are words; all others are numbers, several set apart by semicolons.
WORDS: Final = frozenset({"code", "text", "bool"})
COLUMNS: Final = (
    "jurisdiction",
    "regime",
    "parameter",
    "keyed_on",
    "valid_from",
    "valid_to",
    "condition",
    "value",
    "unit",
    "source",
    "source_date",
    "confidence",
    "note",
)
LARGEST_TABLE_CHARACTERS: Final = 1_000_000
_ACQUIRED: Final = re.compile(
    r"acquired (?:(?P<first>\d{4}-\d\d-\d\d)\.\.(?P<last>\d{4}-\d\d-\d\d)"
    r"|after (?P<after>\d{4}-\d\d-\d\d))"
)


@dataclass(frozen=True, slots=True)
class Parameter:
    """One figure of one regime: from when to when it holds, on what condition, who says so."""

    jurisdiction: str
    regime: str
    parameter: str
    keyed_on: str
    valid_from: date | None
    valid_to: date | None
    condition: str
    value: str
    unit: str
    source: str
    source_date: str
    confidence: str
    note: str
    origin: str = ""

    @property
    def known(self) -> bool:
        """Whether there is a figure: a row may say that there is none yet."""
        return bool(self.value) and self.confidence != UNKNOWN

    @property
    def number(self) -> Decimal:
        """The value as a number."""
        return Decimal(self.value)

    @property
    def numbers(self) -> tuple[Decimal, ...]:
        """The values as numbers, where there are several: `80;60;40;20;0`."""
        return tuple(Decimal(part) for part in self.value.split(";"))

    @property
    def said(self) -> str:
        """The value with its unit, where the unit is more than that the value is words."""
        return self.value if self.unit in WORDS else f"{self.value} {self.unit}"

    @property
    def cited(self) -> str:
        """The figure with where it comes from, as people read it."""
        dated = f", {self.source_date}" if self.source_date else ""
        return say(
            "{regime}, {parameter}: {said} ({period}; {source}{dated}; confidence {confidence})",
            regime=self.regime,
            parameter=self.parameter.replace("_", " "),
            said=self.said,
            period=self.period,
            source=self.source,
            dated=dated,
            confidence=self.confidence,
        )

    @property
    def period(self) -> str:
        """From when to when it holds, in words."""
        if self.valid_from is None:
            return "no date given"
        if self.valid_to is None:
            return say("from {valid_from} on", valid_from=self.valid_from)
        return f"{self.valid_from} to {self.valid_to}"

    def holds(self, on: date) -> bool:
        """Whether the row is in force on a day."""
        return (self.valid_from is None or self.valid_from <= on) and (
            self.valid_to is None or on <= self.valid_to
        )

    def covers_acquisition(self, acquired: date) -> bool:
        """Whether the dates of acquisition that the condition names hold `acquired`."""
        window = _ACQUIRED.search(self.condition)
        if not window:
            return True
        if window["after"]:
            return acquired > date.fromisoformat(window["after"])
        return date.fromisoformat(window["first"]) <= acquired <= date.fromisoformat(window["last"])

    def distance(self, on: date) -> int:
        """Days from `on` to the nearest day on which the row holds."""
        if self.valid_from is not None and on < self.valid_from:
            return (self.valid_from - on).days
        if self.valid_to is not None and on > self.valid_to:
            return (on - self.valid_to).days
        return 0


@dataclass(frozen=True, slots=True)
class Unknown:
    """No figure is known for the day; `nearest` is what is known, to be shown and not used."""

    jurisdiction: str
    regime: str
    parameter: str
    on: date
    nearest: Parameter | None
    note: str = ""

    @override
    def __str__(self) -> str:
        what = f"{self.regime}, {self.parameter.replace('_', ' ')} ({self.jurisdiction})"
        text = say("{what} is not known for {on}.", what=what, on=self.on)
        if self.nearest:
            text += say(
                " The nearest that is known is {said} ({period}); it is not used.",
                said=self.nearest.said,
                period=self.nearest.period,
            )
        return text


class UnknownFigureError(TaxError):
    """A calculation needs a figure that is not known for its date."""

    def __init__(self, unknown: Unknown) -> None:
        super().__init__(str(unknown))
        self.unknown = unknown


@dataclass(frozen=True)
class TaxRules:
    """Everything that the calculators look up; rows of one's own come first."""

    parameters: tuple[Parameter, ...]
    tables: tuple[PercentTable, ...]
    checked_on: date

    @cached_property
    def version(self) -> str:
        """Names these rules: the day of the check and a hash of every row, for books to keep."""
        digest = sha256()
        tables: Sequence[tuple[type, Sequence[object]]]
        tables = ((Parameter, self.parameters), (PercentTable, self.tables))
        for kind, rows in tables:
            names = [field.name for field in fields(kind)]
            for row in rows:
                values = (str(getattr(row, name)) for name in names)
                digest.update("\x1f".join(values).encode() + b"\x1e")
        return f"{self.checked_on} {digest.hexdigest()[:12]}"

    @cached_property
    def _by_figure(self) -> dict[tuple[str, str, str], list[Parameter]]:
        found: dict[tuple[str, str, str], list[Parameter]] = {}
        for row in self.parameters:
            found.setdefault((row.jurisdiction, row.regime, row.parameter), []).append(row)
        return found

    @cached_property
    def jurisdictions(self) -> tuple[str, ...]:
        """Every jurisdiction with a row, in alphabetical order."""
        return tuple(sorted({row.jurisdiction for row in self.parameters}))

    def find(
        self,
        jurisdiction: str,
        regime: str,
        parameter: str,
        on: date,
        *,
        acquired: date | None = None,
        keyed_on: str | None = None,
        condition: str | None = None,
    ) -> Parameter | Unknown:
        """The figure in force on a day, or that it is unknown with the nearest that is known.

        `acquired` asks for the row whose condition covers this date of acquisition too, `keyed_on`
        for the row keyed on this date where a figure has several, `condition` for a row whose
        condition holds these words.
        """
        rows = [
            row
            for row in self._by_figure.get((jurisdiction, regime, parameter), ())
            if keyed_on in {None, row.keyed_on}
            and (acquired is None or row.covers_acquisition(acquired))
            and (condition is None or condition in row.condition)
        ]
        holding = next((row for row in rows if row.holds(on)), None)
        if holding is not None and holding.known:
            return holding
        known = [row for row in rows if row.known]
        nearest = min(known, key=lambda row: row.distance(on), default=None)
        note = holding.note if holding else ""
        return Unknown(jurisdiction, regime, parameter, on, nearest, note)

    def need(
        self,
        jurisdiction: str,
        regime: str,
        parameter: str,
        on: date,
        *,
        acquired: date | None = None,
        keyed_on: str | None = None,
        condition: str | None = None,
    ) -> Parameter:
        """As `find`; raises UnknownFigureError where no figure is known."""
        found = self.find(
            jurisdiction,
            regime,
            parameter,
            on,
            acquired=acquired,
            keyed_on=keyed_on,
            condition=condition,
        )
        if isinstance(found, Unknown):
            raise UnknownFigureError(found)
        return found

    def in_force(self, jurisdiction: str, on: date) -> tuple[Parameter | Unknown, ...]:
        """Every figure of a jurisdiction on a day; what is not known then stands there unknown.

        A figure with several dated rows of which none holds is unknown on that day. One whose only
        row has ended, or has not begun, is not in force and left out.
        """
        series: dict[tuple[str, str, str], list[Parameter]] = {}
        for row in self.parameters:
            if row.jurisdiction == jurisdiction:
                series.setdefault((row.regime, row.parameter, row.keyed_on), []).append(row)
        return tuple(answer for rows in series.values() for answer in _answers(rows, on))

    def changes(
        self, jurisdiction: str, regime: str, parameter: str, keyed_on: str | None = None
    ) -> Iterator[Parameter]:
        """The rows of one figure in the order of their dates, for periods that span a change."""
        rows = [
            row
            for row in self.parameters
            if (row.jurisdiction, row.regime, row.parameter) == (jurisdiction, regime, parameter)
            and keyed_on in {None, row.keyed_on}
            and row.known
        ]
        yield from sorted(rows, key=lambda row: row.valid_from or date.min)


def _answers(rows: list[Parameter], on: date) -> list[Parameter | Unknown]:
    """The rows of one figure that hold on a day, one for each condition; or that it is unknown."""
    holding: dict[str, Parameter] = {}
    for row in rows:
        if row.holds(on):
            holding.setdefault(row.condition, row)
    known = [row for row in holding.values() if row.known]
    if known or (not holding and len(rows) == 1):
        return list(known)
    first = rows[0]
    nearest = min(
        (row for row in rows if row.known), key=lambda row: row.distance(on), default=None
    )
    note = next((row.note for row in holding.values()), "")
    return [Unknown(first.jurisdiction, first.regime, first.parameter, on, nearest, note)]


def read_parameters(text: str, name: str) -> tuple[Parameter, ...]:
    """The rows of a table of parameters; raises RulesError with file, line and what is allowed."""
    if len(text) > LARGEST_TABLE_CHARACTERS:
        raise RulesError(name, 1, "the table is too large for rules.")
    lines = csv.reader(StringIO(text, newline=""), strict=True)
    header: list[str] | None = None
    rows: list[Parameter] = []
    try:
        for cells in lines:
            line = lines.line_num
            if not any(cells) or cells[0].startswith("#"):
                continue
            if header is None:
                header = _header(cells, name, line)
            else:
                rows.append(_row(header, cells, name, line))
    except csv.Error as error:
        raise RulesError(
            name, lines.line_num, say("{error}; comma-separated values.", error=str(error))
        ) from None
    return tuple(rows)


def _header(cells: Iterable[str], name: str, line: int) -> list[str]:
    header = [cell.strip() for cell in cells]
    if sorted(header) != sorted(COLUMNS):
        raise RulesError(name, line, say("the columns are: {columns}.", columns=", ".join(COLUMNS)))
    return header


def _row(header: list[str], cells: list[str], name: str, line: int) -> Parameter:
    if len(cells) != len(header):
        raise RulesError(
            name,
            line,
            say(
                "{cells} cells; a row has {header}, with quotes around commas.",
                cells=len(cells),
                header=len(header),
            ),
        )
    row = {key: cell.strip() for key, cell in zip(header, cells, strict=True)}
    for column in ("jurisdiction", "regime", "parameter", "source"):
        if not row[column]:
            raise RulesError(
                name, line, say("“{column}” is empty; every figure says what it is.", column=column)
            )
    if row["confidence"] not in CONFIDENCES:
        raise RulesError(
            name,
            line,
            say(
                "confidence “{confidence}”; allowed: {confidences}.",
                confidence=row["confidence"],
                confidences=", ".join(CONFIDENCES),
            ),
        )
    valid_from = _day(row["valid_from"], "valid_from", name, line)
    valid_to = _day(row["valid_to"], "valid_to", name, line)
    if valid_from and valid_to and valid_to < valid_from:
        raise RulesError(
            name,
            line,
            say(
                "ends on {valid_to}, before it begins on {valid_from}.",
                valid_to=valid_to,
                valid_from=valid_from,
            ),
        )
    _check_value(row, name, line)
    dates = {"valid_from": valid_from, "valid_to": valid_to}
    return Parameter(**(row | dates), origin=name)  # type: ignore[arg-type]


def _day(text: str, column: str, name: str, line: int) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise RulesError(
            name,
            line,
            say(
                "{column} “{text}” is no date; dates are like 2026-04-01.", column=column, text=text
            ),
        ) from None


def _check_value(row: dict[str, str], name: str, line: int) -> None:
    """A figure is a number, or several; only units of words may hold words."""
    if row["unit"] in WORDS or not row["value"]:
        if not row["value"] and row["confidence"] != UNKNOWN:
            raise RulesError(
                name,
                line,
                say(
                    "no value: give one, or say that the confidence is {unknown}.", unknown=UNKNOWN
                ),
            )
        return
    for part in row["value"].split(";"):
        try:
            number = Decimal(part)
        except InvalidOperation:
            number = Decimal("NaN")
        if not number.is_finite() or number < 0 or number.adjusted() > 18:
            raise RulesError(
                name,
                line,
                say(
                    "value “{part}” is not a number of zero or more; words are allowed "
                    "where the unit is one of {words}.",
                    part=part,
                    words=", ".join(sorted(WORDS)),
                ),
            )
