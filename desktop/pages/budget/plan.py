"""`PlanView`: the budgets, one at a time: lines, years, cash flow, refresh, what-if, sign-off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.actions import Action
from desktop.pages.budget.plan_compare import PlanCompare
from desktop.pages.budget.plan_flow import PlanFlow
from desktop.pages.budget.plan_head import PlanHead
from desktop.pages.budget.plan_lines import LinesView
from desktop.pages.budget.plan_versions import PlanVersions
from desktop.pages.budget.plan_waves import PlanWaves
from desktop.pages.budget.plan_work import PlanWork
from desktop.pages.budget.plan_years import PlanYears
from desktop.widgets.empty import EmptyState
from desktop.widgets.folders import Folders
from desktop.widgets.style import in_tab_order

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from catalog.queries.plan_lines import EntryRow
    from catalog.queries.plans import BudgetDetail, BudgetRow, Source
    from catalog.store.ledger import Ledger
    from desktop.desk import Desk
    from planning.budgeting import BudgetRules


class PlanView(QWidget):
    """Shows the chosen budget; what can be done with it are actions."""

    actions_changed = Signal()

    def __init__(self, desk: Desk, day: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._day = desk, day
        self._rows: list[BudgetRow] = []
        self._detail: BudgetDetail | None = None
        self._rules: BudgetRules | None = None
        self._year_end = (12, 31)
        self._wanted_budget: int | None = None
        self._wanted_line: tuple[int, int] | None = None
        self.work = PlanWork(desk, self)
        self.stack = QStackedWidget(self)
        full = QWidget(self.stack)
        self.head = PlanHead(full)
        self.tabs = Folders(full)
        self._fill_tabs()
        self._fill_stack(full)
        self._connect()

    def _fill_tabs(self) -> None:
        add = self.tabs.add
        self._lines = add(self.tr("Lines"), self._make_lines, self._tell_lines)
        self._years = add(self.tr("By year and category"), PlanYears, self._tell_years)
        self._flow = add(self.tr("Cash flow"), PlanFlow, self._tell_flow)
        self._waves = add(
            self.tr("Refresh waves"),
            lambda parent: PlanWaves(self._desk, parent),
            lambda waves: waves.ask(self._day()),
        )
        self._compare = add(self.tr("What if"), self._make_compare, self._tell_compare)
        self._versions = add(
            self.tr("Sign-off and funding"), self._make_versions, self._tell_versions
        )

    @property
    def lines(self) -> LinesView:
        """The lines of the budget; the tab that is in front at first."""
        return self._lines.content

    @property
    def years(self) -> PlanYears:
        """The plan over its years."""
        return self._years.content

    @property
    def flow(self) -> PlanFlow:
        """When the money leaves."""
        return self._flow.content

    @property
    def waves(self) -> PlanWaves:
        """What will have to be replaced."""
        return self._waves.content

    @property
    def compare(self) -> PlanCompare:
        """The plan beside a what-if copy."""
        return self._compare.content

    @property
    def versions(self) -> PlanVersions:
        """Who signed what, and whose money it is."""
        return self._versions.content

    def _fill_stack(self, full: QWidget) -> None:
        column = QVBoxLayout(full)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.tabs, 1)
        links = []
        for title, run in (
            (self.tr("Edit…"), self.edit_budget),
            (self.tr("Import lines…"), self.import_lines),
            (self.tr("Export lines…"), self.export_lines),
        ):
            link = QPushButton(title, self.head)
            link.setProperty("link", True)
            link.clicked.connect(run)
            self.head.links.addWidget(link)
            links.append(link)
        tiles = self.head.tiles.values()
        in_tab_order(self.head.chooser, *links, *tiles)
        empty = EmptyState(
            self.tr("No budget yet"),
            self.tr(
                "Plan a fiscal year or several, with a limit and a contingency. Then enter orders"
                " and invoices on its lines; at 80, 90 and 100 % it speaks up."
            ),
            self._action("budget.new"),
            icon="wallet",
        )
        self.stack.addWidget(full)
        self.stack.addWidget(empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)

    def _connect(self) -> None:
        self.head.chosen_changed.connect(self.refresh)
        self.tabs.currentChanged.connect(lambda _tab: self.actions_changed.emit())

    def _make_lines(self, parent: QWidget) -> LinesView:
        made = LinesView(self._desk, parent)
        made.offer(self._line_actions, self._action("budget.line"))
        made.chosen_changed.connect(self.actions_changed)
        made.table.opened.connect(lambda _row: self.edit_line())
        made.pane.asked.connect(self.enter)
        made.pane.removing.connect(self._remove_entry)
        made.pane.editing.connect(self._edit_entry)
        made.pane.releasing.connect(self._release)
        return made

    def _make_compare(self, parent: QWidget) -> PlanCompare:
        made = PlanCompare(self._desk, parent)
        made.offer(self._action("budget.what_if"))
        return made

    def _make_versions(self, parent: QWidget) -> PlanVersions:
        made = PlanVersions(parent)
        made.sign_asked.connect(self.sign)
        made.fund_asked.connect(self._fund)
        made.unfund_asked.connect(self._unfund)
        return made

    # --- the ledger's answer ---------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask for the budgets and for what stands around the chosen one."""
        chosen = self.head.chosen if self._wanted_budget is None else self._wanted_budget

        self._desk.with_ledger(
            self,
            lambda ledger: ledger_answer(ledger, chosen),
            self._take,
            replaces="plans",
            lane="pool",
        )

    def _take(self, found: Answer) -> None:
        self._rows, self._detail = found.budgets, found.detail
        self._rules, self._year_end = found.rules, found.year_end
        detail, rules = found.detail, found.rules
        self.stack.setCurrentIndex(0 if self._rows else 1)
        self.head.offer(self._rows)
        if detail is not None:
            if detail.budget.id == self._wanted_budget:
                self._wanted_budget = None
            self.head.choose(detail.budget.id)
            self.head.show_budget(detail.budget, rules)
            self._seek_wanted(detail.budget.id)
            self.tabs.renew()
        self.actions_changed.emit()

    def _tell_lines(self, lines: LinesView) -> None:
        if self._detail is not None and self._rules is not None:
            lines.show_budget(self._detail, self._rules)

    def _tell_years(self, years: PlanYears) -> None:
        if self._detail is not None and self._rules is not None:
            years.show_budget(self._detail, self._rows, self._rules)

    def _tell_flow(self, flow: PlanFlow) -> None:
        if self._detail is not None:
            flow.show_budget(self._detail, self._day())

    def _tell_compare(self, compare: PlanCompare) -> None:
        if self._detail is not None:
            compare.show_budget(self._detail)

    def _tell_versions(self, versions: PlanVersions) -> None:
        if self._detail is not None and self._rules is not None:
            versions.show_budget(self._detail, self._rules)

    def go_to_line(self, line_id: int) -> None:
        """Show this line, whichever budget it is of."""

        def find(ledger: Ledger) -> int | None:
            from catalog.queries.plan_lines import LineFilter, lines

            found = ledger.ask(lines, LineFilter(line_ids=(line_id,)))
            return found[0].budget_id if found else None

        def show(budget_id: int | None) -> None:
            if budget_id is None:
                return
            self._wanted_line = budget_id, line_id
            self.tabs.setCurrentWidget(self.lines)
            self.go_to_budget(budget_id)

        self._desk.with_ledger(self, find, show, replaces="find")

    def go_to_budget(self, budget_id: int) -> None:
        """Show this budget."""
        self._wanted_budget = budget_id
        self.refresh()

    def _seek_wanted(self, budget_id: int) -> None:
        if self._wanted_line is not None and self._wanted_line[0] == budget_id:
            self.lines.seek(self._wanted_line[1])
            self._wanted_line = None

    # --- actions ---------------------------------------------------------------------------------

    def budget_actions(self) -> Sequence[Action]:
        """What can be done with budgets, the most usual first."""
        return (
            Action(
                id="budget.commit", title=self.tr("Enter an order…"),
                run=lambda: self.enter("committed", None), enabled=self._can_enter,
                key="Ctrl+Shift+O", icon="receipt", group="entries", in_bar=True, primary=True,
            ),
            Action(
                id="budget.line", title=self.tr("Add a line…"), run=self.add_line,
                enabled=self._is_open, key="Ctrl+Shift+L", icon="plus", group="lines",
                in_bar=True,
            ),
            Action(
                id="budget.edit_line", title=self.tr("Edit the line…"), run=self.edit_line,
                enabled=lambda: self._is_open() and self.lines.chosen_one() is not None,
                icon="pencil", group="lines",
            ),
            Action(
                id="budget.remove_lines", title=self.tr("Remove the lines"),
                run=self.remove_lines,
                enabled=lambda: self._is_open() and self.lines.table.chosen_count() > 0,
                icon="trash-2", group="lines",
            ),
            Action(
                id="budget.new", title=self.tr("New budget…"), run=self.add_budget,
                key="Ctrl+Shift+N", icon="wallet", group="budgets", in_bar=True,
            ),
            Action(
                id="budget.edit", title=self.tr("Edit the budget…"), run=self.edit_budget,
                enabled=self._is_open, icon="pencil", group="budgets",
            ),
            Action(
                id="budget.what_if", title=self.tr("What-if copy…"), run=self.copy,
                enabled=lambda: self._row() is not None, icon="git-compare", group="budgets",
            ),
            Action(
                id="budget.sign", title=self.tr("Sign the plan…"), run=self.sign,
                enabled=self._can_sign, icon="badge-check", group="budgets",
            ),
            Action(
                id="budget.close", title=self._close_title(), run=self.close_or_reopen,
                enabled=lambda: self._row() is not None and not self._is_copy(),
                icon="archive", group="budgets",
            ),
            Action(
                id="budget.remove", title=self.tr("Remove the budget"), run=self.remove_budget,
                enabled=lambda: self._row() is not None, icon="trash-2", group="budgets",
            ),
            Action(
                id="budget.import_lines", title=self.tr("Import lines…"), run=self.import_lines,
                enabled=self._is_open, icon="file-input", group="budget files",
            ),
            Action(
                id="budget.export_lines", title=self.tr("Export lines…"), run=self.export_lines,
                enabled=lambda: self._row() is not None, icon="file-output",
                group="budget files",
            ),
        )  # fmt: skip

    def _action(self, name: str) -> Action:
        return next(action for action in self.budget_actions() if action.id == name)

    def _line_actions(self) -> list[Action]:
        wanted = ("budget.commit", "budget.edit_line", "budget.remove_lines")
        return [action for action in self.budget_actions() if action.id in wanted]

    def _close_title(self) -> str:
        row = self._row()
        closed = row is not None and row.status.value == "closed"
        return self.tr("Reopen the budget") if closed else self.tr("Close the budget")

    def _row(self) -> BudgetRow | None:
        return None if self._detail is None else self._detail.budget

    def _is_copy(self) -> bool:
        row = self._row()
        return row is not None and row.copy_of_id is not None

    def _is_open(self) -> bool:
        row = self._row()
        return row is not None and row.status.value != "closed"

    def _can_enter(self) -> bool:
        return self._is_open() and not self._is_copy() and self.lines.chosen_one() is not None

    def _can_sign(self) -> bool:
        row = self._row()
        return (
            row is not None
            and not self._is_copy()
            and row.status.value == "draft"
            and row.lines > 0
        )

    # --- what is done ----------------------------------------------------------------------------

    def add_budget(self) -> None:
        """Ask for a budget, or for a plan over several years."""
        from catalog.policy import policy
        from desktop.pages.budget.plan_forms import BudgetDialog

        rules = self._rules or policy().budget
        row = self._row()
        currency = None if row is None else row.currency
        self.work.open(
            BudgetDialog(self._desk, rules, self._year_end, self._day(), self, currency=currency)
        )

    def edit_budget(self) -> None:
        """Ask for new terms of the budget."""
        from desktop.pages.budget.plan_forms import BudgetEditDialog

        row = self._row()
        if row is not None:
            self.work.open(BudgetEditDialog(self._desk, row, self))

    def add_line(self) -> None:
        """Ask for a line."""
        from desktop.pages.budget.plan_forms import LineDialog

        if self._detail is not None:
            detail = self._detail
            self.work.open(LineDialog(self._desk, detail.budget, detail.sources, None, self))

    def edit_line(self) -> None:
        """Ask for new values of the chosen line."""
        from desktop.pages.budget.plan_forms import LineDialog

        line = self.lines.chosen_one()
        if self._detail is not None and line is not None:
            detail = self._detail
            self.work.open(LineDialog(self._desk, detail.budget, detail.sources, line, self))

    def remove_lines(self) -> None:
        """Remove the chosen lines."""
        from catalog.commands.budget_lines import remove_lines

        if self.lines.chosen_ids():
            self.work.do(remove_lines, line_ids=self.lines.chosen_ids())

    def enter(self, state: str, entry: EntryRow | None) -> None:
        """Ask for a request, an order, a receipt or an invoice on the chosen line."""
        from desktop.pages.budget.plan_forms import EntryDialog

        line = self.lines.chosen_one()
        if line is None or self._rules is None:
            return
        self.work.open(
            EntryDialog(
                self._desk, line, self._rules, state=state, on=self._day(), of=entry, parent=self
            )
        )

    def _remove_entry(self, entry: EntryRow) -> None:
        from catalog.commands.commitments import remove_entry

        self.work.do(remove_entry, entry_id=entry.id)

    def _edit_entry(self, entry: EntryRow) -> None:
        from desktop.pages.budget.plan_forms import EntryDialog

        line = self.lines.chosen_one()
        if line is not None and self._rules is not None:
            self.work.open(
                EntryDialog(
                    self._desk, line, self._rules, state=entry.state.value, on=entry.dated,
                    edited=entry, parent=self,
                )
            )  # fmt: skip

    def _release(self, entry: EntryRow) -> None:
        from catalog.commands.commitments import release_order

        self.work.do(release_order, entry_id=entry.id)

    def sign(self) -> None:
        """Ask who signs the plan."""
        from desktop.pages.budget.plan_forms import SignDialog

        row = self._row()
        if row is not None:
            self.work.open(SignDialog(self._desk, row, self))

    def copy(self) -> None:
        """Ask for the name of a what-if copy."""
        from desktop.pages.budget.plan_forms import CopyDialog

        row = self._row()
        if row is not None:
            self.work.open(CopyDialog(self._desk, row, self))

    def close_or_reopen(self) -> None:
        """End the budget, or take it up again."""
        from catalog.commands.budgets import close_budget, reopen_budget

        row = self._row()
        if row is not None:
            command = reopen_budget if row.status.value == "closed" else close_budget
            self.work.do(command, budget_id=row.id)

    def remove_budget(self) -> None:
        """Remove the budget; what was used or signed is refused."""
        from catalog.commands.budgets import remove_budget

        row = self._row()
        if row is not None:
            self.work.do(remove_budget, budget_id=row.id)

    def _fund(self, source: Source | None) -> None:
        from desktop.pages.budget.plan_forms import FundingDialog

        row = self._row()
        if row is not None:
            self.work.open(FundingDialog(self._desk, row, source, self))

    def _unfund(self, source: Source) -> None:
        from catalog.commands.budgets import remove_funding

        self.work.do(remove_funding, funding_id=source.id)

    def import_lines(self) -> None:
        """Ask for a file with lines."""
        row = self._row()
        if row is not None:
            self.work.ask_import(row)

    def export_lines(self) -> None:
        """Ask where the lines that are shown should be saved."""
        row = self._row()
        if row is not None and self._rules is not None:
            self.work.ask_export(row, self.lines.wanted, self._rules)


@dataclass(frozen=True, slots=True)
class Answer:
    """All budgets, the chosen one (or the first) whole, the rules, and when the year ends."""

    budgets: list[BudgetRow]
    detail: BudgetDetail | None
    rules: BudgetRules
    year_end: tuple[int, int]


def ledger_answer(ledger: Ledger, chosen: int | None) -> Answer:
    """What the page shows of the budget `chosen`, or of the first when it is not there."""
    from catalog.policy import policy
    from catalog.queries.plans import budget_detail, budgets
    from catalog.queries.settings import ledger_settings

    rows = ledger.ask(budgets)
    number = chosen if chosen in {row.id for row in rows} else None
    if number is None and rows:
        number = rows[0].id
    known = next((row for row in rows if row.id == number), None)
    detail = None if known is None else ledger.ask(budget_detail, known.id, known)
    return Answer(rows, detail, policy().budget, ledger.ask(ledger_settings).fiscal_year_end)
