"""What holds for every schedule holds at the ends of numbers and calendars too."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from money import Amount
from money.amount import LARGEST_KEPT_MINOR
from planning.depreciation import (
    Convention,
    DepreciationError,
    Frequency,
    Method,
    RateBase,
    Terms,
    schedule,
)
from planning.depreciation.course import course
from planning.depreciation.endings import Disposal
from planning.depreciation.entries import Account

#: Leap days, ends of years of 52 and 53 weeks, and where the calendar begins and ends.
DAYS = [
    date(2, 1, 1), date(2, 12, 31), date(1900, 3, 1), date(2000, 2, 29), date(2020, 12, 28),
    date(2023, 2, 28), date(2024, 2, 29), date(2024, 12, 31), date(2026, 1, 31),
    date(2100, 2, 28), date(9890, 6, 15), date(9990, 2, 28),
]  # fmt: skip
YEAR_ENDS = [(12, 31), (2, 28), (2, 29), (1, 1), (4, 5), (6, 30)]
COSTS = [0, 1, 2, 7, 100, 10**6 + 1, 10**17 + 3, LARGEST_KEPT_MINOR]
METHODS = [
    method for method in Method if method not in {Method.PERCENT_TABLE, Method.UNITS_OF_PRODUCTION}
]


@some.composite
def terms_at_the_edges(draw: some.DrawFn) -> Terms | None:
    cost = draw(some.sampled_from(COSTS))
    salvage = draw(some.sampled_from([0, min(1, cost), cost // 3, cost]))
    currency = draw(some.sampled_from(["EUR", "JPY", "KWD"]))
    try:
        return Terms(
            cost=Amount.of_minor(cost, currency),
            salvage=Amount.of_minor(salvage, currency),
            in_service=draw(some.sampled_from(DAYS)),
            life_months=draw(some.sampled_from([0, 1, 2, 11, 12, 13, 60, 61, 1200])),
            method=draw(some.sampled_from(METHODS)),
            convention=draw(some.sampled_from(Convention)),
            frequency=draw(some.sampled_from(Frequency)),
            rate=draw(some.sampled_from([Decimal("0.0001"), Decimal("0.6316"), Decimal(1)])),
            switch=draw(some.booleans()),
            rest_in_last=draw(some.sampled_from([None, True, False])),
            rate_base=draw(some.sampled_from(RateBase)),
            fiscal_year_end=draw(some.sampled_from(YEAR_ENDS)),
        )
    except DepreciationError:
        return None


@given(terms_at_the_edges())
def test_charges_make_what_is_depreciated(agreed: Terms | None) -> None:
    if agreed is None:
        return
    plan = schedule(agreed)
    left, before = agreed.cost.minor, None
    for row in plan.rows:
        assert row.amount.minor >= 0
        left -= row.amount.minor
        assert row.book_value.minor == left >= agreed.salvage.minor
        assert row.accumulated.minor == agreed.cost.minor - left
        assert before is None or row.start == before + timedelta(days=1)
        before = row.end
    if agreed.takes_rest:
        assert left == agreed.salvage.minor
    assert sum(year.charge.minor for year in plan.by_year()) == agreed.cost.minor - left


@given(terms_at_the_edges(), some.integers(0, 40_000), some.sampled_from(COSTS))
def test_a_disposal_ties(agreed: Terms | None, days: int, proceeds: int) -> None:
    if agreed is None:
        return
    rows = schedule(agreed).rows
    last = rows[-1].end if rows else agreed.in_service
    on = agreed.in_service + timedelta(days=min(days, (last - agreed.in_service).days))
    sold = Disposal(on=on, proceeds=Amount.of_minor(proceeds, agreed.cost.currency))
    plan = course(agreed, [sold])
    moved = dict.fromkeys(Account, 0)
    for entry in plan.entries(date.min, date.max):
        assert sum(line.amount.minor for line in entry.lines) == 0
        for line in entry.lines:
            moved[line.account] += line.amount.minor
    charged = sum(row.period.amount.minor for row in plan.rows)
    assert moved[Account.ASSET_COST] == moved[Account.ACCUMULATED_DEPRECIATION] == 0
    assert -moved[Account.GAIN] - moved[Account.LOSS] == proceeds - (agreed.cost.minor - charged)


def test_the_calendar_has_no_year_before_the_first() -> None:
    with pytest.raises(DepreciationError, match="year 2 or later"):
        Terms(
            cost=Amount.of_minor(1, "EUR"),
            salvage=Amount.zero("EUR"),
            in_service=date(1, 12, 31),
            life_months=12,
        )
