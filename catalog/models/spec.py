"""What a machine consists of, as the last probe or imported file said."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field

from catalog.models.record import Draft, Line, Record
from catalog.models.tables import SPEC


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

    __table__ = SPEC

    id: int | None = Field(default=None, sa_column=SPEC.c.id)
    asset_id: int = Field(sa_column=SPEC.c.asset_id)
    read_at: datetime = Field(sa_column=SPEC.c.read_at)
    collector: str = Field(sa_column=SPEC.c.collector)
    identity: str = Field(sa_column=SPEC.c.identity)
    hostname: str | None = Field(default=None, sa_column=SPEC.c.hostname)
    os_name: str | None = Field(default=None, sa_column=SPEC.c.os_name)
    cpu_model: str | None = Field(default=None, sa_column=SPEC.c.cpu_model)
    cpu_cores: int | None = Field(default=None, sa_column=SPEC.c.cpu_cores)
    cpu_threads: int | None = Field(default=None, sa_column=SPEC.c.cpu_threads)
    memory_bytes: int | None = Field(default=None, sa_column=SPEC.c.memory_bytes)
    storage_bytes: int | None = Field(default=None, sa_column=SPEC.c.storage_bytes)
    solid_state_bytes: int | None = Field(default=None, sa_column=SPEC.c.solid_state_bytes)
    gpu_model: str | None = Field(default=None, sa_column=SPEC.c.gpu_model)
    gpu_count: int | None = Field(default=None, sa_column=SPEC.c.gpu_count)
    gpu_memory_bytes: int | None = Field(default=None, sa_column=SPEC.c.gpu_memory_bytes)
    document: str = Field(sa_column=SPEC.c.document)
