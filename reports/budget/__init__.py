"""The budget report: what the fleet cost, what it is worth, how it depreciates, what to replace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.budget.content import (
    BudgetContent,
    CostRange,
    DepreciationRow,
    FiscalYear,
    FleetRow,
    Holding,
    Priority,
    Recommendation,
    Source,
)
from reports.frame.paper import PageSize

if TYPE_CHECKING:
    from pathlib import Path

__all__ = [
    "BudgetContent",
    "CostRange",
    "DepreciationRow",
    "FiscalYear",
    "FleetRow",
    "Holding",
    "PageSize",
    "Priority",
    "Recommendation",
    "Source",
    "render_budget_report",
    "write_budget_report",
]


def render_budget_report(content: BudgetContent, page: PageSize = PageSize.A4) -> bytes:
    """The report as the bytes of a PDF; the same content gives the same bytes."""
    from reports.budget.story import told
    from reports.frame.story import render

    return render(told(content), page)


def write_budget_report(
    content: BudgetContent, target: Path, *, page: PageSize = PageSize.A4
) -> Path:
    """Write the report to `target`, which appears whole or not at all. Raises OSError."""
    from reports.frame.file import write_whole

    return write_whole(target, render_budget_report(content, page))
