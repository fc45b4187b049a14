"""The main window: rail, top bar, the page, status bar. It navigates; pages do the rest."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.actions import Action, flat
from desktop.frame.rail import Rail
from desktop.frame.statusbar import StatusBar
from desktop.frame.topbar import TopBar
from desktop.theme.look import look

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent, QShortcut

    from catalog.changes import Changes
    from desktop.desk import Desk, Said
    from desktop.frame.messages import MessageBar
    from desktop.page import Page
    from desktop.pages import PageEntry
    from desktop.palette import Search

if not TYPE_CHECKING:
    # Before the first paint: the module that defines `override` takes longer to load than ours.
    def override(method):  # noqa: D103
        return method
else:
    from typing_extensions import override


_LEDGER_GROUPS = ("ledger", "application")
_LEAST_WIDTH, _LEAST_HEIGHT = 1024, 700


class Window(QMainWindow):
    """Shows one page at a time and makes each when it is first asked for."""

    painted = Signal()
    """Once, after the window was on screen for the first time."""
    shown_page = Signal(str)
    """The id of the page that is visible now."""

    def __init__(self, desk: Desk, pages: Sequence[PageEntry]) -> None:
        super().__init__()
        self.desk = desk
        self.application_actions: list[Action] = []
        """What can be done everywhere; the composition root fills it before `start`."""
        self.lately: Callable[[], list[Action]] = list
        """The ledgers to offer that were opened before; the composition root knows them."""
        self.searches: list[Search] = []
        """What the palette asks besides actions; pages' features add theirs."""
        self._entries = {entry.id: entry for entry in pages}
        self._was_painted = False
        self._made: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._shortcuts: dict[str, QShortcut] = {}
        self._pressed: dict[str, Action] = {}
        """What each shortcut does now."""
        self._current: str | None = None
        self._welcome: QWidget | None = None
        self.setWindowTitle("Rackledger")
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.resize(1280, 820)
        self._build()
        self._connect()
        self._restore()

    def _build(self) -> None:
        pages = ((entry.id, entry.title, entry.icon) for entry in self._entries.values())
        self.rail = Rail(pages, self)
        self.topbar = TopBar(self)
        self.messages: MessageBar | None = None
        self.status = StatusBar(self.desk.background, self)
        self.stack = QStackedWidget(self)
        self._right = right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.topbar)
        right.addWidget(self.stack, 1)
        right.addWidget(self.status)
        whole = QWidget(self)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        desk = self.desk
        self.rail.chosen.connect(self.go)
        self.rail.folded.connect(self._fold)
        self.topbar.undo_asked.connect(desk.undo)
        self.topbar.redo_asked.connect(desk.redo)
        self.topbar.search_asked.connect(self.open_palette)
        self.status.menu_asked.connect(self.open_ledger_menu)
        desk.changed.connect(self._changed)
        desk.undo_changed.connect(self.topbar.show_undo)
        desk.said.connect(self._show_said)
        desk.going.connect(self.go)
        desk.ledger_changed.connect(self._ledger_changed)
        look().changed.connect(self._fit)

    def _fold(self, is_open: bool) -> None:
        self.desk.settings.set(rail_open=is_open)
        self._fit()

    def _restore(self) -> None:
        values = self.desk.settings.values
        self.rail.set_open(is_open=values.rail_open)
        if values.window_geometry:
            self.restoreGeometry(QByteArray.fromBase64(values.window_geometry.encode()))

    @property
    def entries(self) -> list[PageEntry]:
        """The pages of the rail."""
        return list(self._entries.values())

    # --- pages ---------------------------------------------------------------------------------

    @property
    def page(self) -> Page | None:
        """The visible page."""
        return self._made.get(self._current) if self._current else None

    def go(self, page: str, target: object = None) -> None:
        """Show the page of this id, made now if need be, and in it the target."""
        if page == "settings":
            self.open_preferences()
            return
        if page not in self._entries:
            return
        before = self.page
        if page != self._current and before is not None:
            before.left()
        shown = self._page(page)
        self._current = page
        self.stack.setCurrentWidget(shown)
        self.rail.mark(page)
        self._refresh_if_stale(page)
        self._show_crumbs()
        self._show_actions()
        if target is not None:
            shown.go_to(target)
        self.shown_page.emit(page)

    def show_welcome(self, welcome: QWidget) -> None:
        """Show a view that is no page: the first run."""
        if (before := self.page) is not None:
            before.left()
        self._current = None
        self.rail.mark("")
        self.rail.set_usable(usable=False)
        if self._welcome is not None:
            self.stack.removeWidget(self._welcome)
            self._welcome.deleteLater()
        self._welcome = welcome
        self.stack.addWidget(welcome)
        self.stack.setCurrentWidget(welcome)
        self.topbar.show_crumbs(self.tr("Welcome"), ())
        self._show_actions()

    def _page(self, page: str) -> Page:
        if page not in self._made:
            made = self._entries[page].make(self.desk, self.stack)
            made.crumbs_changed.connect(self._show_crumbs)
            made.actions_changed.connect(self._show_actions)
            self._made[page] = made
            self._stale.add(page)
            self.stack.addWidget(made)
        return self._made[page]

    def _changed(self, changes: object) -> None:
        """The one road of refreshing: visible pages ask again now, hidden ones when next
        shown."""
        met = cast("Changes", changes)
        self._stale |= {name for name, page in self._made.items() if page.shows & met}
        if self._current is not None:
            self._refresh_if_stale(self._current)

    def _refresh_if_stale(self, page: str) -> None:
        if page in self._stale and self.desk.ledger is not None:
            self._stale.discard(page)
            self._made[page].refresh()

    def _ledger_changed(self) -> None:
        ledger = self.desk.ledger
        self.status.show_ledger(
            ledger.path.name if ledger else "", str(ledger.path) if ledger else ""
        )
        self.rail.set_usable(usable=ledger is not None)
        if ledger is not None and self._current is None and self._entries:
            last = self.desk.settings.values.last_page
            self.go(last if last in self._entries else next(iter(self._entries)))

    # --- what is shown around the page
    # -----------------------------------------------------------

    def actions_now(self) -> list[Action]:
        """Everything that can be done from here: the page's actions, then the application's."""
        own = list(self.page.page_actions()) if self.page is not None else []
        return [*own, *self.application_actions]

    def palette_actions(self) -> list[Action]:
        """What the palette offers: everything but itself."""
        return [action for action in self.actions_now() if action.id != "palette"]

    def _show_crumbs(self) -> None:
        if self._current is not None and self.page is not None:
            self.topbar.show_crumbs(self._entries[self._current].title, self.page.crumbs())

    def _show_actions(self) -> None:
        own = self.page.page_actions() if self.page is not None else ()
        self.topbar.show_actions([action for action in own if action.in_bar])
        self._set_shortcuts()

    def _set_shortcuts(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        self._pressed = {}
        for action in flat(self.actions_now()):
            if action.key:
                self._pressed.setdefault(action.key, action)
        for key in self._shortcuts.keys() - self._pressed.keys():
            old = self._shortcuts.pop(key)
            old.setEnabled(False)
            old.deleteLater()
        for key in self._pressed.keys() - self._shortcuts.keys():
            shortcut = self._shortcuts[key] = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(partial(self._press, key))

    def _press(self, key: str) -> None:
        self._pressed[key].trigger()

    def _show_said(self, said: object) -> None:
        if self.messages is None:
            from desktop.frame.messages import MessageBar

            self.messages = MessageBar(self)
            self.messages.undo_asked.connect(self.desk.undo)
            self._right.insertWidget(1, self.messages)
        self.messages.show_said(cast("Said", said))

    def start(self) -> None:
        """After the first paint: the shortcuts work."""
        self.topbar.show_keys()
        self.stack.setFocus()
        self._show_actions()

    def open_palette(self) -> None:
        """Open the palette over the window."""
        from desktop.palette import Palette

        Palette(self, self.palette_actions(), self.searches).open_over()

    def open_ledger_menu(self) -> None:
        """Open what can be done with ledgers, above the name of the one that is open."""
        from PySide6.QtCore import Qt

        from desktop.menus import menu

        asked = [each for each in self.application_actions if each.group in _LEDGER_GROUPS]
        if lately := self.lately():
            title = self.tr("Opened lately")
            lists = Action(id="ledger.recent", title=title, run=lambda: None, group="ledger",
                           icon="history", choices=tuple(lately))  # fmt: skip
            asked.insert(0, lists)
        shown = menu(self, asked)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.popup(self.status.menu_corner(shown.sizeHint().height()))

    def open_preferences(self) -> None:
        """Open the settings."""
        from desktop.preferences import PreferencesDialog

        PreferencesDialog(self.desk.settings, self).open()

    def open_shortcuts(self) -> None:
        """Open the sheet of keyboard shortcuts."""
        from desktop.shortcuts import ShortcutSheet

        ShortcutSheet(self.actions_now(), self).open()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self, _theme: object = None) -> None:
        """Asked before the layout gives the bars their new widths."""
        self.rail.fit(self.width())
        self.topbar.fit(self.width() - self.rail.minimumWidth())

    @override
    def closeEvent(self, event: QCloseEvent, /) -> None:
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.desk.settings.set(
            window_geometry=geometry, last_page=self._current or self.desk.settings.values.last_page
        )
        self.desk.arrangement.write()
        super().closeEvent(event)
