"""Readiness for AI work: a score from 0 to 100 from CPU, GPU, RAM and storage, and its tier."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal
from typing import TYPE_CHECKING, Final

from money.sentence import say
from planning.readiness_rules import (
    MOST,
    POINTS_A_TIER,
    TIERS,
    Part,
    PartUnit,
    ReadinessRules,
    Tier,
    load_readiness,
)
from planning.reason import Input, Reason

if TYPE_CHECKING:
    from datetime import date


__all__ = [
    "PART_TEXTS",
    "TIER_TEXTS",
    "MachineParts",
    "Part",
    "PartScore",
    "PartUnit",
    "Readiness",
    "ReadinessRules",
    "Tier",
    "load_readiness",
    "readiness",
]

TIER_TEXTS: Final = {
    Tier.BELOW_ENTRY: "Below entry",
    Tier.ENTRY: "Entry",
    Tier.ENTHUSIAST: "Enthusiast",
    Tier.PROFESSIONAL: "Professional",
    Tier.ENTERPRISE: "Enterprise",
    Tier.DATA_CENTRE: "Data centre",
}
PART_TEXTS: Final = {
    Part.CPU: "CPU cores",
    Part.GPU: "GPU memory",
    Part.RAM: "RAM",
    Part.STORAGE: "Solid-state storage",
}
UNIT_TEXTS: Final = {PartUnit.CORES: "cores", PartUnit.GB: "GB"}


@dataclass(frozen=True, slots=True, kw_only=True)
class MachineParts:
    """What the score asks about; None is unknown, zero means there is none.

    Cores are physical; sizes are in decimal GB, of all GPUs and of all solid-state drives together.
    """

    cpu_cores: Decimal | int | None = None
    gpu_memory_gb: Decimal | int | None = None
    ram_gb: Decimal | int | None = None
    solid_state_gb: Decimal | int | None = None

    def value(self, part: Part) -> Decimal | None:
        """The figure of a part in the unit of its scale."""
        found = {
            Part.CPU: self.cpu_cores,
            Part.GPU: self.gpu_memory_gb,
            Part.RAM: self.ram_gb,
            Part.STORAGE: self.solid_state_gb,
        }[part]
        return None if found is None else Decimal(found)


@dataclass(frozen=True, slots=True)
class PartScore:
    """A part's figure, its points from 0 to 100 (None when unknown), and its share of the score."""

    part: Part
    unit: PartUnit
    value: Decimal | None
    points: Decimal | None
    weight_pct: Decimal
    tier: Tier | None

    @property
    def value_text(self) -> str:
        """The figure with its unit, or `unknown`."""
        if self.value is None:
            return "unknown"
        return f"{self.value.normalize():f} {UNIT_TEXTS[self.unit]}"


@dataclass(frozen=True, slots=True)
class Readiness:
    """The score as a range from `low` to `high` (equal when every part is known), cut to whole.

    `enough_known` is false when the known parts weigh too little for a score to mean anything.
    """

    low: int
    high: int
    lowest: Tier
    highest: Tier
    enough_known: bool
    parts: tuple[PartScore, ...]
    source: str
    rules_date: date

    @property
    def not_known(self) -> tuple[Part, ...]:
        """The parts whose figures are missing."""
        return tuple(item.part for item in self.parts if item.points is None)

    @property
    def headline(self) -> str:
        """The result in one line, with what is not known."""
        missing = ", ".join(PART_TEXTS[part] for part in self.not_known)
        if not self.enough_known:
            return say("Not enough known: {missing}", missing=missing)
        if not missing:
            return f"{TIER_TEXTS[self.lowest]}, {self.low} of 100"
        tiers = TIER_TEXTS[self.lowest]
        if self.highest is not self.lowest:
            tiers = f"{tiers} to {TIER_TEXTS[self.highest].lower()}"
        return say(
            "{tiers}, {low} to {high} of 100, not known: {missing}",
            tiers=tiers,
            low=self.low,
            high=self.high,
            missing=missing,
        )

    @property
    def reason(self) -> Reason:
        """How the score is made of its parts."""
        return Reason(
            rule=self.headline,
            formula="sum of points of each part × its weight",
            inputs=tuple(
                Input(
                    PART_TEXTS[item.part],
                    say(
                        "{value_text}, {points_text}, weight {weight_pct:.1f} %",
                        value_text=item.value_text,
                        points_text=_points_text(item),
                        weight_pct=item.weight_pct,
                    ),
                )
                for item in self.parts
            ),
            rounding="Cut to a whole number, so that rounding lifts nothing into a tier",
            source=self.source,
        )


def readiness(parts: MachineParts, rules: ReadinessRules) -> Readiness:
    """The score of a machine and its tier; unknown parts count as 0 to 100 points."""
    whole = sum((scale.weight for scale in rules.scales), Decimal(0))
    low, high, known = Decimal(0), Decimal(0), Decimal(0)
    scores = []
    for scale in rules.scales:
        value = parts.value(scale.part)
        points = None if value is None else scale.points(value)
        low += scale.weight * (points or 0)
        high += scale.weight * (MOST if points is None else points)
        known += 0 if points is None else scale.weight
        scores.append(
            PartScore(
                scale.part,
                scale.unit,
                value,
                points,
                100 * scale.weight / whole,
                None if points is None else _tier(points),
            )
        )
    return Readiness(
        low=_cut(low / whole),
        high=_cut(high / whole),
        lowest=_tier(low / whole),
        highest=_tier(high / whole),
        enough_known=100 * known >= rules.least_known_pct * whole,
        parts=tuple(scores),
        source=rules.source,
        rules_date=rules.effective,
    )


def _tier(points: Decimal) -> Tier:
    reached = int(points // POINTS_A_TIER)
    return TIERS[reached - 1] if reached else Tier.BELOW_ENTRY


def _cut(number: Decimal) -> int:
    return int(number.to_integral_value(rounding=ROUND_FLOOR))


def _points_text(item: PartScore) -> str:
    return "not known" if item.points is None else say("{cut} points", cut=_cut(item.points))
