"""The dialog that takes dated figures from the bundled tables into a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.theme.look import look
from desktop.widgets.card import Card
from desktop.widgets.labels import words
from desktop.words import error_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from catalog.decision_tables import CloudOffer
    from desktop.desk import Desk

_WIDE_PX = 560


class TablesDialog(QDialog):
    """Electricity, grid carbon and clouds; a figure that a table does not have is said to be so."""

    taken = Signal(str, object)
    """A section of the document, and its figures with their source."""

    def __init__(self, desk: Desk, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Figures from the tables"))
        self.setMinimumWidth(look().theme.px(_WIDE_PX))
        self._currency = currency
        self.place, self.period = self._box(), self._box()
        self.country, self.year = self._box(), self._box()
        self.offer = self._box()
        self.said = words("", wrap=True, parent=self)
        self._lay_out()
        self._load_energy()
        self.place.currentIndexChanged.connect(lambda _row: self._show_periods())
        self.country.currentIndexChanged.connect(lambda _row: self._show_years())
        desk.background.run(self, _offers, self._show_offers, lane="pool")

    def _box(self) -> QComboBox:
        """A box in which a person can type to find a line."""
        box = QComboBox(self)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        finds = box.completer()
        assert finds is not None  # an editable box has one
        finds.setFilterMode(Qt.MatchFlag.MatchContains)
        finds.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        return box

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(12)
        parts: tuple[tuple[str, tuple[tuple[str, QComboBox], ...], Callable[[], None]], ...] = (
            (
                self.tr("Price of electricity"),
                ((self.tr("Place"), self.place), (self.tr("Period"), self.period)),
                self.take_tariff,
            ),
            (
                self.tr("Carbon of the grid"),
                ((self.tr("Country"), self.country), (self.tr("Year"), self.year)),
                self.take_grid,
            ),
            (
                self.tr("Prices of a cloud, newest of the catalogue"),
                ((self.tr("Offer"), self.offer),),
                self.take_cloud,
            ),
        )
        for title, fields, take in parts:
            column.addWidget(self._card(title, fields, take))
        column.addWidget(self.said)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _card(
        self, title: str, fields: tuple[tuple[str, QComboBox], ...], take: Callable[[], None]
    ) -> Card:
        card = Card(title, self)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, (label, box) in enumerate(fields):
            box.setAccessibleName(f"{title}: {label}")
            grid.addWidget(words(label, "label", parent=self), row, 0)
            grid.addWidget(box, row, 1)
        use = QPushButton(self.tr("Take"), self)
        use.setAccessibleName(self.tr("Take: {title}").format(title=title))
        use.setAutoDefault(False)
        use.clicked.connect(take)
        grid.addWidget(use, len(fields) - 1, 2)
        card.body.addLayout(grid)
        return card

    # --- what there is -------------------------------------------------------------------------

    def _load_energy(self) -> None:
        from catalog.energy import grid_countries, tariffs

        for place in sorted(tariffs()):
            self.place.addItem(place, place)
        for iso3, name, _ in grid_countries():
            self.country.addItem(name, iso3)
        self._show_periods()
        self._show_years()

    def _show_periods(self) -> None:
        from catalog.energy import tariffs

        self.period.clear()
        for tariff in reversed(tariffs().get(str(self.place.currentData()), ())):
            self.period.addItem(f"{tariff.period}: {tariff.per_kwh} / kWh", tariff.period)

    def _show_years(self) -> None:
        from catalog.energy import grid_countries

        self.year.clear()
        for iso3, _, years in grid_countries():
            if iso3 == self.country.currentData():
                for year in reversed(years):
                    self.year.addItem(str(year), year)

    def _show_offers(self, offers: list[CloudOffer]) -> None:
        for offer in offers:
            region = f" · {offer.region}" if offer.region else ""
            self.offer.addItem(
                f"{offer.name}{region} ({offer.currency})", (offer.key, offer.region)
            )

    # --- taking --------------------------------------------------------------------------------

    def take_tariff(self) -> None:
        """Take the price of a kilowatt-hour."""
        asked = {"place": self.place.currentData(), "period": self.period.currentData()}
        self._take("energy", asked)

    def take_grid(self) -> None:
        """Take the carbon factor of a grid."""
        self._take(
            "carbon", {"country": self.country.currentData(), "year": self.year.currentData()}
        )

    def take_cloud(self) -> None:
        """Take the prices of an offer in a region."""
        key, region = self.offer.currentData() or ("", "")
        self._take("cloud", {"offer": key, "region": region})

    def _take(self, section: str, asked: dict[str, Any]) -> None:
        from catalog.decision_tables import filled
        from catalog.errors import LedgerError

        try:
            figures = filled({"currency": self._currency, section: asked})[section]
        except LedgerError as error:
            self.said.setText(error_words(error))
            return
        source = figures.get("price_source") or figures.get("grid_source") or figures.get("source")
        self.said.setText(self.tr("Taken: {source}.").format(source=source))
        self.taken.emit(section, figures)


def _offers() -> list[CloudOffer]:
    from catalog.decision_tables import cloud_offers

    return cloud_offers()
