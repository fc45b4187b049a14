"""What the rules press for over a whole fleet, and the tiers of its machines."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from catalog.queries.cases import cases
from catalog.queries.filters import ACTIVE, SOURCE, SPECS, AssetFilter
from catalog.queries.verdicts import AssetVerdicts, judged, loads_by_asset, parts_of
from catalog.store.writing import CHUNK, batched
from planning.estimates import PRESSING
from planning.readiness import readiness

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from sqlalchemy.engine import Connection

    from planning.candidates import CostRange
    from planning.readiness import ReadinessRules, Tier
    from planning.rules import Priority, UpgradeRules


@dataclass(frozen=True, slots=True)
class Pressing:
    """What the rules ask to replace with some urgency: so many parts of each priority and of each
    cost, and their machines, with those verdicts alone.
    """

    parts: Mapping[Priority, int]
    costs: Mapping[CostRange | None, int]
    machines: tuple[AssetVerdicts, ...]


@dataclass(frozen=True, slots=True)
class Tiers:
    """How many machines reach which tier at least; `unknown` are those of which too little is
    known to say.
    """

    reached: Mapping[Tier, int]
    unknown: int
    source: str


def pressing(
    connection: Connection,
    rules: UpgradeRules,
    scales: ReadinessRules,
    on: date,
    wanted: AssetFilter = ACTIVE,
    most: int | None = None,
) -> Pressing:
    """The pressing parts of the machines that pass, the most urgent machines first, `most` of these
    with their verdicts.
    """
    measured = loads_by_asset(connection, on, rules)
    parts: Counter[Priority] = Counter()
    costs: Counter[CostRange | None] = Counter()
    urgency: dict[int, int] = {}
    for case in cases(connection, rules, on, wanted, measured):
        priority = case.verdict.priority
        if priority in PRESSING:
            parts[priority] += len(case.asset_ids)
            costs[case.verdict.cost] += len(case.asset_ids)
            rank = PRESSING.index(priority)
            for number in case.asset_ids:
                urgency[number] = min(rank, urgency.get(number, rank))
    urgent = sorted(urgency, key=lambda number: (urgency[number], number))[:most]
    machines = {
        each.asset_id: each
        for chunk in batched(urgent, CHUNK)
        for each in judged(
            connection, rules, scales, on, AssetFilter(asset_ids=tuple(chunk)), measured, PRESSING
        )
    }
    return Pressing(parts, costs, tuple(machines[number] for number in urgent))


def tiers(connection: Connection, scales: ReadinessRules, wanted: AssetFilter = ACTIVE) -> Tiers:
    """The machines with a specification that pass, by the tier that they reach."""
    figures = (
        SPECS.c.cpu_cores, SPECS.c.memory_bytes, SPECS.c.solid_state_bytes,
        SPECS.c.gpu_memory_bytes, SPECS.c.gpu_count,
    )  # fmt: skip
    query = (
        select(*figures, func.count().label("machines"))
        .select_from(SOURCE)
        .where(SPECS.c.id.is_not(None), *wanted.conditions())
        .group_by(*figures)
    )
    reached: Counter[Tier] = Counter()
    unknown, source = 0, ""
    for row in connection.execute(query):
        found: Any = readiness(parts_of(row), scales)
        source = found.source
        if found.enough_known:
            reached[found.lowest] += row.machines
        else:
            unknown += row.machines
    return Tiers(reached, unknown, source)
