"""The inventory: pages of rows, totals and facets under one filter."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from sqlalchemy import case, func, select

from catalog.queries.filters import ASSETS, EVERYTHING, SITES, SOURCE, SPECS, AssetFilter
from catalog.store.amounts import amount_of
from catalog.store.stored import stored_chunks
from money import Amount

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date

    from sqlalchemy import ColumnElement, Row
    from sqlalchemy.engine import Connection

    from catalog.models import AssetKind, AssetStatus

T = TypeVar("T")


class SortKey(StrEnum):
    """What the inventory can be sorted by."""

    TAG = "tag"
    NAME = "name"
    KIND = "kind"
    STATUS = "status"
    MODEL = "model"
    SITE = "site"
    OWNER = "owner"
    PURCHASED_ON = "purchased_on"
    IN_SERVICE_ON = "in_service_on"
    WARRANTY = "warranty_until"
    COST = "cost"
    MEMORY = "memory"
    GPU_MEMORY = "gpu_memory"


@dataclass(frozen=True, slots=True)
class Sort:
    """An order; unknown values come last either way."""

    key: SortKey = SortKey.TAG
    descending: bool = False


BY_TAG = Sort()


class AssetRow(NamedTuple):
    """One line of the inventory. None is unknown."""

    id: int
    tag: str
    name: str
    kind: AssetKind
    status: AssetStatus
    manufacturer: str
    model: str
    serial: str | None
    site: str | None
    place: str
    owner: str
    cost_centre: str
    purchased_on: date | None
    in_service_on: date | None
    warranty_until: date | None
    cost: Amount | None
    cpu_model: str | None
    memory_bytes: int | None
    gpu_model: str | None
    gpu_count: int | None
    gpu_memory_bytes: int | None


@dataclass(frozen=True, slots=True)
class Totals:
    """How many assets, what they cost by currency, and how many have no known cost."""

    count: int
    cost: tuple[Amount, ...]
    without_cost: int


@dataclass(frozen=True, slots=True)
class Facet:
    """One value that a filter can take, with how many assets have it."""

    value: Any
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Facets:
    """What the inventory can be narrowed by, under the other filters that are set."""

    kinds: tuple[Facet, ...]
    statuses: tuple[Facet, ...]
    sites: tuple[Facet, ...]


_COLUMNS = (
    ASSETS.c.id,
    ASSETS.c.tag,
    ASSETS.c.name,
    ASSETS.c.kind,
    ASSETS.c.status,
    ASSETS.c.manufacturer,
    ASSETS.c.model,
    ASSETS.c.serial,
    SITES.c.name.label("site"),
    ASSETS.c.place,
    ASSETS.c.owner,
    ASSETS.c.cost_centre,
    ASSETS.c.purchased_on,
    ASSETS.c.in_service_on,
    ASSETS.c.warranty_until,
    ASSETS.c.cost_minor,
    ASSETS.c.cost_currency,
    SPECS.c.cpu_model,
    SPECS.c.memory_bytes,
    SPECS.c.gpu_model,
    SPECS.c.gpu_count,
    SPECS.c.gpu_memory_bytes,
)

_COST: Final = AssetRow._fields.index("cost")

_SORT_COLUMNS: dict[SortKey, tuple[ColumnElement[Any], ...]] = {
    SortKey.TAG: (ASSETS.c.tag,),
    SortKey.NAME: (ASSETS.c.name.collate("NOCASE"),),
    SortKey.KIND: (ASSETS.c.kind,),
    SortKey.STATUS: (ASSETS.c.status,),
    SortKey.MODEL: (ASSETS.c.manufacturer.collate("NOCASE"), ASSETS.c.model.collate("NOCASE")),
    SortKey.SITE: (SITES.c.name.collate("NOCASE"), ASSETS.c.place.collate("NOCASE")),
    SortKey.OWNER: (ASSETS.c.owner.collate("NOCASE"),),
    SortKey.PURCHASED_ON: (ASSETS.c.purchased_on,),
    SortKey.IN_SERVICE_ON: (ASSETS.c.in_service_on,),
    SortKey.WARRANTY: (ASSETS.c.warranty_until,),
    SortKey.COST: (ASSETS.c.cost_currency, ASSETS.c.cost_minor),
    SortKey.MEMORY: (SPECS.c.memory_bytes,),
    SortKey.GPU_MEMORY: (SPECS.c.gpu_memory_bytes,),
}


def inventory(
    connection: Connection,
    wanted: AssetFilter = EVERYTHING,
    sort: Sort = BY_TAG,
    offset: int = 0,
    limit: int | None = None,
) -> list[AssetRow]:
    """A page of the inventory: `limit` rows from `offset` in the order of `sort`."""
    query = (
        select(*_COLUMNS)
        .select_from(SOURCE)
        .where(*wanted.conditions())
        .order_by(*order_by(sort))
        .offset(offset)
        .limit(limit)
    )
    return [_row(row) for row in connection.execute(query)]


def read_inventory(
    connection: Connection,
    read: Callable[[Iterator[Mapping[str, Sequence[Any]]]], T],
    wanted: AssetFilter = EVERYTHING,
    sort: Sort = BY_TAG,
    at_once: int = 5_000,
) -> T:
    """What `read` makes of the whole inventory in its order, which it is given in parts: by column,
    as it is stored. All of it is one view of the ledger.
    """
    query = (
        select(*_COLUMNS).select_from(SOURCE).where(*wanted.conditions()).order_by(*order_by(sort))
    )
    return read(stored_chunks(connection, query, at_once))


def order_by(sort: Sort) -> list[ColumnElement[Any]]:
    """The terms of an order: unknown values last, the number of the asset to the end."""
    order: list[ColumnElement[Any]] = []
    for column in _SORT_COLUMNS[sort.key]:
        # Only columns that can be unknown need the extra term, which keeps indexes useful.
        if sort.key not in {SortKey.TAG, SortKey.KIND, SortKey.STATUS, SortKey.NAME}:
            order.append(case((column.is_(None), 1), else_=0))
        order.append(column.desc() if sort.descending else column.asc())
    return [*order, ASSETS.c.id]


def _row(row: Row[*tuple[Any, ...]]) -> AssetRow:
    """The columns stand in the order of the fields; two of them make the cost."""
    cost = amount_of(row[_COST], row[_COST + 1])
    return AssetRow._make((*row[:_COST], cost, *row[_COST + 2 :]))


def count(connection: Connection, wanted: AssetFilter = EVERYTHING) -> int:
    """How many assets pass the filter."""
    query = select(func.count()).select_from(SOURCE if wanted.text else _narrow(wanted))
    return connection.scalar(query.where(*wanted.conditions())) or 0


def _narrow(wanted: AssetFilter) -> Any:
    """The tables that counting needs: joins that no condition looks at are left out."""
    return ASSETS if wanted.gpu_memory_at_least_bytes is None else SOURCE


def totals(connection: Connection, wanted: AssetFilter = EVERYTHING) -> Totals:
    """Count and cost of the assets that pass, each currency for itself."""
    query = (
        select(ASSETS.c.cost_currency, func.count().label("n"), func.sum(ASSETS.c.cost_minor))
        .select_from(SOURCE if wanted.text else _narrow(wanted))
        .where(*wanted.conditions())
        .group_by(ASSETS.c.cost_currency)
        .order_by(ASSETS.c.cost_currency)
    )
    rows = connection.execute(query).all()
    return Totals(
        count=sum(row.n for row in rows),
        cost=tuple(Amount.of_minor(int(row[2]), row[0]) for row in rows if row[0] is not None),
        without_cost=sum(row.n for row in rows if row[0] is None),
    )


def facets(connection: Connection, wanted: AssetFilter = EVERYTHING) -> Facets:
    """The values to narrow by; each facet is counted as if it did not restrict itself."""
    return Facets(
        kinds=_facet(connection, wanted.without("kinds"), ASSETS.c.kind),
        statuses=_facet(connection, wanted.without("statuses"), ASSETS.c.status),
        sites=_site_facet(connection, wanted.without("site_ids")),
    )


def _facet(
    connection: Connection, wanted: AssetFilter, column: ColumnElement[Any]
) -> tuple[Facet, ...]:
    query = (
        select(column, func.count())
        .select_from(SOURCE if wanted.text else _narrow(wanted))
        .where(*wanted.conditions())
        .group_by(column)
        .order_by(func.count().desc(), column)
    )
    return tuple(Facet(value, str(value), n) for value, n in connection.execute(query))


def _site_facet(connection: Connection, wanted: AssetFilter) -> tuple[Facet, ...]:
    query = (
        select(ASSETS.c.site_id, SITES.c.name, func.count())
        .select_from(SOURCE)
        .where(*wanted.conditions())
        .group_by(ASSETS.c.site_id, SITES.c.name)
        .order_by(func.count().desc(), SITES.c.name)
    )
    return tuple(Facet(number, name or "", n) for number, name, n in connection.execute(query))


@dataclass(frozen=True, slots=True)
class Hit:
    """An asset found by the palette."""

    id: int
    tag: str
    name: str
    model: str


def search(connection: Connection, text: str, limit: int = 20) -> list[Hit]:
    """The first assets whose tag, name, model, serial number or place holds all words of `text`."""
    rows = inventory(connection, AssetFilter(text=text), Sort(SortKey.NAME), limit=limit)
    return [Hit(row.id, row.tag, row.name, row.model) for row in rows]
