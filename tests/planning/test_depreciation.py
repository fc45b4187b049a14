"""Depreciation: own worked cases as text, and what holds for every schedule."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from money import Amount
from planning.depreciation import (
    Convention,
    DepreciationError,
    Frequency,
    Method,
    RateBase,
    Schedule,
    Terms,
    book_value_minor,
    schedule,
    written_down_rate,
)
from planning.depreciation.terms import YEAR_CONVENTIONS


def terms(cost: str = "1200.00 EUR", left: str = "0", **changes: object) -> Terms:
    number, currency = cost.split()
    base = Terms(
        cost=Amount(Decimal(number), currency),
        salvage=Amount(Decimal(left), currency),
        in_service=date(2024, 1, 1),
        life_months=12,
    )
    return replace(base, **changes)  # type: ignore[arg-type]  # a test names fields of its choice


def sheet(plan: Schedule) -> str:
    """The schedule as text: first day, last day, charge, book value."""
    return "\n".join(
        f"{row.start} {row.end} {row.amount.number:>9} {row.book_value.number:>9}"
        for row in plan.rows
    )


def lines(text: str) -> str:
    return "\n".join(line.strip() for line in text.strip().splitlines())


def as_lines(plan: Schedule) -> str:
    return "\n".join(" ".join(line.split()) for line in sheet(plan).splitlines())


def test_thirds_leave_the_odd_cent_to_the_last_month() -> None:
    assert as_lines(schedule(terms("100.00 EUR", life_months=3))) == lines(
        """
        2024-01-01 2024-01-31 33.33 66.67
        2024-02-01 2024-02-29 33.33 33.34
        2024-03-01 2024-03-31 33.34 0.00
        """
    )


def test_a_month_rounded_up_never_overdraws_the_base() -> None:
    # 0.07 / 12 rounds to 0.01: seven months take it all, four take nothing, none is negative.
    plan = schedule(terms("0.07 EUR"))
    assert [row.amount.minor for row in plan.rows] == [1] * 7 + [0] * 5


def test_months_from_the_31st_end_where_the_month_does() -> None:
    plan = schedule(terms("300.00 EUR", life_months=3, in_service=date(2024, 1, 31)))
    assert as_lines(plan) == lines(
        """
        2024-01-31 2024-02-28 100.00 200.00
        2024-02-29 2024-03-30 100.00 100.00
        2024-03-31 2024-04-29 100.00 0.00
        """
    )


@pytest.mark.parametrize(
    ("convention", "first", "last"),
    [
        (Convention.FULL_MONTH, "135.00", "45.00"),  # April to December: 9 of 12
        (Convention.NEXT_MONTH, "120.00", "60.00"),  # May on: 8 of 12
        (Convention.NEAREST_MONTH, "120.00", "60.00"),  # the 17th is past the 15th
        (Convention.HALF_MONTH, "127.50", "52.50"),  # 8.5 of 12
        (Convention.MID_MONTH, "127.50", "52.50"),
        (Convention.HALF_YEAR, "90.00", "90.00"),
        (Convention.FULL_YEAR, "180.00", "180.00"),  # five rows instead of six
        (Convention.DAYS_30_360, "127.00", "53.00"),  # 254 of 360
        (Convention.DAYS_IN_YEAR, "127.73", "52.27"),  # 259 of 365
        (Convention.DAYS_OF_LIFE, "127.59", "52.71"),  # 259 of 1827
    ],
)
def test_first_year_by_convention(convention: Convention, first: str, last: str) -> None:
    plan = schedule(
        terms(
            "999.99 EUR",
            "99.99",
            in_service=date(2023, 4, 17),
            life_months=60,
            frequency=Frequency.YEAR,
            convention=convention,
        )
    )
    assert (str(plan.rows[0].amount.number), str(plan.rows[-1].amount.number)) == (first, last)
    assert str(plan.total.number) == "900.00"
    assert len(plan.rows) == (5 if convention is Convention.FULL_YEAR else 6)


def test_fiscal_years_end_when_the_company_says() -> None:
    plan = schedule(
        terms(
            "1200.00 EUR",
            in_service=date(2024, 5, 1),
            life_months=24,
            frequency=Frequency.YEAR,
            fiscal_year_end=(6, 30),
        )
    )
    assert as_lines(plan) == lines(
        """
        2023-07-01 2024-06-30 100.00 1100.00
        2024-07-01 2025-06-30 600.00 500.00
        2025-07-01 2026-06-30 500.00 0.00
        """
    )


def test_a_fiscal_year_may_end_on_the_last_of_february() -> None:
    plan = schedule(
        terms(in_service=date(2024, 3, 1), frequency=Frequency.YEAR, fiscal_year_end=(2, 28))
    )
    assert [(row.start, row.end) for row in plan.rows] == [(date(2024, 3, 1), date(2025, 2, 28))]
    leap = schedule(
        terms(in_service=date(2023, 3, 1), frequency=Frequency.YEAR, fiscal_year_end=(2, 28))
    )
    assert leap.rows[0].end == date(2024, 2, 29)


def test_a_fiscal_year_may_end_within_a_month() -> None:
    plan = schedule(
        terms(
            "365.00 GBP",
            in_service=date(2025, 4, 1),
            frequency=Frequency.YEAR,
            convention=Convention.DAYS_OF_LIFE,
            fiscal_year_end=(4, 5),
        )
    )
    assert as_lines(plan) == lines(
        """
        2024-04-06 2025-04-05 5.00 360.00
        2025-04-06 2026-04-05 360.00 0.00
        """
    )


def test_double_declining_switches_once_and_keeps_the_straight_amount() -> None:
    plan = schedule(
        terms(
            "10000.00 EUR",
            life_months=60,
            frequency=Frequency.YEAR,
            method=Method.DECLINING_BALANCE,
            switch=True,
        )
    )
    amounts = [str(row.amount.number) for row in plan.rows]
    assert amounts == ["4000.00", "2400.00", "1440.00", "1080.00", "1080.00"]


def test_declining_without_switch_leaves_its_rest_unless_told() -> None:
    declining = terms(
        "10000.00 EUR",
        life_months=60,
        frequency=Frequency.YEAR,
        method=Method.DECLINING_BALANCE,
        factor=Decimal("1.5"),
    )
    assert str(schedule(declining).rows[-1].book_value.number) == "1680.70"
    assert str(schedule(replace(declining, rest_in_last=True)).rows[-1].book_value.number) == "0.00"


def test_a_partial_first_year_takes_its_share_of_the_rate() -> None:
    plan = schedule(
        terms(
            "10000.00 EUR",
            in_service=date(2024, 10, 1),
            life_months=60,
            frequency=Frequency.YEAR,
            method=Method.DECLINING_BALANCE,
        )
    )
    # 40 % × 3/12, then 40 % of what is left; the sixth row holds the last nine months.
    amounts = [str(row.amount.number) for row in plan.rows]
    assert amounts == ["1000.00", "3600.00", "2160.00", "1296.00", "777.60", "349.92"]


def test_months_of_a_declining_year_add_up_to_the_year() -> None:
    monthly = terms("10000.00 EUR", life_months=60, method=Method.DECLINING_BALANCE)
    years = [str(year.charge.number) for year in schedule(monthly).by_year()]
    # 4000 / 12 = 333.33 a month: the cents of a month stay visible in the year.
    assert years == ["3999.96", "2400.00", "1440.00", "864.00", "518.40"]
    compounding = replace(monthly, rate_base=RateBase.PERIOD_OPENING)
    assert str(schedule(compounding).rows[1].amount.number) == "322.22"  # 9666.67 / 30


def test_digits_of_a_broken_first_year_straddle() -> None:
    plan = schedule(
        terms(
            "6000.00 EUR",
            in_service=date(2024, 7, 1),
            life_months=36,
            frequency=Frequency.YEAR,
            method=Method.SUM_OF_YEARS_DIGITS,
        )
    )
    # 3/6, 2/6, 1/6 of 6000 by halves: 1500; 1500 + 1000; 1000 + 500; 500.
    amounts = [str(row.amount.number) for row in plan.rows]
    assert amounts == ["1500.00", "2500.00", "1500.00", "500.00"]


def test_a_written_down_rate_is_that_of_the_published_table() -> None:
    rupees = Amount(Decimal(100000), "INR"), Amount(Decimal(5000), "INR")
    assert written_down_rate(*rupees, 3) == Decimal("0.6316")
    assert written_down_rate(*rupees, 6) == Decimal("0.3930")


@pytest.mark.parametrize(
    ("currency", "amounts"),
    [("JPY", ["33", "33", "34"]), ("KWD", ["33.333", "33.333", "33.334"])],
)
def test_money_is_rounded_to_its_own_unit(currency: str, amounts: list[str]) -> None:
    plan = schedule(terms(f"100 {currency}", life_months=3))
    assert [str(row.amount.number) for row in plan.rows] == amounts


def test_book_value_falls_when_a_period_ends() -> None:
    plan = schedule(terms("1200.00 EUR"))
    assert plan.book_value(date(2023, 12, 31)) == Amount(Decimal("1200.00"), "EUR")
    assert plan.book_value(date(2024, 1, 30)) == Amount(Decimal("1200.00"), "EUR")
    assert plan.book_value(date(2024, 1, 31)) == Amount(Decimal("1100.00"), "EUR")
    assert plan.book_value(date(2030, 1, 1)) == Amount(Decimal("0.00"), "EUR")
    assert plan.charge_between(date(2024, 2, 1), date(2024, 3, 31)).minor == 20000
    with pytest.raises(DepreciationError, match="before its start"):
        plan.charge_between(date(2024, 3, 1), date(2024, 2, 1))


def test_years_open_where_the_last_one_closed() -> None:
    years = schedule(terms(life_months=18, in_service=date(2024, 9, 1))).by_year((3, 31))
    assert [(year.start, str(year.charge.number)) for year in years] == [
        (date(2023, 4, 1) + timedelta(days=366), "466.69"),
        (date(2025, 4, 1), "733.31"),
    ]
    assert years[0].closing == years[1].opening
    assert years[1].closing.minor == 0


def test_a_schedule_says_how_it_came_about() -> None:
    reason = schedule(terms(method=Method.DECLINING_BALANCE, switch=True)).reason
    assert reason.rule.startswith("Double declining balance with switch to straight line")
    assert "Life: 12 months" in str(reason)
    assert "half up" in reason.rounding


def test_every_row_says_how_it_came_about() -> None:
    plan = schedule(terms("100.00 EUR", life_months=3))
    assert "33.333333 rounded half up" in str(plan.row_reason(1))
    assert "Share of the life: 1/3" in str(plan.row_reason(1))
    assert plan.row_reason(3).formula == "what was left above the salvage value"
    declining = schedule(
        terms(
            "10000.00 EUR",
            "1000",
            life_months=60,
            frequency=Frequency.YEAR,
            method=Method.DECLINING_BALANCE,
        )
    )
    assert "no more than was left" in declining.row_reason(5).rounding


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"life_months": -1}, "1 to 1200 months"),
        ({"salvage": Amount(Decimal(2000), "EUR")}, "between zero and the cost"),
        ({"salvage": Amount(Decimal(1), "USD")}, "different currencies"),
        ({"factor": Decimal(0)}, "above 0"),
        ({"method": Method.FIXED_RATE}, "rate is needed"),
        ({"method": Method.FIXED_RATE, "rate": Decimal(2)}, "at most 1"),
        ({"fiscal_year_end": (13, 1)}, "month and day"),
        ({"fiscal_year_end": (2, 30)}, "month and day"),
        ({"convention": Convention.HALF_YEAR}, "one row a year"),
        ({"in_service": date(9999, 1, 1)}, "calendar"),
    ],
)
def test_terms_that_contradict_themselves_are_refused(
    changes: dict[str, object], message: str
) -> None:
    with pytest.raises(DepreciationError, match=message):
        terms("1200.00 EUR", "0", **changes)


@some.composite
def any_terms(draw: some.DrawFn) -> Terms:
    cost = draw(some.integers(0, 10**9))
    salvage = draw(some.integers(0, cost))
    frequency = draw(some.sampled_from(Frequency))
    conventions = [
        convention
        for convention in Convention
        if frequency is Frequency.YEAR
        or (
            convention not in YEAR_CONVENTIONS
            and (convention is not Convention.MID_QUARTER or frequency is Frequency.QUARTER)
        )
    ]
    currency = draw(some.sampled_from(["EUR", "JPY", "KWD"]))
    month = draw(some.integers(1, 12))
    return Terms(
        cost=Amount.of_minor(cost, currency),
        salvage=Amount.of_minor(salvage, currency),
        in_service=draw(some.dates(date(1990, 1, 1), date(2060, 12, 31))),
        life_months=draw(some.integers(0, 130)),
        method=draw(some.sampled_from([one for one in Method if one is not Method.PERCENT_TABLE])),
        convention=draw(some.sampled_from(conventions)),
        frequency=frequency,
        factor=draw(some.sampled_from([Decimal("1.25"), Decimal("1.5"), Decimal(2), Decimal(3)])),
        rate=draw(some.sampled_from([Decimal("0.2"), Decimal("0.6316"), Decimal(1)])),
        switch=draw(some.booleans()),
        rest_in_last=draw(some.sampled_from([None, True, False])),
        rate_base=draw(some.sampled_from(RateBase)),
        fiscal_year_end=(month, draw(some.integers(1, 28)) if draw(some.booleans()) else 28),
        total_units=Decimal(1000),
        usage=tuple(draw(some.lists(some.decimals(0, 100, places=1), max_size=40))),
        stop_at=Amount.of_minor(draw(some.integers(0, cost)), currency)
        if draw(some.booleans())
        else None,
        rounding_unit=draw(some.sampled_from([None, Amount.of_minor(5, currency)])),
    )


@given(any_terms())
def test_what_holds_for_every_schedule(agreed: Terms) -> None:
    plan = schedule(agreed)
    rows = plan.rows
    assert [row.n for row in rows] == list(range(1, len(rows) + 1))
    assert all(row.amount.minor >= 0 for row in rows)
    floor = agreed.salvage if agreed.stop_at is None else max(agreed.salvage, agreed.stop_at)
    assert all(row.book_value >= floor for row in rows)
    assert all(one.end + timedelta(days=1) == other.start for one, other in pairwise(rows))
    assert all(row.start <= row.end for row in rows)
    assert plan.total == sum((row.amount for row in rows), Amount.zero(agreed.cost.currency))
    if agreed.takes_rest:
        assert rows[-1].book_value == floor
    assert agreed.in_service <= rows[-1].end
    assert len(rows) <= agreed.life_months // agreed.frequency.months + 2


@given(any_terms(), some.dates(date(1989, 1, 1), date(2075, 1, 1)))
def test_the_short_way_to_a_book_value_is_the_long_one(agreed: Terms, on: date) -> None:
    assert book_value_minor(agreed, on) == schedule(agreed).book_value(on).minor


@given(any_terms(), some.integers(1, 12), some.integers(1, 28))
def test_years_of_any_end_add_up_to_the_schedule(agreed: Terms, month: int, day: int) -> None:
    plan = schedule(agreed)
    years = plan.by_year((month, day))
    total = Amount.total((year.charge for year in years), agreed.cost.currency)
    assert total == plan.total
    assert all(plan.charge_between(year.start, year.end) == year.charge for year in years)
    assert years[-1].closing == plan.rows[-1].book_value
