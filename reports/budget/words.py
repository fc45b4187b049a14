"""The words of the budget report by key and language, and the numbers and dates of its locale.

The texts are whole sentences, so that each can be translated on its own; they are resources.
"""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING, Final

import resources
from money.text import format_amount, format_number

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime
    from decimal import Decimal

    from money import Amount

LANGUAGES: Final = ("en", "sv")


@cache
def texts(language: str) -> dict[str, str]:
    """Every text of the report in one of LANGUAGES."""
    return tomllib.loads(resources.text(f"reports/budget.{language}.toml"))


@cache
def _said(language: str) -> dict[str, str]:
    """What rules and planning say in English, in the words that the window has for it."""
    from xml.etree import ElementTree

    found = {}
    contexts = ElementTree.fromstring(  # noqa: S314 - our own file
        resources.text(f"translations/rackledger_{language}.ts")
    )
    for context in contexts.iter("context"):
        if context.findtext("name") == "said":
            for message in context.iter("message"):
                found[message.findtext("source", "")] = message.findtext("translation", "")
    return found


class Words:
    """The report's texts in one language, with numbers, amounts and dates of one locale."""

    def __init__(self, language: str, locale: str) -> None:
        self._texts = texts(language if language in LANGUAGES else LANGUAGES[0])
        self._locale = locale
        self._said = _said(language) if language in LANGUAGES else {}

    def __call__(self, key: str, **values: object) -> str:
        """The text `key` with its places filled."""
        return self._texts[key].format(**values)

    def said(self, text: str) -> str:
        """A text of the rules or of planning, in this language where it is known in it."""
        return self._said.get(text) or text

    def name(self, text: str) -> str:
        """A user's name for something, or words that say that it has none."""
        return text if text.strip() else self("no_name")

    def count(self, key: str, n: int, **values: object) -> str:
        """The text `key` for `n` things."""
        return self(f"{key}.{'one' if n == 1 else 'other'}", n=self.number(n), **values)

    def number(self, value: Decimal | int, digits: int = 0) -> str:
        """A plain number."""
        return format_number(value, self._locale, digits=digits)

    def tick(self, value: Decimal) -> str:
        """A number with just the decimals that it has, two at most."""
        exponent = value.normalize().as_tuple().exponent
        assert isinstance(exponent, int), "an axis has finite ticks"
        return self.number(value, min(max(-exponent, 0), 2))

    def percent(self, share: Decimal) -> str:
        """A share of one as a whole percentage."""
        from babel.numbers import format_percent

        return str(format_percent(share, locale=self._locale))

    def amount(self, value: Amount) -> str:
        """An amount with its currency code, on one line."""
        return format_amount(value, self._locale, code=True).replace(" ", "\u00a0")

    def amounts(self, values: Iterable[Amount]) -> str:
        """Amounts in several currencies as a list in words."""
        return self.listed([self.amount(value) for value in values])

    def day(self, value: date) -> str:
        """A date in prose."""
        from babel.dates import format_date

        return str(format_date(value, format="long", locale=self._locale)).replace(" ", "\u00a0")

    def short_day(self, value: date) -> str:
        """A date in a table."""
        return value.isoformat()

    def instant(self, value: datetime) -> str:
        """An instant, already in UTC, to the minute."""
        return value.strftime("%Y-%m-%d %H:%M")

    def listed(self, texts: Iterable[str]) -> str:
        """Texts as a list in words: a, b and c."""
        *first, last = texts
        return self("and", list=", ".join(first), last=last) if first else last
