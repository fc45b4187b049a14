"""Assets: the machines and parts that are owned."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Self

from pydantic import model_validator
from sqlalchemy import BigInteger, CheckConstraint, Column
from sqlmodel import Field

from catalog.models.columns import Day, Words
from catalog.models.record import Draft, Line, Name, Note, Record
from money import Amount


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


class AssetDraft(Draft):
    """What a form, a file or a probe proposes for an asset."""

    tag: Name
    name: Name
    kind: AssetKind
    status: AssetStatus = AssetStatus.DEPLOYED
    manufacturer: Line = ""
    model: Line = ""
    serial: Line | None = None
    site_id: int | None = None
    place: Line = ""
    owner: Line = ""
    cost_centre: Line = ""
    supplier: Line = ""
    purchased_on: date | None = None
    in_service_on: date | None = None
    warranty_until: date | None = None
    retired_on: date | None = None
    retire_reason: Line = ""
    cost: Amount | None = None
    cost_source: Line = ""
    notes: Note = ""

    @model_validator(mode="after")
    def _dates_and_cost_make_sense(self) -> Self:
        if self.cost is not None and self.cost.number < 0:
            raise ValueError("the cost of an asset is zero or more")
        if self.in_service_on and self.retired_on and self.retired_on < self.in_service_on:
            raise ValueError("an asset cannot retire before it is in service")
        return self


class Asset(Record, table=True):
    """An owned machine or part."""

    __table_args__ = (
        CheckConstraint("(cost_minor IS NULL) = (cost_currency IS NULL)", name="cost_has_currency"),
    )

    id: int | None = Field(default=None, primary_key=True)
    tag: str = Field(unique=True)
    name: str = Field(index=True)
    kind: AssetKind = Field(sa_column=Column(Words(AssetKind), nullable=False, index=True))
    status: AssetStatus = Field(sa_column=Column(Words(AssetStatus), nullable=False, index=True))
    manufacturer: str
    model: str
    serial: str | None = Field(default=None, unique=True)
    site_id: int | None = Field(default=None, foreign_key="site.id", index=True)
    place: str
    owner: str
    cost_centre: str
    supplier: str
    purchased_on: date | None = Field(default=None, sa_type=Day)
    in_service_on: date | None = Field(default=None, sa_type=Day)
    warranty_until: date | None = Field(default=None, sa_type=Day, index=True)
    retired_on: date | None = Field(default=None, sa_type=Day)
    retire_reason: str
    cost_minor: int | None = Field(default=None, sa_type=BigInteger)
    cost_currency: str | None = Field(default=None, max_length=3)
    cost_source: str
    notes: str
