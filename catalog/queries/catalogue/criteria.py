"""Criteria as people type them: `rtx vram>=48 tdp<=300 price<=5000EUR released>2022`.

What is no criterion is a word to search for. A criterion that names no field is refused with the
nearest names rather than searched for as text.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from catalog.errors import RefusedError
from catalog.models.catalogue import PARTIAL_DATE
from catalog.models.catalogue_fields import FIELD_BY_NAME, Field, ModelKind
from catalog.queries.catalogue.model_filter import EVERY_MODEL, ModelFilter, OneOf, Span
from money import Amount, MoneyError
from money.sentence import say
from money.text import parse_amount

if TYPE_CHECKING:
    from collections.abc import Iterable

_CRITERION: Final = re.compile(r"([A-Za-z][A-Za-z0-9_]*)\s*(>=|<=|>|<|=)\s*(\S.*)")
#: What a word of a typed text must look like to be a criterion.
_WORD: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]*(>=|<=|>|<|=)\S+")
_KIND, _MAKER, _RELEASED, _PRICE = "kind", "manufacturer", "released", "price"
_OTHERS: Final = (_KIND, _MAKER, _RELEASED, _PRICE)
#: Shorter names for what people ask most.
_SHORT: Final = {
    "vram": "vram_gb",
    "memory": "memory_gb",
    "capacity": "capacity_gb",
    "bandwidth": "bandwidth_gb_s",
    "tdp": "tdp_w",
    "power": "tdp_w",
    "maker": _MAKER,
    "wattage": "wattage_w",
}
#: A step smaller than any figure of a catalogue is written in.
_LEAST_STEP: Final = Decimal("0.00000001")


def typed_filter(text: str, start: ModelFilter = EVERY_MODEL) -> ModelFilter:
    """`start` narrowed by a typed text; a RefusedError names what cannot be understood."""
    words = []
    for word in text.split():
        if _WORD.fullmatch(word):
            start = with_criterion(start, word)
        else:
            words.append(word)
    return replace(start, text=" ".join([start.text, *words]).strip())


def with_criterion(wanted: ModelFilter, text: str) -> ModelFilter:
    """`wanted` narrowed by one criterion such as `vram_gb>=48` or `memory_type=HBM3,HBM3e`."""
    found = _CRITERION.fullmatch(text.strip())
    if found is None:
        raise RefusedError(
            say("“{text}” is not a criterion.", text=text[:80]),
            advice="Write one like vram_gb>=48.",
        )
    name, sign, value = found[1].lower(), found[2], found[3].strip()
    name = _SHORT.get(name, name)
    if name == _PRICE:
        return _with_price(wanted, sign, value)
    if name == _RELEASED:
        return _with_release(wanted, sign, value)
    if name in {_KIND, _MAKER}:
        return _with_words(wanted, name, sign, value)
    field = FIELD_BY_NAME.get(name)
    if field is None:
        raise _unknown(name)
    if not field.is_number:
        _require_equal(sign, name)
        return replace(wanted, one_of=(*wanted.one_of, OneOf(name, tuple(value.split(",")))))
    return replace(wanted, spans=(*wanted.spans, _span(field, sign, value)))


def require_fields(names: Iterable[str]) -> None:
    """Refuse a name that no field of models has, naming the nearest."""
    for name in names:
        if name not in FIELD_BY_NAME:
            raise _unknown(name)


def _span(field: Field, sign: str, value: str) -> Span:
    try:
        number = Decimal(value)
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite() or abs(number) > field.most:
        unit = f" in {field.unit}" if field.unit else ""
        raise RefusedError(
            say(
                "“{value}” is not a number{unit} that {field} can have.",
                value=value[:40],
                unit=unit,
                field=field.name,
            )
        )
    if sign == "=":
        return Span(field.name, number, number)
    if sign in {">", ">="}:
        return Span(field.name, least=number + _LEAST_STEP if sign == ">" else number)
    return Span(field.name, most=number - _LEAST_STEP if sign == "<" else number)


def _with_price(wanted: ModelFilter, sign: str, value: str) -> ModelFilter:
    try:
        amount = parse_amount(value)
    except MoneyError as error:
        raise RefusedError(str(error), advice="Write a price like price<=5000EUR.") from None
    cent = Amount.of_minor(1, amount.currency)
    if sign in {"<", "<="}:
        return replace(wanted, price_at_most=amount - cent if sign == "<" else amount)
    if sign in {">", ">="}:
        return replace(wanted, price_at_least=amount + cent if sign == ">" else amount)
    return replace(wanted, price_at_least=amount, price_at_most=amount)


def _with_release(wanted: ModelFilter, sign: str, value: str) -> ModelFilter:
    """After 2022 is from 2023 on; before 2022-03 is until 2022-02, whatever else is unknown."""
    if not PARTIAL_DATE.fullmatch(value):
        raise RefusedError(
            say("“{value}” is not a year, month or day such as 2022-10.", value=value[:40])
        )
    if sign == "=":
        return replace(wanted, released_from=value, released_to=value)
    # Dates are compared as text: a tilde comes after, nothing before every part of a date.
    if sign in {">", ">="}:
        return replace(wanted, released_from=f"{value}~" if sign == ">" else value)
    return replace(wanted, released_to=value if sign == "<=" else f"{value}!")


def _with_words(wanted: ModelFilter, name: str, sign: str, value: str) -> ModelFilter:
    _require_equal(sign, name)
    values = tuple(value.split(","))
    if name == _MAKER:
        return replace(wanted, manufacturers=(*wanted.manufacturers, *values))
    try:
        kinds = tuple(ModelKind(word) for word in values)
    except ValueError:
        known = ", ".join(kind.value for kind in ModelKind)
        raise RefusedError(
            say("“{value}” is no kind of model; kinds are {known}.", value=value[:40], known=known)
        ) from None
    return replace(wanted, kinds=(*wanted.kinds, *kinds))


def _require_equal(sign: str, name: str) -> None:
    if sign != "=":
        raise RefusedError(say("“{name}” has no larger and smaller; write {name}=… .", name=name))


def _unknown(name: str) -> RefusedError:
    near = get_close_matches(name, [*FIELD_BY_NAME, *_SHORT, *_OTHERS], n=3)
    meant = (
        say("Did you mean {near}?", near=", ".join(near))
        if near
        else say("Fields are named as in the catalogue.")
    )
    return RefusedError(say("“{name}” is not a field of models.", name=name[:40]), advice=meant)
