"""What the ROI report says, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reports.printed import Printed

if TYPE_CHECKING:
    from datetime import date

    from catalog.queries.settings import LedgerSettings
    from catalog.queries.tracking import MetricRow
    from planning.budgeting import BudgetRules


@dataclass(frozen=True, slots=True)
class ReturnsContent(Printed):
    """The metrics that are followed, as of the day `on`."""

    on: date
    settings: LedgerSettings
    rules: BudgetRules
    metrics: tuple[MetricRow, ...]
