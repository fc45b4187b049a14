"""Upgrade rules: dated conditions on facts, read from a text that people may change."""

from __future__ import annotations

import operator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from money.sentence import say
from planning.errors import RulesError
from planning.facts import FACT_TEXTS, Component, Fact
from planning.rules_text import Table, read

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from decimal import Decimal

__all__ = ["Condition", "Cycle", "Priority", "Rule", "RulesError", "UpgradeRules", "load_rules"]


class Priority(StrEnum):
    """How urgent a verdict is; UNKNOWN when the facts that are missing could decide either way."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    NONE = "none"
    UNKNOWN = "unknown"


class RulePriority(StrEnum):
    """The priorities a rule may give."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Operator(StrEnum):
    """How a fact is compared with its threshold; measured facts are never exactly equal to one."""

    AT_LEAST = ">="
    MORE = ">"
    AT_MOST = "<="
    LESS = "<"


class Unit(StrEnum):
    """The units of thresholds."""

    YEARS = "years"
    MONTHS = "months"
    PERCENT = "percent"
    HOURS_PER_WEEK = "hours_per_week"
    GB = "gb"


ORDER: Final = (Priority.HIGH, Priority.MEDIUM, Priority.LOW, Priority.NONE)
COMPARE: Final[dict[Operator, Callable[[Decimal, Decimal], bool]]] = {
    Operator.AT_LEAST: operator.ge,
    Operator.MORE: operator.gt,
    Operator.AT_MOST: operator.le,
    Operator.LESS: operator.lt,
}
OPERATOR_TEXTS: Final = {
    Operator.AT_LEAST: "at least",
    Operator.MORE: "more than",
    Operator.AT_MOST: "at most",
    Operator.LESS: "less than",
}
# Units a fact may be compared in; each unit as a share of the fact's own unit, the first.
UNITS: Final = {
    Fact.AGE: {Unit.YEARS: 1, Unit.MONTHS: 12},
    Fact.UTILISATION: {Unit.PERCENT: 1},
    Fact.MEMORY_PRESSURE: {Unit.HOURS_PER_WEEK: 1},
    Fact.MEMORY: {Unit.GB: 1},
    Fact.CAPACITY: {Unit.GB: 1},
}
UNIT_TEXTS: Final = {
    Unit.YEARS: " years",
    Unit.MONTHS: " months",
    Unit.PERCENT: " %",
    Unit.HOURS_PER_WEEK: " h a week",
    Unit.GB: " GB",
}


@dataclass(frozen=True, slots=True)
class Condition:
    """A fact compared with a threshold in a unit."""

    fact: Fact
    operator: Operator
    value: Decimal
    unit: Unit

    def met(self, fact_value: Decimal | None) -> bool | None:
        """Whether `fact_value` (in the fact's own unit) meets it; None when it is unknown."""
        if fact_value is None:
            return None
        return COMPARE[self.operator](fact_value * UNITS[self.fact][self.unit], self.value)

    @property
    def threshold(self) -> Decimal:
        """The threshold in the fact's own unit."""
        return self.value / UNITS[self.fact][self.unit]

    @override
    def __str__(self) -> str:
        threshold = f"{self.value:f}{UNIT_TEXTS[self.unit]}"
        return f"{FACT_TEXTS[self.fact]} {OPERATOR_TEXTS[self.operator]} {threshold}"


@dataclass(frozen=True, slots=True)
class Rule:
    """When all conditions are met, the component gets the priority."""

    id: str
    component: Component
    priority: Priority
    when: tuple[Condition, ...]
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Cycle:
    """After how many years a component is typically replaced."""

    component: Component
    from_years: Decimal
    to_years: Decimal
    text: str
    source: str

    @property
    def rule(self) -> Rule:
        """The low-priority rule for a part that is past its cycle."""
        span = say(
            "{from_years:f}–{to_years:f} years", from_years=self.from_years, to_years=self.to_years
        )
        return Rule(
            id=f"{self.component.value}-cycle",
            component=self.component,
            priority=Priority.LOW,
            when=(Condition(Fact.AGE, Operator.MORE, self.to_years, Unit.YEARS),),
            text=say("Past the typical cycle of {span} ({value})", span=span, value=say(self.text)),
            source=self.source,
        )


