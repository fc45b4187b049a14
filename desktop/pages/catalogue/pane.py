"""The pane beside the list: one model with its figures, prices, life and what of it is owned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from desktop.pages.catalogue.about import LifeTab, OwnedTab, ReplacementsTab
from desktop.pages.catalogue.figures import FiguresTab
from desktop.pages.catalogue.prices import PricesTab
from desktop.pages.catalogue.words import kind_text
from desktop.widgets.empty import EmptyState
from desktop.widgets.labels import words

if TYPE_CHECKING:
    from catalog.queries.catalogue.sheet import ModelSheet
    from catalog.store.ledger import Ledger
    from desktop.desk import Desk


class Tab(Protocol):
    """What the pane asks of a tab: to show a model. Called when the tab is seen."""

    def show_model(self, sheet: ModelSheet) -> None:
        """Show this model, asking for what else is needed."""


class ModelPane(QWidget):
    """Asks for the chosen model and shows it."""

    shown = Signal()
    """Another model, or another state of it, is shown now; or none."""
    opened = Signal(str)
    """The key of another model that a person wants to see."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "pane")
        self.setAccessibleName(self.tr("The chosen model"))
        self._desk = desk
        self._key: str | None = None
        self.sheet: ModelSheet | None = None
        self._filled: set[int] = set()
        self._stack = QStackedWidget(self)
        self._none = EmptyState(
            self.tr("No model chosen"),
            self.tr("Choose a model to see its figures, their sources, and what it cost when."),
            icon="gpu",
            parent=self._stack,
        )
        self._several = words("", "secondary", wrap=True, parent=self._stack)
        self._several.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._several.setMargin(16)
        self._one = QWidget(self._stack)
        self._stack.addWidget(self._none)
        self._stack.addWidget(self._several)
        self._stack.addWidget(self._one)
        self._make()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def show_model(self, key: str | None, count: int = 0) -> None:
        """Show the model of that key, or that none or `count` of them are chosen."""
        if key is None:
            self._key = self.sheet = None
            self._several.setText(
                self.tr(
                    "{n} models chosen. Two to six can be compared side by side.", "", count
                ).format(n=count)
            )
            self._stack.setCurrentWidget(self._several if count > 1 else self._none)
            self.shown.emit()
        elif key != self._key:
            self._key = key
            self.refresh()

    def refresh(self) -> None:
        """Ask for the model again."""
        key = self._key
        if key is None:
            return

        def sheet(ledger: Ledger) -> ModelSheet:
            from catalog.queries.catalogue.sheet import model

            return ledger.ask(model, key)

        self._desk.with_ledger(self, sheet, self._take, self._gone, replaces="model")

    def _take(self, sheet: ModelSheet) -> None:
        self.sheet = sheet
        self._name.setText(sheet.name)
        parts = (sheet.manufacturer, kind_text(sheet.kind.value), sheet.released)
        self._about.setText(" · ".join(part for part in parts if part))
        self._filled.clear()
        self._fill()
        self._stack.setCurrentWidget(self._one)
        self.shown.emit()

    def _fill(self) -> None:
        """The tab that is seen takes up the model, once."""
        place = self.tabs.currentIndex()
        self._pages.setCurrentIndex(place)
        if self.sheet is not None and place not in self._filled:
            self._filled.add(place)
            self._tabs[place].show_model(self.sheet)

    def _gone(self, error: Exception) -> None:
        from catalog.errors import NotFoundError

        self.show_model(None)
        if not isinstance(error, NotFoundError):
            self._desk.troubles.show(error)

    def _make(self) -> None:
        self._name = words("", "title", wrap=True, parent=self._one)
        self._about = words("", "secondary", wrap=True, parent=self._one)
        self.tabs = QTabBar(self._one)
        self.tabs.setAccessibleName(self.tr("About the model"))
        self.tabs.setExpanding(False)
        self._pages = QStackedWidget(self._one)
        self.figures = FiguresTab(self._pages)
        self.prices = PricesTab(self._desk, self._pages)
        self.life = LifeTab(self._desk, self._pages)
        self.replacements = ReplacementsTab(self._desk, self._pages)
        self.owned = OwnedTab(self._desk, self._pages)
        self.life.opened.connect(self.opened)
        self.replacements.opened.connect(self.opened)
        self._tabs: list[Tab] = []
        for title, tab in (
            (self.tr("Figures"), self.figures),
            (self.tr("Prices"), self.prices),
            (self.tr("Life"), self.life),
            (self.tr("Replacements"), self.replacements),
            (self.tr("Owned"), self.owned),
        ):
            self._tabs.append(tab)
            self.tabs.addTab(title)
            self._pages.addWidget(_scrolling(tab))
        self.tabs.currentChanged.connect(lambda _place: self._fill())
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 16, 4)
        head.setSpacing(4)
        head.addWidget(self._name)
        head.addWidget(self._about)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 0, 8, 0)
        bar.addWidget(self.tabs)
        column = QVBoxLayout(self._one)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(bar)
        column.addWidget(self._pages, 1)


def _scrolling(tab: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    tab.setProperty("role", "clear")
    area.setWidget(tab)
    return area
