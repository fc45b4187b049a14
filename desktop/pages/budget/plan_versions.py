"""What was signed of a budget, what is held back of it, and where its money comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from desktop.amounts import amount_text
from desktop.budget_words import reserve_state
from desktop.said import facts_of, rule_of
from desktop.table.column import Align, Column, Pill
from desktop.table.rows import RowModel
from desktop.table.view import TableView
from desktop.theme.tokens import Tone
from desktop.widgets.badge import Badge
from desktop.widgets.card import Card
from desktop.widgets.labels import words
from desktop.widgets.notice import Why, WhyDialog
from desktop.words import said, translate

if TYPE_CHECKING:
    from catalog.queries.plans import BudgetDetail, Source, Version
    from planning.budgeting import BudgetRules, Reserve


class PlanVersions(QWidget):
    """Versions on the left; contingency and funding on the right."""

    sign_asked = Signal()
    fund_asked = Signal(object)
    """Change this source, or (None) add one."""
    unfund_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reserve: Reserve | None = None
        self.versions: RowModel[Version] = RowModel(
            _version_columns(), key=lambda row: row.id, parent=self
        )
        self.sources: RowModel[Source] = RowModel(
            _source_columns(), key=lambda row: row.id, parent=self
        )
        self.state = words("", "label", wrap=True, parent=self)
        self.badge = Badge("", Tone.NEUTRAL, self)
        self.held = words("", "figure", parent=self)
        self.rule = words("", "secondary", wrap=True, parent=self)
        self.gap = words("", "label", wrap=True, parent=self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setSpacing(10)
        grid.addWidget(self._version_card(), 0, 0, 2, 1)
        grid.addWidget(self._reserve_card(), 0, 1)
        grid.addWidget(self._funding_card(), 1, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.setRowStretch(1, 1)

    def _version_card(self) -> Card:
        card = Card(self.tr("Versions and sign-off"), self)
        self.table: TableView[Version] = TableView(self.versions, self.tr("Signed versions"), self)
        self.sign = self._button(self.tr("Sign the plan…"), self.sign_asked.emit)
        row = QHBoxLayout()
        row.addWidget(self.state, 1)
        row.addWidget(self.sign)
        card.body.addLayout(row)
        card.body.addWidget(self.table, 1)
        return card

    def _reserve_card(self) -> Card:
        card = Card(self.tr("Contingency"), self)
        why = QPushButton(self.tr("why?"), self)
        why.setProperty("link", True)
        why.clicked.connect(self.show_why)
        row = QHBoxLayout()
        row.addWidget(self.held)
        row.addWidget(self.badge)
        row.addStretch()
        row.addWidget(why)
        card.body.addLayout(row)
        card.body.addWidget(self.rule)
        return card

    def _funding_card(self) -> Card:
        card = Card(self.tr("Funding"), self)
        self.funding: TableView[Source] = TableView(
            self.sources, self.tr("Sources of funding"), self
        )
        self.funding.opened.connect(self.fund_asked.emit)
        self.funding.chosen_changed.connect(self._enable)
        add = self._button(self.tr("Add a source…"), lambda: self.fund_asked.emit(None))
        self.remove = self._button(self.tr("Remove"), self._ask_remove)
        card.body.addWidget(self.gap)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(add)
        row.addWidget(self.remove)
        card.body.addLayout(row)
        card.body.addWidget(self.funding, 1)
        return card

    def _button(self, title: str, run: object) -> QPushButton:
        button = QPushButton(title, self)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    def _ask_remove(self) -> None:
        for source in self.funding.chosen()[:1]:
            self.unfund_asked.emit(source)

    def _enable(self) -> None:
        self.remove.setEnabled(self.funding.chosen_count() == 1)

    def show_budget(self, detail: BudgetDetail, rules: BudgetRules) -> None:
        """Show what stands around the lines of this budget."""
        row = detail.budget
        self.versions.set_rows(detail.versions)
        self.sources.set_rows(detail.sources)
        self._enable()
        is_copy, status = row.copy_of_id is not None, row.status.value
        self.sign.setEnabled(not is_copy and status == "draft" and row.lines > 0)
        self.state.setText(_sign_text(detail, is_copy=is_copy, status=status))
        self._reserve = reserve = row.reserve(rules)
        self.held.setText(amount_text(reserve.held))
        self.badge.show_state(*reserve_state(reserve.state.value))
        share = f"{reserve.share_percent.normalize():f}"
        text = self.tr(
            "{share} % of the limit is held back; the rule is {least} to {most} %. {unplanned} of"
            " the rest is not planned, {left} of the contingency is untouched by the plan."
        )
        rule = rules.contingency
        self.rule.setText(
            text.format(
                share=share, least=rule.least_percent, most=rule.most_percent,
                unplanned=amount_text(reserve.unplanned), left=amount_text(reserve.left),
            )
        )  # fmt: skip
        gap = detail.funding.gap
        if not detail.sources:
            said = self.tr("No source is named yet.")
        elif gap.number > 0:
            said = self.tr("No source covers {amount} of the limit.").format(
                amount=amount_text(gap)
            )
        else:
            said = self.tr("The sources cover the limit.")
        self.gap.setText(said)

    def show_why(self) -> None:
        """Open what the contingency rests on."""
        if self._reserve is not None:
            reason = self._reserve.reason
            facts = facts_of(reason)
            rule = rule_of(reason, " ")
            WhyDialog(Why(self.tr("Contingency"), facts, rule, said(reason.source)), self).open()


def _sign_text(detail: BudgetDetail, *, is_copy: bool, status: str) -> str:
    if is_copy:
        return _tr("A what-if copy is never signed.")
    newest = detail.versions[0] if detail.versions else None
    if status == "closed":
        return _tr("The budget is closed.")
    if newest is None:
        return _tr("The plan was never signed; orders on it need an approval.")
    if status == "draft":
        text = _tr("Changed since version {n} was signed; orders need an approval until it is.")
        return text.format(n=newest.number)
    return _tr("The plan stands as version {n} was signed.").format(n=newest.number)


def _version_columns() -> list[Column[Version]]:
    return [
        Column(_tr("Version"), lambda row: row.number, align=Align.RIGHT, width=74, strong=True),
        Column(_tr("Signed by"), lambda row: row.signed_by, width=160),
        Column(_tr("Signed"), lambda row: row.signed_at, width=164),
        Column(_tr("Is it intact?"), lambda row: row.is_intact, width=110,
               pill=lambda row: Pill(_tr("✓ Intact"), Tone.GOOD) if row.is_intact
               else Pill(_tr("✕ Was edited"), Tone.ACT)),
        Column(_tr("Note"), lambda row: row.note, width=180),
        Column("SHA-256", lambda row: row.digest, width=180, quiet=True),
    ]  # fmt: skip


def _source_columns() -> list[Column[Source]]:
    def money(title: str, name: str) -> Column[Source]:
        return Column(
            title, lambda row: getattr(row, name), amount_text, Align.RIGHT, 130,
            order=lambda value: value.number,
        )  # fmt: skip

    return [
        Column(_tr("Source"), lambda row: row.name, width=160, strong=True),
        money(_tr("Gives"), "amount"),
        money(_tr("Planned from it"), "planned"),
    ]


def _tr(text: str) -> str:
    return translate("budget", text)
