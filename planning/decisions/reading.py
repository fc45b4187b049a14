"""Reading a parsed document (TOML or JSON) strictly: every key is known, typed and named."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final, TypeVar

from money import Amount
from money.sentence import say
from planning.errors import CaseError

if TYPE_CHECKING:
    from enum import StrEnum

LONGEST_TEXT: Final = 500
MOST_TABLES: Final = 1000
Word = TypeVar("Word", bound="StrEnum")


class Reader:
    """One table of a document; `where` names it in what is said of it."""

    def __init__(self, table: object, where: str = "") -> None:
        if not isinstance(table, Mapping):
            raise CaseError(say("“{where}” is a table of keys and values.", where=where))
        self._table = table
        self._where = where
        self._asked: set[str] = set()

    def has(self, key: str) -> bool:
        """Whether the key is given and not empty."""
        self._asked.add(key)
        return self._table.get(key) not in (None, "")

    def text(self, key: str, default: str | None = None) -> str:
        """A text; `default` None means that it must be given."""
        value = self._get(key, default)
        if not isinstance(value, str) or len(value) > LONGEST_TEXT:
            raise self._wrong(
                key, say("a text of at most {longest_text} characters", longest_text=LONGEST_TEXT)
            )
        return value.strip()

    def number(self, key: str, default: str | None = None) -> Decimal:
        """A number, given as one or as text."""
        value = self._get(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
            raise self._wrong(key, "a number")
        return self._decimal(key, str(value))

    def optional(self, key: str) -> Decimal | None:
        """A number, or None where it is not given."""
        return self.number(key) if self.has(key) else None

    def whole(self, key: str, default: str | None = None) -> int:
        """A whole number."""
        value = self.number(key, default)
        if value != value.to_integral_value() or abs(value) > 10**12:
            raise self._wrong(key, say("a whole number"))
        return int(value)

    def optional_whole(self, key: str) -> int | None:
        """A whole number, or None where it is not given."""
        return self.whole(key) if self.has(key) else None

    def amount(self, key: str, currency: str) -> Amount:
        """An amount in the currency of the document."""
        return Amount(self.number(key), currency)

    def optional_amount(self, key: str, currency: str) -> Amount | None:
        """An amount, or None where it is not given."""
        return self.amount(key, currency) if self.has(key) else None

    def flag(self, key: str, default: bool) -> bool:
        """True or false."""
        value = self._table.get(key, default)
        self._asked.add(key)
        if not isinstance(value, bool):
            raise self._wrong(key, say("true or false"))
        return value

    def word(self, key: str, words: type[Word], default: Word | None = None) -> Word:
        """One of the words of an enumeration."""
        value = self._get(key, None if default is None else default.value)
        for word in words:
            if value == word.value:
                return word
        listed = ", ".join(word.value for word in words)
        raise self._wrong(key, say("one of {words}", words=listed))

    def day(self, key: str) -> date | None:
        """A date, or None where it is not given."""
        if not self.has(key):
            return None
        value = self._table[key]
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(str(value)[:40])
        except ValueError:
            raise self._wrong(key, say("a date like 2026-03-01")) from None

    def table(self, key: str) -> Reader | None:
        """The table under a key, None where it is not given."""
        self._asked.add(key)
        return Reader(self._table[key], self._path(key)) if self._table.get(key) else None

    def tables(self, key: str) -> list[Reader]:
        """The list of tables under a key; none where it is not given."""
        self._asked.add(key)
        found = self._table.get(key) or []
        if not isinstance(found, list) or len(found) > MOST_TABLES:
            raise self._wrong(
                key, say("a list of at most {most_tables} tables", most_tables=MOST_TABLES)
            )
        return [Reader(one, f"{self._path(key)} {n}") for n, one in enumerate(found, start=1)]

    def numbers(self, key: str) -> list[Decimal]:
        """A list of numbers."""
        self._asked.add(key)
        found = self._table.get(key)
        if not isinstance(found, list):
            raise self._wrong(key, say("a list of numbers"))
        return [self._decimal(key, str(one)) for one in found]

    def words(self, key: str) -> list[str]:
        """A list of texts; empty where it is not given."""
        self._asked.add(key)
        found = self._table.get(key) or []
        if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
            raise self._wrong(key, say("a list of texts"))
        return list(found)

    def pairs(self, key: str) -> dict[str, Decimal]:
        """A table of numbers by name."""
        self._asked.add(key)
        found = self._table.get(key)
        if not isinstance(found, Mapping):
            raise self._wrong(key, say("a table of numbers by name"))
        return {str(name): self._decimal(str(name), str(one)) for name, one in found.items()}

    def done(self) -> None:
        """Refuse keys that nobody asked for: a mistyped key must not go unnoticed."""
        unknown = [key for key in self._table if key not in self._asked]
        if unknown:
            raise CaseError(
                say(
                    "“{path}” is not known; there are {_asked}.",
                    path=self._path(str(unknown[0])[:60]),
                    _asked=", ".join(sorted(self._asked)),
                )
            )

    def _get(self, key: str, default: str | None) -> object:
        self._asked.add(key)
        value = self._table.get(key)
        if value is None or value == "":
            if default is None:
                raise CaseError(say("“{path}” is missing.", path=self._path(key)))
            return default
        return value

    def _decimal(self, key: str, text: str) -> Decimal:
        try:
            number = Decimal(text) if len(text) <= 40 else Decimal("nan")
        except InvalidOperation:
            number = Decimal("nan")
        if not number.is_finite() or not -30 < number.adjusted() < 18:
            raise self._wrong(key, "a number")
        return number

    def _path(self, key: str) -> str:
        return f"{self._where}.{key}" if self._where else key

    def _wrong(self, key: str, accepted: str) -> CaseError:
        return CaseError(say("“{path}” is {accepted}.", path=self._path(key), accepted=accepted))
