"""What the resolver is given, the models of a catalogue, and what it gives back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

#: From here on a match is taken on its own; below it a person is asked.
TAKEN_FROM: Final = 0.9


@dataclass(frozen=True, slots=True)
class Entry:
    """One model of the catalogue with every name and figure that can tell it from its kin.

    Unknown is None or empty; what is unknown never contradicts.
    """

    key: str
    kind: str
    name: str
    manufacturer: str = ""
    aliases: tuple[str, ...] = ()
    part_numbers: tuple[str, ...] = ()
    #: Memory of an accelerator; capacity of a drive or of a memory kit.
    size_gb: float | None = None
    memory_type: str = ""
    form_factor: str = ""
    cores: int | None = None
    base_ghz: float | None = None
    #: What it is made for: desktop, workstation, data_centre or laptop.
    segment: str = ""


@dataclass(frozen=True, slots=True)
class RunnerUp:
    """A model that was thought of, and what speaks against it."""

    key: str
    name: str
    confidence: float
    why: str


@dataclass(frozen=True, slots=True)
class Resolution:
    """Which model a text means: `key` is None where none fits at all.

    `confidence` is between 0 and 1; below `TAKEN_FROM` the model is a proposal, not an answer.
    """

    text: str
    key: str | None
    name: str
    confidence: float
    why: str
    runners_up: tuple[RunnerUp, ...] = field(default=())

    @property
    def taken(self) -> bool:
        """Whether the match may be used without asking a person."""
        return self.key is not None and self.confidence >= TAKEN_FROM
