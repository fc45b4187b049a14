"""What was measured of whom: machines with a history, a machine's series, the fleet's load."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import text

from catalog.models import AssetStatus
from catalog.models.measurement import DAY_S
from catalog.queries.measurements import points, series_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.engine import Connection

    from catalog.queries.measurements import Points, SeriesKey
    from probing.readings import Metric


MOST_BEYOND: Final = 500


@dataclass(frozen=True, slots=True)
class MeasuredAsset:
    """An asset of which something was measured; `last` is the newest hour, in seconds UTC."""

    id: int
    tag: str
    name: str
    last: int | None


@dataclass(frozen=True, slots=True)
class SeriesHistory:
    """One series over the time asked for."""

    key: SeriesKey
    points: Points


@dataclass(frozen=True, slots=True)
class HoursBeyond:
    """A device of an asset: in how many of its measured hours a limit was reached, and the highest
    value of them all, in the unit it is stored in.
    """

    asset_id: int
    tag: str
    name: str
    metric: str
    device: str
    hours_beyond: int
    hours: int
    highest: float


@dataclass(frozen=True, slots=True)
class FleetDay:
    """The fleet on one day (`at`: its first second UTC): the mean of `machines` machines' means,
    the lowest and the highest of them.
    """

    at: int
    low: float
    mean: float
    high: float
    machines: int


@dataclass(frozen=True, slots=True)
class FleetLoad:
    """The mean of the machines' means over some days; None when none was measured."""

    mean: float | None
    machines: int


def measured_assets(connection: Connection) -> list[MeasuredAsset]:
    """The assets with a history, by tag."""
    query = text(
        """
        SELECT a.id, a.tag, a.name,
               max((SELECT max(r.at) FROM rollup AS r WHERE r.series_id = s.id
                    AND r.span_s = 3600))
        FROM asset AS a JOIN series AS s ON s.asset_id = a.id
        GROUP BY a.id ORDER BY a.tag
        """
    )
    return [MeasuredAsset(*row) for row in connection.execute(query)]


def asset_history(
    connection: Connection, asset_id: int, first: int, last: int, *, most: int = 800
) -> list[SeriesHistory]:
    """Every series of an asset between two seconds; those without a point then are left out."""
    found = [
        SeriesHistory(key, points(connection, key.id, first, last, most=most))
        for key in series_of(connection, asset_id)
    ]
    return [each for each in found if each.points.at]


def beyond_limits(
    connection: Connection, metric: str, at_least: float, first: int, last: int
) -> list[HoursBeyond]:
    """The devices in use whose hours reached a limit between two seconds, the longest first."""
    return _beyond(connection, "high", metric, at_least, first, last)


def hours_at_limits(
    connection: Connection, limits: Iterable[tuple[str, float]], first: int, last: int
) -> list[HoursBeyond]:
    """The devices in use that kept up a limit (metric, value): hours whose mean reached it.

    A single reading at a limit is no reason for anybody to come; an hour of them is.
    """
    found = [
        row
        for metric, at_least in limits
        for row in _beyond(connection, "mean", metric, at_least, first, last)
    ]
    return sorted(found, key=lambda row: -row.hours_beyond)


def _beyond(
    connection: Connection, figure: str, metric: str, at_least: float, first: int, last: int
) -> list[HoursBeyond]:
    query = text(
        f"""
        SELECT a.id, a.tag, a.name, s.metric, s.device, sum(r.{figure} >= :limit), count(*),
               max(r.high)
        FROM series AS s JOIN asset AS a ON a.id = s.asset_id
        JOIN rollup AS r ON r.series_id = s.id
        WHERE s.metric = :metric AND r.span_s = 3600 AND r.at >= :first AND r.at < :last
          AND a.status <> :retired
        GROUP BY s.id HAVING sum(r.{figure} >= :limit) > 0
        ORDER BY 6 DESC, a.tag LIMIT :most
        """  # noqa: S608 - no value from outside
    )
    values = {
        "metric": metric, "limit": at_least, "first": first, "last": last,
        "retired": AssetStatus.RETIRED.value, "most": MOST_BEYOND,
    }  # fmt: skip
    return [HoursBeyond(*row) for row in connection.execute(query, values)]


def fleet_days(connection: Connection, metric: Metric, first: int, last: int) -> list[FleetDay]:
    """A metric of the assets in use by day; each machine weighs the same, however often it was
    sampled and however many devices it has.
    """
    query = text(
        f"""
        SELECT at, min(mean), avg(mean), max(mean), count(*)
        FROM ({_MACHINE_MEANS} GROUP BY s.asset_id, r.at) GROUP BY at ORDER BY at
        """  # noqa: S608 - no value from outside
    )
    rows = connection.execute(query, _values(metric, first, last))
    return [FleetDay(*row) for row in rows]


def fleet_load(connection: Connection, metric: Metric, first: int, last: int) -> FleetLoad:
    """A metric of the assets in use over the days that begin between two seconds."""
    query = text(
        f"SELECT avg(mean), count(*) FROM ({_MACHINE_MEANS} GROUP BY s.asset_id)"  # noqa: S608
    )
    row = connection.execute(query, _values(metric, first, last)).one()
    return FleetLoad(row[0], row[1])


def _values(metric: Metric, first: int, last: int) -> dict[str, str | int]:
    return {
        "metric": metric.value,
        "first": first,
        "last": last,
        "day": DAY_S,
        "retired": AssetStatus.RETIRED.value,
    }


_MACHINE_MEANS: Final = """
    SELECT r.at AS at, sum(r.mean * r.count) / sum(r.count) AS mean
    FROM asset AS a JOIN series AS s ON s.asset_id = a.id JOIN rollup AS r ON r.series_id = s.id
    WHERE s.metric = :metric AND r.span_s = :day AND r.at >= :first AND r.at < :last
      AND a.status <> :retired
"""
