"""`ColumnChooser`: the columns of a list one below the other, each with the field that it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from catalog.importing.asset_columns import FIELDS
from desktop.arrivals.list_words import field_text
from desktop.labels import kind_label, status_label
from desktop.theme.look import look
from desktop.widgets.facts import empty_layout
from desktop.widgets.labels import section_title, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QWheelEvent

    from catalog.importing.asset_columns import AssetColumns, AssetTable
    from catalog.importing.asset_lists import UnknownWord

_FIELD_PX = 148
_MOST_WORDS = 40


class ColumnChooser(QScrollArea):
    """Shows what was guessed and lets a person say better; `columns` is what holds now."""

    changed = Signal()
    """A person chose another field, or said what a word means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns: AssetColumns | None = None
        self._asked: tuple[UnknownWord, ...] = ()
        self.fields: list[QuietBox] = []
        self.meanings: dict[tuple[str, str], QuietBox] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self)
        inside.setProperty("role", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(10)
        self._words = QVBoxLayout()
        self._words.setSpacing(6)
        self._grid = _grid()
        column.addLayout(self._words)
        column.addWidget(section_title(self.tr("Columns of the list"), inside))
        column.addLayout(self._grid)
        column.addStretch()
        self.setWidget(inside)

    def show_columns(self, table: AssetTable, columns: AssetColumns) -> None:
        """Show the columns of a list with the fields that they are."""
        self.columns = columns
        empty_layout(self._grid)
        self.fields = []
        for place, heading in enumerate(table.headings(columns.header)):
            name = heading or self.tr("Column {n}").format(n=place + 1)
            values = ", ".join(table.samples(columns.header, place))
            box = self._field_box(place, name)
            self.fields.append(box)
            self._grid.addWidget(_two_lines(name, values, self), place, 0)
            self._grid.addWidget(box, place, 1, Qt.AlignmentFlag.AlignTop)
        self._mark_fields()

    def ask_words(self, unknown: Sequence[UnknownWord]) -> None:
        """Ask what words mean that are no known kind or state; answered ones stay to be seen."""
        columns = self.columns
        if columns is None:
            return
        answered = [each for each in self._asked if self._meaning(each)]
        asked = tuple(dict.fromkeys([*answered, *unknown]))[:_MOST_WORDS]
        if asked == self._asked:
            return
        self._asked = asked
        empty_layout(self._words)
        self.meanings = {}
        if not asked:
            return
        self._words.addWidget(section_title(self.tr("What does the list mean by …"), self))
        grid = _grid()
        for row, each in enumerate(asked):
            box = self._meaning_box(each)
            self.meanings[each.field, each.word] = box
            rows = self.tr("{n} rows", "", each.rows).format(n=each.rows)
            grid.addWidget(
                _two_lines(f"“{each.word}”", f"{field_text(each.field)} · {rows}", self), row, 0
            )
            grid.addWidget(box, row, 1, Qt.AlignmentFlag.AlignTop)
        self._words.addLayout(grid)
        self._words.addSpacing(6)

    def _field_box(self, place: int, name: str) -> QuietBox:
        box = QuietBox(self)
        box.setAccessibleName(self.tr("The column “{name}” is").format(name=name))
        box.addItem(self.tr("– left out –"), None)
        for field in FIELDS:
            box.addItem(field_text(field), field)
        box.activated.connect(lambda _n: self._choose_field(place, box.currentData()))
        return box

    def _meaning_box(self, asked: UnknownWord) -> QuietBox:
        from catalog.models import AssetKind, AssetStatus

        box = QuietBox(self)
        box.setAccessibleName(self.tr("“{word}” means").format(word=asked.word))
        box.addItem(self.tr("– not known –"), "")
        values, label = (
            (AssetKind, kind_label) if asked.field == "kind" else (AssetStatus, status_label)
        )
        for value in values:
            box.addItem(label(value.value), value.value)
        box.setCurrentIndex(max(0, box.findData(self._meaning(asked))))
        box.activated.connect(lambda _n: self._choose_meaning(asked, box.currentData()))
        return box

    def _meaning(self, asked: UnknownWord) -> str:
        from catalog.importing.asset_columns import plain

        if self.columns is None:
            return ""
        return self.columns.words.get(asked.field, {}).get(plain(asked.word), "")

    def _choose_field(self, place: int, field: str | None) -> None:
        if self.columns is not None:
            self.columns = self.columns.with_field(place, field)
            self._mark_fields()
            self.changed.emit()

    def _choose_meaning(self, asked: UnknownWord, value: str) -> None:
        if self.columns is not None:
            self.columns = self.columns.with_word(asked.field, asked.word, value)
            self.changed.emit()

    def _mark_fields(self) -> None:
        """Where one column became a field, another that was it is left out."""
        if self.columns is not None:
            for box, field in zip(self.fields, self.columns.fields, strict=True):
                box.setCurrentIndex(max(0, box.findData(field)))


class QuietBox(QComboBox):
    """A box in a long list: the wheel scrolls the list unless the box has the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(look().theme.px(_FIELD_PX))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(20)

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(0, 1)
    return grid


def _two_lines(above: str, below: str, parent: QWidget) -> QWidget:
    """A name, and below it in small what stands there; long words do not push the boxes away."""
    both = QWidget(parent)
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for text, role in ((above, "section"), (below, "secondary")):
        label = words(text, role, parent=both)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        label.setToolTip(text)
        column.addWidget(label)
    return both
