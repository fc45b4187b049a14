"""Verdicts and readiness as notices: what, against which limit, what to do, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from desktop.amounts import amount_text, range_text
from desktop.rule_words import (
    actual_text,
    component_label,
    facts_text,
    limit_text,
    no_cost_text,
    part_label,
    part_text,
    priority_label,
    readiness_text,
    verdict_text,
)
from desktop.theme.tokens import Tone
from desktop.widgets.notice import Fact, Why
from desktop.words import said, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.widgets.notice import Notice
    from planning.readiness import PartScore, Readiness
    from planning.upgrades import Comparison, CostRange, Verdict

_TONES = {
    "high": Tone.ACT,
    "medium": Tone.WATCH,
    "low": Tone.NEUTRAL,
    "unknown": Tone.NEUTRAL,
    "none": Tone.GOOD,
}


def show_verdict(notice: Notice, verdict: Verdict) -> None:
    """Say one verdict that asks for something."""
    title = _tr("Replace {component} — {priority}").format(
        component=component_label(verdict.component), priority=priority_label(verdict.priority)
    )
    notice.show_notice(title, _text(verdict), _TONES[verdict.priority], _why(verdict))


def show_calm(notice: Notice, verdicts: Sequence[Verdict]) -> None:
    """Say together which parts need nothing."""
    names = ", ".join(component_label(each.component) for each in verdicts)
    facts = [
        Fact(f"{component_label(each.component)}: {_condition(item)}", actual_text(item))
        for each in verdicts
        for item in each.reasons
    ]
    title = _tr("No upgrade needed: {parts}").format(parts=names)
    rule = _tr("No rule for these parts is met by what is known.")
    why = Why(title, facts, rule, _source(verdicts[0]))
    notice.show_notice(title, "", Tone.GOOD, why)


def show_unknown(notice: Notice, verdicts: Sequence[Verdict]) -> None:
    """Say together which parts cannot be judged, and which facts each of them waits for."""
    names = [component_label(each.component) for each in verdicts]
    missing = [facts_text(each.not_known) for each in verdicts]
    said_of = [f"{name}: {facts}" for name, facts in zip(names, missing, strict=True)]
    title = _tr("Not enough known to judge: {parts}").format(parts=", ".join(names))
    rule = "\n".join(
        f"{name}: {verdict_text(each)}" for name, each in zip(names, verdicts, strict=True)
    )
    why = Why(title, [Fact(each, None) for each in said_of], rule, _source(verdicts[0]))
    notice.show_notice(title, "\n".join(said_of), Tone.NEUTRAL, why)


def _text(verdict: Verdict) -> str:
    parts = [f"{_capital(verdict_text(verdict))}."]
    own = verdict.rule.when if verdict.rule is not None else ()
    met = [each for each in verdict.reasons if each.met and (not own or each.condition in own)]
    if met:
        parts.append("; ".join(_compared(each) for each in met) + ".")
    if verdict.suggestions:
        name = verdict.suggestions[0].name
        count = f"{verdict.count} × " if verdict.count > 1 else ""
        price = cost_words(verdict.cost) if verdict.cost is not None else no_cost_text(verdict)
        parts.append(_tr("Candidate: {part}, {price}.").format(part=f"{count}{name}", price=price))
    elif verdict.priority.value not in ("none", "unknown"):
        parts.append(_tr("The catalogue has nothing better of its kind."))
    return " ".join(parts)


def _compared(each: Comparison) -> str:
    """`Age 6.9 years (limit: more than 4 years)`: the fact against its limit."""
    return _tr("{fact} {value} (limit: {limit})").format(
        fact=_capital(facts_text([each.condition.fact])),
        value=actual_text(each),
        limit=limit_text(each.condition),
    )


def _condition(each: Comparison) -> str:
    return f"{facts_text([each.condition.fact])} {limit_text(each.condition)}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def cost_words(cost: CostRange) -> str:
    """A range of prices with how many there are and how new."""
    span = range_text(cost.low, cost.high)
    if cost.prices == 1:
        return _tr("{span} (1 price, of {day})").format(span=span, day=cost.newest.isoformat())
    return _tr("{span} ({n} prices, newest {day})").format(
        span=span, n=cost.prices, day=cost.newest.isoformat()
    )


def _why(verdict: Verdict) -> Why:
    facts = [Fact(_condition(each), actual_text(each)) for each in verdict.reasons]
    for each in verdict.suggestions:
        prices = ", ".join(
            f"{amount_text(point.amount)} ({said(point.kind)}, {point.on.isoformat()})"
            for point in each.prices[:4]
        )
        facts.append(Fact(each.name, prices or _tr("no price known"), said(each.why)))
    title = f"{verdict.part} × {verdict.count}" if verdict.count > 1 else verdict.part
    met = _tr("All conditions of the rule are met.") if verdict.rule else _tr("No rule is met.")
    rule = f"{component_label(verdict.component)}: {verdict_text(verdict)}\n{met}"
    return Why(title, facts, rule, _source(verdict))


def _source(verdict: Verdict) -> str:
    return _tr("{source}; rules in force from {day}").format(
        source=verdict.source, day=verdict.rules_date.isoformat()
    )


def readiness_why(found: Readiness) -> Why:
    """What the score is made of."""
    facts = [Fact(part_label(part.part), _points(part)) for part in found.parts]
    source = _tr("{source}; rules in force from {day}").format(
        source=found.source, day=found.rules_date.isoformat()
    )
    rule = _tr(
        "The sum of the points of each part times its weight, cut to a whole number, so that"
        " rounding lifts nothing into a tier."
    )
    return Why(readiness_text(found), facts, rule, source)


def _points(part: PartScore) -> str:
    weight = QLocale().toString(float(part.weight_pct), "f", 1)
    if part.points is None:
        return _tr("unknown, weight {weight} %").format(weight=weight)
    return _tr("{value}, {points} points, weight {weight} %").format(
        value=part_text(part), points=int(part.points), weight=weight
    )


def _tr(text: str) -> str:
    return translate("inventory", text)
