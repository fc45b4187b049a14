"""What may be elected: how it is kept, from when it holds, and what it does to the years."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from money import Amount
from planning.errors import TaxError
from planning.tax.elections import QUESTIONS, Elections, parted, questions, read_elections
from planning.tax.fleet import CURRENCIES, FleetYear, Jurisdiction, fiscal_periods, fleet_years
from planning.tax.pooled import PooledAsset
from planning.tax.shipped import shipped_rules
from tests.planning.tax.test_fleet import asset, figures

RULES = shipped_rules()


def years(
    code: str, elected: str, *assets: PooledAsset, until: str, end: tuple[int, int] = (12, 31)
) -> list[FleetYear]:
    first = min(one.bought for one in assets)
    periods = fiscal_periods(first, date.fromisoformat(until), end)
    elections = read_elections(code, elected)
    return list(fleet_years(RULES, Jurisdiction(code), periods, assets, elections=elections))


def deductions(found: list[FleetYear]) -> list[str]:
    return [deduction for deduction, _ in figures(found)]


# --- how they are kept -------------------------------------------------------------------------


def test_an_answer_holds_from_its_year_until_another() -> None:
    elections = Elections("US").elected(2024, {"bonus": "out"}).elected(2026, {"bonus": "law"})
    assert elections.text == "2024: bonus=out; 2026: bonus=law"
    assert [elections.from_year(year)["bonus"] for year in (2023, 2024, 2025, 2026, 2030)] == [
        "law", "out", "out", "law", "law",
    ]  # fmt: skip
    assert read_elections("US", elections.text) == elections
    assert parted(elections.kept) == ("US", elections.text)


def test_an_earlier_answer_leaves_a_later_one_and_says_nothing_twice() -> None:
    later = Elections("DE").elected(2026, {"low_value": "pool"})
    both = later.elected(2025, {"low_value": "pool", "computers": "one_year"})
    assert both.text == "2025: low_value=pool, computers=one_year"
    assert both.elected(2025, {"low_value": "gwg", "computers": "linear"}).text == ""
    assert Elections("DE").elected(2025, {"low_value": "gwg"}).kept == "DE"


@pytest.mark.parametrize(
    ("jurisdiction", "text", "word"),
    [
        ("SE", "2025: bonus=out", "nothing to elect in SE"),
        ("US", "2025: bonus=maybe", "bonus=law, bonus=forty, bonus=out"),
        ("IN", "2025: bonus=out", "there is nothing"),
        ("US", "bonus=out", "no election"),
        ("US", "2025: bonus", "no election"),
        ("US", "2025: bonus=out; 2025: bonus=law", "no election"),
    ],
)
def test_what_is_no_election_is_refused(jurisdiction: str, text: str, word: str) -> None:
    with pytest.raises(TaxError, match=word):
        read_elections(jurisdiction, text)


def test_more_changes_than_can_be_kept_are_refused() -> None:
    changes = [f"{year}: bonus={'out' if year % 2 else 'forty'}" for year in range(2000, 2040)]
    with pytest.raises(TaxError, match="more changes"):
        read_elections("US", "; ".join(changes))


# --- what they do ------------------------------------------------------------------------------


def test_sweden_by_residual_value_and_at_once_what_is_of_minor_value() -> None:
    bought = asset("SE", 100_000, "2024-03-01"), asset("SE", 20_000, "2025-03-01")
    # 25 % of 100000; 25 % of 75000 + 20000; 25 % of 71250
    assert figures(years("SE", "2024: method=residual", *bought, until="2026-12-31")) == [
        ("25000.00", "75000.00"), ("23750.00", "71250.00"), ("17812.50", "53437.50"),
    ]  # fmt: skip
    # 29400 is half of 2025's prisbasbelopp: 20000 is deducted at once, 30 % of 70000 is the rest.
    found = years("SE", "2025: minor_value=at_once", *bought, until="2025-12-31")
    assert figures(found) == [("30000.00", "70000.00"), ("41000.00", "49000.00")]
    assert any("minor value" in reason.rule for reason in found[1].reasons)


def test_what_was_deducted_at_once_is_income_when_it_is_sold() -> None:
    sold = asset("SE", 20_000, "2025-03-01", "2026-05-01", 3_000)
    found = years("SE", "2025: minor_value=at_once", sold, until="2026-12-31")
    assert deductions(found) == ["20000.00", "0.00"]
    assert found[1].taxable == Amount(Decimal("3000.00"), "SEK")


def test_the_united_kingdom_in_full_at_forty_percent_or_by_the_pool() -> None:
    bought = asset("UK", 10_000, "2026-02-05"), asset("UK", 5_000, "2022-02-05")
    # Full expensing is open since April 2023: what was bought before is under the AIA.
    full = years("UK", "2020: claim=full", *bought, until="2026-12-31")
    assert deductions(full) == ["5000.00", "0.00", "0.00", "0.00", "10000.00"]
    assert full[-1].rule == "fully expensed 10000.00, pool small pool"
    forty = years("UK", "2020: claim=forty", bought[0], until="2027-12-31")
    # 40 % of 10000; then 14 % of the 6000 that joined the pool.
    assert deductions(forty) == ["4000.00", "840.00"]
    pool = years("UK", "2020: claim=none", bought[0], until="2026-12-31")
    assert deductions(pool) == ["1499.00"]  # 14.99 %
    # The income tax year before 6 April 2026 is at 18 %, full expensing is for companies.
    other = years("UK", "2020: claim=full, payer=other", bought[0], until="2026-04-05", end=(4, 5))
    assert other[-1].rule.startswith("AIA")


def test_a_sale_of_what_was_fully_expensed_is_income_in_full() -> None:
    sold = asset("UK", 10_000, "2024-02-05", "2025-06-01", 2_500)
    found = years("UK", "2024: claim=full", sold, until="2025-12-31")
    assert found[1].taxable == Amount(Decimal("2500.00"), "GBP")


def test_a_small_pool_may_be_kept() -> None:
    bought = asset("UK", 900, "2025-02-05")
    assert deductions(years("UK", "2025: claim=none", bought, until="2025-12-31")) == ["900.00"]
    kept = years("UK", "2025: claim=none, small_pool=keep", bought, until="2025-12-31")
    assert deductions(kept) == ["162.00"]


def test_germany_by_the_pool_of_the_year_in_one_year_or_degressive() -> None:
    bought = (
        asset("DE", 200, "2025-03-01"), asset("DE", 500, "2025-03-01"),
        asset("DE", 900, "2025-11-01", "2026-04-01", 300), asset("DE", 3_600, "2025-10-15"),
    )  # fmt: skip
    # 200 at once; a fifth of 1400; three months of 100.
    pool = years("DE", "2025: low_value=pool", *bought, until="2026-12-31")
    assert deductions(pool) == ["780.00", "1480.00"]
    # What leaves the pool changes nothing in it: what it brings is income.
    assert pool[1].taxable == Amount(Decimal("300.00"), "EUR")
    once = years("DE", "2025: computers=one_year", bought[3], until="2026-12-31")
    assert deductions(once) == ["3600.00", "0.00"]
    # 30 % × 3/12; 30 % of 3330, but 3330/33 × 12 is more: linear.
    falling = years("DE", "2025: computers=degressive", bought[3], until="2026-12-31")
    assert deductions(falling) == ["270.00", "1210.91"]
    closed = years(
        "DE", "2023: computers=degressive", asset("DE", 3_600, "2023-01-15"), until="2023-12-31"
    )
    assert deductions(closed) == ["1200.00"]
    plain = years("DE", "2025: low_value=none", bought[0], until="2025-12-31")
    assert deductions(plain) == ["55.56"]  # ten months of 36


def test_the_united_states_out_of_bonus_alternative_or_expensed() -> None:
    spring, late = asset("US", 10_000, "2025-02-01"), asset("US", 9_000, "2025-11-15")
    assert deductions(years("US", "2025: bonus=out", spring, until="2026-12-31")) == [
        "2000.00", "3200.00",
    ]  # fmt: skip
    slow = years("US", "2025: bonus=out, system=ads", spring, until="2026-12-31")
    assert deductions(slow) == ["1000.00", "2000.00"]
    # In the last quarter alone: 2.5 % by A-12, which is exact.
    quarter = years("US", "2025: bonus=out, system=ads", late, until="2025-12-31")
    assert deductions(quarter) == ["225.00"]
    # 40 % of 10000, 20 % of the rest.
    forty = years("US", "2025: bonus=forty", spring, until="2025-12-31")
    assert deductions(forty) == ["5200.00"]
    # Only in the first tax year that ends after 19 January 2025.
    next_year = years("US", "2025: bonus=forty", asset("US", 10_000, "2026-02-01"),
                      until="2026-12-31")  # fmt: skip
    assert deductions(next_year) == ["10000.00"]


def test_section_179_is_taken_first_on_what_came_last_and_then_the_quarters_are_tested() -> None:
    # 1250000 in 2024 with a limit of 1220000: all of the last quarter and 320000 of the first.
    bought = asset("US", 350_000, "2024-02-01"), asset("US", 900_000, "2024-11-01")
    (year,) = years("US", "2024: section_179=most, bonus=out", *bought, until="2024-12-31")
    # 20 % of the 30000 that are left, half-year: nothing is left in the last quarter.
    assert year.rule == "half-year"
    assert year.deduction == Amount(Decimal("1226000.00"), "USD")
    assert year.closing == Amount(Decimal("24000.00"), "USD")
    (plain,) = years("US", "2024: bonus=out", *bought, until="2024-12-31")
    assert plain.rule == "mid-quarter"


def test_of_what_goes_in_its_first_year_nothing_is_expensed() -> None:
    gone = asset("US", 10_000, "2025-02-01", "2025-06-01", 9_000)
    (year,) = years("US", "2025: section_179=most", gone, until="2025-12-31")
    assert year.deduction == Amount(Decimal("0.00"), "USD")
    assert year.loss == Amount(Decimal("1000.00"), "USD")


@given(st.data())
def test_whatever_is_elected_what_is_bought_is_deducted_brought_back_or_left(
    data: st.DataObject,
) -> None:
    """Purchases = deductions + losses - income + proceeds + what is left, to the cent, always."""
    code = data.draw(st.sampled_from(sorted(QUESTIONS)))
    whose = Jurisdiction(code)
    currency = CURRENCIES[whose]
    elections = Elections(code)
    for year in sorted(data.draw(st.sets(st.integers(2018, 2027), max_size=2))):
        answers = {
            one.key: data.draw(st.sampled_from([key for key, _ in one.choices]))
            for one in questions(code)
        }
        elections = elections.elected(year, answers)
    drawn = data.draw(
        st.lists(
            st.tuples(
                st.integers(0, 10**7),
                st.dates(date(2019, 1, 1), date(2025, 12, 31)),
                st.none() | st.integers(0, 2000),
                st.integers(0, 10**7),
            ),
            min_size=1,
            max_size=5,
        )
    )
    assets = [
        PooledAsset(
            Amount.of_minor(cost, currency),
            bought,
            bought,
            None if held is None else date.fromordinal(bought.toordinal() + held),
            None if held is None else Amount.of_minor(proceeds, currency),
        )
        for cost, bought, held, proceeds in drawn
    ]
    periods = fiscal_periods(min(one.bought for one in assets), date(2032, 12, 31), (12, 31))
    found = fleet_years(RULES, whose, periods, assets, elections=elections)
    zero = Amount.zero(currency)

    known = [year for year in found if not year.problem]
    # From 2027 on the figures of some rules are not known; up to there every year is.
    assert all(year.period.start.year >= 2027 for year in found if year.problem)
    last = known[-1].period.end
    counted = [one for one in assets if one.bought <= last]
    spent = Amount.total((one.cost for one in counted), currency)
    back = Amount.total(
        (one.proceeds for one in counted if one.proceeds and one.gone and one.gone <= last),
        currency,
    )
    used = Amount.total((year.deduction or zero for year in known), currency)
    lost = Amount.total((year.loss or zero for year in known), currency)
    income = Amount.total((year.taxable or zero for year in known), currency)
    assert spent == used + lost - income + back + (known[-1].closing or zero)
    assert all((year.deduction or zero).number >= 0 for year in known)
    assert all((year.closing or zero).number >= 0 for year in known)
