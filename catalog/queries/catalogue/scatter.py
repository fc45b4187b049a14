"""Any two figures of models against each other, with the Pareto front: what nothing else beats."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from catalog.errors import RefusedError
from catalog.models.catalogue_fields import FIELD_BY_NAME
from catalog.queries.catalogue.model_filter import EVERY_MODEL, ModelFilter
from catalog.queries.catalogue.search import search
from money import Amount
from money.sentence import say
from planning.pareto import Better, direction_of, front
from planning.prices.points import PIECE
from planning.unit_metrics import METRIC_BY_NAME, PRICE, computed

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

    from catalog.queries.catalogue.rates import Rates
    from catalog.queries.catalogue.search import ModelRow


@dataclass(frozen=True, slots=True)
class Dot:
    """One model in a plot of two figures; `text` has both in their units."""

    key: str
    name: str
    x: Decimal
    y: Decimal
    on_front: bool


@dataclass(frozen=True, slots=True)
class Scatter:
    """Two figures of all models of a filter: `front` are the keys that nothing beats in both.

    `left_out` counts the models that lack a figure; with prices, those in another currency too.
    """

    x: str
    y: str
    dots: tuple[Dot, ...]
    front: tuple[str, ...]
    left_out: int
    currency: str | None


def scatter(
    connection: Connection,
    x: str,
    y: str,
    wanted: ModelFilter = EVERY_MODEL,
    *,
    rates: Rates | None = None,
) -> Scatter:
    """Any two figures: fields that are numbers, metrics worked out of them, or `price`.

    Prices are compared in the currency of `rates`; without it, in the commonest currency alone.
    Refused for a name that is none of these.
    """
    for name in (x, y):
        _require_figure(name)
    fields = _needed(x, y)
    rows = search(connection, wanted, limit=None, fields=fields, rates=rates)
    currency = _currency(rows, rates) if PRICE in _inputs(x) + _inputs(y) else None
    xs, ys = ([_figure(row, name, currency) for row in rows] for name in (x, y))
    found = front(xs, ys, _better(x), _better(y))
    best = set(found.on_front)
    dots = tuple(
        Dot(row.key, row.name, first, second, place in best)
        for place, (row, first, second) in enumerate(zip(rows, xs, ys, strict=True))
        if first is not None and second is not None
    )
    keys = tuple(rows[place].key for place in found.on_front)
    return Scatter(x, y, dots, keys, found.left_out, currency)


def _require_figure(name: str) -> None:
    field = FIELD_BY_NAME.get(name)
    if name != PRICE and name not in METRIC_BY_NAME and (field is None or not field.is_number):
        raise RefusedError(
            say(
                "“{name}” is no figure that can be drawn; possible are fields that "
                "are numbers, metrics such as {metric_by_name}, and {price}.",
                name=name[:60],
                metric_by_name=", ".join(sorted(METRIC_BY_NAME)[:3]),
                price=PRICE,
            )
        )


def _inputs(name: str) -> tuple[str, ...]:
    """What a figure is read or worked out from."""
    metric = METRIC_BY_NAME.get(name)
    return (name,) if metric is None else (metric.over, *metric.per)


def _needed(*names: str) -> tuple[str, ...]:
    every = [part for name in names for part in _inputs(name)]
    return tuple(dict.fromkeys(part for part in every if part in FIELD_BY_NAME))


def _better(name: str) -> Better:
    metric = METRIC_BY_NAME.get(name)
    if metric is None:
        return direction_of(name)
    return Better.MORE if metric.more_is_better else Better.LESS


def _currency(rows: list[ModelRow], rates: Rates | None) -> str | None:
    if rates is not None:
        return rates.currency
    prices = [row.price for row in rows if row.price and row.price.unit == PIECE]
    seen = [price.amount.currency for price in prices]
    return max(sorted(set(seen)), key=seen.count, default=None)


def _figure(row: ModelRow, name: str, currency: str | None) -> Decimal | None:
    price = row.price.compared if row.price and row.price.unit == PIECE else None
    if price is not None and price.currency != currency:
        price = None
    if name == PRICE:
        return None if price is None else price.number
    metric = METRIC_BY_NAME.get(name)
    value = row.figures.get(name) if metric is None else computed(metric, row.figures, price)
    if isinstance(value, Amount):
        return value.number
    return value if isinstance(value, Decimal) else None
