"""Frozen dataclasses to canonical JSON and back, without loss, by their own field types."""

from __future__ import annotations

import dataclasses
import json
import math
from datetime import UTC, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from money.sentence import say
from probing.facts import Fact, Parts, Unknown

__all__ = ["SpecFormatError", "from_json", "to_json"]

T = TypeVar("T")


class SpecFormatError(ValueError):
    """The text is not the JSON form of the value that was asked for."""


def to_json(value: object) -> str:
    """`value` as JSON with sorted keys and no spare blanks: equal values give equal text."""
    plain = _plain(value)
    return json.dumps(plain, sort_keys=True, separators=(",", ":"), allow_nan=False)


def from_json(kind: type[T], text: str) -> T:
    """The value of `kind` that `to_json` wrote as `text`; a SpecFormatError when it is none."""
    try:
        built = _build(kind, json.loads(text), kind.__name__)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise SpecFormatError(
            say("This is not a stored {kind}: {error}", kind=kind.__name__, error=str(error))
        ) from error
    assert isinstance(built, kind)
    return built


def _plain(value: object) -> Any:
    """Only dicts, lists, texts, numbers and booleans."""
    if isinstance(value, Fact):
        return _plain_fact(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {name: _plain(getattr(value, name)) for name in value.__dataclass_fields__}
        return {name: plain for name, plain in fields.items() if plain is not None}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    return value


def _plain_fact(fact: Fact[Any]) -> dict[str, Any]:
    """A fact without the fields that say nothing."""
    plain: dict[str, Any] = {}
    if fact.unknown is None:
        plain["value"] = _plain(fact.value)
    else:
        plain["unknown"] = fact.unknown.value
    if fact.source:
        plain["source"] = fact.source
    if fact.detail:
        plain["detail"] = fact.detail
    return plain


def _build(kind: Any, plain: Any, where: str) -> Any:
    """The value of type `kind` from its plain form; a ValueError names `where` it went wrong."""
    origin = get_origin(kind)
    if origin is Fact:
        return _build_fact(get_args(kind)[0], plain, where)
    if origin is Parts:
        return _build_parts(get_args(kind)[0], plain, where)
    if origin is tuple:
        item = get_args(kind)[0]
        _expect(plain, list, where)
        return tuple(_build(item, each, f"{where}[{n}]") for n, each in enumerate(plain))
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return _build_record(kind, plain, where)
    return _build_leaf(kind, plain, where)


def _build_record(kind: type, plain: Any, where: str) -> Any:
    """A dataclass by its fields; fields left out keep their defaults, surplus ones are refused."""
    _expect(plain, dict, where)
    hints = _hints(kind)
    surplus = plain.keys() - hints.keys()
    if surplus:
        raise ValueError(f"{where} knows no “{min(surplus)}”")
    return kind(**{name: _build(hints[name], v, f"{where}.{name}") for name, v in plain.items()})


def _build_leaf(kind: Any, plain: Any, where: str) -> Any:
    """A text, number, truth value, instant or enum member."""
    if kind is datetime:
        _expect(plain, str, where)
        instant = datetime.fromisoformat(plain)
        if instant.tzinfo is None:
            raise ValueError(f"{where} is an instant without a time zone")
        return instant.astimezone(UTC)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(plain)
    if kind is float and type(plain) is int:
        return float(plain)
    _expect(plain, kind, where)
    if kind is float and not math.isfinite(plain):
        raise ValueError(f"{where} is not a finite number")
    return plain


def _build_fact(kind: Any, plain: Any, where: str) -> Fact[Any]:
    _expect(plain, dict, where)
    value = _build(kind, plain["value"], where) if "value" in plain else None
    reason = Unknown(plain["unknown"]) if "unknown" in plain else None
    source, detail = plain.get("source", ""), plain.get("detail", "")
    _expect(source, str, where)
    _expect(detail, str, where)
    return Fact(value, source, reason, detail)


def _build_parts(kind: Any, plain: Any, where: str) -> Parts[Any]:
    _expect(plain, dict, where)
    items = tuple(
        _build(kind, each, f"{where}[{n}]") for n, each in enumerate(plain.get("items", []))
    )
    reason = Unknown(plain["unknown"]) if "unknown" in plain else None
    return Parts(items, plain.get("source", ""), reason, plain.get("detail", ""))


def _expect(plain: Any, kind: type, where: str) -> None:
    if type(plain) is not kind:
        raise ValueError(f"{where} is {type(plain).__name__}, not {kind.__name__}")


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
