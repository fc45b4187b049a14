"""The asset that stands for the machine the ledger is used on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from catalog.models import AssetStatus
from catalog.queries.filters import ASSETS, SOURCE, SPECS
from catalog.queries.settings import ledger_settings

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


@dataclass(frozen=True, slots=True)
class ThisMachine:
    """An asset with the host name that its specification gives (None: not known)."""

    asset_id: int
    name: str
    hostname: str | None
    is_retired: bool


def this_machine(connection: Connection) -> ThisMachine | None:
    """The machine the ledger calls its own; None when it was never probed or is gone."""
    number = ledger_settings(connection).this_machine
    if number is None:
        return None
    query = (
        select(ASSETS.c.id, ASSETS.c.name, ASSETS.c.status, SPECS.c.hostname)
        .select_from(SOURCE)
        .where(ASSETS.c.id == number)
    )
    row = connection.execute(query).one_or_none()
    if row is None:
        return None
    return ThisMachine(row.id, row.name, row.hostname, row.status == AssetStatus.RETIRED)
