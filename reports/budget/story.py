"""The budget report as sections of blocks: which figure stands where, and under which sentence."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from reports.budget import depreciation, fleet, upgrades
from reports.budget.words import Words
from reports.frame import styles
from reports.frame.blocks import Bullets, Text, heading
from reports.frame.cover import Card, Cards, Contents, Cover, Signature, Signatures
from reports.frame.page import Frame, Section
from reports.frame.table import Cell, Column, Row, Table

if TYPE_CHECKING:
    from reports.budget.content import BudgetContent
    from reports.frame.blocks import Block


def frame(content: BudgetContent) -> Frame:
    """What stands on every page of the report."""
    words = Words(content.language, content.locale)
    instant = words.instant(content.generated_at.astimezone(UTC))
    return Frame(
        title=" · ".join(part for part in (words("title"), content.organisation) if part),
        owner=" · ".join(
            part for part in (words("title"), content.organisation, content.ledger) if part
        ),
        note=_currency_note(content, words),
        generated=words("generated", instant=instant, date=words.short_day(content.as_of)),
        author=content.prepared_by or content.organisation,
        page_of=lambda page, pages: words("page_of", page=page, pages=pages),
        continued=lambda title: words("continued", title=title),
        generated_at=content.generated_at.astimezone(UTC),
        language=content.locale.replace("_", "-"),
    )


def sections(content: BudgetContent) -> tuple[Section, ...]:
    """The whole report, one message to a section."""
    words = Words(content.language, content.locale)
    found = depreciation.currencies(content)
    body = (
        Section(words("section.fleet"), fleet.blocks(content, words)),
        *(
            Section(
                words("section.depreciation", currency=currency),
                depreciation.blocks(content, words, currency),
            )
            for currency in found
        ),
        Section(words("section.upgrades"), upgrades.blocks(content, words)),
        Section(words("section.notes"), _notes(content, words)),
    )
    titles = tuple(section.title for section in body)
    return (Section(words("section.summary"), _summary(content, words, titles)), *body)


def _currency_note(content: BudgetContent, words: Words) -> str:
    currencies = content.currencies
    if not currencies:
        return words("currency.none")
    key = "currency.one" if len(currencies) == 1 else "currency.other"
    return words(key, currencies=words.listed(currencies))


def _summary(content: BudgetContent, words: Words, titles: tuple[str, ...]) -> tuple[Block, ...]:
    findings = [
        depreciation.headline(content, words, currency)
        for currency in depreciation.currencies(content)
    ] or [words("headline.depreciation.none")]
    findings.append(upgrades.headline(content, words))
    findings += _unknowns(content, words)
    return (
        Cover(
            words("title"),
            content.organisation or content.ledger,
            _facts(content, words),
        ),
        Text(fleet.headline(content, words), styles.HEADLINE, 24, most_lines=8),
        Cards(_cards(content, words), space_before=12),
        heading(words("findings"), space_before=20),
        Bullets(tuple(findings), space_before=5),
        Contents(words("contents"), titles, {}, space_before=24),
    )


def _facts(content: BudgetContent, words: Words) -> tuple[tuple[str, str], ...]:
    years = ""
    if content.fiscal_years:
        first, last = content.fiscal_years[0], content.fiscal_years[-1]
        years = words(
            "fact.year_span" if first is last else "fact.year_spans",
            first=first.label,
            last=last.label,
            start=words.short_day(first.starts_on),
            end=words.short_day(last.ends_on),
        )
    return (
        (words("fact.ledger"), content.ledger or words("none_known")),
        (words("fact.years"), years or words("none_known")),
        (words("fact.as_of"), words.day(content.as_of)),
        (words("fact.prepared"), words.day(content.prepared_on)),
        (words("fact.currencies"), ", ".join(content.currencies) or words("none_known")),
    )


def _unknowns(content: BudgetContent, words: Words) -> list[str]:
    """What is not known, said in whole sentences."""
    counts = {
        "unknown_cost": content.without_cost,
        "unknown_price": content.without_price,
        "undecided": content.undecided,
    }
    return [words.count(key, n) for key, n in counts.items() if n]


def _cards(content: BudgetContent, words: Words) -> tuple[Card, ...]:
    as_of = words("card.as_of", date=words.short_day(content.as_of))
    unknown = (words("none_known") if content.assets else words("nothing"),)
    cost = tuple(words.amount(held.cost) for held in content.holdings)
    book = tuple(words.amount(held.book_value) for held in content.holdings)
    without = words("card.assets.note", n=words.number(content.without_cost))
    cards = [
        Card(words("card.assets"), (words.number(content.assets),), without),
        Card(words("card.cost"), cost or unknown, as_of),
        Card(words("card.book"), book or unknown, as_of),
    ]
    year = depreciation.year_in_view(content)
    charges = tuple(
        words.amount(row.charge)
        for currency in depreciation.currencies(content)
        for row in content.year_totals(currency)
        if year is not None and row.fiscal_year == year.label
    )
    if year is not None and charges:
        span = words(
            "card.charge.note",
            start=words.short_day(year.starts_on),
            end=words.short_day(year.ends_on),
        )
        cards.append(Card(words("card.charge", year=year.label), charges, span))
    return tuple(cards)


def _notes(content: BudgetContent, words: Words) -> tuple[Block, ...]:
    assumptions = [words("assumption.rounding"), _currency_note(content, words)]
    if content.depreciation_method:
        method = content.depreciation_method.rstrip(".")
        assumptions.append(words("assumption.method", method=method))
    assumptions += [*content.assumptions, *_unknowns(content, words)]
    return (
        Text(words("headline.notes"), styles.HEADLINE),
        heading(words("assumptions")),
        *(Bullets((text,), space_before=4) for text in assumptions),
        heading(words("sources")),
        _sources(content, words),
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
        *_price_sources(content, words),
    )


def _price_sources(content: BudgetContent, words: Words) -> list[Block]:
    """The sources that the prices' numbers point to."""
    if not content.price_sources:
        return []
    return [
        heading(words("sources.prices"), space_before=30),
        *(
            Text(f"[{number}] {name}", styles.SMALL, 3, most_lines=3)
            for number, name in enumerate(content.price_sources, start=1)
        ),
    ]


def _sources(content: BudgetContent, words: Words) -> Block:
    if not content.sources:
        return Text(words("sources.none"), space_before=4)
    return Table(
        (
            Column(words("col.source"), share=1.2),
            Column(words("col.used"), share=1.6),
            Column(words("col.dated"), figures=True),
        ),
        tuple(
            Row(
                (
                    Cell(source.name, strong=True),
                    source.used_for,
                    words.short_day(source.dated)
                    if source.dated
                    else Cell(words("none_known"), "faint"),
                )
            )
            for source in content.sources
        ),
    )
