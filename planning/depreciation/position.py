"""What a book carries on one day, in minor units, and how events of value move it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Position:
    """Counts of minor units; book value = cost - depreciated - impaired.

    `surplus` is the revaluation surplus in equity, `loss` what revaluations have charged to profit
    or loss and a later rise gives back first.
    """

    cost: int
    depreciated: int = 0
    impaired: int = 0
    surplus: int = 0
    loss: int = 0

    @property
    def book_value(self) -> int:
        """What is left on the books."""
        return self.cost - self.depreciated - self.impaired

    def charged(self, minor: int) -> Position:
        """After a charge of depreciation."""
        return replace(self, depreciated=self.depreciated + minor)

    def share(self, part: Fraction) -> Position:
        """The part of every count that leaves with `part` of the asset; see `split`."""
        return Position(
            split(self.cost, part),
            split(self.depreciated, part),
            split(self.impaired, part),
            split(self.surplus, part),
            split(self.loss, part),
        )

    def less(self, other: Position) -> Position:
        """What stays when `other` leaves."""
        return Position(
            self.cost - other.cost,
            self.depreciated - other.depreciated,
            self.impaired - other.impaired,
            self.surplus - other.surplus,
            self.loss - other.loss,
        )


def split(minor: int, part: Fraction) -> int:
    """The part of a count that leaves, by largest remainder; what stays takes the rest.

    Where both lost the same, the unit goes to what stays: 1000.00 in three units sold one by one
    leaves as 333.33, 333.33 and 333.34.
    """
    exact = part * minor
    down = exact.numerator // exact.denominator
    return down + 1 if 2 * (exact - down) > 1 else down


class Fall(NamedTuple):
    """A revaluation downwards: first from the surplus, the rest to profit or loss (IAS 16.40)."""

    from_surplus: int
    to_profit_or_loss: int


class Rise(NamedTuple):
    """A revaluation upwards: earlier losses are given back, the rest is surplus (IAS 16.39)."""

    to_profit_or_loss: int
    to_surplus: int


def revaluation_fall(by: int, surplus: int) -> Fall:
    """How a fall by `by` minor units is borne."""
    borne = min(by, surplus)
    return Fall(borne, by - borne)


def revaluation_rise(by: int, earlier_loss: int) -> Rise:
    """Where a rise by `by` minor units goes."""
    returned = min(by, earlier_loss)
    return Rise(returned, by - returned)


def reversal(book_value: int, recoverable: int, cap: int) -> int:
    """How much of an impairment is reversed: up to what is recoverable and the cap, or nothing."""
    return max(min(recoverable, cap) - book_value, 0)
