"""The book value of a whole fleet on a day, by site, worked out where the books are kept.

Straight line in whole months is integer arithmetic that the database does itself: months passed,
one rounded division, no more than the base. It is the arithmetic of planning, and tests compare
both. Every other book, and each to which something happened, is worked out by planning.
"""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
from typing import TYPE_CHECKING, Any

from sqlalchemy import Integer, String, and_, case, cast, func, not_, select

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
    BOOKS.c.id.not_in(select(EVENTS.c.book_id)),
)
_BOOKED = ASSETS.join(BOOKS, BOOKS.c.asset_id == ASSETS.c.id)


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
    # Sites and specifications are joined only where the filter may ask for them.
    source = _BOOKED
    if not wanted.is_empty:
        source = SOURCE.join(BOOKS, BOOKS.c.asset_id == ASSETS.c.id)
    conditions = [*wanted.conditions(), BOOKS.c.name == book, BOOKS.c.in_service_on <= on]
    query = (
        select(
            ASSETS.c.site_id,
            BOOKS.c.cost_currency,
            func.sum(case((_EVEN, _value(on)))),
            func.sum(case((_EVEN, 0), else_=1)),
        )
        .select_from(source)
        .where(*conditions)
        .group_by(ASSETS.c.site_id, BOOKS.c.cost_currency)
    )
    sites = dict(connection.execute(select(SITES.c.id, SITES.c.name)).all())
    sums: Counter[tuple[str, str]] = Counter()
    uneven = 0
    for site, currency, minor, others in connection.execute(query):
        uneven += others
        if minor is not None:
            sums[sites.get(site, ""), currency] += minor
    if uneven:
        rest = select(BOOKS.c.id, ASSETS.c.site_id).select_from(source)
        places = dict(connection.execute(rest.where(*conditions, not_(_EVEN))).all())
        for kept in stored_books(connection, list(places)):
            if kept.plan.begins_on <= on:
                key = (sites.get(places[kept.id], ""), kept.terms.cost.currency)
                sums[key] += kept.plan.position(on).book_value
    return {key: Amount.of_minor(minor, key[1]) for key, minor in sorted(sums.items())}


def _value(on: date) -> ColumnElement[int]:
    """Cost less the months that have ended, each the base over the life, rounded half up.

    Once the life has ended that is the base, whatever the months come to.
    """
    life, base = BOOKS.c.life_months, BOOKS.c.cost_minor - BOOKS.c.salvage_minor
    past = _months_ended(on)
    each = (2 * base + life) // (2 * life)
    return BOOKS.c.cost_minor - func.min(base, past * each + case((past >= life, base), else_=0))


def _months_ended(on: date) -> Any:
    """Months from the day in service, not after `on`, whose last day is not after it either."""
    after = on + ONE_DAY
    day = BOOKS.c.in_service_on
    # A text that begins with digits is their number: of 2024-01-31 the year.
    text = cast(day, String)
    year = cast(text, Integer)
    month = cast(func.substr(text, 6), Integer)
    whole = (after.year - year) * 12 + (after.month - month)
    # A day that the month lacks is its last: the month from the 31st ends with the 29th.
    if after.day == monthrange(after.year, after.month)[1]:
        return whole
    return whole - case((func.substr(text, 9) > f"{after.day:02d}", 1), else_=0)
