"""The tables that the inventory is read from, with the words that their columns hold.

They are plain tables, and `Asset`, `Site` and `Spec` are mapped over them: whoever opens a ledger
reads rows and neither makes a draft nor a class, so the first page waits for SQLAlchemy's core and
not for its mapper, pydantic and SQLModel, which take as long again.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from sqlalchemy import BigInteger, CheckConstraint, Column, ForeignKey, Integer, String, Table

from catalog.models.columns import Day, Instant, Words
from catalog.models.metadata import METADATA


class AssetKind(StrEnum):
    """What an asset is; the category of every summary."""

    SERVER = "server"
    WORKSTATION = "workstation"
    DESKTOP = "desktop"
    LAPTOP = "laptop"
    ACCELERATOR = "accelerator"
    STORAGE = "storage"
    NETWORK = "network"
    EDGE = "edge"
    COMPONENT = "component"
    VIRTUAL_MACHINE = "virtual_machine"
    OTHER = "other"


class AssetStatus(StrEnum):
    """Where an asset is in its life."""

    IN_STOCK = "in_stock"
    DEPLOYED = "deployed"
    IN_REPAIR = "in_repair"
    RETIRED = "retired"


#: A building, data centre or plant.
SITE: Final = Table(
    "site",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False, unique=True),
    Column("address", String, nullable=False),
)

#: An owned machine or part.
ASSET: Final = Table(
    "asset",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("tag", String, nullable=False, unique=True),
    Column("name", String, nullable=False, index=True),
    Column("kind", Words(AssetKind), nullable=False, index=True),
    Column("status", Words(AssetStatus), nullable=False, index=True),
    Column("manufacturer", String, nullable=False),
    Column("model", String, nullable=False),
    Column("serial", String, unique=True),
    Column("site_id", Integer, ForeignKey("site.id"), index=True),
    Column("place", String, nullable=False),
    Column("owner", String, nullable=False),
    Column("cost_centre", String, nullable=False),
    Column("supplier", String, nullable=False),
    Column("purchased_on", Day),
    Column("in_service_on", Day),
    Column("warranty_until", Day, index=True),
    Column("retired_on", Day),
    Column("retire_reason", String, nullable=False),
    Column("cost_minor", BigInteger),
    Column("cost_currency", String(3)),
    Column("cost_source", String, nullable=False),
    Column("notes", String, nullable=False),
    CheckConstraint("(cost_minor IS NULL) = (cost_currency IS NULL)", name="cost_has_currency"),
)

#: What a machine consists of; earlier specifications are in the journal.
SPEC: Final = Table(
    "spec",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("asset_id", Integer, ForeignKey("asset.id"), nullable=False, unique=True),
    Column("read_at", Instant, nullable=False),
    Column("collector", String, nullable=False),
    Column("identity", String, nullable=False, index=True),
    Column("hostname", String),
    Column("os_name", String),
    Column("cpu_model", String),
    Column("cpu_cores", Integer),
    Column("cpu_threads", Integer),
    Column("memory_bytes", BigInteger),
    Column("storage_bytes", BigInteger),
    Column("solid_state_bytes", BigInteger),
    Column("gpu_model", String),
    Column("gpu_count", Integer),
    Column("gpu_memory_bytes", BigInteger),
    Column("document", String, nullable=False),
)
