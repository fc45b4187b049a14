"""Recording measurements: samples come in, rollups take them up, old samples are forgotten.

These are not commands of the journal: `Ledger.measure` runs them. Samples of a second are kept for
hours, minutes for days, hours for two years, days for good, so that a year of a machine watched
once a second stays in some tens of megabytes while the last hours can be seen second by second.

Rollups are never computed again from what is kept. Each new sample is added to its minute, hour and
day once, so nothing that was forgotten can be missing from them, whatever the order samples come
in.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import text

from catalog.models.measurement import DAY_S, HOUR_S, MINUTE_S

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy.engine import Connection

    from probing.sampling import Reading

#: The number of a series, a second since 1970 UTC.
Moment = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Retention:
    """How long each grain is kept, in seconds; None is for good."""

    samples_s: int = 6 * HOUR_S
    minutes_s: int = 14 * DAY_S
    hours_s: int | None = 730 * DAY_S


def record(
    connection: Connection,
    *,
    asset_id: int,
    readings: Sequence[Reading],
    not_before: int = 0,
) -> int:
    """Keep an asset's readings and add them to their rollups; returns how many were new.

    A second that is recorded already stands, so a batch may be sent again. Readings before the
    second `not_before` are left out: where samples have been forgotten, nobody could tell whether
    they were recorded. Values that are not finite are left out too.
    """
    usable = [
        reading
        for reading in readings
        if math.isfinite(reading.value) and reading.at.timestamp() >= not_before
    ]
    if not usable:
        return 0
    ids = _series_ids(connection, asset_id, {(r.metric.value, r.device) for r in usable})
    samples: dict[Moment, float] = {}
    for reading in usable:
        moment = ids[reading.metric.value, reading.device], int(reading.at.timestamp())
        samples.setdefault(moment, reading.value)
    for moment in _recorded(connection, samples):
        samples.pop(moment, None)
    _insert(connection, samples)
    for span in (MINUTE_S, HOUR_S, DAY_S):
        _add_to_rollups(connection, samples, span)
    return len(samples)


def forget(connection: Connection, *, now: int, retention: Retention) -> int:
    """Remove what has outlived its retention; returns how many rows went."""
    gone = connection.execute(
        text("DELETE FROM sample WHERE at < :before"), {"before": now - retention.samples_s}
    ).rowcount
    for span, kept in ((MINUTE_S, retention.minutes_s), (HOUR_S, retention.hours_s)):
        if kept is not None:
            gone += connection.execute(
                text("DELETE FROM rollup WHERE span_s = :span AND at < :before"),
                {"span": span, "before": now - kept},
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
    series = _series_ids(connection, asset_id, {(metric, device)})[metric, device]
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO rollup (series_id, span_s, at, low, mean, high, count) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(series, span_s, *row) for row in rows],
    )


def _series_ids(
    connection: Connection, asset_id: int, wanted: set[tuple[str, str]]
) -> dict[tuple[str, str], int]:
    """The numbers of an asset's series by metric and device; those that are new are made."""

    def known() -> dict[tuple[str, str], int]:
        rows = connection.execute(_SERIES, {"asset": asset_id})
        return {(metric, device): int(number) for number, metric, device in rows}

    found = known()
    if missing := sorted(wanted - found.keys()):
        connection.exec_driver_sql(
            "INSERT INTO series (asset_id, metric, device) VALUES (?, ?, ?)",
            [(asset_id, metric, device) for metric, device in missing],
        )
        found = known()
    return found


def _recorded(connection: Connection, samples: Mapping[Moment, float]) -> Iterable[Moment]:
    """The samples kept already within the series and seconds of `samples`."""
    seconds = [second for _, second in samples]
    bounds = {"first": min(seconds), "last": max(seconds)}
    for series in {series for series, _ in samples}:
        for (second,) in connection.execute(_SECONDS, bounds | {"series": series}):
            yield series, second


def _insert(connection: Connection, samples: Mapping[Moment, float]) -> None:
    if samples:
        connection.exec_driver_sql(
            "INSERT INTO sample (series_id, at, value) VALUES (?, ?, ?)",
            [(series, second, value) for (series, second), value in sorted(samples.items())],
        )


def _add_to_rollups(connection: Connection, samples: Mapping[Moment, float], span: int) -> None:
    values: dict[Moment, list[float]] = {}
    for (series, second), value in samples.items():
        values.setdefault((series, second - second % span), []).append(value)
    if values:
        connection.exec_driver_sql(
            _ADD,
            [
                (
                    series,
                    span,
                    at,
                    min(found),
                    math.fsum(found) / len(found),
                    max(found),
                    len(found),
                )
                for (series, at), found in sorted(values.items())
            ],
        )


_SERIES: Final = text("SELECT id, metric, device FROM series WHERE asset_id = :asset")
_SECONDS: Final = text(
    "SELECT at FROM sample WHERE series_id = :series AND at BETWEEN :first AND :last"
)
# The mean moves towards the new one by its share, which loses less than a sum divided again.
_ADD: Final = """
    INSERT INTO rollup (series_id, span_s, at, low, mean, high, count) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (series_id, span_s, at) DO UPDATE SET
        low = min(low, excluded.low),
        mean = mean + (excluded.mean - mean) * excluded.count / (count + excluded.count),
        high = max(high, excluded.high),
        count = count + excluded.count
    """
