"""Amounts as two columns keep them."""

from __future__ import annotations

from money import Amount


def amount_of(minor: int | None, currency: str | None) -> Amount | None:
    """The amount that two columns hold, or None where it is unknown."""
    return None if minor is None or currency is None else Amount.of_minor(minor, currency)
