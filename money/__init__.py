"""Money as exact values: an amount is a number with its currency, rounded in one place only."""

from money.amount import Amount
from money.currency import is_known_currency, minor_digits, quantum
from money.errors import (
    AmountTextError,
    CurrencyMismatchError,
    MoneyError,
    RateError,
    UnknownCurrencyError,
)
from money.rounding import round_half_up

__all__ = [
    "Amount",
    "AmountTextError",
    "CurrencyMismatchError",
    "MoneyError",
    "RateError",
    "UnknownCurrencyError",
    "is_known_currency",
    "minor_digits",
    "quantum",
    "round_half_up",
]
