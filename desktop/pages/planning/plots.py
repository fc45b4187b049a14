"""The plots of a decision. Each is made when it is first needed: pyqtgraph takes its time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.pages.planning.fields import input_label
from desktop.pages.planning.words import count_text, money_text, percent_text, short_label
from desktop.widgets.empty import EmptyState
from desktop.widgets.labels import words

if TYPE_CHECKING:
    from desktop.charts.bar_chart import BarChart
    from desktop.charts.curve_chart import CurveChart
    from desktop.charts.tornado_chart import TornadoChart
    from planning.decisions import Comparison


class WaysChart(QWidget):
    """The present values of the ways as bars."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.chart: BarChart | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)

    def show_options(self, found: Comparison) -> None:
        """Show what each way is worth today, one bar each."""
        from desktop.charts.bar_chart import BarChart
        from desktop.charts.data import Bars

        if self.chart is None:
            unit = found.decision.case.currency
            self.chart = BarChart(self.tr("Present value"), unit, self)
            self._column.addWidget(self.chart)
        names = [short_label(option) for option in found.options]
        values = [float(option.present.number) for option in found.options]
        self.chart.show_bars(names, [Bars(self.tr("Present value"), values)])


class BreakEvenView(QWidget):
    """Owning and the cloud on demand over utilisation, and the month in cash."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.chart: CurveChart | None = None
        self.said = words("", wrap=True, parent=self)
        self.empty = EmptyState(
            self.tr("Nothing to break even with"),
            self.tr("Give a purchase and the price of a cloud on demand at the left."),
            icon="chart-line",
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.addWidget(self.empty, 1)
        self._column.addWidget(self.said)

    def show_comparison(self, found: Comparison) -> None:
        """Show the swept curves with the place where they cross."""
        crossing = found.crossing
        self.empty.setVisible(crossing is None)
        self.said.setText(self._sentences(found))
        if crossing is None:
            if self.chart is not None:
                self.chart.hide()
            return
        from desktop.charts.curve_chart import CurveChart, Mark
        from desktop.charts.data import Curve

        if self.chart is None:
            self.chart = CurveChart(
                self.tr("Cost of a year"),
                found.decision.case.currency,
                self.tr("Utilisation in %"),
                self,
                x_text=lambda percent: f"{round(percent)}\u00a0%",
            )
            self._column.insertWidget(0, self.chart, 1)
        self.chart.show()
        own = [(float(at) * 100, float(cost.number)) for at, cost, _ in crossing.swept]
        rent = [(float(at) * 100, float(cost.number)) for at, _, cost in crossing.swept]
        at = crossing.utilisation
        mark = None if at is None else Mark(float(at) * 100, percent_text(at))
        self.chart.show_curves(
            [Curve(self.tr("Owning"), own), Curve(self.tr("Cloud, on demand"), rent)], mark
        )

    def _sentences(self, found: Comparison) -> str:
        said = []
        if found.crossing is not None:
            at = found.crossing.utilisation
            said.append(
                self.tr("At no utilisation do owning and the cloud on demand cost the same.")
                if at is None
                else self.tr("Above a utilisation of {share} owning costs less.").format(
                    share=percent_text(at)
                )
            )
        for split in sorted(found.splits, key=lambda one: one.a_year.number)[:1]:
            text = self.tr("It costs least to own {n} and to rent what is needed beyond that.")
            said.append(text.format(n=split.owned))
        return "\n".join(said)


class UncertaintyView(QWidget):
    """P10, P50 and P90 of owning, and what moves it most."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.chart: TornadoChart | None = None
        self.said = words("", "section", wrap=True, parent=self)
        self.made = words("", "secondary", wrap=True, parent=self)
        self.empty = EmptyState(
            self.tr("Nothing is uncertain yet"),
            self.tr("Give inputs a range at the left; then this shows how far the cost may move."),
            icon="activity",
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.addWidget(self.said)
        self._column.addWidget(self.empty, 1)
        self._column.addWidget(self.made)

    def show_comparison(self, found: Comparison) -> None:
        """Show the simulation, or that there is none."""
        seen, currency = found.simulation, found.decision.case.currency
        self.empty.setVisible(seen is None)
        self.said.setVisible(seen is not None)
        self.made.setVisible(seen is not None)
        if self.chart is not None:
            self.chart.setVisible(seen is not None)
        if seen is None:
            return
        from desktop.charts.data import Swing
        from desktop.charts.tornado_chart import TornadoChart

        if self.chart is None:
            self.chart = TornadoChart(
                self.tr("What moves the present value of owning"), currency, self
            )
            self._column.insertWidget(1, self.chart, 1)
        text = self.tr("Owning: P10 {p10}, P50 {p50}, P90 {p90}.")
        self.said.setText(
            text.format(
                p10=money_text(seen.p10, currency),
                p50=money_text(seen.p50, currency),
                p90=money_text(seen.p90, currency),
            )
        )
        made = self.tr("{draws} draws with seed {seed}; the same inputs give the same figures.")
        self.made.setText(made.format(draws=count_text(seen.draws), seed=seen.seed))
        swings = [Swing(input_label(one.name), one.at_p10, one.at_p90) for one in seen.tornado]
        self.chart.show_swings(seen.base, swings)
