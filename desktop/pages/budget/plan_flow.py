"""The cash-flow calendar of a budget: what leaves in which month, and how certain that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.amounts import amount_text
from desktop.table.column import Align, Column
from desktop.table.rows import RowModel
from desktop.table.view import TableView
from desktop.widgets.labels import words
from desktop.widgets.over import lay_over, panel
from desktop.words import translate

if TYPE_CHECKING:
    from datetime import date

    from catalog.queries.plans import BudgetDetail
    from desktop.charts.bar_chart import BarChart
    from planning.budgeting import Month


class PlanFlow(QWidget):
    """Months as stacked bars over the table that they are drawn from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart: BarChart | None = None
        self.model: RowModel[Month] = RowModel(_columns(), key=lambda row: row.start, parent=self)
        self.table: TableView[Month] = TableView(self.model, self.tr("Cash flow"), self)
        self.table.stretch(0)
        self.said = words("", "secondary", wrap=True, parent=self)
        self.said.setContentsMargins(12, 0, 12, 0)
        self._charts = QWidget(self)
        self._charts.setProperty("role", "panel")
        self._chart_row = QVBoxLayout(self._charts)
        self._chart_row.setContentsMargins(12, 10, 12, 6)
        lay_over(self, self._charts, panel(self, self.said, self.table), (1, 1))

    def show_budget(self, detail: BudgetDetail, on: date) -> None:
        """Show the months of this budget; those that are over with money still planned are late."""
        flow = detail.flow
        self.model.set_rows(flow.months)
        self._draw(flow.months, flow.currency)
        parts = [
            self.tr("{amount} has no month yet ({what})").format(
                amount=amount_text(amount), what=_certainty(each.value)
            )
            for each, amount in flow.undated
            if amount
        ]
        late = [month for month in flow.months if month.start < on.replace(day=1)]
        behind = sum(month.planned.minor + month.committed.minor for month in late)
        if behind:
            from money import Amount

            amount = amount_text(Amount.of_minor(behind, flow.currency))
            parts.append(self.tr("{amount} was expected in months that are over").format(
                amount=amount
            ))  # fmt: skip
        total = self.tr("{amount} in all").format(amount=amount_text(flow.total))
        self.said.setText(" · ".join([total, *parts]))

    def _draw(self, months: tuple[Month, ...], currency: str) -> None:
        from desktop.charts.bar_chart import BarChart
        from desktop.charts.data import Bars

        if self.chart is None or self.chart.unit != currency:
            if self.chart is not None:
                self.chart.deleteLater()
            title = self.tr("Cash flow by month, {currency}").format(currency=currency)
            self.chart = BarChart(title, currency, self, stacked=True)
            self._chart_row.addWidget(self.chart)
        names = ("invoiced", "committed", "planned")
        self.chart.show_bars(
            [f"{month.start:%Y-%m}" for month in months],
            [
                Bars(_certainty(name), [float(getattr(month, name).number) for month in months])
                for name in names
            ],
        )


def _certainty(name: str) -> str:
    return {
        "invoiced": _tr("Invoiced"),
        "committed": _tr("Bound, not invoiced"),
        "planned": _tr("Planned, not bound"),
    }[name]


def _columns() -> list[Column[Month]]:
    def money(title: str, name: str) -> Column[Month]:
        return Column(
            title, lambda row: getattr(row, name), amount_text, Align.RIGHT, 150,
            order=lambda value: value.number,
        )  # fmt: skip

    return [
        Column(_tr("Month"), lambda row: f"{row.start:%Y-%m}", width=100, strong=True),
        money(_certainty("invoiced"), "invoiced"),
        money(_certainty("committed"), "committed"),
        money(_certainty("planned"), "planned"),
        money(_tr("Month in all"), "total"),
        money(_tr("Since the beginning"), "running"),
    ]


def _tr(text: str) -> str:
    return translate("budget", text)
