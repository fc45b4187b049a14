"""What is done from the budget page: books are set, settings changed, the plan exported."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.theme.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from catalog.queries.depreciation import DepreciationView
    from catalog.queries.filters import AssetFilter
    from desktop.background import Progress
    from desktop.desk import Desk
    from desktop.pages.budget.drafts import Candidate, Custom


class BudgetWork(QObject):
    """Opens the dialogs over the page and starts what they lead to."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def set_book(self, view: DepreciationView, candidates: Sequence[Candidate]) -> None:
        """Ask for the terms of a book for these assets."""
        from desktop.pages.budget.form import BookForm

        form = BookForm(self._desk, candidates, view, _custom(view, candidates), self._page)
        form.finished.connect(form.deleteLater)
        form.open()

    def show_schedules(self, asset_id: int, on: date) -> None:
        """Open all books of an asset, row by row."""
        from desktop.bookkeeping.schedule_dialog import ScheduleDialog

        ScheduleDialog(self._desk, asset_id, on, self._page).open()

    def ask_posting(self, wanted: AssetFilter, on: date) -> None:
        """Ask until when the books of these assets are posted."""
        from catalog.queries.books import book_numbers

        def ask(numbers: list[int]) -> None:
            from desktop.bookkeeping.dialogs import PostingDialog

            PostingDialog(self._desk, numbers, on, self._page).open()

        self._desk.ask(self, book_numbers, wanted, done=ask)

    def edit_settings(self, view: DepreciationView) -> None:
        """Ask for the ledger's own settings."""
        from desktop.pages.budget.settings_form import SettingsForm

        form = SettingsForm(self._desk, view.settings, self._page)
        form.finished.connect(form.deleteLater)
        form.open()

    def ask_export(self, view: DepreciationView) -> None:
        """Ask where the plan should be saved."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Export the plan"), f"depreciation-{view.on}.csv", "CSV (*.csv)"
        )
        if name:
            self.export(view, Path(name))

    def export(self, view: DepreciationView, target: Path) -> None:
        """Write the plan of all books over the years of `view` as CSV."""
        from desktop.pages.budget.export import plan_lines, plan_titles
        from desktop.table.csv_file import write_csv

        titles = plan_titles()

        def work(progress: Progress) -> Path:
            return write_csv(target, titles, plan_lines(view, progress))

        said = self.tr("The plan is saved as {file}.")
        self._desk.background.run(
            self,
            work,
            lambda file: self._desk.say(said.format(file=file), Tone.GOOD),
            lane="pool",
            title=self.tr("Exporting the plan"),
            cancellable=True,
        )


def _custom(view: DepreciationView, candidates: Sequence[Candidate]) -> Custom | None:
    """What the books of that kind agree on, where all chosen assets are of one kind."""
    from catalog.models import AssetKind
    from desktop.pages.budget.drafts import Custom

    kinds = {each.kind for each in candidates}
    if len(kinds) != 1:
        return None
    kind = kinds.pop()
    found = view.books.usual_terms(AssetKind(kind))
    return None if found is None else Custom(kind, *found)
