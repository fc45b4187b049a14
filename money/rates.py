"""Amounts in another currency at a date, by the reference rates of the European Central Bank.

The rates come with the library CurrencyConverter, one for each working day since 1999. Reading
them takes half a second, so it happens when the first amount is converted. What is converted keeps
its rate, the rate's day and its source; nothing is guessed: a day outside the table, or a currency
that is not in it, is refused.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from typing_extensions import override

from money.amount import Amount
from money.currency import minor_digits
from money.errors import RateError
from money.rounding import EXACT
from money.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCE: Final = "European Central Bank, euro foreign exchange reference rates"
REFERENCE: Final = "EUR"
#: The longest time without rates that holidays have made is five days. A longer gap is none of
#: theirs: the Icelandic króna had no rate for nine years.
MOST_DAYS_CARRIED: Final = 6
_ONE: Final = Decimal(1)
_SHOWN: Final = Decimal("0.000001")


@dataclass(frozen=True, slots=True)
class Conversion:
    """`amount` is what `given` was worth on `on`: exact, not rounded.

    `rate` is units of the new currency for one of the old one, published on `rate_on`, which is
    before `on` at weekends and on holidays.
    """

    given: Amount
    amount: Amount
    rate: Decimal
    on: date
    rate_on: date
    source: str

    @override
    def __str__(self) -> str:
        """`100.00 USD = 92.87 EUR at 0.928678 of 2024-06-14 (European Central Bank, …)`."""
        rate = self.rate.quantize(_SHOWN)
        return f"{self.given} = {self.amount.rounded()} at {rate} of {self.rate_on} ({self.source})"


def convert(amount: Amount, currency: str, on: date) -> Conversion:
    """`amount` in `currency` by the rate of the day `on`, or of the last working day before it.

    Raises RateError when one of the currencies has no rate then, UnknownCurrencyError when
    `currency` is no currency code.
    """
    if isinstance(on, datetime):
        raise RateError("A rate belongs to a day, not to an instant; give the date alone.")
    minor_digits(currency)
    if amount.currency == currency:
        return Conversion(amount, amount, _ONE, on, on, "the same currency")
    for code in (currency, amount.currency):
        if code != REFERENCE:
            _require_rates(code, on)
    for day in _days_back(on):
        old, new = _rate(amount.currency, day), _rate(currency, day)
        if old is not None and new is not None:
            # Multiplied before it is divided, so that only one step can have endless decimals.
            number = EXACT.divide(EXACT.multiply(amount.number, new), old)
            rate = EXACT.divide(new, old)
            return Conversion(amount, Amount(number, currency), rate, on, day, SOURCE)
    raise RateError(
        say(
            "There is no rate between {currency} and {currency_2} for {on}, "
            "nor for the {most_days_carried} days before it.",
            currency=amount.currency,
            currency_2=currency,
            on=on,
            most_days_carried=MOST_DAYS_CARRIED,
        )
    )


def currencies() -> tuple[str, ...]:
    """The codes of all currencies that have, or had, a reference rate."""
    return tuple(sorted(_table().currencies))


def days_of(currency: str) -> tuple[date, date]:
    """The first and last day with a rate of `currency`; RateError when it never had one."""
    bounds = _table().bounds.get(currency)
    if bounds is None:
        raise RateError(
            say(
                "The European Central Bank publishes no rate for {currency}; "
                "convert the amount by hand, or enter it in one of {listed}.",
                currency=currency,
                listed=", ".join(currencies()),
            )
        )
    first, last = bounds
    return first, last


def _require_rates(currency: str, on: date) -> None:
    first, last = days_of(currency)
    if on < first:
        raise RateError(
            say(
                "Rates of {currency} begin on {first}; there is none for {on}.",
                currency=currency,
                first=first,
                on=on,
            )
        )
    if on > last:
        raise RateError(
            say(
                "Rates of {currency} are known until {last}; there is none for "
                "{on}. Convert at an earlier date, or install a newer version with "
                "newer rates.",
                currency=currency,
                last=last,
                on=on,
            )
        )


def _days_back(on: date) -> Iterator[date]:
    return (on - timedelta(days=days) for days in range(MOST_DAYS_CARRIED + 1))


def _rate(currency: str, day: date) -> Decimal | None:
    """Units of `currency` for one euro as published on `day`, None when nothing was."""
    from currency_converter import RateNotFoundError

    try:
        rate: Decimal = _table().convert(_ONE, REFERENCE, currency, day)
    except RateNotFoundError:
        return None
    return rate


@cache
def _table() -> Any:
    from currency_converter import CurrencyConverter

    return CurrencyConverter(decimal=True)
