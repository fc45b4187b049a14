"""The one place where money is rounded: half up, to the minor unit of its currency."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Final

from money.currency import quantum

# 60 digits hold every product of two stored amounts (18 digits each) with room for rates, so no
# intermediate result is rounded before the one rounding here. Traps stay on: an overflow or a NaN
# must never become an amount.
EXACT: Final = Context(prec=60, rounding=ROUND_HALF_UP)


def round_half_up(number: Decimal, currency: str) -> Decimal:
    """`number` to the minor unit of `currency`; a half goes away from zero (0.005 → 0.01)."""
    return number.quantize(quantum(currency), rounding=ROUND_HALF_UP, context=EXACT)
