"""The book value of a whole fleet on a day, by site, worked out where the books are kept.

Straight line in whole months is integer arithmetic that the database does itself: months passed,
one rounded division, no more than the base. It is the arithmetic of planning, and tests compare
both. Every other book, and each to which something happened, is worked out by planning.
"""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
from typing import TYPE_CHECKING, Any

from sqlalchemy import Integer, and_, case, cast, exists, func, not_, select

from catalog.models import MANAGEMENT_BOOK
from catalog.queries.filters import ASSETS, EVERYTHING, SITES, SOURCE, AssetFilter
from catalog.store.book_terms import BOOKS
from catalog.store.courses import EVENTS, stored_books
from money import Amount
from planning.depreciation import Convention, Frequency, Method
from planning.depreciation.calendar import ONE_DAY

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import ColumnElement
    from sqlalchemy.engine import Connection

#: Books that the database can work out: nothing but cost, salvage, day and life.
_EVEN = and_(
    BOOKS.c.method == Method.STRAIGHT_LINE,
    BOOKS.c.convention == Convention.FULL_MONTH,
    BOOKS.c.frequency == Frequency.MONTH,
    BOOKS.c.life_months > 0,
    BOOKS.c.stop_at_minor.is_(None),
    BOOKS.c.rounding_unit_minor.is_(None),
    BOOKS.c.opening_on.is_(None),
    not_(exists().where(EVENTS.c.book_id == BOOKS.c.id)),
)


def values_by_site(
    connection: Connection,
    *,
    on: date,
    book: str = MANAGEMENT_BOOK,
    wanted: AssetFilter = EVERYTHING,
) -> dict[tuple[str, str], Amount]:
    """Book values at the close of `on` by site (empty: none) and currency.

    Books of assets that are not in service by then are left out.
    """
    conditions = [*wanted.conditions(), BOOKS.c.name == book]
    source = SOURCE.join(BOOKS, BOOKS.c.asset_id == ASSETS.c.id)
    total = func.sum(_value(on))
    begun = func.coalesce(BOOKS.c.opening_on, BOOKS.c.in_service_on) <= on
    query = (
        select(SITES.c.name, BOOKS.c.cost_currency, total)
        .select_from(source)
        .where(*conditions, begun, _EVEN)
        .group_by(SITES.c.name, BOOKS.c.cost_currency)
    )
    sums: Counter[tuple[str, str]] = Counter()
    for site, currency, minor in connection.execute(query):
        sums[site or "", currency] += minor
    others = select(BOOKS.c.id, SITES.c.name).select_from(source)
    sites = dict(connection.execute(others.where(*conditions, begun, not_(_EVEN))).all())
    for kept in stored_books(connection, list(sites)):
        currency = kept.terms.cost.currency
        sums[sites[kept.id] or "", currency] += kept.plan.position(on).book_value
    return {key: Amount.of_minor(minor, key[1]) for key, minor in sorted(sums.items())}


def _value(on: date) -> ColumnElement[int]:
    """Cost less the months that have ended, each the base over the life, rounded half up."""
    life, base = BOOKS.c.life_months, BOOKS.c.cost_minor - BOOKS.c.salvage_minor
    past = _months_ended(on)
    each = (2 * base + life) // (2 * life)
    charged = case(
        (past <= 0, 0),
        (past >= life, base),
        (past * each > base, base),
        else_=past * each,
    )
    return BOOKS.c.cost_minor - charged


def _months_ended(on: date) -> Any:
    """Months from the day in service whose last day is not after `on`."""
    after = on + ONE_DAY
    longest = monthrange(after.year, after.month)[1]
    year, month, day = (_part(*span) for span in ((1, 4), (6, 2), (9, 2)))
    # A day that the month lacks is its last: the month from the 31st ends before the 30th.
    begins_on = case((day > longest, longest), else_=day)
    whole = (after.year - year) * 12 + (after.month - month)
    return whole - case((begins_on > after.day, 1), else_=0)


def _part(start: int, length: int) -> Any:
    return cast(func.substr(BOOKS.c.in_service_on, start, length), Integer)
