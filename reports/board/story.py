"""The board's report as a story, the first page saying all of it in short."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from money import Amount
from reports.board import plans, risks
from reports.board.words import BoardWords
from reports.frame.cover import Card, Cards
from reports.frame.page import Section
from reports.frame.story import Story, notes, opening, source_table
from reports.frame.words import fiscal_label

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from catalog.queries.board import BudgetLines
    from reports.board.content import BoardContent
    from reports.frame.blocks import Block


def told(content: BoardContent) -> Story:
    """Summary, variance of each budget, years, waves, cash flow, risks, notes."""
    words, facts = BoardWords(content.language, content.locale), content.facts
    organisation = facts.settings.organisation
    return Story(
        content=content,
        words=words,
        organisation=organisation,
        note=words.currency_note(facts.currencies),
        as_of=facts.on,
        opening=opening(
            words,
            organisation or content.ledger,
            _facts(content, words),
            _headline(content, words),
            *_figures(content, words),
            findings=_findings(content, words),
        ),
        chapters=tuple(_chapters(content, words)),
    )


def _chapters(content: BoardContent, words: BoardWords) -> Iterator[Section]:
    facts = content.facts
    for each in facts.current:
        title = words("section.variance", budget=plans.name_of(each.budget))
        yield Section(title, plans.variance(each, facts, words))
    for currency in facts.currencies:
        if any(year.currency == currency for year in facts.years):
            title = words("section.years", currency=currency)
            yield Section(title, plans.years(facts, currency, words))
    yield Section(words("section.waves"), plans.waves(facts, words))
    for flow in facts.flows:
        title = words("section.flow", currency=flow.currency)
        yield Section(title, plans.flow(flow, facts, words))
    yield Section(words("section.risks"), risks.blocks(facts, words))
    yield Section(words("section.notes"), _notes(content, words))


# --- the first page ------------------------------------------------------------------------------


def _figures(content: BoardContent, words: BoardWords) -> Iterator[Block]:
    """A row of cards for each currency."""
    facts = content.facts
    for currency in facts.currencies:
        own = [each for each in facts.current if each.budget.currency == currency]
        if own:
            yield Cards(_cards(content, own, currency, words), space_before=12)


def _findings(content: BoardContent, words: BoardWords) -> Iterator[str]:
    facts = content.facts
    for each in facts.current:
        yield from _said_of(each, content, words)
    yield risks.headline(facts, words)
    if facts.approvals:
        yield words.count("finding.approvals", len(facts.approvals))
    yield plans.waves_headline(facts, words)


def _facts(content: BoardContent, words: BoardWords) -> tuple[tuple[str, str], ...]:
    facts = content.facts
    years = list(dict.fromkeys(fiscal_label(b.starts_on, b.ends_on) for b in facts.budgets))
    return (
        (words("fact.ledger"), content.ledger or words("none_known")),
        (words("fact.years"), ", ".join(years[:6]) or words("none_known")),
        (words("fact.as_of"), words.day(facts.on)),
        (words("fact.currencies"), ", ".join(facts.currencies) or words("none_known")),
    )


def _headline(content: BoardContent, words: BoardWords) -> str:
    facts = content.facts
    date = words.day(facts.on)
    if not facts.current:
        return words("headline.none", date=date)
    if len(facts.current) > 1:
        return words("headline.more", n=words.number(len(facts.current)), date=date)
    row = facts.current[0].budget
    return words(
        "headline.one",
        used=words.amount(row.position.used),
        limit=words.amount(row.limit),
        date=date,
        share=words.share(row.standing(facts.rules).percent),
    )


def _cards(
    content: BoardContent, own: list[BudgetLines], currency: str, words: BoardWords
) -> tuple[Card, ...]:
    """The present budgets of one currency, added up."""

    def total(amounts: list[Amount]) -> Amount:
        return Amount.total(amounts, currency)

    facts = content.facts
    rows = [each.budget for each in own]
    limit = total([row.limit for row in rows])
    used = total([row.position.used for row in rows])
    planned = total([row.position.planned for row in rows])
    held = total([row.reserve(facts.rules).held for row in rows])
    names = "; ".join(plans.name_of(row) for row in rows[:3])
    return (
        Card(words("card.limit"), (words.amount(limit),), words.name(names)),
        Card(
            words("card.used"),
            (words.amount(used),),
            words(
                "card.used.note",
                share=words.share(_percent(used, limit)),
                date=words.short_day(facts.on),
            ),
        ),
        Card(
            words("card.forecast"),
            (words.amount(total([row.position.forecast for row in rows])),),
            words("card.forecast.note", planned=words.amount(planned)),
        ),
        Card(
            words("card.held"),
            (words.amount(held),),
            words("card.held.note", share=words.share(_percent(held, limit))),
        ),
    )


def _percent(part: Amount, whole: Amount) -> Decimal | None:
    return None if whole.number <= 0 else part.number * 100 / whole.number


def _said_of(each: BudgetLines, content: BoardContent, words: BoardWords) -> list[str]:
    rules = content.facts.rules
    row, name = each.budget, plans.name_of(each.budget)
    found = row.standing(rules)
    said = [
        words(
            "finding.level",
            budget=name,
            share=words.share(found.percent),
            level=words(f"level.{found.level.value}"),
            advice=words.said(found.reason.rule),
        )
    ]
    newest = each.detail.versions[0] if each.detail.versions else None
    if row.status.value == "draft":
        said.append(words("finding.unsigned", budget=name))
    elif newest is not None:
        said.append(
            words(
                "finding.signed",
                budget=name,
                n=newest.number,
                who=words.name(newest.signed_by),
                date=words.short_day(newest.signed_at.astimezone(UTC).date()),
            )
        )
    reserve = row.reserve(rules)
    if reserve.state.value != "sound":
        said.append(
            words(
                f"finding.reserve.{reserve.state.value}",
                budget=name,
                share=words.number(reserve.share_percent, 1),
                least=rules.contingency.least_percent,
                most=rules.contingency.most_percent,
                amount=words.amount(reserve.held - reserve.left),
            )
        )
    if each.detail.funding.gap.number > 0:
        gap = words.amount(each.detail.funding.gap)
        said.append(words("finding.gap", budget=name, amount=gap))
    return said


# --- the last page -------------------------------------------------------------------------------


def _notes(content: BoardContent, words: BoardWords) -> tuple[Block, ...]:
    facts = content.facts
    said = [
        words(f"assumption.{name}")
        for name in ("rounding", "used", "currencies", "copies", "waves", "prices")
    ]
    sources = (
        (words("source.ledger"), words("source.ledger.board"), facts.on),
        (facts.rules.title, words("source.budget_rules"), facts.rules.source_date),
    )
    return notes(words, content, said, source_table(words, sources))
