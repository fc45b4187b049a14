"""The colours, type sizes and row heights of the look, read once from `theme/tokens.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

import resources


class Mode(StrEnum):
    """Whether the window is light or dark."""

    LIGHT = "light"
    DARK = "dark"


class Tone(StrEnum):
    """What a mark says; the word beside it says the same, so colour never stands alone."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    GOOD = "good"
    WATCH = "watch"
    ACT = "act"


class Density(StrEnum):
    """How high rows and fields are."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one mode, as `#rrggbb`."""

    background: str
    panel: str
    raised: str
    line: str
    ink: str
    secondary: str
    faint: str
    accent: str
    accent_ground: str
    good: str
    good_ground: str
    watch: str
    watch_ground: str
    act: str
    act_ground: str
    series: tuple[str, ...]

    def words(self, tone: Tone) -> str:
        """The colour of words in `tone`."""
        return self.secondary if tone is Tone.NEUTRAL else str(getattr(self, tone))

    def ground(self, tone: Tone) -> str:
        """The ground that words in `tone` stand on."""
        return self.raised if tone is Tone.NEUTRAL else str(getattr(self, f"{tone}_ground"))


@dataclass(frozen=True, slots=True)
class Sizes:
    """Type and row sizes in pixels at 100 %."""

    family: str
    base_px: float
    secondary_px: float
    title_px: float
    comfortable_row_px: int
    compact_row_px: int


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(resources.text("theme/tokens.toml"))


@cache
def tokens(mode: Mode) -> Tokens:
    """The colours of `mode`."""
    values = _table()[mode]
    return Tokens(**{**values, "series": tuple(values["series"])})


@cache
def sizes() -> Sizes:
    """The sizes, the same in both modes."""
    table = _table()
    return Sizes(
        **table["type"],
        comfortable_row_px=table["rows"]["comfortable_px"],
        compact_row_px=table["rows"]["compact_px"],
    )
