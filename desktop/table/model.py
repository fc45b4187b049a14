"""What all table models share: columns, roles and the words of a cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from desktop.table.column import Align, Column, Pill

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The row itself."""

# Looking a value of an enum up takes Qt longer than the comparison that it is for.
_DISPLAY = Qt.ItemDataRole.DisplayRole
_TOOLTIP = Qt.ItemDataRole.ToolTipRole
_ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole
_WORDS = frozenset({_DISPLAY, Qt.ItemDataRole.AccessibleTextRole})
_MIDDLE = Qt.AlignmentFlag.AlignVCenter

Weight = Literal["strong", "quiet"] | None
"""How much a cell speaks up."""


class Cell(NamedTuple):
    """All that is painted of a cell, asked for at once: a screen of them is painted each time the
    table moves."""

    text: str
    align: Align = Align.LEFT
    pill: Pill | None = None
    is_unknown: bool = False
    weight: Weight = None


class TableModel(QAbstractTableModel, Generic[Row]):
    """A table of rows that are all of one kind; subclasses say where the rows come from."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)

    # --- for subclasses ------------------------------------------------------------------------

    def row_at(self, number: int) -> Row | None:
        """The row, or None while it is not here yet."""
        raise NotImplementedError

    def key_of(self, row: Row) -> Hashable:
        """What makes the row the same row after a refresh."""
        raise NotImplementedError

    def number_of(self, key: Hashable) -> int | None:
        """Where the row with this key stands, as far as is known."""
        raise NotImplementedError

    def rows_at(self, numbers: Sequence[int]) -> list[Row]:
        """The rows at these places, all of them."""
        found = (self.row_at(number) for number in numbers)
        return [row for row in found if row is not None]

    def can_sort(self, column: int) -> bool:
        """Whether a click on the header of `column` sorts."""
        return 0 <= column < len(self.columns)

    def weight(self, column: Column[Row], row: Row) -> Weight:
        """How much the cell speaks up: as its column does, unless rows differ in it."""
        del row
        return "strong" if column.strong else "quiet" if column.quiet else None

    def cell(self, number: int, place: int) -> Cell:
        """What is painted where row `number` meets column `place`."""
        column, row = self.columns[place], self.row_at(number)
        if row is None:
            return Cell("…", column.align)
        pill = column.pill(row) if column.pill is not None else None
        if pill is not None:
            return Cell(pill.text, column.align, pill)
        weight = self.weight(column, row)
        return Cell(column.read(row), column.align, None, column.is_unknown(row), weight)

    # --- Qt ------------------------------------------------------------------------------------

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == _ALIGNMENT:
            return column.align.value | _MIDDLE
        row = self.row_at(index.row())
        if row is None:
            return "…" if role == _DISPLAY else None
        if role in _WORDS:
            return column.read(row)
        if role == ROW_ROLE:
            return row
        if role == _TOOLTIP and column.tooltip is not None:
            return column.tooltip(row)
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = _DISPLAY,
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == _DISPLAY:
            return column.title
        if role == _ALIGNMENT:
            return column.align.value | _MIDDLE
        return None
