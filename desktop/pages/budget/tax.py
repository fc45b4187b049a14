"""The tax pools of the fleet by fiscal year, beside the rules that they were worked out by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import Action
from desktop.amounts import amount_text
from desktop.pages.budget.table import year_name
from desktop.pages.budget.tax_words import jurisdiction_label, rule_columns, year_columns
from desktop.said import rule_of
from desktop.table.rows import RowModel
from desktop.table.view import TableView
from desktop.theme.tokens import Tone
from desktop.widgets.empty import EmptyState
from desktop.widgets.labels import words
from desktop.widgets.notice import Fact, Notice, Why, WhyDialog
from desktop.words import said
from planning.tax.elections import questions

if TYPE_CHECKING:
    from datetime import date

    from catalog.queries.tax import TaxView as Answer
    from desktop.desk import Desk
    from planning.tax import Parameter, Unknown
    from planning.tax.fleet import FleetYear


class TaxView(QWidget):
    """Asks the ledger when it is shown; without a jurisdiction it says where to choose one."""

    settings_asked = Signal()
    """The person wants to choose a jurisdiction."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.view: Answer | None = None
        self.setProperty("role", "panel")
        self.note = words("", "secondary", wrap=True, parent=self)
        self.warning = Notice(self)
        self.model: RowModel[FleetYear] = RowModel(year_columns(), key=lambda row: row.period)
        self.table: TableView[FleetYear] = TableView(self.model, self.tr("Tax by year"), self)
        self.table.opened.connect(self.show_why)
        self.rules: RowModel[Parameter | Unknown] = RowModel(rule_columns(), key=id)
        self.rule_table: TableView[Parameter | Unknown] = TableView(
            self.rules, self.tr("Rules in force"), self
        )
        self.stack = self._stack()

    def _stack(self) -> QStackedWidget:
        link = QPushButton(self.tr("Ledger settings…"), self)
        link.setProperty("link", True)
        link.clicked.connect(self.settings_asked)
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.addWidget(self.note, 1)
        self.elect = QPushButton(self.tr("Elections…"), self)
        self.elect.setProperty("link", True)
        self.elect.clicked.connect(self.choose_elections)
        head.addWidget(self.elect)
        head.addWidget(link)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        self.none_counts = EmptyState(
            self.tr("No asset counts for this tax"), "", icon="scale", parent=self
        )
        self.above = QStackedWidget(self)
        self.above.addWidget(self.table)
        self.above.addWidget(self.none_counts)
        split.addWidget(self.above)
        split.addWidget(self.rule_table)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        full = QWidget(self)
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.warning)
        column.addWidget(split, 1)
        choose = Action(
            id="budget.choose_jurisdiction",
            title=self.tr("Choose a jurisdiction…"),
            run=self.settings_asked.emit,
            icon="scale",
            primary=True,
        )
        empty = EmptyState(
            self.tr("No tax jurisdiction chosen"),
            self.tr(
                "Tax pools follow the rules of one country, by dated figures with their sources."
                " Choose it in the settings of the ledger. None of it is tax advice."
            ),
            choose,
            icon="scale",
        )
        stack = QStackedWidget(self)
        stack.addWidget(empty)
        stack.addWidget(full)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(stack)
        return stack

    def refresh(self, on: date) -> None:
        """Ask the ledger for the pools of the day `on`."""
        from catalog.queries.tax import tax_view
        from catalog.taxes import tax_rules

        self._desk.with_ledger(
            self,
            lambda ledger: ledger.ask(tax_view, rules=tax_rules(), on=on),
            self.show_view,
            replaces="tax",
            lane="pool",
        )

    def show_view(self, view: Answer) -> None:
        """Show the pools, the newest year first, and the rules."""
        self.view = view
        self.stack.setCurrentIndex(0 if view.jurisdiction is None else 1)
        if view.jurisdiction is None:
            return
        self.model.set_rows(view.years[::-1])
        self.rules.set_rows(view.rules)
        self.note.setText(self._noted(view))
        self.elect.setVisible(bool(questions(view.jurisdiction.value)))
        self.above.setCurrentIndex(0 if view.assets else 1)
        self.none_counts.say(self._why_none(view))
        self._warn(view)

    def _why_none(self, view: Answer) -> str:
        """Why no asset has a part in the pools, and what would give it one."""
        assert view.jurisdiction is not None
        parts = [
            self.tr("The pools of {jurisdiction} are kept in {currency}.").format(
                jurisdiction=jurisdiction_label(view.jurisdiction.value), currency=view.currency
            )
        ]
        if view.other_currency:
            text = self.tr(
                "{n} assets have their cost in another currency.", "", view.other_currency
            )
            parts.append(text.format(n=view.other_currency))
        if view.without_cost:
            text = self.tr("{n} assets have no known cost.", "", view.without_cost)
            parts.append(text.format(n=view.without_cost))
        if view.without_day:
            text = self.tr("{n} assets have no day of purchase.", "", view.without_day)
            parts.append(text.format(n=view.without_day))
        parts.append(
            self.tr(
                "Costs are not converted: enter what was paid in {currency}, or choose another"
                " jurisdiction in the settings of the ledger."
            ).format(currency=view.currency)
        )
        return " ".join(parts)

    def _noted(self, view: Answer) -> str:
        from planning.tax import NO_ADVICE

        left_out = (
            (view.other_currency, self.tr("Left out in other currencies: {n}.")),
            (view.without_day, self.tr("Left out without a day of purchase: {n}.")),
            (view.without_cost, self.tr("Left out without a known cost: {n}.")),
        )
        assert view.jurisdiction is not None
        head = self.tr(
            "{jurisdiction} · {n} assets in {currency} · rules of {version}", "", view.assets
        )
        parts = [
            head.format(
                jurisdiction=jurisdiction_label(view.jurisdiction.value),
                n=view.assets,
                currency=view.currency,
                version=view.version,
            ),
            *self._elected(view),
            *(text.format(n=n) for n, text in left_out if n),
            said(NO_ADVICE),
        ]
        return " · ".join(parts[:1]) + "\n" + " ".join(parts[1:])

    def _elected(self, view: Answer) -> list[str]:
        """What is elected, from which year on."""
        if view.elections is None:
            return []
        asked = {one.key: one for one in questions(view.elections.jurisdiction)}
        return [
            self.tr("Elected from {year} on: {answers}.").format(
                year=year,
                answers="; ".join(
                    f"{said(asked[key].label)}: {said(asked[key].label_of(value))}"
                    for key, value in changed
                ),
            )
            for year, changed in view.elections.changes
        ]

    def choose_elections(self) -> None:
        """Ask what is elected; from the chosen year on where one is chosen in the table."""
        from desktop.pages.budget.elections_form import ElectionsForm, years_to_elect

        view = self.view
        if view is None or view.elections is None:
            return
        begun = [year.period.start for year in view.years]
        years = years_to_elect(begun, view.on, view.settings.fiscal_year_end)
        chosen = next((row.period.start.year for row in self.table.chosen()), view.on.year)
        form = ElectionsForm(self._desk, view.elections, years, chosen, self)
        form.finished.connect(form.deleteLater)
        form.open()

    def _warn(self, view: Answer) -> None:
        """Years that are not known, and disposals whose proceeds nobody has recorded."""
        gone = sum(year.without_proceeds for year in view.years)
        problems = dict.fromkeys(
            [*([view.problem] if view.problem else []), *(y.problem for y in view.years)]
        )
        said = [problem for problem in problems if problem]
        if gone:
            text = self.tr("Assets that left without recorded proceeds, taken as none: {n}.")
            said.append(text.format(n=gone))
        self.warning.setVisible(bool(said))
        if said:
            title = self.tr("Not everything is known")
            self.warning.show_notice(title, "\n".join(said), Tone.WATCH)

    def explain_chosen(self) -> None:
        """Open the reasons of the first chosen year."""
        for row in self.table.chosen()[:1]:
            self.show_why(row)

    def show_why(self, row: FleetYear) -> None:
        """Open every rule, input, rounding and source of a year."""
        title = self.tr("Tax in fiscal year {year}").format(
            year=year_name(row.period.start, row.period.end)
        )
        facts = [
            Fact(said(item.label), said(item.text), said(reason.rule))
            for reason in row.reasons
            for item in reason.inputs
        ]
        if row.deduction is not None:
            facts.append(Fact(self.tr("Deduction"), amount_text(row.deduction)))
        rule = "\n".join(rule_of(reason) for reason in row.reasons)
        source = "\n".join(dict.fromkeys(said(r.source) for r in row.reasons if r.source))
        WhyDialog(Why(title, facts, rule or said(row.problem), source), self).open()
