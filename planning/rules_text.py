"""TOML rules with lines: reads a text and finds, for any entry, the line that wrote it."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final, TypeVar

from money.sentence import say
from planning.errors import RulesError
from planning.toml_text import TomlTextError, read_toml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from enum import StrEnum

LARGEST_RULES_CHARACTERS: Final = 1_000_000
_HEADER: Final = re.compile(r"^\s*(\[\[?)\s*([\w.\-]+)\s*\]\]?\s*(#.*)?$")
_KEY: Final = re.compile(r"^\s*[\"']?([\w\-]+)[\"']?\s*(?:\.|=)")
_QUOTES: Final = re.compile(r'"""|\'\'\'')
_MALFORMED_AT: Final = re.compile(r"\(at line (\d+), column \d+\)")

Choice = TypeVar("Choice", bound="StrEnum")


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a rules text; it knows its file's name and the line of each of its keys."""

    name: str
    path: str
    line: int
    values: Mapping[str, object]
    key_lines: Mapping[str, int]
    parts: Mapping[str, tuple[Table, ...]]

    def problem(self, text: str, key: str | None = None) -> RulesError:
        """The error that says what is wrong with `key`, or with the table, and where."""
        line = self.key_lines.get(key, self.line) if key else self.line
        return RulesError(self.name, line, text)

    def only(self, *allowed: str) -> None:
        """Refuse every key that is not among `allowed`."""
        for key in (*self.values, *self.parts):
            if key not in allowed:
                raise self.problem(
                    say(
                        "“{key}” is unknown here; allowed: {allowed}.",
                        key=key,
                        allowed=", ".join(allowed),
                    ),
                    key,
                )

    def text(self, key: str) -> str:
        """A text that is not empty."""
        value = self._need(key)
        if not isinstance(value, str) or not value.strip():
            raise self.problem(say("“{key}” is a text in quotes.", key=key), key)
        return value

    def number(self, key: str) -> Decimal:
        """A number that is not negative."""
        value = self._need(key)
        number = Decimal("NaN")
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            number = Decimal(value)
        if not number.is_finite() or number < 0:
            raise self.problem(
                say("“{key}” is a number of zero or more, without quotes.", key=key), key
            )
        return number

    def date(self, key: str) -> datetime.date:
        """A date without a time."""
        value = self._need(key)
        if isinstance(value, datetime.datetime) or not isinstance(value, datetime.date):
            raise self.problem(
                say("“{key}” is a date such as 2025-11-01, without quotes.", key=key), key
            )
        return value

    def choice(self, key: str, choices: type[Choice]) -> Choice:
        """One of the values of an enumeration."""
        value = self._need(key)
        try:
            return choices(str(value))
        except ValueError:
            allowed = ", ".join(str(choice.value) for choice in choices)
            raise self.problem(
                say(
                    "{key} “{value}” is unknown; allowed: {allowed}.",
                    key=key,
                    value=value,
                    allowed=allowed,
                ),
                key,
            ) from None

    def one(self, key: str) -> Table:
        """The only table of this name."""
        found = self.parts.get(key, ())
        if len(found) != 1:
            raise self.problem(say("One table [{key}] is needed.", key=key), key)
        return found[0]

    def many(self, key: str) -> tuple[Table, ...]:
        """All tables of this name, in order; none is allowed."""
        return self.parts.get(key, ())

    def _need(self, key: str) -> object:
        if key not in self.values:
            raise self.problem(say("“{key}” is missing.", key=key))
        return self.values[key]


def read(text: str, name: str) -> Table:
    """The tables of a TOML text. Raises RulesError with the line where it is malformed."""
    if len(text) > LARGEST_RULES_CHARACTERS:
        raise RulesError(
            name,
            1,
            say(
                "longer than {largest_rules_characters:,} characters.",
                largest_rules_characters=LARGEST_RULES_CHARACTERS,
            ),
        )
    try:
        values = read_toml(text)
    except TomlTextError as error:
        found = _MALFORMED_AT.search(str(error))
        line = int(found.group(1)) if found else text.count("\n") + 1
        problem = _MALFORMED_AT.sub("", str(error)).strip()
        raise RulesError(name, line, say("not valid TOML: {problem}.", problem=problem)) from None
    return _table(name, "", values, _lines(text), 1)


def _table(
    name: str, path: str, values: Mapping[str, object], lines: Mapping[str, int], above: int
) -> Table:
    line = lines.get(path, above)
    key_lines = {key: lines.get(_join(path, key), line) for key in values}
    parts: dict[str, tuple[Table, ...]] = {}
    plain: dict[str, object] = {}
    for key, value in values.items():
        place = _join(path, key)
        inside = value if isinstance(value, list) else [value]
        tables = [item for item in inside if isinstance(item, dict)]
        if tables and len(tables) == len(inside):
            starts = [f"{place}[{number}]" for number in range(len(tables))]
            parts[key] = tuple(
                _table(name, start, item, lines, key_lines[key])
                for start, item in zip(starts, tables, strict=True)
            )
            key_lines[key] = parts[key][0].line
        else:
            plain[key] = value
    return Table(name, path, line, plain, key_lines, parts)


def _join(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


def _lines(text: str) -> dict[str, int]:
    """The line of every table and key by its place, such as `rule[2].when[0].unit`.

    A key inside an inline table is not listed; it is reported at the line of the key around it.
    """
    places: dict[str, int] = {}
    place = ""
    for number, line in _code_lines(text):
        header = _HEADER.match(line)
        if header:
            place = _place(header.group(2), header.group(1) == "[[", places)
            places.setdefault(place, number)
        elif key := _KEY.match(line):
            places.setdefault(_join(place, key.group(1)), number)
    return places


def _code_lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines with their numbers, without those inside texts of several lines."""
    quote = None
    for number, line in enumerate(text.splitlines(), start=1):
        if quote is None:
            yield number, line
        for mark in _QUOTES.findall(line):
            if quote is None:
                quote = mark
            elif mark == quote:
                quote = None


def _place(dotted: str, again: bool, places: Mapping[str, int]) -> str:
    """Where a header stands: each part is numbered, the last one anew for `[[…]]`."""
    place = ""
    parts = dotted.split(".")
    for depth, part in enumerate(parts):
        place = _join(place, part)
        count = 0
        while f"{place}[{count}]" in places:
            count += 1
        last = depth == len(parts) - 1
        place = f"{place}[{count if (last and again) or not count else count - 1}]"
    return place
