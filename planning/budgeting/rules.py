"""The rules of budgets: alerts, contingency, phases and tolerances, read from a dated text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from money.sentence import say
from planning.rules_text import read

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from planning.rules_text import Table


class Level(StrEnum):
    """How close to its limit something is, from the calmest."""

    WITHIN = "within"
    NOTICE = "notice"
    ACT = "act"
    STOP = "stop"


class AlertLevel(StrEnum):
    """The levels that a rule sets a percentage for."""

    NOTICE = "notice"
    ACT = "act"
    STOP = "stop"


class Spending(StrEnum):
    """Whether money becomes an asset that depreciates, or an expense of the period."""

    CAPITAL = "capital"
    OPERATING = "operating"


class Category(StrEnum):
    """What a line is for: hardware as a whole or by kind, and what is bought beside it."""

    HARDWARE = "hardware"
    SERVER = "server"
    WORKSTATION = "workstation"
    DESKTOP = "desktop"
    LAPTOP = "laptop"
    ACCELERATOR = "accelerator"
    STORAGE = "storage"
    NETWORK = "network"
    EDGE = "edge"
    COMPONENT = "component"
    SOFTWARE = "software"
    CLOUD = "cloud"
    MAINTENANCE = "maintenance"
    ENERGY = "energy"
    SERVICES = "services"
    STAFF = "staff"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Alert:
    """From `at_percent` of the limit on, `level` holds."""

    level: Level
    at_percent: Decimal
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Contingency:
    """The share of a limit that is sensibly held back, in percent of it."""

    least_percent: Decimal
    most_percent: Decimal
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of one year of a plan; `share` is its weight among the phases of the year."""

    year: int
    name: str
    share: Decimal
    spending: Spending
    category: Category
    source: str = ""


class Measure(StrEnum):
    """What feeds a metric."""

    HARDWARE_UTILISATION = "hardware_utilisation"
    COST_PER_GPU_HOUR = "cost_per_gpu_hour"
    CLOUD_COST = "cloud_cost"
    DEPRECIATION = "depreciation"
    OWN = "own"


class Direction(StrEnum):
    """Whether the target is a floor or a ceiling."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"


@dataclass(frozen=True, slots=True)
class UsualMetric:
    """A metric that is usual to follow, with the target that its source gives."""

    name: str
    measure: Measure
    direction: Direction
    target: Decimal
    unit: str
    source: str


@dataclass(frozen=True, slots=True)
class BudgetRules:
    """One dated set of rules. `alerts` rise; `phases` are in the order of their years."""

    title: str
    version: str
    source_date: date
    effective: date
    alerts: tuple[Alert, ...]
    contingency: Contingency
    phases: tuple[Phase, ...]
    metrics: tuple[UsualMetric, ...]
    watch_within_percent: Decimal
    watch_text: str

    @property
    def source(self) -> str:
        """The source as people cite it: title, version, month."""
        return say(
            "{title}, version {version}, {source_date:%Y-%m}",
            title=self.title,
            version=self.version,
            source_date=self.source_date,
        )

    def alert(self, level: Level) -> Alert | None:
        """The alert of a level; none for what is within its limit."""
        return next((alert for alert in self.alerts if alert.level is level), None)

    @property
    def stop_percent(self) -> Decimal:
        """From which share of a limit on new commitments need an approval."""
        return self.alerts[-1].at_percent

    def phases_of(self, year: int) -> tuple[Phase, ...]:
        """The phases of a plan's year (from 1); years after the last are split like it."""
        last = max((phase.year for phase in self.phases), default=0)
        return tuple(phase for phase in self.phases if phase.year == min(year, last))


def load_budget_rules(text: str, name: str) -> BudgetRules:
    """The rules in a TOML text; `name` is its file name for messages.

    Raises RulesError with the line and what is allowed there when an entry is unknown or mistyped.
    """
    top = read(text, name)
    top.only("source", "alert", "contingency", "phase", "metric", "tracking")
    source, tracking = top.one("source"), top.one("tracking")
    source.only("title", "version", "date", "effective")
    tracking.only("watch_within_percent", "text", "source")
    return BudgetRules(
        title=source.text("title"),
        version=source.text("version"),
        source_date=source.date("date"),
        effective=source.date("effective"),
        alerts=_alerts(top),
        contingency=_contingency(top.one("contingency")),
        phases=_phases(top),
        metrics=_metrics(top),
        watch_within_percent=tracking.number("watch_within_percent"),
        watch_text=f"{tracking.text('text')} ({tracking.text('source')})",
    )


def _alerts(top: Table) -> tuple[Alert, ...]:
    tables = top.many("alert")
    alerts = tuple(_alert(table) for table in tables)
    if [alert.level.value for alert in alerts] != [level.value for level in AlertLevel]:
        levels = ", ".join(AlertLevel)
        raise top.problem(
            say("One [[alert]] is needed for each of {levels}, in this order.", levels=levels),
            "alert",
        )
    for table, (low, high) in zip(tables[1:], pairwise(alerts), strict=True):
        if high.at_percent <= low.at_percent:
            raise table.problem(
                say(
                    "“at_percent” is above the {at_percent} of the level before.",
                    at_percent=low.at_percent,
                ),
                "at_percent",
            )
    return alerts


def _alert(table: Table) -> Alert:
    table.only("level", "at_percent", "text", "source")
    percent = table.number("at_percent")
    if not percent:
        raise table.problem(say("“at_percent” is above zero."), "at_percent")
    level = Level(table.choice("level", AlertLevel))
    return Alert(level, percent, table.text("text"), table.text("source"))


def _contingency(table: Table) -> Contingency:
    table.only("least_percent", "most_percent", "text", "source")
    least, most = table.number("least_percent"), table.number("most_percent")
    if not least <= most <= 100:
        raise table.problem(
            say("“most_percent” lies between “least_percent” and 100."), "most_percent"
        )
    return Contingency(least, most, table.text("text"), table.text("source"))


def _phases(top: Table) -> tuple[Phase, ...]:
    tables = top.many("phase")
    phases = tuple(_phase(table) for table in tables)
    for year in {phase.year for phase in phases}:
        own = [phase for phase in phases if phase.year == year]
        if not sum(phase.share for phase in own):
            raise top.problem(
                say("At least one share of year {year} is above zero.", year=year), "phase"
            )
        if len({phase.name for phase in own}) != len(own):
            raise top.problem(
                say("Two phases of year {year} have the same name.", year=year), "phase"
            )
    return tuple(sorted(phases, key=lambda phase: phase.year))


def _phase(table: Table) -> Phase:
    table.only("year", "name", "share", "spending", "category", "source")
    year = table.number("year")
    if year != int(year) or not 1 <= year <= 30:
        raise table.problem(say("“year” is a whole number from 1 to 30."), "year")
    return Phase(
        year=int(year),
        name=table.text("name"),
        share=table.number("share"),
        spending=table.choice("spending", Spending),
        category=table.choice("category", Category),
        source=table.text("source"),
    )


def _metrics(top: Table) -> tuple[UsualMetric, ...]:
    found: dict[str, UsualMetric] = {}
    for table in top.many("metric"):
        table.only("name", "measure", "direction", "target", "unit", "source")
        metric = UsualMetric(
            name=table.text("name"),
            measure=table.choice("measure", Measure),
            direction=table.choice("direction", Direction),
            target=table.number("target"),
            unit=table.text("unit"),
            source=table.text("source"),
        )
        if metric.name in found:
            raise table.problem(say("“{metric}” is given twice.", metric=metric.name), "name")
        found[metric.name] = metric
    return tuple(found.values())
