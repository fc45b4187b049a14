"""What needs attention, one line each: how pressing, which machine, and a sentence."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from desktop.amounts import amount_text, range_text
from desktop.budget_words import level_text, percent_text
from desktop.rule_words import (
    actual_text,
    component_label,
    facts_text,
    limit_text,
    no_cost_text,
    verdict_text,
)
from desktop.said import reason_words
from desktop.theme.tokens import Tone
from desktop.words import said, translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from catalog.queries.catalogue.life import OwnedLife
    from catalog.queries.overview import Attention, Concern
    from catalog.queries.plan_lines import LineAlert
    from catalog.queries.plans import BudgetRow
    from catalog.queries.verdicts import AssetVerdicts
    from planning.budgeting import BudgetRules, Standing
    from planning.candidates import CostRange
    from planning.life import LifeFinding
    from planning.upgrades import Verdict


class Topic(Enum):
    """What lines can be narrowed to."""

    UPGRADES = auto()
    BUDGETS = auto()
    ALERTS = auto()
    WARRANTIES = auto()
    REPAIR = auto()
    LIFE = auto()
    NOT_KNOWN = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """One line; `rank` puts the most pressing first.

    A line is about the asset with that number, unless it names another page and a target there.
    """

    key: str
    topic: Topic
    rank: int
    word: str
    tone: Tone
    asset_id: int
    machine: str
    sentence: str
    why: str = ""
    page: str = "inventory"
    target: object = None

    @property
    def goes_to(self) -> tuple[str, object]:
        """The page that shows what the line is about, and what to show there."""
        return self.page, self.asset_id if self.target is None else self.target


@dataclass(frozen=True, slots=True)
class Lines:
    """The most pressing lines of a source, and how many there are by topic where it has more."""

    listed: tuple[Line, ...] = ()
    counts: Mapping[Topic, int] = field(default_factory=dict)


HIGH, ALERT, _REPAIR, _ENDS, MEDIUM, _LIFE, _NOT_KNOWN, _ENDED = range(8)


def topic_text(topic: Topic) -> str:
    """What a topic is called."""
    return {
        Topic.UPGRADES: _tr("Upgrades"),
        Topic.BUDGETS: _tr("Budgets"),
        Topic.ALERTS: _tr("Alerts"),
        Topic.WARRANTIES: _tr("Warranties"),
        Topic.REPAIR: _tr("In repair"),
        Topic.LIFE: _tr("End of life"),
        Topic.NOT_KNOWN: _tr("Not enough known"),
    }[topic]


def verdict_lines(machines: Iterable[AssetVerdicts]) -> list[Line]:
    """The parts that the rules ask to replace, with high or medium priority."""
    looks: Final = {
        "high": (HIGH, _tr("High"), Tone.ACT),
        "medium": (MEDIUM, _tr("Medium"), Tone.WATCH),
    }
    found = []
    for machine in machines:
        for verdict in machine.verdicts:
            if verdict.priority.value in looks:
                rank, word, tone = looks[verdict.priority.value]
                found.append(
                    Line(
                        f"{machine.asset_id} {verdict.component.value}",
                        Topic.UPGRADES,
                        rank,
                        word,
                        tone,
                        machine.asset_id,
                        f"{machine.name} · {machine.tag}",
                        _verdict_sentence(verdict),
                        "\n".join(
                            f"{facts_text([each.condition.fact])} {actual_text(each)}"
                            f" ({limit_text(each.condition)})"
                            for each in verdict.reasons
                        ),
                    )
                )
    return found


def upgrades_text(costs: Mapping[CostRange | None, int]) -> str:
    """What the upgrades of high and medium priority come to, so many of each cost, as the budget
    report says it too.
    """
    from planning.estimates import estimate_of

    found = estimate_of(costs.items())
    if not found.count:
        return ""
    ranges = " + ".join(range_text(total.low, total.high) for total in found.totals)
    parts = [translate("overview", "%n upgrades of high or medium priority", "", found.count)]
    if ranges:
        parts.append(_tr("estimated at {range}").format(range=ranges))
    if found.unpriced:
        parts.append(translate("overview", "%n without a known price", "", found.unpriced))
    parts.append(_tr("those of low priority stand in the budget report"))
    return " · ".join(parts)


def budget_lines(
    wholes: Iterable[BudgetRow], alerts: Iterable[LineAlert], rules: BudgetRules
) -> list[Line]:
    """Budgets and their lines from the lowest alert on."""
    found = []
    for row in wholes:
        standing = row.standing(rules)
        if standing.level.value in _LEVEL_RANKS:
            name, target = f"{row.name} {row.year}", ("budget", row.id)
            found.append(_budget_line(f"budget {row.id}", name, standing, target))
    for alert in alerts:
        name = f"{alert.line.name} · {alert.line.budget}"
        key, target = f"line {alert.line.id}", ("line", alert.line.id)
        found.append(_budget_line(key, name, alert.standing, target))
    return found


def _budget_line(key: str, name: str, standing: Standing, target: tuple[str, int]) -> Line:
    level = standing.level.value
    word, tone = level_text(level)
    used, limit = amount_text(standing.used), amount_text(standing.limit)
    share = percent_text(standing.percent)
    sentence = (
        _tr("{used} is bound, and nothing is planned for it.").format(used=used)
        if share is None
        else _tr("{share} is used: {used} of {limit}.").format(share=share, used=used, limit=limit)
    )
    return Line(
        key, Topic.BUDGETS, _LEVEL_RANKS[level], word, tone, 0, name,
        f"{sentence} {said(standing.reason.rule)}.", said(standing.reason.source), "budget", target,
    )  # fmt: skip


_LEVEL_RANKS: Final = {"stop": HIGH, "act": _ENDS, "notice": MEDIUM}


def attention_lines(items: Iterable[Attention], on: date) -> list[Line]:
    """Warranties, repairs, and machines of which too little is known."""
    found = []
    for item in items:
        topic, rank, word, tone, sentence = _told(item, on)
        key = f"{item.asset_id} {item.concern.value}"
        machine = f"{item.name} · {item.tag}"
        found.append(Line(key, topic, rank, word, tone, item.asset_id, machine, sentence))
    return found


def topic_of(concern: Concern) -> Topic:
    """The topic that a concern belongs to."""
    return {
        "in_repair": Topic.REPAIR,
        "warranty_ends": Topic.WARRANTIES,
        "warranty_ended": Topic.WARRANTIES,
        "not_known": Topic.NOT_KNOWN,
    }[concern.value]


def life_lines(models: Iterable[OwnedLife]) -> list[Line]:
    """The machines whose model, or a part of it, is at its end."""
    found = []
    for model in models:
        telling = model.verdict.findings[0]
        sentence = _life_sentence(model.verdict.name, telling)
        found += [
            Line(
                f"{asset.asset_id} {model.key}",
                Topic.LIFE,
                _LIFE,
                _tr("Old"),
                Tone.WATCH,
                asset.asset_id,
                f"{asset.name} · {asset.tag}",
                sentence,
                reason_words(telling.reason),
            )
            for asset in model.assets
        ]
    return found


def _life_sentence(name: str, found: LifeFinding) -> str:
    day = found.day.isoformat() if found.day else ""
    match found.cause.value:
        case "support":
            return _tr("{model}: its maker’s support ends on {day}.").format(model=name, day=day)
        case "order":
            return _tr("{model}: its maker sells it until {day}.").format(model=name, day=day)
        case _:
            count = len(found.newer)
            text = translate(
                "overview", "{model} of {day}: {n} newer generations came since.", "", count
            )
            return text.format(model=name, n=count, day=day)


def _told(item: Attention, on: date) -> tuple[Topic, int, str, Tone, str]:
    match item.concern.value:
        case "in_repair":
            sentence = _tr("It is in repair and does not work for you now.")
            return Topic.REPAIR, _REPAIR, _tr("In repair"), Tone.WATCH, sentence
        case "warranty_ends":
            return Topic.WARRANTIES, _ENDS, _tr("Soon"), Tone.WATCH, _ends(item, on)
        case "warranty_ended":
            day = item.until.isoformat() if item.until else ""
            sentence = _tr("Its warranty ended on {day}.").format(day=day)
            return Topic.WARRANTIES, _ENDED, _tr("Ended"), Tone.NEUTRAL, sentence
        case _:
            sentence = _missing(item.missing)
            return Topic.NOT_KNOWN, _NOT_KNOWN, _tr("Not known"), Tone.NEUTRAL, sentence


def _ends(item: Attention, on: date) -> str:
    assert item.until is not None
    days, day = (item.until - on).days, item.until.isoformat()
    if days == 0:
        return _tr("Its warranty ends today, {day}.").format(day=day)
    if days == 1:
        return _tr("Its warranty ends tomorrow, {day}.").format(day=day)
    return _tr("Its warranty ends on {day}, in {n} days.").format(day=day, n=days)


def _missing(names: tuple[str, ...]) -> str:
    if len(names) == 2:
        return _tr("Cost and in-service date are unknown, so it has no book value and no age.")
    if "cost" in names:
        return _tr("Its cost is unknown, so it has no book value.")
    return _tr("Its in-service date is unknown, so it has no age.")


def _verdict_sentence(verdict: Verdict) -> str:
    """The rule that is met, what acting costs, and the facts, in the order they matter."""
    cost = f"{_capital(no_cost_text(verdict))}."
    if verdict.cost is not None:
        cost = _tr("Replacing costs {range}.").format(
            range=range_text(verdict.cost.low, verdict.cost.high)
        )
    facts = ", ".join(
        f"{facts_text([each.condition.fact])} {actual_text(each)}" for each in verdict.reasons
    )
    known = f"{_capital(facts)}." if facts else ""
    said = f"{component_label(verdict.component)}: {verdict_text(verdict).rstrip('.')}."
    return f"{said} {cost} {known}".strip()


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _tr(text: str) -> str:
    return translate("overview", text)
