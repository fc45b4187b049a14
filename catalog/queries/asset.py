"""Everything about one asset, for its page: facts, book, specification, load and verdicts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from catalog.errors import NotFoundError
from catalog.models import Asset, BookDraft, Spec
from catalog.queries.books import kept_books
from catalog.queries.filters import ASSETS, SITES, AssetFilter
from catalog.store.amounts import amount_of
from catalog.store.book_terms import BOOKS
from catalog.store.courses import course_of, happened_to, posted_periods
from catalog.store.writing import table_of
from money.sentence import say

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy.engine import Connection

    from catalog.models import AssetKind, AssetStatus, BookPurpose
    from money import Amount
    from planning.depreciation import Terms
    from planning.depreciation.course import Course

SPECS = table_of(Spec)
_PLAIN_FIELDS = [
    name for name in Asset.model_fields if name not in {"cost_minor", "cost_currency", "site_id"}
]


@dataclass(frozen=True, slots=True)
class BookDetail:
    """A depreciation book of an asset, with its whole course: rows, events, what is posted."""

    id: int
    name: str
    terms: Terms
    purpose: BookPurpose
    course: Course
    draft: BookDraft


@dataclass(frozen=True, slots=True)
class SpecDetail:
    """A machine's specification: when and by what it was read, and the whole document as JSON."""

    read_at: datetime
    collector: str
    document: str


@dataclass(frozen=True, slots=True)
class AssetDetail:
    """One asset with all that belongs to it. None is unknown."""

    id: int
    tag: str
    name: str
    kind: AssetKind
    status: AssetStatus
    manufacturer: str
    model: str
    serial: str | None
    place: str
    owner: str
    cost_centre: str
    supplier: str
    purchased_on: date | None
    in_service_on: date | None
    warranty_until: date | None
    retired_on: date | None
    retire_reason: str
    cost_source: str
    notes: str
    site_id: int | None
    site: str | None
    cost: Amount | None
    books: tuple[BookDetail, ...]
    spec: SpecDetail | None

    @property
    def in_use_since(self) -> date | None:
        """The day that its age counts from."""
        return self.in_service_on or self.purchased_on


def asset_detail(connection: Connection, asset_id: int) -> AssetDetail:
    """The asset of that number; NotFoundError when it is gone."""
    query = (
        select(ASSETS, SITES.c.name.label("site"))
        .outerjoin(SITES, SITES.c.id == ASSETS.c.site_id)
        .where(ASSETS.c.id == asset_id)
    )
    row = connection.execute(query).first()
    if row is None:
        raise NotFoundError(
            say("There is no asset number {asset_id} (any more).", asset_id=asset_id)
        )
    plain: dict[str, Any] = {name: getattr(row, name) for name in _PLAIN_FIELDS}
    return AssetDetail(
        **plain,
        site_id=row.site_id,
        site=row.site,
        cost=amount_of(row.cost_minor, row.cost_currency),
        books=_books(connection, asset_id),
        spec=_spec(connection, asset_id),
    )


def _books(connection: Connection, asset_id: int) -> tuple[BookDetail, ...]:
    kept = kept_books(connection, AssetFilter(asset_ids=(asset_id,)))
    numbers = [book.id for book in kept]
    happened = happened_to(connection, numbers)
    posted = posted_periods(connection, numbers)
    stored = select(BOOKS).where(BOOKS.c.id.in_(numbers))
    drafts = {
        row["id"]: BookDraft.of_columns(dict(row)) for row in connection.execute(stored).mappings()
    }
    return tuple(
        BookDetail(
            book.id,
            book.name,
            book.terms,
            book.purpose,
            course_of(book.terms, happened.get(book.id), posted.get(book.id, ())),
            drafts[book.id],
        )
        for book in kept
    )


def _spec(connection: Connection, asset_id: int) -> SpecDetail | None:
    query = select(SPECS.c.read_at, SPECS.c.collector, SPECS.c.document).where(
        SPECS.c.asset_id == asset_id
    )
    row = connection.execute(query).first()
    return None if row is None else SpecDetail(row.read_at, row.collector, row.document)
