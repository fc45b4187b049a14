"""The words of reports by key and language, and the numbers and dates of a locale.

The texts are whole sentences, so that each can be translated on its own; they are resources. What
all reports say is in one table, and each report's own table stands above it.
"""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING, ClassVar, Final

import resources
from money import minor_digits
from money.rendering import rendered
from money.text import format_amount, format_number

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime
    from decimal import Decimal

    from money import Amount

LANGUAGES: Final = ("en", "sv")
COMMON: Final = "common"
_MOST_DECIMALS: Final = 4  # of a price: 0.6349 an hour


@cache
def texts(table: str, language: str) -> dict[str, str]:
    """Every text of a table (`common`, `budget`, `board` …) in one of LANGUAGES."""
    return tomllib.loads(resources.text(f"reports/{table}.{language}.toml"))


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
    """The texts of `tables` in one language, with numbers, amounts and dates of one locale."""

    tables: ClassVar[tuple[str, ...]] = ()
    """The report's own tables; a later one stands above an earlier one."""

    def __init__(self, language: str, locale: str) -> None:
        known = language if language in LANGUAGES else LANGUAGES[0]
        self._texts: dict[str, str] = {}
        for table in (COMMON, *self.tables):
            self._texts |= texts(table, known)
        self._locale = locale
        self._said = _said(language) if language in LANGUAGES else {}

    # --- texts -----------------------------------------------------------------------------------

    def __call__(self, key: str, **values: object) -> str:
        """The text `key` with its places filled."""
        return self._texts[key].format(**values)

    def count(self, key: str, n: int, **values: object) -> str:
        """The text `key` for `n` things."""
        return self(f"{key}.{'one' if n == 1 else 'other'}", n=self.number(n), **values)

    def said(self, text: str) -> str:
        """A text of the rules or of planning, in this language where it is known in it."""
        return rendered(text, self._translated, self._locale)

    def _translated(self, text: str) -> str:
        return self._said.get(text) or text

    def name(self, text: str) -> str:
        """A user's name for something, or words that say that it has none."""
        return text if text.strip() else self("no_name")

    def listed(self, texts: Iterable[str]) -> str:
        """Texts as a list in words: a, b and c."""
        *first, last = texts
        return self("and", list=", ".join(first), last=last) if first else last

    def currency_note(self, currencies: tuple[str, ...]) -> str:
        """Which currencies the amounts are in."""
        if not currencies:
            return self("currency.none")
        key = "currency.one" if len(currencies) == 1 else "currency.other"
        return self(key, currencies=self.listed(currencies))

    def years(self, first: tuple[str, date, date], last: tuple[str, date, date]) -> str:
        """Fiscal years, each a label with its first and last day: 2026 to 2030 (… to …)."""
        return self(
            "fact.year_span" if first == last else "fact.year_spans",
            first=first[0],
            last=last[0],
            start=self.short_day(first[1]),
            end=self.short_day(last[2]),
        )

    # --- numbers ---------------------------------------------------------------------------------

    def number(self, value: Decimal | int, digits: int = 0) -> str:
        """A plain number."""
        return format_number(value, self._locale, digits=digits)

    def exact(self, value: Decimal) -> str:
        """A number with all of its digits and no needless noughts."""
        return self.number(value, _decimals(value.normalize()))

    def plain(self, value: Amount) -> str:
        """An amount without its currency, with all of its digits."""
        return self.number(value.number, _decimals(value.number))

    def tick(self, value: Decimal) -> str:
        """A number with just the decimals that it has, two at most."""
        return self.number(value, min(_decimals(value.normalize()), 2))

    def percent(self, share: Decimal) -> str:
        """A share of one as a whole percentage."""
        from babel.numbers import format_percent

        return str(format_percent(share, locale=self._locale))

    def amount(self, value: Amount, digits: int | None = None) -> str:
        """An amount with its currency code, on one line, with its own decimals or `digits`."""
        shown = format_amount(value, self._locale, code=True, digits=digits)
        return shown.replace(" ", "\u00a0")

    def price(self, value: Amount) -> str:
        """An amount with the decimals in which it was given, four at most."""
        given = min(_decimals(value.number), _MOST_DECIMALS)
        return self.amount(value, max(given, minor_digits(value.currency)))

    def amounts(self, values: Iterable[Amount]) -> str:
        """Amounts in several currencies as a list in words."""
        return self.listed([self.amount(value) for value in values])

    # --- days ------------------------------------------------------------------------------------

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


def fiscal_label(start: date, end: date) -> str:
    """A fiscal year as people call it: 2026, or 2026/27."""
    return str(end.year) if start.year == end.year else f"{start.year}/{end.year % 100:02d}"


def _decimals(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    assert isinstance(exponent, int), "a number in a report is finite"
    return max(0, -exponent)
