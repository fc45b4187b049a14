"""The upgrades of a fleet are those of each machine's own verdicts, listed or counted."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

import pytest

from catalog.demo import make_demo
from catalog.policy import policy
from catalog.queries.filters import ACTIVE
from catalog.queries.upgrades import Alike, upgrades
from catalog.queries.verdicts import AssetVerdicts, fleet_verdicts
from planning.estimates import PRESSING, estimate, estimate_of
from planning.rules import ORDER, Priority

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from catalog.store.ledger import Ledger
    from planning.upgrades import Verdict

ON = date(2026, 11, 21)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    path: Path = tmp_path_factory.mktemp("upgrades") / "demo.rackledger"
    with make_demo(path, assets=120, on=ON) as made:
        yield made


@pytest.fixture(scope="module")
def every(demo: Ledger) -> list[AssetVerdicts]:
    """What is said of each machine on its own."""
    rules = policy()
    return demo.ask(fleet_verdicts, rules.upgrade, rules.readiness, ON)


def in_order(every: list[AssetVerdicts], *priorities: Priority) -> list[tuple[int, Verdict]]:
    """The upgrades of these priorities by priority and tag."""
    pairs = [(each, one) for each in every for one in each.verdicts if one.priority in priorities]
    pairs.sort(key=lambda pair: (ORDER.index(pair[1].priority), pair[0].tag))
    return [(each.asset_id, verdict) for each, verdict in pairs]


@pytest.mark.parametrize("most", [0, 1, 7, 1_000])
def test_each_upgrade_is_listed_or_counted(
    demo: Ledger, every: list[AssetVerdicts], most: int
) -> None:
    rules = policy()
    found = demo.ask(upgrades, rules.upgrade, rules.readiness, ON, ACTIVE, most)
    pressing, low = in_order(every, *PRESSING), in_order(every, Priority.LOW)
    assert len(pressing) > 1
    assert len(low) > 7
    listed = [(each.machine.asset_id, each.verdict) for each in found.listed]
    assert listed == [*pressing[:most], *low[:most]]
    rest = Counter(
        Alike(one.priority, one.cost, one.at_most is not one.priority)
        for _, one in [*pressing[most:], *low[most:]]
    )
    assert found.unlisted == rest


def test_what_is_said_of_all_of_them(demo: Ledger, every: list[AssetVerdicts]) -> None:
    rules = policy()
    found = demo.ask(upgrades, rules.upgrade, rules.readiness, ON, ACTIVE)
    verdicts = [one for each in every for one in each.verdicts]
    undecided = [
        each for each in every if any(one.priority is Priority.UNKNOWN for one in each.verdicts)
    ]
    assert found.undecided == len(undecided)
    assert {(one.rules_date, one.source.split(":")[0]) for one in verdicts} == set(found.rules)
    assert found.newest_price == max(one.cost.newest for one in verdicts if one.cost)


def test_so_many_of_a_cost_are_estimated_as_one_by_one(every: list[AssetVerdicts]) -> None:
    costs = [None, *(one.cost for _, one in in_order(every, *PRESSING, Priority.LOW)), None]
    assert estimate_of(Counter(costs).items()) == estimate(costs)
