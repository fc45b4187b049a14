"""Money of one year in money of another: by what the user gave, or not at all."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from money import Amount
from planning.errors import RulesError
from planning.prices.inflation import adjust, adjusted, load_inflation
from tests.planning.prices.making import point

SOURCE = '[source]\ntitle = "An office"\ndate = 2026-01-01\ncurrency = "EUR"\n'
INDEX = (
    SOURCE + "[[index]]\non = 2020-01-01\nvalue = 100\n[[index]]\non = 2022-01-01\nvalue = 110\n"
)
EUR_100 = Amount(Decimal(100), "EUR")
DAYS = st.dates(date(2000, 1, 1), date(2040, 1, 1))


def test_nothing_is_bundled_and_nothing_made_up() -> None:
    assert load_inflation(resources.text("rules/inflation.toml"), "inflation.toml") is None
    assert adjust(EUR_100, date(2020, 1, 1), date(2026, 1, 1), None) is None


def test_between_two_days_of_the_index() -> None:
    index = load_inflation(INDEX, "mine.toml")
    found = adjust(EUR_100, date(2020, 1, 1), date(2022, 1, 1), index)
    assert found is not None
    assert found.amount.rounded() == Amount(Decimal("110.00"), "EUR")
    assert "An office, 2026-01-01" in str(found.reason)
    half = adjust(EUR_100, date(2020, 1, 1), date(2021, 1, 1), index)
    assert half is not None
    assert half.amount.rounded() == Amount(Decimal("104.89"), "EUR")  # 100 × 1.1 ^ (366 / 731)


def test_outside_the_index_nothing_is_known_without_a_rate() -> None:
    index = load_inflation(INDEX, "mine.toml")
    assert adjust(EUR_100, date(2019, 1, 1), date(2021, 1, 1), index) is None
    assert adjust(EUR_100, date(2021, 1, 1), date(2023, 1, 1), index) is None
    assert adjust(Amount(Decimal(1), "USD"), date(2020, 1, 1), date(2021, 1, 1), index) is None


@given(then=DAYS, now=DAYS)
def test_there_and_back_is_the_same_money(then: date, now: date) -> None:
    index = load_inflation(INDEX + "[assumed]\nyearly_pct = 3\n", "mine.toml")
    there = adjust(EUR_100, then, now, index)
    assert there is not None
    back = adjust(there.amount, now, then, index)
    assert back is not None
    assert abs(back.amount.number - 100) < Decimal("1e-40")
    assert (there.amount.number > 100) == (now > then)


def test_prices_are_put_into_money_of_one_day_and_say_so() -> None:
    index = load_inflation(INDEX, "mine.toml")
    assert index is not None
    points = [point(100, date(2020, 1, 1), currency="EUR"), point(100, date(2019, 1, 1))]
    found, problems = adjusted(points, date(2022, 1, 1), index)
    assert [one.amount.rounded() for one in found] == [Amount(Decimal("110.00"), "EUR")]
    assert found[0].source == "a list; An office, 2026-01-01"
    assert problems == ("100 USD of 2019-01-01: no index of An office, 2026-01-01 for it",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (SOURCE, "Two .* entries or a rate"),
        (SOURCE.replace("EUR", "Euro"), "not a currency code"),
        (INDEX.replace("2022", "2019"), "oldest first"),
        (INDEX.replace("110", "0"), "above zero"),
        (INDEX + "[surprise]\nx = 1\n", "unknown here"),
    ],
)
def test_a_wrong_table_is_refused_with_its_line(text: str, said: str) -> None:
    with pytest.raises(RulesError, match=said):
        load_inflation(text, "mine.toml")
