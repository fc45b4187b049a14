"""The page of risks: alerts, contingency and funding, approvals given, and what is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planning.budgeting import Level
from reports.board.plans import name_of
from reports.frame import styles
from reports.frame.blocks import Bullets, Text, heading
from reports.frame.table import Cell, Column, Row, Table

if TYPE_CHECKING:
    from catalog.queries.board import BoardFacts, BudgetLines
    from catalog.queries.plan_lines import LineAlert
    from reports.board.words import BoardWords
    from reports.frame.blocks import Block

_INKS = {Level.NOTICE: "watch", Level.ACT: "act", Level.STOP: "act"}


def headline(facts: BoardFacts, words: BoardWords) -> str:
    """How many lines have reached which alert."""
    if not facts.alerts:
        return words("headline.risks.none")
    counts = {
        level: sum(alert.level is level for alert in facts.alerts)
        for level in (Level.STOP, Level.ACT, Level.NOTICE)
    }
    percents = {alert.level.value: f"{alert.at_percent:f}" for alert in facts.rules.alerts}
    return words(
        "headline.risks",
        stops=words.count("lines", counts[Level.STOP]),
        acts=words.count("lines", counts[Level.ACT]),
        notices=words.count("lines", counts[Level.NOTICE]),
        **percents,
    )


def blocks(facts: BoardFacts, words: BoardWords) -> tuple[Block, ...]:
    """The section."""
    parts: list[Block] = [Text(headline(facts, words), styles.HEADLINE)]
    date = words.short_day(facts.on)
    if facts.alerts:
        lowest = f"{facts.rules.alerts[0].at_percent:f}"
        parts.append(heading(words("alerts.table", percent=lowest, date=date)))
        parts.append(_alert_table(facts, words))
    if facts.current:
        parts.append(heading(words("reserve.table", date=date)))
        parts.append(_reserve_table(facts, words))
    if facts.approvals:
        parts.append(heading(words("approvals.table")))
        parts.append(_approval_table(facts, words))
    parts.append(heading(words("unknowns")))
    parts.append(Bullets(tuple(_unknowns(facts, words)), space_before=4))
    return tuple(parts)


def _alert_table(facts: BoardFacts, words: BoardWords) -> Table:
    return Table(
        (
            Column(words("col.line"), share=1.5),
            Column(words("col.level"), share=0.6),
            *(
                Column(words(f"col.{key}"), figures=True)
                for key in ("planned", "used_sum", "share")
            ),
        ),
        tuple(_alert(alert, words) for alert in facts.alerts),
    )


def _alert(alert: LineAlert, words: BoardWords) -> Row:
    found = alert.standing
    return Row(
        (
            Cell(words.name(alert.line.name), strong=True, note=alert.line.budget),
            Cell(words(f"level.{alert.level.value}"), _INKS.get(alert.level, "ink")),
            words.amount(found.limit),
            words.amount(found.used),
            words.share(found.percent),
        )
    )


def _reserve_table(facts: BoardFacts, words: BoardWords) -> Table:
    return Table(
        (
            Column(words("col.budget"), share=1.4),
            Column(words("col.limit"), figures=True),
            Column(words("col.held"), figures=True),
            Column(words("col.share"), figures=True),
            Column(words("col.rule"), share=0.7),
            Column(words("col.gap"), figures=True),
        ),
        tuple(_reserve(each, facts, words) for each in facts.current),
    )


def _reserve(each: BudgetLines, facts: BoardFacts, words: BoardWords) -> Row:
    found = each.budget.reserve(facts.rules)
    gap = each.detail.funding.gap
    return Row(
        (
            Cell(name_of(each.budget), strong=True),
            words.amount(found.limit),
            words.amount(found.held),
            words.share(found.share_percent),
            words(f"reserve.{found.state.value}"),
            words.amount(gap) if gap.number > 0 else Cell(words("nothing"), "faint"),
        )
    )


def _approval_table(facts: BoardFacts, words: BoardWords) -> Table:
    return Table(
        (
            Column(words("col.line"), share=1.2),
            Column(words("col.who")),
            Column(words("col.why"), share=1.4),
            Column(words("date"), figures=True),
            Column(words("col.amount"), figures=True),
        ),
        tuple(
            Row(
                (
                    Cell(words.name(each.line), strong=True, note=each.budget),
                    words.name(each.by),
                    each.why,
                    words.short_day(each.at.date()),
                    words.amount(each.amount),
                )
            )
            for each in facts.approvals
        ),
    )


def _unknowns(facts: BoardFacts, words: BoardWords) -> list[str]:
    """What is not known, said in whole sentences."""
    said = []
    undated = [
        (each, amount) for each in facts.current for _, amount in each.detail.flow.undated if amount
    ]
    if undated:
        budgets = {each.budget.id for each, _ in undated}
        amounts = words.amounts(amount for _, amount in undated)
        said.append(words.count("unknown.month", len(budgets), amounts=amounts))
    without = sum(wave.without_cost for wave in facts.waves)
    if without:
        said.append(words.count("unknown.wave", without))
    names = [row.name for row in facts.metrics if row.tracked.current is None]
    if names:
        said.append(
            words.count("unknown.metric", len(names), names=", ".join(map(words.said, names)))
        )
    return said or [words("unknown.none")]
