"""One row of a depreciation schedule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from money import Amount


@dataclass(frozen=True, slots=True)
class Period:
    """One row of a schedule; `unrounded` is None where the charge is the rest that was left.

    A row is charged on its last day. A yearly row covers its whole fiscal year, so its `start` may
    lie before the asset was in service.
    """

    n: int
    start: date
    end: date
    unrounded: Amount | None
    amount: Amount
    accumulated: Amount
    book_value: Amount


@dataclass(frozen=True, slots=True)
class YearCharge:
    """What one fiscal year charges: opening - charge = closing book value."""

    start: date
    end: date
    opening: Amount
    charge: Amount
    closing: Amount
