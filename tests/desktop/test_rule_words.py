"""The window says of rules what planning says, in the person's language and writing of numbers."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from catalog.policy import policy
from desktop import rule_words
from planning.facts import Component, ComponentFacts, Fact, MachineFacts
from planning.readiness import MachineParts, readiness
from planning.readiness_rules import Part, PartUnit, Tier
from planning.rules import Operator, Priority, Unit
from planning.upgrades import verdicts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from planning.upgrades import Verdict

DAY = date(2026, 11, 21)


@pytest.fixture
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def told(*parts: ComponentFacts) -> tuple[Verdict, ...]:
    return verdicts(MachineFacts("node", parts), policy().upgrade, (), DAY)


def every_verdict() -> Iterator[Verdict]:
    for component in Component:
        for age in (None, Decimal("0.5"), Decimal("2.96"), Decimal("6.9"), Decimal(12)):
            for load in (None, Decimal(5), Decimal("87.63")):
                facts = ComponentFacts(
                    component=component, name="part", age_years=age, utilisation_pct=load,
                    memory_pressure_hours_per_week=load, memory_gb=Decimal(64),
                )  # fmt: skip
                yield from told(facts)


def test_every_word_of_planning_has_a_word_here() -> None:
    for words, planned in (
        (rule_words.COMPONENTS, Component),
        (rule_words.PRIORITIES, Priority),
        (rule_words.FACTS, Fact),
        (rule_words.MEASURES, [*Unit, *PartUnit]),
        (rule_words.LIMITS, Operator),
        (rule_words.TIERS, Tier),
        (rule_words.PARTS, Part),
    ):
        assert {str(key) for key in words} == {each.value for each in planned}


@pytest.mark.usefixtures("english")
def test_verdicts_read_in_english_as_planning_writes_them() -> None:
    seen = set()
    for verdict in every_verdict():
        seen.add(verdict.priority)
        said = rule_words.verdict_text(verdict)
        if verdict.priority is not Priority.UNKNOWN:
            said = f"{rule_words.component_label(verdict.component)}: {said}"
        assert said == verdict.headline
        if verdict.cost is None:
            assert rule_words.no_cost_text(verdict) == verdict.cost_text
        for each in verdict.reasons:
            assert rule_words.actual_text(each) == each.actual_text
            limit = rule_words.limit_text(each.condition)
            assert f"{rule_words.facts_text([each.condition.fact])} {limit}" == str(each.condition)
    assert seen >= {Priority.HIGH, Priority.NONE, Priority.UNKNOWN}


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(
    "parts",
    [
        MachineParts(),
        MachineParts(cpu_cores=64, gpu_memory_gb=160, ram_gb=512, solid_state_gb=4000),
        MachineParts(cpu_cores=64, gpu_memory_gb=160, ram_gb=512),
        MachineParts(cpu_cores=2, gpu_memory_gb=0, ram_gb=Decimal("7.5"), solid_state_gb=1),
    ],
)
def test_readiness_reads_in_english_as_planning_writes_it(parts: MachineParts) -> None:
    found = readiness(parts, policy().readiness)
    assert rule_words.readiness_text(found) == found.headline
    for part in found.parts:
        assert rule_words.part_text(part).replace(",", "") == part.value_text


def test_numbers_are_written_as_the_locale_writes_them() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("sv_SE"))
    try:
        facts = ComponentFacts(component=Component.CPU, name="part", age_years=Decimal("6.96"))
        said = {rule_words.actual_text(each) for verdict in told(facts) for each in verdict.reasons}
    finally:
        QLocale.setDefault(before)
    assert "6,9 years" in said
