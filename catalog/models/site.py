"""Places where assets stand."""

from __future__ import annotations

from sqlmodel import Field

from catalog.models.record import Draft, Line, Name, Record
from catalog.models.tables import SITE


class SiteDraft(Draft):
    """What is known of a site."""

    name: Name
    address: Line = ""


class Site(Record, table=True):
    """A building, data centre or plant."""

    __table__ = SITE

    id: int | None = Field(default=None, sa_column=SITE.c.id)
    name: str = Field(sa_column=SITE.c.name)
    address: str = Field(sa_column=SITE.c.address)
