"""The book value of a whole fleet on a day, by site, worked out where the books are kept.

Straight line in whole months is integer arithmetic that the database does itself: months passed,
one rounded division, no more than the base. It is the arithmetic of planning, and tests compare
both. Where there are other books, or something happened to one, planning works them all out, as
columns.

How the query is put is what makes it fast: each row is worked out once in an inner query that the
limit of -1 keeps apart, and groups are told by one whole number, a currency at a time.
"""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
from typing import TYPE_CHECKING, Any

from sqlalchemy import Integer, String, and_, case, cast, func, not_, select, type_coerce

from catalog.models import MANAGEMENT_BOOK
from catalog.queries.filters import ASSETS, EVERYTHING, SITES, SOURCE, AssetFilter
from catalog.queries.fleet_books import as_day, fleet_books, groups
from catalog.store.book_terms import BOOKS, fiscal_year_end
from catalog.store.courses import EVEN
from money import Amount
from planning.depreciation.calendar import ONE_DAY

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.engine import Connection

_BOOKED = ASSETS.join(BOOKS, BOOKS.c.asset_id == ASSETS.c.id)
_KEPT_APART = -1


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
    chosen = select(BOOKS.c.id).select_from(source).where(*conditions)
    sites = dict(connection.execute(select(SITES.c.id, SITES.c.name)).all())
    sums: Counter[tuple[str, str]] = Counter()
    currency = connection.scalar(chosen.with_only_columns(BOOKS.c.cost_currency).limit(1))
    others = _add_even(connection, chosen, on, currency, (sums, sites))
    if others and connection.scalar(chosen.where(not_(EVEN)).limit(1)) is not None:
        return _from_columns(connection, on, book, wanted)
    if others:
        codes = chosen.with_only_columns(BOOKS.c.cost_currency).distinct()
        for code in connection.scalars(codes).all():
            if code != currency:
                _add_even(connection, chosen, on, code, (sums, sites))
    return {key: Amount.of_minor(minor, key[1]) for key, minor in sorted(sums.items())}


def _from_columns(
    connection: Connection, on: date, book: str, wanted: AssetFilter
) -> dict[tuple[str, str], Amount]:
    """The same of books that the database cannot work out, or not all of them."""
    books = fleet_books(connection, wanted, fiscal_year_end(connection), book)
    values = books.values(on)
    begun = books.has_book & (books.begins <= as_day(on))
    sums = {
        (site or "", str(code)): Amount.of_minor(int(values[own].sum()), str(code))
        for (site, code), own in groups(books.sites, books.currency, begun)
    }
    return dict(sorted(sums.items()))


def _add_even(
    connection: Connection,
    chosen: Select[Any],
    on: date,
    currency: str | None,
    into: tuple[Counter[tuple[str, str]], dict[int, str]],
) -> int:
    """Add the even books of a currency to the sums by site; returns how many books are others."""
    sums, sites = into
    is_mine = and_(BOOKS.c.cost_currency == currency, EVEN)
    rows = (
        chosen.with_only_columns(
            ASSETS.c.site_id.label("site"),
            BOOKS.c.cost_minor.label("cost"),
            (BOOKS.c.cost_minor - BOOKS.c.salvage_minor).label("base"),
            BOOKS.c.life_months.label("life"),
            case((is_mine, _months_ended(on))).label("past"),
        )
        .limit(_KEPT_APART)
        .subquery("months")
    )
    values = select(rows.c.site, _value(rows.c).label("value")).limit(_KEPT_APART).subquery("worth")
    query = select(
        values.c.site, func.sum(values.c.value), func.count(values.c.value), func.count()
    ).group_by(values.c.site)
    others = 0
    for site, minor, count, every in connection.execute(query):
        others += every - count
        if count:
            sums[sites.get(site, ""), str(currency)] += minor
    return others


def _value(row: Any) -> ColumnElement[int]:
    """Cost less the months that have ended, each the base over the life, rounded half up.

    Once the life has ended that is the base, whatever the months come to.
    """
    each = (2 * row.base + row.life) // (2 * row.life)
    charged = row.past * each + case((row.past >= row.life, row.base), else_=0)
    value: ColumnElement[int] = row.cost - func.min(row.base, charged)
    return value


def _months_ended(on: date) -> Any:
    """Months from the day in service, not after `on`, whose last day is not after it either."""
    after = on + ONE_DAY
    day = BOOKS.c.in_service_on
    # A text that begins with digits is their number: of 2024-01-31 the year.
    text = type_coerce(day, String)
    year = cast(text, Integer)
    month = cast(func.substr(text, 6, 2), Integer)
    whole = (after.year * 12 + after.month) - year * 12 - month
    # A day that the month lacks is its last: the month from the 31st ends with the 29th.
    if after.day == monthrange(after.year, after.month)[1]:
        return whole
    return whole - (func.substr(text, 9) > f"{after.day:02d}")
