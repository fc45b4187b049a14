"""What a model cost and may cost: histories by kind, the trend with its interval, buy or wait."""

from __future__ import annotations

from datetime import UTC, datetime
from datetime import time as clock
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.amounts import amount_text
from desktop.pages.catalogue.words import UNITS, price_kind_text
from desktop.table.column import plain_text
from desktop.theme.look import look
from desktop.today import today
from desktop.widgets.labels import section_title, value_words, words
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from catalog.queries.catalogue.outlook import PriceOutlook, SeriesOutlook
    from catalog.queries.catalogue.sheet import ModelSheet
    from catalog.store.ledger import Ledger
    from desktop.charts.data import Series as Line
    from desktop.charts.time_chart import TimeChart
    from desktop.desk import Desk
    from planning.prices.history import History
    from planning.prices.points import Series

_MOST_LINES = 6
_MOST_LISTED = 40
_CURRENCIES = ("EUR", "USD", "SEK", "GBP")


class PricesTab(QWidget):
    """One plot per unit and currency; a line for each series, never two kinds in one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._key: str | None = None
        self.outlook: PriceOutlook | None = None
        self.currency = QComboBox(self)
        self.currency.setAccessibleName(self.tr("Currency of the prices"))
        self.currency.addItem(self.tr("As they were given"), None)
        for code in _CURRENCIES:
            self.currency.addItem(self.tr("In {currency}").format(currency=code), code)
        self.currency.currentIndexChanged.connect(lambda _place: self._ask())
        self.shown = QComboBox(self)
        self.shown.setAccessibleName(self.tr("Which prices are drawn"))
        self.shown.currentIndexChanged.connect(lambda _place: self._draw())
        choices = QHBoxLayout()
        choices.setSpacing(8)
        choices.addWidget(self.shown, 1)
        choices.addWidget(self.currency)
        self._hint = words("", "label", wrap=True, parent=self)
        self._place = QVBoxLayout()
        self._said = QVBoxLayout()
        self._said.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addLayout(choices)
        column.addWidget(self._hint)
        column.addLayout(self._place)
        column.addLayout(self._said)
        self.chart: TimeChart | None = None

    def show_model(self, sheet: ModelSheet) -> None:
        """Show the prices of this model."""
        self._key = sheet.key
        self._ask()

    def _ask(self) -> None:
        key, currency, on = self._key, self.currency.currentData(), today()
        if key is None:
            return
        self._hint.setText(self.tr("Every history is tried on its own past…"))
        self._hint.show()

        def ask(ledger: Ledger) -> PriceOutlook:
            from catalog.policy import market_rules
            from catalog.queries.catalogue.outlook import price_outlook

            return ledger.ask(price_outlook, key, on=on, rules=market_rules(), currency=currency)

        self._desk.with_ledger(self, ask, self._take, replaces="outlook", lane="pool")

    def _take(self, outlook: PriceOutlook) -> None:
        if outlook.key != self._key:
            return
        self.outlook = outlook
        groups = groups_of(outlook.series)
        self.shown.blockSignals(True)
        self.shown.clear()
        for (unit, currency), lines in groups.items():
            self.shown.addItem(_group_text(unit, currency, len(lines)), (unit, currency))
        self.shown.blockSignals(False)
        self.shown.setVisible(bool(groups))
        left_out = self.tr("{n} prices could not be converted.").format(n=len(outlook.left_out))
        none = self.tr("No price of this model is known. Import a price list, or add one.")
        self._hint.setText(none if not groups else left_out if outlook.left_out else "")
        self._hint.setVisible(bool(self._hint.text()))
        self._draw()

    # --- what is drawn ---------------------------------------------------------------------------

    def _draw(self) -> None:
        _empty(self._said)
        group = self.shown.currentData()
        if self.outlook is None or group is None:
            if self.chart is not None:
                self.chart.hide()
            return
        series = groups_of(self.outlook.series)[tuple(group)]
        unit = " ".join(part for part in (group[1], _unit_text(group[0])) if part)
        self._draw_chart(unit, [line_of(one) for one in series[:_MOST_LINES]])
        for one in series[:_MOST_LINES]:
            self._tell(one)
        if len(series) > _MOST_LINES:
            rest = self.tr("{n} shorter histories are not drawn").format(
                n=len(series) - _MOST_LINES
            )
            self._said.addWidget(words(rest, "faint", wrap=True, parent=self))
        self._tell_decay()

    def _draw_chart(self, unit: str, lines: Sequence[Line]) -> None:
        from desktop.charts.time_chart import TimeChart

        if self.chart is not None:
            self.chart.hide()
            self.chart.deleteLater()
        self.chart = TimeChart(self.tr("Price history"), unit, self)
        self.chart.setFixedHeight(look().theme.px(240))
        self.chart.show_series(lines)
        self._place.addWidget(self.chart)

    def _tell(self, one: SeriesOutlook) -> None:
        from planning.prices.trend import Trend

        history, found = one.history, one.trend
        self._said.addWidget(section_title(name_of(history.series), self))
        last = history.last
        parts = [
            self.tr("{n} prices from {first} to {last}").format(
                n=len(history.days), first=history.first.on, last=last.on
            ),
            self.tr("newest {amount}").format(amount=amount_text(last.amount)),
        ]
        if isinstance(found, Trend):
            yearly = found.yearly
            parts.append(
                self.tr("{pct} % a year").format(pct=plain_text(yearly.pct))
                + (f" ({yearly.low_pct} … {yearly.high_pct} %)" if yearly.low_pct else "")
            )
        self._said.addWidget(words(" · ".join(parts), "secondary", wrap=True, parent=self))
        self._said.addWidget(value_words(one.advice.headline, parent=self))
        why = QPushButton(self.tr("why?"), self)
        why.setProperty("link", True)
        reason = words(
            f"{one.advice.reason}\n{found.reason}\n" + ", ".join(history.sources),
            "secondary", wrap=True, parent=self,
        )  # fmt: skip
        reason.hide()
        why.clicked.connect(lambda: reason.setVisible(reason.isHidden()))
        self._said.addWidget(why, 0, Qt.AlignmentFlag.AlignLeft)
        self._said.addWidget(reason)

    def _tell_decay(self) -> None:
        from planning.prices.decay import Decay

        if self.outlook is None:
            return
        fitted = [found for found in self.outlook.decays if isinstance(found, Decay)]
        if fitted:
            self._said.addWidget(section_title(self.tr("Prices with age"), self))
        for found in fitted:
            text = self.tr(
                "{kind} prices of its kind change by {pct} % a year ({low} … {high} %)"
            ).format(
                kind=price_kind_text(found.kind), pct=plain_text(found.yearly_pct),
                low=plain_text(found.yearly_low_pct), high=plain_text(found.yearly_high_pct),
            )  # fmt: skip
            shown = value_words(text, parent=self)
            shown.setToolTip(str(found.reason))
            self._said.addWidget(shown)


def groups_of(
    series: Sequence[SeriesOutlook],
) -> dict[tuple[str, str], list[SeriesOutlook]]:
    """Histories that can share an axis: by unit and currency, the one that says most first."""
    found: dict[tuple[str, str], list[SeriesOutlook]] = {}
    for one in series:
        key = (one.history.series.unit, one.history.series.currency)
        found.setdefault(key, []).append(one)
    return found


def name_of(series: Series) -> str:
    """The kind of price, and what keeps it apart from others of its kind."""
    condition = translate("catalogue", series.condition) if series.condition else ""
    parts = (price_kind_text(series.kind), condition, series.vendor, series.region)
    return " · ".join(part for part in parts if part)


def line_of(one: SeriesOutlook) -> Line:
    """A history and its trend to come as one line; the interval is its band."""
    from desktop.charts.data import Band
    from desktop.charts.data import Series as Line
    from planning.prices.trend import Trend

    times, values = _points(one.history)
    low: list[float | None] = [None] * len(times)
    high: list[float | None] = [None] * len(times)
    if isinstance(one.trend, Trend):
        ahead = one.trend.ahead
        times += [_seconds(day) for day in ahead.dates]
        values += [float(amount.number) for amount in ahead.mid]
        low += [float(amount.number) for amount in ahead.low]
        high += [float(amount.number) for amount in ahead.high]
    return Line(name_of(one.history.series), times, values, Band(low, high))


def _points(history: History) -> tuple[list[float], list[float | None]]:
    """A tariff holds until the next one is published: it is drawn as steps."""
    times: list[float] = []
    values: list[float | None] = []
    for price in history.days:
        at, value = _seconds(price.on), float(price.amount.number)
        if history.is_tariff and values:
            times.append(at)
            values.append(values[-1])
        times.append(at)
        values.append(value)
    return times, values


def _seconds(day: date) -> float:
    return datetime.combine(day, clock(12), UTC).timestamp()


def _unit_text(unit: str) -> str:
    words_ = UNITS.get(unit, unit)
    return translate("catalogue", words_) if words_ else ""


def _group_text(unit: str, currency: str, count: int) -> str:
    what = " ".join(part for part in (currency, _unit_text(unit)) if part)
    return f"{what} ({count})"


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
