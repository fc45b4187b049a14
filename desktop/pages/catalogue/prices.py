"""What a model cost: plots of its histories by kind, the trend with its interval, buy or wait.

The histories are shown at once. Trend and advice rest on every history of models of the kind,
tried on its own past, which takes seconds at first; they are added when they come.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QVBoxLayout, QWidget

from desktop.amounts import amount_text
from desktop.labels import price_kind_text
from desktop.pages.catalogue.price_lines import (
    group_text,
    groups_of,
    line_of,
    name_of,
    names_of,
)
from desktop.pages.catalogue.words import source_text
from desktop.said import reason_words
from desktop.table.column import plain_text
from desktop.theme.look import look
from desktop.today import today
from desktop.widgets.chip import FilterChip, Option
from desktop.widgets.flow import Flow
from desktop.widgets.labels import section_title, value_words, words
from desktop.words import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.queries.catalogue.outlook import PriceOutlook, SeriesOutlook
    from catalog.queries.catalogue.sheet import ModelSheet
    from catalog.store.ledger import Ledger
    from desktop.charts.data import Series as Line
    from desktop.charts.time_chart import TimeChart
    from desktop.desk import Desk
    from planning.prices.history import History
    from planning.prices.inflation import Inflation
    from planning.prices.points import Series

    Shown = tuple[tuple[History, ...], tuple[str, ...]]

_MOST_LINES = 6
_CURRENCIES = ("EUR", "USD", "SEK", "GBP")


class PricesTab(QWidget):
    """One plot per unit and currency; a line for each series, never two kinds in one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._key: str | None = None
        self.histories: tuple[History, ...] = ()
        self.outlook: PriceOutlook | None = None
        self.chart: TimeChart | None = None
        self._hint = words("", "label", wrap=True, parent=self)
        self._note = words("", "faint", wrap=True, parent=self)
        self._place = QVBoxLayout()
        self._said = QVBoxLayout()
        self._said.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._choices())
        column.addWidget(self._hint)
        column.addLayout(self._place)
        column.addWidget(self._note)
        column.addLayout(self._said)

    def show_model(self, sheet: ModelSheet) -> None:
        """Show the prices of this model."""
        if sheet.key != self._key:
            self._key = sheet.key
            self.kinds.choose((), silent=True)
        self._ask()

    def _choices(self) -> Flow:
        """Which histories, in which money."""
        self.kinds = FilterChip(self.tr("Kinds"), self)
        self.kinds.chosen_changed.connect(self._offer_groups)
        self.shown = QComboBox(self)
        self.shown.setAccessibleName(self.tr("Which prices are drawn"))
        self.shown.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.shown.currentIndexChanged.connect(lambda _place: self._draw())
        self.currency = QComboBox(self)
        self.currency.setAccessibleName(self.tr("Currency of the prices"))
        self.currency.addItem(self.tr("As they were given"), None)
        for code in _CURRENCIES:
            self.currency.addItem(self.tr("In {currency}").format(currency=code), code)
        self.currency.currentIndexChanged.connect(lambda _place: self._ask())
        self.real = QCheckBox(self.tr("In money of today"), self)
        self.real.toggled.connect(lambda _on: self._ask())
        choices = Flow()
        for widget in (self.kinds, self.shown, self.currency, self.real):
            choices.addWidget(widget)
        return choices

    # --- asking ----------------------------------------------------------------------------------

    def _ask(self) -> None:
        key, currency, on = self._key, self.currency.currentData(), today()
        is_real = self.real.isChecked()
        if key is None:
            return
        self.outlook = None

        def index() -> Inflation | None:
            from catalog.policy import inflation

            return inflation() if is_real else None

        def histories(ledger: Ledger) -> Shown:
            from catalog.queries.catalogue.prices import price_rows
            from planning.prices.history import converted, histories
            from planning.prices.inflation import adjusted

            points = tuple(row.point for row in ledger.ask(price_rows, key))
            left_out: tuple[str, ...] = ()
            if currency is not None:
                points, left_out = converted(points, currency)
            rises = index()
            if rises is not None:
                points, more = adjusted(points, on, rises)
                left_out = (*left_out, *more)
            return histories(points), left_out

        def outlook(ledger: Ledger) -> PriceOutlook:
            from catalog.policy import market_rules
            from catalog.queries.catalogue.outlook import price_outlook

            return ledger.ask(
                price_outlook, key, on=on, rules=market_rules(), currency=currency,
                inflation=index(),
            )  # fmt: skip

        self._desk.with_ledger(self, histories, self._take, replaces="histories")
        self._desk.with_ledger(self, outlook, self._take_outlook, replaces="outlook", lane="pool")

    def _take(self, found: Shown) -> None:
        self.histories, left_out = found
        counts = Counter(one.series.kind for one in self.histories)
        self.kinds.set_options(
            [Option(kind, price_kind_text(kind), n) for kind, n in counts.most_common()]
        )
        self.kinds.setVisible(len(counts) > 1)
        self._tell_index()
        hint = ""
        if not self.histories and not left_out:
            hint = self.tr("No price of this model is known. Import a price list, or add one.")
        elif left_out:
            count = len(left_out)
            text = self.tr("{n} prices could not be converted: {first}", "", count)
            hint = text.format(n=count, first=left_out[0])
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._offer_groups()

    def _tell_index(self) -> None:
        """Without an index of the user’s, prices cannot be put into money of today."""
        from catalog.policy import INFLATION, inflation, own_rules_folder

        known = inflation() is not None
        self.real.setVisible(known or bool(self.histories))
        self.real.setEnabled(known)
        if not known:
            self.real.setToolTip(
                self.tr("No index of prices comes with Rackledger. Put yours into {file}.").format(
                    file=own_rules_folder() / INFLATION
                )
            )

    def _take_outlook(self, outlook: PriceOutlook) -> None:
        if outlook.key == self._key:
            self.outlook = outlook
            self._draw()

    # --- what is drawn ---------------------------------------------------------------------------

    def _offer_groups(self) -> None:
        """The axes that the chosen kinds need; the one looked at stays where it is among them."""
        before = self.shown.currentData()
        self.shown.blockSignals(True)
        self.shown.clear()
        for (unit, currency), own in groups_of(self._wanted()).items():
            self.shown.addItem(f"{group_text(unit, currency)} ({len(own)})", (unit, currency))
        places = [self.shown.itemData(place) for place in range(self.shown.count())]
        if before in places:
            self.shown.setCurrentIndex(places.index(before))
        self.shown.blockSignals(False)
        self.shown.setVisible(self.shown.count() > 0)
        self.currency.setVisible(bool(self.histories))
        self._draw()

    def _wanted(self) -> list[History]:
        kinds = self.kinds.chosen
        return [one for one in self.histories if not kinds or one.series.kind in kinds]

    def _draw(self) -> None:
        _empty(self._said)
        group = self.shown.currentData()
        if self.chart is not None:
            self.chart.hide()
            self.chart.deleteLater()
            self.chart = None
        self._note.hide()
        if group is None:
            return
        every = groups_of(self._wanted())[tuple(group)]
        drawn = every[:_MOST_LINES]
        names = names_of([one.series for one in drawn])
        told = self._told()
        lines = []
        for name, one in zip(names, drawn, strict=True):
            said = told.get(one.series)
            lines.append(line_of(name, one, said.trend if said else None))
        self._draw_chart(group_text(*group), lines)
        self._tell_drawn(len(drawn), len(every))
        for one in drawn:
            self._tell(one, told.get(one.series))
        self._tell_decay()

    def _told(self) -> dict[Series, SeriesOutlook]:
        series = self.outlook.series if self.outlook is not None else ()
        return {one.history.series: one for one in series}

    def _draw_chart(self, unit: str, lines: Sequence[Line]) -> None:
        from desktop.charts.time_chart import TimeChart

        self.chart = TimeChart(
            self.tr("Price history"), unit, self, number_text=_price_number, is_dated=True,
            is_narrow=True,
        )  # fmt: skip
        self.chart.plot.setFixedHeight(look().theme.px(200))
        self.chart.show_series(lines)
        self._place.addWidget(self.chart)

    def _tell_drawn(self, drawn: int, every: int) -> None:
        parts = []
        if every > drawn:
            parts.append(
                self.tr(
                    "The {n} longest of {all} histories are drawn; choose kinds to see others.",
                    "",
                    drawn,
                ).format(n=drawn, all=every)
            )
        if self.outlook is None:
            parts.append(self.tr("Trend and advice follow: histories are tried on their past…"))
        self._note.setText(" ".join(parts))
        self._note.setVisible(bool(parts))

    def _tell(self, history: History, found: SeriesOutlook | None) -> None:
        from planning.prices.trend import Trend

        self._said.addWidget(words(name_of(history.series), "section", wrap=True, parent=self))
        last = history.last
        newest = amount_text(history.series.rounded(last.amount.number))
        parts = [
            self.tr("{n} prices from {first} to {last}", "", len(history.days)).format(
                n=len(history.days), first=history.first.on, last=last.on
            ),
            self.tr("newest {amount}").format(amount=newest),
        ]
        if len(history.days) == 1:
            parts = [self.tr("One price, of {day}: {amount}").format(day=last.on, amount=newest)]
        if found is not None and isinstance(found.trend, Trend):
            yearly = found.trend.yearly
            parts.append(
                self.tr("{pct} % a year").format(pct=plain_text(yearly.pct))
                + (
                    f" ({plain_text(yearly.low_pct)} … {plain_text(yearly.high_pct)} %)"
                    if yearly.low_pct
                    else ""
                )
            )
        self._said.addWidget(words(" · ".join(parts), "secondary", wrap=True, parent=self))
        lines = [", ".join(map(source_text, history.sources))]
        if found is not None:
            self._said.addWidget(value_words(said(found.advice.headline), parent=self))
            lines = [reason_words(found.advice.reason), reason_words(found.trend.reason), *lines]
        self._add_why("\n".join(lines))

    def _add_why(self, text: str) -> None:
        why = QPushButton(self.tr("why?"), self)
        why.setProperty("link", True)
        reason = words(text, "secondary", wrap=True, parent=self)
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
            self._said.addWidget(value_words(text, parent=self))
            self._add_why(reason_words(found.reason))


def _price_number(value: float) -> str:
    """Two decimals, and four where an hour costs little."""
    from PySide6.QtCore import QLocale

    return QLocale().toString(value, "f", 4 if abs(value) < 10 else 2)


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
