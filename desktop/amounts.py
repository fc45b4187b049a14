"""Amounts as text, in the locale of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.language import locale_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from money import Amount

NO_BREAK_SPACE = "\u00a0"


def amount_text(amount: Amount) -> str:
    """An amount with its currency's code, on one line: EUR 1,299.00."""
    from money.text import format_amount

    return format_amount(amount, locale_name(), code=True).replace(" ", NO_BREAK_SPACE)


def amounts_text(amounts: Iterable[Amount]) -> str | None:
    """Amounts of several currencies on lines of their own; None when there are none."""
    return "\n".join(amount_text(amount) for amount in amounts) or None
