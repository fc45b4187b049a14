"""Depreciation by fiscal year: a chart for each currency, and the table that it is drawn from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QWidget,
)

from desktop.amounts import amount_text
from desktop.labels import kind_label
from desktop.pages.budget.table import YearModel, YearRow, year_name, year_rows
from desktop.table.view import TableView
from desktop.widgets.labels import words
from desktop.widgets.notice import Fact, Why, WhyDialog
from desktop.widgets.over import lay_over, panel

if TYPE_CHECKING:
    from catalog.queries.depreciation import DepreciationView
    from desktop.charts.bar_chart import BarChart


class YearsView(QWidget):
    """Opening, additions, charge and closing of every year, whole and by category."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: DepreciationView | None = None
        self.charts: dict[str, BarChart] = {}
        self.by_kind = QCheckBox(self.tr("Show categories"), self)
        self.by_kind.setChecked(True)
        self.by_kind.toggled.connect(self._fill)
        self.model = YearModel()
        self.table: TableView[YearRow] = TableView(self.model, self.tr("By fiscal year"), self)
        self.table.opened.connect(self.show_why)
        self.table.stretch(1)
        self._charts = QWidget(self)
        self._charts_row = QHBoxLayout(self._charts)
        self._charts_row.setContentsMargins(12, 10, 12, 6)
        self._charts_row.setSpacing(24)
        self._charts.setProperty("role", "panel")
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 2)
        sentence = self.tr(
            "Opening + additions − charge + events (disposals, impairment) = closing, in every row."
        )
        head.addWidget(words(sentence, "secondary", parent=self))
        head.addStretch()
        head.addWidget(self.by_kind)
        lay_over(self, self._charts, panel(self, head, self.table), (2, 3))

    def show_view(self, view: DepreciationView) -> None:
        """Show these years."""
        self._view = view
        self._fill()
        self._draw(view)

    def _fill(self) -> None:
        if self._view is not None:
            self.model.set_rows(year_rows(self._view, by_kind=self.by_kind.isChecked()))

    # --- the charts ----------------------------------------------------------------------------

    def _draw(self, view: DepreciationView) -> None:
        """One chart per currency: amounts of different currencies share no axis."""
        currencies = sorted({line.currency for line in view.years})
        for gone in set(self.charts) - set(currencies):
            self.charts.pop(gone).deleteLater()
        for currency in currencies:
            if currency not in self.charts:
                self.charts[currency] = self._chart(currency)
                self._charts_row.addWidget(self.charts[currency], 1)
            self._show_bars(view, currency)
        self._charts.setVisible(bool(currencies))

    def _chart(self, currency: str) -> BarChart:
        from desktop.charts.bar_chart import BarChart

        title = self.tr("Depreciation charge by fiscal year, {currency}")
        return BarChart(title.format(currency=currency), currency, self, stacked=True)

    def _show_bars(self, view: DepreciationView, currency: str) -> None:
        from desktop.charts.data import Bars

        charges = {
            (line.kind, line.start): float(line.charge.number)  # for the length of a bar only
            for line in view.years
            if line.currency == currency
        }
        kinds = dict.fromkeys(line.kind for line in view.years if line.currency == currency)
        sets = [
            Bars(kind_label(kind), [charges.get((kind, start), 0.0) for start, _ in view.spans])
            for kind in kinds
        ]
        names = [year_name(start, end) for start, end in view.spans]
        self.charts[currency].show_bars(names, sets)

    # --- why? ----------------------------------------------------------------------------------

    def explain_chosen(self) -> None:
        """Open the reasons of the first chosen row."""
        for row in self.table.chosen()[:1]:
            self.show_why(row)

    def show_why(self, row: YearRow) -> None:
        """Open how the closing book value of a year came about."""
        what = self.tr("all categories") if row.kind is None else kind_label(row.kind)
        title = self.tr("{category} in fiscal year {year}").format(
            category=what, year=year_name(row.start, row.end)
        )
        span = self.tr("{start} to {end}").format(start=row.start, end=row.end)
        facts = [
            Fact(self.tr("Opening"), amount_text(row.opening), str(row.start)),
            Fact(self.tr("Additions"), amount_text(row.additions), span),
            Fact(self.tr("Charge"), amount_text(row.charge), span),
            Fact(self.tr("Closing"), amount_text(row.closing), str(row.end)),
        ]
        rule = self.tr(
            "Opening is the book value before the year, additions the costs of assets put in"
            " service in it, charge the periods that end in it; closing is what they leave."
            " Assets that no book writes down take no part."
        )
        WhyDialog(Why(title, facts, rule, self._source()), self).open()

    def _source(self) -> str:
        return (
            ""
            if self._view is None
            else self.tr("The ledger on {date}.").format(date=self._view.on)
        )
