"""The bar above the page: where the person is, undo and redo, the search, the page's own
buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop.actions import Action, button, key_text
from desktop.theme.icons import follow_icon
from desktop.theme.look import look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.theme.theme import Theme

_HEIGHT_PX = 48


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
        self._rest.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.undo = self._tool("undo-2", self.tr("Undo"), self.undo_asked)
        self.redo = self._tool("redo-2", self.tr("Redo"), self.redo_asked)
        self.search = self._search_button()
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        self._lay_out()
        self.show_undo(None, None)
        look().changed.connect(self._wear)
        self._wear(look().theme)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._crumb)
        row.addWidget(self._rest, 1)
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        row.addWidget(self.search)
        row.addLayout(self._actions)

    def _tool(self, icon: str, name: str, signal: SignalInstance) -> QToolButton:
        made = QToolButton(self)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setAccessibleName(name)
        follow_icon(made, icon)
        made.clicked.connect(signal)
        return made

    def _search_button(self) -> QPushButton:
        made = QPushButton(self.tr("Search assets, pages, actions"), self)
        made.setObjectName("search")
        made.setAccessibleName(self.tr("Search and commands"))
        made.setToolTip(key_text("Ctrl+K"))
        follow_icon(made, "search", "faint")
        made.clicked.connect(self.search_asked)
        return made

    def show_crumbs(self, page: str, crumbs: Sequence[str]) -> None:
        """Say where the person is."""
        self._crumb.setText(page)
        self._rest.setText(" / ".join(("", *crumbs)) if crumbs else "")
        self._rest.setToolTip(" / ".join((page, *crumbs)))

    def show_undo(self, undo: str | None, redo: str | None) -> None:
        """Name what undo and redo would do."""
        for made, what, name, key in (
            (self.undo, undo, self.tr("Undo"), "Ctrl+Z"),
            (self.redo, redo, self.tr("Redo"), "Ctrl+Shift+Z"),
        ):
            made.setEnabled(what is not None)
            named = f"{name}: {what}" if what else name
            made.setAccessibleName(named)
            made.setToolTip(f"{named} ({key_text(key)})")

    def show_actions(self, actions: Sequence[Action]) -> None:
        """Put the page's own buttons at the right."""
        while (item := self._actions.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for action in actions:
            self._actions.addWidget(button(self, action))

    def _wear(self, theme: Theme) -> None:
        self.setFixedHeight(theme.px(_HEIGHT_PX))
        self.search.setMinimumWidth(theme.px(200))
        self.search.setMaximumWidth(theme.px(380))
