"""A fact: one thing read about a machine, where it was read, or why it is not known."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["Fact", "Parts", "Unknown", "known", "no_parts", "parts", "unknown"]

T = TypeVar("T")
U = TypeVar("U")


class Unknown(StrEnum):
    """Why a value is not known. The texts are meant for people; they are also the stored form."""

    NOT_PERMITTED = "not permitted"
    NO_DRIVER = "no driver"
    NOT_SUPPORTED = "not supported"
    PLACEHOLDER = "placeholder"
    ABSENT = "absent"
    TIMED_OUT = "timed out"
    CONTAINER = "container"
    ASLEEP = "asleep"
    UNREADABLE = "unreadable"
    NOT_REPORTED = "not reported"


@dataclass(frozen=True, slots=True)
class Fact(Generic[T]):
    """One value with its `source` (a path, a call, a file's field), or the reason it is `unknown`.

    Exactly one of `value` and `unknown` is None. `detail` says more about an unknown, in words.
    """

    value: T | None = None
    source: str = ""
    unknown: Unknown | None = None
    detail: str = ""

    def __post_init__(self) -> None:
        if (self.value is None) == (self.unknown is None):
            raise ValueError("A fact has either a value or a reason why it has none.")

    def __bool__(self) -> bool:
        """Facts are not truth values: `fact.value` or `fact.is_known` says what is meant."""
        raise TypeError("Ask for fact.value or fact.is_known.")

    @property
    def is_known(self) -> bool:
        """Whether there is a value."""
        return self.unknown is None

    @property
    def why(self) -> str:
        """The reason in words when unknown, else an empty text."""
        if self.unknown is None:
            return ""
        return f"{self.unknown.value}: {self.detail}" if self.detail else self.unknown.value

    def or_else(self, default: T) -> T:
        """The value, or `default` when it is not known."""
        return default if self.value is None else self.value

    def or_from(self, other: Fact[T]) -> Fact[T]:
        """This fact when known, else `other` when that is known, else this one with its reason."""
        return other if self.value is None and other.value is not None else self

    def into(self, convert: Callable[[T], U]) -> Fact[U]:
        """The same fact with its value converted; an unknown stays the same unknown."""
        if self.value is None:
            return Fact(None, self.source, self.unknown, self.detail)
        return Fact(convert(self.value), self.source)


def known(value: T, source: str) -> Fact[T]:
    """A value read from `source`."""
    return Fact(value, source)


def unknown(reason: Unknown, source: str = "", detail: str = "") -> Fact[T]:
    """A value that `source` did not give, for `reason`; it fits a fact of any type."""
    return Fact(None, source, reason, detail)


@dataclass(frozen=True, slots=True)
class Parts(Generic[T]):
    """The parts of one kind in a machine, and whether the list can be trusted to be whole.

    With `unknown` set the list may lack parts (or all of them); without it, empty means none.
    """

    items: tuple[T, ...] = ()
    source: str = ""
    unknown: Unknown | None = None
    detail: str = ""

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __getitem__(self, index: int) -> T:
        return self.items[index]

    @property
    def is_whole(self) -> bool:
        """Whether every part of the kind is in the list."""
        return self.unknown is None

    @property
    def why(self) -> str:
        """The reason in words why the list may lack parts, else an empty text."""
        if self.unknown is None:
            return ""
        return f"{self.unknown.value}: {self.detail}" if self.detail else self.unknown.value


def parts(items: list[T] | tuple[T, ...], source: str) -> Parts[T]:
    """The whole list of the parts of one kind, as `source` gave it."""
    return Parts(tuple(items), source)


def no_parts(reason: Unknown, source: str = "", detail: str = "") -> Parts[T]:
    """A list that could not be read; it fits parts of any kind."""
    return Parts((), source, reason, detail)
