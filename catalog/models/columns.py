"""Column types that keep values exactly, and how a value becomes what the database stores.

A stored value is a plain text, integer or float that JSON can hold too. The journal's images are
made of exactly these stored values, so undo writes back byte for byte what was there.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import StrEnum
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from sqlalchemy import Dialect, String, TypeDecorator
from typing_extensions import override

from catalog.errors import DamagedLedgerError
from money.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
Stored: TypeAlias = str | int | float | None


def instant_text(at: datetime) -> str:
    """An instant as it is stored: UTC, ISO 8601 to the microsecond, so that text order is time."""
    if at.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def instant_of(text: str) -> datetime:
    """The instant that `instant_text` wrote."""
    return datetime.fromisoformat(text)


def converter(kind: type) -> Callable[[Any], Stored] | None:
    """What turns a value of `kind` into what is kept; None when it is kept as it is.

    Raises TypeError for a kind that has no place in the ledger.
    """
    for known, convert in _CONVERTERS:
        if issubclass(kind, known):
            return convert
    raise TypeError(f"{kind.__name__} is not kept in the ledger")


_CONVERTERS: Final[tuple[tuple[type, Callable[[Any], Stored] | None], ...]] = (
    (StrEnum, attrgetter("value")),
    # Not every database has truth values, and an image must read back as it was written.
    (bool, int),
    (str, None),
    (int, None),
    (datetime, instant_text),
    (date, date.isoformat),
)


def _read(parse: Callable[[Any], T], value: object, kind: str) -> T:
    """What a stored value means. Only a file that was edited by hand holds what means nothing."""
    try:
        return parse(value)
    except (ValueError, TypeError):
        raise DamagedLedgerError(
            say("The ledger holds {value} where {kind} belongs.", value=repr(value), kind=kind)
        ) from None


class Instant(TypeDecorator[datetime]):
    """A point in time, kept as UTC text with a fixed width."""

    impl = String(27)
    cache_ok = True

    @override
    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return instant_text(value) if isinstance(value, datetime) else value

    @override
    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return None if value is None else _read(instant_of, value, "an instant")


class Day(TypeDecorator[date]):
    """A calendar day without a time zone, kept as ISO 8601 text."""

    impl = String(10)
    cache_ok = True

    @override
    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return value.isoformat() if isinstance(value, date) else value

    @override
    def process_result_value(self, value: Any, dialect: Dialect) -> date | None:
        return None if value is None else _read(date.fromisoformat, value, "a day")


class Words(TypeDecorator[StrEnum]):
    """One word of a closed set, kept as its text."""

    impl = String(40)
    cache_ok = True

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__()
        self.words = words

    @override
    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    @override
    def process_result_value(self, value: Any, dialect: Dialect) -> StrEnum | None:
        return None if value is None else _read(self.words, value, "one of its words")
