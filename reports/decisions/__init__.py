"""The report of a decision: owning, leasing, hiring and the cloud side by side, with reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.decisions.content import DecisionContent
from reports.frame.paper import PageSize

if TYPE_CHECKING:
    from pathlib import Path

__all__ = [
    "DecisionContent",
    "PageSize",
    "render_decision_report",
    "write_decision_report",
]


def render_decision_report(content: DecisionContent, page: PageSize = PageSize.A4) -> bytes:
    """The report as the bytes of a PDF; the same content gives the same bytes."""
    from reports.decisions.story import frame, sections
    from reports.frame.page import render

    return render(frame(content), sections(content), page)


def write_decision_report(
    content: DecisionContent, target: Path, *, page: PageSize = PageSize.A4
) -> Path:
    """Write the report to `target`, which appears whole or not at all. Raises OSError."""
    from reports.frame.file import write_whole

    return write_whole(target, render_decision_report(content, page))
