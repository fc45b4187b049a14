"""Metrics by which the return of a fleet is followed: what is aimed at, and what was measured."""

from __future__ import annotations

from datetime import date

from pydantic import Field as Limited
from sqlalchemy import BigInteger, Column, UniqueConstraint
from sqlmodel import Field

from catalog.models.columns import Day, Words
from catalog.models.record import Draft, Line, Name, Note, Record
from planning.budgeting.tracking import Direction, Measure

#: Values are kept as whole millionths of their unit, which is exact for six decimals.
_MOST_MICRO = 10**18


class MetricDraft(Draft):
    """A metric with its target, in millionths of `unit`."""

    name: Name
    measure: Measure
    direction: Direction
    target_micro: int = Limited(ge=-_MOST_MICRO, le=_MOST_MICRO)
    unit: Line = ""
    notes: Note = ""


class Metric(Record, table=True):
    """A metric that is followed."""

    __tablename__ = "roi_metric"

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    measure: Measure = Field(sa_column=Column(Words(Measure), nullable=False))
    direction: Direction = Field(sa_column=Column(Words(Direction), nullable=False))
    target_micro: int = Field(sa_type=BigInteger)
    unit: str
    notes: str


class MetricValueDraft(Draft):
    """What a metric was on a day, in millionths of its unit, and who says so."""

    metric_id: int
    dated: date
    value_micro: int = Limited(ge=-_MOST_MICRO, le=_MOST_MICRO)
    source: Line = ""


class MetricValue(Record, table=True):
    """A value that somebody entered."""

    __tablename__ = "roi_value"
    __table_args__ = (UniqueConstraint("metric_id", "dated"),)

    id: int | None = Field(default=None, primary_key=True)
    metric_id: int = Field(foreign_key="roi_metric.id")
    dated: date = Field(sa_type=Day)
    value_micro: int = Field(sa_type=BigInteger)
    source: str
