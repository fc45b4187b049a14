"""One filter value for the catalogue's table, its facets, plots, exports and reports alike."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, exists, false, or_

from catalog.models.catalogue import OWN_FIGURE, OWN_PRICE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from sqlalchemy import ColumnElement

    from catalog.models.catalogue_fields import ModelKind
    from catalog.queries.catalogue.source import Arm
    from money import Amount


@dataclass(frozen=True, slots=True)
class Span:
    """A field that must be known and lie between `least` and `most`, where they are given."""

    field: str
    least: Decimal | None = None
    most: Decimal | None = None


@dataclass(frozen=True, slots=True)
class OneOf:
    """A field of text or yes and no that must have one of `values`."""

    field: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ModelFilter:
    """Which models are meant. An empty tuple, an empty text or None does not restrict.

    `text` is split into words, each of which must occur in a name, an alias or a part number.
    `released_from` and `released_to` are years, months or days, both included: “after 2022” is from
    2023. A price is the one that stands for a model, in `price_at_most`’s currency; prices in other
    currencies count only with rates, see `Rates`. `in_stock_at` names vendors whose newest
    imported price list has the model in stock; `in_stock` takes any of them.
    """

    text: str = ""
    kinds: tuple[ModelKind, ...] = ()
    manufacturers: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()
    one_of: tuple[OneOf, ...] = ()
    released_from: str = ""
    released_to: str = ""
    price_at_least: Amount | None = None
    price_at_most: Amount | None = None
    in_stock: bool = False
    in_stock_at: tuple[str, ...] = ()
    owned: bool | None = None
    own_or_corrected: bool = False
    keys: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether every model passes."""
        return self == ModelFilter()

    def without(self, name: str) -> ModelFilter:
        """This filter with the field `name` not restricting: what facet counts are taken under."""
        default: Any = {each.name: each.default for each in fields(self)}[name]
        return replace(self, **{name: default})

    def without_field(self, name: str) -> ModelFilter:
        """This filter with nothing asked of the model's field `name`."""
        return replace(
            self,
            spans=tuple(span for span in self.spans if span.field != name),
            one_of=tuple(one for one in self.one_of if one.field != name),
        )


@dataclass(frozen=True, slots=True)
class FilterFacts:
    """What a filter has to know beside itself, looked up before the models are asked.

    `rates` are units of the filter's currency for one of another; `stock_lists` are the newest
    price lists by vendor; `owned_keys` the models that assets are of.
    """

    rates: Mapping[str, Decimal] = field(default_factory=dict)
    stock_lists: Mapping[str, int] = field(default_factory=dict)
    owned_keys: frozenset[str] = frozenset()


def conditions(wanted: ModelFilter, arm: Arm, facts: FilterFacts) -> list[ColumnElement[bool]]:
    """What the database has to ask one arm for; all must hold."""
    found: list[ColumnElement[bool]] = [
        *arm.always,
        *(arm.has_word(word) for word in wanted.text.split()),
        *(_within(arm, span) for span in wanted.spans),
        *(arm.column(one.field).in_(one.values) for one in wanted.one_of),
        *_released(wanted, arm),
        *_priced(wanted, arm, facts),
        *_held(wanted, arm, facts),
    ]
    if wanted.kinds:
        found.append(arm.column("kind").in_([kind.value for kind in wanted.kinds]))
    if wanted.manufacturers:
        found.append(arm.column("manufacturer").in_(wanted.manufacturers))
    if wanted.keys:
        found.append(arm.key.in_(wanted.keys))
    return found


def _within(arm: Arm, span: Span) -> ColumnElement[bool]:
    column = arm.column(span.field)
    bounds: list[ColumnElement[bool]] = []
    if span.least is None and span.most is None:
        bounds.append(column.is_not(None))
    if span.least is not None:
        bounds.append(column >= float(span.least))
    if span.most is not None:
        bounds.append(column <= float(span.most))
    return and_(*bounds)


def _released(wanted: ModelFilter, arm: Arm) -> list[ColumnElement[bool]]:
    released = arm.column("released")
    found: list[ColumnElement[bool]] = []
    if wanted.released_from:
        found.append(released >= wanted.released_from)
    if wanted.released_to:
        # A tilde comes after every digit and dash: 2022-12-31 is within 2022.
        found += [released != "", released <= wanted.released_to + "~"]
    return found


def _priced(wanted: ModelFilter, arm: Arm, facts: FilterFacts) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    for bound, is_most in ((wanted.price_at_most, True), (wanted.price_at_least, False)):
        if bound is None:
            continue
        number, currency = arm.column("price_number"), arm.column("price_currency")
        limits = {bound.currency: bound.number}
        limits |= {code: bound.number / rate for code, rate in facts.rates.items()}
        found.append(
            or_(
                *(
                    and_(
                        currency == code,
                        number <= float(limit) if is_most else number >= float(limit),
                    )
                    for code, limit in limits.items()
                )
            )
        )
    return found


def _held(wanted: ModelFilter, arm: Arm, facts: FilterFacts) -> list[ColumnElement[bool]]:
    """What is asked of the ledger rather than of the model: stock, assets, own figures."""
    found: list[ColumnElement[bool]] = []
    if wanted.in_stock or wanted.in_stock_at:
        lists = [
            number
            for vendor, number in facts.stock_lists.items()
            if not wanted.in_stock_at or vendor in wanted.in_stock_at
        ]
        offer = exists().where(
            OWN_PRICE.c.model_key == arm.key,
            OWN_PRICE.c.in_stock == 1,
            OWN_PRICE.c.price_list_id.in_(lists),
        )
        found.append(offer if lists else false())
    if wanted.owned is not None:
        owned = arm.key.in_(sorted(facts.owned_keys))
        found.append(owned if wanted.owned else ~owned)
    if wanted.own_or_corrected and not arm.is_own:
        found.append(exists().where(OWN_FIGURE.c.model_key == arm.key))
    return found


EVERY_MODEL = ModelFilter()
