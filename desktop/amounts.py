"""Amounts as text, in the locale of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.language import locale_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from money import Amount

NO_BREAK_SPACE = "\u00a0"


def amount_text(amount: Amount, *, digits: int | None = None) -> str:
    """An amount with its currency's code, on one line: EUR 1,299.00; with `digits` decimals where a
    price an hour needs more than its currency has.
    """
    from money.text import format_amount

    text = format_amount(amount, locale_name(), code=True, digits=digits)
    return text.replace(" ", NO_BREAK_SPACE)


def range_text(low: Amount, high: Amount) -> str:
    """A range of one currency, its code written once: EUR 999.00–2,449.00."""
    first, last = amount_text(low), amount_text(high)
    if first == last:
        return first
    code = low.currency
    if first.startswith(code):
        last = last.removeprefix(code).lstrip(NO_BREAK_SPACE)
    elif last.endswith(code):
        first = first.removesuffix(code).rstrip(NO_BREAK_SPACE)
    return f"{first}–{last}"


def amounts_text(amounts: Iterable[Amount]) -> str | None:
    """Amounts of several currencies on lines of their own; None when there are none."""
    return "\n".join(amount_text(amount) for amount in amounts) or None
