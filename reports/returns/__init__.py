"""The ROI report: each metric of return against its target, with where it has been."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.frame.paper import PageSize
from reports.returns.content import ReturnsContent

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["PageSize", "ReturnsContent", "render_returns_report", "write_returns_report"]


def render_returns_report(content: ReturnsContent, page: PageSize = PageSize.A4) -> bytes:
    """The report as the bytes of a PDF; the same content gives the same bytes."""
    from reports.frame.page import render
    from reports.returns.story import frame, sections

    return render(frame(content), sections(content), page)


def write_returns_report(
    content: ReturnsContent, target: Path, *, page: PageSize = PageSize.A4
) -> Path:
    """Write the report to `target`, which appears whole or not at all. Raises OSError."""
    from reports.frame.file import write_whole

    return write_whole(target, render_returns_report(content, page))
