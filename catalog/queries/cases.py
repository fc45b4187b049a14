"""What the rules say of every part of a fleet, parts that are alike together.

A fleet has many machines and few parts that differ: a part is judged by its own figures, by what
was measured of it, and by which thresholds its age passes. So machines are read as columns, and one
part of each case is judged for all.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final

from sqlalchemy import String, func, select, type_coerce

from catalog import reference
from catalog.queries.filters import ASSETS, SOURCE, SPECS, AssetFilter
from catalog.queries.verdicts import age_of, asked, facts_of
from catalog.store.stored import stored_columns
from catalog.store.writing import CHUNK, batched
from planning.facts import Component, Fact
from planning.upgrades import verdicts

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    from sqlalchemy.engine import Connection

    from catalog.queries.verdicts import Measured
    from planning.rules import UpgradeRules
    from planning.upgrades import Verdict

#: The figures that a part is judged by; `catalog.queries.verdicts` makes its facts from them.
_FIGURES: Final = {
    Component.GPU: ("gpu_model", "gpu_count", "gpu_memory_bytes"),
    Component.CPU: ("cpu_model", "cpu_cores"),
    Component.RAM: ("memory_bytes",),
    Component.STORAGE: ("storage_bytes",),
}


@dataclass(frozen=True, slots=True)
class Case:
    """Parts that are alike for the rules, of machines by number; machine and age in the verdict are
    those of one of them.
    """

    verdict: Verdict
    asset_ids: Sequence[int]


def cases(
    connection: Connection,
    rules: UpgradeRules,
    on: date,
    wanted: AssetFilter,
    measured: Measured,
) -> Iterator[Case]:
    """The parts of the machines that pass, with the verdict on each, its reasons and its cost."""
    firsts: dict[int, dict[Component, list[int]]] = defaultdict(dict)
    for component, alike in _alike(connection, rules, on, wanted, measured):
        firsts[alike[0]][component] = alike
    catalogue = reference.candidates()
    for chunk in batched(firsts, CHUNK):
        for row in connection.execute(asked(AssetFilter(asset_ids=tuple(chunk)))):
            own, facts = firsts[row.id], facts_of(row, measured.get(row.id, {}), on)
            few = tuple(part for part in facts.components if part.component in own)
            for verdict in verdicts(replace(facts, components=few), rules, catalogue, on):
                yield Case(verdict, own[verdict.component])


def _alike(
    connection: Connection,
    rules: UpgradeRules,
    on: date,
    wanted: AssetFilter,
    measured: Measured,
) -> Iterator[tuple[Component, list[int]]]:
    """The machines whose parts of one sort are one case; what was measured is a case of its own."""
    names = [name for figures in _FIGURES.values() for name in figures]
    since = func.coalesce(
        type_coerce(ASSETS.c.in_service_on, String), type_coerce(ASSETS.c.purchased_on, String)
    )
    query = (
        select(ASSETS.c.id, since.label("since"), *(SPECS.c[name] for name in names))
        .select_from(SOURCE)
        .where(SPECS.c.id.is_not(None), *wanted.conditions())
        .order_by(ASSETS.c.id)
    )
    columns = stored_columns(connection, query)
    numbers = columns["id"]
    measured_ones = [number if number in measured else None for number in numbers]
    for component, figures in _FIGURES.items():
        passed = {day: _passed(rules, component, day, on) for day in set(columns["since"])}
        keys: Iterator[Hashable] = zip(
            measured_ones,
            map(passed.__getitem__, columns["since"]),
            *(columns[name] for name in figures),
            strict=True,
        )
        found: dict[Hashable, list[int]] = defaultdict(list)
        for number, key in zip(numbers, keys, strict=True):
            found[key].append(number)
        yield from ((component, alike) for alike in found.values())


def _passed(
    rules: UpgradeRules, component: Component, since: str | None, on: date
) -> tuple[bool | None, ...]:
    """Which conditions on age a part of that day meets."""
    age = age_of(None if since is None else date.fromisoformat(since), on)
    return tuple(
        one.met(age) for rule in rules.of(component) for one in rule.when if one.fact is Fact.AGE
    )
