"""The forms of budgets: a budget or a plan over years, a line, an entry with its approval, a
signature, a what-if copy, a source of funding.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from typing_extensions import override

from desktop.budget_words import CATEGORIES, SPENDINGS, category_label, entry_label, spending_label
from desktop.ledger_dialog import LedgerDialog
from desktop.widgets.fields import AmountField, ChoiceField, DateField, NumberField, TextField
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from catalog.queries.plan_lines import EntryRow, PlanLine
    from catalog.queries.plans import BudgetRow, Source
    from desktop.desk import Desk
    from desktop.widgets.fields import Field
    from planning.budgeting import BudgetRules

_PPM_A_PERCENT: Final = 10_000


def _tr(text: str) -> str:
    return translate("budget", text)


class BudgetDialog(LedgerDialog):
    """A budget of a fiscal year, or one for each of several years, split by the rules' phases."""

    def __init__(
        self,
        desk: Desk,
        rules: BudgetRules,
        year_end: tuple[int, int],
        on: date,
        parent: QWidget | None = None,
        *,
        currency: str | None = None,
    ) -> None:
        """`currency` is that of the other budgets; None takes the settings' own."""
        self._rules, self._year_end = rules, year_end
        rule = rules.contingency
        advice = _tr("The rule: {least} to {most} % of the limit.").format(
            least=rule.least_percent, most=rule.most_percent
        )
        yes_no = [(False, _tr("No, I plan the lines myself")), (True, self._phases_text())]
        years = [(year, str(year)) for year in range(on.year - 5, on.year + 16)]
        fields: list[Field] = [
            TextField("name", _tr("Name"), required=True, most=200),
            ChoiceField("year", _tr("First fiscal year"), required=True, options=years,
                        help=_tr("The year in which it ends.")),
            NumberField("years", _tr("Years"), required=True, least=1, most=10,
                        help=_tr("One budget for each; each can be changed afterwards.")),
            AmountField("limit", _tr("Limit of each year"), required=True,
                        currency=currency or desk.settings.values.currency),
            NumberField("contingency", _tr("Contingency"), required=True, least=Decimal(0),
                        most=Decimal(100), digits=4, unit="%", help=advice),
            ChoiceField("phases", _tr("Split by phases"), required=True, options=yes_no),
        ]  # fmt: skip
        start = {
            "year": on.year, "years": 1, "contingency": rule.least_percent, "phases": False,
        }  # fmt: skip
        super().__init__(desk, _tr("New budget"), fields, _tr("Add"), start=start, parent=parent)

    def _phases_text(self) -> str:
        """Yes: 60/40, 70/30, 40/60."""
        years = sorted({phase.year for phase in self._rules.phases})
        shares = ", ".join(
            "/".join(f"{phase.share.normalize():f}" for phase in self._rules.phases_of(year))
            for year in years
        )
        return _tr("Yes, by the rules: {shares}").format(shares=shares)

    @override
    def command(self, values: dict[str, Any]) -> tuple[Callable[..., Any], dict[str, Any]]:
        from datetime import date

        from catalog.commands.budgets import PlanYear, add_plan
        from catalog.queries.fleet import fiscal_years

        month, day = self._year_end
        first = date(values["year"], month, min(day, 28))
        years = [
            PlanYear(
                *span,
                values["limit"],
                self._rules.phases_of(number) if values["phases"] else (),
            )
            for number, span in enumerate(
                fiscal_years(first, values["years"], self._year_end), start=1
            )
        ]
        return add_plan, {
            "name": values["name"],
            "years": years,
            "contingency_ppm": int(values["contingency"] * _PPM_A_PERCENT),
        }


