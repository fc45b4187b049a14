"""`BudgetsPage`: budgets in front, depreciation behind them, each asked when it is looked at."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from catalog.changes import Changes
from desktop.page import Page
from desktop.pages.budget.page import BudgetPage
from desktop.pages.budget.plan import PlanView
from desktop.today import today

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from desktop.actions import Action
    from desktop.desk import Desk


class BudgetsPage(Page):
    """A target that is an asset's number shows its book; (“line”, number) a budget line,
    (“budget”, number) a budget.
    """

    shows: ClassVar[Changes] = BudgetPage.shows | Changes.BUDGETS

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, day: Callable[[], date] = today
    ) -> None:
        super().__init__(desk, parent)
        self._day = day
        self._stale = {0, 1}
        self.plan = PlanView(desk, day, self)
        self._behind = QWidget(self)
        QVBoxLayout(self._behind).setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(self)
        self.tabs.setProperty("inset", True)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.plan, self.tr("Budgets"))
        self.tabs.addTab(self._behind, self.tr("Depreciation"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.tabs)
        self.tabs.currentChanged.connect(lambda _tab: self._front_changed())
        self.plan.actions_changed.connect(self.actions_changed)

    @cached_property
    def depreciation(self) -> BudgetPage:
        """What is behind the budgets; made when it is first looked at, for it takes as long to
        make as they do.
        """
        made = BudgetPage(self.desk, self._behind, day=self._day)
        made.actions_changed.connect(self.actions_changed)
        made.crumbs_changed.connect(self.crumbs_changed)
        layout = self._behind.layout()
        assert layout is not None
        layout.addWidget(made)
        return made

    def show_depreciation(self) -> None:
        """Bring it to the front."""
        self.tabs.setCurrentWidget(self._behind)

    @property
    def _is_plan(self) -> bool:
        return self.tabs.currentWidget() is self.plan

    @override
    def refresh(self) -> None:
        """Only what is in front is asked; the other part when it comes to the front."""
        self._stale = {0, 1}
        self._ask_front()

    def _ask_front(self) -> None:
        if self.tabs.currentIndex() in self._stale:
            self._stale.discard(self.tabs.currentIndex())
            (self.plan if self._is_plan else self.depreciation).refresh()

    def _front_changed(self) -> None:
        self._ask_front()
        self.actions_changed.emit()
        self.crumbs_changed.emit()

    @override
    def page_actions(self) -> Sequence[Action]:
        if self._is_plan:
            return self.plan.budget_actions()
        return self.depreciation.page_actions()

    @override
    def crumbs(self) -> Sequence[str]:
        if self._is_plan:
            return (self.tr("Budgets"),)
        return (*self.depreciation.crumbs(), self.tr("Depreciation"))

    @override
    def go_to(self, target: object) -> None:
        if isinstance(target, tuple):
            kind, number = target
            self.tabs.setCurrentWidget(self.plan)
            go = self.plan.go_to_line if kind == "line" else self.plan.go_to_budget
            go(number)
        elif target is not None:
            self.show_depreciation()
            self.depreciation.go_to(target)
