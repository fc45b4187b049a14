"""What all table models share: columns, roles and the words of a cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from desktop.table.column import Column, Pill

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The row itself."""
PILL_ROLE = Qt.ItemDataRole.UserRole + 1
"""A `Pill`, for cells drawn as a state."""
UNKNOWN_ROLE = Qt.ItemDataRole.UserRole + 2
"""True where nobody knows the value."""
WEIGHT_ROLE = Qt.ItemDataRole.UserRole + 3
"""`strong`, `quiet` or nothing: how much the column speaks up."""


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

    # --- Qt ------------------------------------------------------------------------------------

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.align.value | Qt.AlignmentFlag.AlignVCenter
        row = self.row_at(index.row())
        if row is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        return self._cell(column, row, role)

    def _cell(self, column: Column[Row], row: Row, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return column.read(row)
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.ToolTipRole:
                return column.tooltip(row) if column.tooltip is not None else None
        if role == PILL_ROLE:
            return self._pill(column, row)
        if role == UNKNOWN_ROLE:
            return column.is_unknown(row)
        if role == WEIGHT_ROLE:
            return "strong" if column.strong else "quiet" if column.quiet else None
        return None

    @staticmethod
    def _pill(column: Column[Row], row: Row) -> Pill | None:
        return column.pill(row) if column.pill is not None else None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.align.value | Qt.AlignmentFlag.AlignVCenter
        return None
