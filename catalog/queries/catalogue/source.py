"""Where models are read from: the packs' tables and the user's own, as one thing to ask.

Packs are asked in their own wide table. A field that the user corrected anywhere is read through
the corrections; all others are plain columns, so that a ledger without corrections pays nothing for
them. Own models are few; they are a second arm of every question, which is asked only when there
are any.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import (
    ColumnElement,
    FromClause,
    String,
    and_,
    case,
    cast,
    func,
    literal,
    null,
    or_,
    select,
)

from catalog.models.catalogue import OWN_FIGURE, OWN_MODEL, OWN_PRICE, Condition
from catalog.models.catalogue_fields import FIELD_BY_NAME
from catalog.models.shelf import MODEL, Figure
from catalog.store.shelf import attach_shelf
from catalog.store.shelf_building import squeezed
from money import minor_digits
from planning.prices.points import PIECE, PriceKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.engine import Connection

#: The columns of the price that stands for a model.
PRICE_COLUMNS: Final = (
    "price_number",
    "price_currency",
    "price_amount",
    "price_dated",
    "price_kind",
    "price_condition",
    "price_unit",
)
_NAMES: Final = ("name", "manufacturer", "aliases", "part_numbers")


@dataclass(frozen=True)
class Arm:
    """One place where models stand, with the columns by which they are asked for."""

    source: FromClause
    key: ColumnElement[str]
    is_own: bool
    always: tuple[ColumnElement[bool], ...]
    _columns: Mapping[str, ColumnElement[Any]]
    _corrected: frozenset[str]

    def column(self, name: str) -> ColumnElement[Any]:
        """A column of the model, a price column or a field, as the user corrected it."""
        plain = self._columns.get(name)
        if plain is None:
            plain = null()
        if name not in self._corrected:
            return plain
        field = FIELD_BY_NAME.get(name)
        value = OWN_FIGURE.c.value
        read = cast(value, Figure()) if field is not None and field.is_number else value
        own = (
            select(read)
            .where(OWN_FIGURE.c.model_key == self.key, OWN_FIGURE.c.field == name)
            .correlate(self.source)
            .scalar_subquery()
        )
        return func.coalesce(own, plain)

    def has_word(self, word: str) -> ColumnElement[bool]:
        """Whether a word occurs in a name, an alias or a part number."""
        if self.is_own:
            columns = [OWN_MODEL.c[name] for name in _NAMES]
            return or_(*(column.icontains(word, autoescape=True) for column in columns))
        small = word.casefold()
        spelled = dict.fromkeys((small, squeezed(small) or small))
        return or_(*(MODEL.c.search.contains(text, autoescape=True) for text in spelled))


def arms(connection: Connection) -> tuple[Arm, ...]:
    """What every question about models is put to: the packs in force, and own models if any."""
    attach_shelf(connection)
    corrected = frozenset(connection.scalars(select(OWN_FIGURE.c.field).distinct()))
    currencies = list(connection.scalars(select(OWN_PRICE.c.price_currency).distinct()))
    own_keys = select(OWN_MODEL.c.key)
    has_own = connection.scalar(own_keys.limit(1)) is not None
    standing = _own_prices(currencies) if currencies else None
    hidden = (MODEL.c.key.not_in(own_keys),) if has_own else ()
    packs = _pack_arm(standing, corrected, hidden)
    return (packs, _own_arm(standing, corrected)) if has_own else (packs,)


def _pack_arm(
    standing: FromClause | None,
    corrected: frozenset[str],
    hidden: tuple[ColumnElement[bool], ...],
) -> Arm:
    columns: dict[str, ColumnElement[Any]] = dict(MODEL.c.items())
    source: FromClause = MODEL
    if standing is not None:
        source = MODEL.outerjoin(standing, standing.c.model_key == MODEL.c.key)
        newer = and_(
            standing.c.model_key.is_not(None),
            or_(MODEL.c.price_dated.is_(None), standing.c.price_dated >= MODEL.c.price_dated),
        )
        columns |= {
            name: case((newer, standing.c[name]), else_=MODEL.c[name]) for name in PRICE_COLUMNS
        }
    return Arm(source, MODEL.c.key, False, hidden, columns, corrected)


def _own_arm(standing: FromClause | None, corrected: frozenset[str]) -> Arm:
    columns: dict[str, ColumnElement[Any]] = dict(OWN_MODEL.c.items())
    columns["kind"] = cast(OWN_MODEL.c.kind, String)
    columns["pack"] = literal("")
    source: FromClause = OWN_MODEL
    if standing is not None:
        source = OWN_MODEL.outerjoin(standing, standing.c.model_key == OWN_MODEL.c.key)
        columns |= {name: standing.c[name] for name in PRICE_COLUMNS}
    return Arm(source, OWN_MODEL.c.key, True, (), columns, corrected)


#: Own prices that can stand for a model: of new pieces, however they came about.
_STANDING_KINDS: Final = (PriceKind.LIST, PriceKind.QUOTED, PriceKind.PAID, PriceKind.RETAIL)
_STANDING_CONDITIONS: Final = (Condition.UNSAID, Condition.NEW)


def _own_prices(currencies: list[str]) -> FromClause:
    """The newest own price of each model, in the columns of `PRICE_COLUMNS`."""
    prices = OWN_PRICE.c
    scale = case(
        *((prices.price_currency == code, 10.0 ** minor_digits(code)) for code in currencies),
        else_=1.0,
    )
    place = func.row_number().over(
        partition_by=prices.model_key, order_by=(prices.dated.desc(), prices.id.desc())
    )
    ranked = (
        select(
            prices.model_key,
            (prices.price_minor / scale).label("price_number"),
            prices.price_currency,
            literal("").label("price_amount"),
            cast(prices.dated, String).label("price_dated"),
            cast(prices.price_kind, String).label("price_kind"),
            cast(prices.condition, String).label("price_condition"),
            cast(prices.unit, String).label("price_unit"),
            place.label("place"),
        )
        .where(
            prices.unit == PIECE,
            prices.price_kind.in_(_STANDING_KINDS),
            prices.condition.in_(_STANDING_CONDITIONS),
        )
        .subquery()
    )
    return select(ranked).where(ranked.c.place == 1).subquery("own_standing")
