"""Upgrade verdicts: which parts of a machine to replace, how urgently, why, and at what cost."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from money.sentence import say
from planning.candidates import CostRange, Suggestion, cost_range
from planning.facts import (
    COMPONENT_TEXTS,
    FACT_TEXTS,
    Candidate,
    Component,
    ComponentFacts,
    Fact,
    MachineFacts,
    PricePoint,
)
from planning.logic import Judge, Outcome
from planning.market import MOST_MARKETS, Market, market_of
from planning.reason import Input, Reason
from planning.rules import (
    ORDER,
    UNIT_TEXTS,
    UNITS,
    Condition,
    Priority,
    Rule,
    RulesError,
    UpgradeRules,
    load_rules,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

__all__ = [
    "Candidate",
    "Comparison",
    "Component",
    "ComponentFacts",
    "CostRange",
    "Fact",
    "MachineFacts",
    "PricePoint",
    "Priority",
    "RulesError",
    "Suggestion",
    "UpgradeRules",
    "Verdict",
    "load_rules",
    "priorities",
    "verdicts",
]

_MET: Final = {True: "met", False: "not met", None: "not known"}
_TENTH: Final = Decimal("0.1")
_judges: Final[dict[int, tuple[UpgradeRules, dict[Component, Judge]]]] = {}


@dataclass(frozen=True, slots=True)
class Comparison:
    """A fact of the part compared with a rule's threshold; `met` is None when it is unknown."""

    condition: Condition
    actual: Decimal | None
    met: bool | None

    @property
    def actual_text(self) -> str:
        """The fact in the unit of the threshold, `unknown` where it is not known."""
        if self.actual is None:
            return "unknown"
        value = self.actual * UNITS[self.condition.fact][self.condition.unit]
        return f"{_short(value)}{UNIT_TEXTS[self.condition.unit]}"

    @override
    def __str__(self) -> str:
        return f"{self.condition} – is {self.actual_text}: {_MET[self.met]}"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to do about one part.

    `priority` is certain: where unknown facts (`not_known`) could raise it, it is the lowest that
    can be and `at_most` the highest; where they could decide either way it is UNKNOWN.
    `cost` is None when no price is known, or nothing is to be replaced.
    """

    machine: str
    component: Component
    part: str
    count: int
    priority: Priority
    at_most: Priority
    headline: str
    reasons: tuple[Comparison, ...]
    not_known: tuple[Fact, ...]
    rule: Rule | None
    source: str
    rules_date: date
    suggestions: tuple[Suggestion, ...]
    cost: CostRange | None

    @property
    def cost_text(self) -> str:
        """A word in place of the cost where there is none."""
        if self.cost is not None:
            return ""
        if self.priority is Priority.UNKNOWN:
            return "not enough known"
        return "nothing to replace" if self.priority is Priority.NONE else "no price known"

    @property
    def reason(self) -> Reason:
        """The rule, the facts compared, and the source, in words."""
        return Reason(
            rule=self.headline,
            formula="all conditions of the rule are met" if self.rule else "no rule is met",
            inputs=tuple(
                Input(
                    str(comparison.condition),
                    f"{comparison.actual_text} ({_MET[comparison.met]})",
                )
                for comparison in self.reasons
            ),
            source=self.source,
        )


def verdicts(
    facts: MachineFacts,
    rules: UpgradeRules,
    candidates: Sequence[Candidate],
    on: date,
    *,
    only: Collection[Priority] = tuple(Priority),
) -> tuple[Verdict, ...]:
    """A verdict on every part that the rules know of, the most urgent first.

    `candidates` are the catalogue's parts with their dated prices; prices and releases after `on`
    are not used. With `only`, parts of other priorities are left out, which is quicker.
    """
    market, judges = market_of(candidates), _judges_of(rules)
    found = []
    for part in facts.components:
        judge = judges.get(part.component)
        if judge is None:
            continue
        possible = judge.outcome(part)
        if _priorities(possible)[0] in only:
            found.append(_verdict(facts.name, part, possible, rules, judge.rules, market, on))
    return tuple(sorted(found, key=_urgency))


def priorities(facts: MachineFacts, rules: UpgradeRules) -> tuple[Priority, ...]:
    """The priority that is certain of each part that the rules know of, in the machine's order."""
    judges = _judges_of(rules)
    return tuple(
        _priorities(judge.outcome(part))[0]
        for part in facts.components
        if (judge := judges.get(part.component)) is not None
    )


