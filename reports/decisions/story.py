"""The report of a decision as a story: which figure stands where, under which words."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from planning.cloud import best_split
from reports.decisions import costs, returns, risks
from reports.decisions.words import DecisionWords
from reports.frame.blocks import heading
from reports.frame.cover import Card, Cards
from reports.frame.page import Section
from reports.frame.plot import Bars, NamedBar
from reports.frame.story import Story, opening, signed
from reports.frame.table import Cell, Column, Row, Table

if TYPE_CHECKING:
    from planning.decisions import Comparison
    from reports.decisions.content import DecisionContent
    from reports.frame.blocks import Block


def told(content: DecisionContent) -> Story:
    """The whole report, one message to a chapter; what was not asked has none."""
    found = content.comparison
    currency = found.decision.case.currency
    words = DecisionWords(content.language, content.locale, currency)
    parts: tuple[tuple[str, tuple[Block, ...]], ...] = (
        ("section.ownership", costs.ownership(found, words)),
        ("section.breakeven", costs.break_even(found, words)),
        ("section.lease", costs.lease(found, words)),
        ("section.return", returns.returned(found, words)),
        ("section.replacement", returns.replaced(found, words)),
        ("section.uncertainty", risks.uncertainty(found, words)),
        ("section.carbon", risks.carbon(found, words)),
        ("section.assumptions", (*risks.assumptions(found, words), *signed(words, content))),
    )
    title = words.name(found.decision.title)
    return Story(
        content=content,
        words=words,
        organisation=content.organisation,
        of=title,
        note=words("currency", currency=currency),
        opening=opening(
            words,
            title,
            _facts(content, words),
            headline(found, words),
            *_figures(found, words),
            findings=_findings(found, words),
        ),
        chapters=tuple(Section(words(key), blocks) for key, blocks in parts if blocks),
    )


def _figures(found: Comparison, words: DecisionWords) -> tuple[Block, ...]:
    bars = tuple(
        NamedBar(
            words.way(option),
            float(option.present.number),
            words.money(option.present),
            option is found.best,
        )
        for option in found.options
    )
    return (
        Cards(_cards(found, words), space_before=12),
        heading(words("ways.heading"), space_before=18),
        Bars(bars, space_before=4),
        _ways(found, words),
    )


def _facts(content: DecisionContent, words: DecisionWords) -> tuple[tuple[str, str], ...]:
    case = content.comparison.decision.case
    facts = (
        (words("fact.organisation"), content.organisation),
        (words("fact.ledger"), content.ledger),
        (words("fact.years"), words.number(case.years)),
        (words("fact.rate"), words.rate(case.rate)),
        (words("fact.units"), words.number(case.units)),
        (words("fact.use"), words.rate(case.utilisation, 1)),
        (words("fact.prepared"), content.prepared_by),
    )
    return tuple((label, text) for label, text in facts if text)


def headline(found: Comparison, words: DecisionWords) -> str:
    """Which way costs least, and by how much."""
    best, years = found.best, words.count("span.years", found.decision.case.years)
    amount = words.money(best.present)
    others = [option for option in found.options if option is not best]
    if not others:
        return words("headline.only", way=words.way(best), amount=amount, years=years)
    second = min(others, key=lambda option: option.present.number)
    return words(
        "headline.best",
        way=words.way(best),
        amount=amount,
        years=years,
        less=words.money(second.present - best.present),
        next=words.way(second),
    )


def _cards(found: Comparison, words: DecisionWords) -> tuple[Card, ...]:
    best = found.best
    note = words("card.best")
    cards = [
        Card(words("card.present"), (words.money(best.present),), note),
        Card(words("card.a_year"), (words.money(best.a_year),), note),
    ]
    if best.per_gpu_hour is not None:
        cards.append(Card(words("card.per_hour"), (words.hourly(best.per_gpu_hour),), note))
    if found.month is not None:
        months = found.month.months
        value = (
            words("card.never")
            if months is None
            else words("card.months", months=words.number(months, 1))
        )
        cards.append(Card(words("card.month"), (value,), words("card.cash")))
    return tuple(cards)


def _ways(found: Comparison, words: DecisionWords) -> Table:
    columns = (
        Column(words("col.way")),
        Column(words("col.nominal"), figures=True),
        Column(words("col.present"), figures=True),
        Column(words("col.a_year"), figures=True),
        Column(words("col.per_hour"), figures=True),
    )
    rows = tuple(
        Row(
            (
                Cell(words.way(option), strong=option is found.best),
                words.money(option.nominal),
                words.money(option.present),
                words.money(option.a_year),
                words.hourly(option.per_gpu_hour),
            )
        )
        for option in found.options
    )
    return Table(columns, rows, space_before=8)


def _findings(found: Comparison, words: DecisionWords) -> list[str]:
    said = []
    if found.crossing is not None:
        said.append(costs.crossing_said(found.crossing.utilisation, words))
    if found.month is not None:
        months = found.month.months
        said.append(
            words("finding.month.never")
            if months is None
            else words("finding.month", months=words.number(months, 1))
        )
    said += _more_findings(found, words)
    if found.ownership.indirect:
        counted = found.ownership.case.with_indirect
        key = "finding.indirect.counted" if counted else "finding.indirect"
        said.append(words(key, amount=words.money(found.ownership.indirect)))
    return said


def _more_findings(found: Comparison, words: DecisionWords) -> list[str]:
    said = []
    if found.after_tax is not None:
        said.append(
            words.signed(
                "finding.lease",
                found.after_tax.advantage_of_leasing,
                payment=words.money(found.after_tax.break_even_payment),
            )
        )
    if found.simulation is not None:
        low, high = found.simulation.p10, found.simulation.p90
        said.append(
            words("finding.spread", low=words.about_money(low), high=words.about_money(high))
        )
    if found.splits:
        best = best_split(found.splits)
        said.append(
            words(
                "finding.hybrid",
                owned=words.number(best.owned),
                peak=words.number(Decimal(len(found.splits) - 1)),
                amount=words.money(best.a_year),
            )
        )
    return said
