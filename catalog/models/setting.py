"""Facts about the ledger itself: whose books these are, in which currency, with which year."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import Column
from sqlmodel import Field

from catalog.models.columns import Words
from catalog.models.record import Draft, Line, Record


class SettingName(StrEnum):
    """The settings that belong to the ledger rather than to a person's desktop."""

    ORGANISATION = "organisation"
    CURRENCY = "currency"
    FISCAL_YEAR_END = "fiscal_year_end"
    THIS_MACHINE = "this_machine"
    TAX_JURISDICTION = "tax_jurisdiction"


class SettingDraft(Draft):
    """A setting's new value."""

    name: SettingName
    value: Line


class Setting(Record, table=True):
    """One setting of the ledger."""

    id: int | None = Field(default=None, primary_key=True)
    name: SettingName = Field(sa_column=Column(Words(SettingName), nullable=False, unique=True))
    value: str
