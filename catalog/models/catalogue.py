"""What the ledger keeps of the catalogue: packs in force, and the user's own models and figures.

The content of packs is not in the ledger's tables: `catalog.store.shelf` compiles it beside the
ledger. Here stand the journalled records, which are above every pack, and `CATALOGUE_PACK`, outside
the journal, which says what a pack's digest means and holds its archive where nothing else does.

They are plain tables: mapped classes would cost the start, and all writing goes through drafts.
"""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from typing import Annotated, Final, Self

from pydantic import Field as Limited
from pydantic import StringConstraints, field_validator, model_validator
from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
)

from catalog.models.catalogue_fields import FIELD_BY_NAME, FieldValueError, ModelKind, checked
from catalog.models.columns import Day, Words
from catalog.models.metadata import METADATA
from catalog.models.record import Draft, Line, Name, Note
from money import Amount
from money.sentence import say
from planning.prices.points import PriceKind


class Condition(StrEnum):
    """The condition of what was offered; empty is unsaid."""

    UNSAID = ""
    NEW = "new"
    USED = "used"
    REFURBISHED = "refurbished"


class PriceUnit(StrEnum):
    """What a price is for."""

    PIECE = "piece"
    HOUR = "hour"
    GPU_HOUR = "gpu_hour"
    GB = "gb"


_KINDS: Final = "|".join(kind.value for kind in ModelKind)
_KEY: Final = rf"^({_KINDS})/[a-z0-9][a-z0-9._+-]{{0,150}}$"
Key = Annotated[str, StringConstraints(pattern=_KEY, max_length=180)]
#: A year, a month or a day, as exactly as it is known.
PARTIAL_DATE: Final = re.compile(r"(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
_LONG = Annotated[str, StringConstraints(strip_whitespace=True, max_length=2_000)]

#: What a figure of one's own can be about beside the fields of `FIELDS`.
RELEASED: Final = "released"


def kind_of(key: str) -> ModelKind:
    """The kind that a key begins with."""
    return ModelKind(key.partition("/")[0])


class InstalledPackDraft(Draft):
    """Which version of a pack is in force; packs of a higher rank stand above those below."""

    name: Name
    version: Name
    digest: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
    rank: int = Limited(default=1, ge=0, le=1_000)


class OwnModelDraft(Draft):
    """A model that the user entered. Its figures are own figures, each with its source."""

    key: Key
    kind: ModelKind
    name: Name
    manufacturer: Line = ""
    released: str = ""
    aliases: _LONG = ""
    part_numbers: _LONG = ""
    source: Line = ""
    notes: Note = ""

    @model_validator(mode="after")
    def _key_and_date_make_sense(self) -> Self:
        if kind_of(self.key) is not self.kind:
            raise ValueError(say("the key of a {kind} begins with {kind}/", kind=self.kind.value))
        if self.released:
            checked_release(self.released)
        return self


class OwnFigureDraft(Draft):
    """A figure that the user knows better, with where it is from and since when it is known."""

    model_key: Key
    field: str
    value: str
    source: Name
    dated: date
    note: Line = ""

    @model_validator(mode="after")
    def _value_fits_its_field(self) -> Self:
        if self.field == RELEASED:
            checked_release(self.value)
            return self
        field = FIELD_BY_NAME.get(self.field)
        if field is None or kind_of(self.model_key) not in field.kinds:
            raise ValueError(say("models of this kind have no field “{field}”", field=self.field))
        try:
            self.value = checked(field, self.value)
        except FieldValueError as error:
            raise ValueError(
                say("“{value}” is not accepted: {error}", value=self.value[:60], error=str(error))
            ) from None
        return self


class PriceListDraft(Draft):
    """A distributor's list, as it was imported."""

    vendor: Name
    dated: date
    file: Line = ""
    note: Line = ""


class OwnPriceDraft(Draft):
    """A price that the user was quoted, paid or read in a list.

    `exact` holds the number where it is finer than the currency's minor unit (a price per hour);
    `price` is then the same, rounded.
    """

    model_key: Key
    dated: date
    price: Amount
    exact: Annotated[str, StringConstraints(pattern=r"^(\d{1,15}\.\d{1,12})?$")] = ""
    price_kind: PriceKind
    condition: Condition = Condition.UNSAID
    vendor: Line = ""
    region: Line = ""
    unit: PriceUnit = PriceUnit.PIECE
    in_stock: bool | None = None
    stock_count: int | None = Limited(default=None, ge=0, le=10**9)
    price_list_id: int | None = None
    listed_as: Line = ""
    source: Line = ""
    note: Line = ""

    @field_validator("price")
    @classmethod
    def _price_is_one(cls, price: Amount) -> Amount:
        if price.number <= 0:
            raise ValueError(say("a price is more than zero"))
        return price


def checked_release(text: str) -> str:
    """`text` as a date of release; ValueError when it is none."""
    if not PARTIAL_DATE.fullmatch(text):
        raise ValueError(
            say("“{text}” is not a year, month or day such as 2022-10", text=text[:60])
        )
    return text


#: What packs the ledger has met; `archive` is a pack's zip where it came from a file.
CATALOGUE_PACK: Final = Table(
    "catalogue_pack",
    METADATA,
    Column("digest", String(64), primary_key=True),
    Column("name", String, nullable=False),
    Column("version", String, nullable=False),
    Column("made_on", String(10), nullable=False),
    Column("bundled", Integer, nullable=False),
    Column("first", Integer, nullable=False),
    Column("archive", LargeBinary),
)

INSTALLED_PACK: Final = Table(
    "installed_pack",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False, unique=True),
    Column("version", String, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("rank", Integer, nullable=False),
)

OWN_MODEL: Final = Table(
    "own_model",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("key", String(180), nullable=False, unique=True),
    Column("kind", Words(ModelKind), nullable=False),
    Column("name", String, nullable=False),
    Column("manufacturer", String, nullable=False),
    Column("released", String(10), nullable=False),
    Column("aliases", String, nullable=False),
    Column("part_numbers", String, nullable=False),
    Column("source", String, nullable=False),
    Column("notes", String, nullable=False),
)

OWN_FIGURE: Final = Table(
    "own_figure",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("model_key", String(180), nullable=False),
    Column("field", String(40), nullable=False),
    Column("value", String, nullable=False),
    Column("source", String, nullable=False),
    Column("dated", Day, nullable=False),
    Column("note", String, nullable=False),
    UniqueConstraint("model_key", "field"),
)

PRICE_LIST: Final = Table(
    "price_list",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("vendor", String, nullable=False),
    Column("dated", Day, nullable=False),
    Column("file", String, nullable=False),
    Column("note", String, nullable=False),
)

OWN_PRICE: Final = Table(
    "own_price",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("model_key", String(180), nullable=False, index=True),
    Column("dated", Day, nullable=False),
    Column("price_minor", BigInteger, nullable=False),
    Column("price_currency", String(3), nullable=False),
    Column("exact", String, nullable=False),
    Column("price_kind", Words(PriceKind), nullable=False),
    Column("condition", Words(Condition), nullable=False),
    Column("vendor", String, nullable=False),
    Column("region", String, nullable=False),
    Column("unit", Words(PriceUnit), nullable=False),
    Column("in_stock", Integer),
    Column("stock_count", Integer),
    Column("price_list_id", Integer, ForeignKey("price_list.id"), index=True),
    Column("listed_as", String, nullable=False),
    Column("source", String, nullable=False),
    Column("note", String, nullable=False),
)
