"""The list of models: one table for each kind, made when the kind is first looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.actions import Action
from desktop.pages.catalogue.columns import catalogue_columns, fields_shown
from desktop.pages.catalogue.filters import FilterBar
from desktop.table.paged import Order, PagedModel
from desktop.table.view import TableView
from desktop.widgets.empty import EmptyState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from catalog.queries.catalogue.search import ModelFacts, ModelRow, ModelSort
    from catalog.store.ledger import Ledger
    from desktop.desk import Desk


class ModelList(QWidget):
    """Asks for what is on screen only."""

    chosen_changed = Signal()
    opened = Signal()
    """A model was opened by Enter or a double click."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.filters = FilterBar(desk.settings.values.currency, self)
        self._tables: dict[str | None, TableView[ModelRow]] = {}
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self._stack, 1)
        self.selects_first = True
        self.filters.changed.connect(self._narrowed)
        self.filters.columns_asked.connect(self._open_columns)

    @property
    def table(self) -> TableView[ModelRow]:
        """The table of the kind that is looked at."""
        kind = self.filters.wanted.kind
        if kind not in self._tables:
            self._tables[kind] = self._make(kind)
        return self._tables[kind]

    @property
    def model(self) -> PagedModel[ModelRow]:
        """Its rows."""
        model = self.table.table_model
        assert isinstance(model, PagedModel)
        return model

    def chosen(self) -> list[ModelRow]:
        """The selected models."""
        return self.table.chosen()

    def refresh(self) -> None:
        """Ask for rows, counts and facets again."""
        ledger, wanted = self._desk.ledger, self.filters.wanted
        if ledger is None:
            return
        self._stack.setCurrentWidget(self.table)
        fields = fields_shown(wanted.kind)

        def fetch(order: Order | None, offset: int, limit: int) -> list[ModelRow]:
            from catalog.queries.catalogue.search import search

            return ledger.ask(
                search, wanted.as_filter(), sort_of(order, wanted.text), offset=offset, limit=limit,
                fields=fields, rates=wanted.rates(),
            )  # fmt: skip

        def count() -> int:
            from catalog.queries.catalogue.search import count

            return ledger.ask(count, wanted.as_filter(), rates=wanted.rates())

        self.model.show(fetch, count)

    # --- within ----------------------------------------------------------------------------------

    def _loaded(self) -> None:
        table = self.table
        table.viewport().repaint()
        QTimer.singleShot(0, self, self._rows_are_seen)

    def _rows_are_seen(self) -> None:
        wanted = self.filters.wanted

        def facts(ledger: Ledger) -> ModelFacts:
            from catalog.queries.catalogue.search import model_facts

            return ledger.ask(
                model_facts, wanted.as_filter(), words=wanted.facets, rates=wanted.rates()
            )

        self._desk.with_ledger(self, facts, self.filters.show_facts, replaces="model facts")
        if not self.selects_first:
            return
        if self.model.rowCount() and not self.table.chosen_count():
            self.table.selectRow(0)
        else:
            self.chosen_changed.emit()

    def _narrowed(self) -> None:
        self.selects_first = True
        self.refresh()

    def stand_back(self) -> None:
        """Choose nothing: something is shown that somebody else asked for."""
        self.selects_first = False
        self.table.blockSignals(True)
        self.table.clearSelection()
        self.table.blockSignals(False)

    def _make(self, kind: str | None) -> TableView[ModelRow]:
        model: PagedModel[ModelRow] = PagedModel(
            catalogue_columns(kind), self._desk.background, key=lambda row: row.key, parent=self
        )
        table: TableView[ModelRow] = TableView(model, self.tr("Models"), self._stack)
        table.chosen_changed.connect(self.chosen_changed)
        table.opened.connect(lambda _row: self.opened.emit())
        nothing = EmptyState(
            self.tr("Nothing matches"),
            self.tr("No model has all that is asked for. Take a filter off to see more."),
            Action(id="models.clear", title=self.tr("Clear filters"), run=self.filters.clear),
            icon="filter",
            parent=table,
        )
        nothing.hide()
        # Before the first answer nobody knows whether anything matches.
        model.loaded.connect(
            lambda: table.set_empty_state(nothing), Qt.ConnectionType.SingleShotConnection
        )
        self._desk.arrangement.follow(table, f"models.{kind or 'all'}")
        model.loaded.connect(self._loaded)
        self._stack.addWidget(table)
        QWidget.setTabOrder(self.filters.last_field, table)
        return table

    def _open_columns(self, below: QPushButton) -> None:
        menu = self.table.column_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(below.mapToGlobal(below.rect().bottomLeft()))


def sort_of(order: Order | None, text: str) -> ModelSort:
    """The catalogue's order for the table's; without one, the newest or what fits a text best."""
    from catalog.queries.catalogue.search import BY_FIT, ModelSort

    if order is not None:
        return ModelSort(order.key, order.descending)
    return BY_FIT if text else ModelSort("released", descending=True)
