"""`TableView`: one table on a page: sorts, copies, chooses columns, keeps its selection, shows
an empty state."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QMenu,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from desktop.actions import Action
from desktop.menus import menu
from desktop.table.column import Align
from desktop.table.delegate import CellDelegate
from desktop.table.header import SortHeader
from desktop.theme.look import look

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from desktop.table.column import Column
    from desktop.table.model import TableModel
    from desktop.theme.theme import Theme

Row = TypeVar("Row")

_LEAST_ROW_PX = 12
_MEASURED_ROWS = 60
_WIDEST_PX = 4_000
_MOST_HELD = 1000
"""More selected rows than this are not looked for again after a refresh."""


class TableView(QTableView, Generic[Row]):
    """Shows a `TableModel`. `context_actions` gives the menu of a right click."""

    chosen_changed = Signal()
    """Other rows are selected."""
    opened = Signal(object)
    """A row was opened by Enter or a double click."""
    layout_changed = Signal()
    """A person moved, resized, showed, hid or sorted by a column; see `layout_state`."""

    def __init__(self, model: TableModel[Row], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table_model = model
        self.context_actions: Callable[[], list[Action]] = list
        self._held: list[Hashable] = []
        self._all_of = 0
        """How many rows there were when all of them were chosen; else 0."""
        self._held_scroll = 0
        self._empty: QWidget | None = None
        self._roomy: int | None = None
        self._own_widths: dict[int, float] = {}
        """Columns that a person made wider or narrower, in pixels at 100 %."""
        self._spread_from: dict[int, int] = {}
        """The widths that columns had before they took of the room that was left."""
        # Behind the paint: a person reads the first rows while their figures are measured.
        self._measure_soon = QTimer(self, interval=0, singleShot=True)
        self._measure_soon.timeout.connect(self._make_room_for_figures)
        self.setAccessibleName(name)
        self.setModel(model)
        self._set_up_view()
        self._set_up_header()
        look().changed.connect(self._wear)
        self._wear(look().theme)
        model.modelAboutToBeReset.connect(self._hold_selection)
        model.modelReset.connect(self._restore_selection)
        model.modelReset.connect(self._measure_soon.start)
        model.dataChanged.connect(lambda *_: self._measure_soon.start())
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._show_empty_state)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        self.doubleClicked.connect(lambda index: self._open(index.row()))

    def _set_up_view(self) -> None:
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)

    def _set_up_header(self) -> None:
        self._header = header = SortHeader(self, self.table_model.can_sort)
        self.setHorizontalHeader(header)
        # An empty selection of its own: asking whether a column of 100,000 selected rows is
        # selected, which painting a section does, takes seconds.
        header.setSelectionModel(QItemSelectionModel(self.table_model, header))
        self.setSortingEnabled(False)
        header.sort_asked.connect(self._sort)
        header.menu_asked.connect(self._choose_columns)
        header.sectionResized.connect(self._resized)
        header.sectionMoved.connect(lambda *_: self.layout_changed.emit())
        rows = self.verticalHeader()
        rows.hide()
        # Below every row height and never changed: raising it under 100,000 rows takes 13 s.
        rows.setMinimumSectionSize(_LEAST_ROW_PX)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for number, column in enumerate(self.table_model.columns):
            self.setColumnHidden(number, column.hidden)

    def _wear(self, theme: Theme) -> None:
        self._spread_from.clear()
        self.verticalHeader().setDefaultSectionSize(theme.row_px)
        self.horizontalHeader().setFixedHeight(theme.row_px)
        for number, column in enumerate(self.table_model.columns):
            if number in self._own_widths:
                self._set_width(number, theme.px(self._own_widths[number]))
                continue
            title = self._header.sectionSizeHint(number)
            self._set_width(number, max(theme.px(column.width), title))
        self._give_room()
        self._measure_soon.start()

    def _make_room_for_figures(self) -> None:
        """A figure or a day cut short is another: columns of them grow until all of them fit."""
        model, delegate = self.table_model, self.itemDelegate()
        shown = range(min(model.rowCount(), _MEASURED_ROWS))
        rows = [number for number in shown if model.row_at(number) is not None]
        for number, column in enumerate(model.columns):
            if self.isColumnHidden(number) or not self._holds_figures(column, rows):
                continue
            if number in self._own_widths:
                continue
            option = QStyleOptionViewItem()
            widths = [delegate.sizeHint(option, model.index(row, number)).width() for row in rows]
            if widths and max(widths) > self.columnWidth(number):
                self._set_width(number, max(widths))
        self._give_room()
        self._spread()

    def _spread(self) -> None:
        """Words cut short in one column have the room that is left at the right of all."""
        for number, width in self._spread_from.items():
            if number not in self._own_widths:
                self._set_width(number, width)
        self._spread_from.clear()
        if self._roomy is not None:
            return
        model, delegate, option = self.table_model, self.itemDelegate(), QStyleOptionViewItem()
        shown = range(min(model.rowCount(), _MEASURED_ROWS))
        rows = [number for number in shown if model.row_at(number) is not None]
        spare = self.viewport().width() - self._header.length() + self._spare_of_last()
        growing = self._shown_columns()
        if self._header.stretchLastSection():
            growing.pop()  # it has what the others leave
        for number in growing:
            if spare <= 0:
                return
            if number in self._own_widths or model.columns[number].align is not Align.LEFT:
                continue
            hints = (delegate.sizeHint(option, model.index(row, number)).width() for row in rows)
            more = min(spare, max(hints, default=0) - self.columnWidth(number))
            if more > 0:
                self._spread_from[number] = self.columnWidth(number)
                self._set_width(number, self.columnWidth(number) + more)
                spare -= more

    def _spare_of_last(self) -> int:
        """What the last column has beyond its own width, where it is stretched to the edge."""
        if not self._header.stretchLastSection():
            return 0
        last = self._shown_columns()[-1]
        own = look().theme.px(self.table_model.columns[last].width)
        return max(0, self.columnWidth(last) - max(own, self._header.sectionSizeHint(last)))

    def _holds_figures(self, column: Column[Row], rows: list[int]) -> bool:
        if column.align is Align.RIGHT:
            return True
        row = self.table_model.row_at(rows[0]) if rows else None
        return row is not None and isinstance(column.value(row), date)

    @override
    def setColumnWidth(self, column: int, width: int, /) -> None:
        """Give a column the width that a person wants; it is theirs from now on."""
        super().setColumnWidth(column, width)
        self._own_widths[column] = width / look().theme.scale
        self.layout_changed.emit()

    def _set_width(self, number: int, width: int) -> None:
        """Give a column a width that no person chose: it is not kept for the next time."""
        super().setColumnWidth(number, width)

    def _resized(self, number: int, _before: int, now: int) -> None:
        """Under a hand it is a wish; a column that appears, goes or fills the rest is none."""
        if self._header.is_held and now > 0:
            self._own_widths[number] = now / look().theme.scale
            self.layout_changed.emit()

    def stretch(self, column: int) -> None:
        """Give a column the room that is left, so that figures stay together at the right; where
        there is none left it keeps its own width.
        """
        self._roomy = column
        self._header.setStretchLastSection(False)
        self._header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self._give_room()

    def _give_room(self) -> None:
        if self._roomy is None or self._roomy in self._own_widths:
            return
        others = self._header.length() - self.columnWidth(self._roomy)
        own = look().theme.px(self.table_model.columns[self._roomy].width)
        least = max(own, self._header.sectionSizeHint(self._roomy))
        self._set_width(self._roomy, max(least, self.viewport().width() - others))

    # --- selection -----------------------------------------------------------------------------

    def chosen(self) -> list[Row]:
        """The selected rows from top to bottom; ask `chosen_count` first where they may be many."""
        return self.table_model.rows_at(self.chosen_places())

    def chosen_count(self) -> int:
        """How many rows are selected."""
        return len(self.chosen_places())

    def chosen_places(self) -> list[int]:
        """The numbers of the selected rows, from top to bottom."""
        selection = self.selectionModel().selection()
        ranges = (selection.at(number) for number in range(selection.size()))
        return sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})

    def choose(self, keys: list[Hashable]) -> None:
        """Select the rows with these keys, as far as they are known, and show the first."""
        numbers = [self.table_model.number_of(key) for key in keys]
        found = [number for number in numbers if number is not None]
        selection = QItemSelection()
        last = self.table_model.columnCount() - 1
        for number in found:
            selection.select(
                self.table_model.index(number, 0), self.table_model.index(number, last)
            )
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flags.ClearAndSelect)
        if found:
            first = self.table_model.index(found[0], self._first_shown())
            self.selectionModel().setCurrentIndex(first, flags.NoUpdate)
            self.scrollTo(first)

    def _hold_selection(self) -> None:
        places = self.chosen_places()
        self._all_of = len(places) if len(places) == self.table_model.rowCount() > 1 else 0
        # A part of many would pass for what was chosen: either they are found again, or none is.
        rows = (self.table_model.row_at(place) for place in places if len(places) <= _MOST_HELD)
        self._held = [self.table_model.key_of(row) for row in rows if row is not None]
        self._held_scroll = self.verticalScrollBar().value()

    def _restore_selection(self) -> None:
        if self._all_of and self._all_of == self.table_model.rowCount():
            self.selectAll()
        elif self._held:
            self.choose(self._held)
        self.verticalScrollBar().setValue(self._held_scroll)
        self.chosen_changed.emit()

    def _first_shown(self) -> int:
        header = self.horizontalHeader()
        order = [header.logicalIndex(place) for place in range(header.count())]
        return next((number for number in order if not self.isColumnHidden(number)), 0)

    # --- what a person does --------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        copy = Action(
            id="table.copy", title=self.tr("Copy as table"), run=self.copy, key="Ctrl+C",
            icon="copy", group="~table", enabled=lambda: self.chosen_count() > 0,
        )  # fmt: skip
        shown = menu(self, [*self.context_actions(), copy])
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.popup(event.globalPos())

    def _open(self, number: int) -> None:
        row = self.table_model.row_at(number) if number >= 0 else None
        if row is not None:
            self.opened.emit(row)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self.table_model.sort(column, order)
        self.layout_changed.emit()

    def sort_by(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort and mark the header, as a click would."""
        self._header.mark(column, order)
        self._sort(column, order)

    def copy(self) -> None:
        """Put the selected rows on the clipboard, with headers, as tab-separated text."""
        QApplication.clipboard().setText(tsv(self.shown_titles(), self.shown_texts(self.chosen())))

    def shown_titles(self) -> list[str]:
        """The headers in the order on screen."""
        return [self.table_model.columns[number].title for number in self._shown_columns()]

    def shown_texts(self, rows: list[Row]) -> list[list[str]]:
        """The cells of `rows` as on screen, for copying and exporting."""
        columns = [self.table_model.columns[number] for number in self._shown_columns()]
        return [[column.read(row) for column in columns] for row in rows]

    def _shown_columns(self) -> list[int]:
        header = self.horizontalHeader()
        order = (header.logicalIndex(place) for place in range(header.count()))
        return [number for number in order if not self.isColumnHidden(number)]

    # --- columns -------------------------------------------------------------------------------

    def column_menu(self) -> QMenu:
        """The columns to tick, for the header's menu and a “Columns” button."""
        made = QMenu(self)
        for number, column in enumerate(self.table_model.columns):
            entry = QAction(column.title.replace("&", "&&"), made, checkable=True)
            entry.setChecked(not self.isColumnHidden(number))
            entry.toggled.connect(
                lambda shown, number=number: self._show_column(number, shown=shown)
            )
            made.addAction(entry)
        made.addSeparator()
        usual = made.addAction(self.tr("Usual columns"))
        usual.triggered.connect(self.forget_layout)
        return made

    def forget_layout(self) -> None:
        """Show the columns that the table came with, in their order and widths."""
        columns = self.table_model.columns
        first = [column.name for column in columns if not column.hidden]
        self.restore_layout({"shown": first})
        self.layout_changed.emit()

    def _choose_columns(self, where: QPoint) -> None:
        shown = self.column_menu()
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.popup(where)

    def _show_column(self, number: int, *, shown: bool) -> None:
        if not shown and len(self._shown_columns()) == 1:
            return  # a table without columns could not be asked for them again
        self.setColumnHidden(number, not shown)
        self._give_room()
        self.layout_changed.emit()

    def layout_state(self) -> dict[str, Any]:
        """Which columns are shown, in which order, as wide as the person made them and sorted by
        what: plain values, to keep for the next time.
        """
        columns = self.table_model.columns
        column, order = self._header.marked
        return {
            "shown": [columns[number].name for number in self._shown_columns()],
            "widths": {
                columns[number].name: round(width) for number, width in self._own_widths.items()
            },
            "sorted": [columns[column].name, order is Qt.SortOrder.DescendingOrder]
            if column >= 0
            else [],
        }

    def restore_layout(self, state: dict[str, Any]) -> None:
        """Take up a kept layout; what it says of columns that are not here is left aside."""
        numbers = {column.name: number for number, column in enumerate(self.table_model.columns)}
        wanted = [numbers[name] for name in _texts(state.get("shown")) if name in numbers]
        if not wanted:
            return
        for place, number in enumerate(wanted):
            self._header.moveSection(self._header.visualIndex(number), place)
        for number in range(len(self.table_model.columns)):
            self.setColumnHidden(number, number not in wanted)
        self._own_widths = {
            numbers[name]: float(width)
            for name, width in _dict(state.get("widths")).items()
            if name in numbers and isinstance(width, int) and 0 < width < _WIDEST_PX
        }
        self._wear(look().theme)
        self._restore_sorting(_list(state.get("sorted")), numbers)

    def _restore_sorting(self, kept: list[Any], numbers: dict[str, int]) -> None:
        number = numbers.get(name, -1) if (name := "".join(_texts(kept[:1]))) else -1
        if number >= 0 and not self.table_model.can_sort(number):
            return
        if number == self._header.marked[0] == -1:
            return
        descending = kept[1:] == [True]
        directions = Qt.SortOrder
        self.sort_by(
            number, directions.DescendingOrder if descending else directions.AscendingOrder
        )

    # --- empty ---------------------------------------------------------------------------------

    def set_empty_state(self, widget: QWidget) -> None:
        """Show `widget` in the middle while the table has no rows."""
        self._empty = widget
        widget.setParent(self.viewport())
        self._show_empty_state()

    def _show_empty_state(self) -> None:
        if self._empty is not None:
            self._empty.setVisible(self.table_model.rowCount() == 0)
            self._empty.setGeometry(self.viewport().rect())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._give_room()
        self._measure_soon.start()
        self._show_empty_state()


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _texts(value: object) -> list[str]:
    return [each for each in _list(value) if isinstance(each, str)]


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def tsv(titles: list[str], rows: list[list[str]]) -> str:
    """Lines of tab-separated cells; tabs and line ends inside a cell become spaces."""
    lines = [titles, *rows]
    return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)
