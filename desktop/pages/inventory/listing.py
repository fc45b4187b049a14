"""The list of assets: rows in view from the ledger, narrowed by the bar above, sorted by it too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.actions import Action
from desktop.pages.inventory.filters import FilterBar
from desktop.pages.inventory.saved_views import SavedViews
from desktop.pages.inventory.table import inventory_columns
from desktop.table.paged import Order, PagedModel
from desktop.table.view import TableView
from desktop.widgets.empty import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable

    from catalog.queries.inventory import AssetRow, Sort
    from catalog.queries.listing import ListFacts
    from catalog.store.ledger import Ledger
    from desktop.desk import Desk

_MANY = 200


class AssetList(QWidget):
    """Asks for what is on screen only; `chosen` and `with_chosen` say what is selected."""

    chosen_changed = Signal()
    narrowed = Signal()
    """The bar asks for something else."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model: PagedModel[AssetRow] = PagedModel(
            inventory_columns(), desk.background, key=lambda row: row.id, parent=self
        )
        self.table: TableView[AssetRow] = TableView(self.model, self.tr("Assets"), self)
        self.filters = FilterBar(self.table, self)
        self.views = SavedViews(desk, self.table, self.filters, self)
        self.filters.show_beside_columns(self.views.button)
        desk.arrangement.follow(self.table, "assets")
        self.all_count = 0
        self._sought: int | None = None
        self._is_new = True
        self._beginnings: tuple[Action, ...] = ()
        self.is_empty = False
        """The ledger was asked, and has no assets."""
        self._empty: QStackedWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        self.table.chosen_changed.connect(self.chosen_changed)
        self.filters.changed.connect(self._narrow)
        self.model.loaded.connect(self._loaded)

    def offer(self, *beginnings: Action) -> None:
        """What an empty ledger offers to do first."""
        self._beginnings = beginnings

    def refresh(self) -> None:
        """Ask for rows, totals and facets again."""
        ledger, wanted = self._desk.ledger, self.filters.wanted
        if ledger is None:
            return

        def fetch(order: Order | None, offset: int, limit: int) -> list[AssetRow]:
            from catalog.queries.inventory import inventory

            return ledger.ask(inventory, wanted.as_filter(), sort_of(order), offset, limit)

        def count() -> int:
            from catalog.queries.inventory import count

            return ledger.ask(count, wanted.as_filter())

        self.model.show(fetch, count)

    # --- what is selected ------------------------------------------------------------------------

    @property
    def is_about_to_choose(self) -> bool:
        """Rows came of which none is selected yet: the first will be, once they are seen."""
        return self._is_new and not self.chosen_count()

    def chosen_count(self) -> int:
        """How many assets are selected."""
        return self.table.chosen_count()

    def chosen_one(self) -> AssetRow | None:
        """The asset that is selected, unless there are none or several."""
        chosen = self.table.chosen() if self.table.chosen_count() == 1 else []
        return chosen[0] if chosen else None

    def with_chosen(self, call: Callable[[list[int]], object]) -> None:
        """Hand the numbers of the selected assets to `call`; many are looked up first."""
        if self.chosen_count() <= _MANY:
            call([row.id for row in self.table.chosen()])
            return
        places = self.table.chosen_places()
        self._with_order(lambda ids: call([ids[place] for place in places if place < len(ids)]))

    def seek(self, asset_id: int) -> None:
        """Select the asset and show its row; filters that hide it are taken off."""
        self._sought = asset_id
        self._with_order(self._found)

    # --- within ----------------------------------------------------------------------------------

    def _with_order(self, done: Callable[[list[int]], object]) -> None:
        wanted, order = self.filters.wanted, self.model.order

        def ids(ledger: Ledger) -> list[int]:
            from catalog.queries.listing import ordered_ids

            return ledger.ask(ordered_ids, wanted.as_filter(), sort_of(order))

        self._desk.with_ledger(self, ids, done)

    def _found(self, ids: list[int]) -> None:
        if self._sought is None:
            return
        if self._sought in ids:
            place = ids.index(self._sought)
            if place < self.model.rowCount():
                self._sought = None
                self.select(place)
            # Otherwise the rows are still on their way; `_loaded` looks again.
        elif not self.filters.wanted.is_everything:
            self.filters.clear()
        else:
            self._sought = None

    def select(self, place: int) -> None:
        """Select the row at a place and bring it into view."""
        index = self.model.index(place, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.table.scrollTo(index)

    def _narrow(self) -> None:
        self.refresh()
        self.narrowed.emit()

    def _ask_facts(self) -> None:
        """What stands around the rows; asked behind them, so that it does not hold them up."""
        wanted = self.filters.wanted

        def facts(ledger: Ledger) -> ListFacts:
            from catalog.queries.listing import list_facts

            return ledger.ask(list_facts, wanted.as_filter())

        self._desk.with_ledger(self, facts, self._take_facts, replaces="facts")

    def _take_facts(self, facts: ListFacts) -> None:
        self.all_count = facts.all_count
        self.filters.show_facts(facts)

    def _loaded(self) -> None:
        self._is_new = False
        self.is_empty = not self.model.rowCount() and self.filters.wanted.is_everything
        self._show_empty_state()
        # The rows are seen before anything about them is asked.
        self.table.viewport().repaint()
        QTimer.singleShot(0, self, self._rows_are_seen)

    def _rows_are_seen(self) -> None:
        self._ask_facts()
        if self._sought is not None:
            self._with_order(self._found)
        elif self.model.rowCount() and not self.chosen_count():
            self.select(0)
        elif not self.model.rowCount():
            self.chosen_changed.emit()

    def _show_empty_state(self) -> None:
        if self.model.rowCount():
            return
        if self._empty is None:
            self._empty = QStackedWidget(self)
            self._empty.addWidget(
                EmptyState(
                    self.tr("No assets yet"),
                    self.tr(
                        "Probe this machine, import inventories of others, or add an asset by hand."
                    ),
                    *self._beginnings,
                    parent=self._empty,
                )
            )
            self._empty.addWidget(
                EmptyState(
                    self.tr("Nothing matches"),
                    self.tr("No asset has all that is asked for. Take a filter off to see more."),
                    Action(
                        id="assets.clear", title=self.tr("Clear filters"), run=self.filters.clear
                    ),
                    icon="filter",
                    parent=self._empty,
                )
            )
            self.table.set_empty_state(self._empty)
        self._empty.setCurrentIndex(0 if self.filters.wanted.is_everything else 1)


def sort_of(order: Order | None) -> Sort:
    """The ledger's order for the table's."""
    from catalog.queries.inventory import BY_TAG, Sort, SortKey

    return BY_TAG if order is None else Sort(SortKey(order.key), order.descending)
