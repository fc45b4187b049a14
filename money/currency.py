"""Currencies and their minor units, from the ISO 4217 table that ships with the application.

The table is ours, not a library's: stored amounts are counts of minor units, so a library update
that changed the digits of a currency would silently change every amount in every ledger.
"""

from __future__ import annotations

import csv
from decimal import Decimal
from functools import cache
from io import StringIO
from typing import Final

import resources
from money.errors import UnknownCurrencyError
from money.sentence import say

TABLE: Final = "money/iso4217.csv"


@cache
def _digits_by_code() -> dict[str, int]:
    lines = (line for line in StringIO(resources.text(TABLE)) if not line.startswith("#"))
    return {row["code"]: int(row["minor_digits"]) for row in csv.DictReader(lines)}


def is_known_currency(code: str) -> bool:
    """Whether `code` is an ISO 4217 code with minor units (case matters: EUR, not eur)."""
    return code in _digits_by_code()


def known_currencies() -> tuple[str, ...]:
    """Every currency code that amounts may carry, in alphabetical order."""
    return tuple(sorted(_digits_by_code()))


def minor_digits(code: str) -> int:
    """Digits after the decimal point: 0 for JPY, 2 for EUR, 3 for KWD."""
    try:
        return _digits_by_code()[code]
    except KeyError:
        raise UnknownCurrencyError(
            say(
                "“{code}” is not a currency code; ISO 4217 codes look like EUR, SEK or USD.",
                code=code,
            )
        ) from None


@cache
def quantum(code: str) -> Decimal:
    """The smallest amount of a currency: 1 for JPY, 0.01 for EUR, 0.001 for KWD."""
    return Decimal(1).scaleb(-minor_digits(code))
