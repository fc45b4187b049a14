"""The parts of a configuration with what the catalogue knows of them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from catalog.errors import NotFoundError
from catalog.models.catalogue_fields import ModelKind
from catalog.queries.catalogue.model_filter import ModelFilter
from catalog.queries.catalogue.naming import naming
from catalog.queries.catalogue.search import BY_FIT, search
from catalog.queries.catalogue.sheet import ModelSheet, model
from planning.compatibility.pieces import Configuration, Piece

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.engine import Connection

    from catalog.importing.builds import BuildFile, NamedPart

MOST_NEAREST: Final = 4
_KINDS: Final = frozenset(kind.value for kind in ModelKind)


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A part whose name the catalogue does not know for sure; one of `nearest` may be meant.

    `nearest` are names with their keys.
    """

    place: int
    named: str
    nearest: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class MatchedBuild:
    """A configuration with the catalogue's figures, and the parts that it has none of."""

    configuration: Configuration
    unmatched: tuple[Unmatched, ...]


def matched_build(connection: Connection, build: BuildFile) -> MatchedBuild:
    """The configuration of a file; a part that is not in the catalogue keeps what the file says."""
    pieces, unmatched = [], []
    for part in build.parts:
        sheets, missing = _sheets(connection, part)
        if missing:
            unmatched.append(missing)
        if sheets or part.kind:
            pieces.append(_piece(part, sheets))
    configuration = Configuration(build.name, tuple(pieces), build.measured_w)
    return MatchedBuild(configuration, tuple(unmatched))


def _sheets(
    connection: Connection, part: NamedPart
) -> tuple[Sequence[ModelSheet], Unmatched | None]:
    """The model that a part is, and for a board the chip that it carries."""
    if not part.model:
        return (), None
    key, nearest = _key(connection, part)
    if key is None:
        return (), Unmatched(part.place, part.model, nearest)
    try:
        sheet = model(connection, key)
        chip = sheet.figure("chip_key")
        return (sheet, *([] if chip is None else [model(connection, str(chip.value))])), None
    except NotFoundError:
        return (), Unmatched(part.place, part.model, nearest)


def _key(connection: Connection, part: NamedPart) -> tuple[str | None, tuple[tuple[str, str], ...]]:
    """The model's key: as written, as its name means it, or the only one with all of its words."""
    if part.model.partition("/")[0] in _KINDS:
        return part.model, ()
    found = naming(connection).resolve(part.model)
    if found.taken and found.key is not None:
        return found.key, ()
    kinds = (ModelKind(part.kind),) if part.kind in _KINDS else ()
    rows = search(connection, ModelFilter(text=part.model, kinds=kinds), BY_FIT, limit=MOST_NEAREST)
    if len(rows) == 1:
        return rows[0].key, ()
    likely = [(found.name or "", found.key)] if found.key else []
    others = [(other.name, other.key) for other in found.runners_up]
    nearest = [(row.name, row.key) for row in rows] or [*likely, *others]
    return None, tuple(dict.fromkeys(nearest))[:MOST_NEAREST]


def _piece(part: NamedPart, sheets: Sequence[ModelSheet]) -> Piece:
    """What the file says stands above the model's figures, and these above its chip's."""
    figures: dict[str, Decimal] = {}
    words: dict[str, str] = {}
    for sheet in reversed(sheets):
        for row in sheet.figures:
            if isinstance(row.value, Decimal):
                figures[row.field.name] = row.value
            elif row.value is not None:
                words[row.field.name] = str(row.value)
    own = sheets[0] if sheets else None
    return Piece(
        name=own.name if own else part.name,
        kind=part.kind or (own.kind.value if own else ""),
        count=part.count,
        figures={**figures, **part.figures},
        words={**words, **part.words},
        key=own.key if own else "",
        source=_sources(own),
    )


def _sources(sheet: ModelSheet | None) -> str:
    if sheet is None:
        return "as entered"
    return "; ".join(dict.fromkeys(row.source for row in sheet.figures if row.source))