class BudgetEditDialog(LedgerDialog):
    """Name, limit, contingency and notes of a budget."""

    def __init__(self, desk: Desk, row: BudgetRow, parent: QWidget | None = None) -> None:
        self._row = row
        fields: list[Field] = [
            TextField("name", _tr("Name"), required=True, most=200),
            AmountField("limit", _tr("Limit"), required=True, currency=row.currency),
            NumberField("contingency", _tr("Contingency"), required=True, least=Decimal(0),
                        most=Decimal(100), digits=4, unit="%"),
            TextField("notes", _tr("Notes"), lines=3, most=20_000),
        ]  # fmt: skip
        start = {
            "name": row.name,
            "limit": row.limit,
            "contingency": (Decimal(row.contingency_ppm) / _PPM_A_PERCENT).normalize(),
            "notes": row.notes,
        }
        note = _tr("A signed plan that changes is a draft again: its next version is to be signed.")
        title = _tr("Budget {name} {year}").format(name=row.name, year=row.year)
        super().__init__(
            desk, title, fields, _tr("Save"), start=start,
            note=note if row.status.value == "approved" else "", parent=parent,
        )  # fmt: skip

    @override
    def command(self, values: dict[str, Any]) -> tuple[Callable[..., Any], dict[str, Any]]:
        from catalog.commands.budgets import edit_budget

        changes = {
            "name": values["name"],
            "limit": values["limit"],
            "contingency_ppm": int(values["contingency"] * _PPM_A_PERCENT),
            "notes": values["notes"] or "",
        }
        return edit_budget, {"budget_id": self._row.id, "changes": changes}


