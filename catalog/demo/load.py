"""Drawing how hard a machine worked for a year: days, weeks and a level of its own."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Final

from catalog.models.measurement import DAY_S, HOUR_S
from probing.sampling import Metric

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

DAYS: Final = 365
#: The share of machines that work at their limit.
HARD_WORKED: Final = 0.35
#: Hours are kept for the newest weeks, days for the whole year.
HOURS_KEPT_DAYS: Final = 28

Row = tuple[int, float, float, float, int]


def draw_load(rng: random.Random, on: date) -> Iterator[tuple[str, str, list[Row]]]:
    """Hours (at, low, mean, high, count) by metric and device over the year before `on`."""
    crowded = rng.random() < HARD_WORKED
    busy = rng.uniform(0.84, 0.96) if crowded else rng.uniform(0.1, 0.8)
    filled = rng.uniform(0.75, 0.95) if crowded else rng.uniform(0.2, 0.85)
    plans = (
        (Metric.GPU_PERCENT, "all GPUs", busy, 0.06 if crowded else 0.2),
        (Metric.GPU_MEMORY_PERCENT, "all GPUs", filled, 0.08),
        (Metric.CPU_PERCENT, "cpu", busy * rng.uniform(0.3, 0.95), 0.1),
        (Metric.MEMORY_PERCENT, "memory", filled * rng.uniform(0.4, 1.0), 0.05),
    )
    for metric, device, level, swing in plans:
        yield metric.value, device, _hours(rng, level, swing, on)


def _hours(rng: random.Random, level: float, swing: float, on: date) -> list[Row]:
    """A row a day over most of the year and a row an hour over the weeks that are kept so."""
    end = int(datetime.combine(on, time(6), UTC).timestamp())
    start = int(datetime.combine(on - timedelta(days=DAYS), time(), UTC).timestamp())
    fine = start + (DAYS - HOURS_KEPT_DAYS) * DAY_S
    by_hour = [level + swing * math.sin((hour - 8) / 12 * math.pi) for hour in range(24)]
    chance = rng.random
    rows: list[Row] = []
    at = start
    while at < end:
        step = HOUR_S if at >= fine else DAY_S
        planned = by_hour[at // HOUR_S % 24] if step == HOUR_S else level
        if (at // DAY_S + 4) % 7 >= 5:
            planned -= swing
        # The sum of two draws is more often near its middle, as real loads are.
        planned += (chance() + chance() - 1) * 0.12
        mean = 1.0 if planned < 0.01 else 99.5 if planned > 0.995 else planned * 100
        spread = 2 + 10 * chance()
        low = mean - spread if mean > spread else 0.0
        high = mean + spread if mean + spread < 100 else 100.0
        rows.append((at, low, mean, high, step))
        at += step
    return rows


def summaries(rows: list[Row]) -> Iterator[tuple[int, list[Row]]]:
    """The hours that are kept, and a day for each day of the year."""
    yield HOUR_S, [row for row in rows if row[4] == HOUR_S]
    by_day = groupby(rows, key=lambda row: row[0] - row[0] % DAY_S)
    yield DAY_S, [(at, *_joined(list(of_day))) for at, of_day in by_day]


def _joined(rows: list[Row]) -> tuple[float, float, float, int]:
    if len(rows) == 1:
        return rows[0][1:]
    _, lows, means, highs, counts = zip(*rows, strict=True)
    count = sum(counts)
    mean = sum(mean * n for mean, n in zip(means, counts, strict=True)) / count
    return min(lows), mean, max(highs), count
