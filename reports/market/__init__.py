"""The market report: chosen models, their prices over time, buy or wait, and what replaces them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.frame.paper import PageSize
from reports.market.content import MarketContent

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["MarketContent", "PageSize", "render_market_report", "write_market_report"]


def render_market_report(content: MarketContent, page: PageSize = PageSize.A4) -> bytes:
    """The report as the bytes of a PDF; the same content gives the same bytes."""
    from reports.frame.page import render
    from reports.market.story import frame, sections

    return render(frame(content), sections(content), page)


def write_market_report(
    content: MarketContent, target: Path, *, page: PageSize = PageSize.A4
) -> Path:
    """Write the report to `target`, which appears whole or not at all. Raises OSError."""
    from reports.frame.file import write_whole

    return write_whole(target, render_market_report(content, page))
