"""`look()`: the look the application has now, and the signal that says it changed.

Like the palette and the style sheet it belongs to the one QApplication, so it is asked for and
not passed on.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop.theme.theme import Theme, load_fonts
from desktop.theme.tokens import Density, Mode

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

_NAME = "rackledger-look"
_HALF = 128


class Look(QObject):
    """Keeps the theme and applies it; follows the system while the choice is `system`."""

    changed = Signal(object)
    """A `Theme`, after the application wears it."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.setObjectName(_NAME)
        self._application = application
        self._follows_system = False
        # Not through `Qt.ColorScheme`: naming `Qt` loads its 95 enums, and this is before the
        # paint.
        is_dark = application.palette().window().color().lightness() < _HALF
        self._system_mode = Mode.DARK if is_dark else Mode.LIGHT
        self.theme = Theme()
        self._worn: Theme | None = None
        load_fonts()
        application.styleHints().colorSchemeChanged.connect(self._system_changed)

    def wear(self, *, mode: str, density: Density, scale: float) -> None:
        """Apply a choice: `mode` is `light`, `dark` or `system`."""
        self._follows_system = mode == "system"
        chosen = self._system_mode if self._follows_system else Mode(mode)
        self._apply(Theme(chosen, density, scale))

    def _system_changed(self, scheme: Qt.ColorScheme) -> None:
        self._system_mode = Mode.DARK if scheme.name == "Dark" else Mode.LIGHT
        if self._follows_system:
            self._apply(replace(self.theme, mode=self._system_mode))

    def _apply(self, theme: Theme) -> None:
        if self._worn == theme:
            return  # dressing every widget anew takes long, and they would look as before
        self._worn = self.theme = theme
        self._application.setFont(theme.font())
        self._application.setPalette(theme.palette())
        self._application.setStyleSheet(theme.style_sheet())
        self.changed.emit(theme)


def look() -> Look:
    """The look of the running application; made on first use."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise RuntimeError("There is no QApplication to have a look")  # noqa: TRY004
    found = application.findChild(Look, _NAME)
    return found if isinstance(found, Look) else Look(application)


def theme() -> Theme:
    """The theme the application wears now."""
    return look().theme
