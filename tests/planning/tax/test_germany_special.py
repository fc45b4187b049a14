"""Special depreciation under § 7g Abs. 5 EStG beside linear AfA, worked out by hand."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from money import Amount
from planning.errors import TaxError
from planning.tax.germany import linear, linear_with_special, special
from planning.tax.shipped import shipped_rules

RULES = shipped_rules()
D = Decimal


def eur(text: str) -> Amount:
    return Amount(D(text), "EUR").rounded()


def numbers(plan: object) -> list[str]:
    return [str(amount.number) for amount in plan.amounts]  # type: ignore[attr-defined]


def test_forty_percent_in_the_first_year_leaves_less_for_the_last() -> None:
    plan = linear_with_special(RULES, eur("6000.00"), date(2025, 1, 10), [D(40)])
    assert numbers(plan) == ["4400.00", "1600.00", "0.00"]


def test_it_may_be_spread_and_is_twenty_percent_before_2024() -> None:
    plan = linear_with_special(RULES, eur("6000.00"), date(2025, 7, 1), [D(10), D(10), D(0), D(20)])
    # Linear 1000, 2000, 2000, 1000; special 600, 600, 0, 1200, as far as anything is left.
    assert numbers(plan) == ["1600.00", "2600.00", "1800.00", "0.00"]
    assert special(RULES, eur("5000.00"), date(2023, 5, 1)).most == eur("1000.00")


def test_behind_its_five_years_what_is_left_is_spread_over_the_months_left() -> None:
    plan = linear_with_special(RULES, eur("8000.00"), date(2025, 1, 1), [D(40)], D(8))
    # 3200 at once and 1000 a year for five years would leave -200: nothing is left in year 5.
    assert numbers(plan)[:5] == ["4200.00", "1000.00", "1000.00", "1000.00", "800.00"]
    longer = linear_with_special(RULES, eur("13000.00"), date(2025, 1, 1), [D(40)], D(13))
    # After five years 13000 - 5200 - 5000 = 2800 over eight years.
    assert numbers(longer) == ["6200.00", *["1000.00"] * 4, *["350.00"] * 8]


def test_it_is_closed_above_the_limit_of_profit_and_its_bounds() -> None:
    assert special(RULES, eur("5000.00"), date(2025, 5, 1), eur("200000.00")).allowed
    closed = special(RULES, eur("5000.00"), date(2025, 5, 1), eur("200000.01"))
    assert (closed.allowed, closed.most) == (False, eur("0.00"))
    for taken in ([D(41)], [D(-1)], [D(5)] * 6):
        with pytest.raises(TaxError):
            linear_with_special(RULES, eur("5000.00"), date(2025, 5, 1), taken)


@given(
    st.integers(0, 10**8), st.integers(1, 12), st.integers(1, 10),
    st.lists(st.integers(0, 8), max_size=5),
)  # fmt: skip
def test_it_ends_at_nothing_and_never_below(
    minor: int, month: int, life: int, taken: list[int]
) -> None:
    cost, bought = Amount.of_minor(minor, "EUR"), date(2025, month, 3)
    plan = linear_with_special(RULES, cost, bought, [D(one) for one in taken], D(life))
    assert Amount.total(plan.amounts, "EUR") == cost
    assert all(amount.number >= 0 for amount in plan.amounts)
    if not any(taken) and life <= 5:
        assert plan.amounts == linear(RULES, cost, bought, D(life)).amounts


def test_a_few_cents_are_never_written_down_below_nothing() -> None:
    assert numbers(linear(RULES, eur("0.02"), date(2025, 1, 3), D(4))) == [
        "0.01",
        "0.01",
        *["0.00"] * 2,
    ]
