"""What a machine consists of, as the last probe or imported file said."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger
from sqlmodel import Field

from catalog.models.columns import Instant
from catalog.models.record import Draft, Line, Record


class SpecDraft(Draft):
    """A machine's specification and the figures that tables and filters show of it."""

    asset_id: int
    read_at: datetime
    collector: Line
    identity: str = ""
    hostname: Line | None = None
    os_name: Line | None = None
    cpu_model: Line | None = None
    cpu_cores: int | None = None
    cpu_threads: int | None = None
    memory_bytes: int | None = None
    storage_bytes: int | None = None
    solid_state_bytes: int | None = None
    gpu_model: Line | None = None
    gpu_count: int | None = None
    gpu_memory_bytes: int | None = None
    document: str


class Spec(Record, table=True):
    """The specification of one asset; earlier ones are in the journal."""

    id: int | None = Field(default=None, primary_key=True)
    asset_id: int = Field(foreign_key="asset.id", unique=True)
    read_at: datetime = Field(sa_type=Instant)
    collector: str
    identity: str = Field(index=True)
    hostname: str | None
    os_name: str | None
    cpu_model: str | None
    cpu_cores: int | None
    cpu_threads: int | None
    memory_bytes: int | None = Field(sa_type=BigInteger)
    storage_bytes: int | None = Field(sa_type=BigInteger)
    solid_state_bytes: int | None = Field(default=None, sa_type=BigInteger)
    gpu_model: str | None
    gpu_count: int | None
    gpu_memory_bytes: int | None = Field(sa_type=BigInteger)
    document: str
