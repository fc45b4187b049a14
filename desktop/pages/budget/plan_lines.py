"""The lines of a budget: narrowed by the bar above, sorted by the database, with a pane beside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, QLocale, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.amounts import amount_text
from desktop.budget_words import category_label, level_pill, spending_label, state_label
from desktop.pages.budget.plan_bar import ShareDelegate, share_of
from desktop.pages.budget.plan_pane import LinePane
from desktop.table.column import Align, Column
from desktop.table.paged import Order, PagedModel
from desktop.table.view import TableView
from desktop.theme.look import look
from desktop.widgets.beside import Beside
from desktop.widgets.chip import FilterChip, Option
from desktop.widgets.empty import EmptyState
from desktop.widgets.labels import words
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from catalog.queries.plan_lines import LineFilter, LineSort, PlanLine
    from catalog.queries.plans import BudgetDetail
    from catalog.store.ledger import Ledger
    from desktop.actions import Action
    from desktop.desk import Desk
    from planning.budgeting import BudgetRules, Position

_PAUSE_MS = 200
_PANE_PX = 348
_TOTALS_FROM = 1000
"""From which width on the totals have room beside the count."""
_SHARE_COLUMN = "share"


class LinesView(QWidget):
    """Asks for what is on screen only."""

    chosen_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._budget: int | None = None
        self._rules: BudgetRules | None = None
        self._sought: int | None = None
        self.categories = FilterChip(self.tr("Category"), self)
        self.spendings = FilterChip(self.tr("Spending"), self)
        self.near = FilterChip(self.tr("Used"), self, single=True)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Name, cost centre, project…"))
        self.field.setAccessibleName(self.tr("Find lines"))
        self.field.setClearButtonEnabled(True)
        self.shown = words("", "secondary", wrap=True, parent=self)
        self.model: PagedModel[PlanLine] = PagedModel(
            line_columns(lambda: self._rules), desk.background, key=lambda row: row.id, parent=self
        )
        self.table: TableView[PlanLine] = TableView(self.model, self.tr("Budget lines"), self)
        desk.arrangement.follow(self.table, "budget lines")
        place = next(n for n, c in enumerate(self.model.columns) if c.sort_key == _SHARE_COLUMN)
        self.table.setItemDelegateForColumn(place, ShareDelegate(self._share, self.table))
        self.pane = LinePane(desk, self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._narrow)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 12, 8)
        bar.setSpacing(8)
        for chip in (self.categories, self.spendings, self.near):
            bar.addWidget(chip)
        bar.addWidget(self.field, 1)
        bar.addWidget(self.shown, 2)
        left = QWidget(self)
        left.setProperty("role", "panel")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.table, 1)
        split = Beside(
            self._desk.arrangement, "budget line", left, self.pane, self, usual_px=_PANE_PX
        )
        self.table.opened.connect(lambda _row: split.open_pane())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def _connect(self) -> None:
        for chip in (self.categories, self.spendings, self.near):
            chip.chosen_changed.connect(self._narrow)
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self.table.chosen_changed.connect(self._chose)
        self.model.loaded.connect(self._loaded)

    def offer(self, actions: Callable[[], list[Action]], first: Action) -> None:
        """The menu of a right click, and what a budget without lines offers to do."""
        self.table.context_actions = actions
        self._first = first

    # --- what is shown ---------------------------------------------------------------------------

    def show_budget(self, detail: BudgetDetail, rules: BudgetRules) -> None:
        """Show the lines of this budget; the narrowing stays while the budget does."""
        row = detail.budget
        if row.id != self._budget:
            for chip in (self.categories, self.spendings, self.near):
                chip.choose((), silent=True)
            self.field.blockSignals(True)
            self.field.clear()
            self.field.blockSignals(False)
        self._budget, self._rules = row.id, rules
        own = [year for year in detail.years if year.starts_on == row.starts_on]
        self.categories.set_options(
            [
                Option(each, category_label(each))
                for each in dict.fromkeys(year.category.value for year in own)
            ]
        )
        self.spendings.set_options(
            [
                Option(each, spending_label(each))
                for each in dict.fromkeys(year.spending.value for year in own)
            ]
        )
        percents = [alert.at_percent for alert in rules.alerts]
        said = self.tr("{percent} % or more")
        self.near.set_options([Option(int(p), said.format(percent=p)) for p in percents])
        if not row.lines:
            self.table.set_empty_state(self._empty_state())
        self._narrow()

    def _empty_state(self) -> EmptyState:
        return EmptyState(
            self.tr("No lines yet"),
            self.tr("Plan the first line, or import a list of lines from a CSV file."),
            self._first,
            icon="list-checks",
            parent=self.table,
        )

    @property
    def wanted(self) -> LineFilter:
        """What the bar asks for."""
        from catalog.queries.plan_lines import LineFilter
        from planning.budgeting import Category, Spending

        chosen = self.near.chosen
        return LineFilter(
            budget_ids=() if self._budget is None else (self._budget,),
            text=self.field.text(),
            categories=tuple(Category(str(each)) for each in self.categories.chosen),
            spendings=tuple(Spending(str(each)) for each in self.spendings.chosen),
            used_percent_from=int(str(chosen[0])) if chosen else None,
        )

    def _narrow(self) -> None:
        ledger, wanted = self._desk.ledger, self.wanted
        if ledger is None or self._budget is None:
            return

        def fetch(order: Order | None, offset: int, limit: int) -> list[PlanLine]:
            from catalog.queries.plan_lines import lines

            return ledger.ask(lines, wanted, sort_of(order), offset, limit)

        def count() -> int:
            from catalog.queries.plan_lines import count_lines

            return ledger.ask(count_lines, wanted)

        def total(ledger: Any) -> dict[str, Position]:
            from catalog.queries.plan_lines import totals

            found: dict[str, Position] = ledger.ask(totals, wanted)
            return found

        self.model.show(fetch, count)
        self._desk.with_ledger(self, total, self._show_totals, replaces="totals", lane="pool")

    def _show_totals(self, found: dict[str, Position]) -> None:
        parts = [
            self.tr("planned {planned}, used {used}").format(
                planned=amount_text(each.planned), used=amount_text(each.used)
            )
            for each in found.values()
        ]
        self._total_text = " · ".join(parts)
        self._say_shown()

    _total_text = ""

    def _say_shown(self) -> None:
        count = self.model.rowCount()
        said = self.tr("{n} lines", "", count).format(n=QLocale().toString(count))
        has_room = self.width() >= look().theme.px(_TOTALS_FROM)
        whole = f"{said} · {self._total_text}" if self._total_text else said
        self.shown.setText(whole if has_room else said)
        self.shown.setToolTip(whole)

    def _loaded(self) -> None:
        self._say_shown()
        self._chose()
        if self._sought is not None and self.model.rowCount():
            self._find(self._sought)
        elif self.model.rowCount() and not self.table.chosen_count():
            self.table.selectRow(0)

    def seek(self, line_id: int) -> None:
        """Choose this line as soon as the lines are there."""
        self._sought = line_id

    def _find(self, line_id: int) -> None:
        """Ask the database where the line stands: it may lie in no page that was read."""
        wanted, order = self.wanted, self.model.order

        def place_of(ledger: Ledger) -> int | None:
            from catalog.queries.plan_lines import line_numbers

            numbers = ledger.ask(line_numbers, wanted, sort_of(order))
            return numbers.index(line_id) if line_id in numbers else None

        def select(place: int | None) -> None:
            self._sought = None
            if place is None or place >= self.model.rowCount():
                return
            index = self.model.index(place, 0)
            flags = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.table.scrollTo(index)

        self._desk.with_ledger(self, place_of, select, replaces="find")

    # --- what is chosen --------------------------------------------------------------------------

    def chosen_one(self) -> PlanLine | None:
        """The chosen line, unless there are none or several."""
        chosen = self.table.chosen() if self.table.chosen_count() == 1 else []
        return chosen[0] if chosen else None

    def chosen_ids(self) -> list[int]:
        """The numbers of the chosen lines that are in memory."""
        return [row.id for row in self.table.chosen()]

    def _chose(self) -> None:
        self.pane.show_line(self.chosen_one(), self._rules)
        self.chosen_changed.emit()

    def _share(self, row: PlanLine) -> Any:
        return None if self._rules is None else share_of(row.standing(self._rules))


def sort_of(order: Order | None) -> LineSort:
    """The database's order for that of the table."""
    from catalog.queries.plan_lines import LineSort, LineSortKey

    return LineSort() if order is None else LineSort(LineSortKey(order.key), order.descending)


