"""The budget report for a board: one page that says it all, then variance, years, waves, cash,
risks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.board.content import BoardContent
from reports.frame.paper import PageSize

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["BoardContent", "PageSize", "render_board_report", "write_board_report"]


def render_board_report(content: BoardContent, page: PageSize = PageSize.A4) -> bytes:
    """The report as the bytes of a PDF; the same content gives the same bytes."""
    from reports.board.story import frame, sections
    from reports.frame.page import render

    return render(frame(content), sections(content), page)


def write_board_report(
    content: BoardContent, target: Path, *, page: PageSize = PageSize.A4
) -> Path:
    """Write the report to `target`, which appears whole or not at all. Raises OSError."""
    from reports.frame.file import write_whole

    return write_whole(target, render_board_report(content, page))
