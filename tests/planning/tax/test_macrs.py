"""MACRS by the print, the 40 % test, disposals, section 179 and bonus."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from money import Amount
from planning.errors import TaxError
from planning.tax import UnknownFigureError
from planning.tax.macrs import Placed, convention_of_year, disposed, macrs_schedule
from planning.tax.percent_tables import ADS, MID_QUARTER, SLOWER, find_table, named_table
from planning.tax.shipped import shipped_rules
from planning.tax.united_states import bonus, bonus_rate, section_179

RULES = shipped_rules()
ON = date(2025, 1, 1)


def usd(number: str | int) -> Amount:
    return Amount(Decimal(number), "USD").rounded()


def numbers(amounts: tuple[Amount, ...]) -> list[str]:
    return [str(amount.number) for amount in amounts]


def test_the_cells_of_the_print_that_follow_no_formula_stand_as_printed() -> None:
    seven, twenty = named_table(RULES.tables, "A-3", 7), named_table(RULES.tables, "A-2", 20)

    assert (seven.percents[0], seven.percents[7]) == (Decimal("17.85"), Decimal("3.34"))
    assert (twenty.percents[1], twenty.percents[20]) == (Decimal("7.000"), Decimal("0.565"))


def test_every_column_of_the_print_sums_to_a_hundred() -> None:
    assert {table.title: sum(table.percents) for table in RULES.tables} == {
        table.title: Decimal(100) for table in RULES.tables
    }


@given(st.integers(0, 10**15), st.sampled_from(RULES.tables))
def test_yearly_amounts_sum_to_the_basis_and_none_is_negative(minor: int, table: object) -> None:
    assert isinstance(table, type(RULES.tables[0]))
    basis = Amount.of_minor(minor, "USD")
    schedule = macrs_schedule(basis, table)

    assert Amount.total(schedule.amounts, "USD") == basis
    assert all(amount.number >= 0 for amount in schedule.amounts)


def test_a_table_that_is_not_at_hand_in_print_is_not_made_up_where_it_would_be_rounded() -> None:
    # A third of 7/8 is 29.1666… %: which two decimals stand in the print is not known here.
    with pytest.raises(TaxError, match=r"no 3-year table for ADS.*Known classes: 5, 10 years"):
        find_table(RULES.tables, class_years=3, system=ADS, convention=MID_QUARTER, quarter=1)
    with pytest.raises(TaxError, match="not made up"):
        find_table(RULES.tables, class_years=5, system=SLOWER, convention=MID_QUARTER, quarter=1)


@pytest.mark.parametrize(
    ("placed", "convention"),
    [
        ([Placed(1, usd(60000)), Placed(4, usd(40000))], "half-year"),
        ([Placed(1, usd("59999.99")), Placed(4, usd("40000.01"))], "mid-quarter"),
        ([Placed(1, usd(50000)), Placed(4, usd(50000), section_179=usd(20000))], "half-year"),
        ([Placed(1, usd(50000), section_179=usd(20000)), Placed(4, usd(30000))], "mid-quarter"),
        ([Placed(1, usd(50000), real_property=True), Placed(4, usd(1))], "mid-quarter"),
        ([Placed(1, usd(50000)), Placed(4, usd(50000), disposed_same_year=True)], "half-year"),
        ([], "half-year"),
    ],
)
def test_more_than_forty_percent_in_the_last_quarter_is_mid_quarter(
    placed: list[Placed], convention: str
) -> None:
    assert convention_of_year(placed, RULES, ON).convention == convention


@pytest.mark.parametrize(("quarter", "second_year"), [(1, 475), (2, 1425), (3, 2375), (4, 3325)])
def test_mid_quarter_disposal_counts_to_the_middle_of_its_quarter(
    quarter: int, second_year: int
) -> None:
    table = find_table(RULES.tables, class_years=5, convention=MID_QUARTER, quarter=4)
    end = disposed(macrs_schedule(usd(10000), table), 2, quarter, usd(4000))

    assert numbers(end.amounts) == ["500.00", f"{second_year}.00"]
    assert end.gain == usd(4000) - usd(10000 - 500 - second_year)


def test_half_year_disposal_is_half_of_the_year_and_the_last_year_is_whole() -> None:
    schedule = macrs_schedule(usd(10000), find_table(RULES.tables, class_years=5))

    assert numbers(disposed(schedule, 3).amounts) == ["2000.00", "3200.00", "960.00"]
    assert disposed(schedule, 1).amounts == (usd(0),)
    assert disposed(schedule, 6).adjusted_basis == usd(0)
    assert disposed(schedule, 9).amounts == schedule.amounts


@pytest.mark.parametrize(
    ("acquired", "in_service", "percent"),
    [
        (date(2025, 1, 19), date(2025, 1, 19), 40),
        (date(2025, 1, 19), date(2026, 2, 1), 20),
        (date(2025, 1, 19), date(2027, 2, 1), 0),
        (date(2025, 1, 20), date(2025, 1, 20), 100),
        (date(2025, 1, 20), date(2031, 1, 1), 100),
        (date(2024, 12, 31), date(2024, 12, 31), 60),
        (date(2018, 1, 1), date(2022, 12, 31), 100),
        (date(2018, 1, 1), date(2023, 1, 1), 80),
    ],
)
def test_two_dates_decide_the_bonus(acquired: date, in_service: date, percent: int) -> None:
    assert bonus_rate(RULES, acquired, in_service).number == percent


def test_a_bonus_before_the_known_years_is_unknown_and_long_classes_have_none() -> None:
    with pytest.raises(UnknownFigureError):
        bonus_rate(RULES, date(2016, 5, 1), date(2016, 6, 1))
    with pytest.raises(TaxError, match="before it was acquired"):
        bonus_rate(RULES, date(2026, 5, 1), date(2026, 4, 1))
    new = date(2026, 1, 1)
    assert bonus(RULES, usd(100), new, new, class_years=27).amount == usd(0)
    assert bonus(RULES, usd(100), new, new, election_40=True).amount == usd(40)


@pytest.mark.parametrize(
    ("year", "placed", "maximum"),
    [
        (2025, 6_500_000, 0),
        (2025, 4_000_000, 2_500_000),
        (2025, 4_000_001, 2_499_999),
        (2025, 5_000_000, 1_500_000),
        (2026, 4_500_000, 2_150_000),
        (2024, 3_050_001, 1_219_999),
    ],
)
def test_the_limit_falls_dollar_for_dollar(year: int, placed: int, maximum: int) -> None:
    assert section_179(RULES, date(year, 1, 1), usd(placed)).maximum == usd(maximum)


def test_income_bounds_section_179_and_the_rest_is_carried_forward() -> None:
    taken = section_179(RULES, ON, usd(100_000), business_income=usd(30_000))

    assert (taken.deduction, taken.carried_forward) == (usd(30_000), usd(70_000))
    assert "2500000 USD" in str(taken.reason)


def test_straight_line_under_mid_quarter_is_exact_and_says_whose_law() -> None:
    for quarter in (1, 2, 3, 4):
        table = find_table(
            RULES.tables, class_years=5, system=ADS, convention=MID_QUARTER, quarter=quarter
        )
        held = Decimal(9 - 2 * quarter) / 8
        assert table.percents == (20 * held, *[Decimal(20)] * 4, 20 - 20 * held)
        source = macrs_schedule(Amount(Decimal(1000), "USD").rounded(), table).reason.source
        assert "IRC 168" in source
        assert "as printed" not in source
