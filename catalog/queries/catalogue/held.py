"""What the ledger holds of models: assets that are of one, and vendors that have one in stock."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from catalog.models.catalogue import OWN_PRICE, PRICE_LIST
from catalog.models.catalogue_fields import ModelKind
from catalog.queries.catalogue.naming import naming
from catalog.queries.filters import ACTIVE, ASSETS, SOURCE, SPECS
from catalog.store.amounts import amount_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from sqlalchemy.engine import Connection

    from money import Amount


#: What assets, and what specifications say is inside of them, can be.
OWNED_KINDS: Final = (
    ModelKind.GPU,
    ModelKind.NPU,
    ModelKind.GRAPHICS_CARD,
    ModelKind.CPU,
    ModelKind.SYSTEM,
    ModelKind.EDGE,
)


@dataclass(frozen=True, slots=True)
class StockOffer:
    """What a vendor's newest price list says of a model; None is unsaid."""

    vendor: str
    dated: date
    price: Amount | None
    in_stock: bool | None
    stock_count: int | None
    listed_as: str


def newest_lists(connection: Connection) -> Mapping[str, int]:
    """The newest price list of each vendor."""
    lists = PRICE_LIST.c
    query = select(lists.vendor, lists.id).order_by(lists.dated, lists.id)
    return {row.vendor: row.id for row in connection.execute(query)}


def offers_of(connection: Connection, key: str) -> list[StockOffer]:
    """What the newest list of each vendor says of a model, the cheapest of a currency first."""
    prices = OWN_PRICE.c
    query = (
        select(
            prices.vendor, prices.dated, prices.price_minor, prices.price_currency,
            prices.in_stock, prices.stock_count, prices.listed_as,
        )
        .where(
            prices.model_key == key,
            prices.price_list_id.in_(list(newest_lists(connection).values())),
        )
        .order_by(prices.price_currency, prices.price_minor)
    )  # fmt: skip
    return [
        StockOffer(
            row.vendor,
            row.dated,
            amount_of(row.price_minor, row.price_currency),
            None if row.in_stock is None else bool(row.in_stock),
            row.stock_count,
            row.listed_as,
        )
        for row in connection.execute(query)
    ]


def owned_models(connection: Connection) -> Mapping[str, int]:
    """How many parts and machines of each model are in use, by the model's key.

    Assets are told by manufacturer and model, what is inside of them by its last specification; a
    name that could mean several models counts for none.
    """
    names = _owned_names(connection)
    if not names:
        return {}
    found: Counter[str] = Counter()
    known = naming(connection, OWNED_KINDS)
    for name, number in names.items():
        resolution = known.resolve(name)
        if resolution.taken and resolution.key is not None:
            found[resolution.key] += number
    return found


#: What joins the names of different parts in a specification: see `catalog.importing.machines`.
_PLUS: Final = " + "


def _owned_names(connection: Connection) -> Mapping[str, int]:
    found: Counter[str] = Counter()
    active = ACTIVE.conditions()
    for column, number in (
        (SPECS.c.gpu_model, func.sum(func.coalesce(SPECS.c.gpu_count, 1))),
        (SPECS.c.cpu_model, func.count()),
    ):
        query = select(column, number).select_from(SOURCE).where(*active, column.is_not(None))
        for name, count in connection.execute(query.group_by(column)):
            if _PLUS not in name:
                found[name] += int(count)
    machines = (
        select(ASSETS.c.manufacturer, ASSETS.c.model, func.count())
        .where(*active, ASSETS.c.model != "")
        .group_by(ASSETS.c.manufacturer, ASSETS.c.model)
    )
    for maker, model, count in connection.execute(machines):
        name = model if model.casefold().startswith(maker.casefold()) else f"{maker} {model}"
        found[name.strip()] += count
    return found
