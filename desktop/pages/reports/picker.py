"""`Picker`: search by name, pick from what is found, and see what is picked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.theme.icons import follow_icon
from desktop.theme.look import look
from desktop.widgets.labels import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_ROW_PX, _MOST_ROWS = 26, 6


@dataclass(frozen=True, slots=True)
class Pick:
    """Something that can be picked: what it is known by, and what a person reads."""

    id: str
    text: str


class Picker(QWidget):
    """Emits `searched` while somebody types; whoever listens calls `offer` with what fits."""

    searched = Signal(str)
    changed = Signal()

    def __init__(self, placeholder: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self._chosen: tuple[Pick, ...] = ()
        self._offered: tuple[Pick, ...] = ()
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(120)
        self.search.setPlaceholderText(placeholder)
        self.search.setAccessibleName(placeholder)
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self._pick_first)
        self.search.installEventFilter(self)
        self.found = QListWidget(self)
        self.found.setAccessibleName(self.tr("What was found"))
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.itemClicked.connect(lambda _item: self._pick_current())
        self.found.itemActivated.connect(lambda _item: self._pick_current())
        self.found.hide()
        self.nothing = words(self.tr("Nothing is called like that."), "secondary", parent=self)
        self.nothing.hide()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.search)
        column.addWidget(self.found)
        column.addWidget(self.nothing)
        column.addLayout(self._lines)

    @property
    def chosen(self) -> tuple[Pick, ...]:
        """What is picked, in the order in which it was."""
        return self._chosen

    def choose(self, picks: Iterable[Pick]) -> None:
        """Pick these and nothing else; what is more than may be picked is left out."""
        wanted = tuple(dict.fromkeys(picks))[: self._most]
        if wanted == self._chosen:
            return
        self._chosen = wanted
        self._show_chosen()
        self.changed.emit()

    def offer(self, picks: Sequence[Pick]) -> None:
        """Show what fits the text that is typed."""
        taken = {pick.id for pick in self._chosen}
        self._offered = tuple(pick for pick in picks if pick.id not in taken)
        self.found.clear()
        for pick in self._offered:
            item = QListWidgetItem(pick.text, self.found)
            item.setToolTip(pick.text)
        rows = min(_MOST_ROWS, len(self._offered))
        self.found.setFixedHeight(look().theme.px(rows * _ROW_PX + 4))
        is_typed = bool(self.search.text().strip())
        self.found.setVisible(bool(rows) and is_typed)
        self.nothing.setVisible(not rows and is_typed)

    def _typed(self, text: str) -> None:
        if text.strip():
            self.searched.emit(text.strip())
        else:
            self.offer(())

    def _pick_first(self) -> None:
        if self._offered and self.found.isVisible():
            self.found.setCurrentRow(max(0, self.found.currentRow()))
            self._pick_current()

    def _pick_current(self) -> None:
        row = self.found.currentRow()
        if 0 <= row < len(self._offered) and len(self._chosen) < self._most:
            pick = self._offered[row]
            self.search.clear()
            self.choose((*self._chosen, pick))
            self.search.setFocus()

    def _drop(self, pick: Pick) -> None:
        self.choose(each for each in self._chosen if each != pick)

    def _show_chosen(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for pick in self._chosen:
            self._lines.addWidget(self._line(pick))
        self.search.setEnabled(len(self._chosen) < self._most)

    def _line(self, pick: Pick) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        remove = QPushButton(line)
        remove.setProperty("flat", True)
        remove.setFixedWidth(28)
        remove.setAccessibleName(self.tr("Leave {name} out").format(name=pick.text))
        follow_icon(remove, "x")
        remove.clicked.connect(lambda: self._drop(pick))
        row.addWidget(words(pick.text, wrap=True, parent=line), 1)
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return line

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Arrow down goes from the text into what was found."""
        is_down = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if is_down and event.type() is QEvent.Type.KeyPress and self.found.isVisible():
            self.found.setFocus()
            self.found.setCurrentRow(0)
            return True
        return super().eventFilter(watched, event)
