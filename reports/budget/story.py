"""The budget report as a story: which figure stands where, and under which sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.budget import depreciation, fleet, upgrades
from reports.budget.words import BudgetWords
from reports.frame import styles
from reports.frame.blocks import Text, heading
from reports.frame.cover import Card, Cards
from reports.frame.page import Section
from reports.frame.story import Story, notes, opening, source_table

if TYPE_CHECKING:
    from reports.budget.content import BudgetContent
    from reports.frame.blocks import Block
    from reports.frame.words import Words


def told(content: BudgetContent) -> Story:
    """The whole report, one message to a chapter."""
    words = BudgetWords(content.language, content.locale)
    return Story(
        content=content,
        words=words,
        organisation=content.organisation,
        note=words.currency_note(content.currencies),
        as_of=content.as_of,
        opening=opening(
            words,
            content.organisation or content.ledger,
            _facts(content, words),
            fleet.headline(content, words),
            Cards(_cards(content, words), space_before=12),
            findings=_findings(content, words),
        ),
        chapters=(
            Section(words("section.fleet"), fleet.blocks(content, words)),
            *(
                Section(
                    words("section.depreciation", currency=currency),
                    depreciation.blocks(content, words, currency),
                )
                for currency in depreciation.currencies(content)
            ),
            Section(words("section.upgrades"), upgrades.blocks(content, words)),
            Section(words("section.notes"), _notes(content, words)),
        ),
    )


def _findings(content: BudgetContent, words: Words) -> list[str]:
    charged = [
        depreciation.headline(content, words, currency)
        for currency in depreciation.currencies(content)
    ]
    return [
        *(charged or [words("headline.depreciation.none")]),
        *([fleet.retired(content, words)] if content.retired else []),
        upgrades.headline(content, words),
        *_unknowns(content, words),
    ]


def _facts(content: BudgetContent, words: Words) -> tuple[tuple[str, str], ...]:
    years = ""
    if content.fiscal_years:
        first, last = (
            (year.label, year.starts_on, year.ends_on)
            for year in (content.fiscal_years[0], content.fiscal_years[-1])
        )
        years = words.years(first, last)
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
    assumptions = [words("assumption.rounding"), words.currency_note(content.currencies)]
    if content.depreciation_method:
        method = content.depreciation_method.rstrip(".")
        assumptions.append(words("assumption.method", method=method))
    assumptions += [*content.assumptions, *_unknowns(content, words)]
    sources = _sources(content, words)
    return notes(words, content, assumptions, sources, *_price_sources(content, words))


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
    return source_table(
        words, ((source.name, source.used_for, source.dated) for source in content.sources)
    )
