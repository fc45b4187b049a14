"""What the overview says: what needs attention, the fleet in figures, and how its value goes on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import case, func, or_, select

from catalog.models import AssetStatus
from catalog.queries.filters import ACTIVE, ASSETS, SOURCE, SPECS
from catalog.queries.fleet import by_kind, fiscal_years
from catalog.queries.fleet_books import as_day, fleet_books
from catalog.queries.settings import ledger_settings
from catalog.queries.watching import FleetLoad, fleet_load
from probing.readings import Metric

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement
    from sqlalchemy.engine import Connection

    from catalog.queries.fleet import Fleet
    from catalog.queries.fleet_books import FleetBooks
    from money import Amount

WARRANTY_AHEAD: Final = timedelta(days=90)
LOAD_WINDOW: Final = timedelta(days=30)
YEARS_BACK: Final = 2
YEARS_SHOWN: Final = 7


class Concern(StrEnum):
    """Why an asset needs attention, apart from what the rules say."""

    WARRANTY_ENDS = "warranty_ends"
    WARRANTY_ENDED = "warranty_ended"
    IN_REPAIR = "in_repair"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True, slots=True)
class Attention:
    """An asset and its concern; `until` is the end of the warranty, `missing` what is unknown."""

    asset_id: int
    tag: str
    name: str
    concern: Concern
    until: date | None = None
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Figures:
    """What is on the books on the day `on`, in figures; counts of machines are of those in use.

    `next_charges` is the depreciation of the month from `next_month` on, one amount for each
    currency; `gpu_load` is over the last 30 days, of `with_gpu` machines that have GPUs.
    """

    on: date
    fleet: Fleet
    retired: int
    next_month: date
    next_charges: tuple[Amount, ...]
    gpu_load: FleetLoad
    with_gpu: int


@dataclass(frozen=True, slots=True)
class ValueYear:
    """The book value at the end of a fiscal year, one amount for each currency."""

    end: date
    values: tuple[Amount, ...]


def attention(connection: Connection, on: date, most: int | None = None) -> list[Attention]:
    """The assets in use with a concern, the most pressing kind first; `most` of each kind."""
    found: list[Attention] = []
    for concern, (condition, order) in _concerns(on).items():
        query = (
            select(
                ASSETS.c.id, ASSETS.c.tag, ASSETS.c.name, ASSETS.c.warranty_until,
                ASSETS.c.cost_minor.is_(None).label("costless"),
                ASSETS.c.in_service_on.is_(None).label("ageless"),
            )
            .where(*ACTIVE.conditions(), condition)
            .order_by(*order, ASSETS.c.id)
            .limit(most)
        )  # fmt: skip
        found += (_attention(row, concern) for row in connection.execute(query))
    return found


def concerns(connection: Connection, on: date) -> dict[Concern, int]:
    """How many assets in use there are with each concern."""
    conditions = {concern: condition for concern, (condition, _) in _concerns(on).items()}
    counts = (func.count(case((each, 1))) for each in conditions.values())
    query = select(*counts).select_from(ASSETS).where(*ACTIVE.conditions())
    return dict(zip(conditions, connection.execute(query).one(), strict=True))


def _concerns(on: date) -> dict[Concern, tuple[ColumnElement[bool], tuple[Any, ...]]]:
    """What makes a concern, and the order in which its assets come; the most pressing kind first.

    Of warranties that ended the newest comes first: that one can still be extended.
    """
    until = ASSETS.c.warranty_until
    unknown = or_(ASSETS.c.cost_minor.is_(None), ASSETS.c.in_service_on.is_(None))
    return {
        Concern.WARRANTY_ENDS: (until.between(on, on + WARRANTY_AHEAD), (until,)),
        Concern.WARRANTY_ENDED: (until < on, (until.desc(),)),
        Concern.IN_REPAIR: (ASSETS.c.status == AssetStatus.IN_REPAIR, ()),
        Concern.NOT_KNOWN: (unknown, ()),
    }


def _attention(row: Any, concern: Concern) -> Attention:
    is_warranty = concern in {Concern.WARRANTY_ENDS, Concern.WARRANTY_ENDED}
    missing: list[str] = []
    if concern is Concern.NOT_KNOWN:
        missing += ["cost"] * row.costless + ["in_service_on"] * row.ageless
    until = row.warranty_until if is_warranty else None
    return Attention(row.id, row.tag, row.name, concern, until, tuple(missing))


def figures(connection: Connection, on: date) -> Figures:
    """The fleet in figures; amounts of different currencies are kept apart."""
    year_end = ledger_settings(connection).fiscal_year_end
    return _figures(connection, fleet_books(connection, fiscal_year_end=year_end), on)


def value_by_year(connection: Connection, on: date) -> list[ValueYear]:
    """What the books carried at the end of some fiscal years, past and to come."""
    year_end = ledger_settings(connection).fiscal_year_end
    return _value_by_year(fleet_books(connection, fiscal_year_end=year_end), on, year_end)


def _figures(connection: Connection, books: FleetBooks, on: date) -> Figures:
    start = _next_month(on)
    end = datetime.combine(on + timedelta(days=1), time(), UTC)
    charges = books.charges(start, _next_month(start) - timedelta(days=1))
    return Figures(
        on=on,
        fleet=by_kind(books, on),
        retired=_count_retired(connection),
        next_month=start,
        next_charges=tuple(books.sums(charges, books.has_book).values()),
        gpu_load=fleet_load(
            connection,
            Metric.GPU_PERCENT,
            int((end - LOAD_WINDOW).timestamp()),
            int(end.timestamp()),
        ),
        with_gpu=_count_with_gpu(connection),
    )


def _value_by_year(books: FleetBooks, on: date, year_end: tuple[int, int]) -> list[ValueYear]:
    first = on.replace(year=on.year - YEARS_BACK, day=min(on.day, 28))
    spans = fiscal_years(first, YEARS_SHOWN, year_end)
    opening = books.values(spans[0][0] - timedelta(days=1))
    found = []
    for start, end in spans:
        values = books.values(end)
        # Before it came an asset has no value; once written off it is not shown as zero.
        begun = books.has_book & (books.begins <= as_day(end))
        shown = begun & ((opening != 0) | (books.begins >= as_day(start)))
        if shown.any():
            found.append(ValueYear(end, tuple(books.sums(values, shown).values())))
        opening = values
    return found


def _next_month(day: date) -> date:
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


def _count_retired(connection: Connection) -> int:
    query = select(func.count()).where(ASSETS.c.status == AssetStatus.RETIRED)
    return int(connection.scalar(query) or 0)


def _count_with_gpu(connection: Connection) -> int:
    query = (
        select(func.count()).select_from(SOURCE).where(*ACTIVE.conditions(), SPECS.c.gpu_count > 0)
    )
    return int(connection.scalar(query) or 0)
