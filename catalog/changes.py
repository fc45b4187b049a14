"""What a command may have changed, so that pages know whether they are stale."""

from __future__ import annotations

from enum import Flag, auto


class Changes(Flag):
    """Parts of the ledger that a page can show."""

    NOTHING = 0
    ASSETS = auto()
    SPECS = auto()
    BOOKS = auto()
    SITES = auto()
    SETTINGS = auto()
    MEASUREMENTS = auto()
    CATALOGUE = auto()
    BUDGETS = auto()
    DECISIONS = auto()

    @classmethod
    def everything(cls) -> Changes:
        """All parts: what a freshly opened ledger has changed."""
        return ~cls.NOTHING
