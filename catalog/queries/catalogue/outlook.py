"""Where the price of a model goes: histories, trends, decay with age, buy now or wait.

Estimates rest on how the same kind of price of other models of the same kind went too, so every
history of the packs in force is tried on its own past once, and the result is kept for as long as
the packs and the rules are the same.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from sqlalchemy import select

from catalog.errors import NotFoundError
from catalog.models.shelf import MODEL, PRICE, SHELF
from catalog.queries.catalogue.days import first_day
from catalog.queries.catalogue.prices import packed_point, price_rows
from catalog.queries.catalogue.source import arms
from money.sentence import say
from planning.prices.advice import Advice, advice
from planning.prices.backtest import Backtest, backtest, pooled
from planning.prices.decay import AgedModel, Decay, decay
from planning.prices.history import History, converted, histories
from planning.prices.inflation import adjusted
from planning.prices.points import PIECE, PriceKind
from planning.prices.trend import TooShort, Trend, trend

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from decimal import Decimal

    from sqlalchemy import Row
    from sqlalchemy.engine import Connection

    from planning.prices.inflation import Inflation
    from planning.prices.points import PricePoint
    from planning.prices.rules import MarketRules
    from planning.reason import Reason

#: The kinds whose fall with age says something: launch prices have no age, rents none of a piece.
AGED_KINDS: Final = (PriceKind.USED, PriceKind.RETAIL, PriceKind.QUOTED, PriceKind.LIST)
MOST_KEPT: Final = 8


@dataclass(frozen=True, slots=True)
class SeriesOutlook:
    """One history of a model, its trend and the advice; `kin` is what like histories gave."""

    history: History
    trend: Trend | TooShort
    advice: Advice
    kin: Backtest


@dataclass(frozen=True, slots=True)
class PriceOutlook:
    """All histories of a model, those with a trend first, and how prices of its kind fall with age.

    `currency` and `inflation` are what prices were put into, None where they stand as they were;
    `left_out` names the prices that could not be. `decays` are by kind of price, over all models of
    the same kind: a Decay, or the reason why there is none.
    """

    key: str
    name: str
    on: date
    series: tuple[SeriesOutlook, ...]
    decays: tuple[Decay | Reason, ...]
    currency: str | None
    inflation: Inflation | None
    left_out: tuple[str, ...]

    @property
    def leading(self) -> SeriesOutlook | None:
        """The series that says most: the longest with a trend, else the longest."""
        return self.series[0] if self.series else None

    @property
    def yearly_pct(self) -> Decimal | None:
        """The change a year of the leading series in percent, None where there is no trend."""
        found = self.leading.trend if self.leading else None
        return found.yearly.pct if isinstance(found, Trend) else None


def price_outlook(
    connection: Connection,
    key: str,
    *,
    on: date,
    rules: MarketRules,
    currency: str | None = None,
    inflation: Inflation | None = None,
) -> PriceOutlook:
    """The outlook of a model's prices on the day `on`; NotFoundError when there is no such model.

    With `currency` prices are converted by the reference rates of their own days, with `inflation`
    put into money of `on` too (they must be in its currency, or be converted to it).
    """
    name = _name(connection, key)
    points: tuple[PricePoint, ...] = tuple(row.point for row in price_rows(connection, key))
    left_out: tuple[str, ...] = ()
    if currency is not None:
        points, left_out = converted(points, currency)
    if inflation is not None:
        points, more = adjusted(points, on, inflation)
        left_out = (*left_out, *more)
    market = _market(connection, key, rules)
    series = [_series(one, key, on, rules, market) for one in histories(points)]
    series.sort(key=lambda one: not isinstance(one.trend, Trend))
    decays = tuple(decay(market.aged[kind], rules, kind.value) for kind in AGED_KINDS)
    return PriceOutlook(key, name, on, tuple(series), decays, currency, inflation, left_out)


def _series(
    history: History, key: str, on: date, rules: MarketRules, market: _Market
) -> SeriesOutlook:
    found = trend(history, on, rules)
    likeness = _Likeness.of(history)
    others = (test for owner, test in market.tests[likeness] if owner != key)
    kin = pooled(others, rules.horizon_days)
    return SeriesOutlook(history, found, advice(found, on, rules, kin), kin)


class _Likeness(NamedTuple):
    """What the histories of kin have in common."""

    kind: str
    unit: str
    is_tariff: bool

    @classmethod
    def of(cls, history: History) -> _Likeness:
        series = history.series
        return cls(str(series.kind), str(series.unit), history.is_tariff)


@dataclass(frozen=True, slots=True)
class _Market:
    """What the packs say of all models of one kind: every history tried, and prices by age."""

    tests: Mapping[_Likeness, list[tuple[str, Backtest]]]
    aged: Mapping[PriceKind, list[AgedModel]]


_kept: Final[dict[tuple[object, ...], _Market]] = {}


def _market(connection: Connection, key: str, rules: MarketRules) -> _Market:
    kind = key.partition("/")[0]
    packs = connection.get_execution_options()["schema_translate_map"][SHELF]
    asked = (packs, kind, rules)
    if asked not in _kept:
        if len(_kept) >= MOST_KEPT:
            _kept.clear()
        _kept[asked] = _read_market(connection, kind, rules)
    return _kept[asked]


def _read_market(connection: Connection, kind: str, rules: MarketRules) -> _Market:
    query = (
        select(PRICE, MODEL.c.name, MODEL.c.released)
        .join(MODEL, MODEL.c.key == PRICE.c.model_key)
        .where(MODEL.c.kind == kind)
        .order_by(PRICE.c.model_key, PRICE.c.dated)
    )
    rows: dict[str, list[Row[Any]]] = defaultdict(list)
    for row in connection.execute(query):
        rows[row.model_key].append(row)
    tests: dict[_Likeness, list[tuple[str, Backtest]]] = defaultdict(list)
    aged: dict[PriceKind, list[AgedModel]] = defaultdict(list)
    for key, own in rows.items():
        points = [packed_point(row, {}) for row in own]
        for history in histories(points):
            tested = backtest(history, rules.horizon_days, rules.chance)
            tests[_Likeness.of(history)].append((key, tested))
        for price_kind in AGED_KINDS:
            aged[price_kind] += _aged(own[0].name, own[0].released, points, price_kind)
    return _Market(tests, aged)


def _aged(
    name: str, released: str, points: Iterable[PricePoint], kind: PriceKind
) -> list[AgedModel]:
    """The model with its prices of a kind, if it has any; its launch price is its own first one."""
    pieces = [point for point in points if point.unit == PIECE]
    prices = tuple(point for point in pieces if point.kind == kind)
    if not prices:
        return []
    launches = [point for point in pieces if point.kind == PriceKind.LAUNCH]
    launch = min(launches, key=lambda point: point.on, default=None)
    return [
        AgedModel(
            name,
            first_day(released) if released else None,
            launch.amount if launch else None,
            prices,
        )
    ]


def _name(connection: Connection, key: str) -> str:
    for arm in arms(connection):
        query = select(arm.column("name")).select_from(arm.source).where(arm.key == key)
        name = connection.scalar(query)
        if name is not None:
            return str(name)
    raise NotFoundError(say("The catalogue has no model “{key}”.", key=key[:200]))
