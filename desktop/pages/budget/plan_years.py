"""A plan by year and category: actual, bound and left of the plan, against each year's limit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.amounts import amount_text
from desktop.budget_words import category_label, level_pill, percent_text, spending_label
from desktop.pages.budget.table import year_name
from desktop.table.column import Align, Column
from desktop.table.rows import RowModel
from desktop.table.view import TableView
from desktop.widgets.labels import words
from desktop.widgets.over import lay_over, panel
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from catalog.queries.plans import BudgetDetail, BudgetRow
    from desktop.charts.bar_chart import BarChart
    from desktop.table.model import Weight
    from money import Amount
    from planning.budgeting import BudgetRules, Position, Standing


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A category in a year, or (category None) the whole year with its limit."""

    starts_on: date
    ends_on: date
    category: str | None
    spending: str | None
    position: Position
    limit: Amount | None = None
    standing: Standing | None = None

    @property
    def variance(self) -> Amount:
        """What is expected to come of it, less the plan."""
        return self.position.forecast - self.position.planned

    @property
    def variance_percent(self) -> Decimal | None:
        """The variance in percent of the plan."""
        from planning.budgeting import Variance

        return Variance(self.position.planned, self.position.forecast).percent


def plan_rows(
    detail: BudgetDetail, budgets: Sequence[BudgetRow], rules: BudgetRules
) -> list[PlanRow]:
    """Each year of the plan with its limit, followed by its categories."""
    of = detail.budget
    mine = [
        row
        for row in budgets
        if (row.id == of.id if of.copy_of_id else row.name == of.name and not row.copy_of_id)
        and row.currency == of.currency
    ]
    rows = []
    for year in sorted(mine, key=lambda row: row.starts_on):
        rows.append(
            PlanRow(
                year.starts_on, year.ends_on, None, None, year.position, year.limit,
                year.standing(rules),
            )
        )  # fmt: skip
        rows += [
            PlanRow(each.starts_on, each.ends_on, each.category.value, each.spending.value,
                    each.position)
            for each in detail.years
            if each.starts_on == year.starts_on
        ]  # fmt: skip
    return rows


class PlanModel(RowModel[PlanRow]):
    """The rows; whole years speak up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        key = lambda row: (row.starts_on, row.category, row.spending)  # noqa: E731
        super().__init__(_columns(), key=key, parent=parent)

    @override
    def weight(self, column: Column[PlanRow], row: PlanRow) -> Weight:
        return "strong" if row.category is None else None


class PlanYears(QWidget):
    """The chart and the table that it is drawn from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart: BarChart | None = None
        self.model = PlanModel(self)
        self.table: TableView[PlanRow] = TableView(
            self.model, self.tr("Plan by year and category"), self
        )
        self.table.stretch(1)
        self._charts = QWidget(self)
        self._charts.setProperty("role", "panel")
        self._chart_row = QVBoxLayout(self._charts)
        self._chart_row.setContentsMargins(12, 10, 12, 6)
        said = self.tr("Forecast − planned = variance. A forecast is never below what is bound.")
        label = words(said, "secondary", parent=self)
        label.setContentsMargins(12, 0, 12, 0)
        lay_over(self, self._charts, panel(self, label, self.table), (2, 3))

    def show_budget(
        self, detail: BudgetDetail, budgets: Sequence[BudgetRow], rules: BudgetRules
    ) -> None:
        """Show the plan that this budget belongs to."""
        rows = plan_rows(detail, budgets, rules)
        self.model.set_rows(rows)
        self._draw([row for row in rows if row.category is None], detail.budget.currency)

    def _draw(self, years: Sequence[PlanRow], currency: str) -> None:
        from desktop.charts.bar_chart import BarChart
        from desktop.charts.data import Bars

        if self.chart is None or self.chart.unit != currency:
            if self.chart is not None:
                self.chart.deleteLater()
            title = self.tr("Plan by fiscal year, {currency}").format(currency=currency)
            self.chart = BarChart(title, currency, self, stacked=True)
            self._chart_row.addWidget(self.chart)
        names = [year_name(row.starts_on, row.ends_on) for row in years]
        # Floats only for the lengths of bars.
        invoiced = [float(row.position.invoiced.number) for row in years]
        bound = [float(row.position.outstanding.number) for row in years]
        left = [max(0.0, float(row.position.available.number)) for row in years]
        spare = [
            max(0.0, float((row.limit - row.position.planned).number)) if row.limit else 0.0
            for row in years
        ]
        self.chart.show_bars(
            names,
            [
                Bars(self.tr("Invoiced"), invoiced),
                Bars(self.tr("Bound, not invoiced"), bound),
                Bars(self.tr("Planned, not bound"), left),
                Bars(self.tr("Limit above the plan"), spare),
            ],
        )


def _columns() -> list[Column[PlanRow]]:
    def money(title: str, name: str) -> Column[PlanRow]:
        return Column(
            title, lambda row: getattr(row.position, name), amount_text, Align.RIGHT, 126,
            order=lambda value: value.number,
        )  # fmt: skip

    everything = _tr("All categories")
    return [
        Column(_tr("Fiscal year"), lambda row: year_name(row.starts_on, row.ends_on), width=90),
        Column(_tr("Category"),
               lambda row: everything if row.category is None else category_label(row.category),
               width=140),
        Column(_tr("Spending"), lambda row: row.spending, spending_label, width=90, unknown=""),
        Column(_tr("Limit"), lambda row: row.limit, amount_text, Align.RIGHT, 126,
               order=lambda value: value.number, unknown=""),
        money(_tr("Planned"), "planned"),
        money(_tr("Invoiced"), "invoiced"),
        money(_tr("Bound, not invoiced"), "outstanding"),
        money(_tr("Available"), "available"),
        money(_tr("Forecast"), "forecast"),
        Column(_tr("Variance"), lambda row: row.variance, amount_text, Align.RIGHT, 126,
               order=lambda value: value.number),
        Column(_tr("In percent"), lambda row: percent_text(row.variance_percent),
               align=Align.RIGHT, width=84, unknown="–"),
        Column(_tr("Limit used"), _limit_used,
               width=96, unknown="",
               pill=lambda row: None if row.standing is None else level_pill(row.standing)),
    ]  # fmt: skip


def _limit_used(row: PlanRow) -> Decimal | None:
    return None if row.standing is None else row.standing.percent


def _tr(text: str) -> str:
    return translate("budget", text)
