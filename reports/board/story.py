"""The board's report as sections of blocks, the first page saying all of it in short."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from money import Amount
from reports.board import plans, risks
from reports.board.words import BoardWords
from reports.frame import styles
from reports.frame.blocks import Bullets, Text, heading
from reports.frame.cover import Card, Cards, Contents, Cover, Signature, Signatures
from reports.frame.page import Frame, Section
from reports.frame.table import Cell, Column, Row, Table

if TYPE_CHECKING:
    from decimal import Decimal

    from catalog.queries.board import BudgetLines
    from reports.board.content import BoardContent
    from reports.frame.blocks import Block


def frame(content: BoardContent) -> Frame:
    """What stands on every page of the report."""
    words = words_of(content)
    facts = content.facts
    at = content.generated_at.astimezone(UTC)
    organisation = facts.settings.organisation
    parts = (words("title"), organisation, content.ledger)
    return Frame(
        title=" · ".join(part for part in parts[:2] if part),
        owner=" · ".join(part for part in parts if part),
        note=_currency_note(content, words),
        generated=words("generated", instant=words.instant(at), date=words.short_day(facts.on)),
        author=content.prepared_by or organisation,
        page_of=lambda page, pages: words("page_of", page=page, pages=pages),
        continued=lambda title: words("continued", title=title),
        generated_at=at,
        language=content.locale.replace("_", "-"),
    )


def sections(content: BoardContent) -> tuple[Section, ...]:
    """Summary, variance of each budget, years, waves, cash flow, risks, notes."""
    words, facts = words_of(content), content.facts
    body = [
        Section(
            words("section.variance", budget=plans.name_of(each.budget)),
            plans.variance(each, facts, words),
        )
        for each in facts.current
    ]
    body += [
        Section(words("section.years", currency=currency), plans.years(facts, currency, words))
        for currency in facts.currencies
        if any(year.currency == currency for year in facts.years)
    ]
    body.append(Section(words("section.waves"), plans.waves(facts, words)))
    body += [
        Section(words("section.flow", currency=flow.currency), plans.flow(flow, facts, words))
        for flow in facts.flows
    ]
    body.append(Section(words("section.risks"), risks.blocks(facts, words)))
    body.append(Section(words("section.notes"), _notes(content, words)))
    titles = tuple(section.title for section in body)
    return (Section(words("section.summary"), _summary(content, words, titles)), *body)


def words_of(content: BoardContent) -> BoardWords:
    """The words of the report's language."""
    return BoardWords(content.language, content.locale)


def _currency_note(content: BoardContent, words: BoardWords) -> str:
    currencies = content.facts.currencies
    if not currencies:
        return words("currency.none")
    key = "currency.one" if len(currencies) == 1 else "currency.other"
    return words(key, currencies=words.listed(currencies))


# --- the first page ------------------------------------------------------------------------------


def _summary(
    content: BoardContent, words: BoardWords, titles: tuple[str, ...]
) -> tuple[Block, ...]:
    facts = content.facts
    blocks: list[Block] = [
        Cover(
            words("title"),
            facts.settings.organisation or content.ledger,
            _facts(content, words),
        ),
        Text(_headline(content, words), styles.HEADLINE, 18, most_lines=6),
    ]
    for currency in facts.currencies:
        own = [each for each in facts.current if each.budget.currency == currency]
        if own:
            blocks.append(Cards(_cards(content, own, currency, words), space_before=10))
    found = [text for each in facts.current for text in _findings(each, content, words)]
    found.append(risks.headline(facts, words))
    if facts.approvals:
        found.append(words.count("finding.approvals", len(facts.approvals)))
    found.append(plans.waves_headline(facts, words))
    blocks.append(heading(words("findings"), space_before=16))
    blocks.append(Bullets(tuple(found), space_before=5))
    blocks.append(Contents(words("contents"), titles, {}, space_before=18))
    return tuple(blocks)


def _facts(content: BoardContent, words: BoardWords) -> tuple[tuple[str, str], ...]:
    facts = content.facts
    years = list(dict.fromkeys(words.year(b.starts_on, b.ends_on) for b in facts.budgets))
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


def _findings(each: BudgetLines, content: BoardContent, words: BoardWords) -> list[str]:
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
        (words("source.ledger"), words("source.ledger.board"), words.short_day(facts.on)),
        (
            facts.rules.title,
            words("source.budget_rules"),
            words.short_day(facts.rules.source_date),
        ),
    )
    return (
        Text(words("headline.notes"), styles.HEADLINE),
        heading(words("assumptions")),
        *(Bullets((text,), space_before=4) for text in said),
        heading(words("sources")),
        Table(
            (
                Column(words("col.source"), share=1.2),
                Column(words("col.used"), share=1.6),
                Column(words("col.dated"), figures=True),
            ),
            tuple(Row((Cell(name, strong=True), used, dated)) for name, used, dated in sources),
        ),
        heading(words("approval"), space_before=24),
        Signatures(
            tuple(
                Signature(words(role), name, words("signature"), words("date"))
                for role, name in (
                    ("prepared_by", content.prepared_by),
                    ("approved_by", content.approved_by),
                )
            ),
            space_before=8,
        ),
    )
