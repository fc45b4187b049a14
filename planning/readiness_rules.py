"""The scales of readiness: at which figure a part reaches which tier, read from a dated text."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from money.sentence import say
from planning.rules_text import Table, read

if TYPE_CHECKING:
    from datetime import date


class Tier(StrEnum):
    """What a machine is good for, from least to most."""

    BELOW_ENTRY = "below-entry"
    ENTRY = "entry"
    ENTHUSIAST = "enthusiast"
    PROFESSIONAL = "professional"
    ENTERPRISE = "enterprise"
    DATA_CENTRE = "data-centre"


class Part(StrEnum):
    """What the score is built from."""

    CPU = "cpu"
    GPU = "gpu"
    RAM = "ram"
    STORAGE = "storage"


class PartUnit(StrEnum):
    """The units of the scales."""

    CORES = "cores"
    GB = "gb"


TIERS: Final = tuple(tier for tier in Tier if tier is not Tier.BELOW_ENTRY)
POINTS_A_TIER: Final = 20
MOST: Final = Decimal(100)
_TIER_KEYS: Final = tuple(tier.value.replace("-", "_") for tier in TIERS)


@dataclass(frozen=True, slots=True)
class Scale:
    """The figures at which a part reaches each tier, and how much the part weighs."""

    part: Part
    unit: PartUnit
    weight: Decimal
    figures: tuple[Decimal, ...]
    source: str

    def points(self, value: Decimal) -> Decimal:
        """From 0 to 100: 20 for each tier reached, and a share of the next 20."""
        steps = (Decimal(0), *self.figures)
        for number, (low, high) in enumerate(pairwise(steps)):
            if value < high:
                return POINTS_A_TIER * (number + (value - low) / (high - low))
        return MOST


@dataclass(frozen=True, slots=True)
class ReadinessRules:
    """One dated set of scales."""

    title: str
    version: str
    source_date: date
    effective: date
    least_known_pct: Decimal
    scales: tuple[Scale, ...]

    @property
    def source(self) -> str:
        """The source as people cite it: title, version, month."""
        return say(
            "{title}, version {version}, {source_date:%Y-%m}",
            title=self.title,
            version=self.version,
            source_date=self.source_date,
        )


def load_readiness(text: str, name: str) -> ReadinessRules:
    """The scales in a TOML text; `name` is its file name for messages.

    Raises RulesError with the line and what is allowed there when an entry is unknown or mistyped.
    """
    top = read(text, name)
    top.only("source", "score", "part")
    source, score = top.one("source"), top.one("score")
    source.only("title", "version", "date", "effective")
    score.only("least_known_pct", "text", "source")
    tables = top.many("part")
    scales = tuple(_scale(table) for table in tables)
    if sorted(scale.part for scale in scales) != sorted(Part):
        parts = ", ".join(part.value for part in Part)
        raise top.problem(say("One [[part]] is needed for each of {parts}.", parts=parts), "part")
    return ReadinessRules(
        title=source.text("title"),
        version=source.text("version"),
        source_date=source.date("date"),
        effective=source.date("effective"),
        least_known_pct=score.number("least_known_pct"),
        scales=scales,
    )


def _scale(table: Table) -> Scale:
    table.only("id", "unit", "weight", *_TIER_KEYS, "source")
    figures = tuple(table.number(key) for key in _TIER_KEYS)
    for key, (low, high) in zip(_TIER_KEYS, pairwise((Decimal(0), *figures)), strict=True):
        if high <= low:
            raise table.problem(
                say("“{key}” is above the figure of the tier below it.", key=key), key
            )
    weight = table.number("weight")
    if not weight:
        raise table.problem(say("“weight” is above zero."), "weight")
    return Scale(
        part=table.choice("id", Part),
        unit=table.choice("unit", PartUnit),
        weight=weight,
        figures=figures,
        source=table.text("source"),
    )
