"""Rules that people may change: what is shipped, and how a slip is refused with its line."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

import resources
from planning.facts import Component
from planning.readiness import load_readiness
from planning.rules import Priority, RulesError, load_rules

SHIPPED = resources.text("rules/upgrade.toml")
SCALES = resources.text("rules/readiness.toml")


def test_the_shipped_rules_are_the_decision_matrix() -> None:
    rules = load_rules(SHIPPED, "upgrade.toml")
    matrix = [
        (rule.component, rule.priority, [str(part) for part in rule.when]) for rule in rules.rules
    ]
    assert matrix == [
        (
            Component.GPU,
            Priority.HIGH,
            [
                "age at least 3 years",
                "utilisation at least 80 %",
                "memory pressure at least 20 h a week",
            ],
        ),
        (Component.GPU, Priority.MEDIUM, ["age at least 3 years", "utilisation at least 80 %"]),
        (Component.CPU, Priority.MEDIUM, ["age at least 5 years", "utilisation at least 70 %"]),
    ]
    cycles = {
        cycle.component: (int(cycle.from_years), int(cycle.to_years)) for cycle in rules.cycles
    }
    assert cycles == {
        Component.GPU: (3, 4),
        Component.CPU: (4, 6),
        Component.RAM: (6, 8),
        Component.STORAGE: (5, 7),
        Component.BOARD: (8, 12),
    }
    assert rules.memory_pressure_pct == Decimal(90)
    assert rules.source.endswith("version 2.2, 2025-11")


@pytest.mark.parametrize(
    ("written", "slip", "message"),
    [
        ('fact = "utilisation"', 'fact = "utilization"', "allowed: age, utilisation"),
        ('operator = ">="', 'operator = "=>"', "allowed: >=, >, <=, <."),
        ('unit = "hours_per_week"', 'unit = "years"', "does not measure memory_pressure"),
        ('unit = "hours_per_week"', 'unit = "hours"', "allowed: years, months, percent"),
        ('component = "cpu"', 'component = "psu"', "allowed: gpu, cpu, ram, storage, board"),
        ('priority = "high"', 'priority = "urgent"', "allowed: high, medium, low"),
        ("value = 20", 'value = "20"', "a number of zero or more"),
        ("value = 20", "value = true", "a number of zero or more"),
        ("value = 20", "value = nan", "a number of zero or more"),
        ("value = 20", "value = -1", "a number of zero or more"),
        ("value = 80", "value = 800", "a percentage from 0 to 100"),
        ("value = 20", "value = 2 0", "not valid TOML"),
        ("to_years = 8", "until_years = 8", "“until_years” is unknown here"),
        ("to_years = 8", "to_years = 5", "not before “from_years”"),
        ("threshold_pct = 90", "threshold_pct = 101", "a percentage from 0 to 100"),
        ("effective = 2025-11-01", 'effective = "soon"', "a date such as"),
        ('id = "cpu-age-load"', 'id = "gpu-age-load"', "used by an earlier rule"),
        ("[memory_pressure]", "[memory]", "allowed: source, memory_pressure, rule, cycle"),
    ],
)
def test_a_slip_is_refused_with_its_line(written: str, slip: str, message: str) -> None:
    changed = SHIPPED.replace(written, slip, 1)
    with pytest.raises(RulesError) as caught:
        load_rules(changed, "mine.toml")
    assert str(caught.value).startswith(f"mine.toml, line {caught.value.line}: ")
    assert message in str(caught.value)
    assert slip in changed.splitlines()[caught.value.line - 1]


def test_the_line_is_that_of_the_right_rule_not_of_the_first() -> None:
    at = SHIPPED.rindex('unit = "percent"')
    changed = SHIPPED[:at] + 'unit = "per cent"' + SHIPPED[at + len('unit = "percent"') :]
    with pytest.raises(RulesError) as caught:
        load_rules(changed, "mine.toml")
    assert caught.value.line == SHIPPED[:at].count("\n") + 1


def test_lines_inside_a_long_text_are_no_headers() -> None:
    long = 'text = """Age and\n[[rule]]\npriority = "none"\n"""'
    changed = SHIPPED.replace('text = "Age and performance bottleneck"', long)
    assert load_rules(changed, "mine.toml").rules[0].text.startswith("Age and\n[[rule]]")
    with pytest.raises(RulesError) as caught:
        load_rules(changed.replace('priority = "medium"', 'priority = "some"', 1), "mine.toml")
    assert changed.splitlines()[caught.value.line - 1] == 'priority = "medium"'


def test_a_missing_entry_is_reported_at_its_table() -> None:
    with pytest.raises(RulesError, match="“unit” is missing") as caught:
        load_rules(SHIPPED.replace('unit = "years"\n', "", 1), "mine.toml")
    assert SHIPPED.splitlines()[caught.value.line - 1] == "[[rule.when]]"
    with pytest.raises(RulesError, match=r"One table \[source\] is needed"):
        load_rules("", "mine.toml")


@pytest.mark.parametrize(
    ("written", "slip", "message"),
    [
        ("entry = 16", "entry = 64", "above the figure of the tier below"),
        ('id = "ram"', 'id = "memory"', "allowed: cpu, gpu, ram, storage"),
        ('id = "ram"', 'id = "gpu"', "One [[part]] is needed for each of"),
        ("weight = 35", "weight = 0", "above zero"),
    ],
)
def test_scales_are_checked_too(written: str, slip: str, message: str) -> None:
    with pytest.raises(RulesError) as caught:
        load_readiness(SCALES.replace(written, slip), "scales.toml")
    assert message in str(caught.value)


@given(some.text(max_size=200), some.integers(0, len(SHIPPED)))
def test_any_text_gives_rules_or_a_rules_error(noise: str, at: int) -> None:
    for text in (noise, SHIPPED[:at] + noise + SHIPPED[at:]):
        with suppress(RulesError):
            assert load_rules(text, "mine.toml").title
