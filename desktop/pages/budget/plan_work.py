"""What is done from the budgets: dialogs over the page, lines from a file, lines into a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog

from desktop.budget_words import category_label, level_text, spending_label, state_label
from desktop.theme.tokens import Tone
from desktop.words import said, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from catalog.models import BudgetLineDraft
    from catalog.queries.plan_lines import LineFilter, PlanLine
    from catalog.queries.plans import BudgetRow
    from desktop.background import Progress
    from desktop.desk import Desk
    from planning.budgeting import BudgetRules
    from probing.problems import Problem

_MOST_SAID = 8


class PlanWork(QObject):
    """Opens dialogs and runs the long work."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def open(self, dialog: QDialog) -> None:
        """Show a dialog over the page."""
        dialog.open()

    def do(self, command: Any, **arguments: Any) -> None:
        """Run a command of the ledger."""
        self._desk.do(self, command, **arguments)

    # --- files -----------------------------------------------------------------------------------

    def ask_import(self, row: BudgetRow) -> None:
        """Ask for the file with lines."""
        name, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("Import budget lines"), "", "CSV (*.csv *.txt)"
        )
        if name:
            self.import_lines(row, Path(name))

    def import_lines(self, row: BudgetRow, file: Path) -> None:
        """Read the file, enter its good lines in one command, and say what was left out."""
        from desktop.language import locale_name

        locale = locale_name()

        def read() -> tuple[list[BudgetLineDraft], list[Problem]]:
            from catalog.importing.budgets import LARGEST_BYTES, read_budget_lines

            with file.open("rb") as stream:
                content = stream.read(LARGEST_BYTES + 1)
            return read_budget_lines(content, file.name, row.currency, locale=locale)

        self._desk.background.run(
            self,
            read,
            lambda found: self._enter_lines(row, *found),
            lane="pool",
            title=self.tr("Reading budget lines"),
        )

    def _enter_lines(
        self, row: BudgetRow, drafts: list[BudgetLineDraft], problems: list[Problem]
    ) -> None:
        from catalog.commands.budget_lines import add_lines

        def tell(_numbers: object = None) -> None:
            if problems:
                self._show_problems(len(drafts), problems)

        if drafts:
            self._desk.do(self, add_lines, budget_id=row.id, drafts=drafts, done=tell)
        elif problems:
            tell()
        else:
            self._desk.say(self.tr("The file has no lines."), Tone.WATCH)

    def _show_problems(self, added: int, problems: Sequence[Problem]) -> None:
        from desktop.widgets.notice import Fact, Why, WhyDialog

        counts = " ".join(
            (
                self.tr("{n} lines were added.", "", added).format(n=added),
                self.tr("{n} cells could not be used.", "", len(problems)).format(n=len(problems)),
            )
        )
        facts = [
            Fact(
                f"{said(each.where)} {each.column}".strip(), each.value or "–", said(each.expected)
            )
            for each in problems[:_MOST_SAID]
        ]
        more = len(problems) - len(facts)
        rest = self.tr("… and {n} more.").format(n=more) if more > 0 else ""
        rule = f"{counts} {rest}".strip()
        source = self.tr("Rows with a problem were left out; correct the file and import them.")
        WhyDialog(Why(problems[0].file, facts, rule, source), self._page).open()

    def ask_export(self, row: BudgetRow, wanted: LineFilter, rules: BudgetRules) -> None:
        """Ask where the lines should be saved."""
        name, _ = QFileDialog.getSaveFileName(
            self._page,
            self.tr("Export budget lines"),
            f"budget-{row.year.replace('/', '-')}.csv",
            "CSV (*.csv)",
        )
        if name:
            self.export_lines(wanted, rules, Path(name))

    def export_lines(self, wanted: LineFilter, rules: BudgetRules, target: Path) -> None:
        """Write the lines that pass as CSV; numbers with a point, dates as ISO."""
        titles = line_titles()
        said = self.tr("The lines are saved as {file}.")
        ledger = self._desk.ledger
        if ledger is None:
            return

        def work(progress: Progress) -> Path:
            from catalog.queries.plan_lines import lines
            from desktop.table.csv_file import write_csv

            rows = ledger.ask(lines, wanted)
            progress.raise_if_cancelled()
            return write_csv(target, titles, [line_texts(row, rules) for row in rows])

        self._desk.background.run(
            self,
            work,
            lambda file: self._desk.say(said.format(file=file), Tone.GOOD),
            lane="pool",
            title=self.tr("Exporting budget lines"),
            cancellable=True,
        )


_MONEY = (
    "planned", "requested", "committed", "received", "invoiced", "used", "available", "forecast",
)  # fmt: skip


def line_titles() -> list[str]:
    """The first line of the file; it can be imported again."""
    return [
        _tr("Name"), _tr("Category"), _tr("Spending"), _tr("Cost centre"), _tr("Project"),
        _tr("Phase"), _tr("Expected"), _tr("Currency"), _tr("Planned"), _tr("Requested"),
        _tr("Ordered"), _tr("Received"), _tr("Invoiced"), _tr("Used"), _tr("Available"),
        _tr("Forecast"), _tr("Percent used"), _tr("Level"), _tr("State"), _tr("Notes"),
    ]  # fmt: skip


def line_texts(row: PlanLine, rules: BudgetRules) -> list[str]:
    """A line of the file."""
    found = row.standing(rules)
    return [
        row.name, category_label(row.category.value), spending_label(row.spending.value),
        row.cost_centre, row.project, row.phase,
        row.expected_on.isoformat() if row.expected_on else "", found.limit.currency,
        *(f"{getattr(row.position, name).number:f}" for name in _MONEY),
        "" if found.percent is None else f"{found.percent:f}",
        level_text(found.level.value)[0], state_label(row.position.state.value), row.notes,
    ]  # fmt: skip


def _tr(text: str) -> str:
    return translate("budget", text)
