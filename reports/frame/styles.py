"""The type of print: a few named styles in points, all of Inter, coloured by theme tokens."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: `size` and `leading` in points, `ink` a colour token."""

    size: float
    leading: float
    weight: str = "regular"
    ink: str = "ink"
    tabular: bool = False

    def toned(self, ink: str) -> Style:
        """The same style in another ink."""
        return replace(self, ink=ink)

    def sized(self, factor: float) -> Style:
        """The same style, larger or smaller."""
        return replace(self, size=self.size * factor, leading=self.leading * factor)


TITLE: Final = Style(25, 30, "semibold")
HEADLINE: Final = Style(15, 20, "semibold")
HEADING: Final = Style(10.5, 14, "semibold")
BODY: Final = Style(9, 13.5)
STRONG: Final = Style(9, 13.5, "semibold")
SMALL: Final = Style(7.5, 10.5, ink="secondary")
EYEBROW: Final = Style(8, 11, "medium", "accent")
CELL: Final = Style(8, 11)
FIGURE: Final = Style(8, 11, tabular=True)
CELL_TOTAL: Final = Style(8, 11, "semibold")
FIGURE_TOTAL: Final = Style(8, 11, "semibold", tabular=True)
COLUMN: Final = Style(7.5, 10, "medium", "secondary")
BIG_FIGURE: Final = Style(16, 20, "semibold")
