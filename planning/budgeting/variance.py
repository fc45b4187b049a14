"""Plan against what came of it, and a plan against a what-if copy of it, line by line."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from money import Amount

_TENTH: Final = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Variance:
    """What came of a plan: above zero more than planned, below zero less."""

    planned: Amount
    actual: Amount

    @property
    def difference(self) -> Amount:
        """Actual less planned."""
        return self.actual - self.planned

    @property
    def percent(self) -> Decimal | None:
        """The difference in percent of the plan, to a tenth; None where nothing was planned."""
        if not self.planned:
            return None
        share = self.difference.number * 100 / abs(self.planned.number)
        return share.quantize(_TENTH, rounding=ROUND_HALF_UP)


class Change(StrEnum):
    """What a copy of a plan does with a line."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Compared:
    """One line of a plan and of its copy; None where it has no counterpart."""

    before: Amount | None
    after: Amount | None

    @property
    def change(self) -> Change:
        """What became of the line."""
        if self.before is None:
            return Change.ADDED
        if self.after is None:
            return Change.REMOVED
        return Change.SAME if self.before == self.after else Change.CHANGED

    @property
    def difference(self) -> Amount:
        """What the copy plans more (or, below zero, less)."""
        if self.before is None:
            assert self.after is not None
            return self.after
        return -self.before if self.after is None else self.after - self.before
