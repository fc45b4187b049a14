"""Several schedules added up by fiscal year."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from money import Amount
from planning.depreciation.course import Course
from planning.depreciation.rollforward import RollSums
from planning.depreciation.schedule import Schedule

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

#: What a book does over its whole life, with what happened to it or without.
Plan: TypeAlias = Schedule | Course


@dataclass(frozen=True, slots=True)
class YearTotal:
    """Schedules of one currency in one fiscal year: opening + additions - charge + other = closing.

    `other` is what events did besides: revalued - impaired - disposed, each of which is a book
    value. `impaired` is less what was reversed, `revalued` below zero where values fell.
    """

    start: date
    end: date
    opening: Amount
    additions: Amount
    charge: Amount
    closing: Amount
    other: Amount
    disposed: Amount
    revalued: Amount

    @property
    def impaired(self) -> Amount:
        """Impairment less what was reversed."""
        return self.revalued - self.disposed - self.other


class YearSums:
    """Running sums, in one currency, over fiscal years that follow on each other."""

    def __init__(self, spans: Sequence[tuple[date, date]], currency: str) -> None:
        self._spans = spans
        self._currency = currency
        self._minor = [[0] * 6 for _ in spans]

    def add(self, plan: Plan) -> None:
        """Add one schedule or course of that currency."""
        if isinstance(plan, Course):
            self._add_course(plan)
            return
        begins, cost = plan.begins_on, plan.terms.cost.minor
        ends = plan.calendar.ends
        charged = (plan.opening_minor, *plan.accumulated_minor)
        for row, (start, end) in zip(self._minor, self._spans, strict=True):
            before = charged[bisect_left(ends, start)]
            if begins < start:
                row[0] += cost - before
            elif begins <= end:
                row[1] += cost - plan.opening_minor
            row[2] += charged[bisect_right(ends, end)] - before

    def add_sums(self, number: int, *, opening: int, additions: int, charge: int) -> None:
        """Add to one year what schedules come to that were summed elsewhere, in minor units."""
        row = self._minor[number]
        for place, minor in enumerate((opening, additions, charge)):
            row[place] += minor

    def _add_course(self, plan: Course) -> None:
        for row, (start, end) in zip(self._minor, self._spans, strict=True):
            sums = RollSums(start, end, self._currency)
            sums.add(plan)
            line = sums.line()
            opening, added = line.opening.minor, (line.additions - line.taken_over).minor
            row[0] += opening
            row[1] += added
            row[2] += line.charge.minor
            row[3] += line.closing.minor - opening - added + line.charge.minor
            row[4] += line.disposed.minor
            row[5] += line.revalued.minor

    def totals(self) -> tuple[YearTotal, ...]:
        """The years in order, those without any figure among them."""
        return tuple(
            YearTotal(
                start,
                end,
                opening=self._amount(opening),
                additions=self._amount(added),
                charge=self._amount(charged),
                closing=self._amount(opening + added - charged + other),
                other=self._amount(other),
                disposed=self._amount(disposed),
                revalued=self._amount(revalued),
            )
            for (start, end), (opening, added, charged, other, disposed, revalued) in zip(
                self._spans, self._minor, strict=True
            )
        )

    def _amount(self, minor: int) -> Amount:
        return Amount.of_minor(minor, self._currency)
