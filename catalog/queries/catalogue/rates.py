"""Prices in the currency that is asked for: by a day's reference rates, which travel with them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from catalog.models.catalogue import OWN_PRICE
from catalog.models.shelf import MODEL
from money import Amount, MoneyError
from money.rates import Conversion, convert

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from decimal import Decimal

    from sqlalchemy.engine import Connection


@dataclass(frozen=True, slots=True)
class Rates:
    """In which currency prices are compared, and by the rates of which day."""

    currency: str
    on: date


def convert_to(amount: Amount, rates: Rates | None) -> Conversion | None:
    """`amount` by `rates`; None where none were given, none is needed or there is no rate."""
    if rates is None or amount.currency == rates.currency:
        return None
    try:
        return convert(amount, rates.currency, rates.on)
    except MoneyError:
        return None


def rates_for(connection: Connection, rates: Rates | None) -> Mapping[str, Decimal]:
    """Units of the asked currency for one of each currency that prices are in; needs the shelf.

    Currencies without a reference rate on the day are left out: their prices do not compare.
    """
    if rates is None:
        return {}
    found: dict[str, Decimal] = {}
    for code in _currencies(connection) - {rates.currency}:
        conversion = convert_to(Amount.of_minor(1, code), rates)
        if conversion is not None:
            found[code] = conversion.rate
    return found


def _currencies(connection: Connection) -> set[str]:
    in_packs = connection.scalars(_IN_PACKS)
    own = connection.scalars(select(OWN_PRICE.c.price_currency).distinct())
    return {*in_packs, *own}


_IN_PACKS: Final = (
    select(MODEL.c.price_currency).distinct().where(MODEL.c.price_currency.is_not(None))
)
