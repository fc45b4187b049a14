"""Icons by name, drawn from the bundled SVG files in the colours of the theme."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

import resources
from desktop.theme.look import look

if TYPE_CHECKING:
    from desktop.theme.theme import Theme

_ICON_PX = 16
_SHARPNESS = 2.0
"""Icons are drawn at twice their size, so that they stay sharp up to 200 %."""


_GAP_PX = 4
"""What a button leaves between its icon and its words; Qt's own is too narrow, and no style sheet
can set it, so the icon brings it along."""

_DISABLED = 0.6
"""How strongly an icon is drawn that cannot be used now: less than its words, but still there."""


class _TakesIcon(Protocol):
    def setIcon(self, icon: QIcon, /) -> None: ...  # noqa: N802 - Qt's name


def icon(name: str, colour: str = "secondary", *, active: str | None = None) -> QIcon:
    """The icon `name` in the token `colour`; `active` is its colour when checked or selected."""
    theme = look().theme
    return _icon(name, theme, colour, active or colour, 0)


def pixmap(name: str, colour: str, px: int) -> QPixmap:
    """The icon as a picture of `px` logical pixels, for labels and delegates."""
    return _pixmap(name, look().theme.colour(colour).name(), px)


def follow_icon(
    target: QObject,
    name: str,
    colour: str = "secondary",
    *,
    active: str | None = None,
    has_words: bool = False,
) -> None:
    """Give `target` (a button or a QAction) the icon, and again whenever the theme changes.

    `has_words`: words stand beside it, for which it leaves a gap.
    """
    for child in target.children():
        if isinstance(child, _Follower):
            child.want(name, colour, active, has_words=has_words)
            return
    _Follower(target).want(name, colour, active, has_words=has_words)


class _Follower(QObject):
    """Lives as long as its target, so no connection outlives the button."""

    def __init__(self, target: QObject) -> None:
        super().__init__(target)
        look().changed.connect(self._put)

    def want(self, name: str, colour: str, active: str | None, *, has_words: bool) -> None:
        """Show this icon from now on."""
        self._wanted = (name, colour, active or colour)
        self._gap_px = _GAP_PX if has_words else 0
        self._put()

    def _put(self, _theme: object = None) -> None:
        name, colour, active = self._wanted
        target, theme = self.parent(), look().theme
        gap = theme.px(self._gap_px) if self._gap_px else 0
        cast("_TakesIcon", target).setIcon(_icon(name, theme, colour, active, gap))
        if (set_size := getattr(target, "setIconSize", None)) is not None:  # actions have none
            side = theme.px(_ICON_PX)
            set_size(QSize(side + gap, side))


@cache
def _icon(name: str, theme: Theme, colour: str, active: str, gap: int) -> QIcon:
    made = QIcon()
    px = theme.px(_ICON_PX)
    for mode, state, token, strength in (
        (QIcon.Mode.Normal, QIcon.State.Off, colour, 1.0),
        (QIcon.Mode.Normal, QIcon.State.On, active, 1.0),
        (QIcon.Mode.Selected, QIcon.State.Off, active, 1.0),
        (QIcon.Mode.Disabled, QIcon.State.Off, "faint", _DISABLED),
    ):
        drawn = _pixmap(name, theme.colour(token).name(), px, strength, gap)
        made.addPixmap(drawn, mode, state)
    return made


@cache
def _pixmap(name: str, colour: str, px: int, strength: float = 1.0, gap: int = 0) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    side = round(px * _SHARPNESS)
    picture = QPixmap(side + round(gap * _SHARPNESS), side)
    picture.fill(QColor(0, 0, 0, 0))
    svg = resources.text(f"icons/{name}.svg").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    painter = QPainter(picture)
    painter.setOpacity(strength)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(_SHARPNESS)
    return picture
