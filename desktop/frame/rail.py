"""The rail at the left: one button per page, with words or folded to icons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.theme.icons import follow_icon
from desktop.theme.look import look

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.theme.theme import Theme

_OPEN_PX, _FOLDED_PX = 196, 56


class Rail(QFrame):
    """Shows where the person is and where else to go."""

    chosen = Signal(str)
    """The id of the page to show, `settings` included."""
    folded = Signal(bool)
    """True: now open with words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Pages"))
        self._is_open = True
        self._buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._brand = QLabel(self)
        self._brand.setObjectName("brand")
        self._brand.setTextFormat(Qt.TextFormat.RichText)
        self._brand.setMinimumHeight(48)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 4, 8, 8)
        self._layout.setSpacing(2)
        self._layout.addWidget(self._brand)
        self._layout.addStretch()
        self._add_foot()
        look().changed.connect(self._wear)
        self._wear(look().theme)

    def _add_foot(self) -> None:
        self._settings = self._button("settings", self.tr("Settings"), "settings")
        self._settings.clicked.connect(lambda: self.chosen.emit("settings"))
        self._fold = self._button("fold", self.tr("Fold"), "panel-left")
        self._fold.clicked.connect(lambda: self.set_open(is_open=not self._is_open))
        self._fold.setToolTip(self.tr("Show icons only"))

    def set_pages(self, pages: Iterable[tuple[str, str, str]]) -> None:
        """Show these pages: id, title and icon each."""
        for old in self._buttons.values():
            self._group.removeButton(old)
            old.deleteLater()
        self._buttons.clear()
        for place, (page, title, icon) in enumerate(pages):
            made = self._button(page, title, icon)
            made.setCheckable(True)
            made.clicked.connect(lambda _checked=False, page=page: self.chosen.emit(page))
            self._group.addButton(made)
            self._buttons[page] = made
            self._layout.insertWidget(place + 1, made)
        self._show_words()

    def mark(self, page: str) -> None:
        """The person is on `page` now."""
        if page in self._buttons:
            self._buttons[page].setChecked(True)

    def set_open(self, *, is_open: bool) -> None:
        """With words, or folded to icons."""
        if is_open != self._is_open:
            self._is_open = is_open
            self._wear(look().theme)
            self.folded.emit(is_open)

    def _button(self, name: str, title: str, icon: str) -> QToolButton:
        made = QToolButton(self)
        made.setObjectName(f"rail.{name}")
        made.setText(title)
        made.setAccessibleName(title)
        made.setToolTip(title)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow_icon(made, icon, active="accent")
        self._layout.addWidget(made)
        return made

    def _wear(self, theme: Theme) -> None:
        self.setFixedWidth(theme.px(_OPEN_PX if self._is_open else _FOLDED_PX))
        accent = theme.tokens.accent
        long = f"Rack<span style='color:{accent}'>ledger</span>"
        short = f"R<span style='color:{accent}'>l</span>"
        self._brand.setText(long if self._is_open else short)
        self._show_words()

    def _show_words(self) -> None:
        style = Qt.ToolButtonStyle
        side = look().theme.px(16)
        for made in (*self._buttons.values(), self._settings, self._fold):
            made.setToolButtonStyle(
                style.ToolButtonTextBesideIcon if self._is_open else style.ToolButtonIconOnly
            )
            made.setIconSize(QSize(side, side))
