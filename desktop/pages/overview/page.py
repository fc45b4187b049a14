"""`OverviewPage`: the morning's look; everything is asked in the background and comes as it can."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, ClassVar, Final, TypeVar

from PySide6.QtWidgets import QScrollArea, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from catalog.changes import Changes
from desktop.actions import Action
from desktop.background import State
from desktop.charts.library import PlotsToCome
from desktop.page import Page
from desktop.pages.overview.attention import AttentionCard
from desktop.pages.overview.figures import FigureRow
from desktop.pages.overview.lines import (
    Lines,
    Topic,
    attention_lines,
    budget_lines,
    life_lines,
    topic_of,
    upgrades_text,
    verdict_lines,
)
from desktop.pages.overview.returns import ReturnsCard
from desktop.today import today
from desktop.widgets.empty import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QShowEvent

    from catalog.queries.overview import Figures, ValueYear
    from catalog.queries.pressing import Tiers
    from catalog.queries.tracking import MetricRow
    from catalog.queries.watching import FleetDay
    from catalog.store.ledger import Ledger
    from desktop.background import Job, LaneName
    from desktop.desk import Desk
    from desktop.monitoring import Monitoring
    from desktop.pages.overview.trends import Trends

T = TypeVar("T")
YEAR: Final = timedelta(days=365)
#: The most pressing lines of each kind come first; more than these nobody reads in a morning.
MOST_LINES: Final = 300


class OverviewPage(Page):
    """What needs attention, the fleet in figures, the trends."""

    shows: ClassVar[Changes] = Changes.everything()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.attention = AttentionCard(lambda line: desk.go(*line.goes_to), self)
        self.figures = FigureRow(self)
        self.returns = ReturnsCard(desk, self)
        PlotsToCome(desk.background, self)
        self.trends: Trends | None = None
        self._asked: list[Job] = []
        self._is_unfinished = False
        self._monitoring: Monitoring | None = None
        self.empty = self._empty_state()
        inside = QWidget(self)
        inside.setProperty("role", "clear")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(16, 14, 16, 16)
        self._column.setSpacing(12)
        self._column.addWidget(self.attention)
        self._column.addWidget(self.figures)
        self._column.addWidget(self.returns)
        self._column.addStretch(1)
        self._full = QScrollArea(self)
        self._full.setWidgetResizable(True)
        self._full.setWidget(inside)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._full)
        self._stack.addWidget(self.empty)

    def _empty_state(self) -> EmptyState:
        beginnings = (
            Action(
                id="overview.probe",
                title=self.tr("Probe this machine"),
                run=self._probe,
                icon="scan-search",
                primary=True,
            ),
            Action(
                id="overview.import",
                title=self.tr("Import from files…"),
                run=self._import,
                icon="file-input",
            ),
            Action(
                id="overview.begin",
                title=self.tr("Go to the inventory"),
                run=lambda: self.desk.go("inventory"),
                icon="server",
            ),
        )
        return EmptyState(
            self.tr("Nothing is in this ledger yet"),
            self.tr(
                "Probe this machine or import a list. Then this page says what needs attention,"
                " what the fleet is worth and how hard it works."
            ),
            *beginnings,
            icon="layout-dashboard",
            parent=self,
        )

    def _probe(self) -> None:
        from desktop.arrivals.probing import probe_this_machine

        probe_this_machine(self.desk, self)

    def _import(self) -> None:
        from desktop.arrivals.files import import_machines

        import_machines(self.desk, self)

    @override
    def refresh(self) -> None:
        from catalog.queries.overview import figures

        on = today()
        asked = [
            self._ask(
                "figures",
                lambda ledger: ledger.ask(figures, on),
                self._take_figures,
                takes_long=True,
            ),
            self._ask(
                "years",
                lambda ledger: _years(ledger, on),
                lambda years: self._trends().show_values(years, on),
                takes_long=True,
            ),
            self._ask(
                "attention",
                lambda ledger: _attention(ledger, on),
                lambda lines: self.attention.show_lines("assets", lines),
            ),
            self._ask("tiers", _tiers, self.figures.show_tiers, takes_long=True),
            self._ask(
                "verdicts",
                lambda ledger: _verdicts(ledger, on),
                lambda found: self._take_verdicts(*found),
                takes_long=True,
            ),
            self._ask(
                "budgets",
                _budgets,
                lambda lines: self.attention.show_lines("budgets", lines),
                takes_long=True,
            ),
            self._ask(
                "returns",
                lambda ledger: _returns(ledger, on),
                self.returns.show_metrics,
                takes_long=True,
            ),
            self._ask("days", lambda ledger: _gpu_days(ledger, on), self._take_days),
        ]
        self._asked = [job for job in asked if job is not None]

    def _ask(
        self,
        name: str,
        work: Callable[[Ledger], T],
        take: Callable[[T], object],
        *,
        takes_long: bool = False,
    ) -> Job | None:
        # What takes seconds on a large fleet goes where other pages do not wait behind it.
        lane: LaneName = "pool" if takes_long else "ledger"
        return self.desk.with_ledger(self, work, take, replaces=name, lane=lane)

    @override
    def left(self) -> None:
        """What waits is not asked: the page that is shown now comes first."""
        for job in self._asked:
            self._is_unfinished |= job.state in (State.WAITING, State.RUNNING)
            job.cancel()

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        if self._is_unfinished:
            self._is_unfinished = False
            self.refresh()

    def _take_figures(self, found: Figures) -> None:
        is_empty = found.fleet.total.count == 0 and found.retired == 0
        self._stack.setCurrentWidget(self.empty if is_empty else self._full)
        self.figures.show_figures(found)

    def _take_verdicts(self, lines: Lines, upgrades: str) -> None:
        self.attention.show_lines("verdicts", lines)
        self.attention.show_upgrades(upgrades)
        # Last of all: it resolves the names of everything that is owned, which nobody waits for.
        on = today()
        late = [
            self._ask(
                "life",
                lambda ledger: _lives(ledger, on),
                lambda found: self.attention.show_lines("life", found),
                takes_long=True,
            ),
            self._ask(
                "fleet",
                _beyond_limits,
                lambda found: self.attention.show_lines("fleet", found),
                takes_long=True,
            ),
        ]
        self._asked += [job for job in late if job is not None]
        self._follow_alerts()

    def _follow_alerts(self) -> None:
        """Alerts of this machine come and go by themselves; what is watched is known late."""
        if self._monitoring is None:
            from desktop.monitoring import monitoring

            self._monitoring = monitoring(self.desk)
            self._monitoring.alerts.changed.connect(self._show_alerts)
        self._show_alerts()

    def _show_alerts(self) -> None:
        from desktop.pages.overview.alert_lines import machine_lines

        if self._monitoring is not None:
            self.attention.show_lines("machine", machine_lines(self._monitoring))

    def _take_days(self, days: list[FleetDay]) -> None:
        self._trends().show_loads(days)

    def _trends(self) -> Trends:
        """Made with the first plot: the library that draws is not needed before."""
        if self.trends is None:
            from desktop.pages.overview.trends import Trends

            self.trends = Trends(self)
            self._column.insertWidget(3, self.trends)
        return self.trends


# Lines are made where they are asked for, so that the window need not wait for their sentences.


def _attention(ledger: Ledger, on: date) -> Lines:
    from catalog.queries.overview import attention, concerns

    counts: Counter[Topic] = Counter()
    for concern, count in ledger.ask(concerns, on).items():
        counts[topic_of(concern)] += count
    return Lines(tuple(attention_lines(ledger.ask(attention, on, MOST_LINES), on)), counts)


def _tiers(ledger: Ledger) -> Tiers:
    from catalog.policy import policy
    from catalog.queries.pressing import tiers

    return ledger.ask(tiers, policy().readiness)


def _verdicts(ledger: Ledger, on: date) -> tuple[Lines, str]:
    """The lines of upgrades, and what these come to together."""
    from catalog.policy import policy
    from catalog.queries.pressing import pressing

    rules = policy()
    found = ledger.ask(pressing, rules.upgrade, rules.readiness, on, most=MOST_LINES)
    counts = {Topic.UPGRADES: sum(found.parts.values())}
    return Lines(tuple(verdict_lines(found.machines)), counts), upgrades_text(found.costs)


def _budgets(ledger: Ledger) -> Lines:
    from catalog.policy import policy
    from catalog.queries.plan_lines import line_alerts
    from catalog.queries.plans import budgets

    rules = policy().budget
    rows = [row for row in ledger.ask(budgets, copies=False) if row.status.value != "closed"]
    alerts = ledger.ask(line_alerts, rules, most=MOST_LINES)
    return Lines(tuple(budget_lines(rows, alerts, rules)))


def _returns(ledger: Ledger, on: date) -> list[MetricRow]:
    from catalog.policy import policy
    from catalog.queries.tracking import metrics

    return ledger.ask(metrics, policy().budget, on)


def _lives(ledger: Ledger, on: date) -> Lines:
    from catalog.policy import life_rules
    from catalog.queries.catalogue.life import fleet_life
    from planning.levels import Level

    found = ledger.ask(fleet_life, on=on, rules=life_rules(), least=Level.ACT, most=MOST_LINES)
    lines = tuple(life_lines(found))[:MOST_LINES]
    return Lines(lines, {Topic.LIFE: sum(model.count for model in found)})


def _beyond_limits(ledger: Ledger) -> Lines:
    from desktop.pages.overview.alert_lines import ask_fleet

    return ask_fleet(ledger, MOST_LINES)


def _years(ledger: Ledger, on: date) -> list[ValueYear]:
    from catalog.queries.overview import value_by_year

    return ledger.ask(value_by_year, on)


def _gpu_days(ledger: Ledger, on: date) -> list[FleetDay]:
    from catalog.queries.watching import fleet_days
    from probing.readings import Metric

    # The present day is not over: half of it would look like a fall.
    end = datetime.combine(on, time(), UTC)
    first, last = int((end - YEAR).timestamp()), int(end.timestamp())
    return ledger.ask(fleet_days, Metric.GPU_PERCENT, first, last)
