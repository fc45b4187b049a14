"""Verdicts: what is certain, what is not known, what could replace a part, and what it costs."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

import resources
from money import Amount
from planning.upgrades import (
    Candidate,
    Component,
    ComponentFacts,
    Fact,
    MachineFacts,
    PricePoint,
    Priority,
    UpgradeRules,
    Verdict,
    load_rules,
    verdicts,
)

ON = date(2026, 11, 1)
RULES: UpgradeRules = load_rules(resources.text("rules/upgrade.toml"), "upgrade.toml")


def price(number: str, on: date, currency: str = "USD") -> PricePoint:
    return PricePoint(Amount(Decimal(number), currency), on, "offer", f"shop of {on}")


def gpu(name: str, memory: int, bandwidth: int, released: date, *prices: PricePoint) -> Candidate:
    return Candidate(
        component=Component.GPU,
        name=name,
        manufacturer="NVIDIA",
        segment="data centre",
        memory_gb=Decimal(memory),
        memory_bandwidth_gb_s=Decimal(bandwidth),
        released=released,
        prices=prices,
    )


OWNED = gpu("NVIDIA Alpha SXM 40 GB", 40, 1500, date(2020, 5, 1))
CATALOGUE = (
    OWNED,
    gpu("NVIDIA Beta", 80, 3000, date(2023, 5, 1), price("30000", date(2024, 1, 1))),
    gpu(
        "NVIDIA Gamma",
        141,
        4800,
        date(2024, 5, 1),
        price("39000", date(2025, 6, 1)),
        price("36000", date(2025, 1, 1)),
        price("10", date(2023, 1, 1)),  # more than a year before the newest: another market
        price("1", date(2027, 1, 1)),  # not known yet
    ),
    gpu("NVIDIA Unpriced", 80, 3000, date(2024, 6, 1)),
    gpu("NVIDIA Slower", 80, 1000, date(2024, 6, 1), price("5", date(2025, 1, 1))),
    gpu("NVIDIA Smaller", 24, 3000, date(2024, 6, 1), price("5", date(2025, 1, 1))),
    gpu("NVIDIA Older", 80, 3000, date(2019, 6, 1), price("5", date(2025, 1, 1))),
    gpu("NVIDIA Future", 80, 3000, date(2027, 6, 1), price("5", date(2025, 1, 1))),
)


def number(text: str | int | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def facts(
    *,
    component: Component = Component.GPU,
    name: str = "NVIDIA Alpha-SXM-40GB",
    count: int = 1,
    age_years: str | int | None = None,
    utilisation_pct: str | int | None = None,
    memory_pressure_hours_per_week: str | int | None = None,
) -> ComponentFacts:
    """A part of which only the facts named are known."""
    return ComponentFacts(
        component=component,
        name=name,
        count=count,
        age_years=number(age_years),
        utilisation_pct=number(utilisation_pct),
        memory_pressure_hours_per_week=number(memory_pressure_hours_per_week),
    )


def verdict_on(part: ComponentFacts) -> Verdict:
    return verdicts(MachineFacts("node 1", (part,)), RULES, CATALOGUE, ON)[0]


@pytest.mark.parametrize(
    ("age", "load", "pressure", "priority"),
    [
        ("3", "80", "20", Priority.HIGH),
        ("3", "80", "19.9", Priority.MEDIUM),
        ("2.99", "100", "168", Priority.NONE),
        ("4", "79.9", "168", Priority.NONE),
        ("4.01", "0", "0", Priority.LOW),
    ],
)
def test_the_decision_matrix_for_gpus(
    age: str, load: str, pressure: str, priority: Priority
) -> None:
    found = verdict_on(
        facts(age_years=age, utilisation_pct=load, memory_pressure_hours_per_week=pressure)
    )
    assert found.priority is found.at_most is priority
    assert not found.not_known


def test_the_decision_matrix_for_cpus() -> None:
    old = verdict_on(facts(component=Component.CPU, age_years=5, utilisation_pct=70))
    assert (old.priority, old.rule and old.rule.id) == (Priority.MEDIUM, "cpu-age-load")
    assert (
        verdict_on(facts(component=Component.CPU, age_years=5, utilisation_pct=69)).priority
        is Priority.NONE
    )


def test_reasons_compare_facts_with_thresholds() -> None:
    found = verdict_on(facts(age_years="2.96", utilisation_pct=85))
    assert [str(reason) for reason in found.reasons][:2] == [
        "age at least 3 years – is 2.9 years: not met",
        "utilisation at least 80 % – is 85 %: met",
    ]
    assert found.source == RULES.source
    assert "age at least 3 years: 2.9 years (not met)" in str(found.reason)


def test_parts_of_other_priorities_can_be_left_out() -> None:
    """And a judge that remembers says of each part what it would say of it alone."""
    parts = [
        facts(age_years=age, utilisation_pct=load, memory_pressure_hours_per_week=pressure)
        for age in ("1", "3.2", "3.4", "4.5", None)
        for load in ("40", "85", None)
        for pressure in ("19", "25")
    ]
    machine = MachineFacts("node 1", tuple(parts))
    every = verdicts(machine, RULES, CATALOGUE, ON)
    assert sorted(map(repr, every)) == sorted(repr(verdict_on(part)) for part in parts)
    high = verdicts(machine, RULES, CATALOGUE, ON, only=[Priority.HIGH])
    assert high
    assert high == tuple(each for each in every if each.priority is Priority.HIGH)


def test_a_missing_fact_is_named_and_nothing_is_guessed() -> None:
    found = verdict_on(facts(utilisation_pct=85))
    assert found.priority is Priority.UNKNOWN
    assert found.headline == "Not enough known: age, memory pressure"
    assert found.cost is None
    assert found.cost_text == "not enough known"


def test_a_missing_fact_that_cannot_change_anything_is_not_asked_for() -> None:
    young = verdict_on(facts(age_years=1))
    assert (young.priority, young.not_known) == (Priority.NONE, ())
    idle = verdict_on(facts(utilisation_pct=10))
    assert (idle.priority, idle.not_known) == (Priority.UNKNOWN, (Fact.AGE,))


def test_a_verdict_that_holds_either_way_is_given_with_what_it_could_become() -> None:
    found = verdict_on(facts(age_years="3.5", utilisation_pct=85))
    assert (found.priority, found.at_most) == (Priority.MEDIUM, Priority.HIGH)
    assert found.headline.endswith("could be high priority, not known: memory pressure")
    past = verdict_on(facts(age_years=6))
    assert (past.priority, past.at_most) == (Priority.LOW, Priority.HIGH)


def test_two_rules_that_leave_no_gap_need_no_fact() -> None:
    text = resources.text("rules/upgrade.toml").replace(
        """unit = "hours_per_week"
