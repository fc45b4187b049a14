"""The catalogue as a page: models by kind on the left, everything about the chosen one at right."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget
from typing_extensions import override

from catalog.changes import Changes
from desktop.actions import Action
from desktop.page import Page
from desktop.pages.catalogue.actions import CatalogueActions
from desktop.pages.catalogue.comparison import MOST, ComparisonView
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
        self.comparison = ComparisonView(desk, self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.split)
        self.stack.addWidget(self.comparison)
        row.addWidget(self.stack)
        self.comparison.back_asked.connect(self._back)
        self.doing = CatalogueActions(desk, self.list, self.pane, self)
        self.pane.figures.correct_asked.connect(self.doing.correct)
        self.pane.figures.take_back_asked.connect(self.doing.take_back)
        self.pane.shown.connect(self.actions_changed)
        self.list.chosen_changed.connect(self._chosen_changed)

    @override
    def refresh(self) -> None:
        self.list.refresh()
        self.pane.refresh()
        self.comparison.refresh()

    @override
    def page_actions(self) -> Sequence[Action]:
        return (
            Action(
                id="models.compare",
                title=self.tr("Compare"),
                run=self.compare,
                enabled=self.can_compare,
                key="Ctrl+D",
                icon="git-compare",
                group="models",
                in_bar=True,
            ),
            *self.doing.all(),
        )

    @override
    def crumbs(self) -> Sequence[str]:
        return (self.tr("Side by side"),) if self._is_comparing else ()

    @override
    def go_to(self, target: object) -> None:
        if isinstance(target, str):
            if self._is_comparing:
                self._back()
            self.list.stand_back()
            self.pane.show_model(target)

    # --- comparing -------------------------------------------------------------------------------

    @property
    def _is_comparing(self) -> bool:
        return self.stack.currentWidget() is self.comparison

    def can_compare(self) -> bool:
        """Whether two to six models are chosen."""
        return not self._is_comparing and 2 <= self.list.table.chosen_count() <= MOST

    def compare(self) -> None:
        """Show the chosen models side by side."""
        self.comparison.compare([row.key for row in self.list.chosen()])
        self._show(self.comparison)

    def _back(self) -> None:
        self._show(self.split)
        self.list.table.setFocus()

    def _show(self, widget: QWidget) -> None:
        self.stack.setCurrentWidget(widget)
        self.crumbs_changed.emit()
        self.actions_changed.emit()

    def _chosen_changed(self) -> None:
        count = self.list.table.chosen_count()
        if not count and not self.list.selects_first:
            return
        self.pane.show_model(self.list.chosen()[0].key if count == 1 else None, count)
        self.actions_changed.emit()
