"""Several schedules added up by fiscal year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from money import Amount

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from planning.depreciation.schedule import Schedule

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class YearTotal:
    """Schedules of one currency in one fiscal year: opening + additions - charge = closing."""

    start: date
    end: date
    opening: Amount
    additions: Amount
    charge: Amount
    closing: Amount


class YearSums:
    """Running sums, in one currency, over fiscal years that follow on each other."""

    def __init__(self, spans: Sequence[tuple[date, date]], currency: str) -> None:
        self._spans = spans
        self._currency = currency
        self._minor = [[0, 0, 0] for _ in spans]

    def add(self, plan: Schedule) -> None:
        """Add one schedule of that currency."""
        in_service = plan.terms.in_service
        for row, (start, end) in zip(self._minor, self._spans, strict=True):
            if in_service < start:
                row[0] += plan.book_value(start - _ONE_DAY).minor
            elif in_service <= end:
                row[1] += plan.terms.cost.minor
            row[2] += plan.charge_between(start, end).minor

    def totals(self) -> tuple[YearTotal, ...]:
        """The years in order, those without any figure among them."""
        return tuple(
            YearTotal(
                start,
                end,
                opening=self._amount(opening),
                additions=self._amount(added),
                charge=self._amount(charged),
                closing=self._amount(opening + added - charged),
            )
            for (start, end), (opening, added, charged) in zip(
                self._spans, self._minor, strict=True
            )
        )

    def _amount(self, minor: int) -> Amount:
        return Amount.of_minor(minor, self._currency)
