"""What some reports are about: models of the catalogue, a kept decision, schedules of assets."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.pages.reports.picker import Pick, Picker
from desktop.settings import about_setting
from desktop.widgets.labels import section_title, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.queries.catalogue.search import ModelRow
    from catalog.queries.decisions import DecisionRow
    from catalog.queries.inventory import Hit
    from desktop.desk import Desk
    from desktop.prints.asked import Asked

_MOST_MODELS: Final = 6
_MOST_ASSETS: Final = 50
_MOST_FOUND: Final = 30
_MODELS, _CURRENCY = "reports.models", "reports.currency"


class ModelChoice(QWidget):
    """One to six models, found by name and remembered; and what their prices are shown in."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.picker = Picker(self.tr("Search the catalogue"), _MOST_MODELS, self)
        self.picker.choose(_kept_picks(desk.arrangement.get(_MODELS)))
        self.picker.searched.connect(self._search)
        self.picker.changed.connect(self._picked)
        self.currency = QComboBox(self)
        self.currency.setAccessibleName(self.tr("Prices in"))
        self.currency.addItem(self.tr("Prices as they were given"), None)
        for code, _ in about_setting("currency").choices:
            self.currency.addItem(self.tr("Prices in {currency}").format(currency=code), code)
        self.currency.setCurrentIndex(
            max(0, self.currency.findData(desk.arrangement.get(_CURRENCY)))
        )
        self.currency.currentIndexChanged.connect(lambda _index: self._picked())
        column = _column(self)
        column.addWidget(section_title(self.tr("Models, one to six"), self))
        column.addWidget(self.picker)
        column.addWidget(self.currency)

    @property
    def missing(self) -> str:
        """What must be chosen first."""
        return "" if self.picker.chosen else self.tr("Choose a model first.")

    @property
    def about(self) -> str:
        """What the report is about, for the name of its file."""
        return " ".join(pick.text for pick in self.picker.chosen)

    def told(self, asked: Asked) -> Asked:
        """What is asked, with the models."""
        keys = tuple(pick.id for pick in self.picker.chosen)
        return replace(asked, models=keys, currency=self.currency.currentData())

    def _search(self, text: str) -> None:
        from catalog.queries.catalogue.model_filter import ModelFilter
        from catalog.queries.catalogue.search import BY_FIT, search

        def done(found: list[ModelRow]) -> None:
            self.picker.offer([Pick(row.key, row.name) for row in found])

        wanted = ModelFilter(text=text)
        self._desk.ask(
            self, search, wanted, BY_FIT, limit=_MOST_FOUND, done=done, replaces="models"
        )

    def _picked(self) -> None:
        kept = [[pick.id, pick.text] for pick in self.picker.chosen]
        self._desk.arrangement.keep(_MODELS, kept)
        self._desk.arrangement.keep(_CURRENCY, self.currency.currentData())
        self.changed.emit()


def _kept_picks(value: Any) -> list[Pick]:
    """What was picked before, from a file that anybody may have edited."""
    pairs = value if isinstance(value, list) else []
    return [
        Pick(pair[0][:200], pair[1][:200])
        for pair in pairs
        if isinstance(pair, list) and len(pair) == 2 and all(isinstance(each, str) for each in pair)
    ]


class DecisionChoice(QWidget):
    """One of the decisions that the ledger keeps."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.decisions = QComboBox(self)
        self.decisions.setAccessibleName(self.tr("Decision"))
        self.decisions.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.decisions.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.none = words(
            self.tr("The ledger keeps no decision yet; make one on the planning page."),
            "secondary", wrap=True, parent=self,
        )  # fmt: skip
        column = _column(self)
        column.addWidget(section_title(self.tr("Decision"), self))
        column.addWidget(self.decisions)
        column.addWidget(self.none)
        self.show_decisions([])

    @property
    def missing(self) -> str:
        """What must be there first."""
        return "" if self.decisions.count() else self.none.text()

    @property
    def about(self) -> str:
        """Its title."""
        return self.decisions.currentText()

    def told(self, asked: Asked) -> Asked:
        """What is asked, with the decision."""
        return replace(asked, decision=self.decisions.currentData())

    def show_decisions(self, rows: Sequence[DecisionRow]) -> None:
        """Offer these; the one that was chosen stays so while it is there."""
        chosen = self.decisions.currentData()
        self.decisions.blockSignals(True)
        self.decisions.clear()
        for row in rows:
            self.decisions.addItem(row.title or self.tr("no name"), row.id)
        self.decisions.setCurrentIndex(max(0, self.decisions.findData(chosen)) if rows else -1)
        self.decisions.blockSignals(False)
        self.decisions.setVisible(bool(rows))
        self.none.setVisible(not rows)
        if self.decisions.currentData() != chosen:
            self.changed.emit()


class ScheduleChoice(QWidget):
    """How much of the schedules is printed, with the number of pages that makes."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.extent = QComboBox(self)
        self.extent.setAccessibleName(self.tr("Schedules"))
        for value, text in (
            ("none", self.tr("Summary only")),
            ("chosen", self.tr("Chosen assets, every row")),
            ("all", self.tr("All assets, every row")),
        ):
            self.extent.addItem(text, value)
        self.picker = Picker(self.tr("Search assets"), _MOST_ASSETS, self)
        self.picker.searched.connect(self._search)
        self.picker.changed.connect(self.changed)
        self.picker.hide()
        self.pages = words("", "secondary", wrap=True, parent=self)
        self.extent.currentIndexChanged.connect(lambda _index: self._show_extent())
        column = _column(self)
        column.addWidget(section_title(self.tr("Schedules"), self))
        column.addWidget(self.extent)
        column.addWidget(self.picker)
        column.addWidget(self.pages)

    @property
    def missing(self) -> str:
        """What must be chosen first."""
        is_empty = self.extent.currentData() == "chosen" and not self.picker.chosen
        return self.tr("Choose an asset first.") if is_empty else ""

    @property
    def about(self) -> str:
        """The asset, where it is one."""
        chosen = self.picker.chosen
        return chosen[0].id if self.extent.currentData() == "chosen" and len(chosen) == 1 else ""

    def told(self, asked: Asked) -> Asked:
        """What is asked, with the schedules."""
        extent = self.extent.currentData()
        tags = tuple(pick.id for pick in self.picker.chosen) if extent == "chosen" else ()
        return replace(asked, tags=tags, schedules=extent != "none")

    def show_pages(self, count: int | None, problem: str = "") -> None:
        """Say how many pages the report has, that they are being counted, or why it has none."""
        if problem:
            self.pages.setText(problem)
        elif count is None:
            self.pages.setText(self.tr("Counting the pages …"))
        elif count == 1:
            self.pages.setText(self.tr("One page."))
        else:
            self.pages.setText(self.tr("{n} pages.").format(n=QLocale().toString(count)))

    def forget(self) -> None:
        """Another ledger has other assets."""
        self.picker.choose(())

    def _show_extent(self) -> None:
        self.picker.setVisible(self.extent.currentData() == "chosen")
        self.changed.emit()

    def _search(self, text: str) -> None:
        from catalog.queries.inventory import search

        def done(found: list[Hit]) -> None:
            self.picker.offer([Pick(hit.tag, f"{hit.tag} · {hit.name}") for hit in found])

        self._desk.ask(self, search, text, _MOST_FOUND, done=done, replaces="assets")


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    return column
