"""The past is tried without looking ahead, and advice rests on what it gave."""

from __future__ import annotations

import csv
import math
import random
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from statistics import mean
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from money import Amount
from planning.prices.advice import Verdict, advice
from planning.prices.backtest import backtest, pooled, rehearsals
from planning.prices.fitting import Model, log_linear, years_and_logs
from planning.prices.history import evenly, histories
from planning.prices.points import PricePoint
from planning.prices.trend import TooShort, trend
from tests.planning.prices.making import RULES, falling, history

if TYPE_CHECKING:
    from pathlib import Path

    from planning.prices.backtest import Backtest, Trial
    from planning.prices.fitting import Guess
    from planning.prices.history import History

HORIZON = RULES.horizon_days
NUMBERS = st.lists(st.floats(1, 10_000), min_size=8, max_size=30)


def trials(prices: History) -> tuple[Trial, ...]:
    return backtest(prices, HORIZON, RULES.chance).trials


@given(numbers=NUMBERS, other=st.floats(1, 10_000), cut=st.integers(6, 29), tariff=st.booleans())
def test_nothing_that_came_later_changes_what_was_foretold(
    numbers: list[float], other: float, cut: int, tariff: bool
) -> None:
    """Prices after a day are replaced: what was foretold up to that day stays the same."""
    cut = min(cut, len(numbers) - 1)
    changed = [*numbers[:cut], *(other for _ in numbers[cut:])]
    kind = "list" if tariff else "retail"
    one, another = history(numbers, kind=kind), history(changed, kind=kind)
    last_same = one.days[cut - 1].on
    seen = [
        [
            (trial.origin, trial.target, trial.model, trial.before, trial.guess)
            for trial in rehearsals(prices, HORIZON, RULES.chance)
            if trial.origin <= last_same
        ]
        for prices in (one, another)
    ]
    assert seen[0] == seen[1]


@given(numbers=NUMBERS, other=st.floats(1, 10_000), cut=st.integers(6, 29))
def test_nothing_that_came_later_changes_which_model_was_chosen(
    numbers: list[float], other: float, cut: int
) -> None:
    cut = min(cut, len(numbers) - 1)
    one = history(numbers)
    another = history([*numbers[:cut], *(other for _ in numbers[cut:])])
    last_same = one.days[cut - 1].on
    models = [
        [(trial.origin, trial.model) for trial in trials(prices) if trial.origin <= last_same]
        for prices in (one, another)
    ]
    assert models[0] == models[1]


@given(numbers=NUMBERS)
def test_what_came_is_a_price_of_the_history_a_horizon_later(numbers: list[float]) -> None:
    prices = history(numbers)
    known = {price.on: math.log(price.amount.number) for price in prices.days}
    for trial in trials(prices):
        assert trial.actual == known[trial.target]
        assert trial.before == known[trial.origin]
        assert abs((trial.target - trial.origin).days - HORIZON) <= HORIZON / 3


def test_a_wandering_price_is_within_its_interval_as_often_as_said() -> None:
    """Random walks with a known spread: 80 % is asked for, and about 80 % come."""
    drawn = random.Random(7)  # noqa: S311

    def walk() -> History:
        log, numbers = 6.0, []
        for _ in range(60):
            numbers.append(math.exp(log))
            log += drawn.gauss(0, 0.05)
        return history(numbers)

    found = pooled([backtest(walk(), HORIZON, 0.8) for _ in range(20)], HORIZON)
    assert found.histories == 20
    assert found.n > 800
    assert found.held / found.n == pytest.approx(0.8, abs=0.06)


def advised(prices: History, on: date | None = None, kin: Backtest | None = None) -> Verdict:
    return advice(trend(prices, prices.last.on, RULES), on or prices.last.on, RULES, kin).verdict


