"""The market report: chosen models, their prices over time, buy or wait, and what replaces them."""

from __future__ import annotations

from reports.frame.paper import PageSize
from reports.market.content import MarketContent

__all__ = ["MarketContent", "PageSize", "render_market_report"]


def render_market_report(content: MarketContent, page: PageSize = PageSize.A4) -> bytes:
    """The report as the bytes of a PDF; the same content gives the same bytes."""
    from reports.frame.story import render
    from reports.market.story import told

    return render(told(content), page)
