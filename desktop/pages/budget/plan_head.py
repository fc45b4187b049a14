"""The head of the budgets: which one, how it stands, and its money in figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.amounts import amount_text
from desktop.budget_words import budget_status, level_text, percent_text
from desktop.pages.budget.plan_bar import UsageBar
from desktop.theme.look import look
from desktop.theme.tokens import Tone
from desktop.widgets.badge import Badge
from desktop.widgets.card import FigureTile, in_a_row
from desktop.widgets.labels import words
from desktop.widgets.notice import Fact, Why, WhyDialog
from desktop.words import said

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from catalog.queries.plans import BudgetRow
    from planning.budgeting import BudgetRules


class PlanHead(QWidget):
    """Chooses a budget; `chosen` is its number."""

    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: BudgetRow | None = None
        self._rules: BudgetRules | None = None
        self.chooser = QComboBox(self)
        self.chooser.setAccessibleName(self.tr("Budget"))
        self.chooser.setMinimumWidth(look().theme.px(240))
        self.chooser.activated.connect(lambda _number: self.chosen_changed.emit())
        self.status = Badge("", Tone.NEUTRAL, self)
        self.level = Badge("", Tone.NEUTRAL, self)
        self.advice = words("", "label", wrap=True, parent=self)
        self.bar = UsageBar(self)
        self.tiles: dict[str, FigureTile] = {}
        self.links = QHBoxLayout()
        self.links.setSpacing(8)
        self._lay_out()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        for widget in (self.chooser, self.status, self.level):
            first.addWidget(widget)
        first.addStretch(1)
        first.addLayout(self.links)
        tiles = QHBoxLayout()
        tiles.setSpacing(10)
        for name, title in (
            ("limit", self.tr("Limit")), ("planned", self.tr("Planned")),
            ("used", self.tr("Used")), ("invoiced", self.tr("Invoiced")),
            ("available", self.tr("Limit left")), ("forecast", self.tr("Forecast")),
        ):  # fmt: skip
            tile = FigureTile(title, self, can_ask=True)
            tile.asked.connect(lambda name=name: self.show_why(name))
            self.tiles[name] = tile
            tiles.addWidget(tile, 1)
        in_a_row(tuple(self.tiles.values()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(first)
        column.addWidget(self.advice)
        column.addLayout(tiles)
        column.addWidget(self.bar)

    @property
    def chosen(self) -> int | None:
        """The number of the chosen budget."""
        number = self.chooser.currentData()
        return None if number is None else int(number)

    def choose(self, budget_id: int) -> None:
        """Choose a budget."""
        place = self.chooser.findData(budget_id)
        if place >= 0:
            self.chooser.setCurrentIndex(place)

    def offer(self, rows: Sequence[BudgetRow]) -> None:
        """Offer these budgets; the chosen one stays chosen while it is there."""
        before = self.chosen
        self.chooser.clear()
        for row in rows:
            text = f"{row.name} {row.year}"
            if row.copy_of_id is not None:
                text = self.tr("What if: {name}").format(name=text)
            self.chooser.addItem(text, row.id)
        place = self.chooser.findData(before)
        self.chooser.setCurrentIndex(max(place, 0) if rows else -1)

    def show_budget(self, row: BudgetRow, rules: BudgetRules) -> None:
        """Show how a budget stands."""
        self._row, self._rules = row, rules
        found = row.standing(rules)
        if row.copy_of_id is None:
            self.status.show_state(*budget_status(row.status.value))
        else:
            self.status.show_state(self.tr("What-if copy"), Tone.ACCENT)
        self.level.show_state(*level_text(found.level.value))
        share = percent_text(found.percent) or self.tr("no limit")
        self.advice.setText(self.tr("{share} of the limit is used. {advice}.").format(
            share=share, advice=said(found.reason.rule)
        ))  # fmt: skip
        money = row.position
        figures = {
            "limit": row.limit, "planned": money.planned, "used": money.used,
            "invoiced": money.invoiced, "available": row.limit - money.used,
            "forecast": money.forecast,
        }  # fmt: skip
        for name, amount in figures.items():
            self.tiles[name].show_figure(amount_text(amount), self._detail(name))
        self._draw(row, rules)

    def _detail(self, name: str) -> str:
        assert self._row is not None
        row, money = self._row, self._row.position
        match name:
            case "limit":
                return self.tr("{start} to {end}").format(start=row.starts_on, end=row.ends_on)
            case "planned":
                return self.tr("{n} lines", "", row.lines).format(n=QLocale().toString(row.lines))
            case "used":
                return self.tr("ordered {amount}").format(amount=amount_text(money.committed))
            case "invoiced":
                return self.tr("received {amount}").format(amount=amount_text(money.received))
            case "available":
                return self.tr("asked for {amount}").format(amount=amount_text(money.requested))
        difference = money.forecast - money.planned
        if not difference:
            return self.tr("as planned")
        said = self.tr("{amount} above the plan")
        if difference.number < 0:
            said, difference = self.tr("{amount} below the plan"), -difference
        return said.format(amount=amount_text(difference))

    def _draw(self, row: BudgetRow, rules: BudgetRules) -> None:
        def percent(minor: int) -> float:
            return 0.0 if row.limit.minor <= 0 else max(0.0, minor * 100 / row.limit.minor)

        money = row.position
        parts = [
            (percent(money.invoiced.minor), "0", self.tr("Invoiced")),
            (percent(money.outstanding.minor), "1", self.tr("Bound, not invoiced")),
            (percent(money.requested.minor), "4", self.tr("Asked for")),
        ]
        marks = [
            (float(alert.at_percent), f"{level_text(alert.level.value)[0]} {alert.at_percent} %")
            for alert in rules.alerts
        ]
        sentence = self.tr(
            "Invoiced {invoiced}, bound and not invoiced {bound}, asked for {asked}, of {limit};"
            " alerts: {marks}"
        ).format(
            marks=", ".join(word for _, word in marks),
            invoiced=amount_text(money.invoiced), bound=amount_text(money.outstanding),
            asked=amount_text(money.requested), limit=amount_text(row.limit),
        )  # fmt: skip
        self.bar.show_parts(parts, marks, sentence)

    # --- why? ------------------------------------------------------------------------------------

    def show_why(self, name: str) -> None:
        """Open what a figure rests on."""
        if self._row is None or self._rules is None:
            return
        row = self._row
        money = row.position
        rules: dict[str, Callable[[], str]] = {
            "limit": lambda: self.tr("What the fiscal year may cost, as it was set."),
            "planned": lambda: self.tr("The sum of what the lines plan."),
            "used": lambda: self.tr(
                "Of each order the largest of ordered, received and invoiced, and what was invoiced"
                " without an order."
            ),
            "invoiced": lambda: self.tr("The sum of all invoices, credit notes taken off."),
            "available": lambda: self.tr("The limit less what is used."),
            "forecast": lambda: self.tr(
                "Line by line: the own forecast where there is one, else the plan; never less than"
                " what is bound and, without an own forecast, asked for."
            ),
        }
        facts = [
            Fact(self.tr("Limit"), amount_text(row.limit)),
            Fact(self.tr("Planned"), amount_text(money.planned)),
            Fact(self.tr("Requested"), amount_text(money.requested)),
            Fact(self.tr("Ordered"), amount_text(money.committed)),
            Fact(self.tr("Received"), amount_text(money.received)),
            Fact(self.tr("Invoiced"), amount_text(money.invoiced)),
            Fact(self.tr("Used"), amount_text(money.used)),
        ]
        reason = row.standing(self._rules).reason
        source = ". ".join(said(part) for part in (reason.formula, reason.rounding, reason.source))
        title = self.tiles[name].accessibleName()
        WhyDialog(Why(title, facts, rules[name](), source), self).open()
