"""Budgets as values: levels, phases, contingency, cash flow, variance, tracking."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

import resources
from money import Amount, CurrencyMismatchError
from planning.budgeting import (
    Certainty,
    Change,
    Compared,
    Flow,
    Level,
    LineState,
    Position,
    ReserveState,
    Variance,
    cash_flow,
    excesses,
    funding,
    load_budget_rules,
    phase_amounts,
    reserve,
    standing,
)
from planning.budgeting.tracking import Direction, Missing, Status, Trend, Value, track
from planning.errors import BudgetError, RulesError

SHIPPED = resources.text("rules/budget.toml")
RULES = load_budget_rules(SHIPPED, "budget.toml")


def eur(number: str) -> Amount:
    return Amount(Decimal(number), "EUR")


def position(planned: str, **more: str) -> Position:
    names = ("requested", "committed", "received", "invoiced", "used")
    return Position(eur(planned), *(eur(more.get(name, "0.00")) for name in names))


# --- rules ------------------------------------------------------------------------------------


def test_the_shipped_rules_are_those_of_the_guide() -> None:
    assert [(a.level, int(a.at_percent)) for a in RULES.alerts] == [
        (Level.NOTICE, 80), (Level.ACT, 90), (Level.STOP, 100),
    ]  # fmt: skip
    assert RULES.contingency.least_percent == 10
    assert RULES.contingency.most_percent == 15
    shares = {year: [phase.share for phase in RULES.phases_of(year)] for year in (1, 2, 3, 9)}
    assert shares == {1: [60, 40], 2: [70, 30], 3: [40, 60], 9: [40, 60]}
    assert RULES.source.endswith("version 2.2, 2025-11")


@pytest.mark.parametrize(
    ("written", "slip", "message"),
    [
        ('level = "act"', 'level = "panic"', "allowed: notice, act, stop"),
        ("at_percent = 90", "at_percent = 70", "above the 80"),
        ('level = "notice"', 'level = "stop"', "One [[alert]] is needed for each"),
        ("least_percent = 10", "least_percent = 20", "between “least_percent” and 100"),
        ("year = 3", "year = 2.5", "whole number from 1 to 30"),
        ('spending = "operating"', 'spending = "capex"', "allowed: capital, operating"),
        ('category = "software"', 'category = "tools"', "allowed: hardware, server"),
        ("share = 60", 'share = "60"', "without quotes"),
        ("watch_within_percent", "watch_percent", "watch_percent"),
    ],
)
def test_a_slip_is_refused_with_its_line(written: str, slip: str, message: str) -> None:
    text = SHIPPED.replace(written, slip, 1)
    line = SHIPPED[: SHIPPED.index(written)].count("\n") + 1
    with pytest.raises(RulesError) as refused:
        load_budget_rules(text, "mine.toml")
    assert message in str(refused.value)
    assert str(refused.value).startswith("mine.toml, line")
    assert abs(refused.value.line - line) <= 12  # the entry's own line or its table's


# --- positions --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("used", "level", "percent"),
    [
        ("79999.99", Level.WITHIN, "79.9"),
        ("80000.00", Level.NOTICE, "80.0"),
        ("89999.99", Level.NOTICE, "89.9"),
        ("90000.00", Level.ACT, "90.0"),
        ("99999.99", Level.ACT, "99.9"),
        ("100000.00", Level.STOP, "100.0"),
        ("123456.78", Level.STOP, "123.4"),
        ("0.00", Level.WITHIN, "0.0"),
    ],
)
def test_levels_are_exact_to_the_cent(used: str, level: Level, percent: str) -> None:
    found = standing(eur(used), eur("100000.00"), RULES)
    assert (found.level, found.percent) == (level, Decimal(percent))


def test_money_against_nothing_is_a_stop_without_a_share() -> None:
    found = standing(eur("0.01"), eur("0.00"), RULES)
    assert (found.level, found.percent) == (Level.STOP, None)
    assert standing(eur("0.00"), eur("0.00"), RULES).level is Level.WITHIN


def test_a_commitment_says_by_how_much_it_passes_a_limit() -> None:
    limits = [("line", eur("95.00"), eur("100.00")), ("budget", eur("500.00"), eur("1000.00"))]
    (over,) = excesses(eur("12.50"), limits, RULES)
    assert (over.of, over.after, over.over) == ("line", eur("107.50"), eur("7.50"))
    assert excesses(eur("5.00"), limits, RULES) == ()
    assert excesses(eur("-5.00"), [("line", eur("120.00"), eur("100.00"))], RULES) == ()


@pytest.mark.parametrize(
    ("money", "state", "forecast"),
    [
        (position("100.00"), LineState.PLANNED, "100.00"),
        (position("100.00", requested="120.00"), LineState.REQUESTED, "120.00"),
        (position("100.00", committed="60.00", used="60.00"), LineState.COMMITTED, "100.00"),
        (
            position("100.00", committed="60.00", received="60.00", used="60.00"),
            LineState.RECEIVED,
            "100.00",
        ),
        (
            position("100.00", committed="60.00", invoiced="61.00", used="61.00"),
            LineState.INVOICED,
            "100.00",
        ),
    ],
)
def test_a_line_is_as_far_as_all_of_its_money(
    money: Position, state: LineState, forecast: str
) -> None:
    assert money.state is state
    assert money.forecast == eur(forecast)
    assert money.available + money.used == money.planned


# --- phases -----------------------------------------------------------------------------------


def test_the_phases_of_the_guide_share_a_year() -> None:
    parts = phase_amounts(eur("100000.01"), RULES.phases_of(1))
    assert [(p.phase.name, p.amount) for p in parts] == [
        ("Hardware", eur("60000.01")),
        ("Software and tools", eur("40000.00")),
    ]


@given(
    minor=some.integers(0, 10**15),
    shares=some.lists(some.integers(0, 10_000), min_size=1, max_size=8).filter(any),
)
def test_no_cent_is_lost_among_phases(minor: int, shares: list[int]) -> None:
    from dataclasses import replace

    first = RULES.phases[0]
    phases = [replace(first, share=Decimal(share)) for share in shares]
    parts = phase_amounts(Amount.of_minor(minor, "JPY"), phases)
    assert sum(part.amount.minor for part in parts) == minor
    for part, share in zip(parts, shares, strict=True):
        assert abs(part.amount.minor - Decimal(minor) * share / sum(shares)) < 1


def test_a_year_without_a_share_is_refused() -> None:
    with pytest.raises(BudgetError, match="at least one phase"):
        phase_amounts(eur("10.00"), ())


# --- contingency and funding --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ppm", "planned", "state", "left"),
    [
        (99_999, "800.00", ReserveState.SMALL, "100.00"),
        (100_000, "900.00", ReserveState.SOUND, "100.00"),
        (150_000, "850.00", ReserveState.SOUND, "150.00"),
        (150_001, "800.00", ReserveState.LARGE, "150.00"),
        (120_000, "880.01", ReserveState.EATEN, "119.99"),
        (120_000, "1200.00", ReserveState.EATEN, "0.00"),
    ],
)
def test_contingency_against_the_rule(
    ppm: int, planned: str, state: ReserveState, left: str
) -> None:
    found = reserve(eur("1000.00"), ppm, eur(planned), RULES)
    assert (found.state, found.left) == (state, eur(left))
    assert found.held + found.planned + found.unplanned == found.limit


def test_funding_leaves_a_gap_and_never_adds_currencies() -> None:
    assert funding(eur("100.00"), [eur("30.00"), eur("50.00")]).gap == eur("20.00")
    with pytest.raises(CurrencyMismatchError):
        funding(eur("100.00"), [Amount(Decimal("30.00"), "SEK")])


# --- cash flow ----------------------------------------------------------------------------------


def test_months_run_without_a_gap_and_tie() -> None:
    flow = cash_flow(
        [
            Flow(eur("10.00"), Certainty.INVOICED, date(2026, 1, 31)),
            Flow(eur("20.00"), Certainty.COMMITTED, date(2026, 3, 1)),
            Flow(eur("5.00"), Certainty.PLANNED, date(2027, 2, 1)),
            Flow(eur("7.00"), Certainty.PLANNED, None),
        ],
        "EUR",
        date(2026, 1, 1),
        date(2026, 12, 31),
    )
    assert len(flow.months) == 14  # an order that is paid after the year's end is not lost
    assert [month.total for month in flow.months[:3]] == [eur("10.00"), eur("0.00"), eur("20.00")]
    assert flow.months[-1].running == eur("35.00")
    assert flow.total == eur("42.00")
    assert dict(flow.undated)[Certainty.PLANNED] == eur("7.00")
    with pytest.raises(CurrencyMismatchError):
        cash_flow(
            [Flow(eur("1.00"), Certainty.PLANNED, None)], "SEK", date(2026, 1, 1), date(2026, 2, 1)
        )


# --- variance and copies ------------------------------------------------------------------------


def test_variance_says_more_or_less_and_by_which_share() -> None:
    assert Variance(eur("200.00"), eur("230.00")).percent == Decimal("15.0")
    assert Variance(eur("200.00"), eur("170.00")).difference == eur("-30.00")
    assert Variance(eur("0.00"), eur("1.00")).percent is None


@pytest.mark.parametrize(
    ("before", "after", "change", "difference"),
    [
        ("10.00", "10.00", Change.SAME, "0.00"),
        ("10.00", "12.00", Change.CHANGED, "2.00"),
        (None, "12.00", Change.ADDED, "12.00"),
        ("10.00", None, Change.REMOVED, "-10.00"),
    ],
)
def test_lines_compared(
    before: str | None, after: str | None, change: Change, difference: str
) -> None:
    found = Compared(None if before is None else eur(before), None if after is None else eur(after))
    assert (found.change, found.difference) == (change, eur(difference))


# --- tracking -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("direction", "values", "status", "trend"),
    [
        (Direction.AT_LEAST, ["85"], Status.GOOD, Trend.UNKNOWN),
        (Direction.AT_LEAST, ["90", "80"], Status.GOOD, Trend.WORSE),
        (Direction.AT_LEAST, ["70", "72"], Status.WATCH, Trend.BETTER),
        (Direction.AT_LEAST, ["71.9", "71.9"], Status.ACT, Trend.STEADY),
        (Direction.AT_MOST, ["70", "88"], Status.WATCH, Trend.WORSE),
        (Direction.AT_MOST, ["90", "88.1"], Status.ACT, Trend.BETTER),
        (Direction.AT_LEAST, [], Status.UNKNOWN, Trend.UNKNOWN),
    ],
)
def test_a_metric_against_a_target_of_80(
    direction: Direction, values: list[str], status: Status, trend: Trend
) -> None:
    measured = [Value(date(2026, 10 + n, 1), Decimal(text)) for n, text in enumerate(values)]
    found = track(Decimal(80), direction, measured, RULES, missing=Missing.MEASUREMENTS)
    assert (found.status, found.trend) == (status, trend)
    assert found.missing is (None if values else Missing.MEASUREMENTS)
