"""The schedule of one book, row by row, each with its “why?”, and what happened to the book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.amounts import amount_text
from desktop.said import facts_of, rule_of
from desktop.table.column import Align, Column, Pill
from desktop.table.rows import RowModel
from desktop.table.view import TableView
from desktop.theme.tokens import Tone
from desktop.widgets.labels import words
from desktop.widgets.notice import Why, WhyDialog
from desktop.words import said

if TYPE_CHECKING:
    from datetime import date

    from planning.depreciation.course import Course, CourseRow
    from planning.depreciation.effects import Effect
    from planning.reason import Reason


class ScheduleView(QWidget):
    """Every period of a course; posted ones are marked."""

    def __init__(self, course: Course, on: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._course, self._on = course, on
        self.model: RowModel[CourseRow] = RowModel(
            self._columns(), key=lambda row: row.period.n, parent=self
        )
        self.model.set_rows(course.rows)
        self.table: TableView[CourseRow] = TableView(self.model, self.tr("Schedule"), self)
        self.table.opened.connect(self.show_why)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for effect in course.effects:
            column.addLayout(self._event(effect))
        column.addWidget(self.table, 1)

    def _columns(self) -> list[Column[CourseRow]]:
        parts: list[Column[CourseRow]] = []
        if any(row.part for row in self._course.rows):
            parts.append(Column(self.tr("Part"), self._part, width=100))
        return [
            Column(self.tr("No."), lambda row: row.period.n, align=Align.RIGHT, width=52),
            Column(self.tr("From"), lambda row: row.period.start, width=122),
            Column(self.tr("To"), lambda row: row.period.end, width=122),
            *parts,
            self._money(self.tr("Charge"), lambda row: row.period.amount),
            self._money(self.tr("Accumulated"), lambda row: row.period.accumulated),
            self._money(self.tr("Book value"), lambda row: row.period.book_value),
            Column(self.tr("State"), self._state, width=120, pill=self._pill),
        ]

    def _money(self, title: str, value: object) -> Column[CourseRow]:
        return Column(
            title, value, amount_text, Align.RIGHT, 120,  # type: ignore[arg-type]
            order=lambda amount: amount.number,
        )  # fmt: skip

    def _part(self, row: CourseRow) -> str:
        """What a row of a printed table charges."""
        known = {"expensed": self.tr("section 179"), "bonus": self.tr("bonus")}
        return known.get(row.part.value, self.tr("table"))

    def _state(self, row: CourseRow) -> str:
        if row.posted:
            return self.tr("posted")
        return self.tr("due") if row.period.end <= self._on else self.tr("planned")

    def _pill(self, row: CourseRow) -> Pill | None:
        if row.posted:
            return Pill(self.tr("posted"), Tone.GOOD)
        return Pill(self.tr("due"), Tone.WATCH) if row.period.end <= self._on else None

    def _event(self, effect: Effect) -> QHBoxLayout:
        """What happened, in a line, with its reasons to ask for."""
        from desktop.bookkeeping.words import ENDINGS, label

        outcome = effect.outcome
        if outcome is not None:
            ending = getattr(effect.event, "ending", "sale")
            gain = (
                self.tr("gain {amount}") if outcome.gain.number >= 0 else self.tr("loss {amount}")
            )
            amount = outcome.gain if outcome.gain.number >= 0 else -outcome.gain
            sentence = f"{label(ENDINGS, ending)}: {gain.format(amount=amount_text(amount))}"
        elif effect.reason is not None:
            change = amount_text(effect.change)
            sentence = self.tr("{event}: book value {change}").format(
                event=said(effect.reason.rule), change=change
            )
        else:
            sentence = self.tr("Change of terms: what is left is spread anew")
        line = QHBoxLayout()
        line.setContentsMargins(12, 6, 12, 0)
        line.addWidget(words(f"{effect.on} · {sentence}", "secondary", parent=self), 1)
        if effect.reason is not None:
            ask = QPushButton(self.tr("why?"), self)
            ask.setProperty("link", True)
            ask.clicked.connect(
                lambda _on=False, reason=effect.reason: self._open(sentence, reason)
            )
            line.addWidget(ask)
        return line

    def show_why(self, row: CourseRow) -> None:
        """Open rule, convention, share and rounding of a row."""
        title = self.tr("Charge of {start} to {end}: {amount}").format(
            start=row.period.start, end=row.period.end, amount=amount_text(row.period.amount)
        )
        self._open(title, row.reason)

    def _open(self, title: str, reason: Reason) -> None:
        why = Why(title, facts_of(reason), rule_of(reason), said(reason.source))
        WhyDialog(why, self).open()
