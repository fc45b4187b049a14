"""Menus and buttons, made of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop.actions import Action, key_text, triggering
from desktop.theme.icons import follow_icon

if TYPE_CHECKING:
    from collections.abc import Iterable


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
            inner.setTitle(action.title.replace("&", "&&"))
            if action.icon:
                follow_icon(inner.menuAction(), action.icon)
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
    entry.triggered.connect(triggering(action))
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
        colour = "panel" if action.primary else "secondary"
        follow_icon(made, action.icon, colour, has_words=True)
    if action.choices:
        choices = QMenu(made)
        choices.aboutToShow.connect(lambda: _fill(choices, action))
        made.setText(f"{made.text()}  ▾")
        made.setMenu(choices)
    else:
        made.clicked.connect(triggering(action))
        made.setEnabled(action.enabled())
    return made


def _fill(choices: QMenu, action: Action) -> None:
    choices.clear()
    filled = menu(choices, action.choices)
    choices.addActions(filled.actions())
