"""The depreciation report: roll-forward by fiscal year, and each row of each schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.depreciation.content import (
    DepreciationContent,
    ScheduleLine,
    ScheduleSheet,
    YearRow,
)
from reports.frame.paper import PageSize

if TYPE_CHECKING:
    from pathlib import Path

__all__ = [
    "DepreciationContent",
    "PageSize",
    "ScheduleLine",
    "ScheduleSheet",
    "YearRow",
    "render_depreciation_report",
    "write_depreciation_report",
]


def render_depreciation_report(content: DepreciationContent, page: PageSize = PageSize.A4) -> bytes:
    """The report as the bytes of a PDF; the same content gives the same bytes."""
    from reports.depreciation.story import frame, sections
    from reports.frame.page import render

    return render(frame(content), sections(content), page)


def write_depreciation_report(
    content: DepreciationContent, target: Path, *, page: PageSize = PageSize.A4
) -> Path:
    """Write the report to `target`, which appears whole or not at all. Raises OSError."""
    from reports.frame.file import write_whole

    return write_whole(target, render_depreciation_report(content, page))
