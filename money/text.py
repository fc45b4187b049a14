"""Amounts as text: formatting and strict parsing by locale, through babel's CLDR data.

Importing babel takes a few hundredths of a second, so it is imported when a text is first needed.
"""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import TYPE_CHECKING, Final

from money.amount import Amount
from money.currency import is_known_currency, minor_digits
from money.errors import AmountTextError
from money.rounding import round_half_up

if TYPE_CHECKING:
    from babel import Locale

DEFAULT_LOCALE: Final = "en_US"
_CODE: Final = re.compile(r"[A-Za-z]{3}(?![A-Za-z])|(?<![A-Za-z])[A-Za-z]{3}")
_SPACES: Final = re.compile(r"[\s\u00a0\u202f\u2009]+")
LONGEST_TEXT: Final = 64


@cache
def _locale(name: str) -> Locale:
    from babel import Locale

    return Locale.parse(name, sep="-" if "-" in name else "_")


@cache
def _pattern(locale: str, digits: int) -> tuple[str, str]:
    """The locale's currency pattern with the ISO code, its fraction set to `digits`."""
    currency = _locale(locale).currency_formats["standard"].pattern
    fraction = "." + "0" * digits if digits else ""
    return re.sub(r"\.0+", fraction, currency), fraction


def format_amount(amount: Amount, locale: str = DEFAULT_LOCALE, *, code: bool = False) -> str:
    """`amount` as people in `locale` write it: €1,299.00; with `code`, EUR instead of the symbol.

    The number is quantised first (half up), because babel rounds half to even.
    """
    from babel.numbers import format_currency

    pattern, _ = _pattern(locale, minor_digits(amount.currency))
    if code:
        pattern = re.sub(
            "\N{CURRENCY SIGN}[\\s\\u00a0]*", "\N{CURRENCY SIGN}" * 2 + "\u00a0", pattern
        )
        pattern = pattern.replace(
            "\u00a0\N{CURRENCY SIGN}\N{CURRENCY SIGN}\u00a0", "\u00a0" + "\N{CURRENCY SIGN}" * 2
        )
    number = round_half_up(amount.number, amount.currency)
    return format_currency(
        number, amount.currency, format=pattern, locale=_locale(locale), currency_digits=False
    )


def format_number(number: Decimal | int, locale: str = DEFAULT_LOCALE, *, digits: int = 0) -> str:
    """A plain number by locale with exactly `digits` decimals, rounded half up."""
    from decimal import ROUND_HALF_UP

    from babel.numbers import format_decimal

    quantised = Decimal(number).quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_UP)
    pattern = "#,##0" + ("." + "0" * digits if digits else "")
    return format_decimal(quantised, format=pattern, locale=_locale(locale))


def parse_number(text: str, locale: str = DEFAULT_LOCALE) -> Decimal:
    """The number that `text` writes in `locale`, strictly: 1,23 is no number in en_US.

    Raises AmountTextError with what was expected.
    """
    from babel.numbers import NumberFormatError, parse_decimal

    cleaned = _SPACES.sub(" ", text.replace("\N{MINUS SIGN}", "-")).strip()
    if not cleaned or len(cleaned) > LONGEST_TEXT:
        raise AmountTextError("An amount is a number such as 1299 or 1299.50.")
    try:
        number = parse_decimal(cleaned, locale=_locale(locale), strict=True)
    except (NumberFormatError, InvalidOperation, ValueError):
        example = format_number(Decimal("1299.50"), locale, digits=2)
        raise AmountTextError(
            f"“{text.strip()}” is not a number; write it like {example}."
        ) from None
    if not number.is_finite():
        raise AmountTextError(f"“{text.strip()}” is not an amount.")
    return number


def parse_amount(text: str, currency: str | None = None, locale: str = DEFAULT_LOCALE) -> Amount:
    """The amount that `text` writes: `1,299.00`, `EUR 1299` or `1299 SEK`, strictly by `locale`.

    `currency` is used where the text names none. More decimals than the currency has are refused
    rather than rounded: they are a slip of the hand, or another currency. Raises AmountTextError.
    """
    named = _CODE.search(text)
    code = named.group().upper() if named else currency
    number_text = text.replace(named.group(), " ", 1) if named else text
    if code is None:
        raise AmountTextError(f"“{text.strip()}” names no currency; write it like 1299.00 EUR.")
    if not is_known_currency(code):
        raise AmountTextError(f"“{code}” is not a currency code; write EUR, SEK or USD.")
    number = parse_number(number_text, locale)
    if number != round_half_up(number, code):
        raise AmountTextError(
            f"{code} has {minor_digits(code)} decimals; “{text.strip()}” has more."
        )
    return Amount(round_half_up(number, code), code)
