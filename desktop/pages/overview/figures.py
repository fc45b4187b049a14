"""The fleet in figures: tiles that each say what they count, as of when, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from desktop.amounts import amount_text, amounts_text
from desktop.pages.overview.tiers import TierCard
from desktop.theme.look import look
from desktop.widgets.card import FigureTile, in_a_row
from desktop.widgets.notice import Fact, Why, WhyDialog
from desktop.words import grouped

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from catalog.queries.overview import Figures
    from catalog.queries.pressing import Tiers

ONE_ROW_FROM: Final = 1000


class FigureRow(QWidget):
    """Five tiles in one row, or three and two where there is less room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.assets = self._tile(self.tr("Assets in use"))
        self.value = self._tile(self.tr("Book value"))
        self.charge = self._tile(self.tr("Depreciation next month"))
        self.load = self._tile(self.tr("GPU utilisation, last 30 days"))
        self.tiers = TierCard(self)
        in_a_row((self.assets, self.value, self.charge, self.load))
        self._whys: dict[FigureTile, Why] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)
        self._lay_out()

    def show_figures(self, found: Figures) -> None:
        """Show the figures."""
        self._show_assets(found)
        self._show_value(found)
        self._show_charge(found)
        self._show_load(found)

    def show_tiers(self, found: Tiers) -> None:
        """Show the readiness of the machines in use."""
        self.tiers.show_tiers(found)

    def why(self, tile: FigureTile) -> Why | None:
        """What a tile's figure rests on."""
        return self._whys.get(tile)

    def _show_assets(self, found: Figures) -> None:
        total = found.fleet.total
        detail = self.tr("%n retired are not counted", "", found.retired)
        facts = [Fact(kind_text(line.name), _number(line.in_use)) for line in found.fleet.lines]
        rule = self.tr("Everything in stock, deployed or in repair counts; what is retired not.")
        self._show(self.assets, _number(total.in_use), detail, facts, rule, found)

    def _show_value(self, found: Figures) -> None:
        total = found.fleet.total
        figure = amounts_text(holding.book_value for holding in total.holdings)
        details = []
        if total.retired:
            details.append(self.tr("%n retired, not disposed of", "", total.retired))
        if total.without_cost:
            without = total.without_cost
            details.append(grouped(self.tr("%n assets without a cost", "", without), without))
        if total.without_book:
            details.append(self.tr("%n carried at cost", "", total.without_book))
        facts = [
            Fact(
                self.tr("%n assets in {currency}", "", holding.count).format(
                    currency=holding.cost.currency
                ),
                amount_text(holding.book_value),
                self.tr("of {cost} paid").format(cost=amount_text(holding.cost)),
            )
            for holding in total.holdings
        ]
        facts += [
            Fact(
                self.tr("Of these %n retired, not disposed of", "", held.count),
                amount_text(held.book_value),
                self.tr("of {cost} paid").format(cost=amount_text(held.cost)),
            )
            for held in found.fleet.retired.holdings
        ]
        facts.append(Fact(self.tr("Assets without a cost"), _number(total.without_cost)))
        facts.append(Fact(self.tr("Carried at cost, no book"), _number(total.without_book)))
        rule = self.tr(
            "The cost of each asset less what its management book has charged by the day. A retired"
            " asset stays on its book until its disposal is entered. Each currency stands alone;"
            " nothing is converted."
        )
        self._show(self.value, figure, " · ".join(details), facts, rule, found)

    def _show_charge(self, found: Figures) -> None:
        month = found.next_month.strftime("%Y-%m")
        figure = amounts_text(found.next_charges)
        facts = [Fact(amount.currency, amount_text(amount)) for amount in found.next_charges]
        rule = self.tr("What the management books charge in {month}, by their schedules.").format(
            month=month
        )
        self._show(
            self.charge, figure, self.tr("in {month}").format(month=month), facts, rule, found
        )

    def _show_load(self, found: Figures) -> None:
        load = found.gpu_load
        figure = None if load.mean is None else f"{_number(round(load.mean))}\u00a0%"
        text = self.tr("measured on {n} of {all} machines with GPUs", "", found.with_gpu)
        detail = text.format(n=_number(load.machines), all=_number(found.with_gpu))
        facts = [
            Fact(self.tr("Machines measured"), _number(load.machines)),
            Fact(self.tr("Machines with GPUs"), _number(found.with_gpu)),
        ]
        rule = self.tr(
            "The mean of each machine over the days it was measured, then the mean of these"
            " machines, each counting once. Machines that are not measured are left out."
        )
        self._show(self.load, figure, detail, facts, rule, found)

    def _show(
        self,
        tile: FigureTile,
        figure: str | None,
        detail: str,
        facts: list[Fact],
        rule: str,
        found: Figures,
    ) -> None:
        tile.show_figure(figure, detail)
        tile.setToolTip(rule)
        as_of = self.tr("The ledger, as of {day}").format(day=found.on.isoformat())
        self._whys[tile] = Why(tile.accessibleName(), facts, rule, as_of)

    def _tile(self, title: str) -> FigureTile:
        tile = FigureTile(title, self, can_ask=True)
        tile.asked.connect(lambda: self._open_why(tile))
        return tile

    def _open_why(self, tile: FigureTile) -> None:
        why = self._whys.get(tile)
        if why is not None:
            WhyDialog(why, self).open()

    def _lay_out(self) -> None:
        wide = self.width() >= look().theme.px(ONE_ROW_FROM)
        first = (self.assets, self.value, self.charge, self.load)
        for place, tile in enumerate(first):
            self._grid.addWidget(tile, place // (4 if wide else 2), place % (4 if wide else 2))
            self._grid.setColumnStretch(place, 2 if wide or place < 2 else 0)
        if wide:
            self._grid.addWidget(self.tiers, 0, 4)
        else:
            self._grid.addWidget(self.tiers, 2, 0, 1, 2)
        self._grid.setColumnStretch(4, 3 if wide else 0)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._lay_out()


def kind_text(name: str | None) -> str:
    """What a kind of asset is called."""
    from desktop.labels import kind_label

    return kind_label(name) if name is not None else ""


def _number(count: int) -> str:
    return QLocale().toString(count)
