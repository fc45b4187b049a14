"""The bar above the page: where the person is, undo, redo, search, and the page's own buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.actions import Action, key_text
from desktop.theme.icons import follow_icon
from desktop.theme.look import look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.theme.theme import Theme

_HEIGHT_PX = 48
_CRUMBS_FROM_PX = 900
"""The bar's width from which it says where in a page the person is."""
_LEAST_NAME_PX, _LONGEST_NAME_PX = 96, 300
"""Room beside the arrow from which undo says what it would take back, and how much it takes."""
_SIDE_PX, _GAP_PX = 16, 8
_SEARCH_FROM_PX = 800
"""The bar's width from which the search is a field; below, its icon."""
_KEYS_FROM_PX = 1000
"""The bar's width from which the field has room for its shortcut beside its words."""


class TopBar(QFrame):
    """Speaks through signals; the window decides."""

    undo_asked = Signal()
    redo_asked = Signal()
    search_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self._crumb = QLabel(self)
        self._crumb.setObjectName("crumb")
        self._rest = QLabel(self)
        self._rest.setObjectName("subcrumb")
        self._rest.setMinimumWidth(1)
        self._undo_title: str | None = None
        self._width = self.width()
        self.undo = self._tool("undo-2", self.tr("Undo"))
        self.undo.clicked.connect(self.undo_asked)
        self.redo = self._tool("redo-2", self.tr("Redo"))
        self.redo.clicked.connect(self.redo_asked)
        self.search = self._search_button()
        self._actions = QHBoxLayout()
        self._actions.setSpacing(_GAP_PX)
        self._lay_out()
        look().changed.connect(self._wear)
        self._wear(look().theme)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE_PX, 0, _SIDE_PX, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self._crumb)
        row.addWidget(self._rest)
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        row.addStretch(1)
        row.addWidget(self.search, 2)
        row.addLayout(self._actions)

    def _tool(self, icon: str, name: str) -> QPushButton:
        made = QPushButton(self)
        made.setProperty("tool", True)
        made.setAccessibleName(name)
        made.setEnabled(False)
        follow_icon(made, icon)
        return made

    def _search_button(self) -> QPushButton:
        made = QPushButton(self.tr("Search assets, pages, actions"), self)
        made.setObjectName("search")
        made.setAccessibleName(self.tr("Search and commands"))
        follow_icon(made, "search", "faint")
        made.clicked.connect(self.search_asked)
        self._keys = QLabel(made)
        self._keys.setProperty("role", "keys")
        inside = QHBoxLayout(made)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addStretch()
        inside.addWidget(self._keys)
        return made

    def show_keys(self) -> None:
        """Name the shortcuts; after the first paint, for keys load much of Qt."""
        self._keys.setText(key_text("Ctrl+K"))
        self.show_undo(None, None)

    def show_crumbs(self, page: str, crumbs: Sequence[str]) -> None:
        """Say where the person is."""
        self._crumb.setText(page)
        self._rest.setText(" / ".join(("", *crumbs)).strip() if crumbs else "")
        for label in (self._crumb, self._rest):
            label.setToolTip(" / ".join((page, *crumbs)))
        self._name_undo()

    def show_undo(self, undo: str | None, redo: str | None) -> None:
        """Name what undo and redo would do."""
        self._undo_title = undo
        for made, what, name, key in (
            (self.undo, undo, self.tr("Undo"), "Ctrl+Z"),
            (self.redo, redo, self.tr("Redo"), "Ctrl+Shift+Z"),
        ):
            made.setEnabled(what is not None)
            named = f"{name}: {what}" if what else name
            made.setAccessibleName(named)
            made.setToolTip(f"{named} ({key_text(key)})")
        self._name_undo()

    def _name_undo(self) -> None:
        """In words, as far as the rest of the bar leaves room for them."""
        self.undo.setText("")
        if self._undo_title is None:
            return
        theme = look().theme
        room = min(self._spare_px(), theme.px(_LONGEST_NAME_PX))
        if room < theme.px(_LEAST_NAME_PX):
            return
        from PySide6.QtCore import Qt  # not before the first paint: it loads all its enums

        named = self.tr("Undo: {title}").format(title=self._undo_title)
        metrics = self.undo.fontMetrics()
        short = metrics.elidedText(named, Qt.TextElideMode.ElideRight, room)
        self.undo.setText(short.replace("&", "&&"))

    def _spare_px(self) -> int:
        """What is left of the bar when everything in it has the width that it asks for."""
        items = (self._actions.itemAt(place) for place in range(self._actions.count()))
        buttons = [item.widget() for item in items if item is not None]
        labels = [label for label in (self._crumb, self._rest) if label.text()]
        asked = sum(
            each.sizeHint().width() + _GAP_PX
            for each in (*labels, self.undo, self.redo, *buttons)
            if each is not None
        )
        return self._width - 2 * _SIDE_PX - asked - self.search.minimumWidth() - _GAP_PX

    def show_actions(self, actions: Sequence[Action]) -> None:
        """Put the page's own buttons at the right."""
        from desktop.menus import button

        while (item := self._actions.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for action in actions:
            self._actions.addWidget(button(self, action))
        self._name_undo()

    def fit(self, width: int) -> None:
        """The bar is about to have this width."""
        self._width = width
        self._rest.setVisible(width >= look().theme.px(_CRUMBS_FROM_PX))
        self._fit_search(look().theme)
        self._name_undo()

    def _fit_search(self, theme: Theme) -> None:
        is_field = self._width >= theme.px(_SEARCH_FROM_PX)
        self.search.setText(self.tr("Search assets, pages, actions") if is_field else "")
        has_keys = self._width >= theme.px(_KEYS_FROM_PX)
        self._keys.setVisible(has_keys)
        least = 296 if has_keys else 240
        self.search.setMinimumWidth(theme.px(least if is_field else 36))
        self.search.setMaximumWidth(theme.px(380 if is_field else 36))

    def _wear(self, theme: Theme) -> None:
        self.setFixedHeight(theme.px(_HEIGHT_PX))
        self._fit_search(theme)
