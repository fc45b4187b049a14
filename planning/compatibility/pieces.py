"""A configuration: its parts with what is known of them, by the catalogue's names of fields."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from money.sentence import say
from planning.levels import Finding, Level
from planning.reason import Input, Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

CARDS: Final = frozenset({"gpu", "graphics_card", "npu"})
#: What is not in the catalogue but in configurations: what parts are put into.
ENCLOSURES: Final = frozenset({"chassis", "rack"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """`count` equal parts. `figures` and `words` are by field; what is not in them is unknown."""

    name: str
    kind: str
    count: int = 1
    figures: Mapping[str, Decimal] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    key: str = ""
    source: str = ""

    def figure(self, name: str) -> Decimal | None:
        """A number in the unit of its name, None when it is unknown."""
        return self.figures.get(name)

    def word(self, name: str) -> str:
        """A text, empty when it is unknown."""
        return self.words.get(name, "").strip()

    def flag(self, name: str) -> bool | None:
        """Yes or no, None when it is unknown."""
        return {"yes": True, "no": False}.get(self.word(name).lower())

    @property
    def label(self) -> str:
        """`2 × NVIDIA RTX A6000`, the name alone for one."""
        return self.name if self.count == 1 else f"{self.count} × {self.name}"


@dataclass(frozen=True, slots=True)
class Configuration:
    """Parts that are to work in one machine; `measured_w` is its largest measured draw, if any."""

    name: str
    pieces: tuple[Piece, ...]
    measured_w: Decimal | None = None

    def of(self, *kinds: str) -> tuple[Piece, ...]:
        """The parts of these kinds."""
        return tuple(piece for piece in self.pieces if piece.kind in kinds)

    def one(self, *kinds: str) -> Piece | None:
        """The only part of these kinds, None where there is none, or where several differ."""
        found = self.of(*kinds)
        return found[0] if len(found) == 1 else None

    @property
    def cards(self) -> tuple[Piece, ...]:
        """The parts that go into PCIe slots."""
        return tuple(piece for piece in self.pieces if piece.kind in CARDS)


def total(pieces: Iterable[Piece], name: str) -> tuple[Decimal, tuple[str, ...]]:
    """The sum of a figure over all parts, and the names of those of which it is unknown."""
    known, unknown = Decimal(0), []
    for piece in pieces:
        figure = piece.figure(name)
        if figure is None:
            unknown.append(piece.label)
        else:
            known += figure * piece.count
    return known, tuple(unknown)


def module_count(piece: Piece) -> int:
    """How many modules a memory part is: kits have several."""
    return piece.count * int(piece.figure("modules") or 1)


def finding(
    level: Level,
    about: str,
    said: str,
    *,
    rule: str,
    inputs: Iterable[tuple[str, object]] = (),
    source: str = "",
    formula: str = "",
) -> Finding:
    """A finding; an input that is None is unknown."""
    given = tuple(
        Input(label, "unknown" if value is None else shown(value)) for label, value in inputs
    )
    return Finding(level, about, said, Reason(rule, formula, given, source=source))


def not_known(about: str, missing: str, *, rule: str, parts: Iterable[str] = ()) -> Finding:
    """The warning that something cannot be checked, because `missing` is not known."""
    of = ", ".join(parts)
    unknown = say("{missing} ({of})", missing=missing, of=of) if of else missing
    said = say("Not checked, unknown: {unknown}.", unknown=unknown)
    reason = Reason(rule, "", (Input("Not known", unknown),))
    return Finding(Level.WATCH, about, said, reason, is_known=False)


def shown(value: object) -> str:
    """A number without trailing zeros, anything else as text."""
    return say("{value:f}", value=value.normalize()) if isinstance(value, Decimal) else str(value)
