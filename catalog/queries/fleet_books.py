"""A fleet with one of its books as columns, so that sums over 100,000 assets take no second.

Assets come in the order of their numbers, place for place in every column. Books that planning can
work out side by side are; the few others, and those to which something happened, keep a plan of
their own.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import String, and_, case, func, not_, select, type_coerce

from catalog.models import MANAGEMENT_BOOK, AssetStatus
from catalog.queries.filters import ASSETS, EVERYTHING, SITES, SOURCE, AssetFilter
from catalog.store.book_terms import BOOK_COLUMNS, BOOKS, CALENDAR_YEAR, terms_of
from catalog.store.courses import EVEN, course_of, happened_to, posted_periods
from catalog.store.remembered import Remembered
from catalog.store.stored import stored_columns
from catalog.store.writing import CHUNK, batched
from money import Amount
from planning.depreciation import Method, schedule
from planning.depreciation.calendar import ONE_DAY
from planning.depreciation.columns import (
    Column,
    Shapes,
    column,
    days,
    even_charged,
    has_shape,
    months_ended,
)
from planning.depreciation.course import Course

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from sqlalchemy import FromClause, Select
    from sqlalchemy.engine import Connection

    from catalog.store.courses import Happened
    from planning.depreciation import Terms
    from planning.depreciation.years import Plan

_NO_DAY: Final = "1970-01-01"
_DECLINING: Final = frozenset({Method.DECLINING_BALANCE.value, Method.FIXED_RATE.value})


@dataclass(frozen=True, slots=True)
class Codes:
    """A column of names: `names[codes[place]]`; None is a name too."""

    codes: Column
    names: tuple[Any, ...]

    def name(self, place: int) -> str | None:
        """The name at a place."""
        found: str | None = self.names[int(self.codes[place])]
        return found


@dataclass(frozen=True, slots=True)
class _Shaped:
    """The places of books with a shape, and which one each has."""

    places: Column
    shape: Column
    shapes: Shapes


@dataclass(frozen=True, slots=True)
class FleetBooks:
    """Assets with their cost and, where they have one, their book of one name.

    `cost` is that of the book or, without one, of the asset, in minor units of `currency`; the
    currency of an unknown cost is None. `begins` is the day on which an asset comes onto its book,
    and `entered` what the book carries then. `plans` are the books that stand alone, by place.
    """

    ids: Column
    retired: Column
    kinds: Codes
    sites: Codes
    cost_centres: Codes
    currency: Codes
    cost: Column
    has_book: Column
    begins: Column
    entered: Column
    in_service: Column
    life_months: Column
    plans: Mapping[int, Plan]
    _base: Column = field(repr=False)
    _even: Column = field(repr=False)
    _shaped: _Shaped = field(repr=False)

    def is_carried(self, on: date) -> Column:
        """Which assets are on the books at the close of `on`: all in use, and what is retired with
        its book until its disposal is entered.
        """
        found = ~self.retired | self.has_book
        for place, course in self.with_events().items():
            found[place] = not self.retired[place] or course.position(on).cost > 0
        return found

    def values(self, on: date) -> Column:
        """The book values at the close of `on`; the cost of what no book writes down."""
        found = self.cost - self._charged(on)
        for place, plan in self.plans.items():
            found[place] = plan.position(on).book_value
        return found

    def costs(self, on: date) -> Column:
        """The costs on the books at the close of `on`."""
        found = self.cost.copy()
        for place, plan in self.plans.items():
            found[place] = plan.cost(on).minor
        return found

    def charges(self, start: date, end: date) -> Column:
        """What the books charge from `start` to `end`, both included."""
        found = self._charged(end) - self._charged(start - ONE_DAY)
        for place, plan in self.plans.items():
            found[place] = plan.charge_between(start, end).minor
        return found

    def sums(self, minor: Column, among: Column) -> dict[str, Amount]:
        """A column of minor units summed over the marked places, by currency in its order."""
        own = groups(self.currency, self.currency, among)
        found = {str(code): int(minor[places].sum()) for (code, _), places in own}
        return {code: Amount.of_minor(found[code], code) for code in sorted(found)}

    def with_events(self) -> dict[int, Course]:
        """The books to which something happened, by place."""
        return {place: plan for place, plan in self.plans.items() if isinstance(plan, Course)}

    def remains(self) -> Column:
        """What stays on the books after their last charges."""
        found = self.cost - self._charged_after(self.life_months)
        for place, plan in self.plans.items():
            found[place] = plan.position(plan.last_day).book_value
        return found

    def _charged(self, on: date) -> Column:
        """What books without a plan of their own have charged by the close of `on`."""
        return self._charged_after(months_ended(self.in_service, on))

    def _charged_after(self, ended: Column) -> Column:
        """What they have charged after so many months each."""
        import numpy as np

        found = np.zeros_like(self.cost)
        even, shaped = self._even, self._shaped
        found[even] = even_charged(self._base[even], self.life_months[even], ended[even])
        found[shaped.places] = shaped.shapes.charged(shaped.shape, ended[shaped.places])
        return found


def fleet_books(
    connection: Connection,
    wanted: AssetFilter = EVERYTHING,
    fiscal_year_end: tuple[int, int] = CALENDAR_YEAR,
    book: str = MANAGEMENT_BOOK,
) -> FleetBooks:
    """The assets that pass with their book of that name.

    It is read once for each state of the ledger, and shared: nobody may change its columns.
    """
    return READ.ask(
        connection,
        (wanted, fiscal_year_end, book),
        lambda: _read_books(connection, wanted, fiscal_year_end, book),
    )


#: Some ten megabytes each for 100,000 assets: the whole fleet, and a filter that is tried out.
READ: Final[Remembered[FleetBooks]] = Remembered(2)


def _read_books(
    connection: Connection, wanted: AssetFilter, year_end: tuple[int, int], book: str
) -> FleetBooks:
    import numpy as np

    assets = narrow_source(wanted)
    mine = and_(BOOKS.c.asset_id == ASSETS.c.id, BOOKS.c.name == book)
    columns = stored_columns(connection, _everything(assets.outerjoin(BOOKS, mine), wanted))
    uneven = (
        select(*BOOK_COLUMNS)
        .select_from(assets.join(BOOKS, mine))
        .where(*wanted.conditions(), not_(EVEN))
    )
    places = {number: place for place, number in enumerate(columns["book_id"]) if number}
    shaped, plans = _worked_out(connection, uneven, places, year_end)
    cost, salvage = column(columns["cost"]), column(columns["salvage"])
    in_service = days(columns["in_service_on"])
    begins, entered = in_service.copy(), cost.copy()
    for place, plan in plans.items():
        begins[place], entered[place] = plan.begins_on, plan.first.book_value
    return FleetBooks(
        ids=np.array(columns["id"], dtype=np.int64),
        retired=np.array(columns["retired"], dtype=bool),
        kinds=_codes(columns["kind"]),
        sites=_sites(connection, columns["site_id"]),
        cost_centres=_codes(columns["cost_centre"]),
        currency=_codes(columns["currency"]),
        cost=cost,
        has_book=np.array(columns["book_id"], dtype=bool),
        begins=begins,
        entered=entered,
        in_service=in_service,
        life_months=np.array(columns["life_months"], dtype=np.int64),
        plans=plans,
        _base=cost - salvage,
        _even=np.flatnonzero(np.array(columns["is_even"], dtype=bool)),
        _shaped=shaped,
    )


def narrow_source(wanted: AssetFilter) -> FromClause:
    """The assets, with sites and specifications only where the filter may ask for them."""
    asks = bool(wanted.text) or wanted.gpu_memory_at_least_bytes is not None
    return SOURCE if asks else ASSETS


def _everything(source: FromClause, wanted: AssetFilter) -> Select[Any]:
    """What every asset is asked, whether it has a book or not."""
    has_book = BOOKS.c.id.is_not(None)
    asked = {
        "id": ASSETS.c.id,
        "retired": case((ASSETS.c.status == AssetStatus.RETIRED, 1), else_=0),
        "kind": ASSETS.c.kind,
        "site_id": ASSETS.c.site_id,
        "cost_centre": ASSETS.c.cost_centre,
        "book_id": func.coalesce(BOOKS.c.id, 0),
        "is_even": case((and_(has_book, EVEN), 1), else_=0),
        "cost": case((has_book, BOOKS.c.cost_minor), else_=func.coalesce(ASSETS.c.cost_minor, 0)),
        "currency": case((has_book, BOOKS.c.cost_currency), else_=ASSETS.c.cost_currency),
        "salvage": func.coalesce(BOOKS.c.salvage_minor, 0),
        "life_months": func.coalesce(BOOKS.c.life_months, 0),
        "in_service_on": func.coalesce(type_coerce(BOOKS.c.in_service_on, String), _NO_DAY),
    }
    return (
        select(*(each.label(name) for name, each in asked.items()))
        .select_from(source)
        .where(*wanted.conditions())
        .order_by(ASSETS.c.id)
    )


def _worked_out(
    connection: Connection,
    uneven: Select[Any],
    places: Mapping[int, int],
    year_end: tuple[int, int],
) -> tuple[_Shaped, dict[int, Plan]]:
    """Books that are not even: the shapes of those that have one, the plans of the others."""
    import numpy as np

    stored = stored_columns(connection, uneven)
    happened = happened_to(connection)
    of_shape: dict[tuple[object, ...], list[int]] = defaultdict(list)
    alone = []
    for number, key in zip(stored["book_id"], _shape_keys(stored), strict=True):
        if number in happened:
            alone.append(number)
        else:
            of_shape[key].append(number)
    shapes: list[Terms] = []
    found: list[tuple[int, int]] = []
    firsts = {numbers[0]: numbers for numbers in of_shape.values()}
    for number, terms in _terms(connection, firsts, year_end):
        if has_shape(terms):
            found += ((places[each], len(shapes)) for each in firsts[number])
            shapes.append(terms)
        else:
            alone += firsts[number]
    pairs = np.array(found, dtype=np.int64).reshape(-1, 2)
    plans = _plans(connection, alone, happened, year_end)
    return (
        _Shaped(pairs[:, 0], pairs[:, 1], Shapes(shapes)),
        {places[number]: plan for number, plan in plans},
    )


_APART: Final = frozenset({"book_id", "book_in_service_on"})


def _shape_keys(stored: Mapping[str, Sequence[Any]]) -> Iterator[tuple[object, ...]]:
    """What books of one shape agree in; the month of service counts where a rate declines."""
    months = (
        day[5:7] if method in _DECLINING else ""
        for day, method in zip(stored["book_in_service_on"], stored["method"], strict=True)
    )
    return zip(
        months, *(values for name, values in stored.items() if name not in _APART), strict=True
    )


def _terms(
    connection: Connection, numbers: Iterable[int], year_end: tuple[int, int]
) -> Iterator[tuple[int, Terms]]:
    """The terms of some books."""
    query = select(*BOOK_COLUMNS)
    for chunk in batched(numbers, CHUNK):
        for row in connection.execute(query.where(BOOKS.c.id.in_(chunk))):
            yield row.book_id, terms_of(row, year_end)


def _plans(
    connection: Connection,
    numbers: Iterable[int],
    happened: Mapping[int, Happened],
    year_end: tuple[int, int],
) -> Iterator[tuple[int, Plan]]:
    """The books that stand alone: courses where something happened, else schedules."""
    numbers = list(numbers)
    posted = posted_periods(connection, [number for number in numbers if number in happened])
    for number, terms in _terms(connection, numbers, year_end):
        if number in happened:
            yield number, course_of(terms, happened[number], posted.get(number, ()))
        else:
            yield number, schedule(terms)


def _sites(connection: Connection, numbers: Sequence[int | None]) -> Codes:
    found = _codes(numbers)
    names = dict(connection.execute(select(SITES.c.id, SITES.c.name)).all())
    return Codes(found.codes, tuple(names.get(number) for number in found.names))


def _codes(values: Sequence[Any]) -> Codes:
    import numpy as np

    names = tuple(dict.fromkeys(values))
    code = {name: number for number, name in enumerate(names)}
    return Codes(np.array(list(map(code.__getitem__, values)), dtype=np.int64), names)


def groups(
    first: Codes, second: Codes, among: Column | None = None
) -> list[tuple[tuple[str | None, str | None], Column]]:
    """The pairs of names that occur, each with its places, of all or of those marked `among`."""
    import numpy as np

    width = len(second.names)
    pairs = first.codes * width + second.codes
    places = np.arange(len(pairs)) if among is None else np.flatnonzero(among)
    order = places[np.argsort(pairs[places], kind="stable")]
    found, begins = np.unique(pairs[order], return_index=True)
    parts = np.split(order, begins[1:]) if len(found) else []
    return [
        ((first.names[pair // width], second.names[pair % width]), own)
        for pair, own in zip(found, parts, strict=True)
    ]


def as_day(day: date) -> Any:
    """A day to compare a column of days with."""
    import numpy as np

    return np.datetime64(day)
