"""How hard machines work: series for plots, and the figures that rules ask for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import text

from catalog.models.measurement import DAY_S, HOUR_S, MINUTE_S

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.engine import Connection

#: What is kept, from the finest: samples, minutes, hours and days.
GRAINS: Final = (1, MINUTE_S, HOUR_S, DAY_S)


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

    A coarser grain is taken when the finer one is not kept as far back.
    """
    grains = [span for span in GRAINS if (last - first) / span <= most] or [DAY_S]
    oldest = {span: _oldest(connection, series_id, span, first, last) for span in grains}
    for number, span in enumerate(grains):
        if _reaches(oldest[span], [(wide, oldest[wide]) for wide in grains[number + 1 :]]):
            return _points(connection, series_id, span, first, last)
    return Points(grains[-1], (), (), (), ())


def _reaches(start: int | None, coarser: Sequence[tuple[int, int | None]]) -> bool:
    """Whether a grain whose oldest point is at `start` goes back as far as every coarser one."""
    if start is None:
        return False
    return all(other is None or start < other + span for span, other in coarser)


def _oldest(connection: Connection, series: int, span: int, first: int, last: int) -> int | None:
    found = connection.scalar(_OLDEST[span == 1], _values(series, span, first, last))
    return None if found is None else int(found)


def _points(connection: Connection, series: int, span: int, first: int, last: int) -> Points:
    rows = connection.execute(_POINTS[span == 1], _values(series, span, first, last)).all()
    at, low, mean, high = zip(*rows, strict=True) if rows else ((), (), (), ())
    return Points(span, tuple(at), tuple(low), tuple(mean), tuple(high))


def _values(series: int, span: int, first: int, last: int) -> dict[str, int]:
    # A span that began before `first` still meets it.
    return {"series": series, "span": span, "after": first - span, "last": last}


# By whether samples themselves are meant.
_POINTS: Final = {
    True: text(
        "SELECT at, value, value, value FROM sample "
        "WHERE series_id = :series AND at > :after AND at <= :last AND :span = 1 ORDER BY at"
    ),
    False: text(
        "SELECT at, low, mean, high FROM rollup WHERE series_id = :series "
        "AND span_s = :span AND at > :after AND at <= :last ORDER BY at"
    ),
}
_OLDEST: Final = {
    True: text(
        "SELECT min(at) FROM sample "
        "WHERE series_id = :series AND at > :after AND at <= :last AND :span = 1"
    ),
    False: text(
        "SELECT min(at) FROM rollup WHERE series_id = :series "
        "AND span_s = :span AND at > :after AND at <= :last"
    ),
}


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
