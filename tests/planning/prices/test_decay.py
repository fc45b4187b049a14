"""Used prices by age: a known fall is found again, and what cannot be placed is counted."""

from __future__ import annotations

import math
from datetime import date, timedelta
from decimal import Decimal

import pytest

from money import Amount
from planning.prices.decay import AgedModel, Decay, decay
from planning.reason import Reason
from tests.planning.prices.making import RULES, point


def used(name: str, released: date | None, launch: int | None, yearly: float) -> AgedModel:
    born = released or date(2018, 1, 1)
    return AgedModel(
        name,
        released,
        None if launch is None else Amount(Decimal(launch), "USD"),
        tuple(
            point(f"{(launch or 1000) * math.exp(yearly * days / 365.25):.6f}",
                  born + timedelta(days=days), "used")
            for days in (200, 600, 1000, 1400)
        ),
    )  # fmt: skip


def test_a_known_fall_over_models_of_different_price_is_found() -> None:
    fall = math.log(0.7)
    found = decay(
        [used("A", date(2018, 1, 1), 10_000, fall), used("B", date(2020, 1, 1), 500, fall)], RULES
    )
    assert isinstance(found, Decay)
    assert found.yearly_pct == Decimal("-30.0")
    assert found.half_life_years == Decimal("1.9")
    assert (found.models, len(found.points), found.left_out) == (2, 8, 0)
    assert found.line.r_squared == pytest.approx(1, abs=1e-4)
    assert found.curve[0][0] == found.points[0].age_years
    assert "8 of 2 models" in str(found.reason)


def test_what_cannot_be_placed_is_left_out_and_counted() -> None:
    found = decay(
        [
            used("A", date(2018, 1, 1), 10_000, -0.3),
            used("B", date(2019, 1, 1), 10_000, -0.3),
            used("no release", None, 10_000, -0.3),
            used("no launch price", date(2018, 1, 1), None, -0.3),
        ],
        RULES,
    )
    assert isinstance(found, Decay)
    assert (found.models, found.left_out) == (2, 8)


def test_too_few_prices_are_said_to_be_too_few() -> None:
    found = decay([used("A", date(2018, 1, 1), 10_000, -0.3)], RULES)
    assert isinstance(found, Reason)
    assert "Too few used prices" in str(found)


def test_prices_that_do_not_fall_have_no_half_life() -> None:
    models = [used(name, date(2018, 1, 1), 100, 0.1) for name in "AB"]
    found = decay(models, RULES)
    assert isinstance(found, Decay)
    assert found.half_life_years is None
    assert found.yearly_pct > 0
