"""`Notice`: a verdict or a warning, and the “why?” that opens its inputs, rule and source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.theme.look import look
from desktop.widgets.labels import section_title, value_words, words
from desktop.widgets.style import set_property

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from desktop.theme.tokens import Tone

_FRAME_PX = 60
"""What the title bar of a window may take of the screen."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One input: its name, its value in words (None: unknown) and where it was read."""

    name: str
    value: str | None
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Why:
    """What a figure or a verdict rests on."""

    title: str
    facts: Sequence[Fact]
    rule: str
    """The rule or the formula, in words."""
    source: str
    """Where the rule is from, with its date."""


class Notice(QFrame):
    """A box on the ground of its tone: what, against which limit, what to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._why: Why | None = None
        self._title = section_title("", self)
        self._title.setWordWrap(True)
        self._text = words("", wrap=True, parent=self)
        self._ask = QPushButton(self.tr("why?"), self)
        self._ask.setProperty("link", True)
        self._ask.clicked.connect(self.show_why)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 10, 12)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._text)

    def show_notice(self, title: str, text: str, tone: Tone, why: Why | None = None) -> None:
        """Say it; `why` gives the reasons to whoever asks."""
        self._why = why
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._ask.setVisible(why is not None)
        self._ask.setAccessibleName(self.tr("Why: {title}").format(title=title))
        self.setAccessibleName(f"{title}. {text}")
        set_property(self, "tone", tone.value)
        set_property(self._ask, "tone", tone.value)

    def show_why(self) -> None:
        """Open the reasons."""
        if self._why is not None:
            WhyDialog(self._why, self).open()


class WhyDialog(QDialog):
    """The inputs, the rule and its source behind a figure."""

    def __init__(self, why: Why, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Why?"))
        self.setMinimumWidth(look().theme.px(560))
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(words(why.title, "title", wrap=True, parent=self))
        if why.facts:
            column.addWidget(section_title(self.tr("What is known"), self))
            column.addLayout(self._facts(why.facts))
        for title, text in ((self.tr("Rule"), why.rule), (self.tr("Source"), why.source)):
            if text:
                column.addWidget(section_title(title, self))
                column.addWidget(value_words(text, parent=self))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        """As high as its wrapped words need: by itself Qt stops at two thirds of the screen."""
        super().showEvent(event)
        layout = self.layout()
        assert layout is not None
        needed = layout.totalHeightForWidth(self.width())
        room = self.screen().availableSize().height() - _FRAME_PX
        self.resize(self.width(), max(self.height(), min(needed, room)))

    def _facts(self, facts: Sequence[Fact]) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1 if any(fact.origin for fact in facts) else 0)
        grid.setHorizontalSpacing(16)
        for number, fact in enumerate(facts):
            cells: tuple[QLabel, ...] = (
                words(fact.name, "label", parent=self),
                value_words(fact.value, parent=self),
                words(fact.origin, "secondary", wrap=True, parent=self),
            )
            for place, cell in enumerate(cells):
                # Within the cell: aligned by the grid, wrapped words would be cut below.
                cell.setAlignment(Qt.AlignmentFlag.AlignTop)
                grid.addWidget(cell, number, place)
        return grid
