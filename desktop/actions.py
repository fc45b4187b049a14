"""`Action`: what a person can do, as data. Menus, buttons, the palette and the shortcut sheet
are made of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop.theme.icons import follow_icon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def always() -> bool:
    """For actions that can be done at any time."""
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing to do. `title` is already in the person's language and ends in … when more is
    asked."""

    id: str
    title: str
    run: Callable[[], object]
    enabled: Callable[[], bool] = always
    key: str | None = None
    icon: str | None = None
    group: str = ""
    """Actions of one group stand together in menus; a line parts the groups."""
    in_bar: bool = False
    """Shown as a button at the right of the top bar while its page is."""
    primary: bool = False
    """The one button in the accent colour."""
    choices: tuple[Action, ...] = ()
    """Makes the action a menu; `run` is then not called."""

    def trigger(self) -> None:
        """Do it, unless it cannot be done now."""
        if self.enabled():
            self.run()


def flat(actions: Iterable[Action]) -> list[Action]:
    """The actions with menus opened up into their choices."""
    out: list[Action] = []
    for action in actions:
        out.extend(flat(action.choices) if action.choices else [action])
    return out


def key_text(key: str | None) -> str:
    """The shortcut as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) if key else ""


def menu(parent: QWidget, actions: Iterable[Action]) -> QMenu:
    """A menu of the actions, greyed where they cannot be done now."""
    made = QMenu(parent)
    before: str | None = None
    for action in actions:
        if before is not None and action.group != before:
            made.addSeparator()
        before = action.group
        if action.choices:
            inner = menu(made, action.choices)
            inner.setTitle(action.title)
            made.addMenu(inner)
        else:
            made.addAction(_entry(made, action))
    return made


def _entry(parent: QMenu, action: Action) -> QAction:
    entry = QAction(action.title.replace("&", "&&"), parent)
    entry.setEnabled(action.enabled())
    if action.key:
        # Shown only: the window owns the live shortcut, a second one would be ambiguous.
        entry.setText(f"{entry.text()}\t{key_text(action.key)}")
    if action.icon:
        follow_icon(entry, action.icon)
    entry.triggered.connect(action.trigger)
    return entry


def button(parent: QWidget, action: Action) -> QPushButton:
    """A button for the action; one with choices opens them as a menu."""
    made = QPushButton(action.title.replace("&", "&&"), parent)
    made.setObjectName(action.id)
    made.setProperty("primary", action.primary)
    made.setAccessibleName(action.title)
    if action.key:
        made.setToolTip(key_text(action.key))
    if action.icon:
        follow_icon(made, action.icon, "panel" if action.primary else "secondary")
    if action.choices:
        choices = QMenu(made)
        choices.aboutToShow.connect(lambda: _fill(choices, action))
        made.setText(f"{made.text()}  ▾")
        made.setMenu(choices)
    else:
        made.clicked.connect(action.trigger)
        made.setEnabled(action.enabled())
    return made


def _fill(choices: QMenu, action: Action) -> None:
    choices.clear()
    filled = menu(choices, action.choices)
    choices.addActions(filled.actions())