class LineDialog(LedgerDialog):
    """A line of a plan, new or standing."""

    def __init__(
        self,
        desk: Desk,
        row: BudgetRow,
        sources: Sequence[Source],
        line: PlanLine | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._row, self._line = row, line
        fields: list[Field] = [
            TextField("name", _tr("Line"), required=True, most=200),
            ChoiceField("category", _tr("Category"), required=True,
                        options=[(each, category_label(each)) for each in CATEGORIES]),
            ChoiceField("spending", _tr("Spending"), required=True,
                        options=[(each, spending_label(each)) for each in SPENDINGS]),
            AmountField("planned", _tr("Planned"), required=True, currency=row.currency),
            AmountField("forecast", _tr("Own forecast"), currency=row.currency,
                        help=_tr("What you expect it to cost; empty: worked out.")),
            DateField("expected_on", _tr("Money leaves"), help=_tr("For the cash flow.")),
            TextField("cost_centre", _tr("Cost centre"), most=200),
            TextField("project", _tr("Project"), most=200),
            TextField("phase", _tr("Phase"), most=200),
            ChoiceField("funding_id", _tr("Paid from"),
                        options=[(each.id, each.name) for each in sources]),
            TextField("notes", _tr("Notes"), lines=2, most=20_000),
        ]  # fmt: skip
        title = _tr("Line in {name} {year}").format(name=row.name, year=row.year)
        ok = _tr("Add") if line is None else _tr("Save")
        super().__init__(desk, title, fields, ok, start=_line_start(line), parent=parent)

    @override
    def command(self, values: dict[str, Any]) -> tuple[Callable[..., Any], dict[str, Any]]:
        from catalog.commands.budget_lines import add_lines, edit_lines
        from catalog.models import BudgetLineDraft

        given = {name: _text_or(name, value) for name, value in values.items()}
        if self._line is not None:
            return edit_lines, {"line_ids": [self._line.id], "changes": given}
        draft = BudgetLineDraft(budget_id=self._row.id, **given)
        return add_lines, {"budget_id": self._row.id, "drafts": [draft]}


def _line_start(line: PlanLine | None) -> dict[str, Any]:
    if line is None:
        return {"category": "server", "spending": "capital"}
    return {
        "name": line.name, "category": line.category.value, "spending": line.spending.value,
        "planned": line.position.planned, "forecast": line.position.own_forecast,
        "expected_on": line.expected_on, "cost_centre": line.cost_centre, "project": line.project,
        "phase": line.phase, "funding_id": line.funding_id, "notes": line.notes,
    }  # fmt: skip


_TEXTS: Final = frozenset(
    {"name", "cost_centre", "project", "phase", "notes", "vendor", "reference", "note"}
)


def _text_or(name: str, value: Any) -> Any:
    """What the ledger keeps for an empty field: an empty text, or nothing known."""
    return "" if value is None and name in _TEXTS else value


class EntryDialog(LedgerDialog):
    """A request, an order, a receipt or an invoice; asks for an approval where one is needed."""

    def __init__(
        self,
        desk: Desk,
        line: PlanLine,
        rules: BudgetRules,
        *,
        state: str,
        on: date,
        of: EntryRow | None = None,
        edited: EntryRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._line, self._rules, self._state = line, rules, state
        self._of, self._edited = of, edited
        fields: list[Field] = [
            AmountField("amount", _tr("Amount"), required=True,
                        currency=line.position.planned.currency,
                        may_be_negative=state == "invoiced",
                        help=_tr("A credit note is below zero.") if state == "invoiced" else ""),
            DateField("dated", _tr("Date"), required=True),
            TextField("vendor", _tr("Vendor"), most=200),
            TextField("reference", _tr("Reference"), most=200,
                      help=_tr("The number of the order or the invoice.")),
            DateField("expected_on", _tr("Money leaves"), help=_tr("For the cash flow.")),
            TextField("notes", _tr("Notes"), lines=2, most=20_000),
            TextField("approved_by", _tr("Approved by"), most=200),
            TextField("why", _tr("Why it may pass"), most=200),
        ]  # fmt: skip
        start: dict[str, Any] = {"dated": on}
        if of is not None:
            start |= {"vendor": of.vendor, "reference": of.reference, "amount": of.amount}
        if edited is not None:
            start = {
                "amount": edited.amount, "dated": edited.dated, "vendor": edited.vendor,
                "reference": edited.reference, "expected_on": edited.expected_on,
                "notes": edited.notes,
            }  # fmt: skip
        title = _tr("{what} on {line}").format(what=entry_label(state), line=line.name)
        super().__init__(
            desk,
            title,
            fields,
            _tr("Enter") if edited is None else _tr("Save"),
            start=start,
            note=_left_text(line),
            parent=parent,
        )
        self._is_asked = False
        self._ask_approval(asked=False)

    def _ask_approval(self, *, asked: bool) -> None:
        for name in _APPROVAL:
            self.form.show_field(name, shown=asked)

    @override
    def command(self, values: dict[str, Any]) -> tuple[Callable[..., Any], dict[str, Any]]:
        from catalog.commands.commitments import Approval, add_entry, edit_entry
        from catalog.models import BudgetEntryDraft, EntryState

        by, why = values.pop("approved_by"), values.pop("why")
        draft = BudgetEntryDraft(
            line_id=self._line.id,
            of_id=None if self._of is None else self._of.id,
            state=EntryState(self._state),
            **{name: _text_or(name, value) for name, value in values.items()},
        )
        approval = Approval(by or "", why or "") if by or why else None
        given = {"draft": draft, "rules": self._rules, "approval": approval}
        if self._edited is not None:
            return edit_entry, {"entry_id": self._edited.id, **given}
        return add_entry, given

    @override
    def refused(self, error: Exception) -> None:
        """Where an approval is needed, say by how much and ask for it; what of it is still empty
        is marked.
        """
        from catalog.commands.commitments import ApprovalNeededError

        super().refused(error)
        if isinstance(error, ApprovalNeededError):
            self._ask_approval(asked=True)
            empty = [name for name in _APPROVAL if not self.form.peek_at(name)]
            if self._is_asked:
                for name in empty:
                    self.form.show_problem(name, _APPROVAL_NEEDED[name]())
            self._is_asked = True
            self.form.editor(empty[0] if empty else _APPROVAL[0]).setFocus()


_APPROVAL: Final = ("approved_by", "why")
_APPROVAL_NEEDED: Final = {
    "approved_by": lambda: _tr("Say who lets it pass."),
    "why": lambda: _tr("Say why it may pass."),
}


def _left_text(line: PlanLine) -> str:
    from desktop.amounts import amount_text

    money = line.position
    if money.available.number < 0:
        text = _tr("{used} of {planned} is bound: {over} more than planned.")
        return text.format(
            used=amount_text(money.used),
            planned=amount_text(money.planned),
            over=amount_text(-money.available),
        )
    text = _tr("{used} of {planned} is bound; {left} is left.")
    return text.format(
        used=amount_text(money.used),
        planned=amount_text(money.planned),
        left=amount_text(money.available),
    )


class SignDialog(LedgerDialog):
    """Who signs the plan as it stands."""

    def __init__(self, desk: Desk, row: BudgetRow, parent: QWidget | None = None) -> None:
        self._row = row
        fields: list[Field] = [
            TextField("signed_by", _tr("Signed by"), required=True, most=200),
            TextField("note", _tr("Note"), most=200, help=_tr("Where it was decided, and why.")),
        ]
        note = _tr(
            "The plan as it stands is kept with its SHA-256 as version {n}. A signed version never"
            " changes; changing the plan makes the next one."
        ).format(n=row.versions + 1)
        title = _tr("Sign {name} {year}").format(name=row.name, year=row.year)
        super().__init__(desk, title, fields, _tr("Sign"), note=note, parent=parent)

    @override
    def command(self, values: dict[str, Any]) -> tuple[Callable[..., Any], dict[str, Any]]:
        from catalog.commands.budgets import sign_budget

        return sign_budget, {
            "budget_id": self._row.id,
            "signed_by": values["signed_by"],
            "note": values["note"] or "",
        }


class CopyDialog(LedgerDialog):
    """A name for a what-if copy."""

    def __init__(self, desk: Desk, row: BudgetRow, parent: QWidget | None = None) -> None:
        self._row = row
        fields: list[Field] = [TextField("name", _tr("Name"), required=True, most=200)]
        note = _tr("A copy can be changed freely and is compared with its plan line by line.")
        start: Mapping[str, Any] = {"name": _tr("{name}: what if").format(name=row.name)}
        title = _tr("What-if copy of {name} {year}").format(name=row.name, year=row.year)
        super().__init__(desk, title, fields, _tr("Copy"), start=start, note=note, parent=parent)

    @override
    def command(self, values: dict[str, Any]) -> tuple[Callable[..., Any], dict[str, Any]]:
        from catalog.commands.budgets import copy_budget

        return copy_budget, {"budget_id": self._row.id, "name": values["name"]}


class FundingDialog(LedgerDialog):
    """A source of funding, new or standing."""

    def __init__(
        self, desk: Desk, row: BudgetRow, source: Source | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        self._row, self._source = row, source
        fields: list[Field] = [
            TextField("name", _tr("Source"), required=True, most=200),
            AmountField("amount", _tr("Amount"), required=True, currency=row.currency),
            TextField("notes", _tr("Notes"), lines=2, most=20_000),
        ]
        start = {}
        if source is not None:
            start = {"name": source.name, "amount": source.amount, "notes": source.notes}
        title = _tr("Funding of {name} {year}").format(name=row.name, year=row.year)
        super().__init__(desk, title, fields, _tr("Save"), start=start, parent=parent)

    @override
    def command(self, values: dict[str, Any]) -> tuple[Callable[..., Any], dict[str, Any]]:
        from catalog.commands.budgets import set_funding
        from catalog.models import FundingDraft

        given = {name: _text_or(name, value) for name, value in values.items()}
        draft = FundingDraft(budget_id=self._row.id, **given)
        number = None if self._source is None else self._source.id
        return set_funding, {"draft": draft, "funding_id": number}
