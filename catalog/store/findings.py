"""What verification can find, and how texts from a tampered file are shown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

_LONGEST_SHOWN = 80


class Damage(StrEnum):
    """What was done to the journal or around it."""

    EDITED = "edited"
    REMOVED = "removed"
    REORDERED = "reordered"
    ADDED = "added"
    RECORD = "record"
    CATALOGUE = "catalogue"
    SCHEMA = "schema"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as the journal says; `entry` is its entry's number, if it has one."""

    damage: Damage
    entry: int | None
    text: str


def shown(value: object) -> str:
    """A value of a file that somebody edited, fit for one line on a terminal."""
    text = value if isinstance(value, str) else repr(value)
    plain = "".join(mark if mark.isprintable() else "\N{REPLACEMENT CHARACTER}" for mark in text)
    return plain if len(plain) <= _LONGEST_SHOWN else plain[: _LONGEST_SHOWN - 1] + "…"
