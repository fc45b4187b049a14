"""The catalogue's list: pages of models, how many there are, and what they can be narrowed by."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import ColumnElement, Row, Select, case, func, literal, null, select, union_all

from catalog.errors import RefusedError
from catalog.models.catalogue import Condition, PriceUnit
from catalog.models.catalogue_fields import FIELD_BY_NAME, ModelKind
from catalog.queries.catalogue.held import newest_lists, owned_models
from catalog.queries.catalogue.model_filter import (
    EVERY_MODEL,
    FilterFacts,
    ModelFilter,
    conditions,
)
from catalog.queries.catalogue.rates import Rates, convert_to, rates_for
from catalog.queries.catalogue.source import PRICE_COLUMNS, Arm, arms
from catalog.queries.inventory import Facet
from money import Amount
from money.sentence import say
from planning.prices.points import PriceKind
from planning.unit_metrics import METRIC_BY_NAME, Metric

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy.engine import Connection

    from money.rates import Conversion

#: What a figure of a model is when it is read: a number, a text, or unknown.
Value = Decimal | str | None

_IDENTITY: Final = ("key", "kind", "name", "manufacturer", "released", "pack")
#: Kinds in the order in which somebody who searches by name means them: chips before boards.
_MEANT_FIRST: Final = (
    ModelKind.GPU, ModelKind.NPU, ModelKind.CPU, ModelKind.SYSTEM, ModelKind.EDGE,
    ModelKind.MOTHERBOARD, ModelKind.MEMORY, ModelKind.STORAGE, ModelKind.PSU,
    ModelKind.GRAPHICS_CARD, ModelKind.CLOUD_INSTANCE,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ModelSort:
    """An order by a column, `price`, a field or a metric; unknown values come last either way.

    `fit` is for what was searched by name: chips before boards and clouds, short names first.
    """

    by: str = "name"
    descending: bool = False


BY_NAME: Final = ModelSort()
BY_FIT: Final = ModelSort("fit")


@dataclass(frozen=True, slots=True)
class StandingPrice:
    """The price that stands for a model, as it was given, with its kind and date.

    `converted` is the same in the currency that was asked for, where a rate is known; it carries
    the rate, its day and its source.
    """

    amount: Amount
    dated: str
    kind: PriceKind
    condition: Condition
    unit: PriceUnit
    converted: Conversion | None = None

    @property
    def compared(self) -> Amount:
        """The amount in the currency that was asked for where it could be converted."""
        return self.amount if self.converted is None else self.converted.amount


@dataclass(frozen=True, slots=True)
class ModelRow:
    """One line of the catalogue. None, and an empty text, is unknown.

    `figures` holds the fields that were asked for; `released` is a year, a month or a day.
    `is_own` is a model that the user entered, `owned` how many assets are of the model.
    """

    key: str
    kind: ModelKind
    name: str
    manufacturer: str
    released: str
    pack: str
    is_own: bool
    price: StandingPrice | None
    owned: int = 0
    figures: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """What stands around the list under one filter.

    `all_count` counts every model there is. Each facet is counted as if it did not restrict itself;
    `words` has the facets of the fields that were asked for, `spans` lowest and highest values.
    """

    count: int
    all_count: int
    kinds: tuple[Facet, ...]
    manufacturers: tuple[Facet, ...]
    words: Mapping[str, tuple[Facet, ...]]
    spans: Mapping[str, tuple[Decimal, Decimal]]


def search(
    connection: Connection,
    wanted: ModelFilter = EVERY_MODEL,
    sort: ModelSort = BY_NAME,
    *,
    offset: int = 0,
    limit: int | None = 100,
    fields: Sequence[str] = (),
    rates: Rates | None = None,
    count_owned: bool = False,
) -> list[ModelRow]:
    """A page of models: `limit` rows from `offset` in the order of `sort`, with `fields` of each.

    With `rates`, prices are compared, sorted and shown in one currency too. `count_owned` resolves
    what the ledger's assets consist of, which takes a second or two when it is first asked for.
    """
    places = arms(connection)
    facts = _facts(connection, wanted, rates)
    selects = [_page_of(arm, wanted, sort, fields, facts, rates) for arm in places]
    if len(selects) == 1:
        query: Any = selects[0].order_by(*_order(sort, selects[0].selected_columns))
    else:
        both = union_all(*selects).subquery("models")
        query = select(both).order_by(*_order(sort, both.c))
    query = query.offset(offset).limit(limit)
    owned = owned_models(connection) if count_owned else {}
    return [_row(row, fields, rates, owned) for row in connection.execute(query)]


def count(
    connection: Connection, wanted: ModelFilter = EVERY_MODEL, *, rates: Rates | None = None
) -> int:
    """How many models pass the filter."""
    facts = _facts(connection, wanted, rates)
    return sum(
        connection.scalar(
            select(func.count()).select_from(arm.source).where(*conditions(wanted, arm, facts))
        )
        or 0
        for arm in arms(connection)
    )


def model_facts(
    connection: Connection,
    wanted: ModelFilter = EVERY_MODEL,
    *,
    words: Sequence[str] = (),
    spans: Sequence[str] = (),
    rates: Rates | None = None,
) -> ModelFacts:
    """Counts and facets under the filter; `words` and `spans` name fields to narrow by."""
    places = arms(connection)
    facts = _facts(connection, wanted, rates)
    cells = _cells(connection, places, wanted, facts)
    return ModelFacts(
        count=sum(n for kind, maker, n in cells if _passes(wanted, kind, maker)),
        all_count=_all_count(connection, places),
        kinds=_facet(
            (kind, n) for kind, maker, n in cells if _passes(wanted.without("kinds"), kind, maker)
        ),
        manufacturers=_facet(
            (maker, n)
            for kind, maker, n in cells
            if _passes(wanted.without("manufacturers"), kind, maker)
        ),
        words={name: _word_facet(connection, places, wanted, facts, name) for name in words},
        spans=_spans(connection, places, wanted, facts, spans),
    )


# --- pages -------------------------------------------------------------------------------------


def _facts(connection: Connection, wanted: ModelFilter, rates: Rates | None) -> FilterFacts:
    arms(connection)
    asks_stock = wanted.in_stock or bool(wanted.in_stock_at)
    return FilterFacts(
        rates=rates_for(connection, rates),
        stock_lists=newest_lists(connection) if asks_stock else {},
        owned_keys=frozenset(owned_models(connection)) if wanted.owned is not None else frozenset(),
    )


def _page_of(
    arm: Arm,
    wanted: ModelFilter,
    sort: ModelSort,
    fields: Sequence[str],
    facts: FilterFacts,
    rates: Rates | None,
) -> Select[Any]:
    columns = [arm.column(name).label(name) for name in (*_IDENTITY, *PRICE_COLUMNS)]
    columns += [arm.column(name).label(f"figure_{name}") for name in fields]
    columns.append(literal(int(arm.is_own)).label("is_own"))
    columns += [
        term.label(f"sort_{number}")
        for number, term in enumerate(_sort_terms(arm, sort, facts, rates))
    ]
    return select(*columns).select_from(arm.source).where(*conditions(wanted, arm, facts))


def _sort_terms(
    arm: Arm, sort: ModelSort, facts: FilterFacts, rates: Rates | None
) -> list[ColumnElement[Any]]:
    """What an order compares, first things first; at most two."""
    if sort.by == "name":
        return [arm.column("name").collate("NOCASE")]
    if sort.by == "fit":
        places = {kind.value: place for place, kind in enumerate(_MEANT_FIRST)}
        return [case(places, value=arm.column("kind")), func.length(arm.column("name"))]
    if sort.by == "price":
        return _price_terms(arm, facts, rates)
    if sort.by in METRIC_BY_NAME:
        return [_quotient(arm, METRIC_BY_NAME[sort.by], facts, rates)]
    if sort.by in {"kind", "manufacturer", "released"}:
        return [func.nullif(arm.column(sort.by), "")]
    if sort.by not in FIELD_BY_NAME:
        raise RefusedError(say("Models cannot be sorted by “{by}”.", by=sort.by[:40]))
    return [arm.column(sort.by)]


def _price_terms(arm: Arm, facts: FilterFacts, rates: Rates | None) -> list[ColumnElement[Any]]:
    """Each currency for itself without rates; in the asked currency with them."""
    if rates is None:
        return [arm.column("price_currency"), arm.column("price_number")]
    return [_converted(arm, facts, rates)]


def _converted(arm: Arm, facts: FilterFacts, rates: Rates) -> ColumnElement[Any]:
    number, currency = arm.column("price_number"), arm.column("price_currency")
    return case(
        (currency == rates.currency, number),
        *((currency == code, number * float(rate)) for code, rate in facts.rates.items()),
        else_=null(),
    )


def _quotient(
    arm: Arm, metric: Metric, facts: FilterFacts, rates: Rates | None
) -> ColumnElement[Any]:
    """A metric in the database, for sorting only; what is shown is computed exactly."""
    divisor = func.nullif(func.coalesce(*(arm.column(n) for n in metric.per), null()), 0)
    if not metric.is_money:
        return arm.column(metric.over) * float(metric.factor) / divisor
    over = arm.column("price_number") if rates is None else _converted(arm, facts, rates)
    return over / divisor


def _order(sort: ModelSort, columns: Any) -> list[ColumnElement[Any]]:
    terms = [column for column in columns if column.name.startswith("sort_")]
    order: list[ColumnElement[Any]] = []
    for term in terms:
        if sort.by not in {"name", "kind", "fit"}:
            order.append(case((term.is_(None), 1), else_=0))
        order.append(term.desc() if sort.descending else term.asc())
    return [*order, columns["key"]]


def _row(
    row: Row[Any], fields: Sequence[str], rates: Rates | None, owned: Mapping[str, int]
) -> ModelRow:
    values = row._mapping
    return ModelRow(
        key=values["key"],
        kind=ModelKind(values["kind"]),
        name=values["name"],
        manufacturer=values["manufacturer"],
        released=values["released"],
        pack=values["pack"],
        is_own=bool(values["is_own"]),
        price=standing_price(dict(values), rates),
        owned=owned.get(values["key"], 0),
        figures={name: value_of(values[f"figure_{name}"]) for name in fields},
    )


def standing_price(values: Mapping[str, Any], rates: Rates | None) -> StandingPrice | None:
    """The price in the columns of `PRICE_COLUMNS`, None where there is none."""
    if values["price_number"] is None:
        return None
    number = values["price_amount"] or str(values["price_number"])
    amount = Amount(Decimal(number), values["price_currency"])
    return StandingPrice(
        amount=amount,
        dated=values["price_dated"],
        kind=PriceKind(values["price_kind"]),
        condition=Condition(values["price_condition"]),
        unit=PriceUnit(values["price_unit"]),
        converted=convert_to(amount, rates),
    )


def value_of(stored: Any) -> Value:
    """A figure as it is kept, as a number exact to its decimals or as a text."""
    if stored is None or isinstance(stored, str):
        return stored or None
    return Decimal(str(stored))


# --- facets ------------------------------------------------------------------------------------


def _cells(
    connection: Connection, places: Sequence[Arm], wanted: ModelFilter, facts: FilterFacts
) -> list[tuple[str, str, int]]:
    """How many models agree in kind and manufacturer, whichever of them the filter asks for."""
    free = wanted.without("kinds").without("manufacturers")
    cells: list[tuple[str, str, int]] = []
    for arm in places:
        keys = (arm.column("kind"), arm.column("manufacturer"))
        query = (
            select(*keys, func.count())
            .select_from(arm.source)
            .where(*conditions(free, arm, facts))
            .group_by(*keys)
        )
        cells += [(kind, maker, n) for kind, maker, n in connection.execute(query)]
    return cells


def _passes(wanted: ModelFilter, kind: str, maker: str) -> bool:
    return (not wanted.kinds or kind in wanted.kinds) and (
        not wanted.manufacturers or maker in wanted.manufacturers
    )


def _facet(pairs: Any) -> tuple[Facet, ...]:
    """Values with how many have them, the most frequent first."""
    counts: dict[str, int] = {}
    for value, number in pairs:
        counts[value] = counts.get(value, 0) + number
    order = sorted(counts, key=lambda value: (-counts[value], value))
    return tuple(Facet(value, value, counts[value]) for value in order)


def _word_facet(
    connection: Connection,
    places: Sequence[Arm],
    wanted: ModelFilter,
    facts: FilterFacts,
    name: str,
) -> tuple[Facet, ...]:
    free = wanted.without_field(name)
    pairs: list[tuple[str, int]] = []
    for arm in places:
        column = arm.column(name)
        query = (
            select(column, func.count())
            .select_from(arm.source)
            .where(*conditions(free, arm, facts), column.is_not(None))
            .group_by(column)
        )
        pairs += [(str(value), n) for value, n in connection.execute(query)]
    return _facet(pairs)


def _spans(
    connection: Connection,
    places: Sequence[Arm],
    wanted: ModelFilter,
    facts: FilterFacts,
    names: Sequence[str],
) -> dict[str, tuple[Decimal, Decimal]]:
    found: dict[str, tuple[Decimal, Decimal]] = {}
    for name in names:
        ends: list[Decimal] = []
        for arm in places:
            column = arm.column(name)
            query = (
                select(func.min(column), func.max(column))
                .select_from(arm.source)
                .where(*conditions(wanted.without_field(name), arm, facts))
            )
            ends += [
                Decimal(str(end)) for end in connection.execute(query).one() if end is not None
            ]
        if ends:
            found[name] = (min(ends), max(ends))
    return found


def _all_count(connection: Connection, places: Sequence[Arm]) -> int:
    return sum(
        connection.scalar(select(func.count()).select_from(arm.source).where(*arm.always)) or 0
        for arm in places
    )


def known_keys(connection: Connection) -> frozenset[str]:
    """The keys of all models."""
    return frozenset(
        key
        for arm in arms(connection)
        for key in connection.scalars(select(arm.key).select_from(arm.source).where(*arm.always))
    )
