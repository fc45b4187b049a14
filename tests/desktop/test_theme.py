"""The look: words can be read on every ground, the sheet fills, the system's choice is followed."""

from __future__ import annotations

import re
from itertools import product

import pytest
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication, QPushButton

import resources
from desktop.theme.icons import follow_icon, icon
from desktop.theme.look import look
from desktop.theme.theme import Theme
from desktop.theme.tokens import Density, Mode, Tokens, Tone, tokens

GROUNDS = ("background", "panel", "raised")
INKS = ("ink", "secondary", "faint")


def luminance(colour: str) -> float:
    """As WCAG 2 has it."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def pairs(of: Tokens) -> list[tuple[str, str, str]]:
    """All pairs of words and ground that the style sheet makes."""
    found = [(f"{i} on {g}", getattr(of, i), getattr(of, g)) for i, g in product(INKS, GROUNDS)]
    found += [(f"{t} on its ground", of.words(t), of.ground(t)) for t in Tone]
    found += [(f"ink on {t} ground", of.ink, of.ground(t)) for t in Tone]
    found += [(f"{t} on panel", of.words(t), of.panel) for t in Tone]
    found += [("accent on background", of.accent, of.background)]
    found += [("act on background", of.act, of.background)]
    found += [("secondary on accent ground", of.secondary, of.accent_ground)]
    found += [("panel on accent", of.panel, of.accent)]
    return found


@pytest.mark.parametrize("mode", list(Mode))
def test_words_reach_contrast_on_every_ground(mode: Mode) -> None:
    weak = {name: round(contrast(a, b), 2) for name, a, b in pairs(tokens(mode))}
    assert {name: found for name, found in weak.items() if found < 4.5} == {}


def test_contrast_is_computed_as_wcag_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("mode", list(Mode))
def test_the_sheet_names_no_colour_of_its_own(mode: Mode) -> None:
    raw = resources.text("theme/application.qss")
    assert not re.search(r"#[0-9a-fA-F]{6}\b", raw)
    filled = Theme(mode).style_sheet()
    assert "$" not in filled
    used = set(re.findall(r"#[0-9a-fA-F]{6}\b", filled))
    assert used <= {getattr(tokens(mode), n) for n in Tokens.__slots__ if n != "series"}


@pytest.mark.parametrize("mode", list(Mode))
def test_the_marks_of_fields_are_drawn_in_colours_of_the_theme(mode: Mode) -> None:
    for name in (f"theme/{mark}-{mode}.svg" for mark in ("chevron", "chevron-up", "tick")):
        used = set(re.findall(r'stroke="(#[0-9a-f]{6})"', resources.text(name)))
        assert used
        assert used <= {tokens(mode).secondary, tokens(mode).panel}


def test_scale_multiplies_every_length() -> None:
    assert "font-size: 13px" in Theme().style_sheet()
    assert "font-size: 26px" in Theme(scale=2.0).style_sheet()
    assert Theme(density=Density.COMPACT).row_px == 26
    assert Theme(density=Density.COMFORTABLE, scale=1.5).row_px == 48


def test_the_bundled_type_is_used_with_tabular_figures() -> None:
    font = look().theme.font()
    assert QFontInfo(font).family() == "Inter"
    metrics = QFontMetricsF(font)
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")


def test_wearing_another_mode_changes_palette_and_sheet(qapp: QApplication) -> None:
    look().wear(mode="dark", density=Density.COMPACT, scale=1.0)
    assert qapp.palette().window().color() == QColor(tokens(Mode.DARK).background)
    assert tokens(Mode.DARK).panel in qapp.styleSheet()


def test_an_icon_follows_the_theme(qtbot: object) -> None:
    button = QPushButton()
    follow_icon(button, "server")
    light = button.icon().pixmap(16).toImage()
    look().wear(mode="dark", density=Density.COMFORTABLE, scale=1.0)
    dark = button.icon().pixmap(16).toImage()
    assert light != dark
    follow_icon(button, "cpu")
    assert button.icon().pixmap(16).toImage() != dark


def test_every_bundled_icon_can_be_drawn() -> None:
    names = [file.stem for file in resources.path("icons").glob("*.svg")]
    assert len(names) > 80
    for name in names:
        drawn = icon(name).pixmap(16).toImage()
        assert any(
            drawn.pixelColor(x, y).alpha()
            for x in range(drawn.width())
            for y in range(drawn.height())
        ), name
