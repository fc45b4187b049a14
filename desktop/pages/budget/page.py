"""`BudgetPage`: figures on top, below them the years, the books and what has no book yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from catalog.changes import Changes
from desktop.actions import Action
from desktop.bookkeeping.words import book_label
from desktop.labels import kind_label
from desktop.page import Page
from desktop.pages.budget.books import BooksView, UnbookedView
from desktop.pages.budget.figures import Figures
from desktop.pages.budget.rolled import RolledView
from desktop.pages.budget.tax import TaxView
from desktop.pages.budget.work import BudgetWork
from desktop.pages.budget.years import YearsView
from desktop.theme.look import look
from desktop.today import today
from desktop.widgets.chip import FilterChip, Option
from desktop.widgets.empty import EmptyState
from desktop.widgets.folders import Folders
from desktop.widgets.labels import words
from desktop.widgets.style import indent

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from catalog.queries.book_lines import BookLine
    from catalog.queries.depreciation import DepreciationView, Unbooked
    from catalog.queries.filters import AssetFilter
    from desktop.desk import Desk
    from desktop.pages.budget.drafts import Candidate
    from desktop.table.view import TableView

#: The book shown first; others are offered where assets have them.
MANAGEMENT = "management"
_YEARS, _MOST_YEARS = 5, 101


class BudgetPage(Page):
    """Depreciation of everything on the books until its disposal, as in the report."""

    shows: ClassVar[Changes] = Changes.ASSETS | Changes.BOOKS | Changes.SITES | Changes.SETTINGS

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, day: Callable[[], date] = today
    ) -> None:
        super().__init__(desk, parent)
        self._day = day
        self._view: DepreciationView | None = None
        self._wanted_asset: object = None
        self.work = BudgetWork(desk, self)
        self.stack = QStackedWidget(self)
        full = QWidget(self.stack)
        self.kinds = FilterChip(self.tr("Category"), full)
        self.sites = FilterChip(self.tr("Site"), full)
        self.book = QComboBox(full)
        self.book.setAccessibleName(self.tr("Book"))
        self.book.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.years = self._years_field(full)
        self.summary = words("", "secondary", wrap=True, parent=full)
        self.figures = Figures(full)
        self.tabs = Folders(full)
        self._fill_tabs()
        self._fill_stack(full)
        self._connect()

    # --- what is on it -------------------------------------------------------------------------

    def _years_field(self, parent: QWidget) -> QSpinBox:
        field = QSpinBox(parent)
        field.setRange(1, _MOST_YEARS)
        field.setValue(_YEARS)
        field.setSuffix("\u00a0" + self.tr("fiscal years"))
        field.setAccessibleName(self.tr("Number of fiscal years"))
        field.setKeyboardTracking(False)
        indent(field)
        field.setMaximumWidth(look().theme.px(150))
        return field

    def _fill_tabs(self) -> None:
        add = self.tabs.add
        self._by_year = add(self.tr("By fiscal year"), self._make_years, self._tell)
        self._books = add(self.tr("Books"), self._make_books, self._tell)
        self._unbooked = add(self.tr("Without a book"), self._make_unbooked, self._tell)
        self._rolled = add(
            self.tr("Roll-forward"),
            lambda parent: RolledView(self.desk, self._day(), parent),
            RolledView.refresh,
        )
        self._tax = add(self.tr("Tax"), self._make_tax, lambda tax: tax.refresh(self._day()))

    def _make_years(self, parent: QWidget) -> YearsView:
        made = YearsView(parent)
        self._follow(made.table)
        return made

    def _make_books(self, parent: QWidget) -> BooksView:
        made = BooksView(self._day(), parent)
        self._follow(made.table)
        made.table.opened.connect(self._open_asset)
        return made

    def _make_unbooked(self, parent: QWidget) -> UnbookedView:
        made = UnbookedView(parent)
        self._follow(made.table)
        made.table.opened.connect(self._open_asset)
        made.costless_asked.connect(self._show_costless)
        return made

    def _make_tax(self, parent: QWidget) -> TaxView:
        made = TaxView(self.desk, parent)
        self._follow(made.table)
        made.settings_asked.connect(self.edit_settings)
        return made

    def _follow(self, table: TableView[Any]) -> None:
        table.chosen_changed.connect(self.actions_changed)
        table.context_actions = self._context_actions

    def _tell(self, part: YearsView | BooksView | UnbookedView) -> None:
        if self._view is not None:
            part.show_view(self._view)

    @property
    def by_year(self) -> YearsView:
        """What each fiscal year charges."""
        return self._by_year.content

    @property
    def books(self) -> BooksView:
        """The books one by one."""
        return self._books.content

    @property
    def unbooked(self) -> UnbookedView:
        """What no book writes down."""
        return self._unbooked.content

    @property
    def rolled(self) -> RolledView:
        """From opening to closing balances."""
        return self._rolled.content

    @property
    def tax(self) -> TaxView:
        """The tax pools."""
        return self._tax.content

    def _fill_stack(self, full: QWidget) -> None:
        """The page, or what to do while there is nothing to show."""
        filters = QHBoxLayout()
        filters.setSpacing(8)
        for widget in (self.book, self.sites, self.kinds, self.years):
            filters.addWidget(widget)
        self.to_the_end = self._link(self.tr("To the end of life"), self.show_to_the_end, full)
        filters.addWidget(self.to_the_end)
        filters.addSpacing(4)
        filters.addWidget(self.summary, 1)
        filters.addWidget(self._link(self.tr("Ledger settings…"), self.edit_settings, full))
        filters.addWidget(self._link(self.tr("Export the plan…"), self._ask_export, full))
        column = QVBoxLayout(full)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addLayout(filters)
        column.addWidget(self.figures)
        column.addWidget(self.tabs, 1)
        add = Action(
            id="budget.to_inventory",
            title=self.tr("Go to the inventory"),
            run=lambda: self.desk.go("inventory"),
            icon="boxes",
            primary=True,
        )
        empty = EmptyState(
            self.tr("No assets yet"),
            self.tr("Add assets with their cost in the inventory; then give them a book here."),
            add,
            icon="wallet",
        )
        self.stack.addWidget(full)
        self.stack.addWidget(empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)

    def _link(self, title: str, run: Callable[[], None], parent: QWidget) -> QPushButton:
        link = QPushButton(title, parent)
        link.setProperty("link", True)
        link.clicked.connect(run)
        return link

    def show_to_the_end(self) -> None:
        """Forecast until the last of the books on the page is written down."""
        day = None if self._view is None else self._view.books.last_day()
        if self._view is None or day is None:
            return
        from planning.depreciation.calendar import FiscalYear

        fiscal = FiscalYear(self._view.settings.fiscal_year_end)
        last = fiscal.year_end(day)
        self.years.setValue(last.year - self._view.spans[0][1].year + 1)

    def _connect(self) -> None:
        self.kinds.chosen_changed.connect(self.refresh)
        self.sites.chosen_changed.connect(self.refresh)
        self.years.valueChanged.connect(lambda _years: self.refresh())
        self.book.activated.connect(lambda _number: self.refresh())
        self.tabs.currentChanged.connect(lambda _tab: self.actions_changed.emit())

    @override
    def crumbs(self) -> Sequence[str]:
        name = self._view.settings.organisation if self._view is not None else ""
        return (name,) if name else ()

    @override
    def go_to(self, target: object) -> None:
        """Show the book of the asset with that number, or that it has none."""
        self._wanted_asset = target
        self._show_wanted()

    def _show_wanted(self) -> None:
        if self._wanted_asset is None or self._view is None:
            return
        wanted, self._wanted_asset = self._wanted_asset, None
        for part in (self.books, self.unbooked):
            if part.model.number_of(wanted) is not None:
                self.tabs.setCurrentWidget(part)
                part.table.choose([wanted])

    # --- the ledger's answer -------------------------------------------------------------------

    @override
    def refresh(self) -> None:
        from catalog.queries.depreciation import depreciation_view

        on, years, wanted = self._day(), self.years.value(), self._wanted()
        book = str(self.book.currentData() or MANAGEMENT)
        self.desk.with_ledger(
            self,
            lambda ledger: ledger.ask(
                depreciation_view, on=on, years=years, wanted=wanted, book=book
            ),
            self._show,
            replaces="view",
            lane="pool",  # on a large fleet it takes seconds, and other pages must not wait
        )
        # Pools and the roll-forward are questions of their own, asked only where they are seen.
        self.tabs.renew(self._rolled, self._tax)

    def _wanted(self) -> AssetFilter:
        from catalog.models import AssetKind
        from catalog.queries.filters import AssetFilter

        return AssetFilter(
            kinds=tuple(AssetKind(str(kind)) for kind in self.kinds.chosen),
            site_ids=tuple(None if site is None else int(str(site)) for site in self.sites.chosen),
        )

    def _show(self, view: DepreciationView) -> None:
        self._view = view
        self._show_options(view)
        self.summary.setText(self._summary(view))
        self.figures.show_view(view)
        self.tabs.renew(self._by_year, self._books, self._unbooked)
        self.tabs.setTabText(1, self.tr("Books ({n})").format(n=len(view.books)))
        without = sum(asset.cost is not None for asset in view.unbooked)
        self.tabs.setTabText(2, self.tr("Without a book ({n})").format(n=without))
        is_empty = not view.assets and not self.kinds.chosen and not self.sites.chosen
        self.stack.setCurrentIndex(1 if is_empty else 0)
        self._show_wanted()
        self.crumbs_changed.emit()
        self.actions_changed.emit()

    def _summary(self, view: DepreciationView) -> str:
        """How many assets the figures are of, and why that is more than are in use."""
        month, day = view.settings.fiscal_year_end
        parts = [self.tr("%n assets on the books", "", view.assets)]
        if view.retired:
            parts.append(self.tr("%n of them retired, not disposed of", "", view.retired))
        end = f"{month:02d}-{day:02d}"
        parts.append(self.tr("{date} · fiscal year ends {end}").format(date=view.on, end=end))
        return " · ".join(parts)

    def _show_options(self, view: DepreciationView) -> None:
        self.book.clear()
        for name in sorted({*view.book_names, view.book}):
            self.book.addItem(book_label(name), name)
        self.book.setCurrentIndex(self.book.findData(view.book))
        self.book.setVisible(self.book.count() > 1)
        self.kinds.set_options(
            [Option(f.value, kind_label(f.value), f.count) for f in view.facets.kinds]
        )
        nowhere = self.tr("No site")
        self.sites.set_options(
            [Option(f.value, f.label or nowhere, f.count) for f in view.facets.sites]
        )

    # --- actions -------------------------------------------------------------------------------

    @override
    def page_actions(self) -> Sequence[Action]:
        return (
            Action(
                id="budget.set_book", title=self.tr("Set a book…"),
                run=self.set_book, enabled=lambda: bool(self.candidates()), key="Ctrl+B",
                icon="calculator", group="books", in_bar=True, primary=True,
            ),
            Action(
                id="budget.schedule", title=self.tr("Schedules of the asset…"),
                run=self.show_schedules, enabled=lambda: bool(self._booked()),
                icon="clipboard-list", group="books",
            ),
            Action(
                id="budget.post", title=self.tr("Post depreciation…"), run=self.post,
                enabled=lambda: self._view is not None and bool(self._view.books),
                icon="lock", group="books",
            ),
            Action(
                id="budget.why", title=self.tr("Why this figure?"), run=self.show_why,
                enabled=self._can_explain, key="Ctrl+I", icon="circle-help", group="books",
            ),
            Action(
                id="budget.export", title=self.tr("Export the plan…"), run=self._ask_export,
                enabled=lambda: self._view is not None and bool(self._view.books),
                icon="file-spreadsheet", group="files",
            ),
            Action(
                id="budget.settings", title=self.tr("Ledger settings…"), run=self.edit_settings,
                enabled=lambda: self._view is not None, icon="building", group="files",
            ),
        )  # fmt: skip

    def _context_actions(self) -> list[Action]:
        show = Action(
            id="budget.show", title=self.tr("Show in the inventory"),
            run=lambda: self._open_asset(self._chosen()[0]), enabled=lambda: bool(self._chosen()),
            icon="arrow-right", group="books",
        )  # fmt: skip
        wanted = ("budget.set_book", "budget.schedule", "budget.why")
        return [*(a for a in self.page_actions() if a.id in wanted), show]

    def _chosen(self) -> list[BookLine | Unbooked]:
        shown = self.tabs.currentWidget()
        return list(shown.table.chosen()) if isinstance(shown, BooksView | UnbookedView) else []

    def candidates(self) -> list[Candidate]:
        """The chosen assets that a book can be set for."""
        from desktop.pages.budget.drafts import Candidate

        return [
            Candidate(row.asset_id, row.name, row.kind, row.cost, row.in_service_on)
            for row in self._chosen()
            if row.cost is not None
        ]

    def set_book(self) -> None:
        """Ask for the terms of a book for the chosen assets."""
        if self._view is not None and self.candidates():
            self.work.set_book(self._view, self.candidates())

    def _booked(self) -> list[BookLine]:
        shown = self.tabs.currentWidget()
        return shown.table.chosen() if isinstance(shown, BooksView) else []

    def show_schedules(self) -> None:
        """Open all books of the first chosen asset, row by row."""
        for row in self._booked()[:1]:
            self.work.show_schedules(row.asset_id, self._day())

    def post(self) -> None:
        """Ask until when the books on the page are posted."""
        self.work.ask_posting(self._wanted(), self._day())

    def edit_settings(self) -> None:
        """Ask for the ledger's own settings."""
        if self._view is not None:
            self.work.edit_settings(self._view)

    def _can_explain(self) -> bool:
        shown = self.tabs.currentWidget()
        if not isinstance(shown, BooksView | YearsView | TaxView):
            return False
        return bool(shown.table.chosen())

    def show_why(self) -> None:
        """Open the reasons of the first chosen row."""
        shown = self.tabs.currentWidget()
        if isinstance(shown, BooksView | YearsView | TaxView):
            shown.explain_chosen()

    # --- to other places -----------------------------------------------------------------------

    def _open_asset(self, row: BookLine | Unbooked) -> None:
        self.desk.go("inventory", row.asset_id)

    def _show_costless(self) -> None:
        if self._view is not None:
            without = [asset for asset in self._view.unbooked if asset.cost is None]
            self._open_asset(without[0])

    def _ask_export(self) -> None:
        if self._view is not None:
            self.work.ask_export(self._view)
