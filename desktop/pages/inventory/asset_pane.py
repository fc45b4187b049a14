"""One asset: its name and state, and tabs in the order a person asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from desktop.menus import menu
from desktop.pages.inventory.history import HistoryTab
from desktop.pages.inventory.money import MoneyTab
from desktop.pages.inventory.notes import NotesTab
from desktop.pages.inventory.specs import SpecsTab
from desktop.pages.inventory.summary import SummaryTab
from desktop.pages.inventory.table import status_pill
from desktop.pages.inventory.utilisation import UtilisationTab
from desktop.pages.inventory.words import model_text, place_text
from desktop.theme.icons import follow_icon
from desktop.theme.tokens import Tone
from desktop.widgets.badge import Badge
from desktop.widgets.labels import value_words, words

if TYPE_CHECKING:
    from catalog.queries.asset import AssetDetail
    from desktop.desk import Desk
    from desktop.pages.inventory.actions import AssetActions


class Tab(Protocol):
    """What the pane asks of a tab: to show an asset. Called when the tab is seen."""

    def show_asset(self, asset: AssetDetail) -> None:
        """Show this asset, asking for what else is needed."""


class AssetPane(QWidget):
    """Shows an asset's head at once and hands the asset to the tab that is seen."""

    back_asked = Signal()

    def __init__(self, desk: Desk, work: AssetActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.asset: AssetDetail | None = None
        self._filled: set[int] = set()
        self._make(desk)

    def show_asset(self, asset: AssetDetail) -> None:
        """Show this asset; the tab that is seen asks for what else it needs."""
        self.asset = asset
        self._name.setText(asset.name)
        pill = status_pill(asset.status)
        self._status.show_state(pill.text, pill.tone)
        self._tag.setText(asset.tag)
        self._about.setText(self._about_text(asset))
        self._about.setVisible(bool(self._about.text()))
        self._filled.clear()
        self._fill()

    def show_back(self, *, shown: bool) -> None:
        """In a narrow window the pane takes the place of the list and leads back to it."""
        self._back.setVisible(shown)

    def _about_text(self, asset: AssetDetail) -> str:
        parts = [
            model_text(asset.manufacturer, asset.model),
            place_text(asset.site, asset.place),
            asset.owner or None,
        ]
        if asset.purchased_on is not None:
            bought = self.tr("bought {day}").format(day=asset.purchased_on.isoformat())
            if asset.supplier:
                bought = self.tr("bought {day} from {supplier}").format(
                    day=asset.purchased_on.isoformat(), supplier=asset.supplier
                )
            parts.append(bought)
        return " · ".join(part for part in parts if part)

    # --- tabs ------------------------------------------------------------------------------------

    def _fill(self) -> None:
        """The tab that is seen takes up the asset, once."""
        number = self.tabs.currentIndex()
        if self.asset is None or number in self._filled:
            return
        self._filled.add(number)
        self._tabs[number].show_asset(self.asset)

    def _seen(self, number: int) -> None:
        self._pages.setCurrentIndex(number)
        self._fill()

    # --- making ----------------------------------------------------------------------------------

    def _make(self, desk: Desk) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        self.tabs = QTabBar(self)
        self.tabs.setAccessibleName(self.tr("About the asset"))
        self.tabs.setExpanding(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self._pages = QStackedWidget(self)
        summary, money = SummaryTab(desk, self._pages), MoneyTab(desk, self._pages)
        self._tabs: list[Tab] = []
        for title, tab in (
            (self.tr("Summary"), summary),
            (self.tr("Specs"), SpecsTab(desk, self._pages)),
            (self.tr("Money"), money),
            (self.tr("Utilisation"), UtilisationTab(desk, self._pages)),
            (self.tr("History"), HistoryTab(desk, self._pages)),
            (self.tr("Notes"), NotesTab(desk, self._pages)),
        ):
            self.tabs.addTab(title)
            self._pages.addWidget(_scrolling(tab))
            self._tabs.append(tab)
        summary.money_asked.connect(lambda: self.tabs.setCurrentIndex(2))
        self.tabs.currentChanged.connect(self._seen)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 0, 8, 0)
        bar.addWidget(self.tabs)
        column.addLayout(bar)
        column.addWidget(self._pages, 1)

    def _head(self) -> QVBoxLayout:
        self._back = QPushButton(self.tr("All assets"), self)
        self._back.setProperty("link", True)
        follow_icon(self._back, "chevron-left", "accent", has_words=True)
        self._back.clicked.connect(self.back_asked)
        self._back.hide()
        self._name = words("", "title", wrap=True, parent=self)
        self._status = Badge("", Tone.NEUTRAL, self)
        self._tag = value_words("", parent=self)
        self._tag.setProperty("role", "faint")
        self._tag.setWordWrap(False)
        self._about = words("", "secondary", wrap=True, parent=self)
        more = QPushButton(self)
        more.setProperty("flat", True)
        more.setAccessibleName(self.tr("What to do with this asset"))
        follow_icon(more, "ellipsis")
        more.clicked.connect(lambda: self._open_menu(more))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._name, 1)
        line.addWidget(self._status)
        line.addWidget(self._tag)
        line.addWidget(more)
        head = QVBoxLayout()
        head.setContentsMargins(16, 0, 12, 4)
        head.setSpacing(4)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        head.addLayout(line)
        head.addWidget(self._about)
        return head

    def _open_menu(self, at: QPushButton) -> None:
        shown = menu(self, self._work.of_chosen())
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.popup(at.mapToGlobal(at.rect().bottomLeft()))


def _scrolling(tab: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    tab.setProperty("role", "clear")
    area.setWidget(tab)
    return area
