"""The first-run view: ways to begin, shown in the window while no ledger is open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.actions import triggering
from desktop.theme.icons import pixmap
from desktop.theme.look import look
from desktop.widgets.labels import section_title, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.actions import Action

_WIDTH_PX = 560


@dataclass(frozen=True, slots=True)
class Beginning:
    """One way to begin: what to do, and what will come of it."""

    action: Action
    text: str


class FirstRun(QScrollArea):
    """A welcome, the ways to begin as large buttons, and the ledgers opened lately."""

    def __init__(
        self,
        beginnings: Sequence[Beginning],
        recent: Sequence[Action],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget(self)
        page.setObjectName("page")
        column = QWidget(page)
        column.setFixedWidth(look().theme.px(_WIDTH_PX))
        self._fill(column, beginnings, recent)
        row = QHBoxLayout(page)
        row.setContentsMargins(24, 24, 24, 24)
        row.addWidget(column, 0, Qt.AlignmentFlag.AlignCenter)
        self.setWidget(page)

    def _fill(
        self, column: QWidget, beginnings: Sequence[Beginning], recent: Sequence[Action]
    ) -> None:
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(words(self.tr("Welcome to Rackledger"), "title", parent=column))
        sentence = self.tr(
            "The books of your hardware: what you own, what it costs, how hard it works and what"
            " to buy next. Everything is kept in one file, the ledger."
        )
        inside.addWidget(words(sentence, "label", wrap=True, parent=column))
        inside.addSpacing(8)
        for beginning in beginnings:
            inside.addWidget(BigButton(beginning, column))
        if recent:
            inside.addSpacing(8)
            inside.addWidget(section_title(self.tr("Opened lately"), column))
        for action in recent:
            link = QPushButton(action.title.replace("&", "&&"), column)
            link.setProperty("link", True)
            link.setToolTip(action.id)
            link.clicked.connect(triggering(action))
            inside.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)


class BigButton(QPushButton):
    """A button with a mark, a title and a sentence."""

    def __init__(self, beginning: Beginning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        action = beginning.action
        self.setProperty("big", True)
        self.setObjectName(action.id)
        self.setAccessibleName(action.title)
        self.setAccessibleDescription(beginning.text)
        self.clicked.connect(triggering(action))
        self._icon_name = action.icon or "arrow-right"
        self._icon = QLabel(self)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(14, 10, 14, 10)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._icon, 0, 0, 2, 1)
        grid.addWidget(words(action.title, "section", parent=self), 0, 1)
        grid.addWidget(words(beginning.text, "secondary", wrap=True, parent=self), 1, 1)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        look().changed.connect(self._wear)
        self._wear()

    def _wear(self, _theme: object = None) -> None:
        theme = look().theme
        self._icon.setPixmap(pixmap(self._icon_name, "accent", theme.px(20)))
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        """As high as the words need; a button on its own only counts its text."""
        return self._grid.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._grid.minimumSize()
