"""Trends: what a known past gives, what is too short, and that intervals hold as they say."""

from __future__ import annotations

import math
import random
from datetime import date, timedelta
from decimal import Decimal
from itertools import accumulate
from statistics import variance
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planning.prices.fitting import FEWEST_POINTS, Model, guesses, line, log_linear
from planning.prices.history import histories
from planning.prices.trend import SLOPE_OF_A_WALK, TooShort, Trend, YearlyChange, trend
from tests.planning.prices.making import RULES, START, falling, history, point

if TYPE_CHECKING:
    from planning.prices.history import History

ON = date(2026, 11, 1)
LOGS = st.lists(st.floats(-3, 3), min_size=FEWEST_POINTS, max_size=20)


def found(prices: History, until: date | None = None) -> Trend:
    result = trend(prices, until or prices.last.on, RULES)
    assert isinstance(result, Trend)
    return result


def test_an_even_fall_is_found_to_the_tenth_of_a_percent() -> None:
    result = found(falling(25, months=48))
    assert result.yearly == YearlyChange(*[Decimal("-25.0")] * 3)
    assert result.line is not None
    assert result.line.n == 48
    assert result.line.r_squared == pytest.approx(1)
    assert result.line.residual == pytest.approx(0, abs=1e-6)


def test_an_even_fall_is_carried_forward_once_it_proved_to_be_one() -> None:
    prices = falling(25, months=48)
    result = found(prices)
    assert result.model is Model.DRIFTING
    in_180_days = prices.last.amount.number * Decimal(str(0.75 ** (180 / 365.25)))
    assert result.ahead.mid[-1].number == round(in_180_days, 2)
    assert found(falling(25, months=8)).model is Model.STEADY  # too short to have proved anything


def test_a_wandering_price_stays_what_it_is_and_its_interval_widens() -> None:
    result = found(history([100.0, 110, 95, 104, 120, 101, 97, 108, 99, 105]))
    assert result.model is Model.STEADY
    assert {amount.number for amount in result.ahead.mid} == {Decimal("105.00")}
    widths = [
        high.number - low.number
        for low, high in zip(result.ahead.low, result.ahead.high, strict=True)
    ]
    assert widths[0] == 0
    assert widths == sorted(widths)
    assert widths[1] > 0


def test_a_wandering_price_has_no_certain_slope() -> None:
    result = found(history([100.0, 110, 95, 104, 120, 101, 97, 108, 99, 105]))
    assert result.yearly.low_pct is not None
    assert result.yearly.high_pct is not None
    assert result.yearly.low_pct < 0 < result.yearly.high_pct


def test_the_slope_of_a_walk_varies_by_six_fifths() -> None:
    """The rule that the interval of the yearly change rests on, drawn out."""
    drawn = random.Random(11)  # noqa: S311
    years = [index / 12 for index in range(49)]
    slopes = []
    for _ in range(400):
        logs = list(accumulate((drawn.gauss(0, 0.1 / math.sqrt(12)) for _ in years[1:]), initial=0))
        slopes.append(line(years, logs).slope)
    assert variance(slopes) == pytest.approx(SLOPE_OF_A_WALK * 0.1**2 / 4, rel=0.2)


def test_the_band_reaches_the_day_that_was_asked_for() -> None:
    prices = falling(10, months=24)
    result = found(prices, until=prices.last.on + timedelta(days=500))
    assert result.ahead.dates[0] == prices.last.on
    assert result.ahead.dates[-1] >= prices.last.on + timedelta(days=500)
    assert result.fitted is not None
    assert result.fitted.dates == tuple(price.on for price in prices.days)


def test_a_tariff_has_no_line_through_its_steps() -> None:
    points = [point(40, date(2021, 1, 1), "list"), point(30, date(2025, 1, 1), "list")]
    result = found(histories(points)[0])
    assert result.line is None
    assert result.fitted is None
    assert result.model is Model.STEADY
    assert result.yearly.pct == Decimal("-6.9")  # (30 / 40) ^ (1 / 4 years) - 1
    assert len(result.history.changes) == 1