def _judges_of(rules: UpgradeRules) -> dict[Component, Judge]:
    """A judge for each component with rules; the same ones for the same rules."""
    held = _judges.get(id(rules))
    # The rules are held with their judges, so that their id cannot have passed to others.
    if held is None or held[0] is not rules:
        if len(_judges) >= MOST_MARKETS:
            _judges.clear()
        made = {part: Judge(own) for part in Component if (own := rules.of(part))}
        held = _judges[id(rules)] = (rules, made)
    return held[1]


def _verdict(
    machine: str,
    part: ComponentFacts,
    possible: Outcome,
    rules: UpgradeRules,
    own: Sequence[Rule],
    market: Market,
    on: date,
) -> Verdict:
    priority, at_most = _priorities(possible)
    rule = possible.deciding[-1] if priority is not Priority.UNKNOWN else None
    wanted = priority in {Priority.HIGH, Priority.MEDIUM, Priority.LOW}
    cycle = next((item for item in rules.cycles if item.component is part.component), None)
    cycle_years = cycle.to_years if cycle else None
    suggested = market.suggestions(part, on, cycle_years) if wanted else ()
    return Verdict(
        machine=machine,
        component=part.component,
        part=part.name,
        count=part.count,
        priority=priority,
        at_most=at_most,
        headline=_headline(part, priority, at_most, rule, possible),
        reasons=_comparisons(part, [item for item in own if item in possible.deciding] or own),
        not_known=possible.hangs_on,
        rule=rule,
        source=f"{rules.source}: {rule.source}" if rule else rules.source,
        rules_date=rules.effective,
        suggestions=suggested,
        cost=cost_range(suggested, part.count),
    )


def _priorities(possible: Outcome) -> tuple[Priority, Priority]:
    """The priority that is certain, and the highest that the unknown facts could make it."""
    every = [rule.priority if rule else Priority.NONE for rule in possible.deciding]
    lowest, highest = every[-1], every[0]
    undecided = lowest is Priority.NONE and highest is not Priority.NONE
    return (Priority.UNKNOWN if undecided else lowest), highest


def _headline(
    part: ComponentFacts,
    priority: Priority,
    at_most: Priority,
    rule: Rule | None,
    possible: Outcome,
) -> str:
    missing = ", ".join(FACT_TEXTS[fact] for fact in possible.hangs_on)
    if priority is Priority.UNKNOWN:
        return say("Not enough known: {missing}", missing=missing)
    component = COMPONENT_TEXTS[part.component]
    said = (
        f"{component}: {rule.text}"
        if rule
        else say("{component}: no rule asks for an upgrade", component=component)
    )
    if at_most is not priority:
        return say(
            "{said}; could be {at_most} priority, not known: {missing}",
            said=said,
            at_most=at_most.value,
            missing=missing,
        )
    return said


def _comparisons(part: ComponentFacts, rules: Sequence[Rule]) -> tuple[Comparison, ...]:
    conditions = dict.fromkeys(condition for rule in rules for condition in rule.when)
    return tuple(
        Comparison(condition, value, condition.met(value))
        for condition in conditions
        for value in (part.value(condition.fact),)
    )


def _urgency(verdict: Verdict) -> tuple[int, int]:
    unknown = verdict.priority is Priority.UNKNOWN
    # A part of which too little is known comes after those to be replaced, before those that stay.
    return (
        ORDER.index(Priority.LOW) if unknown else ORDER.index(verdict.priority),
        1 if unknown else 0,
    )


def _short(value: Decimal) -> str:
    """At most one decimal, cut rather than rounded: 2.96 years must not be shown as 3.0."""
    cut = value.quantize(_TENTH, rounding=ROUND_DOWN)
    return f"{cut.normalize():f}"
