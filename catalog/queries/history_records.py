"""Which records make up the history of an asset, and the names that its fields refer to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from catalog.models import Book, Spec
from catalog.queries.filters import SITES
from catalog.store.writing import table_of

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


def records_of_asset(connection: Connection, asset_id: int) -> list[tuple[str, int]]:
    """The asset, its specification and its books, as the journal names them."""
    found = [("asset", asset_id)]
    for model in (Spec, Book):
        table = table_of(model)
        query = select(table.c.id).where(table.c.asset_id == asset_id)
        found += [(table.name, number) for number in connection.scalars(query)]
    return found


def site_names_by_id(connection: Connection) -> dict[int, str]:
    """The sites by their numbers."""
    return {row.id: row.name for row in connection.execute(select(SITES.c.id, SITES.c.name))}
