"""Measurements: samples of how hard machines work, and their rollups.

They are observations, not changes, so they stay outside the journal and its export. A series names
its asset without a foreign key: undoing the registration of an asset must not throw away what was
measured, and numbers of assets are never given out twice. They are plain tables: values come and go
by the thousand, and nobody edits one.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import Column, Float, Integer, String, Table, UniqueConstraint

from catalog.models.metadata import METADATA

MINUTE_S: Final = 60
HOUR_S: Final = 3_600
DAY_S: Final = 86_400

#: One metric of one device of one asset; `metric` is the text of `probing.readings.Metric`.
SERIES: Final = Table(
    "series",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("asset_id", Integer, nullable=False),
    Column("metric", String, nullable=False),
    Column("device", String, nullable=False),
    UniqueConstraint("asset_id", "metric", "device"),
)

#: One value at one second (`at` counts seconds since 1970 UTC).
SAMPLE: Final = Table(
    "sample",
    METADATA,
    Column("series_id", Integer, primary_key=True),
    Column("at", Integer, primary_key=True),
    Column("value", Float, nullable=False),
    sqlite_with_rowid=False,
)

#: Lowest, mean, highest and count over `span_s` seconds from `at`.
ROLLUP: Final = Table(
    "rollup",
    METADATA,
    Column("series_id", Integer, primary_key=True),
    Column("span_s", Integer, primary_key=True),
    Column("at", Integer, primary_key=True),
    Column("low", Float, nullable=False),
    Column("mean", Float, nullable=False),
    Column("high", Float, nullable=False),
    Column("count", Integer, nullable=False),
    sqlite_with_rowid=False,
)