def line_columns(rules: Callable[[], BudgetRules | None]) -> list[Column[PlanLine]]:
    """The columns of lines."""

    def money(title: str, name: str, key: str | None = None, **more: Any) -> Column[PlanLine]:
        return Column(
            title, lambda row: getattr(row.position, name), amount_text, Align.RIGHT, 128,
            sort_key=key, key=name, **more,
        )  # fmt: skip

    def share(row: PlanLine) -> Any:
        found = rules()
        return None if found is None else level_pill(row.standing(found))

    def of(row: PlanLine) -> Any:
        found = rules()
        return None if found is None else row.standing(found).percent

    return [
        Column(_tr("Line"), lambda row: row.name, strong=True, width=250, sort_key="name"),
        Column(_tr("Used of plan"), of, width=150, sort_key=_SHARE_COLUMN, pill=share),
        Column(_tr("Category"), lambda row: category_label(row.category.value), width=110,
               sort_key="category"),
        Column(_tr("State"), lambda row: state_label(row.position.state.value), width=92),
        money(_tr("Planned"), "planned", "planned"),
        money(_tr("Used"), "used", "used"),
        money(_tr("Available"), "available", "available"),
        money(_tr("Invoiced"), "invoiced"),
        money(_tr("Requested"), "requested", hidden=True),
        money(_tr("Received"), "received", hidden=True),
        money(_tr("Forecast"), "forecast"),
        Column(_tr("Money leaves"), lambda row: row.expected_on, width=106,
               sort_key="expected_on"),
        Column(_tr("Cost centre"), lambda row: row.cost_centre, width=100, sort_key="cost_centre"),
        Column(_tr("Project"), lambda row: row.project, width=120, sort_key="project"),
        Column(_tr("Phase"), lambda row: row.phase, width=110, sort_key="phase", hidden=True),
        Column(_tr("Spending"), lambda row: spending_label(row.spending.value), width=96,
               sort_key="spending", hidden=True),
        Column(_tr("Paid from"), lambda row: row.funding, width=120, unknown="", hidden=True),
    ]  # fmt: skip


def _tr(text: str) -> str:
    return translate("budget", text)
