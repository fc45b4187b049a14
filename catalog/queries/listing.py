"""What the list of assets asks beside its rows: where an asset stands, and what to narrow by."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from catalog.queries.filters import ASSETS, EVERYTHING, SITES, SOURCE, SPECS, AssetFilter
from catalog.queries.inventory import BY_TAG, Facet, Facets, Totals, facets, order_by, totals

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

    from catalog.queries.inventory import Sort

#: Sizes of GPU memory that people ask for, in bytes; sold sizes all lie at or above one of them.
GPU_MEMORY_STEPS: Final = tuple(size * 10**9 for size in (8, 16, 24, 40, 80, 160, 320))


@dataclass(frozen=True, slots=True)
class ListFacts:
    """What stands around the list under one filter; `all_count` counts every asset there is."""

    totals: Totals
    all_count: int
    facets: Facets
    gpu_memory: tuple[Facet, ...]


def ordered_ids(
    connection: Connection, wanted: AssetFilter = EVERYTHING, sort: Sort = BY_TAG
) -> list[int]:
    """The numbers of all assets that pass, in the order of `sort`."""
    query = (
        select(ASSETS.c.id)
        .select_from(SOURCE)
        .where(*wanted.conditions())
        .order_by(*order_by(sort))
    )
    return list(connection.scalars(query))


def list_facts(connection: Connection, wanted: AssetFilter = EVERYTHING) -> ListFacts:
    """Totals and facets under the filter, from one view of the ledger."""
    return ListFacts(
        totals=totals(connection, wanted),
        all_count=totals(connection).count,
        facets=facets(connection, wanted),
        gpu_memory=_gpu_memory(connection, wanted),
    )


def _gpu_memory(connection: Connection, wanted: AssetFilter) -> tuple[Facet, ...]:
    """How many assets have at least so much GPU memory; sizes that none has are left out."""
    free = replace(wanted, gpu_memory_at_least_bytes=None)
    counts = [func.count().filter(SPECS.c.gpu_memory_bytes >= size) for size in GPU_MEMORY_STEPS]
    row = connection.execute(select(*counts).select_from(SOURCE).where(*free.conditions())).one()
    return tuple(
        Facet(size, str(size), count)
        for size, count in zip(GPU_MEMORY_STEPS, row, strict=True)
        if count
    )


def site_names(connection: Connection) -> list[str]:
    """The names of all sites, by the alphabet."""
    return list(connection.scalars(select(SITES.c.name).order_by(SITES.c.name.collate("NOCASE"))))
