"""The whole ledger as one canonical text: equal ledgers give equal bytes.

The journal and the measurements are left out: the first is how the ledger came to be, the second
are observations. So undoing everything gives the export of the first state again.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from catalog.store.verification import journaled_tables
from catalog.store.writing import stored_columns

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

EXPORT_FORMAT = 1


def export(connection: Connection) -> str:
    """Every record of every journaled table as JSON, in the order of their numbers."""
    tables: dict[str, Any] = {}
    for table in sorted(journaled_tables(), key=lambda table: table.name):
        query = select(*stored_columns(table)).select_from(table).order_by(table.c.id)
        tables[table.name] = [dict(row) for row in connection.execute(query).mappings()]
    document = {"format": EXPORT_FORMAT, "tables": tables}
    return json.dumps(document, ensure_ascii=False, sort_keys=True, indent=1) + "\n"
