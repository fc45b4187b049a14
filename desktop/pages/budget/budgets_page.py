"""`BudgetsPage`: budgets in front, depreciation behind them, each asked when it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from catalog.changes import Changes
from desktop.page import Page
from desktop.pages.budget.plan import PlanView
from desktop.today import today
from desktop.widgets.folders import Folders

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from desktop.actions import Action
    from desktop.desk import Desk
    from desktop.pages.budget.page import BudgetPage


class BudgetsPage(Page):
    """A target that is an asset's number shows its book; (“line”, number) a budget line,
    (“budget”, number) a budget.
    """

    shows: ClassVar[Changes] = (
        Changes.ASSETS | Changes.BOOKS | Changes.SITES | Changes.SETTINGS | Changes.BUDGETS
    )

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, day: Callable[[], date] = today
    ) -> None:
        super().__init__(desk, parent)
        self._day = day
        self.tabs = Folders(self)
        self.tabs.setProperty("inset", True)
        self._plan = self.tabs.add(self.tr("Budgets"), self._make_plan, PlanView.refresh)
        self._depreciation = self.tabs.add(
            self.tr("Depreciation"), self._make_depreciation, lambda behind: behind.refresh()
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.tabs)
        self.tabs.currentChanged.connect(lambda _tab: self._front_changed())

    def _make_plan(self, parent: QWidget) -> PlanView:
        made = PlanView(self.desk, self._day, parent)
        made.actions_changed.connect(self.actions_changed)
        return made

    def _make_depreciation(self, parent: QWidget) -> BudgetPage:
        from desktop.pages.budget.page import BudgetPage

        made = BudgetPage(self.desk, parent, day=self._day)
        made.actions_changed.connect(self.actions_changed)
        made.crumbs_changed.connect(self.crumbs_changed)
        return made

    @property
    def plan(self) -> PlanView:
        """The budgets."""
        return self._plan.content

    @property
    def depreciation(self) -> BudgetPage:
        """What is behind the budgets; it takes as long to make as they do."""
        return self._depreciation.content

    def show_depreciation(self) -> None:
        """Bring it to the front."""
        self.tabs.setCurrentWidget(self.depreciation)

    @property
    def _is_plan(self) -> bool:
        return self.tabs.currentIndex() == 0

    @override
    def refresh(self) -> None:
        """Only what is in front is asked; the other part when it comes to the front."""
        self.tabs.renew()

    def _front_changed(self) -> None:
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
