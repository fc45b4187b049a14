"""Fleets as pools by fiscal year, worked out by hand for each jurisdiction."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from money import Amount
from planning.errors import TaxError
from planning.tax.fleet import (
    CURRENCIES,
    FleetYear,
    Jurisdiction,
    fiscal_periods,
    fleet_years,
)
from planning.tax.macrs_books import convention_of, macrs_book
from planning.tax.pooled import PooledAsset
from planning.tax.shipped import shipped_rules

RULES = shipped_rules()


def asset(
    code: str, cost: int, bought: str, gone: str | None = None, proceeds: int | None = None
) -> PooledAsset:
    currency = CURRENCIES[Jurisdiction(code)]
    day = date.fromisoformat(bought)
    return PooledAsset(
        Amount(Decimal(cost), currency).rounded(),
        day,
        day,
        date.fromisoformat(gone) if gone else None,
        None if proceeds is None else Amount(Decimal(proceeds), currency).rounded(),
    )


def years(
    code: str, *assets: PooledAsset, until: str, end: tuple[int, int] = (12, 31)
) -> list[FleetYear]:
    first = min(one.bought for one in assets)
    periods = fiscal_periods(first, date.fromisoformat(until), end)
    return list(fleet_years(RULES, Jurisdiction(code), periods, assets))


def figures(found: list[FleetYear]) -> list[tuple[str, str]]:
    return [
        (str(one.deduction.number), str(one.closing.number))
        for one in found
        if one.deduction is not None and one.closing is not None
    ]


def test_sweden_takes_the_lower_value_and_costs_that_are_gone_leave_the_20_rule() -> None:
    found = years(
        "SE",
        asset("SE", 100_000, "2024-03-01", "2026-06-01", 20_000),
        asset("SE", 50_000, "2025-03-01"),
        until="2026-12-31",
    )

    assert figures(found) == [
        ("30000.00", "70000.00"),
        ("36000.00", "84000.00"),
        ("34000.00", "30000.00"),
    ]
    assert [one.rule for one in found] == ["30 rule", "30 rule", "20 rule"]


def test_sweden_taxes_what_comes_and_goes_in_one_year_outside_of_the_pool() -> None:
    (found,) = years(
        "SE", asset("SE", 9000, "2025-03-01", "2025-09-01", 12_000), until="2025-12-31"
    )

    assert figures([found]) == [("0.00", "0.00")]
    assert found.taxable == Amount(Decimal("3000.00"), "SEK")


def test_the_united_kingdom_claims_aia_and_pools_the_rest_across_the_change_of_rate() -> None:
    found = years("UK", asset("UK", 1_200_000, "2026-02-05"), until="2027-12-31")

    assert figures(found) == [("1029980.00", "170020.00"), ("23802.80", "146217.20")]
    assert found[0].rule == "AIA 1000000.00, pool 14.99 %"


def test_india_halves_the_rate_under_180_days_and_an_empty_block_is_a_loss() -> None:
    found = years(
        "IN",
        asset("IN", 100_000, "2025-04-01", "2026-05-01", 30_000),
        asset("IN", 20_000, "2025-12-01", "2026-05-01", 10_000),
        until="2027-03-31",
        end=(3, 31),
    )

    assert figures(found) == [("44000.00", "76000.00"), ("0.00", "0.00")]
    assert found[1].loss == Amount(Decimal("36000.00"), "INR")


def test_germany_expenses_low_value_and_spreads_the_rest_by_months() -> None:
    found = years(
        "DE",
        asset("DE", 800, "2025-03-01"),
        asset("DE", 3600, "2025-10-15", "2026-06-10", 3000),
        until="2026-12-31",
    )

    # 300 in 2025; five months of 100 in 2026; 2800 left, sold for 3000
    assert figures(found) == [("1100.00", "3300.00"), ("500.00", "0.00")]
    assert found[1].taxable == Amount(Decimal("200.00"), "EUR")


def test_the_united_states_test_the_quarters_and_take_the_bonus_of_both_dates() -> None:
    found = years("US", asset("US", 10_000, "2024-02-01"), until="2025-12-31")
    late = years("US", asset("US", 10_000, "2024-11-01"), until="2024-12-31")

    assert figures(found) == [("6800.00", "3200.00"), ("1280.00", "1920.00")]
    assert figures(late) == [("6200.00", "3800.00")]
    assert (found[0].rule, late[0].rule) == ("half-year", "mid-quarter")


def test_a_year_that_is_not_known_stops_the_years_behind_it_in_words() -> None:
    found = years("US", asset("US", 10_000, "2016-02-01"), until="2017-12-31")

    assert all(one.deduction is None and "not known" in one.problem for one in found)


def test_what_went_without_recorded_proceeds_is_counted() -> None:
    found = years("SE", asset("SE", 9000, "2024-03-01", "2025-09-01"), until="2025-12-31")

    assert [one.without_proceeds for one in found] == [0, 1]


def test_currencies_and_openings_that_do_not_fit_are_refused() -> None:
    periods = fiscal_periods(date(2025, 1, 1), date(2025, 12, 31), (12, 31))
    with pytest.raises(TaxError, match="pools are in GBP"):
        fleet_years(RULES, Jurisdiction.UNITED_KINGDOM, periods, [asset("SE", 1, "2025-01-01")])
    with pytest.raises(TaxError, match="asset by asset"):
        fleet_years(RULES, Jurisdiction.GERMANY, periods, [asset("DE", 1, "2024-01-01")])


@given(
    st.lists(
        st.tuples(
            st.integers(0, 10**7),
            st.dates(date(2018, 1, 1), date(2025, 12, 31)),
            st.none() | st.integers(0, 2500),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_sums_of_a_fleet_are_those_of_its_tax_books_one_by_one(
    given_assets: list[tuple[int, date, int | None]],
) -> None:
    assets = [
        PooledAsset(
            Amount.of_minor(cost, "USD"),
            day,
            day,
            None if held is None else date.fromordinal(day.toordinal() + held),
            Amount.of_minor(cost // 3, "USD"),
        )
        for cost, day, held in given_assets
    ]
    periods = fiscal_periods(min(one.bought for one in assets), date(2032, 12, 31), (12, 31))
    found = fleet_years(RULES, Jurisdiction.UNITED_STATES, periods, assets)
    tests = {period.start: convention_of(RULES, period, assets, "USD") for period in periods}
    books = [
        macrs_book(RULES, one, period, tests[period.start])
        for one in assets
        for period in periods
        if period.start <= one.in_service <= period.end
    ]
    for year in found:
        alone = [book.in_year(year.period) for book in books]
        assert year.deduction == Amount.total((one.deduction for one in alone), "USD")
        assert year.closing == Amount.total((one.adjusted_basis for one in alone), "USD")


@given(
    st.sampled_from(["SE", "UK", "IN", "DE", "US"]),
    st.lists(
        st.tuples(
            st.integers(0, 10**7),
            st.dates(date(2019, 1, 1), date(2025, 12, 31)),
            st.none() | st.integers(0, 2000),
            st.integers(0, 10**7),
        ),
        min_size=1,
        max_size=6,
    ),
)
def test_what_is_bought_is_deducted_brought_back_or_left(
    code: str, given_assets: list[tuple[int, date, int | None, int]]
) -> None:
    """Purchases = deductions + losses - income + proceeds + what is left, to the cent, always."""
    whose = Jurisdiction(code)
    currency = CURRENCIES[whose]
    assets = [
        PooledAsset(
            Amount.of_minor(cost, currency),
            bought,
            bought,
            None if held is None else date.fromordinal(bought.toordinal() + held),
            None if held is None else Amount.of_minor(proceeds, currency),
        )
        for cost, bought, held, proceeds in given_assets
    ]
    periods = fiscal_periods(min(one.bought for one in assets), date(2032, 12, 31), (12, 31))
    found = fleet_years(RULES, whose, periods, assets)
    zero = Amount.zero(currency)

    assert all(not year.problem for year in found)
    spent = Amount.total((one.cost for one in assets), currency)
    back = Amount.total((one.proceeds for one in assets if one.proceeds), currency)
    used = Amount.total((year.deduction or zero for year in found), currency)
    lost = Amount.total((year.loss or zero for year in found), currency)
    income = Amount.total((year.taxable or zero for year in found), currency)
    assert spent == used + lost - income + back + (found[-1].closing or zero)
    assert all((year.deduction or zero).number >= 0 for year in found)
    assert all((year.closing or zero).number >= 0 for year in found)
