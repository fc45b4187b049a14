"""Places where assets stand."""

from __future__ import annotations

from sqlmodel import Field

from catalog.models.record import Draft, Line, Name, Record


class SiteDraft(Draft):
    """What is known of a site."""

    name: Name
    address: Line = ""


class Site(Record, table=True):
    """A building, data centre or plant."""

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    address: str
