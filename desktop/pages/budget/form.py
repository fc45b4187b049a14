"""The dialog that gives assets a depreciation book, with the first years before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.amounts import amount_text
from desktop.labels import kind_label, terms_text
from desktop.pages.budget.drafts import Candidate, Custom, draft_of, preview_rows
from desktop.pages.budget.table import YearModel, YearRow
from desktop.pages.budget.terms_fields import TermsFields
from desktop.table.view import TableView
from desktop.theme.look import look
from desktop.widgets.labels import section_title, words
from desktop.widgets.room import open_at
from desktop.words import said

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from catalog.models import BookDraft
    from catalog.queries.depreciation import DepreciationView
    from desktop.desk import Desk
    from money import Amount


class BookForm(QDialog):
    """One choice of terms for all the assets; their costs and dates stay their own."""

    def __init__(
        self,
        desk: Desk,
        candidates: Sequence[Candidate],
        view: DepreciationView,
        custom: Custom | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Set a depreciation book"))
        open_at(self, 1000, 560)
        self._desk, self._candidates, self._view = desk, tuple(candidates), view
        self._drafts: list[BookDraft] = []
        self.fields = TermsFields(self)
        self.in_service = QDateEdit(self)
        self.problem = words("", "error", wrap=True, parent=self)
        self.preview = YearModel()
        self._buttons = self._button_box()
        self._lay_out(custom)
        self.fields.changed.connect(self._think)
        self.in_service.dateChanged.connect(lambda _day: self._think())
        self._think()

    # --- what is on it -------------------------------------------------------------------------

    def _lay_out(self, custom: Custom | None) -> None:
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(words(self._title(), "title", wrap=True, parent=self))
        left.addWidget(words(self._costs(), "secondary", wrap=True, parent=self))
        if custom is not None:
            left.addLayout(self._custom_row(custom))
        left.addWidget(self.fields)
        self._add_date_row()
        left.addWidget(self.problem)
        left.addStretch()
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addWidget(section_title(self.tr("The first years, all chosen assets"), self))
        table: TableView[YearRow] = TableView(self.preview, self.tr("The first years"), self)
        table.setColumnHidden(1, True)
        for number in range(2, self.preview.columnCount()):
            table.setColumnWidth(number, look().theme.px(116))
        right.addWidget(table, 1)
        both = QHBoxLayout()
        both.setSpacing(20)
        both.addLayout(left, 4)
        both.addLayout(right, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.addLayout(both, 1)
        column.addWidget(self._buttons)

    def _title(self) -> str:
        if len(self._candidates) == 1:
            return self.tr("A book for {name}").format(name=self._candidates[0].name)
        count = len(self._candidates)
        return self.tr("Books for {n} assets", "", count).format(n=count)

    def _costs(self) -> str:
        from money import Amount

        by_currency: dict[str, list[Amount]] = {}
        for each in self._candidates:
            by_currency.setdefault(each.cost.currency, []).append(each.cost)
        totals = [
            amount_text(Amount.total(costs, currency)) for currency, costs in by_currency.items()
        ]
        return self.tr("Cost: {amounts}. A book that stands already is replaced.").format(
            amounts=" · ".join(totals)
        )

    def _custom_row(self, custom: Custom) -> QHBoxLayout:
        text = self.tr(
            "{n} books in “{kind}” use: {method}, {months} months.", "", custom.books
        ).format(
            n=custom.books,
            kind=kind_label(custom.kind),
            method=terms_text(custom.terms),
            months=custom.terms.life_months,
        )
        use = QPushButton(self.tr("Fill in the same"), self)
        use.setProperty("link", True)
        use.setAutoDefault(False)
        use.clicked.connect(lambda: self.fields.take(custom.terms))
        row = QHBoxLayout()
        row.addWidget(words(text, "secondary", wrap=True, parent=self), 1)
        row.addWidget(use)
        return row

    def _add_date_row(self) -> None:
        """Asked for only where an asset has no date of its own."""
        self.in_service.setCalendarPopup(True)
        self.in_service.setDisplayFormat("yyyy-MM-dd")
        self.in_service.setDate(QDate.currentDate())
        without = sum(each.in_service_on is None for each in self._candidates)
        if without:
            title = self.tr("In service")
            self.fields.form.addRow(title, self.in_service)
            self.in_service.setAccessibleName(title)
            text = self.tr("For the {n} chosen without a date in service; the others keep theirs.")
            self.fields.form.addRow("", words(text.format(n=without), "secondary", wrap=True))
        else:
            self.in_service.hide()

    def _button_box(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        box.button(kinds.Ok).setText(self.tr("Set the book"))
        box.accepted.connect(self._set_books)
        box.rejected.connect(self.reject)
        return box

    # --- thinking and doing --------------------------------------------------------------------

    @property
    def ok(self) -> QPushButton:
        """The button that sets the books."""
        return self._buttons.button(QDialogButtonBox.StandardButton.Ok)

    def _think(self) -> None:
        """Make the drafts of what is chosen, and show what they would charge."""
        missing = self.fields.missing()
        self._drafts = []
        if missing:
            text = self.tr("Still to choose: {fields}.").format(fields=", ".join(missing))
        else:
            text = self._try_drafts()
        self.problem.setText(text)
        self.problem.setProperty("role", "secondary" if missing else "error")
        self.problem.style().polish(self.problem)
        self.ok.setEnabled(bool(self._drafts))
        self._show_preview()

    def _try_drafts(self) -> str:
        """The drafts, or what is wrong with them in a sentence."""
        from pydantic import ValidationError

        from desktop.widgets.problems import first_sentence
        from money import MoneyError

        try:
            chosen = self.fields.chosen()
            day = self._day_asked()
            book = (self._view.book, self._view.purpose)
            self._drafts = [draft_of(each, chosen, day, book) for each in self._candidates]
        except ValidationError as error:
            return first_sentence(error)
        except MoneyError as error:
            return said(str(error))
        return ""

    def _day_asked(self) -> date:
        return cast("date", self.in_service.date().toPython())

    def _show_preview(self) -> None:
        year_end = self._view.settings.fiscal_year_end
        terms = [draft.terms(year_end) for draft in self._drafts]
        self._desk.background.run(
            self,
            lambda: preview_rows(terms, year_end),
            self.preview.set_rows,
            lane="pool",
            replaces="preview",
        )

    def _set_books(self) -> None:
        from catalog.commands.books import set_books

        self.ok.setEnabled(False)
        self._desk.do(
            self,
            set_books,
            drafts=self._drafts,
            done=lambda _numbers: self.accept(),
            settled=lambda: self.ok.setEnabled(True),
        )
