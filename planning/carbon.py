"""Carbon: what running a machine and making it emit, with range, source and match status.

Electricity is counted by a dated grid factor, making by a maker's or a database's figure. What is
not known stays unknown; it is never counted as nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from planning.errors import CaseError
from planning.functions.exact import EXACT, quotient

if TYPE_CHECKING:
    from collections.abc import Sequence


class Match(StrEnum):
    """How well a figure fits the thing it is used for."""

    EXACT = "exact"
    SAME_KIND = "same kind"
    OTHER_YEAR = "other year"
    OWN = "own figure"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number with its range and where it is from; `value` None is unknown.

    The unit stands in the name of what holds it: kilograms of CO2 equivalent, or those a kWh.
    """

    value: Decimal | None
    low: Decimal | None = None
    high: Decimal | None = None
    source: str = ""
    year: int | None = None
    match: Match = Match.UNKNOWN

    def __post_init__(self) -> None:
        given = [one for one in (self.low, self.value, self.high) if one is not None]
        if given != sorted(given) or any(one < 0 or not one.is_finite() for one in given):
            raise CaseError("A carbon figure is zero or more and lies within its range.")

    def times(self, factor: Decimal) -> Figure:
        """This figure `factor` times, range and all."""
        scaled = [
            None if one is None else EXACT.multiply(one, factor)
            for one in (self.value, self.low, self.high)
        ]
        value, low, high = scaled
        return Figure(
            value=value, low=low, high=high, source=self.source, year=self.year, match=self.match
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Footprint:
    """What running and making emit, in kg CO2e; the sum is unknown where a part is."""

    operational_kg: Figure
    embodied_kg: Figure

    @property
    def total_kg(self) -> Figure:
        """Both together, with the range of both."""
        parts = (self.operational_kg, self.embodied_kg)
        return Figure(
            value=_sum([part.value for part in parts]),
            low=_sum([_or(part.low, part.value) for part in parts]),
            high=_sum([_or(part.high, part.value) for part in parts]),
            source="; ".join(part.source for part in parts if part.source),
            match=max((part.match for part in parts), key=list(Match).index),
        )


def operational(kwh: Decimal, kg_per_kwh: Figure) -> Figure:
    """What `kwh` of electricity emit on this grid."""
    if kwh < 0:
        raise CaseError("Electricity used is zero or more.")
    return kg_per_kwh.times(kwh)


def embodied(total_kg: Figure, months_used: Decimal, life_months: Decimal) -> Figure:
    """The share of making a machine that falls on the months it is used."""
    if not 0 <= months_used <= life_months or life_months <= 0:
        raise CaseError("The months used lie between none and the whole life.")
    return total_kg.times(quotient(months_used, life_months))


def _sum(values: Sequence[Decimal | None]) -> Decimal | None:
    known = [value for value in values if value is not None]
    return sum(known, Decimal(0)) if len(known) == len(values) else None


def _or(value: Decimal | None, other: Decimal | None) -> Decimal | None:
    return other if value is None else value
