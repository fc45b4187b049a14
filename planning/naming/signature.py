"""One name of a model as it reads, completed by what the catalogue knows of the model."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from planning.naming.reading import read

if TYPE_CHECKING:
    from planning.naming.entry import Entry
    from planning.naming.reading import Reading

#: Kinds whose number is theirs alone, so that a text may add or leave out other words.
CHIPS: Final = frozenset({"gpu", "npu", "cpu"})


@dataclass(frozen=True, slots=True)
class Signature:
    """What a text must agree with to mean `entry`."""

    entry: Entry
    reading: Reading
    forms: frozenset[str]
    size_gb: float | None
    memory_types: frozenset[str]
    makers: frozenset[str]
    #: Words of the maker's name, which a text may leave out.
    maker_words: frozenset[str]

    @property
    def is_chip(self) -> bool:
        """Whether the entry is a chip (or a card that is called after its chip)."""
        return self.entry.kind in CHIPS


@dataclass(frozen=True, slots=True)
class Comparison:
    """A text against one name of a model whose number stands in the text.

    `objections` rule the model out and `doubts` leave it to a person. `unsaid` counts what the name
    says and the text does not, families apart; `special` whether a special edition is among it, and
    `support` what both say beyond the number. `extra` are words with a number, and `loose` counts
    all words, that the model does not explain.
    """

    signature: Signature
    objections: tuple[str, ...]
    doubts: tuple[str, ...]
    unsaid: int
    unsaid_families: int
    special: bool
    extra: tuple[str, ...]
    loose: int
    support: int


def signature(entry: Entry, name: str) -> Signature:
    """How `name` of `entry` reads."""
    reading = read(name)
    facts = _facts(entry.form_factor, entry.memory_type)
    return Signature(
        entry=entry,
        reading=reading,
        forms=reading.forms or facts.forms,
        size_gb=entry.size_gb or (reading.sizes_gb[0] if reading.sizes_gb else None),
        memory_types=reading.memory_types or facts.memory_types,
        makers=reading.makers | _maker(entry.manufacturer).makers,
        maker_words=_maker(entry.manufacturer).known,
    )


@lru_cache(maxsize=4096)
def _facts(form_factor: str, memory_type: str) -> Reading:
    return read(f"{form_factor} {memory_type}")


@lru_cache(maxsize=4096)
def _maker(manufacturer: str) -> Reading:
    return read(manufacturer)
