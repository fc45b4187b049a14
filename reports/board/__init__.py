"""The budget report for a board: one page that says it all, then variance, years, waves, cash,
risks.
"""

from __future__ import annotations

from reports.board.content import BoardContent
from reports.frame.paper import PageSize

__all__ = ["BoardContent", "PageSize", "render_board_report"]


def render_board_report(content: BoardContent, page: PageSize = PageSize.A4) -> bytes:
    """The report as the bytes of a PDF; the same content gives the same bytes."""
    from reports.board.story import told
    from reports.frame.story import render

    return render(told(content), page)
