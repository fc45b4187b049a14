"""The inventory as a page: the list on the left, everything about the chosen asset on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget
from typing_extensions import override

from catalog.changes import Changes
from desktop.page import Page
from desktop.pages.inventory.actions import AssetActions
from desktop.pages.inventory.detail import DetailPane
from desktop.pages.inventory.listing import AssetList
from desktop.theme.look import look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from catalog.queries.inventory import AssetRow
    from desktop.actions import Action
    from desktop.desk import Desk

_BOTH_FROM_PX = 1100
"""Windows narrower than this show the list or the asset, not both."""
_PANE_PX = 396
_LEAST_PANE_PX = 340


class InventoryPage(Page):
    """The list is asked for page by page; an asset is asked for when it is chosen."""

    shows: ClassVar[Changes] = (
        Changes.ASSETS | Changes.SPECS | Changes.BOOKS | Changes.SITES | Changes.SETTINGS
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.list = AssetList(desk, self)
        self.work = AssetActions(desk, self.list, self)
        self.detail = DetailPane(desk, self.work, self)
        self._is_open = False
        """Whether the asset takes the place of the list in a narrow window."""
        self.split = QSplitter(Qt.Orientation.Horizontal, self)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.list)
        self.split.addWidget(self.detail)
        self.split.setStretchFactor(0, 1)
        self.detail.setMinimumWidth(look().theme.px(_LEAST_PANE_PX))
        desk.arrangement.follow_pane(self.split, "inventory", look().theme.px(_PANE_PX))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.split)
        self._connect()
        # The rows come after what narrows them, as they stand on screen.
        self.setTabOrder(self.list.views.button, self.list.table)

    def _connect(self) -> None:
        self.list.offer(*self.work.beginnings())
        self.list.table.context_actions = self.work.of_chosen
        self.list.chosen_changed.connect(self._chosen_changed)
        self.list.narrowed.connect(self.crumbs_changed)
        self.list.table.opened.connect(self._open)
        self.detail.back_asked.connect(self._back)

    @override
    def refresh(self) -> None:
        self.list.refresh()
        self.detail.refresh()

    @override
    def page_actions(self) -> Sequence[Action]:
        return self.work.all()

    @override
    def crumbs(self) -> Sequence[str]:
        return () if self.list.filters.wanted.is_everything else (self.tr("Narrowed"),)

    @override
    def go_to(self, target: object) -> None:
        if isinstance(target, int):
            self._is_open = True
            self._fit()
            self.detail.show_asset(target)
            self.list.seek(target)

    def _chosen_changed(self) -> None:
        self._fit()
        if self.list.is_about_to_choose:
            return
        row = self.list.chosen_one()
        if row is not None:
            self.detail.show_asset(row.id)
        else:
            self.detail.show_chosen(self.list.chosen_count())
        self.actions_changed.emit()

    def _open(self, _row: AssetRow) -> None:
        self._is_open = True
        self._fit()
        self.detail.pane.tabs.setFocus()

    def _back(self) -> None:
        self._is_open = False
        self._fit()
        self.list.table.setFocus()

    @property
    def is_narrow(self) -> bool:
        """Whether there is room for the list or the asset only."""
        return self.window().width() < look().theme.px(_BOTH_FROM_PX)

    def _fit(self) -> None:
        narrow = self.is_narrow
        self.list.setVisible(not (narrow and self._is_open))
        # A pane about an asset says nothing where there is none.
        self.detail.setVisible((not narrow or self._is_open) and not self.list.is_empty)
        self.detail.show_back(shown=narrow)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()
