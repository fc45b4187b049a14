"""The catalogue as a page: models by kind on the left, everything about the chosen one at right."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget
from typing_extensions import override

from catalog.changes import Changes
from desktop.actions import Action
from desktop.page import Page
from desktop.pages.catalogue.listing import ModelList
from desktop.pages.catalogue.pane import ModelPane
from desktop.theme.look import look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.desk import Desk

_PANE_PX, _LEAST_PANE_PX = 396, 340


class CataloguePage(Page):
    """The list is asked for page by page; a model is asked for when it is chosen."""

    shows: ClassVar[Changes] = Changes.CATALOGUE | Changes.ASSETS | Changes.SPECS

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.list = ModelList(desk, self)
        self.pane = ModelPane(desk, self)
        self.pane.setMinimumWidth(look().theme.px(_LEAST_PANE_PX))
        self.split = QSplitter(Qt.Orientation.Horizontal, self)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.list)
        self.split.addWidget(self.pane)
        self.split.setStretchFactor(0, 1)
        self.split.setSizes([10_000, look().theme.px(_PANE_PX)])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.split)
        self.list.chosen_changed.connect(self._chosen_changed)

    @override
    def refresh(self) -> None:
        self.list.refresh()
        self.pane.refresh()

    @override
    def page_actions(self) -> Sequence[Action]:
        return (
            Action(
                id="models.find",
                title=self.tr("Find a model"),
                run=self.list.filters.field.setFocus,
                key="Ctrl+F",
                icon="search",
                group="find",
            ),
        )

    def _chosen_changed(self) -> None:
        chosen = self.list.chosen()
        self.pane.show_model(chosen[0].key if len(chosen) == 1 else None)
        self.actions_changed.emit()
