"""How the entries of budget lines add up, in one place for commands and questions alike.

Entries hang together in chains: an order answers a request, receipts and invoices belong to an
order. Of a chain counts as used what is largest of ordered, received and invoiced; a request counts
as long as nothing answers it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import case, func, select

from catalog.models import BudgetEntry, BudgetLine, EntryState
from catalog.store.writing import table_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import ColumnElement, Subquery

ENTRIES = table_of(BudgetEntry)
LINES = table_of(BudgetLine)

#: The columns of `line_sums`, all in minor units.
SUMS = ("requested", "committed", "received", "invoiced", "used")


def chain_sums(
    *, line_ids: Collection[int] | None = None, budget_id: int | None = None
) -> Subquery:
    """Each chain with what it adds up to, in minor units; of some lines or of a budget's."""
    root = func.coalesce(ENTRIES.c.of_id, ENTRIES.c.id).label("root")
    query = select(
        ENTRIES.c.line_id,
        root,
        *(_sum_of(state).label(state.value) for state in EntryState),
        func.max(_when(EntryState.COMMITTED, ENTRIES.c.expected_on)).label("expected_on"),
    ).group_by(ENTRIES.c.line_id, root)
    if line_ids is not None:
        query = query.where(ENTRIES.c.line_id.in_(line_ids))
    if budget_id is not None:
        own = select(LINES.c.id).where(LINES.c.budget_id == budget_id)
        query = query.where(ENTRIES.c.line_id.in_(own))
    return query.subquery()


def line_sums(*, line_ids: Collection[int] | None = None, budget_id: int | None = None) -> Subquery:
    """What the entries of each line add up to, in minor units; lines without one are left out."""
    chains = chain_sums(line_ids=line_ids, budget_id=budget_id)
    columns = chains.c
    answered = (columns.committed != 0) | (columns.received != 0) | (columns.invoiced != 0)
    open_request = case((answered, 0), else_=columns.requested)
    return (
        select(
            columns.line_id,
            func.sum(open_request).label("requested"),
            *(func.sum(columns[name]).label(name) for name in ("committed", "received")),
            func.sum(columns.invoiced).label("invoiced"),
            func.sum(used_of(chains)).label("used"),
        )
        .group_by(columns.line_id)
        .subquery()
    )


def used_of(chains: Subquery) -> ColumnElement[int]:
    """What a chain uses: the largest of ordered, received and invoiced."""
    ordered, received, invoiced = (chains.c[name] for name in ("committed", "received", "invoiced"))
    return case(
        ((ordered >= received) & (ordered >= invoiced), ordered),
        (received >= invoiced, received),
        else_=invoiced,
    )


def _sum_of(state: EntryState) -> ColumnElement[int]:
    return func.coalesce(func.sum(_when(state, ENTRIES.c.amount_minor)), 0)


def _when(state: EntryState, value: ColumnElement[object]) -> ColumnElement[object]:
    return case((ENTRIES.c.state == state, value))
