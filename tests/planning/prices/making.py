"""Histories for the tests, and the rules that come with the application."""

from __future__ import annotations

import math
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import resources
from money import Amount
from planning.prices.history import History, histories
from planning.prices.points import PricePoint
from planning.prices.rules import load_market_rules

if TYPE_CHECKING:
    from collections.abc import Iterable

RULES = load_market_rules(resources.text("rules/market.toml"), "market.toml")
START = date(2020, 1, 1)


def point(
    number: str | float, on: date, kind: str = "retail", currency: str = "USD", vendor: str = ""
) -> PricePoint:
    amount = Amount(Decimal(str(number)), currency)
    return PricePoint(amount, on, kind, "a list", vendor=vendor)


def history(
    numbers: Iterable[float], step_days: int = 30, kind: str = "retail", vendor: str = ""
) -> History:
    """One price each `step_days` from the first of 2020 on."""
    days = (START + timedelta(days=step_days * index) for index in range(10_000))
    points = [
        point(f"{number:.6f}", day, kind, vendor=vendor)
        for number, day in zip(numbers, days, strict=False)
    ]
    return histories(points)[0]


def falling(yearly_pct: float, months: int, first: float = 1000.0) -> History:
    """A price that falls evenly by `yearly_pct` a year, seen each 30 days."""
    each = math.log1p(-yearly_pct / 100) * 30 / 365.25
    return history(first * math.exp(each * month) for month in range(months))
