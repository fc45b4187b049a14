"""`RowModel`: a table of rows that all fit in memory, sorted by their Python values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QModelIndex, QObject, Qt
from typing_extensions import override

from desktop.table.model import Index, TableModel

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

    from desktop.table.column import Column

Row = TypeVar("Row")


class RowModel(TableModel[Row]):
    """Shows a list. Unknown values sort last in both directions; equal ones keep their order."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        rows: Iterable[Row] = (),
        *,
        key: Callable[[Row], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._key = key
        self._sorting: tuple[int, Qt.SortOrder] | None = None
        self._given = _kept(rows)
        self._rows = self._given
        self._numbers: dict[Hashable, int] | None = None

    @property
    def rows(self) -> list[Row]:
        """The rows in the order they are shown."""
        return list(self._rows)

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Show other rows, sorted as before; of a sequence that makes them, those that are seen."""
        self.beginResetModel()
        self._given = _kept(rows)
        self._arrange()
        self.endResetModel()

    @override
    def row_at(self, number: int) -> Row | None:
        return self._rows[number] if 0 <= number < len(self._rows) else None

    @override
    def key_of(self, row: Row) -> Hashable:
        return self._key(row)

    @override
    def number_of(self, key: Hashable) -> int | None:
        if self._numbers is None:
            self._numbers = {self._key(row): number for number, row in enumerate(self._rows)}
        return self._numbers.get(key)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._rows)

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        keys = [self._key(self._rows[index.row()]) for index in held]
        self._sorting = (column, order) if 0 <= column < len(self.columns) else None
        self._arrange()
        moved = []
        for index, key in zip(held, keys, strict=True):
            number = self.number_of(key)
            moved.append(QModelIndex() if number is None else self.index(number, index.column()))
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        self._numbers = None
        self._rows = self._given
        if self._sorting is None:
            return
        number, order = self._sorting
        column = self.columns[number]
        known = [(column.rank(row), row) for row in self._given]
        unknown = [row for rank, row in known if rank is None]
        ranked = sorted(
            (pair for pair in known if pair[0] is not None),
            key=lambda pair: pair[0],
            reverse=order is Qt.SortOrder.DescendingOrder,
        )
        self._rows = [row for _, row in ranked] + unknown


def _kept(rows: Iterable[Row]) -> Sequence[Row]:
    """The rows as they are now; a sequence that makes each when it is asked for stays as it is."""
    return rows if isinstance(rows, Sequence) and not isinstance(rows, list) else list(rows)
