"""What presses in a fleet is what each machine's own verdicts say, and so are the tiers."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

import resources
from catalog.demo import make_demo
from catalog.policy import UPGRADE, policy
from catalog.queries.filters import ACTIVE
from catalog.queries.pressing import pressing, tiers
from catalog.queries.verdicts import fleet_verdicts
from planning.estimates import PRESSING
from planning.rules import load_rules

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from catalog.store.ledger import Ledger
    from planning.rules import UpgradeRules

ON = date(2026, 11, 21)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    path: Path = tmp_path_factory.mktemp("pressing") / "demo.rackledger"
    with make_demo(path, assets=80, on=ON) as made:
        yield made


def by_age_and_size() -> UpgradeRules:
    """The bundled rules, and some that press without anything measured."""
    text = resources.text(f"rules/{UPGRADE}")
    more = """
[[rule]]
id = "old-gpu"
component = "gpu"
priority = "medium"
when = [
    { fact = "age", operator = ">=", value = 48, unit = "months" },
    { fact = "memory", operator = "<", value = 48, unit = "gb" },
]
text = "Small and old"
source = "a test"

[[rule]]
id = "small-storage"
component = "storage"
priority = "high"
when = [{ fact = "capacity", operator = "<=", value = 3000, unit = "gb" }]
text = "Small"
source = "a test"
"""
    return load_rules(text + more, "test")


@pytest.mark.parametrize("adds_rules", [False, True])
def test_what_presses_is_what_each_machine_says(demo: Ledger, adds_rules: bool) -> None:
    rules = policy()
    upgrade = by_age_and_size() if adds_rules else rules.upgrade
    every = demo.ask(fleet_verdicts, upgrade, rules.readiness, ON)
    wanted = {
        each.asset_id: tuple(one for one in each.verdicts if one.priority in PRESSING)
        for each in every
    }
    found = demo.ask(pressing, upgrade, rules.readiness, ON)
    assert {each.asset_id: each.verdicts for each in found.machines} == {
        number: verdicts for number, verdicts in wanted.items() if verdicts
    }
    counts = Counter(one.priority for own in wanted.values() for one in own)
    assert found.parts == counts
    assert sum(counts.values()) > (40 if adds_rules else 0)
    urgency = [min(PRESSING.index(one.priority) for one in each.verdicts)
               for each in found.machines]  # fmt: skip
    assert urgency == sorted(urgency)


def test_tiers_are_counted_as_each_machine_reaches_them(demo: Ledger) -> None:
    rules = policy()
    every = demo.ask(fleet_verdicts, rules.upgrade, rules.readiness, ON)
    found = demo.ask(tiers, rules.readiness)
    known = [each.readiness for each in every if each.readiness.enough_known]
    assert found.reached == Counter(each.lowest for each in known)
    assert found.unknown == len(every) - len(known)
    assert found.source == every[0].readiness.source


def test_a_filter_narrows_both(demo: Ledger) -> None:
    rules = policy()
    few = replace(ACTIVE, asset_ids=(1, 2, 3))
    found = demo.ask(tiers, rules.readiness, few)
    assert sum(found.reached.values()) + found.unknown <= 3
    machines = demo.ask(pressing, rules.upgrade, rules.readiness, ON, few).machines
    assert {each.asset_id for each in machines} <= {1, 2, 3}
