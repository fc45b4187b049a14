"""The decisions that are kept."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from catalog.errors import NotFoundError
from catalog.models import Decision
from catalog.store.writing import table_of
from money.sentence import say

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

    from catalog.models import DecisionKind

DECISIONS = table_of(Decision)


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision as it is listed."""

    id: int
    title: str
    kind: DecisionKind
    currency: str


def decisions(connection: Connection) -> list[DecisionRow]:
    """All of them, by title."""
    columns = (DECISIONS.c.id, DECISIONS.c.title, DECISIONS.c.kind, DECISIONS.c.currency)
    query = select(*columns).order_by(DECISIONS.c.title.collate("NOCASE"), DECISIONS.c.id)
    return [DecisionRow(*row) for row in connection.execute(query)]


def decision_document(connection: Connection, decision_id: int) -> dict[str, Any]:
    """The document of a decision; a NotFoundError when it is not there (any more)."""
    query = select(DECISIONS.c.document).where(DECISIONS.c.id == decision_id)
    text = connection.scalar(query)
    if text is None:
        raise NotFoundError(
            say("Decision {decision_id} is not in the ledger (any more).", decision_id=decision_id)
        )
    found: dict[str, Any] = json.loads(text)
    return found
