"""The market report as sections of blocks."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING, Final

from catalog.queries.catalogue.sheet import Standing
from reports.frame import styles
from reports.frame.blocks import Bullets, Text, heading
from reports.frame.cover import Contents, Cover, Signature, Signatures
from reports.frame.page import Frame, Section
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


def frame(content: MarketContent) -> Frame:
    """What stands on every page of the report."""
    words = _words(content)
    made = content.generated_at.astimezone(UTC)
    parts = (words("title"), content.organisation, content.ledger)
    return Frame(
        title=" · ".join(part for part in parts[:2] if part),
        owner=" · ".join(part for part in parts if part),
        note=words("footer"),
        generated=words(
            "generated", instant=words.instant(made), date=content.facts.on.isoformat()
        ),
        author=content.prepared_by or content.organisation,
        page_of=lambda page, pages: words("page_of", page=page, pages=pages),
        continued=lambda title: words("continued", title=title),
        generated_at=made,
        language=content.locale.replace("_", "-"),
    )


def sections(content: MarketContent) -> tuple[Section, ...]:
    """Summary, models side by side, each model, and the sources."""
    words, cited = _words(content), Cited(content.facts)
    body = []
    if content.facts.comparison is not None:
        title = words("section.compared")
        table = side_by_side(content.facts.comparison, words, title)
        blocks = (Text(words("compared.note"), styles.BODY), table)
        body.append(Section(title, blocks))
    for number, each in enumerate(content.facts.models, start=1):
        title = f"{number}. {_short(words.name(each.sheet.name))}"
        body.append(Section(title, tuple(_model(each, words, cited))))
    body.append(Section(words("section.sources"), _sources(content, words, cited)))
    titles = tuple(section.title for section in body)
    return (Section(words("section.summary"), _summary(content, words, titles)), *body)


def _words(content: MarketContent) -> MarketWords:
    return MarketWords(content.language, content.locale)


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_TITLE else f"{name[:_LONGEST_TITLE]}…"


# --- summary -------------------------------------------------------------------------------------


def _summary(
    content: MarketContent, words: MarketWords, titles: tuple[str, ...]
) -> tuple[Block, ...]:
    found = content.facts.models
    priced = sum(each.sheet.price is not None for each in found)
    blocks: list[Block] = [
        Cover(words("title"), words.listed(_short(e.sheet.name) for e in found), _facts(content)),
        Text(words.count("headline", len(found), priced=words.number(priced)), styles.HEADLINE, 24),
        Table(
            (
                Column(words("col.model"), share=1.3),
                Column(words("col.released"), share=0.8),
                Column(words("col.price"), share=1.2),
                Column(words("col.yearly"), share=0.9),
                Column(words("col.advice"), share=1.8),
                Column(words("col.life"), share=0.8),
            ),
            tuple(_glance(each, words) for each in found),
            space_before=14,
        ),
    ]
    findings = tuple(text for each in found for text in _findings(content, each, words))
    if findings:
        blocks.append(heading(words("findings"), space_before=20))
        blocks += [Bullets((text,), space_before=4) for text in findings]
    return (*blocks, Contents(words("contents"), titles, {}, space_before=24))


def _facts(content: MarketContent) -> tuple[tuple[str, str], ...]:
    words = _words(content)
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
        facts.append((words("fact.prepared"), content.prepared_by))
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
    return (
        *blocks,
        heading(words("assumptions")),
        *(Bullets((text,), space_before=4) for text in notes),
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
