"""When two figures say the same."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from planning.figures import days_of, same, same_number, same_time


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("100", "97", True), ("100", "96.9", False), ("0", "0", True), ("0", "1", False)],
)
def test_numbers_agree_within_three_percent_of_the_larger(
    one: str, other: str, expected: bool
) -> None:
    assert same_number(Decimal(one), Decimal(other)) is expected
    assert same_number(Decimal(other), Decimal(one)) is expected


def test_dates_are_as_exact_as_they_are_written() -> None:
    assert days_of("2024") == (date(2024, 1, 1), date(2024, 12, 31))
    assert days_of("2024-02") == (date(2024, 2, 1), date(2024, 2, 29))
    assert days_of("2024-02-29") == (date(2024, 2, 29), date(2024, 2, 29))


@pytest.mark.parametrize("text", ["", "24", "2024-13", "2023-02-29", "2024-1", "Q4 2022", "20240"])
def test_what_is_no_date_has_no_days(text: str) -> None:
    assert days_of(text) is None


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2022-09-20", "2022-10-12", True),
        ("2022-09-20", "2022", True),
        ("2022-01-01", "2022-04-03", True),
        ("2022-01-01", "2022-04-04", False),
        ("2021", "2022-12", False),
        ("soon", "2022", False),
    ],
)
def test_dates_agree_within_a_quarter(one: str, other: str, expected: bool) -> None:
    assert same_time(one, other) is expected
    assert same_time(other, one) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("HBM3", "HBM3", True),
        ("HBM3", "HBM3e", False),
        ("1008", "1010", True),
        ("2022", "2022-09-20", True),
        ("2021", "2022-09-20", False),
        ("2022-09-20", "2022-09-21", False),
    ],
)
def test_values_of_any_sort(one: str, other: str, expected: bool) -> None:
    assert same(one, other) is expected
