"""The market report as a story."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.queries.catalogue.sheet import Standing
from reports.frame import styles
from reports.frame.blocks import Text, heading
from reports.frame.page import Section
from reports.frame.story import Story, listed, opening, signed
from reports.frame.table import Cell, Column, Row, Table
from reports.market.figures import figures, price_text, side_by_side
from reports.market.lives import alternatives, life
from reports.market.prices import advice_cell, prices
from reports.market.sources import Cited
from reports.market.words import MarketWords

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.queries.catalogue.market import ModelMarket
    from reports.frame.blocks import Block
    from reports.market.content import MarketContent

_LONGEST_TITLE: Final = 60  # characters of a model's name that a header has room for


def told(content: MarketContent) -> Story:
    """Summary, models side by side, each model, and the sources."""
    words, found = MarketWords(content.language, content.locale), content.facts.models
    priced = sum(each.sheet.price is not None for each in found)
    return Story(
        content=content,
        words=words,
        organisation=content.organisation,
        note=words("footer"),
        as_of=content.facts.on,
        opening=opening(
            words,
            words.listed(_short(each.sheet.name) for each in found),
            _facts(content, words),
            words.count("headline", len(found), priced=words.number(priced)),
            _glances(content, words),
            findings=(text for each in found for text in _findings(content, each, words)),
        ),
        chapters=tuple(_chapters(content, words)),
    )


def _chapters(content: MarketContent, words: MarketWords) -> Iterator[Section]:
    cited = Cited(content.facts)
    if content.facts.comparison is not None:
        title = words("section.compared")
        table = side_by_side(content.facts.comparison, words, title)
        yield Section(title, (Text(words("compared.note"), styles.BODY), table))
    for number, each in enumerate(content.facts.models, start=1):
        title = f"{number}. {_short(words.name(each.sheet.name))}"
        yield Section(title, tuple(_model(each, words, cited)))
    yield Section(words("section.sources"), _sources(content, words, cited))


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_TITLE else f"{name[:_LONGEST_TITLE]}…"


# --- summary -------------------------------------------------------------------------------------


def _glances(content: MarketContent, words: MarketWords) -> Table:
    return Table(
        (
            Column(words("col.model"), share=1.3),
            Column(words("col.released"), share=0.8),
            Column(words("col.price"), share=1.2),
            Column(words("col.yearly"), share=0.9),
            Column(words("col.advice"), share=1.8),
            Column(words("col.life"), share=0.8),
        ),
        tuple(_glance(each, words) for each in content.facts.models),
        space_before=14,
    )


def _facts(content: MarketContent, words: MarketWords) -> tuple[tuple[str, str], ...]:
    currencies = sorted(
        {one.history.series.currency for e in content.facts.models for one in e.outlook.series}
    )
    given = words("prices.converted" if content.facts.currency else "prices.given")
    shown = f"{', '.join(currencies)}; {given}" if currencies else words("unknown")
    facts = [
        (words("fact.as_of"), words.day(content.facts.on)),
        (words("fact.currencies"), shown),
        (words("fact.packs"), ", ".join(content.facts.packs) or words("unknown")),
        (words("fact.ledger"), content.ledger or words("bundled")),
    ]
    if content.prepared_by:
        facts.append((words("prepared_by"), content.prepared_by))
    return tuple(facts)


def _glance(each: ModelMarket, words: MarketWords) -> Row:
    leading = each.outlook.leading
    yearly = each.outlook.yearly_pct
    unknown = Cell(words("unknown"), "secondary")
    return Row(
        (
            Cell(words.name(each.sheet.name), strong=True, note=each.sheet.manufacturer),
            each.sheet.released or unknown,
            price_text(each.sheet.price, words),
            unknown
            if leading is None or yearly is None
            else Cell(words.pct(yearly), note=words.series(leading.history.series)),
            advice_cell(leading.advice, words) if leading else unknown,
            words(f"level.{each.life.level.value}") if each.life else unknown,
        )
    )


def _findings(content: MarketContent, each: ModelMarket, words: MarketWords) -> Iterator[str]:
    """What a reader must know before relying on the figures of a model."""
    name = words.name(each.sheet.name)
    conflicts = sum(row.standing is Standing.CONFLICTING for row in each.sheet.figures)
    if conflicts:
        yield words.count("finding.conflicts", conflicts, name=name)
    if not each.outlook.series:
        yield words("finding.unpriced", name=name)
        return
    newest = max(one.history.last.on for one in each.outlook.series)
    days = (content.facts.on - newest).days
    if days > content.facts.rules.stale_days:
        yield words("finding.stale", name=name, day=newest.isoformat(), days=words.number(days))


# --- models --------------------------------------------------------------------------------------


def _model(each: ModelMarket, words: MarketWords, cited: Cited) -> Iterator[Block]:
    sheet = each.sheet
    yield Text(words.name(sheet.name), styles.HEADLINE, most_lines=4)
    said = [words.term("model", sheet.kind), sheet.manufacturer, sheet.key]
    if sheet.own_id is not None:
        said.append(words("own_model"))
    yield Text(" · ".join(part for part in said if part), styles.SMALL, 2)
    for label, texts in (("called", sheet.aliases), ("parts", sheet.part_numbers)):
        if texts:
            told = words(label, names=", ".join(texts))
            yield Text(told, styles.SMALL, 2, most_lines=4)
    if sheet.notes:
        yield Text(sheet.notes, styles.BODY, 4, most_lines=20)
    yield heading(words("figures"))
    if sheet.figures:
        yield figures(sheet, words, cited, words("figures"))
    else:
        yield Text(words("figures.none"), styles.BODY, 4)
    yield from prices(each, words, cited)
    yield from life(each, words, cited)
    yield from alternatives(each, words, cited)


# --- sources -------------------------------------------------------------------------------------


def _sources(content: MarketContent, words: MarketWords, cited: Cited) -> tuple[Block, ...]:
    rules = content.facts.rules
    notes = [words("assumption.kinds"), words("assumption.dated"), words("assumption.advice")]
    if content.facts.currency is not None:
        notes.append(words("assumption.converted", currency=content.facts.currency))
    notes.append(words("assumption.rules", source=rules.source_text))
    rows = tuple(
        Row(
            (
                str(number),
                Cell(title, strong=True, note=source.url if source else ""),
                (source.licence or words("unknown")) if source else words("source.own"),
                (source.data_date or words("unknown")) if source else words("no_date"),
            )
        )
        for number, source, title in cited.listed()
    )
    blocks: list[Block] = [heading(words("sources"), space_before=0)]
    if rows:
        blocks.append(
            Table(
                (
                    Column(words("col.number"), figures=True),
                    Column(words("col.source"), share=2.4),
                    Column(words("col.licence"), share=1.2),
                    Column(words("col.dated"), share=0.9),
                ),
                rows,
                continued=words("continued", title=words("sources")),
            )
        )
    else:
        blocks.append(Text(words("sources.none"), styles.BODY, 4))
    return (*blocks, *listed(words("assumptions"), notes), *signed(words, content))