""",
        """unit = "hours_per_week"

[[rule]]
id = "gpu-low-pressure"
component = "gpu"
priority = "high"
text = "The other half"
source = "a test"

[[rule.when]]
fact = "memory_pressure"
operator = "<"
value = 20
unit = "hours_per_week"
""",
    )
    rules = load_rules(text, "upgrade.toml")
    machine = MachineFacts("node", (facts(age_years=4, utilisation_pct=90),))
    assert verdicts(machine, rules, (), ON)[0].priority is Priority.HIGH


def test_suggestions_are_better_newer_and_priced_first() -> None:
    found = verdict_on(facts(age_years=6))
    assert [item.name for item in found.suggestions] == [
        "NVIDIA Beta",
        "NVIDIA Gamma",
        "NVIDIA Unpriced",
    ]
    assert found.suggestions[0].why == (
        "memory 80 GB instead of 40 GB, memory bandwidth 3000 GB/s instead of 1500 GB/s, "
        "released 2023-05"
    )


def test_the_cost_is_a_range_of_dated_prices_for_all_pieces() -> None:
    cost = verdict_on(facts(age_years=6, count=8)).cost
    assert cost is not None
    assert (str(cost.low), str(cost.high)) == ("240000 USD", "312000 USD")
    assert (cost.prices, cost.oldest, cost.newest) == (3, date(2024, 1, 1), date(2025, 6, 1))
    assert len(cost.sources) == 3


def test_prices_of_two_currencies_are_not_mixed() -> None:
    euro = gpu("NVIDIA Euro", 80, 3000, date(2025, 1, 1), price("7", date(2026, 1, 1), "EUR"))
    machine = MachineFacts("node", (facts(age_years=6),))
    cost = verdicts(machine, RULES, (*CATALOGUE, euro), ON)[0].cost
    assert cost is not None
    assert (cost.prices, str(cost.high)) == (1, "7 EUR")


def test_no_price_is_said_and_not_made_up() -> None:
    machine = MachineFacts("node", (facts(age_years=6),))
    bare = verdicts(machine, RULES, (OWNED, CATALOGUE[3]), ON)[0]
    assert [item.name for item in bare.suggestions] == ["NVIDIA Unpriced"]
    assert bare.cost is None
    assert bare.cost_text == "no price known"
    unknown = facts(age_years=6, name="Some card")
    assert not verdicts(MachineFacts("node", (unknown,)), RULES, CATALOGUE, ON)[0].suggestions


def test_memory_is_replaced_by_memory_of_its_own_type_only() -> None:
    def module(name: str, kind: str, size: int) -> Candidate:
        return Candidate(component=Component.RAM, name=name, segment=kind, memory_gb=Decimal(size))

    kinds = (
        module("A", "DDR4 RDIMM", 64),
        module("B", "DDR5 RDIMM", 64),
        module("C", "DDR4 RDIMM", 8),
    )
    old = ComponentFacts(
        component=Component.RAM,
        name="a module",
        age_years=Decimal(9),
        memory_gb=Decimal(32),
        segment="DDR4 RDIMM",
    )
    found = verdicts(MachineFacts("node", (old,)), RULES, kinds, ON)[0]
    assert (found.priority, [item.name for item in found.suggestions]) == (Priority.LOW, ["A"])


def test_the_most_urgent_part_comes_first() -> None:
    parts = (
        facts(age_years=1),
        facts(component=Component.CPU, age_years=5, utilisation_pct=90),
        facts(component=Component.BOARD),
        facts(age_years=5, utilisation_pct=90, memory_pressure_hours_per_week=30),
        facts(component=Component.RAM, age_years=9),
    )
    found = verdicts(MachineFacts("node", parts), RULES, (), ON)
    assert [item.priority for item in found] == [
        Priority.HIGH,
        Priority.MEDIUM,
        Priority.LOW,
        Priority.UNKNOWN,
        Priority.NONE,
    ]


ORDER = [Priority.NONE, Priority.LOW, Priority.MEDIUM, Priority.HIGH]
maybe_years = some.none() | some.decimals(0, 15, places=2)
maybe_percent = some.none() | some.decimals(0, 100, places=1)
maybe_hours = some.none() | some.decimals(0, 168, places=1)


@given(
    maybe_years,
    maybe_percent,
    maybe_hours,
    some.decimals(0, 15, places=2),
    some.decimals(0, 100, places=1),
    some.decimals(0, 168, places=1),
)
def test_learning_a_fact_never_contradicts_what_was_said(
    age: Decimal | None,
    load: Decimal | None,
    pressure: Decimal | None,
    true_age: Decimal,
    true_load: Decimal,
    true_pressure: Decimal,
) -> None:
    def judged(*known: Decimal | None) -> Verdict:
        part = ComponentFacts(
            component=Component.GPU,
            name="card",
            age_years=known[0],
            utilisation_pct=known[1],
            memory_pressure_hours_per_week=known[2],
        )
        return verdicts(MachineFacts("node", (part,)), RULES, (), ON)[0]

    said = judged(age, load, pressure)
    truth = judged(
        true_age if age is None else age,
        true_load if load is None else load,
        true_pressure if pressure is None else pressure,
    )
    assert truth.priority is not Priority.UNKNOWN
    least = ORDER.index(Priority.NONE if said.priority is Priority.UNKNOWN else said.priority)
    assert least <= ORDER.index(truth.priority) <= ORDER.index(said.at_most)
