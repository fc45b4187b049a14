"""The pane beside the list: the chosen asset, what to do with several, or what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.menus import button
from desktop.widgets.empty import EmptyState
from desktop.widgets.labels import words

if TYPE_CHECKING:
    from catalog.queries.asset import AssetDetail
    from catalog.store.ledger import Ledger
    from desktop.desk import Desk
    from desktop.pages.inventory.actions import AssetActions
    from desktop.pages.inventory.asset_pane import AssetPane


class DetailPane(QWidget):
    """Asks for the chosen asset and shows it in a pane that is made when the first one is shown."""

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
        self._one: AssetPane | None = None
        self._has_way_back = False
        self._stack = QStackedWidget(self)
        self._make_empty()
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
            self._stack.setCurrentWidget(self.pane)

    def show_chosen(self, count: int) -> None:
        """None or several are chosen."""
        self._asset_id = None
        said = self.tr("{n} assets chosen", "", count)
        self._several_title.setText(said.format(n=QLocale().toString(count)))
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
        self._has_way_back = shown
        if self._one is not None:
            self._one.show_back(shown=shown)

    def _take(self, asset: AssetDetail) -> None:
        self.asset = asset
        self.pane.show_asset(asset)
        self._stack.setCurrentWidget(self.pane)

    def _gone(self, error: Exception) -> None:
        from catalog.errors import NotFoundError

        self._asset_id = None
        self.asset = None
        self._stack.setCurrentWidget(self._none)
        if not isinstance(error, NotFoundError):
            self._desk.troubles.show(error)

    @property
    def pane(self) -> AssetPane:
        """The pane about one asset. Its tabs bring plots and forms, so the list does not wait."""
        if self._one is None:
            from desktop.pages.inventory.asset_pane import AssetPane

            self._one = AssetPane(self._desk, self._work, self._stack)
            self._one.back_asked.connect(self.back_asked)
            self._one.show_back(shown=self._has_way_back)
            self._stack.addWidget(self._one)
        return self._one

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
