"""A book runs forward: what happens to it acts on what is open, and what was posted stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as some

from money import Amount
from planning.depreciation import DepreciationError, Frequency, Method, Terms, schedule
from planning.depreciation.course import Course, PostedPeriod, course
from planning.depreciation.endings import (
    ByQuantity,
    ByValue,
    Disposal,
    DisposalConvention,
    Ending,
)
from planning.depreciation.entries import Account, as_beancount, as_csv
from planning.depreciation.events import (
    CreditNote,
    Impairment,
    ImpairmentReversal,
    Improvement,
    Repair,
    Revaluation,
    TermsChange,
)
from planning.depreciation.rollforward import RollSums
from tests.planning.test_depreciation import any_terms
from tests.planning.test_printed import printed_terms

if TYPE_CHECKING:
    from planning.depreciation.events import Event

END = date(9999, 12, 31)


def eur(number: str) -> Amount:
    return Amount(Decimal(number), "EUR")


def terms(
    cost: str = "6000.00", life_months: int = 60, frequency: Frequency = Frequency.MONTH
) -> Terms:
    return Terms(
        cost=eur(cost), salvage=eur("0.00"), in_service=date(2024, 1, 1),
        life_months=life_months, frequency=frequency,
    )  # fmt: skip


def posted(plan: Course, count: int) -> list[PostedPeriod]:
    return [
        PostedPeriod(row.period.start, row.period.end, row.period.amount)
        for row in plan.rows[:count]
    ]


def charges(plan: Course) -> list[str]:
    return [str(row.period.amount.number) for row in plan.rows]


def test_without_events_it_is_the_schedule() -> None:
    plan = course(terms("1000.00", 36))
    assert [row.period for row in plan.rows] == list(schedule(terms("1000.00", 36)).rows)
    assert plan.book_value(date(2024, 2, 29)) == eur("944.44")
    assert plan.book_value(date(2020, 1, 1)) == eur("1000.00")


def test_a_longer_life_spreads_what_is_left() -> None:
    change = TermsChange(on=date(2025, 12, 31), life_months=84)
    plan = course(terms(), [change])
    assert charges(plan) == ["100.00"] * 24 + ["60.00"] * 60
    assert "3600.00 EUR on the books" in plan.rows[24].reason.formula
    # 20 % of the cost a year held until the change.
    assert "Rate a year: 20 %" in str(plan.rows[0].reason)
    assert "Rate a year" not in str(plan.rows[24].reason)


def test_a_shorter_life_counts_what_remains() -> None:
    plan = course(terms("1000.00", 36), [TermsChange(on=date(2024, 10, 31), remaining_months=20)])
    assert charges(plan) == ["27.78"] * 10 + ["36.11"] * 20


def test_a_life_cut_to_what_has_passed_charges_the_rest_at_once() -> None:
    plan = course(terms(), [TermsChange(on=date(2025, 12, 31), life_months=24)])
    assert charges(plan) == ["100.00"] * 24 + ["3600.00"]


def test_a_new_method_begins_anew_with_the_book_value() -> None:
    yearly = terms(frequency=Frequency.YEAR)
    change = TermsChange(on=date(2025, 12, 31), method=Method.DECLINING_BALANCE, switch=True)
    # Double declining over the three years left: 3600 × 2/3, then straight line.
    assert charges(course(yearly, [change])) == [
        "1200.00", "1200.00", "2400.00", "800.00", "400.00",
    ]  # fmt: skip
    slower = TermsChange(on=date(2025, 12, 31), frequency=Frequency.MONTH)
    assert charges(course(yearly, [slower])) == ["1200.00"] * 2 + ["100.00"] * 36


def test_posted_periods_stay_when_a_change_is_dated_back() -> None:
    before = course(terms())
    change = TermsChange(on=date(2025, 8, 1), acts_from=date(2025, 12, 31), life_months=84)
    plan = course(terms(), [change], posted(before, 24))
    assert charges(plan) == ["100.00"] * 24 + ["60.00"] * 60
    assert all(row.posted for row in plan.rows[:24])


def test_what_was_posted_by_other_rules_is_kept_and_the_difference_spread() -> None:
    old = [PostedPeriod(date(2024, 1, 1), date(2024, 1, 31), eur("160.00"), rule_version=1)]
    plan = course(terms(), posted=old)
    assert charges(plan)[:2] == ["160.00", "98.98"]
    assert sum(row.period.amount.minor for row in plan.rows) == 600000
    assert "version 1" in plan.rows[0].reason.formula


def test_impairment_and_its_capped_reversal() -> None:
    events: list[Event] = [
        Impairment(on=date(2025, 12, 31), recoverable=eur("2400.00")),
        ImpairmentReversal(on=date(2026, 12, 31), recoverable=eur("2500.00")),
    ]
    plan = course(terms(), events)
    assert charges(plan) == ["100.00"] * 24 + ["66.67"] * 12 + ["100.00"] * 24
    impaired, back = plan.effects
    assert impaired.change == eur("-1200.00")
    assert back.change == eur("800.04")
    assert plan.book_value(date(2026, 12, 31)) == eur("2400.00")
    assert plan.book_value(date(2025, 12, 30)) == eur("3700.00")


def test_revaluation_both_ways() -> None:
    events: list[Event] = [
        Revaluation(on=date(2025, 12, 31), fair_value=eur("5400.00")),
        Revaluation(on=date(2025, 12, 31), fair_value=eur("1800.00")),
        Revaluation(on=date(2026, 12, 31), fair_value=eur("3600.00")),
    ]
    plan = course(terms(), events)
    assert charges(plan) == ["100.00"] * 24 + ["50.00"] * 12 + ["150.00"] * 24
    up, down, again = (effect.entry for effect in plan.effects)
    assert up is not None
    assert down is not None
    assert again is not None
    moved = {line.account: line.amount.minor for line in down.lines}
    assert moved[Account.REVALUATION_SURPLUS] == 180000
    assert moved[Account.REVALUATION_LOSS] == 180000
    moved = {line.account: line.amount.minor for line in again.lines}
    assert moved[Account.REVALUATION_GAIN] == -180000
    assert moved[Account.REVALUATION_SURPLUS] == -60000


def test_improvement_repair_and_credit_note() -> None:
    on = date(2025, 12, 31)
    better = course(terms(), [Improvement(on=on, cost=eur("720.00"))])
    assert charges(better)[24:] == ["120.00"] * 36
    longer = course(terms(), [Improvement(on=on, cost=eur("1200.00"), more_months=12)])
    assert charges(longer)[24:] == ["100.00"] * 48
    repaired = course(terms(), [Repair(on=on, cost=eur("80.00"))])
    assert charges(repaired) == charges(course(terms()))
    cheaper = course(terms(), [CreditNote(on=on, amount=eur("360.00"))])
    assert charges(cheaper)[24:] == ["90.00"] * 36


@pytest.mark.parametrize(
    ("convention", "last", "book_value"),
    [
        (DisposalConvention.NO_MONTH, None, "1000.00"),
        (DisposalConvention.FULL_MONTH, "100.00", "900.00"),
        (DisposalConvention.DAYS_WITHOUT, "29.03", "970.97"),
        (DisposalConvention.DAYS_WITH, "32.26", "967.74"),
    ],
)
def test_the_four_ways_to_charge_the_month_of_disposal(
    convention: DisposalConvention, last: str | None, book_value: str
) -> None:
    sale = Disposal(on=date(2025, 3, 10), proceeds=eur("900.00"), convention=convention)
    plan = course(terms("2400.00", 24), [sale])
    assert charges(plan) == ["100.00"] * 14 + ([last] if last else [])
    outcome = plan.effects[-1].outcome
    assert outcome is not None
    assert outcome.book_value == eur(book_value)
    assert outcome.gain == eur("900.00") - eur(book_value)
    assert plan.ended_on == date(2025, 3, 10)
    assert plan.book_value(date(2025, 3, 10)) == eur("0.00")


def test_a_disposal_into_posted_periods_is_refused_with_the_reason() -> None:
    plan = course(terms())
    sale = Disposal(on=date(2025, 2, 15), proceeds=eur("1.00"))
    with pytest.raises(DepreciationError, match=r"2 periods are posted from 2025-02-01 to 2025-03"):
        course(terms(), [sale], posted(plan, 15))
    whole = replace(sale, convention=DisposalConvention.FULL_MONTH)
    ended = course(terms(), [whole], posted(plan, 14))
    assert len(ended.rows) == 14


def test_units_sold_one_by_one_leave_by_largest_remainder() -> None:
    first = Disposal(on=date(2024, 3, 1), proceeds=eur("0.00"), part=ByQuantity(1, 3))
    second = replace(first, part=ByQuantity(1, 2))
    third = replace(first, part=None)
    plan = course(terms("1000.00", 20), [first, second, third])
    outcomes = [effect.outcome for effect in plan.effects if effect.outcome]
    assert [str(one.cost.number) for one in outcomes] == ["333.33", "333.33", "333.34"]
    assert [str(one.depreciated.number) for one in outcomes] == ["33.33", "33.33", "33.34"]


def test_a_part_by_value_leaves_the_rest_on_its_schedule() -> None:
    sale = Disposal(
        on=date(2025, 1, 1), proceeds=eur("2000.00"), part=ByValue(eur("2400.00")),
        convention=DisposalConvention.NO_MONTH,
    )  # fmt: skip
    plan = course(terms(), [sale])
    assert charges(plan) == ["100.00"] * 12 + ["60.00"] * 48
    outcome = plan.effects[0].outcome
    assert outcome is not None
    assert (outcome.book_value, outcome.gain) == (eur("1920.00"), eur("80.00"))


def test_a_theft_is_compensated_and_costs_lower_the_proceeds() -> None:
    theft = Disposal(on=date(2025, 1, 1), proceeds=eur("800.00"), ending=Ending.THEFT,
                     convention=DisposalConvention.NO_MONTH, costs=eur("50.00"))  # fmt: skip
    outcome = course(terms(), [theft]).effects[0].outcome
    assert outcome is not None
    assert outcome.gain == eur("-4050.00")
    assert Account.COMPENSATION in {line.account for line in outcome.entry.lines}


@pytest.mark.parametrize(
    ("events", "message"),
    [
        ([ImpairmentReversal(on=date(2025, 1, 1), recoverable=eur("1.00"))], "no impairment"),
        ([Impairment(on=date(2025, 1, 31), recoverable=eur("5999.00"))], "nothing is impaired"),
        ([CreditNote(on=date(2025, 1, 31), amount=eur("9999.00"))], "more than the book value"),
        ([Disposal(on=date(2023, 1, 1), proceeds=eur("0.00"))], "not in service"),
        (
            [
                Disposal(on=date(2025, 1, 1), proceeds=eur("0.00")),
                Repair(on=date(2025, 2, 1), cost=eur("1.00")),
            ],
            "left the books",
        ),
    ],
)
def test_what_cannot_be_is_refused(events: list[Event], message: str) -> None:
    with pytest.raises(DepreciationError, match=message):
        course(terms(), events)


def test_the_journal_is_csv_and_beancount() -> None:
    sale = Disposal(on=date(2025, 3, 10), proceeds=eur("900.00"),
                    convention=DisposalConvention.NO_MONTH)  # fmt: skip
    plan = course(terms("2400.00", 24), [sale])
    entries = plan.entries(date(2025, 3, 1), END)
    assert as_csv(entries).splitlines()[1:] == [
        "2025-03-10,Sale,Bank,900.00,,EUR",
        "2025-03-10,Sale,Accumulated depreciation,1400.00,,EUR",
        "2025-03-10,Sale,Loss on disposal,100.00,,EUR",
        "2025-03-10,Sale,Asset cost,,2400.00,EUR",
    ]
    text = as_beancount(entries)
    assert "2025-03-10 open Assets:Bank" in text
    assert "  Assets:Equipment:Cost  -2400.00 EUR" in text
    assert as_beancount(()) == ""


# --- what holds for every book -----------------------------------------------------------------


def any_books() -> some.SearchStrategy[Terms]:
    """Books of every method, those by a printed table among them."""
    return some.one_of(any_terms(), printed_terms())


@some.composite
def any_events(draw: some.DrawFn, agreed: Terms) -> list[Event]:
    """Some events in order of days, each possible for the book it meets."""
    currency, cost = agreed.cost.currency, agreed.cost.minor
    made: list[Event] = []
    for _ in range(draw(some.integers(0, 4))):
        on = draw(some.dates(agreed.in_service, date(agreed.in_service.year + 8, 12, 31)))
        amount = Amount.of_minor(draw(some.integers(0, max(cost, 1))), currency)
        choices: list[Event] = [

            TermsChange(on=on, life_months=draw(some.integers(120, 200))),
            TermsChange(on=on, remaining_months=draw(some.integers(1, 50))),
            TermsChange(on=on, method=Method.STRAIGHT_LINE),
            TermsChange(on=on, frequency=Frequency.QUARTER),
            Impairment(on=on, recoverable=amount),
            ImpairmentReversal(on=on, recoverable=amount),
            Revaluation(on=on, fair_value=amount),
            Improvement(on=on, cost=amount, more_months=draw(some.integers(0, 24))),
            Repair(on=on, cost=amount),
            CreditNote(on=on, amount=amount),
            Disposal(on=on, proceeds=amount, part=ByQuantity(1, 3),
                     convention=draw(some.sampled_from(DisposalConvention))),
            Disposal(on=on, proceeds=amount,
                     convention=draw(some.sampled_from(DisposalConvention))),
        ]  # fmt: skip
        made.append(draw(some.sampled_from(choices)))
    return sorted(made, key=lambda event: event.day)


def possible(agreed: Terms, events: list[Event]) -> tuple[Course, list[Event]]:
    """The course of those events that are not refused."""
    kept: list[Event] = []
    for event in events:
        try:
            course(agreed, [*kept, event])
        except DepreciationError:
            continue
        kept.append(event)
    return course(agreed, kept), kept


@given(some.data())
def test_charges_and_events_make_the_whole_of_every_book(data: some.DataObject) -> None:
    agreed = data.draw(any_books())
    plan, _ = possible(agreed, data.draw(any_events(agreed)))
    now = plan.first
    moves: list[tuple[int, int]] = [(number + 1, 0) for number in range(len(plan.rows))]
    moves += [(effect.rows, 1 + number) for number, effect in enumerate(plan.effects)]
    for number, effect in sorted(moves):
        if effect:
            happened = plan.effects[effect - 1]
            assert happened.before == now
            now = happened.after
        else:
            row = plan.rows[number - 1]
            # Without an event the book value never rises, and a charge never goes below zero.
            assert 0 <= now.book_value - row.after.book_value == row.period.amount.minor
            assert row.after.depreciated - now.depreciated == row.period.amount.minor
            now = row.after
        assert now.book_value >= 0
    assert plan.position(date(2400, 1, 1)) == now
    for each in plan.entries(date.min, END):
        assert sum(line.amount.minor for line in each.lines) == 0


@given(some.data())
def test_posted_periods_never_change(data: some.DataObject) -> None:
    agreed = data.draw(any_books())
    plan, kept = possible(agreed, data.draw(any_events(agreed)))
    periods = [row for row in plan.rows if not row.note]
    count = data.draw(some.integers(0, len(periods)))
    frozen = [
        PostedPeriod(row.period.start, row.period.end, row.period.amount) for row in periods[:count]
    ]
    again = course(agreed, kept, frozen)
    assert [row.period for row in again.rows] == [row.period for row in plan.rows]
    if agreed.table or any(isinstance(event, Disposal) for event in kept):
        return
    until = max([agreed.in_service, *(each.end for each in frozen), *(each.day for each in kept)])
    later = TermsChange(on=agreed.in_service, acts_from=until, remaining_months=7)
    changed = course(agreed, [*kept, later], frozen)
    assert [row.period for row in changed.rows[:count]] == [row.period for row in plan.rows[:count]]


@given(any_books())
def test_a_course_without_events_is_the_schedule(agreed: Terms) -> None:
    assert [row.period for row in course(agreed).rows] == list(schedule(agreed).rows)


@given(some.integers(0, 10**9), some.integers(1, 12), some.integers(1, 12))
def test_parts_add_up_to_the_whole(minor: int, gone: int, more: int) -> None:
    from planning.depreciation.position import split

    part = split(minor, Fraction(gone, gone + more))
    assert 0 <= part <= minor
    assert abs(part - Fraction(minor * gone, gone + more)) <= Fraction(1, 2)


@given(some.data(), some.dates(date(1990, 1, 1), date(2075, 1, 1)), some.integers(1, 4000))
def test_a_roll_forward_ties_to_the_journal(data: some.DataObject, start: date, days: int) -> None:
    agreed = data.draw(any_books())
    plan, _ = possible(agreed, data.draw(any_events(agreed)))
    end = start + timedelta(days=days)
    sums = RollSums(start, end, plan.currency)
    sums.add(plan)
    line = sums.line()
    moved = dict.fromkeys(Account, 0)
    for each in plan.entries(start, end):
        for booked in each.lines:
            moved[booked.account] += booked.amount.minor
    assert moved[Account.ASSET_COST] == line.cost_closing.minor - line.cost_opening.minor
    off = moved[Account.ACCUMULATED_DEPRECIATION] + moved[Account.ACCUMULATED_IMPAIRMENT]
    assert -off == line.written_off_closing.minor - line.written_off_opening.minor
    assert moved[Account.DEPRECIATION_EXPENSE] == line.charge.minor
    assert -moved[Account.GAIN] - moved[Account.LOSS] == line.gain.minor
    assert line.cost_closing == (
        line.cost_opening + line.additions - line.cost_disposed + line.cost_revalued
    )
    assert line.written_off_closing == (
        line.written_off_opening + line.taken_over + line.charge + line.impairment
        - line.reversed - line.written_off_disposed - line.written_off_eliminated
    )  # fmt: skip
    assert line.closing == (
        line.opening + line.additions - line.taken_over - line.charge - line.impairment
        + line.reversed - line.disposed + line.revalued
    )  # fmt: skip
