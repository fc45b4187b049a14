"""Limits of measurements: read from a text, kept as one, and followed over time."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

import resources
from planning.alerts import (
    AlertRules,
    Beyond,
    Limit,
    Watched,
    alert_rules_text,
    followed,
    load_alert_rules,
)
from planning.errors import RulesError
from probing.readings import Metric

RULES = AlertRules(
    "A test", date(2026, 1, 1), (Limit(Watched.MEMORY, Decimal(90), 5),)
)  # fmt: skip
KEY = ("memory.percent", "memory")


def after(*readings: tuple[float, float]) -> dict[tuple[str, str], Beyond]:
    """Who is beyond a limit after readings of memory: second and value."""
    found: dict[tuple[str, str], Beyond] = {}
    for at, value in readings:
        found = followed(RULES, found, [(*KEY, at, value)])
    return found


def test_the_bundled_limits_are_of_things_that_are_measured() -> None:
    rules = load_alert_rules(resources.text("rules/alerts.toml"), "alerts.toml")
    assert rules.limits
    assert {limit.metric.value for limit in rules.limits} <= {metric.value for metric in Metric}
    assert {watched.value for watched in Watched} <= {metric.value for metric in Metric}


def test_an_alert_begins_when_the_limit_was_reached_long_enough() -> None:
    one_minute = [(second, 90.0) for second in range(0, 61, 10)]
    assert not after(*one_minute)[KEY].is_alert
    found = after(*((second, 95.0) for second in range(0, 301, 60)))[KEY]
    assert found.is_alert
    assert (found.since_s, found.last_s, found.value) == (0, 300, 95.0)


def test_one_measurement_below_ends_it() -> None:
    long = [(second, 95.0) for second in range(0, 301, 60)]
    assert after(*long, (310, 89.9)) == {}
    assert not after(*long, (310, 89.9), (320, 95.0))[KEY].is_alert


def test_a_gap_begins_anew() -> None:
    found = after((0, 95.0), (100, 95.0), (2_000, 95.0))[KEY]
    assert found.since_s == 2_000


def test_a_device_without_a_new_reading_stays_and_other_metrics_do_not_count() -> None:
    before = after((0, 95.0))
    assert followed(RULES, before, [("cpu.percent", "cpu", 1.0, 100.0)]) == before


def test_a_changed_limit_forgets_what_the_old_one_held() -> None:
    other = AlertRules("", date(2026, 1, 1), (Limit(Watched.MEMORY, Decimal(99), 5),))
    assert followed(other, after((0, 95.0)), []) == {}


def test_own_limits_are_read_as_they_were_written() -> None:
    limits = (
        Limit(Watched.GPU_TEMPERATURE, Decimal("82.5"), 0),
        Limit(Watched.CPU, Decimal(100), 60),
    )
    text = alert_rules_text(limits, date(2026, 11, 26), 'My "own"\\ limits')
    found = load_alert_rules(text, "own")
    assert found.limits == limits
    assert (found.source, found.source_date) == ('My "own"\\ limits', date(2026, 11, 26))


@pytest.mark.parametrize(
    ("entry", "line", "said"),
    [
        ('metric = "cpu.colour"\nat_least = 1\nfor_minutes = 1', 6, "allowed: cpu.percent"),
        ('metric = "cpu.percent"\nat_least = "1"\nfor_minutes = 1', 7, "number"),
        ('metric = "cpu.percent"\nat_least = 1\nfor_minutes = 1.5', 8, "whole number"),
        ('metric = "cpu.percent"\nat_least = 1\nfor_minutes = 9999', 8, "at most 1,440"),
        ('metric = "cpu.percent"\nat_least = 1\nfor_minutes = 1\nsound = true', 9, "unknown here"),
    ],
)
def test_what_is_wrong_is_refused_with_its_line(entry: str, line: int, said: str) -> None:
    text = f'[source]\ntitle = "t"\ndate = 2026-01-01\n\n[[alert]]\n{entry}\n'
    with pytest.raises(RulesError, match=said) as refused:
        load_alert_rules(text, "own.toml")
    assert refused.value.line == line


def test_two_limits_of_one_metric_are_refused() -> None:
    limit = Limit(Watched.CPU, Decimal(90), 5)
    with pytest.raises(RulesError, match="a limit already"):
        load_alert_rules(alert_rules_text([limit, limit], date(2026, 1, 1), "t"), "own.toml")
