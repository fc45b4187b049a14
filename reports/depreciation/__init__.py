"""The depreciation report: roll-forward by fiscal year, and each row of each schedule."""

from __future__ import annotations

from reports.depreciation.content import (
    DepreciationContent,
    ScheduleLine,
    ScheduleSheet,
    YearRow,
)
from reports.frame.paper import PageSize

__all__ = [
    "DepreciationContent",
    "PageSize",
    "ScheduleLine",
    "ScheduleSheet",
    "YearRow",
    "render_depreciation_report",
]


def render_depreciation_report(content: DepreciationContent, page: PageSize = PageSize.A4) -> bytes:
    """The report as the bytes of a PDF; the same content gives the same bytes."""
    from reports.depreciation.story import told
    from reports.frame.story import render

    return render(told(content), page)