def test_a_tariff_that_never_changed_is_foretold_to_stay() -> None:
    points = [point(3, date(2019, 1, 1), "list"), point(3, date(2026, 1, 1), "list")]
    result = found(histories(points)[0])
    assert {*result.ahead.low, *result.ahead.high} == {result.history.last.amount}
    assert result.yearly.pct == 0


def test_a_tariff_that_is_known_for_a_short_time_says_nothing_of_what_comes() -> None:
    least = RULES.fewest_spans * RULES.horizon_days
    for days, enough in ((least - 1, False), (least, True)):
        points = [point(3, START, "list"), point(3, START + timedelta(days=days), "list")]
        result = trend(histories(points)[0], ON, RULES)
        assert isinstance(result, Trend) == enough
        assert "a tariff that is known for at least 540 days" in str(result.reason) or enough


@pytest.mark.parametrize(
    "prices",
    [
        history([100.0, 90, 80, 70, 60]),
        history([100.0] * 200, step_days=1),
        history([100.0, 90, 80, 70, 60, 50], step_days=21),
    ],
    ids=["few", "many within few months", "short"],
)
def test_what_is_too_short_says_what_is_missing(prices: History) -> None:
    result = trend(prices, ON, RULES)
    if len(prices.days) == 200:
        assert isinstance(result, Trend)
        return
    assert isinstance(result, TooShort)
    assert result.reason.rule == "Too few prices for a trend"
    assert "at least 6 prices" in str(result.reason)


@given(logs=LOGS, ahead=st.floats(0.01, 5))
def test_the_line_is_the_textbooks_line_with_the_textbooks_interval(
    logs: list[float], ahead: float
) -> None:
    """y ± t × s × √(1 + 1/n + (x - x̄)² / Σ(x - x̄)²), written out apart from the library."""
    from scipy.stats import t

    n = len(logs)
    years = [index / 12 for index in range(n)]
    x = years[-1] + ahead
    mean_x, mean_y = sum(years) / n, sum(logs) / n
    spread = sum((year - mean_x) ** 2 for year in years)
    slope = (
        sum((year - mean_x) * (log - mean_y) for year, log in zip(years, logs, strict=True))
        / spread
    )
    mid = mean_y + slope * (x - mean_x)
    rest = [log - mean_y - slope * (year - mean_x) for year, log in zip(years, logs, strict=True)]
    s = math.sqrt(sum(miss**2 for miss in rest) / (n - 2))
    reach = float(t.ppf(0.9, n - 2)) * s * math.sqrt(1 + 1 / n + (x - mean_x) ** 2 / spread)
    (guess,) = log_linear(years, logs, [x], 0.8)
    assert guess.mid == pytest.approx(mid, abs=1e-6)
    assert guess.low == pytest.approx(mid - reach, abs=1e-6)
    assert guess.high == pytest.approx(mid + reach, abs=1e-6)


@pytest.mark.parametrize("model", Model)
@given(logs=LOGS, shift=st.floats(-5, 5))
def test_what_is_foretold_knows_no_currency(logs: list[float], shift: float, model: Model) -> None:
    """In another unit of money everything is the same times the rate."""
    years = [index / 12 for index in range(len(logs))]
    (one,) = guesses(model, years, logs, [years[-1] + 0.5], 0.8)
    (other,) = guesses(model, years, [log + shift for log in logs], [years[-1] + 0.5], 0.8)
    assert other.low - one.low == pytest.approx(shift, abs=1e-6)
    assert other.high - one.high == pytest.approx(shift, abs=1e-6)
    assert one.low <= one.mid <= one.high


def test_hourly_prices_keep_four_digits() -> None:
    day = date(2024, 1, 1)
    points = [point(f"0.{20 + index}51", day + timedelta(days=30 * index)) for index in range(8)]
    from dataclasses import replace

    hourly = [replace(one, unit="hour") for one in points]
    result = found(histories(hourly)[0])
    assert str(result.ahead.mid[0].number) == "0.2751"
    assert day > START
