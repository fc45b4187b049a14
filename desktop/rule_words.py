"""What the rules of planning say, in the language of the window: facts, limits, parts, tiers.

Texts of rules themselves are those of the catalogue, in the language it was written in. Keys are
the values of planning's enums, so that importing this does not load planning.
"""

from __future__ import annotations

from decimal import ROUND_DOWN, Decimal
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale

from desktop.words import QT_TRANSLATE_NOOP, said, translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from planning.readiness import PartScore, Readiness
    from planning.rules import Condition
    from planning.upgrades import Comparison, Verdict

_TENTH: Final = Decimal("0.1")
COMPONENTS: Final = {
    "gpu": QT_TRANSLATE_NOOP("rules", "GPU"),
    "cpu": QT_TRANSLATE_NOOP("rules", "CPU"),
    "ram": QT_TRANSLATE_NOOP("rules", "RAM"),
    "storage": QT_TRANSLATE_NOOP("rules", "Storage"),
    "board": QT_TRANSLATE_NOOP("rules", "Board"),
}
PRIORITIES: Final = {
    "high": QT_TRANSLATE_NOOP("rules", "high priority"),
    "medium": QT_TRANSLATE_NOOP("rules", "medium priority"),
    "low": QT_TRANSLATE_NOOP("rules", "low priority"),
    "none": QT_TRANSLATE_NOOP("rules", "no upgrade needed"),
    "unknown": QT_TRANSLATE_NOOP("rules", "not enough known"),
}
FACTS: Final = {
    "age": QT_TRANSLATE_NOOP("rules", "age"),
    "utilisation": QT_TRANSLATE_NOOP("rules", "utilisation"),
    "memory_pressure": QT_TRANSLATE_NOOP("rules", "memory pressure"),
    "memory": QT_TRANSLATE_NOOP("rules", "memory"),
    "capacity": QT_TRANSLATE_NOOP("rules", "capacity"),
}
MEASURES: Final = {
    "years": QT_TRANSLATE_NOOP("rules", "{n} years"),
    "months": QT_TRANSLATE_NOOP("rules", "{n} months"),
    "percent": QT_TRANSLATE_NOOP("rules", "{n} %"),
    "hours_per_week": QT_TRANSLATE_NOOP("rules", "{n} h a week"),
    "gb": QT_TRANSLATE_NOOP("rules", "{n} GB"),
    "cores": QT_TRANSLATE_NOOP("rules", "{n} cores"),
}
#: The same of one.
ONE: Final = {
    "years": QT_TRANSLATE_NOOP("rules", "{n} year"),
    "months": QT_TRANSLATE_NOOP("rules", "{n} month"),
    "cores": QT_TRANSLATE_NOOP("rules", "{n} core"),
}
LIMITS: Final = {
    ">=": QT_TRANSLATE_NOOP("rules", "at least {measure}"),
    ">": QT_TRANSLATE_NOOP("rules", "more than {measure}"),
    "<=": QT_TRANSLATE_NOOP("rules", "at most {measure}"),
    "<": QT_TRANSLATE_NOOP("rules", "less than {measure}"),
}
TIERS: Final = {
    "below-entry": QT_TRANSLATE_NOOP("rules", "Below entry"),
    "entry": QT_TRANSLATE_NOOP("rules", "Entry"),
    "enthusiast": QT_TRANSLATE_NOOP("rules", "Enthusiast"),
    "professional": QT_TRANSLATE_NOOP("rules", "Professional"),
    "enterprise": QT_TRANSLATE_NOOP("rules", "Enterprise"),
    "data-centre": QT_TRANSLATE_NOOP("rules", "Data centre"),
}
PARTS: Final = {
    "cpu": QT_TRANSLATE_NOOP("rules", "CPU cores"),
    "gpu": QT_TRANSLATE_NOOP("rules", "GPU memory"),
    "ram": QT_TRANSLATE_NOOP("rules", "RAM"),
    "storage": QT_TRANSLATE_NOOP("rules", "Solid-state storage"),
}


def component_label(component: str) -> str:
    """What a part that verdicts are given on is called."""
    return _tr(COMPONENTS[component])


def priority_label(priority: str) -> str:
    """What a priority is called within a sentence."""
    return _tr(PRIORITIES[priority])


def tier_label(tier: str) -> str:
    """What a tier of readiness is called."""
    return _tr(TIERS[tier])


def part_label(part: str) -> str:
    """What a part of the readiness score is called."""
    return _tr(PARTS[part])


def facts_text(facts: Iterable[str]) -> str:
    """Facts by name, as in “age, memory pressure”."""
    return ", ".join(_tr(FACTS[fact]) for fact in facts)


def limit_text(condition: Condition) -> str:
    """The limit of a rule: “at least 3 years”."""
    measure = _measure(condition.value, condition.unit)
    return _tr(LIMITS[condition.operator]).format(measure=measure)


def actual_text(comparison: Comparison) -> str:
    """The fact in the unit of its limit, with at most one decimal, cut: 2.96 years are not 3."""
    from planning.rules import UNITS

    if comparison.actual is None:
        return translate("table", "unknown")
    unit = comparison.condition.unit
    value = comparison.actual * UNITS[comparison.condition.fact][unit]
    return _measure(value.quantize(_TENTH, rounding=ROUND_DOWN), unit)


def verdict_text(verdict: Verdict) -> str:
    """The rule that decided, without the component, and what could still change it."""
    missing = facts_text(verdict.not_known)
    if verdict.priority.value == "unknown":
        return _tr("Not enough known: {facts}").format(facts=missing)
    text = said(verdict.rule.text) if verdict.rule else _tr("no rule asks for an upgrade")
    if verdict.at_most is verdict.priority:
        return text
    return _tr("{rule}; could be {priority}, not known: {facts}").format(
        rule=text, priority=priority_label(verdict.at_most), facts=missing
    )


def no_cost_text(verdict: Verdict) -> str:
    """Why a verdict without a cost has none."""
    if verdict.priority.value == "unknown":
        return _tr("not enough known")
    return _tr("nothing to replace") if verdict.priority.value == "none" else _tr("no price known")


def readiness_text(found: Readiness) -> str:
    """The readiness in one line, with what is not known."""
    missing = ", ".join(part_label(part) for part in found.not_known)
    if not found.enough_known:
        return _tr("Not enough known: {facts}").format(facts=missing)
    tier = tier_label(found.lowest)
    if not missing:
        return _tr("{tier}, {points} of 100").format(tier=tier, points=found.low)
    if found.highest is not found.lowest:
        highest = tier_label(found.highest).lower()
        tier = _tr("{lowest} to {highest}").format(lowest=tier, highest=highest)
    return _tr("{tier}, {low} to {high} of 100, not known: {facts}").format(
        tier=tier, low=found.low, high=found.high, facts=missing
    )


def part_text(part: PartScore) -> str:
    """The figure of a part of the readiness score, with its unit."""
    if part.value is None:
        return translate("table", "unknown")
    return _measure(part.value, part.unit)


def _measure(value: Decimal, unit: str) -> str:
    exponent = value.normalize().as_tuple().exponent
    digits = max(0, -exponent) if isinstance(exponent, int) else 0
    # For eyes only: what was compared are the exact figures.
    text = ONE.get(unit, MEASURES[unit]) if value == 1 else MEASURES[unit]
    return _tr(text).format(n=QLocale().toString(float(value), "f", digits))


def _tr(text: str) -> str:
    return translate("rules", text)
