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
from money.errors import AmountTextError, LocaleNameError
from money.rounding import round_half_up
from money.sentence import say

if TYPE_CHECKING:
    from babel import Locale

DEFAULT_LOCALE: Final = "en_US"
_CODE: Final = re.compile(r"(?<![A-Za-z])[A-Za-z]{3}(?![A-Za-z])")
_SPACES: Final = re.compile(r"[\s\u00a0\u202f\u2009]+")
_NUMBER: Final = re.compile(r"[+-]?[\d.,'’\u066b\u066c ]*\d[\d.,'’\u066b\u066c ]*")
_CURRENCY_SIGN: Final = "\N{CURRENCY SIGN}"
LONGEST_TEXT: Final = 64


@cache
def _locale(name: str) -> Locale:
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(name, sep="-" if "-" in name else "_")
    except (ValueError, TypeError, UnknownLocaleError):
        said = name[:LONGEST_TEXT]
        raise LocaleNameError(
            say("“{said}” is no locale; write en_US or sv_SE.", said=said)
        ) from None


def require_locale(name: str) -> None:
    """Raise a LocaleNameError unless `name` is a locale that is known, such as en_US."""
    _locale(name)


@cache
def _pattern(locale: str, digits: int, code: bool) -> str:
    """The locale's currency pattern with `digits` decimals; with `code`, the ISO code set apart."""
    pattern = str(_locale(locale).currency_formats["standard"].pattern)
    pattern = re.sub(r"\.0+", "." + "0" * digits if digits else "", pattern)
    if not code:
        return pattern
    spaced = re.sub(
        rf"[\s\u00a0]*{_CURRENCY_SIGN}[\s\u00a0]*", f"\u00a0{_CURRENCY_SIGN * 2}\u00a0", pattern
    )
    halves = [half.strip("\u00a0") for half in spaced.split(";")]
    return ";".join(halves)


def format_amount(
    amount: Amount, locale: str = DEFAULT_LOCALE, *, code: bool = False, digits: int | None = None
) -> str:
    """`amount` as people in `locale` write it: €1,299.00; with `code`, EUR instead of the symbol.

    It has the decimals of its currency, or `digits` where a price an hour needs more and an
    estimate fewer. The number is quantised first (half up), because babel rounds half to even.
    """
    from decimal import ROUND_HALF_UP

    from babel.numbers import format_currency

    shown = minor_digits(amount.currency) if digits is None else digits
    number = amount.number.quantize(Decimal(1).scaleb(-shown), rounding=ROUND_HALF_UP)
    return format_currency(
        number,
        amount.currency,
        format=_pattern(locale, shown, code),
        locale=_locale(locale),
        currency_digits=False,
    )


def format_number(number: Decimal | int, locale: str = DEFAULT_LOCALE, *, digits: int = 0) -> str:
    """A plain number by locale with exactly `digits` decimals, rounded half up."""
    from decimal import ROUND_HALF_UP

    from babel.numbers import format_decimal

    quantised = Decimal(number).quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_UP)
    pattern = "#,##0" + ("." + "0" * digits if digits else "")
    return format_decimal(quantised, format=pattern, locale=_locale(locale))


@cache
def number_signs(locale: str) -> dict[str, str]:
    """What a locale writes for the signs of an English number: `,`, `.`, `-` and `%`."""
    from babel.numbers import get_decimal_symbol, get_group_symbol, get_minus_sign_symbol

    place = _locale(locale)
    percent = "%" if place.language == "en" else "\u00a0%"
    return {
        ",": get_group_symbol(place),
        ".": get_decimal_symbol(place),
        "-": get_minus_sign_symbol(place),
        "%": percent,
    }


def parse_number(text: str, locale: str = DEFAULT_LOCALE) -> Decimal:
    """The number that `text` writes in `locale`, strictly: 1,23 is no number in en_US.

    Any kind of space may stand where the locale groups digits with one. Raises AmountTextError
    with an example of what is accepted.
    """
    from babel.numbers import NumberFormatError, parse_decimal

    cleaned = _cleaned(text, locale)
    if cleaned is not None:
        try:
            return parse_decimal(cleaned, locale=_locale(locale), strict=True)
        except (NumberFormatError, InvalidOperation, ValueError):
            pass
    example = format_number(Decimal("1299.50"), locale, digits=2)
    said = text.strip()[:LONGEST_TEXT]
    raise AmountTextError(
        say("“{said}” is not a number; write it like {example}.", said=said, example=example)
    )


def _cleaned(text: str, locale: str) -> str | None:
    """`text` with the locale's own spaces and minus sign; None when it cannot be a number."""
    from babel.numbers import get_group_symbol

    plain = _SPACES.sub(" ", text.replace("\N{MINUS SIGN}", "-")).strip()
    plain = re.sub(r"^([+-]) ", r"\1", plain)
    if len(text) > LONGEST_TEXT or not _NUMBER.fullmatch(plain):
        return None
    group = get_group_symbol(_locale(locale))
    return plain.replace(" ", group) if _SPACES.fullmatch(group) else plain


def parse_amount(text: str, currency: str | None = None, locale: str = DEFAULT_LOCALE) -> Amount:
    """The amount that `text` writes: `1,299.00`, `EUR 1299` or `1299 SEK`, strictly by `locale`.

    `currency` is used where the text names none. More decimals than the currency has are refused
    rather than rounded: they are a slip of the hand, or another currency. Raises AmountTextError.
    """
    named = _CODE.search(text[: LONGEST_TEXT + 1])
    code = named.group().upper() if named else currency
    number_text = text.replace(named.group(), " ", 1) if named else text
    if code is None:
        raise AmountTextError(
            say("“{text}” names no currency; write it like 1299.00 EUR.", text=text.strip())
        )
    if not is_known_currency(code):
        raise AmountTextError(
            say("“{code}” is not a currency code; write EUR, SEK or USD.", code=code)
        )
    number = parse_number(number_text, locale)
    if number != round_half_up(number, code):
        raise AmountTextError(
            say(
                "{code} has {minor_digits} decimals; “{text}” has more.",
                code=code,
                minor_digits=minor_digits(code),
                text=text.strip(),
            )
        )
    return Amount(round_half_up(number, code), code)
