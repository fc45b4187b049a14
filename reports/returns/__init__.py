"""The ROI report: each metric of return against its target, with where it has been."""

from __future__ import annotations

from reports.frame.paper import PageSize
from reports.returns.content import ReturnsContent

__all__ = ["PageSize", "ReturnsContent", "render_returns_report"]


def render_returns_report(content: ReturnsContent, page: PageSize = PageSize.A4) -> bytes:
    """The report as the bytes of a PDF; the same content gives the same bytes."""
    from reports.frame.story import render
    from reports.returns.story import told

    return render(told(content), page)