@dataclass(frozen=True, slots=True)
class UpgradeRules:
    """One dated set of rules. `memory_pressure_pct` is the memory use that counts as pressure.

    `by_urgency` are the rules and those that the cycles make, the most urgent first.
    """

    title: str
    version: str
    source_date: date
    effective: date
    memory_pressure_pct: Decimal
    memory_pressure_text: str
    rules: tuple[Rule, ...]
    cycles: tuple[Cycle, ...]
    by_urgency: tuple[Rule, ...]

    @property
    def source(self) -> str:
        """The source as people cite it: title, version, month."""
        return say(
            "{title}, version {version}, {source_date:%Y-%m}",
            title=self.title,
            version=self.version,
            source_date=self.source_date,
        )

    def of(self, component: Component) -> tuple[Rule, ...]:
        """The rules of a component, most urgent first; the first that is met decides."""
        return tuple(rule for rule in self.by_urgency if rule.component is component)


def load_rules(text: str, name: str) -> UpgradeRules:
    """The rules in a TOML text; `name` is its file name for messages.

    Raises RulesError with the line and what is allowed there when an entry is unknown or mistyped.
    """
    top = read(text, name)
    top.only("source", "memory_pressure", "rule", "cycle")
    source = top.one("source")
    source.only("title", "version", "date", "effective")
    pressure = top.one("memory_pressure")
    pressure.only("threshold_pct", "text", "source")
    rules = tuple(_rule(table) for table in top.many("rule"))
    _refuse_twins(top, rules)
    cycles = tuple(_cycle(table) for table in top.many("cycle"))
    every = (*rules, *(cycle.rule for cycle in cycles))
    return UpgradeRules(
        title=source.text("title"),
        version=source.text("version"),
        source_date=source.date("date"),
        effective=source.date("effective"),
        memory_pressure_pct=_percentage(pressure, "threshold_pct"),
        memory_pressure_text=f"{pressure.text('text')} ({pressure.text('source')})",
        rules=rules,
        cycles=cycles,
        by_urgency=tuple(sorted(every, key=lambda rule: ORDER.index(rule.priority))),
    )


def _rule(table: Table) -> Rule:
    table.only("id", "component", "priority", "text", "source", "when")
    if not table.many("when"):
        raise table.problem(say("A rule needs at least one [[rule.when]] with a condition."))
    return Rule(
        id=table.text("id"),
        component=table.choice("component", Component),
        priority=Priority(table.choice("priority", RulePriority)),
        when=tuple(_condition(part) for part in table.many("when")),
        text=table.text("text"),
        source=table.text("source"),
    )


def _condition(table: Table) -> Condition:
    table.only("fact", "operator", "value", "unit")
    fact = table.choice("fact", Fact)
    unit = table.choice("unit", Unit)
    if unit not in UNITS[fact]:
        allowed = ", ".join(UNITS[fact])
        raise table.problem(
            say(
                "unit “{unit}” does not measure {fact}; allowed: {allowed}.",
                unit=unit,
                fact=fact,
                allowed=allowed,
            ),
            "unit",
        )
    value = _percentage(table, "value") if unit is Unit.PERCENT else table.number("value")
    return Condition(fact, table.choice("operator", Operator), value, unit)


def _cycle(table: Table) -> Cycle:
    table.only("component", "from_years", "to_years", "text", "source")
    first, last = table.number("from_years"), table.number("to_years")
    if last < first:
        raise table.problem(say("“to_years” is not before “from_years”."), "to_years")
    component = table.choice("component", Component)
    return Cycle(component, first, last, table.text("text"), table.text("source"))


def _percentage(table: Table, key: str) -> Decimal:
    number = table.number(key)
    if number > 100:
        raise table.problem(say("“{key}” is a percentage from 0 to 100.", key=key), key)
    return number


def _refuse_twins(top: Table, rules: tuple[Rule, ...]) -> None:
    seen: set[str] = set()
    for table, rule in zip(top.many("rule"), rules, strict=True):
        if rule.id in seen:
            raise table.problem(say("The id “{id}” is used by an earlier rule.", id=rule.id), "id")
        seen.add(rule.id)
