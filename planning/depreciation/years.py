"""Several schedules added up by fiscal year."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from money import Amount

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from planning.depreciation.schedule import Schedule


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
        in_service, cost = plan.terms.in_service, plan.terms.cost.minor
        ends = plan.calendar.ends
        charged = (plan.opening_minor, *plan.accumulated_minor)
        for row, (start, end) in zip(self._minor, self._spans, strict=True):
            before = charged[bisect_left(ends, start)]
            if in_service < start:
                row[0] += cost - before
            elif in_service <= end:
                row[1] += cost
            row[2] += charged[bisect_right(ends, end)] - before

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
