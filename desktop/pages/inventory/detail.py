"""The pane about one asset: its name and state, and tabs in the order a person asks."""

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

from desktop.menus import button, menu
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
from desktop.widgets.empty import EmptyState
from desktop.widgets.labels import value_words, words

if TYPE_CHECKING:
    from catalog.queries.asset import AssetDetail
    from catalog.store.ledger import Ledger
    from desktop.desk import Desk
    from desktop.pages.inventory.actions import AssetActions


class Tab(Protocol):
    """What the pane asks of a tab: to show an asset. Called when the tab is seen."""

    def show_asset(self, asset: AssetDetail) -> None:
        """Show this asset, asking for what else is needed."""


class DetailPane(QWidget):
    """Asks for the asset, shows its head, and hands it to the tab that is seen."""

    back_asked = Signal()

    def __init__(self, desk: Desk, work: AssetActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "pane")
        self.setAccessibleName(self.tr("The chosen asset"))
        self._desk = desk
        self._work = work
        self._asset_id: int | None = None
        self.asset: AssetDetail | None = None
        self._filled: set[int] = set()
        self._stack = QStackedWidget(self)
        self._make_empty()
        self._make_asset(desk)
        self._make_several()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    # --- what is shown ---------------------------------------------------------------------------

    def show_asset(self, asset_id: int) -> None:
        """Show the asset of that number."""
        if asset_id != self._asset_id:
            self._asset_id = asset_id
            self.refresh()
        elif self.asset is not None:
            self._stack.setCurrentWidget(self._one)

    def show_chosen(self, count: int) -> None:
        """None or several are chosen."""
        self._asset_id = None
        self._several_title.setText(self.tr("{n} assets chosen").format(n=count))
        self._stack.setCurrentWidget(self._several if count else self._none)

    def refresh(self) -> None:
        """Ask for the asset again."""
        number = self._asset_id
        if number is None:
            return

        def detail(ledger: Ledger) -> AssetDetail:
            from catalog.queries.asset import asset_detail

            return ledger.ask(asset_detail, number)

        self._desk.with_ledger(self, detail, self._take, self._gone, replaces="asset")

    def show_back(self, *, shown: bool) -> None:
        """In a narrow window the pane takes the place of the list and leads back to it."""
        self._back.setVisible(shown)

    def _take(self, asset: AssetDetail) -> None:
        self.asset = asset
        self._name.setText(asset.name)
        pill = status_pill(asset.status)
        self._status.show_state(pill.text, pill.tone)
        self._tag.setText(asset.tag)
        self._about.setText(self._about_text(asset))
        self._about.setVisible(bool(self._about.text()))
        self._filled.clear()
        self._fill()
        self._stack.setCurrentWidget(self._one)

    def _gone(self, error: Exception) -> None:
        from catalog.errors import NotFoundError

        self._asset_id = None
        self.asset = None
        self._stack.setCurrentWidget(self._none)
        if not isinstance(error, NotFoundError):
            self._desk.troubles.show(error)

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

    def _make_empty(self) -> None:
        self._none = EmptyState(
            self.tr("No asset chosen"),
            self.tr("Choose an asset to see what it is, what it costs and how hard it works."),
            icon="server",
            parent=self._stack,
        )
        self._stack.addWidget(self._none)

    def _make_several(self) -> None:
        self._several = QWidget(self._stack)
        column = QVBoxLayout(self._several)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        self._several_title = words("", "title", wrap=True, parent=self._several)
        column.addWidget(self._several_title)
        text = self.tr("What you do now is done to all of them, as one step that can be undone.")
        column.addWidget(words(text, "label", wrap=True, parent=self._several))
        for action in self._work.for_several():
            column.addWidget(button(self._several, action))
        column.addStretch()
        self._stack.addWidget(self._several)

    def _make_asset(self, desk: Desk) -> None:
        self._one = QWidget(self._stack)
        column = QVBoxLayout(self._one)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        self.tabs = QTabBar(self._one)
        self.tabs.setAccessibleName(self.tr("About the asset"))
        self.tabs.setExpanding(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self._pages = QStackedWidget(self._one)
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
        self._stack.addWidget(self._one)

    def _head(self) -> QVBoxLayout:
        self._back = QPushButton(self.tr("All assets"), self._one)
        self._back.setProperty("link", True)
        follow_icon(self._back, "chevron-left", "accent")
        self._back.clicked.connect(self.back_asked)
        self._back.hide()
        self._name = words("", "title", wrap=True, parent=self._one)
        self._status = Badge("", Tone.NEUTRAL, self._one)
        self._tag = value_words("", parent=self._one)
        self._tag.setProperty("role", "faint")
        self._tag.setWordWrap(False)
        self._about = words("", "secondary", wrap=True, parent=self._one)
        more = QPushButton(self._one)
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
