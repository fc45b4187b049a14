"""The terms of a depreciation book, with the years that come of them while they are typed."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.amounts import amount_text
from desktop.bookkeeping.words import PURPOSES, options
from desktop.labels import (
    CONVENTIONS,
    FREQUENCIES,
    METHODS,
    convention_label,
    frequency_label,
    method_label,
)
from desktop.pages.inventory.words import today
from desktop.table.column import Align, Column
from desktop.table.rows import RowModel
from desktop.table.view import TableView
from desktop.widgets.fields import (
    AmountField,
    ChoiceField,
    DateField,
    Field,
    NumberField,
    TextField,
)
from desktop.widgets.form import Form
from desktop.widgets.labels import section_title, words
from desktop.widgets.room import open_at
from desktop.words import said, translate
from planning.errors import TaxError

if TYPE_CHECKING:
    from catalog.models import BookDraft
    from catalog.queries.asset import AssetDetail, BookDetail
    from desktop.desk import Desk
    from planning.depreciation import YearCharge

_MILLION = 1_000_000
_TABLE = frozenset({"percent-table"})
_SPREAD = frozenset(METHODS) - _TABLE
#: Which methods read a field.
_READ_BY = {
    "salvage": _SPREAD,
    "life_months": _SPREAD,
    "frequency": _SPREAD,
    "factor_percent": frozenset({"declining-balance"}),
    "rate_percent": frozenset({"fixed-rate"}),
    "switch": frozenset({"declining-balance", "fixed-rate"}),
    "total_units": frozenset({"units-of-production"}),
    "class_years": _TABLE,
    "expensed": _TABLE,
    "bonus": _TABLE,
}


def book_fields(currency: str) -> list[Field]:
    """What a book agrees."""
    methods = [(method, method_label(method)) for method in METHODS]
    conventions = [(each, convention_label(each)) for each in CONVENTIONS]
    frequencies = [(each, frequency_label(each)) for each in FREQUENCIES]
    yes_no = [(False, _tr("No")), (True, _tr("Yes"))]
    return [
        TextField("name", _tr("Book"), required=True, most=200,
                  help=_tr("Such as management or tax; a book of the same name is replaced.")),
        ChoiceField("purpose", _tr("Kept for"), required=True, options=options(PURPOSES)),
        AmountField("cost", _tr("Cost"), required=True, currency=currency),
        AmountField("salvage", _tr("Salvage value"), required=True, currency=currency,
                    help=_tr("What it is expected to be worth at the end; 0 for nothing.")),
        DateField("in_service_on", _tr("In service"), required=True),
        NumberField("life_months", _tr("Life in months"), required=True, least=1, most=1200),
        ChoiceField("method", _tr("Method"), required=True, options=methods),
        NumberField("factor_percent", _tr("Factor in percent"), least=1, most=1000, unit="%",
                    help=_tr("For a declining balance; 200 is double.")),
        NumberField("rate_percent", _tr("Yearly rate"), least=Decimal("0.0001"), most=100,
                    digits=4, unit="%", help=_tr("For a fixed yearly rate.")),
        NumberField("total_units", _tr("Units of the whole life"), least=1,
                    help=_tr("For units of production; enter what was used as events.")),
        NumberField("class_years", _tr("Class in years"), least=3, most=20,
                    help=_tr("Computers are of the 5-year class.")),
        AmountField("expensed", _tr("Section 179"), currency=currency,
                    help=_tr("Expensed in the year of service; 0 for nothing.")),
        ChoiceField("bonus", _tr("Bonus of the year"), options=yes_no),
        ChoiceField("switch", _tr("Switch to straight line"), required=True, options=yes_no),
        ChoiceField("frequency", _tr("Charged"), required=True, options=frequencies),
        ChoiceField("convention", _tr("First period"), required=True, options=conventions),
    ]  # fmt: skip


class BookDialog(QDialog):
    """Every edit shows the years anew, or says what contradicts itself."""

    def __init__(
        self,
        desk: Desk,
        asset: AssetDetail,
        book: BookDetail | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asset = asset
        self._book = book
        self._fiscal_year_end = (12, 31) if book is None else book.terms.fiscal_year_end
        self.setWindowTitle(self.tr("Depreciation of {name}").format(name=asset.name))
        open_at(self, 940, 640)
        currency = asset.cost.currency if asset.cost else desk.settings.values.currency
        self.form = Form(book_fields(currency), self)
        self.years: RowModel[YearCharge] = RowModel(
            _columns(), key=lambda row: row.end, parent=self
        )
        self.rule = words("", "secondary", wrap=True, parent=self)
        self.problem = words("", "error", wrap=True, parent=self)
        self._lay_out()
        self.form.set_values(_start(asset, book))
        self.form.edited.connect(self.preview)
        self.preview()
        if book is None:
            self._ask_fiscal_year()

    def _lay_out(self) -> None:
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        buttons.button(standard.Ok).setText(self.tr("Save"))
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.form)
        left.addStretch()
        right.addWidget(section_title(self.tr("What comes of it"), self))
        right.addWidget(self.rule)
        right.addWidget(self.problem)
        right.addWidget(TableView(self.years, self.tr("Years of the book"), self), 1)
        both = QHBoxLayout()
        both.setSpacing(20)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(words(self.windowTitle(), "title", wrap=True, parent=self))
        column.addLayout(both, 1)
        column.addWidget(buttons)

    def _ask_fiscal_year(self) -> None:
        """A new book follows the ledger's fiscal year."""
        from catalog.queries.settings import LedgerSettings, ledger_settings

        def take(settings: LedgerSettings) -> None:
            self._fiscal_year_end = settings.fiscal_year_end
            self.preview()

        self._desk.ask(self, ledger_settings, done=take)

    def preview(self) -> None:
        """Show the years of what is typed, as far as it makes sense."""
        from planning.depreciation import schedule

        values = self.form.peek()
        self._show_needed()
        draft, sentence = (None, "") if values is None else self._draft(values)
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if draft is None:
            self.years.set_rows([])
            self.rule.setText("")
            return
        made = schedule(draft.terms(self._fiscal_year_end))
        sentences = [said(made.reason.rule)]
        if draft.table_percents:
            sentences.append(_tr("Tax figures are no tax advice."))
        self.rule.setText(". ".join(sentences))
        self.years.set_rows(made.by_year())

    def _show_needed(self) -> None:
        """Only the fields that the chosen method reads."""
        method = str(self.form.peek_at("method") or "")
        for name, methods in _READ_BY.items():
            self.form.show_field(name, shown=method in methods)

    def save(self) -> None:
        """Give the ledger the book."""
        values = self.form.values()
        if values is None:
            return
        draft, sentence = self._draft(values)
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if draft is None:
            return
        if draft.table_percents:
            self._check_year(draft)
        else:
            self._set(draft)

    def _check_year(self, draft: BookDraft) -> None:
        """Section 179 has a limit for everything that was placed in service in the year."""
        from catalog.queries.macrs import year_of_service
        from catalog.taxes import tax_rules
        from money import Amount

        self._desk.ask(
            self, year_of_service, rules=tax_rules(), asset_id=self._asset.id,
            in_service=draft.in_service_on, cost=draft.cost,
            expensed=draft.expensed or Amount.zero(draft.cost.currency),
            fiscal_year_end=self._fiscal_year_end,
            done=lambda _year: self._set(draft), failed=self._refused,
        )  # fmt: skip

    def _set(self, draft: BookDraft) -> None:
        from catalog.commands.books import set_books

        self._desk.do(
            self, set_books, drafts=[draft], done=lambda _ids: self.accept(), failed=self._refused
        )

    def _refused(self, error: Exception) -> None:
        from catalog.errors import LedgerError

        if isinstance(error, LedgerError | TaxError):
            self.problem.setText(said(str(error)))
            self.problem.show()
        else:
            self._desk.troubles.show(error)

    def _draft(self, values: dict[str, Any]) -> tuple[BookDraft | None, str]:
        """The draft, or the sentence that says why there is none."""
        from pydantic import ValidationError

        from catalog.errors import LedgerError
        from catalog.models import BookDraft
        from desktop.widgets.problems import problem_sentences

        # What the form does not ask for stays as it is in the book.
        kept = {} if self._book is None else dict(self._book.draft)
        given = dict(values)
        rate = given.pop("rate_percent")
        given["rate_ppm"] = None if rate is None else int(rate * _MILLION / 100)
        given["factor_percent"] = given["factor_percent"] or 200
        try:
            given |= self._printed(given)
            return BookDraft(**{**kept, **given, "asset_id": self._asset.id}), ""
        except (TaxError, LedgerError) as error:
            return None, said(str(error))
        except ValidationError as error:
            return None, " ".join(sentence for _, sentence in problem_sentences(error))

    def _printed(self, given: dict[str, Any]) -> dict[str, Any]:
        """The columns of a printed table, or none; takes what only the form asks for.

        Raises TaxError where the print, or the bonus of the year, is not known.
        """
        from catalog.models.book import table_fields
        from catalog.taxes import tax_rules
        from money import Amount
        from planning.tax.macrs_terms import printed_table

        years, bonus = given.pop("class_years"), given.pop("bonus")
        expensed, cost = given.pop("expensed"), given["cost"]
        if given["method"] != "percent-table":
            return {"table_title": None, "table_percents": None, "expensed": None,
                    "bonus_ppm": None, "table_source": None, "tax_rules": None}  # fmt: skip
        in_service = given["in_service_on"]
        bought = self._asset.purchased_on or in_service
        table = printed_table(
            tax_rules(), (min(bought, in_service), in_service), self._fiscal_year_end,
            convention=str(given["convention"]), class_years=years or 5,
            expensed=expensed or Amount.zero(cost.currency), with_bonus=bonus is not False,
        )  # fmt: skip
        return {
            **table_fields(table), "frequency": "year", "life_months": 12 * (years or 5),
            "salvage": Amount.zero(cost.currency),
        }  # fmt: skip


