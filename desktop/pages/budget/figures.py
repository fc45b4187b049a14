"""The four figures at the head of the budget page, each with its reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.amounts import amount_text, amounts_text
from desktop.widgets.card import FigureTile, in_a_row
from desktop.widgets.notice import Fact, Why, WhyDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from catalog.queries.depreciation import DepreciationView, Position
    from money import Amount


class Figures(QWidget):
    """Cost, book value, this year's charge and next year's, in each currency."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: DepreciationView | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.cost = self._tile(row, self.tr("Cost"), self._why_cost)
        self.book_value = self._tile(row, self.tr("Book value today"), self._why_book_value)
        self.charge = self._tile(row, self.tr("Charge this fiscal year"), self._why_charge)
        self.next_charge = self._tile(row, self.tr("Charge next fiscal year"), self._why_next)
        in_a_row((self.cost, self.book_value, self.charge, self.next_charge))

    def _tile(self, row: QHBoxLayout, title: str, why: Callable[[], Why]) -> FigureTile:
        tile = FigureTile(title, self, can_ask=True)
        tile.setToolTip(self.tr("Why?"))
        tile.asked.connect(lambda: self._ask(why))
        row.addWidget(tile, 1)
        return tile

    def show_view(self, view: DepreciationView) -> None:
        """Show the figures of the day of `view`."""
        self._view = view
        as_of = self.tr("as of {date}").format(date=view.on)
        self.cost.show_figure(amounts_text(p.cost for p in view.positions), as_of)
        self.book_value.show_figure(amounts_text(p.book_value for p in view.positions), as_of)
        booked = [p for p in view.positions if p.assets > p.without_book]
        self.charge.show_figure(amounts_text(p.charge for p in booked), self._span(view, 0))
        self.next_charge.show_figure(
            amounts_text(p.next_charge for p in booked), self._span(view, 1)
        )

    def _span(self, view: DepreciationView, place: int) -> str:
        start, end = view.two_years[place]
        return self.tr("{start} to {end}").format(start=start, end=end)

    # --- why? ----------------------------------------------------------------------------------

    def _ask(self, why: Callable[[], Why]) -> None:
        if self._view is not None:
            WhyDialog(why(), self).open()

    def _facts(self, amount: Callable[[Position], Amount]) -> list[Fact]:
        assert self._view is not None
        as_of = self.tr("ledger, {date}").format(date=self._view.on)
        facts = [
            Fact(self.tr("{currency}, assets with a cost: {n}").format(
                currency=p.currency, n=p.assets), amount_text(amount(p)), as_of)
            for p in self._view.positions
        ]  # fmt: skip
        unknown = sum(asset.cost is None for asset in self._view.unbooked)
        facts.append(Fact(self.tr("Assets without a known cost"), str(unknown), as_of))
        facts.append(Fact(self.tr("Retired, not disposed of"), str(self._view.retired), as_of))
        return facts

    def _source(self) -> str:
        assert self._view is not None
        month, day = self._view.settings.fiscal_year_end
        text = self.tr("The ledger on {date}; its fiscal year ends on {end}.")
        return text.format(date=self._view.on, end=f"{month:02d}-{day:02d}")

    def _why_cost(self) -> Why:
        rule = self.tr(
            "The sum of the costs of the assets shown, each currency for itself. An asset with a"
            " depreciation book counts with the cost in its book, a retired one until its disposal"
            " is entered."
        )
        return Why(self.tr("Cost"), self._facts(lambda p: p.cost), rule, self._source())

    def _why_book_value(self) -> Why:
        facts = self._facts(lambda p: p.book_value)
        without = sum(p.without_book for p in self._view.positions) if self._view else 0
        facts.append(Fact(self.tr("Assets without a book, carried at cost"), str(without)))
        rule = self.tr(
            "Cost less every period of depreciation that has ended by today, asset by asset, each"
            " exact to the smallest unit of its currency."
        )
        return Why(self.tr("Book value today"), facts, rule, self._source())

    def _why_charge(self) -> Why:
        return self._why_year(self.tr("Charge this fiscal year"), lambda p: p.charge)

    def _why_next(self) -> Why:
        return self._why_year(self.tr("Charge next fiscal year"), lambda p: p.next_charge)

    def _why_year(self, title: str, amount: Callable[[Position], Amount]) -> Why:
        rule = self.tr(
            "The sum of the charges of all periods that end in that fiscal year, those of assets"
            " retired or disposed of since among them; it is the year’s charge in the table and in"
            " the roll-forward. The method"
            " of each asset is in the table below; “Why?” there opens its formula and inputs."
        )
        return Why(title, self._facts(amount), rule, self._source())
