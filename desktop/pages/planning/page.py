"""`DecisionsPage`: a decision as a form at the left, what it comes to at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from catalog.changes import Changes
from desktop.actions import Action
from desktop.page import Page
from desktop.pages.planning.form import DecisionForm
from desktop.pages.planning.printing import Printing
from desktop.widgets.empty import EmptyState
from desktop.widgets.labels import words
from desktop.words import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.queries.decisions import DecisionRow
    from catalog.queries.settings import LedgerSettings
    from catalog.store.ledger import Ledger
    from desktop.desk import Desk
    from desktop.pages.planning.results import Results
    from planning.decisions import Comparison

_NEW: Final = None


class DecisionsPage(Page):
    """Works a decision out while it is entered; it is kept when a person says so."""

    shows: ClassVar[Changes] = Changes.DECISIONS | Changes.SETTINGS

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.number: int | None = None
        self._opening: int | None = None
        self._settings: LedgerSettings | None = None
        self._kept: dict[str, Any] | None = None
        parts = QSplitter(self)
        left = QWidget(parts)
        self.form = DecisionForm(left)
        self._results: Results | None = None
        self.chooser = self._chooser(left)
        self.problem = words("", "error", wrap=True, parent=left)
        self.stack = QStackedWidget(parts)
        self.printing = Printing(desk, self)
        self._lay_out(parts, left)
        self.form.edited.connect(self.work_out)
        desk.ledger_changed.connect(self._forget)

    # --- what is on it -------------------------------------------------------------------------

    def _chooser(self, parent: QWidget) -> QComboBox:
        box = QComboBox(parent)
        box.setAccessibleName(self.tr("Decision"))
        box.activated.connect(lambda _place: self.open_decision(box.currentData()))
        return box

    def _lay_out(self, parts: QSplitter, left: QWidget) -> None:
        empty = EmptyState(
            self.tr("Buy, lease, hire or rent?"),
            self.tr(
                "Say at the left for how many years, and what is bought, leased, hired or rented"
                " from a cloud. What each way costs appears here, and where they break even."
            ),
            icon="calculator",
        )
        self.stack.addWidget(empty)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 8, 0)
        head.addWidget(self.chooser, 1)
        tables = QPushButton(self.tr("Figures from the tables…"), left)
        tables.setProperty("link", True)
        tables.clicked.connect(self.take_figures)
        head.addWidget(tables)
        column.addLayout(head)
        below = QHBoxLayout()
        below.setContentsMargins(16, 0, 8, 0)
        below.addWidget(self.problem, 1)
        column.addLayout(below)
        column.addWidget(self.form, 1)
        self.problem.hide()
        parts.setChildrenCollapsible(False)
        parts.addWidget(left)
        parts.addWidget(self.stack)
        parts.setStretchFactor(0, 0)
        parts.setStretchFactor(1, 1)
        parts.setSizes([410, 890])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(parts)

    @override
    def crumbs(self) -> Sequence[str]:
        title = str((self._kept or {}).get("title", ""))
        return (title,) if title else ()

    @override
    def go_to(self, target: object) -> None:
        """Open the decision of this number."""
        if isinstance(target, int):
            self.open_decision(target)

    @property
    def results(self) -> Results:
        """What the decision comes to; made when there is something to show, as half of the page's
        widgets are in it.
        """
        if self._results is None:
            from desktop.pages.planning.results import Results

            self._results = Results(self.stack)
            self.stack.addWidget(self._results)
        return self._results

    # --- the ledger ----------------------------------------------------------------------------

    @override
    def refresh(self) -> None:
        from catalog.queries.decisions import decisions
        from catalog.queries.settings import ledger_settings

        def ask(ledger: Ledger) -> tuple[list[DecisionRow], LedgerSettings]:
            return ledger.ask(decisions), ledger.ask(ledger_settings)

        self.desk.with_ledger(self, ask, self._show_list, replaces="list")

    def _show_list(self, answer: tuple[list[DecisionRow], LedgerSettings]) -> None:
        rows, settings = answer
        is_first = self._settings is None
        self._settings = settings
        self.chooser.clear()
        self.chooser.addItem(self.tr("New decision"), _NEW)
        for row in rows:
            self.chooser.addItem(row.title, row.id)
        if self.number is not None and self.chooser.findData(self.number) < 0:
            self.number, self._kept = None, None  # undone or removed; the form stays as it is
        self.chooser.setCurrentIndex(max(0, self.chooser.findData(self.number)))
        if is_first and self._opening is None:
            self.open_decision(max((row.id for row in rows), default=_NEW))
        elif self.number is not None:
            self._reload_if_changed(self.number)
        self.actions_changed.emit()

    def _reload_if_changed(self, number: int) -> None:
        """Undo may have changed what is shown; what a person types is not thrown away for it."""
        from catalog.queries.decisions import decision_document

        def show(document: dict[str, Any]) -> None:
            if document != self._kept and number == self.number:
                self._show_document(document)

        self.desk.ask(self, decision_document, number, done=show, replaces="document")

    def _forget(self) -> None:
        self.number, self._kept, self._settings, self._opening = None, None, None, None

    def open_decision(self, number: int | None) -> None:
        """Open a decision that is kept; None begins a new one."""
        from catalog.queries.decisions import decision_document

        self._opening = number
        if number is None:
            self.new_decision()
            return

        def show(document: dict[str, Any]) -> None:
            self.number, self._opening = number, None
            self.chooser.setCurrentIndex(max(0, self.chooser.findData(number)))
            self._show_document(document)

        self.desk.ask(self, decision_document, number, done=show, replaces="document")

    def new_decision(self) -> None:
        """Begin with an empty form in the ledger's currency."""
        currency = self._settings.currency if self._settings is not None else None
        self.number, self._kept = None, None
        self.chooser.setCurrentIndex(0)
        self.form.show_document({"currency": currency or ""})
        self.stack.setCurrentIndex(0)
        if self._results is not None:
            self._results.found = None
        self._say_problem("")
        self.crumbs_changed.emit()
        self.actions_changed.emit()

    def _show_document(self, document: dict[str, Any]) -> None:
        self._kept = document
        self.form.show_document(document)
        self.work_out()
        self.crumbs_changed.emit()

    # --- working out ---------------------------------------------------------------------------

    def work_out(self) -> None:
        """Work out what is entered, behind the window; nothing happens while it is half said."""
        document = self.form.document()
        if document is None:
            self.form.mark_wrong()
            self.actions_changed.emit()
            return

        def work() -> Comparison:
            from planning.decisions import compare

            return compare(document)

        self.desk.background.run(
            self, work, self._show_comparison, self._show_failure, lane="pool", replaces="compare"
        )

    def _show_comparison(self, found: Comparison) -> None:
        self._say_problem("")
        self.results.show_comparison(found)
        self.stack.setCurrentWidget(self.results)
        self.actions_changed.emit()

    def _show_failure(self, error: Exception) -> None:
        from money import MoneyError
        from planning.errors import PlanningError

        if not isinstance(error, PlanningError | MoneyError):
            self.desk.troubles.show(error)
            return
        self._say_problem(said(str(error)))
        self.actions_changed.emit()

    def _say_problem(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    # --- actions -------------------------------------------------------------------------------

    @override
    def page_actions(self) -> Sequence[Action]:
        return (
            Action(
                id="decisions.keep", title=self.tr("Keep"), run=self.keep,
                key="Ctrl+S", icon="save", group="decision", in_bar=True, primary=True,
                enabled=self._has_result,
            ),
            Action(
                id="decisions.print", title=self.tr("Print the case…"), run=self.print_case,
                key="Ctrl+P", icon="printer", group="decision", in_bar=True,
                enabled=self._has_result,
            ),
            Action(
                id="decisions.print_letter", title=self.tr("Print the case on Letter paper…"),
                run=self.print_letter, icon="printer", group="decision",
                enabled=self._has_result,
            ),
            Action(
                id="decisions.tables", title=self.tr("Figures from the tables…"),
                run=self.take_figures, icon="database", group="decision",
            ),
            Action(
                id="decisions.new", title=self.tr("New decision"), run=self.new_decision,
                key="Ctrl+N", icon="plus", group="list",
            ),
            Action(
                id="decisions.remove", title=self.tr("Remove the decision"), run=self.remove,
                icon="trash-2", group="list", enabled=lambda: self.number is not None,
            ),
            Action(
                id="decisions.why", title=self.tr("Why this figure?"),
                run=self.explain_chosen, key="Ctrl+I", icon="circle-help", group="view",
                enabled=self._has_result,
            ),
        )  # fmt: skip

    def _has_result(self) -> bool:
        return self._found is not None

    @property
    def _found(self) -> Comparison | None:
        return None if self._results is None else self._results.found

    def explain_chosen(self) -> None:
        """Open the reasons of the chosen row."""
        if self._results is not None:
            self._results.explain_chosen()

    def keep(self) -> None:
        """Keep what is entered in the ledger, as one step to undo."""
        from catalog.commands.decisions import keep_decision

        document = self.form.document(mark=True)
        if document is None:
            return

        def kept(number: int) -> None:
            self.number, self._kept = number, document
            self.crumbs_changed.emit()

        self.desk.do(self, keep_decision, document=document, decision_id=self.number, done=kept)

    def take_figures(self) -> None:
        """Choose a tariff, a grid or a cloud from the bundled tables."""
        from desktop.pages.planning.tables_dialog import TablesDialog

        currency = str(self.form.draft().get("currency", ""))
        dialog = TablesDialog(self.desk, currency, self)
        dialog.taken.connect(self.form.take)
        dialog.open()

    def remove(self) -> None:
        """Remove the decision from the ledger; undo brings it back."""
        from catalog.commands.decisions import remove_decision

        if self.number is not None:
            number = self.number
            self.desk.do(
                self, remove_decision, decision_id=number, done=lambda _none: self.new_decision()
            )

    def print_case(self) -> None:
        """Ask where the PDF should be saved, for A4."""
        self._print("a4")

    def print_letter(self) -> None:
        """The same for Letter."""
        self._print("letter")

    def _print(self, paper: str) -> None:
        if self._found is not None:
            organisation = self._settings.organisation if self._settings is not None else ""
            self.printing.ask(self._found, organisation, paper)
