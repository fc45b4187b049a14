"""The shelf: what packs say of models, compiled into tables that can be searched.

These tables are no part of a ledger. They stand in a file of their own that is compiled from the
packs in force, is never changed afterwards, and is attached beside the ledger under a name that
`catalog.store.shelf` puts in the place of `shelf`. On a database server they would be a schema.

Numbers are kept with SQLite's numeric affinity: the driver hands over the texts of a pack as they
are, and the database makes numbers of them, which is several times quicker than Python.
"""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Column, Float, Integer, MetaData, String, Table
from sqlalchemy.types import UserDefinedType
from typing_extensions import override

from catalog.models.catalogue_fields import FIELDS

#: The schema that the compiled file is attached as; replaced by the real name when asked.
SHELF: Final = "shelf"
SHELF_METADATA: Final = MetaData(schema=SHELF)


class Figure(UserDefinedType[float]):
    """A number as precise as its text."""

    cache_ok = True

    @override
    def get_col_spec(self, **_: object) -> str:
        return "NUMERIC"


def _table(name: str, *columns: Column[Any]) -> Table:
    return Table(name, SHELF_METADATA, *columns)


def _words(*names: str) -> list[Column[Any]]:
    return [Column(name, String, nullable=False) for name in names]


#: One model with the figures that were chosen for it, and the price that stands for it: the newest
#: for a piece or an hour that is new, else the launch price, else a used one.
MODEL: Final = _table(
    "model",
    Column("id", Integer, primary_key=True),
    *_words("key", "kind", "manufacturer", "name", "released"),
    Column("price_number", Figure),
    *[
        Column(name, String)
        for name in (
            "price_currency",
            "price_amount",
            "price_dated",
            "price_kind",
            "price_condition",
            "price_unit",
        )
    ],
    *[Column(field.name, Figure if field.is_number else String) for field in FIELDS],
    *_words("aliases", "part_numbers", "source", "pack", "search"),
)

#: What one source says of one field; `chosen` is 1 for the value that stands in `model`.
FIGURE: Final = _table(
    "figure",
    Column("id", Integer, primary_key=True),
    *_words("model_key", "field", "value", "source"),
    Column("chosen", Integer, nullable=False),
    *_words("why"),
)

PRICE: Final = _table(
    "price",
    Column("id", Integer, primary_key=True),
    *_words(
        "model_key", "dated", "amount", "currency", "price_kind", "condition", "vendor", "region",
        "unit", "source", "note",
    ),
)  # fmt: skip

#: The newest price of a model by kind, condition, unit and currency; the lowest where several are
#: as new.
LATEST_PRICE: Final = _table(
    "latest_price",
    Column("price_id", Integer, primary_key=True),
    *_words("model_key", "price_kind", "condition", "unit", "currency", "dated"),
    Column("number", Float, nullable=False),
)

LIFE: Final = _table(
    "life",
    Column("id", Integer, primary_key=True),
    *_words("model_key", "event", "dated", "successor_key", "source", "note"),
)

SEGMENT: Final = _table(
    "segment",
    Column("id", Integer, primary_key=True),
    *_words(
        "segment", "category", "dated", "n_offers", "median", "p10", "lowest", "currency", "unit",
        "source",
    ),
)  # fmt: skip

SOURCE: Final = _table(
    "source",
    Column("id", String, primary_key=True),
    *_words("title", "url", "licence", "data_date", "note"),
)
