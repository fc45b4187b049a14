"""What a model cost and costs: every dated price with its source, kinds kept apart."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from catalog.models.catalogue import OWN_PRICE
from catalog.models.shelf import PRICE, SOURCE
from catalog.queries.catalogue.days import first_day
from catalog.queries.catalogue.rates import convert_to
from catalog.queries.catalogue.source import arms
from money import Amount
from money.sentence import say
from planning.prices.points import PricePoint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.engine import Connection

    from catalog.queries.catalogue.rates import Rates
    from money.rates import Conversion

#: Where a point comes from that a pack or the user gave without naming a source.
UNNAMED: Final = say("no source named")


@dataclass(frozen=True, slots=True)
class PriceRow:
    """One dated price; `own_id` is the record's number where the user entered it.

    `converted` is the same in the currency that was asked for, by the rate of the price's own day.
    """

    point: PricePoint
    note: str
    own_id: int | None = None
    in_stock: bool | None = None
    converted: Conversion | None = None


def price_rows(connection: Connection, key: str, *, rates: Rates | None = None) -> list[PriceRow]:
    """Every price of a model, from packs and the user's own, the newest first."""
    arms(connection)
    titles = {row.id: row.title for row in connection.execute(select(SOURCE.c.id, SOURCE.c.title))}
    packed = [
        PriceRow(packed_point(row, titles), row.note)
        for row in connection.execute(select(PRICE).where(PRICE.c.model_key == key))
    ]
    own = [
        PriceRow(
            _own_point(row),
            row.note,
            own_id=row.id,
            in_stock=None if row.in_stock is None else bool(row.in_stock),
        )
        for row in connection.execute(select(OWN_PRICE).where(OWN_PRICE.c.model_key == key))
    ]
    rows = sorted([*packed, *own], key=lambda row: row.point.on, reverse=True)
    return rows if rates is None else [_converted(row, rates) for row in rows]


def points_of(connection: Connection, keys: Sequence[str]) -> dict[str, tuple[PricePoint, ...]]:
    """The prices of several models, the oldest first: what plots and estimates are made of."""
    return {key: tuple(row.point for row in reversed(price_rows(connection, key))) for key in keys}


def packed_point(row: Any, titles: dict[str, str]) -> PricePoint:
    """A row of the packs' prices as a point; `titles` are those of sources, by their ids."""
    return PricePoint(
        amount=Amount(Decimal(row.amount), row.currency),
        on=first_day(row.dated),
        kind=row.price_kind,
        source=titles.get(row.source, row.source) or UNNAMED,
        condition=row.condition,
        vendor=row.vendor,
        region=row.region,
        unit=row.unit,
    )


def _own_point(row: Any) -> PricePoint:
    amount = Amount.of_minor(row.price_minor, row.price_currency)
    if row.exact:
        amount = Amount(Decimal(row.exact), row.price_currency)
    return PricePoint(
        amount=amount,
        on=row.dated,
        kind=row.price_kind.value,
        source=row.source or row.vendor or UNNAMED,
        condition=row.condition.value,
        vendor=row.vendor,
        region=row.region,
        unit=row.unit.value,
    )


def _converted(row: PriceRow, rates: Rates) -> PriceRow:
    own_day = replace(rates, on=row.point.on)
    return replace(row, converted=convert_to(row.point.amount, own_day))
