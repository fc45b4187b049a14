"""Assets: the machines and parts that are owned."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Self

from pydantic import model_validator
from sqlmodel import Field

from catalog.models.record import Draft, Line, Name, Note, Record
from catalog.models.tables import ASSET, AssetKind, AssetStatus
from money import Amount
from money.sentence import say


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

    #: The columns that a rule holds against each other; every other field is accepted by itself.
    COMPARED: ClassVar[tuple[str, ...]] = ("in_service_on", "retired_on")

    @model_validator(mode="after")
    def _dates_and_cost_make_sense(self) -> Self:
        if self.cost is not None and self.cost.number < 0:
            raise ValueError(say("the cost of an asset is zero or more"))
        if self.in_service_on and self.retired_on and self.retired_on < self.in_service_on:
            raise ValueError(say("an asset cannot retire before it is in service"))
        return self


class Asset(Record, table=True):
    """An owned machine or part."""

    __table__ = ASSET

    id: int | None = Field(default=None, sa_column=ASSET.c.id)
    tag: str = Field(sa_column=ASSET.c.tag)
    name: str = Field(sa_column=ASSET.c.name)
    kind: AssetKind = Field(sa_column=ASSET.c.kind)
    status: AssetStatus = Field(sa_column=ASSET.c.status)
    manufacturer: str = Field(sa_column=ASSET.c.manufacturer)
    model: str = Field(sa_column=ASSET.c.model)
    serial: str | None = Field(default=None, sa_column=ASSET.c.serial)
    site_id: int | None = Field(default=None, sa_column=ASSET.c.site_id)
    place: str = Field(sa_column=ASSET.c.place)
    owner: str = Field(sa_column=ASSET.c.owner)
    cost_centre: str = Field(sa_column=ASSET.c.cost_centre)
    supplier: str = Field(sa_column=ASSET.c.supplier)
    purchased_on: date | None = Field(default=None, sa_column=ASSET.c.purchased_on)
    in_service_on: date | None = Field(default=None, sa_column=ASSET.c.in_service_on)
    warranty_until: date | None = Field(default=None, sa_column=ASSET.c.warranty_until)
    retired_on: date | None = Field(default=None, sa_column=ASSET.c.retired_on)
    retire_reason: str = Field(sa_column=ASSET.c.retire_reason)
    cost_minor: int | None = Field(default=None, sa_column=ASSET.c.cost_minor)
    cost_currency: str | None = Field(default=None, sa_column=ASSET.c.cost_currency)
    cost_source: str = Field(sa_column=ASSET.c.cost_source)
    notes: str = Field(sa_column=ASSET.c.notes)
