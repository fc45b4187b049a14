"""The paper sizes that reports come in."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

_POINTS_PER_MM: Final = 72 / 25.4


class PageSize(StrEnum):
    """A paper size."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def points(self) -> tuple[float, float]:
        """Width and height in points (1/72 inch)."""
        if self is PageSize.LETTER:
            return 612.0, 792.0
        return 210 * _POINTS_PER_MM, 297 * _POINTS_PER_MM
