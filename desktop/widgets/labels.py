"""Words on a page, each in its role; text from the ledger is never read as markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from desktop.words import translate


def words(
    text: str, role: str = "", *, wrap: bool = False, parent: QWidget | None = None
) -> QLabel:
    """A label in a role of the style sheet: title, section, figure, secondary, label, faint."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    if role:
        made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made


def value_words(text: str | None, *, parent: QWidget | None = None) -> QLabel:
    """A value that can be selected and copied; None is shown as unknown, in faint ink."""
    made = words(
        text if text is not None else translate("table", "unknown"), parent=parent, wrap=True
    )
    if text is None:
        made.setProperty("role", "faint")
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made


def section_title(text: str, parent: QWidget | None = None) -> QLabel:
    """The title above a part of a page."""
    return words(text, "section", parent=parent)


def rule(parent: QWidget | None = None) -> QFrame:
    """A thin line between parts."""
    made = QFrame(parent)
    made.setProperty("role", "rule")
    return made
