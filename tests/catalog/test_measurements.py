"""Samples, their rollups and their retention: nothing counted twice, nothing lost by forgetting."""

from __future__ import annotations

import math
from collections import defaultdict
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from catalog.commands.measurements import Retention, forget, record, record_rollups
from catalog.models.measurement import DAY_S, HOUR_S, MINUTE_S
from catalog.queries.measurements import loads, points, series_of
from probing.sampling import Metric, Reading

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.engine import Connection

    from catalog.store.ledger import Ledger

START = int(datetime(2026, 11, 20, tzinfo=UTC).timestamp())
ASSET = 7
# The examples share the ledger of their test; each begins by emptying it.
ONE_LEDGER = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
Rows = dict[tuple[int, int], tuple[float, float, float, int]]


def reading(
    second: int, value: float, metric: Metric = Metric.CPU_PERCENT, device: str = "cpu"
) -> Reading:
    return Reading(metric, device, datetime.fromtimestamp(START + second, UTC), value)


def write(ledger: Ledger, *pairs: tuple[int, float], not_before: int = 0) -> int:
    readings = [reading(second, value) for second, value in pairs]
    return ledger.measure(record, asset_id=ASSET, readings=readings, not_before=not_before)


def rollups(ledger: Ledger) -> Rows:
    def ask(connection: Connection) -> Rows:
        rows = connection.execute(text("SELECT span_s, at, low, mean, high, count FROM rollup"))
        return {(span, at - START): (low, mean, high, n) for span, at, low, mean, high, n in rows}

    return ledger.ask(ask)


def samples(ledger: Ledger) -> list[tuple[int, float]]:
    def ask(connection: Connection) -> list[tuple[int, float]]:
        rows = connection.execute(text("SELECT at, value FROM sample ORDER BY series_id, at"))
        return [(at - START, value) for at, value in rows]

    return ledger.ask(ask)


def wipe(connection: Connection) -> None:
    for table in ("sample", "rollup", "series"):
        connection.execute(text(f"DELETE FROM {table}"))  # noqa: S608


def expected(pairs: Iterable[tuple[int, float]]) -> Rows:
    """What the rollups have to be, computed the plain way from all samples at once."""
    groups: dict[tuple[int, int], list[float]] = defaultdict(list)
    for second, value in pairs:
        for span in (MINUTE_S, HOUR_S, DAY_S):
            groups[span, second - second % span].append(value)
    return {
        key: (min(found), math.fsum(found) / len(found), max(found), len(found))
        for key, found in groups.items()
    }


def test_minutes_hours_and_days_know_lowest_mean_highest_and_count(ledger: Ledger) -> None:
    assert write(ledger, (0, 10.0), (1, 30.0), (59, 20.0), (60, 90.0)) == 4
    assert rollups(ledger) == {
        (MINUTE_S, 0): (10.0, 20.0, 30.0, 3),
        (MINUTE_S, 60): (90.0, 90.0, 90.0, 1),
        (HOUR_S, 0): (10.0, 37.5, 90.0, 4),
        (DAY_S, 0): (10.0, 37.5, 90.0, 4),
    }


def test_the_mean_of_an_hour_weighs_samples_and_not_minutes(ledger: Ledger) -> None:
    write(ledger, *((second, 0.0) for second in range(60)))
    write(ledger, (60, 61.0))
    assert rollups(ledger)[HOUR_S, 0] == (0.0, 1.0, 61.0, 61)


def test_a_batch_sent_again_changes_nothing(ledger: Ledger) -> None:
    write(ledger, (0, 10.0), (1, 30.0))
    before = rollups(ledger), samples(ledger)
    assert write(ledger, (0, 10.0), (1, 99.0)) == 0
    assert (rollups(ledger), samples(ledger)) == before


def test_of_two_readings_in_one_second_the_first_stands(ledger: Ledger) -> None:
    assert write(ledger, (5, 10.0), (5, 90.0)) == 1
    assert rollups(ledger)[MINUTE_S, 0] == (10.0, 10.0, 10.0, 1)


