"""`BudgetsPage`: budgets in front, depreciation behind them, each asked when it is looked at."""

from __future__ import annotations

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
        self.plan = PlanView(desk, day, self)
        self.depreciation = BudgetPage(desk, self, day=day)
        self._stale: set[QWidget] = {self.plan, self.depreciation}
        self.tabs = QTabWidget(self)
        self.tabs.setProperty("inset", True)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.plan, self.tr("Budgets"))
        self.tabs.addTab(self.depreciation, self.tr("Depreciation"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.tabs)
        self.tabs.currentChanged.connect(lambda _tab: self._front_changed())
        self.plan.actions_changed.connect(self.actions_changed)
        self.depreciation.actions_changed.connect(self.actions_changed)
        self.depreciation.crumbs_changed.connect(self.crumbs_changed)

    @override
    def refresh(self) -> None:
        """Only what is in front is asked; the other part when it comes to the front."""
        self._stale = {self.plan, self.depreciation}
        self._ask_front()

    def _ask_front(self) -> None:
        for part in (self.plan, self.depreciation):
            if part is self.tabs.currentWidget() and part in self._stale:
                self._stale.discard(part)
                part.refresh()

    def _front_changed(self) -> None:
        self._ask_front()
        self.actions_changed.emit()
        self.crumbs_changed.emit()

    @override
    def page_actions(self) -> Sequence[Action]:
        if self.tabs.currentWidget() is self.plan:
            return self.plan.budget_actions()
        return self.depreciation.page_actions()

    @override
    def crumbs(self) -> Sequence[str]:
        if self.tabs.currentWidget() is self.plan:
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
            self.tabs.setCurrentWidget(self.depreciation)
            self.depreciation.go_to(target)
