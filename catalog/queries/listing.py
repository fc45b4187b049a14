"""What the list of assets asks beside its rows: where an asset stands, and what to narrow by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import case, func, select

from catalog.queries.filters import ASSETS, EVERYTHING, SITES, SOURCE, SPECS, AssetFilter
from catalog.queries.inventory import BY_TAG, Facet, Facets, Totals, order_by
from catalog.store.remembered import Remembered
from money import Amount

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

    from catalog.models import AssetKind, AssetStatus
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
    """Totals and facets under the filter, from one look at the assets.

    Each facet is counted as if it did not restrict itself, so what the chips restrict is left to
    `_Cell.passes`; the database is asked once for everything else, which is what takes time.
    Another order of the same rows changes nothing of it, so the answer is remembered.
    """
    return _FACTS.ask(connection, wanted, lambda: _list_facts(connection, wanted))


_FACTS: Final[Remembered[ListFacts]] = Remembered(16)


def _list_facts(connection: Connection, wanted: AssetFilter) -> ListFacts:
    cells = _cells(connection, wanted)
    passing = [cell for cell in cells if cell.passes(wanted)]
    return ListFacts(
        totals=_totals(passing),
        all_count=connection.scalar(select(func.count()).select_from(ASSETS)) or 0,
        facets=Facets(
            kinds=_facet(cells, wanted.without("kinds"), "kind"),
            statuses=_facet(cells, wanted.without("statuses"), "status"),
            sites=_facet(cells, wanted.without("site_ids"), "site_id"),
        ),
        gpu_memory=_gpu_memory(cells, wanted.without("gpu_memory_at_least_bytes")),
    )


@dataclass(frozen=True, slots=True)
class _Cell:
    """How many assets agree in all that chips and totals tell apart, and what they cost."""

    kind: AssetKind
    status: AssetStatus
    site_id: int | None
    site: str | None
    currency: str | None
    gpu_memory: int
    """The largest step of GPU memory that is reached; 0 below all of them."""
    count: int
    cost_minor: int | None

    def passes(self, wanted: AssetFilter) -> bool:
        """Whether the chips let these assets through."""
        least = wanted.gpu_memory_at_least_bytes
        return (
            (not wanted.kinds or self.kind in wanted.kinds)
            and (not wanted.statuses or self.status in wanted.statuses)
            and (not wanted.site_ids or self.site_id in wanted.site_ids)
            and (least is None or self.gpu_memory >= least)
        )


def _cells(connection: Connection, wanted: AssetFilter) -> list[_Cell]:
    reached = [
        (SPECS.c.gpu_memory_bytes >= size, size)
        for size in sorted({*GPU_MEMORY_STEPS, wanted.gpu_memory_at_least_bytes or 0}, reverse=True)
    ]
    keys = (
        ASSETS.c.kind,
        ASSETS.c.status,
        ASSETS.c.site_id,
        SITES.c.name,
        ASSETS.c.cost_currency,
        case(*reached, else_=0).label("gpu_memory"),
    )
    text_only = AssetFilter(text=wanted.text, asset_ids=wanted.asset_ids)
    query = (
        select(*keys, func.count(), func.sum(ASSETS.c.cost_minor))
        .select_from(SOURCE)
        .where(*text_only.conditions())
        .group_by(*keys)
    )
    return [_Cell(*row) for row in connection.execute(query)]


def _totals(cells: list[_Cell]) -> Totals:
    sums: dict[str, int] = {}
    for cell in cells:
        if cell.currency is not None:
            sums[cell.currency] = sums.get(cell.currency, 0) + (cell.cost_minor or 0)
    return Totals(
        count=sum(cell.count for cell in cells),
        cost=tuple(Amount.of_minor(sums[currency], currency) for currency in sorted(sums)),
        without_cost=sum(cell.count for cell in cells if cell.currency is None),
    )


def _facet(cells: list[_Cell], wanted: AssetFilter, name: str) -> tuple[Facet, ...]:
    """The values of one field, the most frequent first."""
    counts: dict[Any, int] = {}
    labels: dict[Any, str] = {}
    for cell in cells:
        if cell.passes(wanted):
            value = getattr(cell, name)
            counts[value] = counts.get(value, 0) + cell.count
            labels[value] = (cell.site or "") if name == "site_id" else str(value)
    order = sorted(counts, key=lambda value: (-counts[value], labels[value]))
    return tuple(Facet(value, labels[value], counts[value]) for value in order)


def _gpu_memory(cells: list[_Cell], wanted: AssetFilter) -> tuple[Facet, ...]:
    """How many assets have at least so much GPU memory; sizes that none has are left out."""
    passing = [cell for cell in cells if cell.passes(wanted)]
    counts = {
        size: sum(cell.count for cell in passing if cell.gpu_memory >= size)
        for size in GPU_MEMORY_STEPS
    }
    return tuple(Facet(size, str(size), count) for size, count in counts.items() if count)


def site_names(connection: Connection) -> list[str]:
    """The names of all sites, by the alphabet."""
    return list(connection.scalars(select(SITES.c.name).order_by(SITES.c.name.collate("NOCASE"))))
