"""The rail at the left: one button per page, with words or folded to icons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.theme.icons import follow_icon
from desktop.theme.look import look

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.theme.theme import Theme

_OPEN_PX, _FOLDED_PX = 196, 56
_ROOMY_PX = 860
"""The window's width from which the rail has room for words."""
_GAP = "\u2002"
"""An en space between icon and word: a style sheet cannot set that distance."""


class Rail(QFrame):
    """Shows where the person is and where else to go."""

    chosen = Signal(str)
    """The id of the page to show, `settings` included."""
    folded = Signal(bool)
    """True: now open with words."""

    def __init__(
        self, pages: Iterable[tuple[str, str, str]], parent: QWidget | None = None
    ) -> None:
        """`pages`: id, title and icon each."""
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Pages"))
        self._is_open = True
        self._window_px = _ROOMY_PX * 4
        self._titles: dict[QPushButton, str] = {}
        self._counts: dict[str, QLabel] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 4, 8, 8)
        self._layout.setSpacing(2)
        self._add_brand()
        self._pages = self._add_pages(pages)
        self._layout.addStretch()
        self._add_foot()
        look().changed.connect(self._wear)
        self._wear(look().theme)

    def _add_brand(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        self._first, self._second = QLabel("Rack", self), QLabel("ledger", self)
        self._first.setObjectName("brand")
        self._second.setObjectName("brand2")
        self._first.setIndent(0)
        self._second.setIndent(0)
        row.addWidget(self._first)
        row.addWidget(self._second)
        row.addStretch()
        self._first.setMinimumHeight(44)
        self._layout.addLayout(row)

    def _add_pages(self, pages: Iterable[tuple[str, str, str]]) -> dict[str, QPushButton]:
        made: dict[str, QPushButton] = {}
        for page, title, icon in pages:
            button = self._button(page, title, icon)
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, page=page: self.chosen.emit(page))
            made[page] = button
        return made

    def _add_foot(self) -> None:
        settings = self._button("settings", self.tr("Settings"), "settings")
        settings.clicked.connect(lambda: self.chosen.emit("settings"))
        self._fold = self._button("fold", self.tr("Fold"), "panel-left")
        self._fold.clicked.connect(lambda: self.set_open(is_open=not self._is_open))

    def mark(self, page: str) -> None:
        """The person is on `page` now."""
        for name, button in self._pages.items():
            button.setChecked(name == page)

    def set_usable(self, *, usable: bool) -> None:
        """Whether there is a ledger for the pages to show."""
        for button in self._pages.values():
            button.setEnabled(usable)

    def show_count(self, page: str, text: str) -> None:
        """A small number at the right of a page's name; empty for none."""
        button = self._pages.get(page)
        if button is None:
            return
        if page not in self._counts:
            row = QHBoxLayout(button)
            row.setContentsMargins(0, 0, 10, 0)
            row.addStretch()
            self._counts[page] = QLabel(button)
            self._counts[page].setProperty("role", "count")
            row.addWidget(self._counts[page])
        self._counts[page].setText(text)
        self._counts[page].setVisible(self._has_words())

    def set_open(self, *, is_open: bool) -> None:
        """With words, or folded to icons."""
        if is_open != self._is_open:
            self._is_open = is_open
            self._wear(look().theme)
            self.folded.emit(is_open)

    def fit(self, window_px: int) -> None:
        """The window has this width: where it is narrow for its scale, icons have to do."""
        had_words = self._has_words()
        self._window_px = window_px
        if had_words != self._has_words():
            self._wear(look().theme)

    def _has_words(self) -> bool:
        return self._is_open and self._window_px >= look().theme.px(_ROOMY_PX)

    def _button(self, name: str, title: str, icon: str) -> QPushButton:
        made = QPushButton(self)
        made.setObjectName(f"rail.{name}")
        made.setAccessibleName(title)
        self._titles[made] = title
        follow_icon(made, icon, active="accent")
        self._layout.addWidget(made)
        return made

    def _wear(self, theme: Theme) -> None:
        has_words = self._has_words()
        self.setFixedWidth(theme.px(_OPEN_PX if has_words else _FOLDED_PX))
        self._first.setText("Rack" if has_words else "R")
        self._second.setText("ledger" if has_words else "l")
        self._fold.setVisible(has_words or not self._is_open)
        side = theme.px(16)
        for button, title in self._titles.items():
            button.setText(_GAP + title.replace("&", "&&") if has_words else "")
            button.setToolTip("" if has_words else title)
            button.setIconSize(QSize(side, side))
        for count in self._counts.values():
            count.setVisible(has_words)
