"""`Theme`: one look as a value, and what Qt is given from it: style sheet, palette and fonts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from string import Template

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

import resources
from desktop.theme.tokens import Density, Mode, Tokens, Tone, sizes, tokens

_PIXELS = re.compile(r"(\d+(?:\.\d+)?)px")
_WEIGHTS = ("Regular", "Medium", "SemiBold")
TABULAR = QFont.Tag("tnum")


@dataclass(frozen=True, slots=True)
class Theme:
    """A mode, a density and a scale (1.0 is 100 %)."""

    mode: Mode = Mode.LIGHT
    density: Density = Density.COMFORTABLE
    scale: float = 1.0

    @property
    def tokens(self) -> Tokens:
        """The colours of the mode."""
        return tokens(self.mode)

    def px(self, at_100_percent: float) -> int:
        """A length in device-independent pixels at the chosen scale."""
        return max(1, round(at_100_percent * self.scale))

    @property
    def row_px(self) -> int:
        """The height of a table row."""
        compact = self.density is Density.COMPACT
        return self.px(sizes().compact_row_px if compact else sizes().comfortable_row_px)

    def colour(self, name: str) -> QColor:
        """The colour of the token `name`, such as `accent`."""
        return QColor(getattr(self.tokens, name))

    def words(self, tone: Tone) -> QColor:
        """The colour of words in `tone`."""
        return QColor(self.tokens.words(tone))

    def ground(self, tone: Tone) -> QColor:
        """The ground of words in `tone`."""
        return QColor(self.tokens.ground(tone))

    def series(self, number: int) -> QColor:
        """The colour of series `number`, counted from 0 and starting over after the last."""
        colours = self.tokens.series
        return QColor(colours[number % len(colours)])

    def font(self, px: float | None = None, weight: int = 400, *, is_tabular: bool = True) -> QFont:
        """The type at `px` (the base size unless given), with tabular figures unless they stand in
        words: with them a hyphen is as wide as a figure."""
        font = QFont(sizes().family)
        font.setPixelSize(self.px(px or sizes().base_px))
        font.setWeight(QFont.Weight(weight))
        if is_tabular:
            font.setFeature(TABULAR, 1)
        return font

    def style_sheet(self) -> str:
        """The one style sheet, with this look's colours and lengths filled in."""
        compact = self.density is Density.COMPACT
        values = {name: getattr(self.tokens, name) for name in Tokens.__slots__}
        values |= {
            "field_height": "24px" if compact else "30px",
            "rail_height": "28px" if compact else "32px",
            "chevron": resources.path(f"theme/chevron-{self.mode}.svg").as_posix(),
            "chevron_up": resources.path(f"theme/chevron-up-{self.mode}.svg").as_posix(),
            "tick": resources.path(f"theme/tick-{self.mode}.svg").as_posix(),
        }
        filled = Template(resources.text("theme/application.qss")).substitute(values)
        return _PIXELS.sub(lambda found: f"{self.px(float(found[1]))}px", filled)

    def palette(self) -> QPalette:
        """What widgets that the style sheet does not name are painted with."""
        palette = QPalette()
        role = QPalette.ColorRole
        named = {
            role.Window: "background",
            role.Base: "panel",
            role.AlternateBase: "raised",
            role.Button: "panel",
            role.ToolTipBase: "raised",
            role.Highlight: "accent_ground",
            role.WindowText: "ink",
            role.Text: "ink",
            role.ButtonText: "ink",
            role.ToolTipText: "ink",
            role.HighlightedText: "ink",
            role.PlaceholderText: "faint",
            role.Link: "accent",
            role.LinkVisited: "accent",
            role.Accent: "accent",
            role.Mid: "line",
            role.Dark: "line",  # the ground around the pages of a PDF
        }
        for which, name in named.items():
            palette.setColor(which, self.colour(name))
        for which in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, which, self.colour("faint"))
        return palette


def load_fonts() -> None:
    """Give Qt the bundled type; the system's fonts still serve other scripts."""
    for weight in _WEIGHTS:
        QFontDatabase.addApplicationFont(str(resources.path(f"fonts/Inter-{weight}.ttf")))
