"""Days that are known only to the month or the year."""

from __future__ import annotations

from datetime import date


def first_day(text: str) -> date:
    """A day as packs write it; a month or a year alone counts as its first day."""
    year, _, rest = text.partition("-")
    month, _, day = rest.partition("-")
    return date(int(year), int(month or 1), int(day or 1))
