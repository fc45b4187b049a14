"""`Results`: what a decision comes to, at the right of the page: figures, tables and plots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QLabel, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.amounts import amount_text
from desktop.pages.planning.parts import CarbonView, LeaseView
from desktop.pages.planning.plots import BreakEvenView, UncertaintyView, WaysChart
from desktop.pages.planning.returns import ReturnView
from desktop.pages.planning.tables import (
    CostRow,
    ScenarioRow,
    cost_columns,
    cost_rows,
    scenario_columns,
    scenario_rows,
    way_columns,
)
from desktop.pages.planning.words import hourly_text, line_label, measure_label, way_label, why_of
from desktop.table.rows import RowModel
from desktop.table.view import TableView
from desktop.theme.look import look
from desktop.widgets.card import FigureTile, in_a_row
from desktop.widgets.empty import EmptyState
from desktop.widgets.labels import words
from desktop.widgets.notice import WhyDialog
from desktop.words import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from planning.decisions import Comparison, Option
    from planning.returns import Measure


_ROOM_FOR_ALL_PX = 620
_WAYS_SHOWN = 5
_CHART_PX = 280


class Results(QWidget):
    """Shows one comparison after another; every figure can be asked why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: Comparison | None = None
        self._tiles: list[FigureTile] = []
        self._build_figures()
        self.notes = words("", "secondary", wrap=True, parent=self)
        self.ways: RowModel[Option] = RowModel(
            way_columns(lambda: self.found), key=lambda o: o.name
        )
        self.ways_table: TableView[Option] = TableView(self.ways, self.tr("Ways"), self)
        self.ways_table.opened.connect(self.why_option)
        self.chart = WaysChart(self)
        self.costs: TableView[CostRow] | None = None
        self._costs_room = QVBoxLayout()
        self.break_even = BreakEvenView(self)
        self.uncertainty = UncertaintyView(self)
        self.returns = ReturnView(self)
        self.lease = LeaseView(self)
        self.carbon = CarbonView(self)
        self.returns.table.opened.connect(self.why_measure)
        self.scenarios: RowModel[ScenarioRow] = RowModel(
            scenario_columns(), key=lambda row: (row.scenario, row.option.name)
        )
        self.tabs = self._build_tabs()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 16, 12)
        column.setSpacing(12)
        column.addLayout(self._figures_row)
        column.addWidget(self.notes)
        column.addWidget(self.tabs, 1)

    def _build_figures(self) -> None:
        self._figures_row = QGridLayout()
        self._figures_row.setSpacing(12)
        self.best = self._tile(self.tr("Costs least"), self._why_best)
        self.a_year = self._tile(self.tr("A year"), self._why_best)
        self.per_hour = self._tile(self.tr("Per GPU-hour used"), self._why_best)
        self.month = self._tile(self.tr("Break-even month"), self._why_month)
        in_a_row(tuple(self._tiles))

    def _tile(self, title: str, why: Callable[[], None]) -> FigureTile:
        tile = FigureTile(title, self, can_ask=True)
        tile.setToolTip(self.tr("Why?"))
        tile.asked.connect(why)
        self._tiles.append(tile)
        return tile

    def _place_figures(self) -> None:
        """Side by side, or two by two where there is little room."""
        across = len(self._tiles) if self.width() >= look().theme.px(_ROOM_FOR_ALL_PX) else 2
        for place, tile in enumerate(self._tiles):
            self._figures_row.addWidget(tile, place // across, place % across)
        for column in range(len(self._tiles)):
            self._figures_row.setColumnStretch(column, int(column < across))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        self._place_figures()
        super().resizeEvent(event)

    def _build_tabs(self) -> QTabWidget:
        tabs = QTabWidget(self)
        tabs.setDocumentMode(True)
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.ways_table, 3)
        column.addWidget(self.chart, 2)
        self.ways_table.setMinimumHeight(look().theme.row_px * _WAYS_SHOWN)
        self.chart.setMaximumHeight(look().theme.px(_CHART_PX))
        owning = QWidget(self)
        self._costs_room = QVBoxLayout(owning)
        self._costs_room.setContentsMargins(0, 0, 0, 0)
        table: TableView[ScenarioRow] = TableView(self.scenarios, self.tr("Scenarios"), self)
        table.set_empty_state(
            EmptyState(
                self.tr("No scenario yet"),
                self.tr("Give other values of some inputs a name at the left, at the very end."),
                icon="arrow-left-right",
            )
        )
        for widget, title in (
            (side, self.tr("Side by side")),
            (owning, self.tr("Cost of owning")),
            (self.break_even, self.tr("Break-even")),
            (self.returns, self.tr("Return")),
            (self.uncertainty, self.tr("Uncertainty")),
            (self.lease, self.tr("Lease")),
            (self.carbon, self.tr("Carbon")),
            (table, self.tr("Scenarios")),
        ):
            tabs.addTab(widget, title)
        return tabs

    # --- showing -------------------------------------------------------------------------------

    def show_comparison(self, found: Comparison) -> None:
        """Show what was worked out."""
        self.found = found
        best = found.best
        self.best.show_figure(amount_text(best.present), way_label(best))
        self.a_year.show_figure(amount_text(best.a_year), way_label(best))
        hourly = best.per_gpu_hour
        self.per_hour.show_figure(None if hourly is None else hourly_text(hourly), way_label(best))
        self._show_month(found)
        self.notes.setText("\n".join(said(note) for note in found.notes))
        self.notes.setVisible(bool(found.notes))
        self.ways.set_rows(found.options)
        self.chart.show_options(found)
        self._show_costs(found)
        self.break_even.show_comparison(found)
        self.returns.show_comparison(found)
        self.uncertainty.show_comparison(found)
        self.lease.show_comparison(found)
        self.carbon.show_comparison(found)
        self.scenarios.set_rows(scenario_rows(found))

    def _show_month(self, found: Comparison) -> None:
        month = found.month
        self.month.setVisible(month is not None)
        if month is None:
            return
        text = self.tr("never") if month.months is None else self._months(float(month.months))
        self.month.show_figure(text, self.tr("cash of buying against the cloud"))

    def _months(self, months: float) -> str:
        return self.tr("{n} months").format(n=self.locale().toString(months, "f", 1))

    def _show_costs(self, found: Comparison) -> None:
        """A table with a column for each year; another number of years needs another one."""
        rows, columns = cost_rows(found.ownership), cost_columns(found.ownership.case.years)
        if self.costs is None or len(self.costs.table_model.columns) != len(columns):
            while (item := self._costs_room.takeAt(0)) is not None:
                if (old := item.widget()) is not None:
                    old.deleteLater()
            model: RowModel[CostRow] = RowModel(columns, key=lambda row: (row.is_total, row.label))
            self.costs = TableView(model, self.tr("Cost of owning"), self)
            self.costs.opened.connect(self.why_cost)
            text = self.tr(
                "All amounts in {currency}. Open a line for its rule, inputs and source."
            )
            said = text.format(currency=found.decision.case.currency)
            hint: QLabel = words(said, "secondary", parent=self)
            self._costs_room.addWidget(self.costs, 1)
            self._costs_room.addWidget(hint)
        shown = self.costs.table_model
        assert isinstance(shown, RowModel)
        shown.set_rows(rows)

    # --- why? ----------------------------------------------------------------------------------

    def _why_best(self) -> None:
        if self.found is not None:
            self.why_option(self.found.best)

    def why_option(self, option: Option) -> None:
        """Open what a way is made of."""
        from desktop.widgets.notice import Fact, Why

        facts = [
            Fact(line_label(line.label), amount_text(line.present), said(line.reason.source))
            for line in option.lines
        ]
        why = why_of(way_label(option), option.present, option.reason)
        WhyDialog(Why(why.title, facts, why.rule, ""), self).open()

    def why_cost(self, row: CostRow) -> None:
        """Open the reason of a line of the cost of owning."""
        WhyDialog(why_of(row.label, row.present, row.reason), self).open()

    def why_measure(self, measure: Measure) -> None:
        """Open the reason of a measure of return."""
        WhyDialog(why_of(measure_label(measure), None, measure.reason), self).open()

    def _why_month(self) -> None:
        if self.found is not None and self.found.month is not None:
            title = self.tr("Break-even month")
            WhyDialog(why_of(title, None, self.found.month.reason), self).open()

    def explain_chosen(self) -> None:
        """Open the reasons of the chosen row of the table in view."""
        if self.tabs.currentIndex() == 1 and self.costs is not None and self.costs.chosen():
            self.why_cost(self.costs.chosen()[0])
        elif self.ways_table.chosen():
            self.why_option(self.ways_table.chosen()[0])
        else:
            self._why_best()
