"""Amounts are exact, keep to their currency, and are rounded half up in one place."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from money import Amount, CurrencyMismatchError, MoneyError, UnknownCurrencyError, round_half_up
from money.amount import LARGEST_KEPT_MINOR

CURRENCIES = st.sampled_from(["EUR", "USD", "SEK", "JPY", "KWD"])
MINOR = st.integers(-(10**18), 10**18)


def eur(text: str) -> Amount:
    return Amount(Decimal(text), "EUR")


@pytest.mark.parametrize(
    ("number", "currency", "rounded"),
    [
        ("50.025", "EUR", "50.03"),
        ("50.015", "EUR", "50.02"),
        ("-50.025", "EUR", "-50.03"),
        ("0.004999999999999999999999", "EUR", "0.00"),
        ("0.5", "JPY", "1"),
        ("1.5", "JPY", "2"),
        ("1.2345", "KWD", "1.235"),
        ("12345678901234567.895", "EUR", "12345678901234567.90"),
    ],
)
def test_rounding_is_half_up_to_the_minor_unit(number: str, currency: str, rounded: str) -> None:
    assert round_half_up(Decimal(number), currency) == Decimal(rounded)
    assert str(Amount(Decimal(number), currency).rounded().number) == rounded


def test_currencies_never_mix() -> None:
    with pytest.raises(CurrencyMismatchError):
        eur("1") + Amount(Decimal(1), "SEK")
    with pytest.raises(CurrencyMismatchError):
        assert eur("1") < Amount(Decimal(2), "SEK")
    assert eur("1") != Amount(Decimal(1), "SEK")


@pytest.mark.parametrize("number", [1.5, 1, "1.50", None])
def test_only_a_decimal_is_an_amount(number: object) -> None:
    with pytest.raises(MoneyError):
        Amount(number, "EUR")  # type: ignore[arg-type]


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
def test_what_is_not_finite_is_no_amount(number: str) -> None:
    with pytest.raises(MoneyError):
        eur(number)


@pytest.mark.parametrize("factor", [0.5, "2"])
def test_amounts_are_multiplied_by_decimals_only(factor: object) -> None:
    with pytest.raises(MoneyError):
        eur("1.00") * factor  # type: ignore[operator]


@pytest.mark.parametrize("code", ["eur", "EURO", "", "XXX", "XAU"])
def test_unknown_currencies_are_refused(code: str) -> None:
    with pytest.raises(UnknownCurrencyError):
        Amount(Decimal(1), code)


def test_fractions_of_the_smallest_unit_have_no_count() -> None:
    with pytest.raises(MoneyError, match="round it first"):
        assert eur("1.005").minor


@given(MINOR, CURRENCIES)
def test_minor_units_and_back_is_the_same(minor: int, currency: str) -> None:
    assert Amount.of_minor(minor, currency).minor == minor


@given(MINOR, MINOR, CURRENCIES)
def test_sums_are_sums_of_minor_units(one: int, other: int, currency: str) -> None:
    total = Amount.of_minor(one, currency) + Amount.of_minor(other, currency)
    assert total.minor == one + other
    assert (total - Amount.of_minor(other, currency)).minor == one


@given(
    st.integers(-(10**15), 10**15),
    st.lists(st.integers(0, 10**6), min_size=1, max_size=20).filter(any),
    CURRENCIES,
)
def test_shares_lose_no_cent(minor: int, weights: list[int], currency: str) -> None:
    amount = Amount.of_minor(minor, currency)
    shares = amount.allocate(weights)
    assert sum(share.minor for share in shares) == minor
    exact = [Decimal(minor) * weight / sum(weights) for weight in weights]
    assert all(abs(s.minor - e) < 1 for s, e in zip(shares, exact, strict=True))


def test_equal_shares_of_what_does_not_divide() -> None:
    assert [str(share.number) for share in eur("100.00").allocate([1, 1, 1])] == [
        "33.34", "33.33", "33.33",
    ]  # fmt: skip


@pytest.mark.parametrize("weights", [[], [0, 0], [-1, 2], [Decimal("NaN")], [Decimal("Infinity")]])
def test_shares_need_weights(weights: list[Decimal | int]) -> None:
    with pytest.raises(MoneyError):
        eur("1.00").allocate(weights)


@given(
    st.integers(-LARGEST_KEPT_MINOR, LARGEST_KEPT_MINOR),
    st.lists(
        st.integers(0, 10**40)
        | st.decimals(0, Decimal("1E+30"), allow_nan=False, allow_infinity=False),
        min_size=1,
        max_size=8,
    ).filter(any),
)
def test_no_unit_is_lost_whatever_the_weights(minor: int, weights: list[Decimal | int]) -> None:
    shares = Amount.of_minor(minor, "EUR").allocate(weights)
    assert sum(share.minor for share in shares) == minor
    total = sum(Fraction(weight) for weight in weights)
    for share, weight in zip(shares, weights, strict=True):
        assert abs(share.minor - Fraction(weight) * minor / total) < 1


@pytest.mark.parametrize("number", ["1E+50", "-1E+50", "1E+999999", "9" * 60])
def test_what_no_rounding_could_hold_is_no_amount(number: str) -> None:
    with pytest.raises(MoneyError, match="too large"):
        Amount(Decimal(number), "EUR")