def test_where_prices_fall_evenly_and_long_the_advice_is_to_wait() -> None:
    prices = falling(25, months=48)
    found = advice(trend(prices, prices.last.on, RULES), prices.last.on, RULES)
    assert found.verdict is Verdict.WAIT
    assert found.past is not None
    assert found.past.said >= RULES.fewest_trials
    assert found.past.right == found.past.said
    assert found.headline.startswith("Wait if you can: about 13.2 % less in 180 days (")
    assert found.mid is not None
    assert found.price is not None
    assert found.mid < found.price
    assert not found.is_stale


def test_where_prices_rise_the_advice_is_to_buy() -> None:
    assert advised(falling(-30, months=48)) is Verdict.BUY


def test_a_fall_that_is_not_worth_the_wait_is_none() -> None:
    assert advised(falling(5, months=48)) is Verdict.BUY


def test_a_short_history_gives_no_advice() -> None:
    short = falling(25, months=10)
    found = advice(trend(short, short.last.on, RULES), short.last.on, RULES)
    assert found.verdict is Verdict.NONE
    assert "too short" in found.headline
    shorter = falling(25, months=4)
    result = trend(shorter, shorter.last.on, RULES)
    assert isinstance(result, TooShort)
    assert advice(result, shorter.last.on, RULES).headline == (
        "No advice: too few prices for a trend."
    )


def test_kin_speak_for_a_short_history() -> None:
    short = falling(-10, months=10)
    kin = pooled(
        [backtest(falling(pct, months=40), HORIZON, RULES.chance) for pct in (-9, -10, -11)],
        HORIZON,
    )
    assert advised(short) is Verdict.NONE
    assert advised(short, kin=kin) is Verdict.BUY
    two = pooled([backtest(falling(-9, months=60), HORIZON, RULES.chance)] * 2, HORIZON)
    assert advised(short, kin=two) is Verdict.NONE


def test_advice_that_was_wrong_more_often_than_right_is_not_given() -> None:
    """A price that falls in leaps which no model sees coming: “buy” was mostly wrong."""
    numbers: list[float] = []
    price = 1000.0
    for month in range(48):
        price *= 0.80 if month % 6 == 0 else 1.0
        numbers.append(price)
    prices = history(numbers, kind="list")
    found = advice(trend(prices, prices.last.on, RULES), prices.last.on, RULES)
    assert found.verdict is Verdict.NONE
    assert "right only" in found.headline


def test_old_prices_are_said_to_be_old() -> None:
    prices = falling(25, months=48)
    later = prices.last.on + timedelta(days=RULES.stale_days + 1)
    found = advice(trend(prices, later, RULES), later, RULES)
    assert found.is_stale
    assert f"This is as of {prices.last.on}" in found.headline


@pytest.mark.shared_data
def test_on_real_histories_a_steady_price_misses_less_than_a_line(shared_data: Path) -> None:
    """Median retail prices of parts, 2021 to 2025, of at least three offers."""
    with (shared_data / "market" / "price_history_by_segment.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if int(row["n_offers"]) >= 3]
    points: dict[tuple[str, str], list[PricePoint]] = {}
    for row in rows:
        amount = Amount(Decimal(row["median"]), "USD")
        points.setdefault((row["category"], row["segment"]), []).append(
            PricePoint(amount, date.fromisoformat(row["date"]), "retail", "shops")
        )
    steady: list[Trial] = []
    line: list[Trial] = []
    for prices in (prices for own in points.values() for prices in histories(own)):
        for trial in rehearsals(prices, HORIZON, RULES.chance):
            if trial.model is Model.STEADY:
                steady.append(trial)
                line.append(replace(trial, guess=_by_the_line(prices, trial)))
    assert len(steady) > 200
    assert mean(t.error for t in steady) < 0.75 * mean(t.error for t in line)
    assert 0.7 < mean(t.held for t in steady) < 0.9
    assert mean(t.held for t in line) < 0.6


def _by_the_line(prices: History, trial: Trial) -> Guess:
    known = prices.until(trial.origin)
    assert known is not None
    looks = evenly(known)
    years, logs = years_and_logs(looks, looks[0].on)
    ahead = (trial.target - looks[0].on).days / 365.25
    return log_linear(years, logs, [ahead], RULES.chance)[0]
