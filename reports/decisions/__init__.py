"""The report of a decision: owning, leasing, hiring and the cloud side by side, with reasons."""

from __future__ import annotations

from reports.decisions.content import DecisionContent
from reports.frame.paper import PageSize

__all__ = [
    "DecisionContent",
    "PageSize",
    "render_decision_report",
]


def render_decision_report(content: DecisionContent, page: PageSize = PageSize.A4) -> bytes:
    """The report as the bytes of a PDF; the same content gives the same bytes."""
    from reports.decisions.story import told
    from reports.frame.story import render

    return render(told(content), page)
