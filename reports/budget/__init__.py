"""The budget report: what the fleet cost, what it is worth, how it depreciates, what to replace."""

from __future__ import annotations

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
]


def render_budget_report(content: BudgetContent, page: PageSize = PageSize.A4) -> bytes:
    """The report as the bytes of a PDF; the same content gives the same bytes."""
    from reports.budget.story import told
    from reports.frame.story import render

    return render(told(content), page)
