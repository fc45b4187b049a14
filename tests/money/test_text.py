"""Amounts as people write them, by locale, strictly."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from money import Amount
from money.errors import AmountTextError, LocaleNameError
from money.text import format_amount, format_number, parse_amount

NBSP, NNBSP = "\u00a0", "\u202f"


@pytest.mark.parametrize(
    ("number", "currency", "locale", "code", "text"),
    [
        ("1299.005", "EUR", "en_US", False, "€1,299.01"),
        ("1299.005", "EUR", "en_US", True, f"EUR{NBSP}1,299.01"),
        ("1299", "EUR", "de_DE", False, f"1.299,00{NBSP}€"),
        ("1299", "EUR", "de_DE", True, f"1.299,00{NBSP}EUR"),
        ("1299", "SEK", "sv_SE", False, f"1{NBSP}299,00{NBSP}kr"),
        ("-1299.5", "JPY", "en_US", False, "-¥1,300"),
        ("1.2345", "KWD", "en_US", True, f"KWD{NBSP}1.235"),
        ("1299", "EUR", "fr_FR", False, f"1{NNBSP}299,00{NBSP}€"),
    ],
)
def test_formatting(number: str, currency: str, locale: str, code: bool, text: str) -> None:
    assert format_amount(Amount(Decimal(number), currency), locale, code=code) == text


@pytest.mark.parametrize(
    ("text", "locale", "expected"),
    [
        ("1,299.00 EUR", "en_US", "1299.00 EUR"),
        ("1299 eur", "en_US", "1299.00 EUR"),
        ("EUR 1.299,00", "de_DE", "1299.00 EUR"),
        ("1 299,50 SEK", "sv_SE", "1299.50 SEK"),
        (f"1{NBSP}299,50 SEK", "sv_SE", "1299.50 SEK"),
        ("1 299,50 EUR", "fr_FR", "1299.50 EUR"),
        ("-12 JPY", "en_US", "-12 JPY"),
        ("\N{MINUS SIGN}12 JPY", "sv_SE", "-12 JPY"),
        ("1.234 KWD", "en_US", "1.234 KWD"),
    ],
)
def test_parsing(text: str, locale: str, expected: str) -> None:
    assert str(parse_amount(text, locale=locale)) == expected


@pytest.mark.parametrize(
    ("text", "locale", "sentence"),
    [
        ("1,23 EUR", "en_US", "is not a number"),
        ("1.299,00 EUR", "en_US", "is not a number"),
        ("1.5 EUR", "de_DE", "is not a number"),
        ("1e5 EUR", "en_US", "is not a number"),
        ("Infinity EUR", "en_US", "is not a number"),
        ("0x10 EUR", "en_US", "is not a number"),
        ("=1+1 EUR", "en_US", "is not a number"),
        ("", "en_US", "names no currency"),
        ("12.50", "en_US", "names no currency"),
        ("12.505 EUR", "en_US", "has more"),
        ("12.5 JPY", "en_US", "has more"),
        ("12 XYZ", "en_US", "not a currency"),
        ("NaN EUR", "en_US", "not a currency"),
        ("9" * 5_000 + " EUR", "en_US", "currency|not a number"),
    ],
)
def test_what_is_not_an_amount_is_refused_with_a_sentence(
    text: str, locale: str, sentence: str
) -> None:
    with pytest.raises(AmountTextError, match=sentence):
        parse_amount(text, locale=locale)


def test_a_form_knows_the_currency() -> None:
    assert str(parse_amount("12.50", "EUR")) == "12.50 EUR"


@given(
    st.integers(-(10**15), 10**15),
    st.sampled_from(["EUR", "JPY", "KWD"]),
    st.sampled_from(["en_US", "de_DE", "sv_SE", "fr_FR", "de_CH", "en_IN"]),
)
def test_what_is_printed_can_be_read_again(minor: int, currency: str, locale: str) -> None:
    amount = Amount.of_minor(minor, currency)
    assert parse_amount(format_amount(amount, locale, code=True), locale=locale) == amount


def test_plain_numbers_are_rounded_half_up() -> None:
    assert format_number(Decimal("2.5")) == "3"
    assert format_number(Decimal("1234567.125"), "de_DE", digits=2) == "1.234.567,13"


@pytest.mark.parametrize("name", ["", "/", "x" * 500, "xx_YY", "../../etc", "\x00"])
def test_a_locale_that_is_none_is_refused(name: str) -> None:
    with pytest.raises(LocaleNameError, match="is no locale"):
        format_number(3, name)
