"""What the ROI report says, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reports.errors import ContentError

if TYPE_CHECKING:
    from datetime import date, datetime

    from catalog.queries.settings import LedgerSettings
    from catalog.queries.tracking import MetricRow
    from planning.budgeting import BudgetRules


@dataclass(frozen=True, slots=True)
class ReturnsContent:
    """The metrics that are followed, as of the day `on`."""

    on: date
    settings: LedgerSettings
    rules: BudgetRules
    metrics: tuple[MetricRow, ...]
    ledger: str
    generated_at: datetime
    prepared_by: str = ""
    approved_by: str = ""
    locale: str = "en_US"
    language: str = "en"

    def __post_init__(self) -> None:
        if self.generated_at.utcoffset() is None:
            raise ContentError("The instant of generation has no time zone.")
