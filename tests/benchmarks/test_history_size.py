"""A year of one machine at one sample a second: how large it is kept, and what recording costs."""

from __future__ import annotations

import random
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import text

from catalog.commands.measurements import Retention, forget, record
from catalog.models.measurement import DAY_S, HOUR_S, MINUTE_S
from catalog.store.ledger import Ledger
from desktop.settings import Settings
from probing.sampling import Metric, Reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy.engine import Connection

    from tests.benchmarks.conftest import Ratio

MOST_BYTES = 60_000_000
YEAR_S = 365 * DAY_S
NOW = int(datetime(2026, 11, 21, 12, 34, 56, tzinfo=UTC).timestamp())
#: What a machine with one disk, one card and two GPUs gives: 20 series.
SERIES = (
    (Metric.CPU_PERCENT, "cpu"),
    (Metric.CPU_TEMPERATURE_C, "cpu"),
    (Metric.MEMORY_USED_BYTES, "memory"),
    (Metric.MEMORY_PERCENT, "memory"),
    (Metric.SWAP_USED_BYTES, "swap"),
    (Metric.DISK_READ_BYTES_S, "nvme0n1"),
    (Metric.DISK_WRITE_BYTES_S, "nvme0n1"),
    (Metric.DISK_BUSY_PERCENT, "nvme0n1"),
    (Metric.NETWORK_RECEIVED_BYTES_S, "eno1"),
    (Metric.NETWORK_SENT_BYTES_S, "eno1"),
    *(
        (metric, f"GPU {number}")
        for number in range(2)
        for metric in (
            Metric.GPU_PERCENT,
            Metric.GPU_MEMORY_USED_BYTES,
            Metric.GPU_MEMORY_PERCENT,
            Metric.GPU_POWER_W,
            Metric.GPU_TEMPERATURE_C,
        )
    ),
)
BATCH_S = 10
BATCHES_TIMED = 30
#: Half of what monitoring may take of one core (1 %), over the time that a batch covers.
MOST_SECONDS_A_BATCH = 0.005 * BATCH_S


def retention() -> Retention:
    """What the application keeps unless a person asks for more."""
    values = Settings()
    return Retention(
        samples_s=values.keep_samples_hours * HOUR_S, minutes_s=values.keep_minutes_days * DAY_S
    )


def readings(first: int, seconds: int, rng: random.Random) -> list[Reading]:
    return [
        Reading(metric, device, datetime.fromtimestamp(first + second, UTC), rng.uniform(0, 1e11))
        for second in range(seconds)
        for metric, device in SERIES
    ]


def fill_steady_state(connection: Connection, kept: Retention) -> None:
    """What stands in the ledger after a year, written in the order of time as it would be then."""
    numbers = [number for (number,) in connection.execute(text("SELECT id FROM series"))]
    rng = random.Random(7)  # noqa: S311
    spans = ((MINUTE_S, kept.minutes_s), (HOUR_S, kept.hours_s or YEAR_S), (DAY_S, YEAR_S))
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO sample VALUES (?, ?, ?)",
        list(_samples(numbers, NOW - kept.samples_s, rng)),
    )
    for span, length in spans:
        first = NOW - min(length, YEAR_S)
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO rollup VALUES (?, ?, ?, ?, ?, ?, ?)",
            list(_rollups(numbers, span, first, rng)),
        )


def _samples(
    numbers: list[int], first: int, rng: random.Random
) -> Iterator[tuple[int, int, float]]:
    for at in range(first, NOW):
        for number in numbers:
            yield number, at, rng.uniform(0, 1e11)


def _rollups(
    numbers: list[int], span: int, first: int, rng: random.Random
) -> Iterator[tuple[int, int, int, float, float, float, int]]:
    for at in range(first - first % span, NOW, span):
        for number in numbers:
            value = rng.uniform(0, 1e11)
            yield number, span, at, value * 0.9, value, value * 1.1, span


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.create(tmp_path / "year.rackledger", actor="anna") as made:
        rng = random.Random(1)  # noqa: S311
        made.measure(record, asset_id=1, readings=readings(NOW - BATCH_S, BATCH_S, rng))
        yield made


def year_bytes(ledger: Ledger) -> int:
    """The size of the ledger's files after a year of monitoring; closes it."""
    kept = retention()
    ledger.measure(fill_steady_state, kept)
    ledger.measure(forget, now=NOW, retention=kept)
    ledger.close()
    return sum(path.stat().st_size for path in ledger.path.parent.iterdir())


@pytest.mark.slow
def test_a_year_of_one_machine_stays_small(ledger: Ledger) -> None:
    assert year_bytes(ledger) < MOST_BYTES


def test_the_size_of_a_year_is_told(ratio: Ratio, ledger: Ledger) -> None:
    pedantic: Any = ratio.benchmark.pedantic
    size = pedantic(lambda: year_bytes(ledger), rounds=1)
    ratio.note(
        "a year of one machine at 1 Hz over 60 MB",
        size / MOST_BYTES,
        "at most 1",
        f"{size / 1e6:.1f} MB, {len(SERIES)} series",
    )


@pytest.mark.slow
def test_recording_a_batch_of_ten_seconds_is_cheap(ledger: Ledger) -> None:
    ledger.measure(fill_steady_state, Retention(samples_s=HOUR_S, minutes_s=DAY_S))
    rng = random.Random(2)  # noqa: S311
    batches = [readings(NOW + number * BATCH_S, BATCH_S, rng) for number in range(BATCHES_TIMED)]
    started = time.thread_time()
    for batch in batches:
        assert ledger.measure(record, asset_id=1, readings=batch) == len(batch)
    each = (time.thread_time() - started) / BATCHES_TIMED
    print(f"\na batch of {len(SERIES)} series × {BATCH_S} s: {1000 * each:.1f} ms")  # noqa: T201
    assert each < MOST_SECONDS_A_BATCH
