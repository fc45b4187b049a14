"""Books by a printed table: the first year’s parts, the percentages, disposals, what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from money import Amount
from planning.depreciation import (
    Convention,
    DepreciationError,
    Frequency,
    Method,
    Terms,
    book_value_minor,
    schedule,
)
from planning.depreciation.course import PostedPeriod, course
from planning.depreciation.endings import ByQuantity, Disposal, DisposalConvention
from planning.depreciation.events import Impairment, Improvement, Repair, TermsChange
from planning.depreciation.printed import Part, PrintedTable
from planning.tax.macrs import disposed, macrs_schedule
from planning.tax.percent_tables import HALF_YEAR, MID_QUARTER, PercentTable, find_table
from planning.tax.shipped import shipped_rules

FIVE_YEARS = ("20.00", "32.00", "19.20", "11.52", "11.52", "5.76")


def usd(number: str) -> Amount:
    return Amount(Decimal(number), "USD")


def printed(column: PercentTable, cost: Amount, in_service: date, **first_year: Any) -> Terms:
    """A book by a column of the print."""
    first_year.setdefault("expensed", Amount.zero(cost.currency))
    return Terms(
        cost=cost,
        salvage=Amount.zero(cost.currency),
        in_service=in_service,
        life_months=12 * column.class_years,
        method=Method.PERCENT_TABLE,
        convention=Convention(column.convention),
        frequency=Frequency.YEAR,
        table=PrintedTable(title=column.title, percents=column.percents, **first_year),
    )


def five_years(quarter: int | None = None) -> PercentTable:
    convention = HALF_YEAR if quarter is None else MID_QUARTER
    return find_table(shipped_rules().tables, class_years=5, convention=convention, quarter=quarter)


@some.composite
def printed_terms(draw: some.DrawFn) -> Terms:
    """Books by every column of the shipped print, with what the first year takes before."""
    column = draw(some.sampled_from(shipped_rules().tables))
    cost = draw(some.integers(0, 10**9))
    on = draw(some.dates(date(1990, 1, 1), date(2060, 12, 31)))
    made = printed(
        column, Amount.of_minor(cost, "USD"), on,
        expensed=Amount.of_minor(draw(some.sampled_from([0, cost // 3, cost])), "USD"),
        bonus_percent=draw(some.sampled_from([Decimal(0), Decimal(40), Decimal(100)])),
    )  # fmt: skip
    return replace(made, fiscal_year_end=(draw(some.integers(1, 12)), 28))


@given(printed_terms(), some.dates(date(1989, 1, 1), date(2105, 1, 1)))
def test_what_holds_for_every_table(agreed: Terms, on: date) -> None:
    plan = schedule(agreed)
    assert all(row.amount.minor >= 0 for row in plan.rows)
    assert plan.total == agreed.cost
    assert all(one.end <= other.end for one, other in pairwise(plan.rows))
    assert book_value_minor(agreed, on) == plan.book_value(on).minor


@given(some.sampled_from(shipped_rules().tables), some.integers(1, 10**9))
def test_the_rows_are_those_of_the_tax_calculator(column: PercentTable, minor: int) -> None:
    cost = Amount.of_minor(minor, "USD")
    plan = course(printed(column, cost, date(2025, 2, 1)))
    assert tuple(row.period.amount for row in plan.rows) == macrs_schedule(cost, column).amounts


def test_the_first_year_takes_section_179_and_the_bonus_before() -> None:
    """10,000 less 2,000 expensed; 40 % of 8,000; the table of the 4,800 that are left."""
    agreed = printed(
        five_years(), usd("10000.00"), date(2025, 3, 14), expensed=usd("2000.00"),
        bonus_percent=Decimal(40), source="figures of 2025", tax_rules="2026-11-20 abc",
    )  # fmt: skip
    rows = course(agreed).rows
    assert [str(row.period.amount.number) for row in rows] == [
        "2000.00", "3200.00", "960.00", "1536.00", "921.60", "552.96", "552.96", "276.48",
    ]  # fmt: skip
    assert {row.period.end for row in rows[:3]} == {date(2025, 12, 31)}
    assert [row.part for row in rows[:3]] == [Part.EXPENSED, Part.BONUS, Part.PERIOD]
    assert "Section 179" in str(rows[0].reason)
    assert "(cost - section 179) × 40 %" in str(rows[1].reason)
    assert "figures of 2025; tax rules 2026-11-20 abc" in str(rows[1].reason)
    reason = str(rows[3].reason)
    for part in ("Table A-1", "year 2", "32.00 %", "Basis: 4800.00 USD", "rounded half up"):
        assert part in reason
    assert "takes the rest" in str(rows[-1].reason)
    assert "takes the rest" in str(schedule(agreed).row_reason(8))


@pytest.mark.parametrize("placed", [None, 1, 2, 3, 4])
@pytest.mark.parametrize("year", range(1, 7))
@pytest.mark.parametrize("left", [1, 2, 3, 4])
def test_a_disposal_leaves_what_the_law_leaves(placed: int | None, year: int, left: int) -> None:
    """The same as the tax calculator, whatever convention was chosen for other books."""
    column, cost = five_years(placed), usd("7777.77")
    on = date(2024 + year, 3 * left - 1, 15)
    in_service = date(2025, 3 * (placed or 1) - 2, 10)
    if on < in_service:
        return
    agreed = printed(column, cost, in_service)
    plan = course(agreed, [Disposal(on=on, proceeds=usd("1000.00"))])
    law = disposed(macrs_schedule(cost, column), year, left, usd("1000.00"))
    assert sum((row.period.amount.number for row in plan.rows), Decimal(0)) == sum(
        (amount.number for amount in law.amounts), Decimal(0)
    )
    outcome = plan.effects[-1].outcome
    assert outcome is not None
    assert outcome.gain == law.gain
    assert plan.ended_on == on


def test_a_part_that_leaves_takes_its_share_of_what_was_expensed() -> None:
    agreed = printed(
        five_years(), usd("9000.00"), date(2025, 3, 1), expensed=usd("3000.00"),
        bonus_percent=Decimal(50),
    )  # fmt: skip
    sale = Disposal(on=date(2026, 8, 1), proceeds=usd("500.00"), part=ByQuantity(1, 3))
    plan = course(agreed, [sale])
    # 3000 expensed, 3000 bonus, 3000 by the table: 600, then 1000 leave with half of their 320.
    assert [str(row.period.amount.number) for row in plan.rows][:5] == [
        "3000.00", "3000.00", "600.00", "160.00", "640.00",
    ]  # fmt: skip
    assert plan.book_value(date(2031, 1, 1)) == usd("0.00")
    # Sold in the year of service nothing is deducted for it, and the rest begins with its share.
    early = course(agreed, [replace(sale, on=date(2025, 9, 1))])
    assert [str(row.period.amount.number) for row in early.rows][:3] == [
        "2000.00", "2000.00", "400.00",
    ]  # fmt: skip


def test_a_posted_year_refuses_a_disposal_in_it() -> None:
    agreed = printed(five_years(), usd("9000.00"), date(2025, 3, 1))
    posted = [
        PostedPeriod(row.period.start, row.period.end, row.period.amount)
        for row in course(agreed).rows[:2]
    ]
    for on in (date(2026, 5, 1), date(2026, 12, 31)):
        with pytest.raises(DepreciationError, match="half of the percentage"):
            course(agreed, [Disposal(on=on, proceeds=usd("0.00"))], posted)
    later = course(agreed, [Disposal(on=date(2027, 1, 1), proceeds=usd("0.00"))], posted)
    assert [row.posted for row in later.rows] == [True, True, False]


def test_nothing_but_a_disposal_changes_the_basis() -> None:
    agreed = printed(five_years(), usd("9000.00"), date(2025, 3, 1))
    on = date(2026, 5, 1)
    for event in (
        Improvement(on=on, cost=usd("1.00")),
        Impairment(on=on, recoverable=usd("1.00")),
        TermsChange(on=on, life_months=72),
    ):
        with pytest.raises(DepreciationError, match="asset of its own"):
            course(agreed, [event])
    assert len(course(agreed, [Repair(on=on, cost=usd("1.00"))]).rows) == 6


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"salvage": usd("1.00")}, "no salvage"),
        ({"frequency": Frequency.MONTH}, "one row a year"),
        ({"convention": Convention.FULL_YEAR}, "mid-quarter"),
        ({"method": Method.STRAIGHT_LINE}, "belong together"),
        ({"table": None}, "belong together"),
    ],
)
def test_terms_that_contradict_the_table(changes: dict[str, Any], message: str) -> None:
    agreed = printed(five_years(), usd("9000.00"), date(2025, 3, 1))
    with pytest.raises(DepreciationError, match=message):
        replace(agreed, **changes)


def test_the_conventions_of_tables_are_for_tables() -> None:
    agreed = Terms(cost=usd("100.00"), salvage=usd("0.00"), in_service=date(2025, 1, 1),
                   life_months=60)  # fmt: skip
    sale = Disposal(on=date(2026, 5, 1), proceeds=usd("0.00"),
                    convention=DisposalConvention.HALF_YEAR)  # fmt: skip
    with pytest.raises(DepreciationError, match="printed tables"):
        course(agreed, [sale])


def test_a_table_is_sound() -> None:
    zero = usd("0.00")
    for percents, bonus in (((), "0"), (("0",), "0"), (("101",), "0"), (FIVE_YEARS, "101")):
        with pytest.raises(DepreciationError):
            PrintedTable(title="x", percents=tuple(map(Decimal, percents)), expensed=zero,
                         bonus_percent=Decimal(bonus))  # fmt: skip
