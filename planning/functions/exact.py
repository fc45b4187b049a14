"""The arithmetic of all functions here: decimals of 50 digits, never a float's guess."""

from __future__ import annotations

from decimal import ROUND_FLOOR, ROUND_HALF_UP, Context, Decimal, DecimalException
from typing import Final

from money.sentence import say
from planning.errors import FunctionError

EXACT: Final = Context(prec=50, rounding=ROUND_HALF_UP)
ONE: Final = Decimal(1)
ZERO: Final = Decimal(0)


def power(base: Decimal, exponent: Decimal) -> Decimal:
    """`base` to `exponent`; a FunctionError where that is no number of reasonable size."""
    try:
        return EXACT.power(base, exponent)
    except DecimalException:
        raise FunctionError(
            say(
                "{base} to the power of {exponent} is no usable number.",
                base=base,
                exponent=exponent,
            )
        ) from None


def quotient(above: Decimal, below: Decimal) -> Decimal:
    """`above` over `below`; a FunctionError where `below` is zero."""
    if not below:
        raise FunctionError("There is no result: it would divide by zero.")
    return EXACT.divide(above, below)


def negative(value: Decimal) -> Decimal:
    """`value` with its sign turned; a minus sign would round it to the digits of the thread."""
    return value.copy_negate()


def product(*factors: Decimal) -> Decimal:
    """The product of all factors."""
    result = ONE
    for factor in factors:
        result = EXACT.multiply(result, factor)
    return result


def total(terms: list[Decimal]) -> Decimal:
    """The sum of all terms."""
    result = ZERO
    for term in terms:
        result = EXACT.add(result, term)
    return result


def to_whole(value: Decimal) -> Decimal:
    """`value` to the nearest whole number, halves away from zero."""
    return value.quantize(ONE, rounding=ROUND_HALF_UP, context=EXACT)


def floor(value: Decimal) -> int:
    """The largest whole number that is not above `value`."""
    return int(value.to_integral_value(rounding=ROUND_FLOOR))


def require(condition: bool, sentence: str) -> None:
    """A FunctionError with `sentence` unless the condition holds."""
    if not condition:
        raise FunctionError(sentence)
