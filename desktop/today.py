"""The day at the person's desk: figures "as of today" are of this day."""

from __future__ import annotations

from datetime import date, datetime


def today() -> date:
    """Today by the clock and the time zone of this machine."""
    return datetime.now().astimezone().date()
