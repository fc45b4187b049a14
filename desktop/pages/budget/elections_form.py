"""The dialog for what a taxpayer may elect: one answer a question, from a fiscal year on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.pages.budget.table import year_name
from desktop.widgets.labels import words
from desktop.words import said
from planning.depreciation.calendar import ONE_DAY, FiscalYear

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop.desk import Desk
    from planning.tax.elections import Elections


def years_to_elect(
    begun: Sequence[date], today: date, year_end: tuple[int, int]
) -> list[tuple[int, str]]:
    """The fiscal years that elections may begin with: those that are worked out, and the next."""
    fiscal = FiscalYear(year_end)
    starts = {*begun, fiscal.year_start(today)}
    starts.add(fiscal.year_end(max(starts)) + ONE_DAY)
    return [
        (start.year, year_name(start, fiscal.year_end(start)))
        for start in sorted(starts, reverse=True)
    ]


class ElectionsForm(QDialog):
    """Shows what holds in the chosen year; saves what is answered otherwise, as one step."""

    def __init__(
        self,
        desk: Desk,
        elections: Elections,
        years: Sequence[tuple[int, str]],
        chosen: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        from planning.tax.elections import questions

        super().__init__(parent)
        self._desk, self._elections = desk, elections
        self.setWindowTitle(self.tr("Tax elections"))
        self.setMinimumWidth(560)
        self.year = QComboBox(self)
        for begins, name in years:
            self.year.addItem(name, begins)
        self.year.setCurrentIndex(max(0, self.year.findData(chosen)))
        self.answers: dict[str, QComboBox] = {}
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._row(form, self.tr("From fiscal year"), self.year)
        for question in questions(elections.jurisdiction):
            box = QComboBox(self)
            for key, label in question.choices:
                box.addItem(said(label), key)
            self.answers[question.key] = box
            self._row(form, said(question.label), box)
        self._lay_out(form)
        self.year.currentIndexChanged.connect(lambda _number: self._show_year())
        self._show_year()

    def _row(self, form: QFormLayout, title: str, box: QComboBox) -> None:
        box.setAccessibleName(title)
        form.addRow(title, box)

    def _lay_out(self, form: QFormLayout) -> None:
        from planning.tax import NO_ADVICE

        note = self.tr(
            "An answer holds for the fiscal year and all later ones, until it is answered otherwise"
            " for a later year. What was bought before keeps its treatment."
        )
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Save | kinds.Cancel, self)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(words(f"{note} {said(NO_ADVICE)}", "secondary", wrap=True, parent=self))
        column.addWidget(buttons)

    def _show_year(self) -> None:
        """Choose what holds in the year."""
        standing = self._elections.from_year(self.year.currentData())
        for key, box in self.answers.items():
            box.setCurrentIndex(box.findData(standing[key]))

    def _save(self) -> None:
        from catalog.commands.settings import elect_for_tax

        year: int = self.year.currentData()
        standing = self._elections.from_year(year)
        answers = {
            key: str(box.currentData())
            for key, box in self.answers.items()
            if box.currentData() != standing[key]
        }
        if not answers:
            self.accept()
            return
        self._desk.do(
            self, elect_for_tax, year=year, answers=answers, done=lambda _none: self.accept()
        )