def _start(asset: AssetDetail, book: BookDetail | None) -> dict[str, Any]:
    """What the form shows first: the book, or what the asset itself tells."""
    from money import Amount

    if book is None:
        zero = None if asset.cost is None else Amount.zero(asset.cost.currency)
        purpose = _first_free_purpose(asset)
        return {
            "name": purpose, "purpose": purpose, "cost": asset.cost, "salvage": zero,
            "in_service_on": asset.in_use_since or today(), "life_months": 60,
            "method": "straight-line", "factor_percent": 200, "rate_percent": None,
            "switch": False, "frequency": "month", "convention": "full-month",
            "total_units": None, "class_years": 5, "expensed": zero, "bonus": True,
        }  # fmt: skip
    terms, table = book.terms, book.terms.table
    return {
        "name": book.name, "purpose": book.purpose, "cost": terms.cost, "salvage": terms.salvage,
        "in_service_on": terms.in_service, "life_months": terms.life_months,
        "method": terms.method, "factor_percent": int(terms.factor * 100),
        "rate_percent": None if terms.rate is None else terms.rate * 100,
        "switch": terms.switch, "frequency": terms.frequency, "convention": terms.convention,
        "total_units": terms.total_units, "class_years": max(terms.life_months // 12, 3),
        "expensed": Amount.zero(terms.cost.currency) if table is None else table.expensed,
        "bonus": table is None or bool(table.bonus_percent),
    }  # fmt: skip


def _first_free_purpose(asset: AssetDetail) -> str:
    """What the asset has no book for yet: a book of a name that is taken would replace it."""
    taken = {name for book in asset.books for name in (book.name, book.purpose)}
    return next((purpose for purpose in PURPOSES if purpose not in taken), "")


def _columns() -> list[Column[YearCharge]]:
    def amount(title: str, name: str) -> Column[YearCharge]:
        return Column(
            title, lambda row: getattr(row, name), amount_text, Align.RIGHT,
            116, order=lambda value: value.number,
        )  # fmt: skip

    return [
        Column(_tr("Year to"), lambda row: row.end, width=106),
        amount(_tr("Charge"), "charge"),
        amount(_tr("Book value"), "closing"),
    ]


def _tr(text: str) -> str:
    return translate("inventory", text)
