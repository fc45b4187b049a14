"""Rates of declining methods, exact as fractions."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from planning.depreciation.terms import Method
from planning.errors import DepreciationError

if TYPE_CHECKING:
    from money import Amount
    from planning.depreciation.terms import Terms

PRECISE = Context(prec=50, rounding=ROUND_HALF_UP)


def rate_over_life(terms: Terms) -> Fraction:
    """The yearly rate of a declining method times the years of the life.

    A row that holds the share s of the life charges the book value × this × s: for double
    declining it is 2, whatever the life.
    """
    if terms.method is Method.FIXED_RATE and terms.rate is not None:
        return Fraction(terms.rate) * terms.life_months / 12
    return Fraction(terms.factor)


def written_down_rate(cost: Amount, salvage: Amount, years: int, digits: int = 4) -> Decimal:
    """The yearly rate that brings `cost` to `salvage`: 1 - (salvage / cost)^(1 / years).

    Rounded half up to `digits` decimals of a fraction, as published tables are (0.6316 = 63.16 %).
    """
    if years < 1 or not 0 < salvage.number <= cost.number:
        raise DepreciationError("A rate needs a year or more, and a salvage value above zero.")
    share = PRECISE.divide(salvage.number, cost.number)
    root = PRECISE.power(share, PRECISE.divide(Decimal(1), Decimal(years)))
    return PRECISE.subtract(Decimal(1), root).quantize(
        Decimal(1).scaleb(-digits), rounding=ROUND_HALF_UP
    )
