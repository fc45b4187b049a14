"""Depreciation functions as spreadsheets have them: sln, syd, db, ddb, vdb.

All values are decimals in one currency; periods count from 1, as LibreOffice and Excel count them.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from planning.functions.exact import (
    EXACT,
    ONE,
    ZERO,
    floor,
    power,
    product,
    quotient,
    require,
    to_whole,
)

#: Beyond a thousand periods nobody depreciates; it also bounds the work of one call.
LONGEST_LIFE: Final = 1200
THOUSAND: Final = Decimal(1000)
TWELVE: Final = Decimal(12)


def sln(cost: Decimal, salvage: Decimal, life: Decimal) -> Decimal:
    """The straight-line charge of one period."""
    return quotient(EXACT.subtract(cost, salvage), life)


def syd(cost: Decimal, salvage: Decimal, life: Decimal, period: Decimal) -> Decimal:
    """The charge of `period` by the sum of the years' digits."""
    require(life > 0, "A life is longer than zero periods.")
    require(1 <= period <= life, "The period lies within the life.")
    digits = quotient(product(life, life + ONE), Decimal(2))
    return quotient(product(cost - salvage, life - period + ONE), digits)


def db(
    cost: Decimal, salvage: Decimal, life: Decimal, period: Decimal, month: Decimal = TWELVE
) -> Decimal:
    """The charge of `period` at the fixed rate 1 - (salvage/cost)^(1/life), rounded to 3 digits.

    `month` is the number of months in the first year; where it is under 12 there is a period after
    the life that takes the months left over.
    """
    require(cost > 0 and 0 <= salvage <= cost, "The salvage value lies between zero and the cost.")
    require(0 < life <= LONGEST_LIFE, f"A life is above 0 and at most {LONGEST_LIFE} periods.")
    require(1 <= month <= TWELVE, "The first year has 1 to 12 months.")
    require(0 < period <= life + ONE, "The period lies within the life, or just after it.")
    rate = to_whole(product(ONE - power(salvage / cost, ONE / life), THOUSAND)) / THOUSAND
    first = product(cost, rate, month) / TWELVE
    if period < 2:
        return first
    charge, charged = first, first
    for _ in range(2, floor(min(life, period)) + 1):
        charge = product(EXACT.subtract(cost, charged), rate)
        charged = EXACT.add(charged, charge)
    if period > life:
        charge = product(EXACT.subtract(cost, charged), rate, TWELVE - month) / TWELVE
    return charge


def ddb(
    cost: Decimal, salvage: Decimal, life: Decimal, period: Decimal, factor: Decimal = Decimal(2)
) -> Decimal:
    """The charge of `period` by declining balance at `factor` times the straight-line rate."""
    _check(cost, salvage, life, factor)
    require(1 <= period <= life, "The period lies within the life.")
    return _declining(cost, salvage, life, period, factor)


def vdb(
    cost: Decimal,
    salvage: Decimal,
    life: Decimal,
    start: Decimal,
    end: Decimal,
    factor: Decimal = Decimal(2),
    *,
    no_switch: bool = False,
) -> Decimal:
    """The charge from `start` to `end` (parts of periods count in proportion).

    Declining balance, changed to straight line once that charges more, unless `no_switch`.
    """
    _check(cost, salvage, life, factor)
    require(0 <= start <= end <= life, "Start and end lie in order within the life.")
    charged = ZERO
    for period, charge in enumerate(_charges(cost, salvage, life, factor, no_switch, end)):
        share = min(end, Decimal(period + 1)) - max(start, Decimal(period))
        if share > 0:
            charged = EXACT.add(charged, product(charge, share))
    return charged


def _check(cost: Decimal, salvage: Decimal, life: Decimal, factor: Decimal) -> None:
    require(0 <= salvage <= cost, "The salvage value lies between zero and the cost.")
    require(0 < life <= LONGEST_LIFE, f"A life is above 0 and at most {LONGEST_LIFE} periods.")
    require(factor > 0, "The factor is above zero.")


def _declining(
    cost: Decimal, salvage: Decimal, life: Decimal, period: Decimal, factor: Decimal
) -> Decimal:
    kept = ONE - min(ONE, quotient(factor, life))
    if not kept:
        before, after = (cost if period == 1 else ZERO), ZERO
    else:
        before = product(cost, power(kept, period - ONE))
        after = product(cost, power(kept, period))
    return max(ZERO, EXACT.subtract(before, max(after, salvage)))


def _charges(
    cost: Decimal, salvage: Decimal, life: Decimal, factor: Decimal, no_switch: bool, end: Decimal
) -> list[Decimal]:
    """The charges of whole periods up to the one in which `end` lies."""
    charges: list[Decimal] = []
    rest = EXACT.subtract(cost, salvage)
    straight: Decimal | None = None
    for number in range(1, floor(end) + 2):
        if number > floor(end) and end == floor(end):
            break
        charge = _declining(cost, salvage, life, Decimal(number), factor)
        if not no_switch and straight is None:
            even = quotient(rest, life - number + ONE)
            straight = even if even > charge else None
        charges.append(charge if straight is None else straight)
        rest = EXACT.subtract(rest, charge)
    return charges
