"""Conversion at a date: the published rate, the day it is of, and refusal where there is none."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from money import Amount, RateError, UnknownCurrencyError
from money.rates import MOST_DAYS_CARRIED, SOURCE, convert, currencies, days_of

FRIDAY = date(2014, 3, 28)
KEPT = st.sampled_from(["EUR", "USD", "SEK", "JPY", "GBP", "CHF", "CZK", "NOK", "PLN"])
DAYS = st.dates(date(1999, 1, 4), date(2026, 10, 30))


def amount(text: str, currency: str) -> Amount:
    return Amount(Decimal(text), currency)


def test_the_published_rate_of_the_day() -> None:
    """The bank's table says 1 EUR = 1.3759 USD on 2014-03-28."""
    found = convert(amount("100.00", "EUR"), "USD", FRIDAY)
    assert found.amount == amount("137.59", "USD")
    assert (found.rate, found.rate_on, found.source) == (Decimal("1.3759"), FRIDAY, SOURCE)


def test_between_two_currencies_by_way_of_the_euro() -> None:
    """1 EUR was 1.3759 USD and 140.9 JPY."""
    found = convert(amount("1.3759", "USD"), "JPY", FRIDAY)
    assert found.amount == amount("140.9", "JPY")


def test_the_weekend_has_the_rate_of_the_friday_and_says_so() -> None:
    sunday = FRIDAY + timedelta(days=2)
    found = convert(amount("100.00", "EUR"), "USD", sunday)
    assert (found.on, found.rate_on) == (sunday, FRIDAY)
    assert str(found) == f"100.00 EUR = 137.59 USD at 1.375900 of 2014-03-28 ({SOURCE})"


@pytest.mark.parametrize(
    ("currency", "on", "said"),
    [
        ("USD", date(1998, 12, 31), "Rates of USD begin on 1999-01-04"),
        ("USD", date(2099, 1, 1), "Rates of USD are known until 20"),
        ("RUB", date(2023, 1, 2), "Rates of RUB are known until 2022-03-01"),
        ("ISK", date(2015, 6, 1), "There is no rate between EUR and ISK for 2015-06-01"),
        ("KWD", FRIDAY, "publishes no rate for KWD"),
    ],
)
def test_what_has_no_rate_is_refused_in_words(currency: str, on: date, said: str) -> None:
    with pytest.raises(RateError, match=said):
        convert(amount("1.00", "EUR"), currency, on)


def test_what_is_no_currency_is_refused() -> None:
    with pytest.raises(UnknownCurrencyError):
        convert(amount("1.00", "EUR"), "usd", FRIDAY)


def test_an_instant_is_no_day() -> None:
    with pytest.raises(RateError, match="belongs to a day"):
        convert(amount("1.00", "EUR"), "USD", datetime(2014, 3, 28, tzinfo=UTC))


def test_the_same_currency_needs_no_rate() -> None:
    found = convert(amount("1.00", "KWD"), "KWD", date(1970, 1, 1))
    assert found.amount == found.given
    assert found.rate == 1


def test_the_currencies_that_can_be_converted() -> None:
    assert {"EUR", "USD", "GBP", "JPY", "SEK"} <= set(currencies())
    assert days_of("EUR")[0] == date(1999, 1, 4)


@given(minor=st.integers(-(10**15), 10**15), old=KEPT, new=KEPT, on=DAYS)
def test_there_and_back_is_the_same_amount(minor: int, old: str, new: str, on: date) -> None:
    given_ = Amount.of_minor(minor, old)
    there = convert(given_, new, on)
    back = convert(there.amount, old, on)
    assert abs(back.amount.number - given_.number) < Decimal("1e-30")
    assert back.amount.rounded() == given_
    assert there.rate_on == back.rate_on
    assert timedelta(0) <= on - there.rate_on <= timedelta(days=MOST_DAYS_CARRIED)


@given(minor=st.integers(0, 10**12), more=st.integers(1, 10**12), new=KEPT, on=DAYS)
def test_more_money_is_more_money_everywhere(minor: int, more: int, new: str, on: date) -> None:
    low = convert(Amount.of_minor(minor, "USD"), new, on).amount
    high = convert(Amount.of_minor(minor + more, "USD"), new, on).amount
    assert low < high


def test_nothing_is_read_before_it_is_needed() -> None:
    code = "import money.rates, sys; sys.exit('currency_converter' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
