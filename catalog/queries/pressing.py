"""What the rules press for over a whole fleet, and the tiers of its machines.

A fleet has many machines and few cases: known facts count only by which conditions of the rules
they meet. So machines are read as columns, one of each case is judged, and details are worked out
for those alone that are shown.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import String, case, func, select, type_coerce

from catalog.queries.filters import ACTIVE, ASSETS, SOURCE, SPECS, AssetFilter
from catalog.queries.verdicts import (
    AssetVerdicts,
    age_of,
    asked,
    facts_of,
    judged,
    loads_by_asset,
    parts_of,
)
from catalog.store.stored import stored_columns
from catalog.store.writing import CHUNK, batched
from planning.estimates import PRESSING
from planning.facts import Component, Fact
from planning.readiness import readiness
from planning.upgrades import priorities

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sqlalchemy.engine import Connection

    from catalog.queries.verdicts import Measured
    from planning.readiness import ReadinessRules, Tier
    from planning.rules import Condition, Priority, UpgradeRules

#: What besides the age of a machine tells cases apart: parts by their presence alone, unless the
#: rules ask how large they are.
_SIZES: Final = {
    "memory_bytes": Fact.MEMORY,
    "gpu_memory_bytes": Fact.MEMORY,
    "storage_bytes": Fact.CAPACITY,
}


@dataclass(frozen=True, slots=True)
class Pressing:
    """What the rules ask to replace with some urgency: so many parts of each priority, and their
    machines, with those verdicts alone.
    """

    parts: Mapping[Priority, int]
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
) -> Pressing:
    """The pressing parts of the machines that pass, the most urgent machines first."""
    measured = loads_by_asset(connection, on, rules)
    counts: Counter[Priority] = Counter()
    by_urgency: dict[Priority, list[int]] = defaultdict(list)
    for numbers, found in _cases(connection, rules, on, wanted, measured):
        own = [priority for priority in found if priority in PRESSING]
        for priority in own:
            counts[priority] += len(numbers)
        if own:
            by_urgency[min(own, key=PRESSING.index)] += numbers
    urgent = [number for priority in PRESSING for number in sorted(by_urgency[priority])]
    machines = {
        each.asset_id: each
        for chunk in batched(urgent, CHUNK)
        for each in judged(
            connection, rules, scales, on, AssetFilter(asset_ids=tuple(chunk)), measured, PRESSING
        )
    }
    return Pressing(counts, tuple(machines[number] for number in urgent))


def _cases(
    connection: Connection,
    rules: UpgradeRules,
    on: date,
    wanted: AssetFilter,
    measured: Measured,
) -> Iterator[tuple[list[int], tuple[Priority, ...]]]:
    """Machines that are one case for the rules, and the priorities of their parts."""
    cases: dict[object, list[int]] = defaultdict(list)
    for number, key in _keys(connection, rules, on, wanted):
        # What was measured differs from machine to machine.
        cases[number if number in measured else key].append(number)
    firsts = {numbers[0]: numbers for numbers in cases.values()}
    for chunk in batched(firsts, CHUNK):
        for row in connection.execute(asked(AssetFilter(asset_ids=tuple(chunk)))):
            facts = facts_of(row, measured.get(row.id, {}), on)
            yield firsts[row.id], priorities(facts, rules)


def _keys(
    connection: Connection, rules: UpgradeRules, on: date, wanted: AssetFilter
) -> Iterator[tuple[int, tuple[object, ...]]]:
    """Each machine with what decides about it where nothing was measured."""
    conditions = [one for part in Component for rule in rules.of(part) for one in rule.when]
    sizes_asked = {one.fact for one in conditions}
    parts = {
        "gpu": SPECS.c.gpu_count > 0,
        "cpu": (SPECS.c.cpu_model != "") | (SPECS.c.cpu_cores > 0),
        "memory": SPECS.c.memory_bytes > 0,
        "storage": SPECS.c.storage_bytes > 0,
    }
    sizes = [SPECS.c[name] for name, fact in _SIZES.items() if fact in sizes_asked]
    query = (
        select(
            ASSETS.c.id,
            func.coalesce(
                type_coerce(ASSETS.c.in_service_on, String),
                type_coerce(ASSETS.c.purchased_on, String),
            ).label("since"),
            *(case((there, 1), else_=0).label(name) for name, there in parts.items()),
            *((*sizes, SPECS.c.gpu_count) if sizes else ()),
        )
        .select_from(SOURCE)
        .where(SPECS.c.id.is_not(None), *wanted.conditions())
    )
    columns = stored_columns(connection, query)
    numbers, since = columns.pop("id"), columns.pop("since")
    ages = {day: _met(conditions, day, on) for day in set(since)}
    yield from zip(
        numbers, zip(map(ages.__getitem__, since), *columns.values(), strict=True), strict=True
    )


def _met(conditions: Sequence[Condition], since: str | None, on: date) -> tuple[bool | None, ...]:
    """Which conditions on age a machine of that day meets."""
    age = age_of(None if since is None else date.fromisoformat(since), on)
    return tuple(one.met(age) for one in conditions if one.fact is Fact.AGE)


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
