"""One name for each vendor of prices, whatever its sources call it.

`vendors.csv` is written by hand: a spelling that a source uses, and the name that stands for it.
What the source writes is kept beside the price, in its note.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from installer.carry.tables import read

TABLE: Final = Path(__file__).with_name("vendors.csv")


@cache
def _names() -> dict[str, str]:
    return {row["spelling"]: row["vendor"] for row in read(TABLE)}


def vendor_of(spelling: str) -> str:
    """The vendor that a source means."""
    return _names().get(spelling, spelling)


def noted(note: str, spelling: str) -> str:
    """A price's note with the source's own spelling, where that is another than the vendor's."""
    if vendor_of(spelling) == spelling:
        return note
    return "; ".join(part for part in (note, f"the source writes “{spelling}”") if part)
