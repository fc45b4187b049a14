"""How hard machines work: series for plots, and the figures that rules ask for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import text

from catalog.models.measurement import DAY_S, HOUR_S, MINUTE_S

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


@dataclass(frozen=True, slots=True)
class SeriesKey:
    """A series that has been measured."""

    id: int
    asset_id: int
    metric: str
    device: str


@dataclass(frozen=True, slots=True)
class Points:
    """Parallel columns of a series: seconds since 1970 UTC, lowest, mean and highest per span.

    `span_s` is 1 where the points are samples themselves.
    """

    span_s: int
    at: tuple[int, ...]
    low: tuple[float, ...]
    mean: tuple[float, ...]
    high: tuple[float, ...]


def series_of(connection: Connection, asset_id: int) -> list[SeriesKey]:
    """What has been measured of an asset."""
    query = text(
        "SELECT id, asset_id, metric, device FROM series WHERE asset_id = :asset "
        "ORDER BY metric, device"
    )
    return [SeriesKey(*row) for row in connection.execute(query, {"asset": asset_id})]


def points(
    connection: Connection, series_id: int, first: int, last: int, *, most: int = 2_000
) -> Points:
    """The series between two seconds at the finest grain that gives at most about `most` points.

    A coarser grain is taken when the finer one is not kept that far back.
    """
    for span in (1, MINUTE_S, HOUR_S, DAY_S):
        if (last - first) / span > most and span != DAY_S:
            continue
        found = _points(connection, series_id, span, first, last)
        if found.at and (span == DAY_S or found.at[0] - first <= max(span, (last - first) // 20)):
            return found
        if span == DAY_S:
            return found
    raise AssertionError("unreachable: days are always answered")


def _points(connection: Connection, series: int, span: int, first: int, last: int) -> Points:
    if span == 1:
        query = text(
            "SELECT at, value, value, value FROM sample "
            "WHERE series_id = :series AND at BETWEEN :first AND :last ORDER BY at"
        )
    else:
        query = text(
            "SELECT at, low, mean, high FROM rollup WHERE series_id = :series "
            "AND span_s = :span AND at BETWEEN :first AND :last ORDER BY at"
        )
    values = {"series": series, "span": span, "first": first, "last": last}
    rows = connection.execute(query, values if span > 1 else values | {"span": 1}).all()
    at, low, mean, high = zip(*rows, strict=True) if rows else ((), (), (), ())
    return Points(span, tuple(at), tuple(low), tuple(mean), tuple(high))


@dataclass(frozen=True, slots=True)
class Load:
    """How hard one device worked over a window: mean, and hours at or above a threshold.

    `hours` says how many hours of the window were measured; all figures are percentages.
    """

    asset_id: int
    metric: str
    device: str
    mean_pct: float
    hours: int
    hours_above: int


def loads(
    connection: Connection,
    *,
    first: int,
    last: int,
    threshold_pct: float,
    asset_id: int | None = None,
) -> list[Load]:
    """The load of every device between two seconds, from its hours; optionally of one asset."""
    query = text(
        """
        SELECT s.asset_id, s.metric, s.device, sum(r.mean * r.count) / sum(r.count),
               count(*), sum(r.mean >= :threshold)
        FROM series AS s JOIN rollup AS r ON r.series_id = s.id
        WHERE r.span_s = 3600 AND r.at >= :first AND r.at < :last
          AND s.metric LIKE '%percent' AND (:asset IS NULL OR s.asset_id = :asset)
        GROUP BY s.id ORDER BY s.id
        """
    )
    values = {"threshold": threshold_pct, "first": first, "last": last, "asset": asset_id}
    return [Load(*row) for row in connection.execute(query, values)]
