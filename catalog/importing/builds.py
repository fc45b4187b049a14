"""Configurations from a file: TOML or JSON that names parts and says what is known of them.

A part is a model of the catalogue, by key or name, or something of one's own (a chassis, a rack)
with its kind; figures beside it stand above the catalogue's. Files are hostile: whatever is not a
known field with a possible value is named with its part and what would be accepted.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, Final

from typing_extensions import override

from catalog.errors import LedgerError
from catalog.models.catalogue_fields import (
    FIELD_BY_NAME,
    Field,
    FieldValueError,
    ModelKind,
    ValueKind,
    checked,
)
from money.sentence import say
from planning.compatibility.pieces import ENCLOSURES
from planning.toml_text import read_toml

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

LARGEST_FILE_BYTES: Final = 1_000_000
MOST_PARTS: Final = 500
MOST_PIECES: Final = 1_000
LONGEST_NAME: Final = 200
MOST_DIGITS: Final = 20
_TOP: Final = ("name", "measured_w", "part", "parts")
_PART: Final = ("model", "name", "kind", "count")
#: What is known of chassis and racks, and of how parts are put together: not of models.
OWN_FIELDS: Final = tuple(
    Field(name, kind, unit, label, ())
    for name, kind, unit, label in (
        ("max_card_length_mm", ValueKind.NUMBER, "mm", "Longest card"),
        ("max_card_height_mm", ValueKind.NUMBER, "mm", "Highest card"),
        ("height_mm", ValueKind.NUMBER, "mm", "Height of the card"),
        ("expansion_slots", ValueKind.WHOLE, "", "Expansion slots"),
        ("free_units", ValueKind.NUMBER, "U", "Free rack units"),
        ("power_w", ValueKind.NUMBER, "W", "Power that is left"),
        ("max_weight_kg", ValueKind.NUMBER, "kg", "Largest weight"),
        ("u2_bays", ValueKind.WHOLE, "", "U.2 bays"),
        ("sas_ports", ValueKind.WHOLE, "", "SAS ports"),
        ("redundant", ValueKind.FLAG, "", "One supply is spare"),
    )
)
BUILD_FIELDS: Final = {**FIELD_BY_NAME, **{field.name: field for field in OWN_FIELDS}}
KINDS: Final = frozenset({kind.value for kind in ModelKind} | ENCLOSURES)


@dataclass(frozen=True, slots=True)
class NamedPart:
    """One part as a file names it: `model` is to be found in the catalogue unless it is empty."""

    place: int
    model: str
    name: str
    kind: str
    count: int
    figures: Mapping[str, Decimal]
    words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class BuildProblem:
    """What could not be used: the part (from 1; 0 is the file), the field, and what is accepted."""

    place: int
    field: str
    said: str

    @override
    def __str__(self) -> str:
        """A `Sentence`, which a window can say in its language."""
        where = say("part {place}", place=self.place) if self.place else say("the file")
        if not self.field:
            return say("{where}: {said}", where=where, said=self.said)
        return say("{where}, {field}: {said}", where=where, field=self.field, said=self.said)


@dataclass(frozen=True, slots=True)
class BuildFile:
    """A configuration as a file says it, and what in the file could not be used."""

    name: str
    parts: tuple[NamedPart, ...]
    measured_w: Decimal | None
    problems: tuple[BuildProblem, ...]


def read_build(path: Path) -> BuildFile:
    """The configuration in a file; a LedgerError when it is no TOML or JSON of this form."""
    with path.open("rb") as file:
        data = file.read(LARGEST_FILE_BYTES + 1)
    if len(data) > LARGEST_FILE_BYTES:
        raise LedgerError(
            say(
                "“{path}” is larger than {largest_file_bytes:,} bytes.",
                path=path,
                largest_file_bytes=LARGEST_FILE_BYTES,
            )
        )
    return parse_build(data, path.name)


def parse_build(data: bytes, name: str) -> BuildFile:
    """The configuration in the bytes of a file called `name`."""
    top = _document(data, name)
    problems = [
        BuildProblem(0, str(key)[:60], say("unknown; {top} are known", top=", ".join(_TOP)))
        for key in top
        if key not in _TOP
    ]
    rows = top.get("parts", top.get("part"))
    if not isinstance(rows, list) or not rows:
        raise LedgerError(say("“{name}” names no parts.", name=name), advice=EXAMPLE)
    if len(rows) > MOST_PARTS:
        raise LedgerError(
            say("“{name}” names more than {most_parts} parts.", name=name, most_parts=MOST_PARTS)
        )
    parts = []
    for place, row in enumerate(rows, start=1):
        part = _Reading(place, row, problems).part()
        if part is not None:
            parts.append(part)
    measured = _measured(top.get("measured_w"), problems)
    title = top.get("name")
    shown = title if isinstance(title, str) and title.strip() else name
    return BuildFile(shown[:LONGEST_NAME], tuple(parts), measured, tuple(problems))


EXAMPLE: Final = (
    'Write one [[part]] for each, with model = "RTX 4090" (a name or key of the catalogue) and '
    'count = 2, or kind = "chassis" with what is known of it, such as max_card_length_mm = 330.'
)


def _document(data: bytes, name: str) -> dict[str, Any]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise LedgerError(say("“{name}” is not UTF-8 text.", name=name)) from None
    try:
        if text.lstrip().startswith("{"):
            found = json.loads(text, parse_float=Decimal, parse_constant=_no_number)
        else:
            found = read_toml(text)
    except (ValueError, RecursionError, InvalidOperation) as error:
        said = " ".join(str(error).split())[:200]
        raise LedgerError(
            say("“{name}” is neither TOML nor JSON: {said}.", name=name, said=said), advice=EXAMPLE
        ) from None
    if not isinstance(found, dict):
        raise LedgerError(say("“{name}” is no configuration.", name=name), advice=EXAMPLE)
    return found


def _no_number(text: str) -> Decimal:
    raise ValueError(say("{text} is no number", text=text))


def _measured(value: object, problems: list[BuildProblem]) -> Decimal | None:
    if value is None:
        return None
    number = _number(value)
    if number is None or not 0 < number < 10**6:
        problems.append(
            BuildProblem(0, "measured_w", say("a number of watts above zero is accepted"))
        )
        return None
    return number


def _number(value: object) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return None
    number = Decimal(value)
    return number if number.is_finite() else None


class _Reading:
    """One part being read; what cannot be used is added to the problems."""

    def __init__(self, place: int, row: object, problems: list[BuildProblem]) -> None:
        self.place = place
        self.row: dict[str, Any] = row if isinstance(row, dict) else {}
        self.problems = problems

    def part(self) -> NamedPart | None:
        """The part; None when it names neither a model nor a kind."""
        kind = self._text("kind")
        if kind and kind not in KINDS:
            self._problem("kind", say("one of {kinds} is accepted", kinds=", ".join(sorted(KINDS))))
            kind = ""
        model, name = self._text("model"), self._text("name")
        if not model and not kind:
            self._problem("", say("a model of the catalogue or a kind is needed"))
            return None
        figures: dict[str, Decimal] = {}
        words: dict[str, str] = {}
        for field_name, value in self.row.items():
            if field_name not in _PART:
                self._field(str(field_name), value, figures, words)
        return NamedPart(
            self.place, model, name or model or kind, kind, self._count(), figures, words
        )

    def _problem(self, field: str, said: str) -> None:
        self.problems.append(BuildProblem(self.place, field, said))

    def _text(self, key: str) -> str:
        value = self.row.get(key, "")
        if isinstance(value, str) and len(value) <= LONGEST_NAME and value.isprintable():
            return value.strip()
        self._problem(
            key,
            say(
                "one line of at most {longest_name} characters is accepted",
                longest_name=LONGEST_NAME,
            ),
        )
        return ""

    def _count(self) -> int:
        value = self.row.get("count", 1)
        if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= MOST_PIECES:
            return value
        self._problem(
            "count",
            say(
                "a whole number from 1 to {most_pieces} is accepted; 1 was taken",
                most_pieces=MOST_PIECES,
            ),
        )
        return 1

    def _field(
        self, name: str, value: object, figures: dict[str, Decimal], words: dict[str, str]
    ) -> None:
        field = BUILD_FIELDS.get(name)
        if field is None:
            self._problem(
                name[:60], say("no field of a part; fields are named as in the catalogue")
            )
            return
        try:
            text = checked(field, _as_text(value))
        except FieldValueError as error:
            self._problem(name, say("{error} is accepted", error=str(error)))
            return
        if field.is_number:
            figures[name] = Decimal(text)
        else:
            words[name] = text


def _as_text(value: object) -> str:
    """A value as `checked` reads it; a list of words is joined as the catalogue joins them."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return "|".join(value)
    if isinstance(value, int | Decimal):
        number = Decimal(value)
        # Written out, 1E+999999999 would fill the memory.
        is_small = number.is_finite() and abs(number.adjusted()) <= MOST_DIGITS
        return f"{number:f}" if is_small else "\0"
    return value if isinstance(value, str) else "\0"