def test_a_late_batch_across_a_minute_is_added_to_both(ledger: Ledger) -> None:
    write(ledger, (55, 10.0), (65, 30.0), (125, 50.0))
    write(ledger, (58, 20.0), (59, 30.0), (60, 50.0))
    found = rollups(ledger)
    assert found[MINUTE_S, 0] == (10.0, 20.0, 30.0, 3)
    assert found[MINUTE_S, 60] == (30.0, 40.0, 50.0, 2)
    assert found[MINUTE_S, 120] == (50.0, 50.0, 50.0, 1)


def test_forgetting_in_the_middle_of_an_hour_leaves_its_rollups_whole(ledger: Ledger) -> None:
    write(ledger, *((second, 10.0) for second in range(0, 1800, 10)))
    kept = Retention(samples_s=60, minutes_s=600)
    assert ledger.measure(forget, now=START + 1800, retention=kept) > 0
    assert min(second for second, _ in samples(ledger)) == 1740
    write(ledger, *((second, 30.0) for second in range(1800, 3600, 10)))
    assert rollups(ledger)[HOUR_S, 0] == (10.0, 20.0, 30.0, 360)
    assert rollups(ledger)[DAY_S, 0] == (10.0, 20.0, 30.0, 360)


def test_forgetting_keeps_each_grain_for_its_own_time(ledger: Ledger) -> None:
    write(ledger, (0, 1.0), (10 * DAY_S, 1.0), (800 * DAY_S, 1.0))
    ledger.measure(forget, now=START + 800 * DAY_S + 10, retention=Retention())
    assert samples(ledger) == [(800 * DAY_S, 1.0)]
    assert {at for span, at in rollups(ledger) if span == HOUR_S} == {800 * DAY_S}
    assert {at for span, at in rollups(ledger) if span == DAY_S} == {
        0,
        10 * DAY_S,
        800 * DAY_S,
    }


def test_hours_without_a_limit_are_kept_for_good(ledger: Ledger) -> None:
    write(ledger, (0, 1.0))
    ledger.measure(forget, now=START + 9_000 * DAY_S, retention=Retention(hours_s=None))
    assert set(rollups(ledger)) == {(HOUR_S, 0), (DAY_S, 0)}


def test_readings_from_before_what_is_kept_are_left_out(ledger: Ledger) -> None:
    assert write(ledger, (0, 10.0), (100, 20.0), not_before=START + 50) == 1
    assert samples(ledger) == [(100, 20.0)]


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_a_value_that_is_no_number_is_left_out(ledger: Ledger, value: float) -> None:
    assert write(ledger, (0, value)) == 0
    assert write(ledger, (0, value), (1, 4.0)) == 1


def test_live_samples_join_rollups_that_were_made_elsewhere(ledger: Ledger) -> None:
    rows = [(START, 10.0, 20.0, 30.0, 3)]
    ledger.measure(
        record_rollups, asset_id=ASSET, metric=Metric.CPU_PERCENT.value, device="cpu",
        span_s=HOUR_S, rows=rows,
    )  # fmt: skip
    write(ledger, (600, 60.0))
    assert rollups(ledger)[HOUR_S, 0] == (10.0, 30.0, 60.0, 4)


def test_devices_and_metrics_are_kept_apart(ledger: Ledger) -> None:
    readings = [
        reading(0, 10.0, Metric.GPU_PERCENT, "GPU 0"),
        reading(0, 90.0, Metric.GPU_PERCENT, "GPU 1"),
        reading(0, 200.0, Metric.GPU_POWER_W, "GPU 0"),
    ]
    assert ledger.measure(record, asset_id=ASSET, readings=readings) == 3
    assert ledger.measure(record, asset_id=ASSET + 1, readings=readings) == 3
    keys = ledger.ask(series_of, ASSET)
    assert [(key.metric, key.device) for key in keys] == [
        ("gpu.percent", "GPU 0"),
        ("gpu.percent", "GPU 1"),
        ("gpu.power", "GPU 0"),
    ]
    found = ledger.ask(loads, first=START, last=START + HOUR_S, threshold_pct=80.0)
    assert [(each.asset_id, each.device, each.hours_above) for each in found] == [
        (ASSET, "GPU 0", 0),
        (ASSET, "GPU 1", 1),
        (ASSET + 1, "GPU 0", 0),
        (ASSET + 1, "GPU 1", 1),
    ]


