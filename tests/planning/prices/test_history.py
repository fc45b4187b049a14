"""Histories keep kinds apart, take a day's median, and read tariffs as steps."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from money import Amount
from planning.prices.history import CLOSEST_DAYS, converted, evenly, histories
from tests.planning.prices.making import START, history, point

DAYS = st.integers(0, 2000).map(lambda days: START + timedelta(days=days))
PRICES = st.lists(st.tuples(DAYS, st.integers(1, 10**6)), min_size=1, max_size=40)


def usd(number: int) -> Amount:
    return Amount(Decimal(number), "USD")


def test_kinds_conditions_vendors_and_currencies_are_kept_apart() -> None:
    day = date(2024, 5, 1)
    points = [
        point(100, day, "retail"),
        point(101, day, "used"),
        point(102, day, "retail", "EUR"),
        point(103, day, "retail", vendor="A shop"),
        point(104, day + timedelta(days=1), "retail"),
    ]
    found = histories(points)
    assert [len(one.days) for one in found] == [2, 1, 1, 1]
    assert {one.series.kind for one in found} == {"retail", "used"}
    assert found[0].series.text == "retail, USD per piece"


def test_a_day_with_several_prices_has_their_median() -> None:
    day = date(2024, 5, 1)
    (found,) = histories([point(number, day) for number in (10, 99, 12, 11)])
    assert found.last.amount == Amount(Decimal("11.5"), "USD")
    assert found.last.offers == 4


def test_a_price_of_nothing_is_no_price() -> None:
    assert histories([point(0, START), point(-5, START)]) == ()


def test_a_tariff_holds_until_it_is_changed() -> None:
    points = [
        point(4, date(2021, 11, 6), "rental", vendor="a cloud"),
        point(3, date(2025, 6, 23), "rental", vendor="a cloud"),
        point(3, date(2026, 7, 20), "rental", vendor="a cloud"),
    ]
    (found,) = histories(points)
    assert found.is_tariff
    assert found.price_on(date(2021, 11, 5)) is None
    assert found.price_on(date(2025, 6, 22)) == usd(4)
    assert found.price_on(date(2025, 6, 23)) == usd(3)
    assert found.price_on(date(2026, 7, 21)) is None
    (change,) = found.changes
    assert change.on == date(2025, 6, 23)
    assert (change.before, change.after) == (usd(4), usd(3))
    steps = evenly(found)
    assert steps[-1].on == date(2026, 7, 20)
    assert len(steps) == 1 + (found.last.on - found.first.on).days // 30
    known = found.until(date(2024, 1, 1))
    assert known is not None
    assert [price.amount.number for price in known.days] == [4, 4]


def test_gathered_over_many_vendors_a_rental_is_a_market() -> None:
    assert not history([1.0, 2.0], kind="rental").is_tariff
    assert history([1.0, 2.0], kind="rental", vendor="a cloud").is_tariff
    assert history([1.0, 2.0], kind="list").is_tariff


def test_what_was_known_on_a_day_is_nothing_later() -> None:
    prices = history([5.0, 6.0, 7.0])
    known = prices.until(START + timedelta(days=59))
    assert known is not None
    assert [price.amount.number for price in known.days] == [5, 6]
    assert prices.until(START - timedelta(days=1)) is None


@given(prices=PRICES)
def test_looks_that_a_trend_is_taken_from_are_apart_and_within_the_prices(
    prices: list[tuple[date, int]],
) -> None:
    (found,) = histories([point(number, day) for day, number in prices])
    looks = evenly(found)
    assert looks[-1].on == found.last.on
    assert sum(look.offers for look in looks) == len(prices)
    amounts = [price.amount for price in found.days]
    assert all(min(amounts) <= look.amount <= max(amounts) for look in looks)
    starts = [look.on for look in looks]
    assert all((new - old).days >= 1 for old, new in pairwise(starts))
    assert len(looks) <= 1 + (found.last.on - found.first.on).days // CLOSEST_DAYS


def test_prices_are_converted_at_their_own_day_and_say_so() -> None:
    points = [
        point(137.59, date(2014, 3, 28)),
        point(1, date(2098, 1, 1)),
        point(7, date(2014, 3, 28), currency="EUR"),
    ]
    found, problems = converted(points, "EUR")
    assert [one.amount for one in found] == [
        Amount(Decimal(100), "EUR"),
        Amount(Decimal(7), "EUR"),
    ]
    assert "European Central Bank" in found[0].source
    assert found[1].source == "a list"
    assert len(problems) == 1
    assert problems[0].startswith("1 USD of 2098-01-01: Rates of USD are known until")
