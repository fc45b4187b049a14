"""`PagedModel`: a table of any length that holds only the pages of rows in view.

Rows come from the ledger behind the window; sorting is the database's work.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal
from typing_extensions import override

from desktop.table.model import Index, TableModel

if TYPE_CHECKING:
    from desktop.background import Background
    from desktop.table.column import Column

Row = TypeVar("Row")

PAGE_ROWS = 200
_KEPT_PAGES = 12
_WANTED_PAGES = 4
"""Whoever drags the bar through a long table wants the last pages seen, not all on the way."""


@dataclass(frozen=True, slots=True)
class Order:
    """What to sort by: a column's `sort_key`."""

    key: str
    descending: bool = False


Fetch = Callable[[Order | None, int, int], Sequence[Row]]
"""Order, offset and limit in, rows out. Called away from the window's thread."""
Count = Callable[[], int]


@dataclass(frozen=True, slots=True)
class _Loaded:
    """One answer: how many rows there are, and pages by their number."""

    count: int
    pages: dict[int, list[object]]


class PagedModel(TableModel[Row]):
    """Shows `count()` rows of `fetch`; `show` gives it another question, `reload` asks again.

    What is on screen stays until the new answer is there. Rows on their way read “…”.
    """

    loaded = Signal()
    """A first or new answer is shown; `rowCount` is right."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        background: Background,
        *,
        key: Callable[[Row], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._background = background
        self._key = key
        self._fetch: Fetch[Row] | None = None
        self._count: Count | None = None
        self._order: Order | None = None
        self._rows = 0
        self._pages: OrderedDict[int, list[Row]] = OrderedDict()
        self._generation = 0
        self._wanted: list[int] = []
        self._is_fetching = False
        self._last_asked = 0
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._fetch_wanted)

    @property
    def order(self) -> Order | None:
        """What the rows are sorted by now."""
        return self._order

    def show(self, fetch: Fetch[Row], count: Count) -> None:
        """Show the rows of another question."""
        self._fetch, self._count = fetch, count
        self.reload()

    def reload(self) -> None:
        """Ask again, for how many and for the pages in view; scroll and selection stay."""
        fetch, count, order = self._fetch, self._count, self._order
        if fetch is None or count is None:
            return
        self._generation += 1
        generation = self._generation
        numbers = {0, self._last_asked, *self._wanted[-1:]}

        def work() -> _Loaded:
            total = count()
            pages: dict[int, list[object]] = {}
            for number in sorted(numbers):
                if number * PAGE_ROWS < total or number == 0:
                    pages[number] = list(fetch(order, number * PAGE_ROWS, PAGE_ROWS))
            return _Loaded(total, pages)

        self._background.run(
            self, work, lambda answer: self._take(generation, answer), replaces="reload"
        )

    def _take(self, generation: int, answer: _Loaded) -> None:
        if generation != self._generation:
            return
        self.beginResetModel()
        self._rows = answer.count
        self._pages = OrderedDict(answer.pages)  # type: ignore[arg-type]
        self._wanted = []
        self.endResetModel()
        self.loaded.emit()

    # --- pages ---------------------------------------------------------------------------------

    @override
    def row_at(self, number: int) -> Row | None:
        page, place = divmod(number, PAGE_ROWS)
        rows = self._pages.get(page)
        if rows is None:
            self._want(page)
            return None
        self._last_asked = page
        return rows[place] if place < len(rows) else None

    @override
    def rows_at(self, numbers: Sequence[int]) -> list[Row]:
        """The rows at these places, fetched now where they are not here: for copying."""
        missing = [number for number in numbers if number // PAGE_ROWS not in self._pages]
        fetched: dict[int, Row] = {}
        if missing and self._fetch is not None:
            first, last = min(missing), max(missing)
            rows = self._fetch(self._order, first, last - first + 1)
            fetched = {first + place: row for place, row in enumerate(rows)}
        found = (fetched.get(number) or self.row_at(number) for number in numbers)
        return [row for row in found if row is not None]

    def _want(self, page: int) -> None:
        if page in self._wanted:
            self._wanted.remove(page)
        self._wanted = [*self._wanted, page][-_WANTED_PAGES:]
        if not self._timer.isActive() and not self._is_fetching:
            self._timer.start()

    def _fetch_wanted(self) -> None:
        fetch, order = self._fetch, self._order
        self._wanted = [page for page in self._wanted if page not in self._pages]
        if not self._wanted or fetch is None or self._is_fetching:
            return
        page, generation = self._wanted.pop(), self._generation
        self._is_fetching = True
        self._background.run(
            self,
            lambda: list(fetch(order, page * PAGE_ROWS, PAGE_ROWS)),
            lambda rows: self._put(generation, page, rows),
            settled=self._fetched,
        )

    def _put(self, generation: int, page: int, rows: list[Row]) -> None:
        if generation != self._generation:
            return
        self._pages[page] = rows
        while len(self._pages) > _KEPT_PAGES:
            self._pages.popitem(last=False)
        first = page * PAGE_ROWS
        last = min(first + PAGE_ROWS, self._rows) - 1
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def _fetched(self) -> None:
        self._is_fetching = False
        self._fetch_wanted()

    # --- Qt ------------------------------------------------------------------------------------

    @override
    def key_of(self, row: Row) -> Hashable:
        return self._key(row)

    @override
    def number_of(self, key: Hashable) -> int | None:
        """Only among the pages that are here: a table of 100,000 rows is not searched for one."""
        for page, rows in self._pages.items():
            for place, row in enumerate(rows):
                if self._key(row) == key:
                    return page * PAGE_ROWS + place
        return None

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else self._rows

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        key = self.columns[column].sort_key if 0 <= column < len(self.columns) else None
        if key is None and column >= 0:
            return
        descending = order is Qt.SortOrder.DescendingOrder
        self._order = None if key is None else Order(key, descending)
        self.reload()

    @override
    def can_sort(self, column: int) -> bool:
        return self.columns[column].sort_key is not None
