"""The upgrades that the rules recommend for a fleet: the most pressing one by one, all in sum.

A person reads a few hundred; a fleet of 100,000 machines has as many and more. So the rest is
counted by priority and cost, which is all that its totals need.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from heapq import nsmallest
from typing import TYPE_CHECKING, Final, NamedTuple

from sqlalchemy import func, select

from catalog.queries.cases import cases
from catalog.queries.filters import ASSETS, SITES, SOURCE, AssetFilter
from catalog.queries.verdicts import judged, loads_by_asset
from catalog.store.stored import stored_columns
from planning.estimates import PRESSING
from planning.facts import Component
from planning.rules import ORDER, Priority

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from sqlalchemy.engine import Connection

    from catalog.queries.cases import Case
    from catalog.queries.verdicts import AssetVerdicts, Measured
    from planning.candidates import CostRange
    from planning.readiness import ReadinessRules
    from planning.rules import UpgradeRules
    from planning.upgrades import Verdict

#: So many upgrades that press, and so many of low priority, are listed one by one.
MOST_LISTED: Final = 300
#: The priorities that are listed together.
_LISTS: Final = (PRESSING, (Priority.LOW,))


class Listed(NamedTuple):
    """An upgrade of one machine."""

    machine: AssetVerdicts
    verdict: Verdict


class Alike(NamedTuple):
    """What upgrades that are only counted have in common; `could_rise` when what is not known
    could make them more urgent.
    """

    priority: Priority
    cost: CostRange | None
    could_rise: bool


@dataclass(frozen=True, slots=True)
class Upgrades:
    """Every upgrade of a fleet stands in one of two: `listed`, by priority and tag, or `unlisted`,
    so many of each sort.

    For `undecided` machines too little is known of a part. `rules` are the sources of the verdicts
    with their dates, `newest_price` is the day of the newest price in them.
    """

    listed: tuple[Listed, ...]
    unlisted: Mapping[Alike, int]
    undecided: int
    rules: tuple[tuple[date, str], ...]
    newest_price: date | None


def upgrades(
    connection: Connection,
    rules: UpgradeRules,
    scales: ReadinessRules,
    on: date,
    wanted: AssetFilter,
    most: int = MOST_LISTED,
) -> Upgrades:
    """The upgrades of the machines that pass, at `most` of each list one by one."""
    measured = loads_by_asset(connection, on, rules)
    every = list(cases(connection, rules, on, wanted, measured))
    by_priority: dict[Priority, list[Case]] = defaultdict(list)
    for case in every:
        by_priority[case.verdict.priority].append(case)
    chosen = _chosen(connection, by_priority, wanted, most)
    listed = tuple(_listed(connection, rules, scales, on, measured, chosen))
    unlisted: Counter[Alike] = Counter()
    for priority in (*PRESSING, Priority.LOW):
        for case in by_priority[priority]:
            unlisted[_alike(case.verdict)] += len(case.asset_ids)
    unlisted.subtract(_alike(each.verdict) for each in listed)
    dated = [case.verdict.cost.newest for case in every if case.verdict.cost]
    return Upgrades(
        listed,
        unlisted=+unlisted,
        undecided=len({n for case in by_priority[Priority.UNKNOWN] for n in case.asset_ids}),
        rules=tuple(
            sorted({(each.verdict.rules_date, each.verdict.source.split(":")[0]) for each in every})
        ),
        newest_price=max(dated, default=None),
    )


def _alike(verdict: Verdict) -> Alike:
    return Alike(verdict.priority, verdict.cost, verdict.at_most is not verdict.priority)


def _chosen(
    connection: Connection,
    by_priority: Mapping[Priority, Sequence[Case]],
    wanted: AssetFilter,
    most: int,
) -> list[tuple[int, Component]]:
    """The first parts of each list, by priority, tag of their machine, and sort of part."""
    query = select(ASSETS.c.id, ASSETS.c.tag).select_from(SOURCE).where(*wanted.conditions())
    columns = stored_columns(connection, query)
    tags = dict(zip(columns["id"], columns["tag"], strict=True))
    sorts = list(Component)
    found: list[tuple[int, Component]] = []
    for priorities in _LISTS:
        parts = (
            (ORDER.index(priority), tags[number], sorts.index(case.verdict.component), number)
            for priority in priorities
            for case in by_priority.get(priority, ())
            for number in case.asset_ids
        )
        found += ((number, sorts[place]) for *_, place, number in nsmallest(most, parts))
    return found


def _listed(
    connection: Connection,
    rules: UpgradeRules,
    scales: ReadinessRules,
    on: date,
    measured: Measured,
    chosen: Sequence[tuple[int, Component]],
) -> Iterator[Listed]:
    """The chosen parts with all that is said of them, in their order."""
    if not chosen:
        return
    few = AssetFilter(asset_ids=tuple({number for number, _ in chosen}))
    machines = {
        each.asset_id: each for each in judged(connection, rules, scales, on, few, measured)
    }
    for number, component in chosen:
        machine = machines[number]
        yield from (
            Listed(machine, each) for each in machine.verdicts if each.component is component
        )


class UpgradeRow(NamedTuple):
    """An upgrade in a line; machine and age in the verdict are those of one like it."""

    tag: str
    name: str
    site: str | None
    since: date | None
    verdict: Verdict


def upgrade_rows(
    connection: Connection, rules: UpgradeRules, on: date, wanted: AssetFilter
) -> list[UpgradeRow]:
    """Every upgrade of the machines that pass, by priority and tag."""
    measured = loads_by_asset(connection, on, rules)
    pressing = [
        case
        for case in cases(connection, rules, on, wanted, measured)
        if case.verdict.priority in (*PRESSING, Priority.LOW)
    ]
    since = func.coalesce(ASSETS.c.in_service_on, ASSETS.c.purchased_on)
    query = select(ASSETS.c.id, ASSETS.c.tag, ASSETS.c.name, SITES.c.name, since)
    query = query.select_from(SOURCE).where(*wanted.conditions())
    machines = {number: tuple(told) for number, *told in connection.execute(query)}
    found = [
        UpgradeRow._make((*machines[number], case.verdict))
        for case in pressing
        for number in case.asset_ids
    ]
    # Sorting keeps the order of equals: that of the parts of a machine.
    return sorted(found, key=lambda row: (ORDER.index(row.verdict.priority), row.tag))
