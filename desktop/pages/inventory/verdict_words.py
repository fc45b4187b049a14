"""Verdicts and readiness as notices: what, against which limit, what to do, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.amounts import amount_text
from desktop.theme.tokens import Tone
from desktop.widgets.notice import Fact, Why
from desktop.words import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.widgets.notice import Notice
    from planning.readiness import Readiness
    from planning.upgrades import Comparison, CostRange, Verdict

_TONES = {
    "high": Tone.ACT,
    "medium": Tone.WATCH,
    "low": Tone.NEUTRAL,
    "unknown": Tone.NEUTRAL,
    "none": Tone.GOOD,
}

FACT_NAMES = {
    "age": QT_TRANSLATE_NOOP("inventory", "Age"),
    "utilisation": QT_TRANSLATE_NOOP("inventory", "Utilisation"),
    "memory_pressure": QT_TRANSLATE_NOOP("inventory", "Memory pressure"),
    "memory": QT_TRANSLATE_NOOP("inventory", "Memory"),
    "capacity": QT_TRANSLATE_NOOP("inventory", "Capacity"),
}


def show_verdict(notice: Notice, verdict: Verdict) -> None:
    """Say one verdict that asks for something, or for facts."""
    from planning.facts import COMPONENT_TEXTS
    from planning.upgrades import PRIORITY_TEXTS

    component = COMPONENT_TEXTS[verdict.component]
    priority = PRIORITY_TEXTS[verdict.priority]
    if verdict.priority.value == "unknown":
        title = f"{component}: {priority[0].lower()}{priority[1:]}"
    else:
        title = _tr("Replace {component} — {priority}").format(
            component=component, priority=priority[0].lower() + priority[1:]
        )
    notice.show_notice(title, _text(verdict), _TONES[verdict.priority], _why(verdict))


def show_calm(notice: Notice, verdicts: Sequence[Verdict]) -> None:
    """Say together which parts need nothing."""
    from planning.facts import COMPONENT_TEXTS

    names = ", ".join(COMPONENT_TEXTS[each.component] for each in verdicts)
    facts = [
        Fact(f"{COMPONENT_TEXTS[each.component]}: {item.label}", item.text)
        for each in verdicts
        for item in each.reason.inputs
    ]
    title = _tr("No upgrade needed: {parts}").format(parts=names)
    rule = _tr("No rule for these parts is met by what is known.")
    why = Why(title, facts, rule, _source(verdicts[0]))
    notice.show_notice(title, "", Tone.GOOD, why)


def _text(verdict: Verdict) -> str:
    parts = [f"{_without_component(verdict)}."]
    own = verdict.rule.when if verdict.rule is not None else ()
    met = [each for each in verdict.reasons if each.met and (not own or each.condition in own)]
    if met:
        parts.append("; ".join(_compared(each) for each in met) + ".")
    if verdict.suggestions:
        name = verdict.suggestions[0].name
        count = f"{verdict.count} × " if verdict.count > 1 else ""
        price = cost_words(verdict.cost) if verdict.cost is not None else verdict.cost_text
        parts.append(_tr("Candidate: {part}, {price}.").format(part=f"{count}{name}", price=price))
    elif verdict.priority.value not in ("none", "unknown"):
        parts.append(_tr("The catalogue has nothing better of its kind."))
    return " ".join(parts)


def _without_component(verdict: Verdict) -> str:
    """The headline, whose title names the component already."""
    from planning.facts import COMPONENT_TEXTS

    said = verdict.headline.removeprefix(f"{COMPONENT_TEXTS[verdict.component]}: ")
    return said[:1].upper() + said[1:]


def _compared(each: Comparison) -> str:
    """`Age is 6.9 years (age more than 4 years)`: the fact against its limit."""
    limit = str(each.condition)
    name = FACT_NAMES[each.condition.fact]
    return _tr("{fact} {value} (limit: {limit})").format(
        fact=translate("inventory", name),
        value=each.actual_text,
        limit=limit.removeprefix(name.lower()).strip(),
    )


def cost_words(cost: CostRange) -> str:
    """A range of prices with how many there are and how new."""
    low, high = amount_text(cost.low), amount_text(cost.high)
    span = low if cost.low == cost.high else f"{low}–{high}"
    return _tr("{span} ({n} prices, newest {day})").format(
        span=span, n=cost.prices, day=cost.newest.isoformat()
    )


def _why(verdict: Verdict) -> Why:
    facts = [Fact(str(each.condition), each.actual_text) for each in verdict.reasons]
    for each in verdict.suggestions:
        prices = ", ".join(
            f"{amount_text(point.amount)} ({point.kind}, {point.on.isoformat()})"
            for point in each.prices[:4]
        )
        facts.append(Fact(each.name, prices or _tr("no price known"), each.why))
    title = f"{verdict.part} × {verdict.count}" if verdict.count > 1 else verdict.part
    return Why(title, facts, f"{verdict.headline}\n{verdict.reason.formula}", _source(verdict))


def _source(verdict: Verdict) -> str:
    return _tr("{source}; rules in force from {day}").format(
        source=verdict.source, day=verdict.rules_date.isoformat()
    )


def readiness_why(found: Readiness) -> Why:
    """What the score is made of."""
    reason = found.reason
    facts = [Fact(item.label, item.text) for item in reason.inputs]
    source = _tr("{source}; rules in force from {day}").format(
        source=found.source, day=found.rules_date.isoformat()
    )
    return Why(reason.rule, facts, f"{reason.formula}. {reason.rounding}.", source)


def _tr(text: str) -> str:
    return translate("inventory", text)
