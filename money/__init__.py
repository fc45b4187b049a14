"""Money as exact values: an amount is a number with its currency, rounded in one place only.

A module is read when the first of its names is asked for: whoever only says sentences
(`money.sentence`), as a probe does, waits for no table of currencies.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
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

#: Every module, with the names that it offers.
_OFFERS: Final = {
    "amount": ("Amount",),
    "currency": ("is_known_currency", "minor_digits", "quantum"),
    "errors": (
        "AmountTextError",
        "CurrencyMismatchError",
        "MoneyError",
        "RateError",
        "UnknownCurrencyError",
    ),
    "rounding": ("round_half_up",),
}
_HOMES: Final = {name: module for module, names in _OFFERS.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


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
