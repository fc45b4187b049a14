"""Measurements: samples of how hard machines work, and their rollups.

They are observations, not changes, so they stay outside the journal and its export. A series names
its asset without a foreign key: undoing the registration of an asset must not throw away what was
measured, and numbers of assets are never given out twice.
"""

from __future__ import annotations

from typing import ClassVar, Final

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from catalog.models.record import Record

MINUTE_S: Final = 60
HOUR_S: Final = 3_600
DAY_S: Final = 86_400


class Series(Record, table=True):
    """One metric of one device of one asset; `metric` is the text of `probing.sampling.Metric`."""

    __table_args__ = (UniqueConstraint("asset_id", "metric", "device"),)

    id: int | None = Field(default=None, primary_key=True)
    asset_id: int
    metric: str
    device: str


class Sample(Record, table=True):
    """One value at one second (`at` counts seconds since 1970 UTC)."""

    __table_args__: ClassVar = {"sqlite_with_rowid": False}

    series_id: int = Field(primary_key=True)
    at: int = Field(primary_key=True)
    value: float


class Rollup(Record, table=True):
    """Lowest, mean, highest and count over `span_s` seconds from `at`."""

    __table_args__: ClassVar = {"sqlite_with_rowid": False}

    series_id: int = Field(primary_key=True)
    span_s: int = Field(primary_key=True)
    at: int = Field(primary_key=True)
    low: float
    mean: float
    high: float
    count: int
