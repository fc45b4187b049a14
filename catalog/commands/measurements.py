"""Recording measurements: samples come in, rollups are made of them, old samples are forgotten.

These are not commands of the journal: `Ledger.measure` runs them. Samples of a second are kept for
hours, minutes for days, hours for two years, days for good, so that a year of a machine watched
once a second stays in some tens of megabytes while the last hours can be seen second by second.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import text

from catalog.models.measurement import DAY_S, HOUR_S, MINUTE_S

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy.engine import Connection

    from probing.sampling import Reading


@dataclass(frozen=True, slots=True)
class Retention:
    """How long each grain is kept, in seconds; None is for good."""

    samples_s: int = 6 * HOUR_S
    minutes_s: int = 14 * DAY_S
    hours_s: int | None = 730 * DAY_S


def record(connection: Connection, *, asset_id: int, readings: Sequence[Reading]) -> int:
    """Keep an asset's readings and bring their rollups up to date; returns how many."""
    if not readings:
        return 0
    ids = _series_ids(connection, {(asset_id, r.metric.value, r.device) for r in readings})
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO sample (series_id, at, value) VALUES (?, ?, ?)",
        [
            (ids[asset_id, r.metric.value, r.device], int(r.at.timestamp()), r.value)
            for r in readings
        ],
    )
    first = int(min(reading.at for reading in readings).timestamp())
    last = int(max(reading.at for reading in readings).timestamp())
    roll_up(connection, sorted(set(ids.values())), first, last)
    return len(readings)


def roll_up(connection: Connection, series: Iterable[int], first: int, last: int) -> None:
    """Recompute the minutes, hours and days of `series` between two seconds, from what is kept.

    A span is recomputed only while all that it consists of is still kept: samples for its minutes,
    minutes for its hours, hours for its days.
    """
    for number in series:
        bounds = {"series": number, "first": first, "last": last}
        connection.execute(_FROM_SAMPLES, bounds | {"span": MINUTE_S})
        connection.execute(_FROM_ROLLUPS, bounds | {"span": HOUR_S, "part": MINUTE_S})
        connection.execute(_FROM_ROLLUPS, bounds | {"span": DAY_S, "part": HOUR_S})


def forget(connection: Connection, *, now: int, retention: Retention) -> int:
    """Remove what has outlived its retention; returns how many rows went."""
    # Whole spans only, so that a rollup is never recomputed from half of what it consisted of.
    before = _whole(now - retention.samples_s, HOUR_S)
    gone = connection.execute(
        text("DELETE FROM sample WHERE at < :before"), {"before": before}
    ).rowcount
    for span, kept in ((MINUTE_S, retention.minutes_s), (HOUR_S, retention.hours_s)):
        if kept is not None:
            gone += connection.execute(
                text("DELETE FROM rollup WHERE span_s = :span AND at < :before"),
                {"span": span, "before": _whole(now - kept, DAY_S)},
            ).rowcount
    return gone


def record_rollups(
    connection: Connection,
    *,
    asset_id: int,
    metric: str,
    device: str,
    span_s: int,
    rows: Sequence[tuple[int, float, float, float, int]],
) -> None:
    """Keep rollups that were made elsewhere: rows of at, low, mean, high, count."""
    ids = _series_ids(connection, {(asset_id, metric, device)})
    series = ids[asset_id, metric, device]
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO rollup (series_id, span_s, at, low, mean, high, count) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(series, span_s, *row) for row in rows],
    )


def _whole(at: int, span: int) -> int:
    return at - at % span


def _series_ids(
    connection: Connection, keys: set[tuple[int, str, str]]
) -> dict[tuple[int, str, str], int]:
    find = text("SELECT id FROM series WHERE asset_id = :a AND metric = :m AND device = :d")
    add = text("INSERT INTO series (asset_id, metric, device) VALUES (:a, :m, :d)")
    ids: dict[tuple[int, str, str], int] = {}
    for asset_id, metric, device in sorted(keys):
        values = {"a": asset_id, "m": metric, "d": device}
        found = connection.scalar(find, values)
        if found is None:
            connection.execute(add, values)
            found = connection.scalar(find, values)
        ids[asset_id, metric, device] = int(found)
    return ids


_FROM_SAMPLES: Final = text(
    """
    INSERT OR REPLACE INTO rollup (series_id, span_s, at, low, mean, high, count)
    SELECT series_id, :span, at - at % :span, min(value), avg(value), max(value), count(*)
    FROM sample
    WHERE series_id = :series
      AND at >= :first - :first % :span AND at < :last - :last % :span + :span
    GROUP BY at - at % :span
    """
)
_FROM_ROLLUPS: Final = text(
    """
    INSERT OR REPLACE INTO rollup (series_id, span_s, at, low, mean, high, count)
    SELECT series_id, :span, at - at % :span, min(low), sum(mean * count) / sum(count), max(high),
           sum(count)
    FROM rollup
    WHERE series_id = :series AND span_s = :part
      AND at >= :first - :first % :span AND at < :last - :last % :span + :span
    GROUP BY at - at % :span
    """
)
