"""Every text that a window shows or tells a screen reader, with the widget it stands on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_ROWS = 15
"""A table of thousands of rows says the same kinds of things in each."""

SHOWN_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


@dataclass(frozen=True, slots=True)
class Text:
    """One text and where it stands: `QLabel.text`, `Table.cell`."""

    where: str
    text: str


def texts_of(root: QWidget) -> Iterator[Text]:
    """The texts of a widget and of everything in it, hidden parts too."""
    for widget in [root, *root.findChildren(QWidget)]:
        name = type(widget).__name__
        for part, text in _texts_of_one(widget):
            if text and text.strip():
                yield Text(f"{name}.{part}", text)


def _texts_of_one(widget: QWidget) -> Iterator[tuple[str, str]]:
    if widget.isWindow():
        yield "title", widget.windowTitle()
    yield "tooltip", widget.toolTip()
    yield "status", widget.statusTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    yield from (("action", action.text()) for action in widget.actions())
    yield from _texts_of_words(widget)
    yield from _texts_of_choices(widget)


def _texts_of_words(widget: QWidget) -> Iterator[tuple[str, str]]:
    """What stands on a widget that shows words."""
    match widget:
        case QMessageBox():
            yield "informative text", widget.informativeText()
        case QLabel() | QAbstractButton() | QProgressBar():
            yield "text", widget.text()
        case QGroupBox() | QMenu():
            yield "title", widget.title()
        case QLineEdit() if not isinstance(widget.parent(), QAbstractSpinBox):
            yield "text", widget.text()
            yield "placeholder", widget.placeholderText()
        case QTextEdit() | QPlainTextEdit():
            yield "text", widget.toPlainText()
            yield "placeholder", widget.placeholderText()


def _texts_of_choices(widget: QWidget) -> Iterator[tuple[str, str]]:
    """What stands on the items, tabs or cells of a widget."""
    match widget:
        case QComboBox():
            yield "placeholder", widget.placeholderText()
            yield from (("item", widget.itemText(number)) for number in range(widget.count()))
        case QTabBar():
            for number in range(widget.count()):
                yield "tab", widget.tabText(number)
                yield "tab tooltip", widget.tabToolTip(number)
        case QAbstractItemView():
            yield from _texts_of_table(widget.model())


def _texts_of_table(model: QAbstractItemModel | None) -> Iterator[tuple[str, str]]:
    if model is None:
        return
    for column in range(_columns(model, QModelIndex())):
        for role in SHOWN_ROLES:
            yield "header", _words(model.headerData(column, Qt.Orientation.Horizontal, role))
    yield from _texts_of_rows(model, QModelIndex())


def _texts_of_rows(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[tuple[str, str]]:
    for row in range(min(model.rowCount(parent), MOST_ROWS)):
        for column in range(_columns(model, parent)):
            for role in SHOWN_ROLES:
                index = model.index(row, column, parent)
                yield f"cell {column}", _words(index.data(role))
        yield from _texts_of_rows(model, model.index(row, 0, parent))


def _columns(model: QAbstractItemModel, parent: QModelIndex) -> int:
    # Qt keeps the count of a list's columns to itself.
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)


def _words(value: object) -> str:
    return value if isinstance(value, str) else ""