@ONE_LEDGER
@given(
    pairs=st.dictionaries(
        st.integers(0, 3 * HOUR_S), st.floats(0, 1e12, allow_nan=False), min_size=1, max_size=60
    ),
    cuts=st.lists(st.integers(0, 60), max_size=5),
    again=st.integers(0, 60),
    order=st.randoms(use_true_random=False),
)
def test_any_order_of_any_batches_with_repeats_gives_the_same_rollups(
    ledger: Ledger, pairs: dict[int, float], cuts: list[int], again: int, order: object
) -> None:
    given_samples = list(pairs.items())
    order.shuffle(given_samples)  # type: ignore[attr-defined]
    bounds = [0, *sorted(cuts), len(given_samples)]
    ledger.measure(wipe)
    for first, last in pairwise(bounds):
        write(ledger, *given_samples[first:last])
    write(ledger, *given_samples[:again])
    assert samples(ledger) == sorted(pairs.items())
    found, wanted = rollups(ledger), expected(pairs.items())
    assert found.keys() == wanted.keys()
    for key, (low, mean, high, count) in wanted.items():
        assert found[key][0] == low
        assert found[key][1] == pytest.approx(mean, rel=1e-9, abs=1e-9)
        assert found[key][2:] == (high, count)


@ONE_LEDGER
@given(
    values=st.lists(st.floats(0, 100), min_size=1, max_size=80),
    every=st.integers(1, 200),
    forgets=st.sets(st.integers(0, 80), max_size=6),
    kept_s=st.integers(1, 2 * HOUR_S),
)
def test_hours_and_days_are_the_same_however_often_samples_are_forgotten(
    ledger: Ledger, values: list[float], every: int, forgets: set[int], kept_s: int
) -> None:
    pairs = [(number * every, value) for number, value in enumerate(values)]
    ledger.measure(wipe)
    for number, pair in enumerate(pairs):
        write(ledger, pair)
        if number in forgets:
            retention = Retention(samples_s=kept_s, minutes_s=kept_s, hours_s=None)
            ledger.measure(forget, now=START + pair[0], retention=retention)
    found = rollups(ledger)
    for key, (low, mean, high, count) in expected(pairs).items():
        if key[0] != MINUTE_S:
            assert found[key][0] == low
            assert found[key][1] == pytest.approx(mean)
            assert found[key][2:] == (high, count)


def test_a_range_is_answered_at_the_finest_grain_that_reaches_as_far(ledger: Ledger) -> None:
    write(ledger, *((second, 5.0) for second in range(0, 2 * DAY_S, 600)))
    (key,) = ledger.ask(series_of, ASSET)
    end = START + 2 * DAY_S
    half_hour = ledger.ask(points, key.id, end - HOUR_S // 2, end)
    assert (half_hour.span_s, len(half_hour.at)) == (1, 3)
    hour = ledger.ask(points, key.id, end - HOUR_S, end)
    assert (hour.span_s, len(hour.at)) == (MINUTE_S, 6)
    day = ledger.ask(points, key.id, end - DAY_S, end)
    assert (day.span_s, len(day.at)) == (60, 144)
    # Watched for two days only: a month still shows their hours, not two points.
    month = ledger.ask(points, key.id, end - 30 * DAY_S, end)
    assert (month.span_s, len(month.at)) == (HOUR_S, 48)
    year = ledger.ask(points, key.id, end - 365 * DAY_S, end)
    assert (year.span_s, len(year.at)) == (DAY_S, 2)


def test_where_the_finer_grain_is_forgotten_the_coarser_one_answers(ledger: Ledger) -> None:
    write(ledger, *((second, 5.0) for second in range(0, DAY_S, 600)))
    (key,) = ledger.ask(series_of, ASSET)
    ledger.measure(
        forget, now=START + DAY_S, retention=Retention(samples_s=HOUR_S, minutes_s=2 * HOUR_S)
    )
    end = START + DAY_S
    assert ledger.ask(points, key.id, end - 20 * 60, end).span_s == 1
    assert ledger.ask(points, key.id, end - 90 * 60, end).span_s == MINUTE_S
    assert ledger.ask(points, key.id, end - 6 * HOUR_S, end).span_s == HOUR_S


def test_nothing_measured_gives_no_points(ledger: Ledger) -> None:
    assert ledger.ask(points, 99, START, START + 60).at == ()
