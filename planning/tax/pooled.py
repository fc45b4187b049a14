"""What tax pools and tax books know of an asset."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from money import Amount
    from planning.tax.explained import Period


@dataclass(frozen=True, slots=True)
class PooledAsset:
    """What a pool knows of an asset: its cost, the days it came and went, and what that brought.

    Pools add up: where `POOLS_ADD_UP`, assets with the same days may stand as one, of `count`.
    """

    cost: Amount
    bought: date
    in_service: date
    gone: date | None = None
    proceeds: Amount | None = None
    count: int = 1

    def joins(self, period: Period) -> bool:
        """Whether it is bought in the period."""
        return period.start <= self.bought <= period.end

    def leaves(self, period: Period) -> bool:
        """Whether it goes in the period."""
        return self.gone is not None and period.start <= self.gone <= period.end
