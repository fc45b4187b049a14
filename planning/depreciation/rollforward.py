"""The roll-forward of books over a span: from the opening to the closing balance, by what moved it.

Cost and what has been written off are rolled separately, as the note to the accounts shows them.
Every column is a sum of journal lines: cost ties to the account of the asset's cost, what was
written off to those of accumulated depreciation and impairment.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import timedelta
from typing import TYPE_CHECKING

from money import Amount
from planning.depreciation.endings import Disposal
from planning.depreciation.events import Impairment, ImpairmentReversal, Revaluation
from planning.depreciation.position import Position

if TYPE_CHECKING:
    from datetime import date

    from planning.depreciation.course import Course
    from planning.depreciation.effects import Effect
    from planning.depreciation.schedule import Schedule

ONE_DAY = timedelta(days=1)
NOTHING = Position(0)


@dataclass(frozen=True, slots=True)
class RollForward:
    """One line, in one currency, over one span.

    cost_opening + additions - cost_disposed + cost_revalued = cost_closing
    written_off_opening + taken_over + charge + impairment - reversed - written_off_disposed
      - written_off_eliminated = written_off_closing
    book value = cost - written off, at the opening and at the closing.

    `additions` are purchases, improvements and, below zero, credit notes. `taken_over` is what had
    been written off of assets imported in mid-life. `gain` is that of disposals, below zero a loss.
    """

    assets: int
    cost_opening: Amount
    additions: Amount
    cost_disposed: Amount
    cost_revalued: Amount
    cost_closing: Amount
    written_off_opening: Amount
    taken_over: Amount
    charge: Amount
    impairment: Amount
    reversed: Amount
    written_off_disposed: Amount
    written_off_eliminated: Amount
    written_off_closing: Amount
    proceeds: Amount
    gain: Amount

    @property
    def currency(self) -> str:
        """The currency of the line."""
        return self.cost_opening.currency

    @property
    def opening(self) -> Amount:
        """Book value at the close of the day before the span."""
        return self.cost_opening - self.written_off_opening

    @property
    def closing(self) -> Amount:
        """Book value at the close of the span."""
        return self.cost_closing - self.written_off_closing

    @property
    def added(self) -> Amount:
        """Additions less what had been written off of assets that were taken over."""
        return self.additions - self.taken_over

    @property
    def impaired(self) -> Amount:
        """Impairment less what was reversed.

        opening + added - disposed - charge - impaired + revalued = closing.
        """
        return self.impairment - self.reversed

    @property
    def disposed(self) -> Amount:
        """Book value that left with disposals."""
        return self.cost_disposed - self.written_off_disposed

    @property
    def revalued(self) -> Amount:
        """By how much revaluations raised the book value; below zero they lowered it."""
        return self.cost_revalued + self.written_off_eliminated

    @property
    def is_empty(self) -> bool:
        """Whether nothing was there and nothing happened."""
        return not any(self._amounts())

    def _amounts(self) -> list[Amount]:
        return [getattr(self, field.name) for field in fields(self) if field.name != "assets"]


_COLUMNS = tuple(field.name for field in fields(RollForward) if field.name != "assets")


class RollSums:
    """Adds up courses of one currency over one span."""

    def __init__(self, start: date, end: date, currency: str) -> None:
        self._start = start
        self._end = end
        self._currency = currency
        self._assets = 0
        self._minor = dict.fromkeys(_COLUMNS, 0)

    def add(self, plan: Course | Schedule) -> None:
        """Add one course or schedule of that currency."""
        opening = self._balance(plan, self._start - ONE_DAY)
        closing = self._balance(plan, self._end)
        here = self._start <= plan.begins_on <= self._end
        if not here and opening == closing == NOTHING:
            return
        self._assets += 1
        sums = self._minor
        sums["cost_opening"] += opening.cost
        sums["written_off_opening"] += opening.depreciated + opening.impaired
        sums["cost_closing"] += closing.cost
        sums["written_off_closing"] += closing.depreciated + closing.impaired
        if here:
            sums["additions"] += plan.first.cost
            sums["taken_over"] += plan.first.depreciated
        sums["charge"] += plan.charge_between(self._start, self._end).minor
        for effect in plan.effects:
            if self._start <= effect.on <= self._end:
                self._add_effect(effect)

    def add_sums(self, assets: int, **minor: int) -> None:
        """Add what books come to that were summed elsewhere: columns of a line in minor units."""
        self._assets += assets
        for name, count in minor.items():
            self._minor[name] += count

    def _balance(self, plan: Course | Schedule, on: date) -> Position:
        return NOTHING if on < plan.begins_on else plan.position(on)

    def _add_effect(self, effect: Effect) -> None:
        before, after, sums = effect.before, effect.after, self._minor
        event = effect.event
        written_off = after.depreciated + after.impaired - before.depreciated - before.impaired
        if isinstance(event, Disposal):
            sums["cost_disposed"] += before.cost - after.cost
            sums["written_off_disposed"] -= written_off
            if effect.outcome is not None:
                sums["proceeds"] += effect.outcome.net_proceeds.minor
                sums["gain"] += effect.outcome.gain.minor
        elif isinstance(event, Revaluation):
            sums["cost_revalued"] += after.cost - before.cost
            sums["written_off_eliminated"] -= written_off
        elif isinstance(event, Impairment):
            sums["impairment"] += written_off
        elif isinstance(event, ImpairmentReversal):
            sums["reversed"] -= written_off
        else:
            sums["additions"] += after.cost - before.cost

    def line(self) -> RollForward:
        """The sums as amounts."""
        amounts = {
            name: Amount.of_minor(minor, self._currency) for name, minor in self._minor.items()
        }
        return RollForward(assets=self._assets, **amounts)
