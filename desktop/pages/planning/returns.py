"""What buying returns by every measure, and when to replace, as table and bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.amounts import amount_text
from desktop.pages.planning.words import measure_label, measure_text
from desktop.table.column import Align, Column
from desktop.table.rows import RowModel
from desktop.table.view import TableView
from desktop.widgets.empty import EmptyState
from desktop.widgets.labels import words

if TYPE_CHECKING:
    from desktop.charts.bar_chart import BarChart
    from planning.decisions import Comparison
    from planning.replacement import EconomicLife
    from planning.returns import Measure


class ReturnView(QWidget):
    """The measures of return; below them the cost of a year by years kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._currency = ""
        self.model: RowModel[Measure] = RowModel(self._columns(), key=lambda measure: measure.name)
        self.table: TableView[Measure] = TableView(self.model, self.tr("Return"), self)
        self.table.set_empty_state(
            EmptyState(
                self.tr("No benefit yet"),
                self.tr("Say at the left what the machines bring in, or the time that they save."),
                icon="trending-up",
            )
        )
        self.chart: BarChart | None = None
        self.said = words("", wrap=True, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.addWidget(self.table, 3)
        self._column.addWidget(self.said)

    def _columns(self) -> list[Column[Measure]]:
        return [
            Column(self.tr("Measure"), measure_label, strong=True, width=250, key="measure"),
            Column(self.tr("Value"), lambda measure: measure_text(measure, self._currency),
                   align=Align.RIGHT, width=160, key="value"),
            Column(self.tr("To be known"), lambda measure: measure.note, width=320, key="note"),
        ]  # fmt: skip

    def show_comparison(self, found: Comparison) -> None:
        """Show the measures, and when to replace, as far as they were asked for."""
        self._currency = found.decision.case.currency
        self.model.set_rows(found.appraisal.measures if found.appraisal else ())
        life = found.economic_life
        self.said.setVisible(life is not None)
        if self.chart is not None:
            self.chart.setVisible(life is not None)
        if life is not None:
            self._show_life(life)

    def _show_life(self, life: EconomicLife) -> None:
        from desktop.charts.bar_chart import BarChart
        from desktop.charts.data import Bars

        if self.chart is None:
            title = self.tr("Cost of a year by years kept")
            self.chart = BarChart(title, self._currency, self)
            self._column.insertWidget(1, self.chart, 3)
        years = [str(choice.years) for choice in life.choices]
        costs = [float(choice.a_year.number) for choice in life.choices]
        self.chart.show_bars(years, [Bars(self.tr("A year"), costs)])
        best = life.best.years
        text = self.tr("Kept for {years} years it costs least: {amount} a year.", "", best)
        amount = amount_text(life.best.a_year.rounded())
        said = [text.format(years=best, amount=amount)]
        others = [str(choice.years) for choice in life.flat if choice is not life.best]
        if others:
            text = self.tr("These years cost hardly more: {years}.")
            said.append(text.format(years=", ".join(others)))
        self.said.setText(" ".join(said))
