"""The market report as sections of blocks: the models side by side, then each, then sources."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING, Final

from catalog.models.catalogue_fields import FIELDS
from planning.prices.trend import Trend
from reports.frame import styles
from reports.frame.blocks import Bullets, Text, heading
from reports.frame.cover import Contents, Cover, Signature, Signatures
from reports.frame.page import Frame, Section
from reports.frame.table import Cell, Column, Row, Table
from reports.market.chart import NamedSeries, PriceChart
from reports.market.words import MarketWords

if TYPE_CHECKING:
    from catalog.queries.catalogue.market import MarketModel
    from catalog.queries.catalogue.outlook import SeriesOutlook
    from planning.replacing import Replacement
    from reports.frame.blocks import Block
    from reports.market.content import MarketContent

_MOST_LINES: Final = 4
_MOST_SAID: Final = 4
_MOST_LISTED: Final = 30
_SIDE_BY_SIDE: Final = 4
"""More models than this do not fit beside each other; they stand in two tables."""


def frame(content: MarketContent) -> Frame:
    """What stands on every page of the report."""
    words = _words(content)
    at = content.generated_at.astimezone(UTC)
    parts = (words("title"), content.organisation, content.ledger)
    return Frame(
        title=" · ".join(part for part in parts[:2] if part),
        owner=" · ".join(part for part in parts if part),
        note=words("note.units"),
        generated=words("generated", instant=words.instant(at), date=words.short_day(content.on)),
        author=content.prepared_by or content.organisation,
        page_of=lambda page, pages: words("page_of", page=page, pages=pages),
        continued=lambda title: words("continued", title=title),
        generated_at=at,
        language=content.locale.replace("_", "-"),
    )


def sections(content: MarketContent) -> tuple[Section, ...]:
    """Summary, the models side by side, each with its prices, notes and sources."""
    words = _words(content)
    body = [
        Section(words("section.figures"), _figures(content, words)),
        *(Section(model.sheet.name, _model(model, words)) for model in content.models),
        Section(words("section.sources"), _sources(content, words)),
    ]
    titles = tuple(section.title for section in body)
    return (Section(words("section.summary"), _summary(content, words, titles)), *body)


def _words(content: MarketContent) -> MarketWords:
    return MarketWords(content.language, content.locale)


def _summary(
    content: MarketContent, words: MarketWords, titles: tuple[str, ...]
) -> tuple[Block, ...]:
    facts = (
        (words("fact.as_of"), words.day(content.on)),
        (words("fact.packs"), ", ".join(content.packs) or words("none_known")),
        (words("fact.ledger"), content.ledger or words("none_known")),
    )
    priced = sum(bool(model.outlook.series) for model in content.models)
    return (
        Cover(words("title"), content.organisation or words("cover"), facts),
        Text(
            words.count("headline", len(content.models), priced=words.number(priced)),
            styles.HEADLINE, 18,
        ),
        heading(words("table.market", date=words.short_day(content.on))),
        _market(content, words),
        Text(words("caption.market"), styles.SMALL, 6),
        Contents(words("contents"), titles, {}, space_before=18),
    )  # fmt: skip


def _market(content: MarketContent, words: MarketWords) -> Table:
    columns = (
        Column(words("col.model"), share=1.3),
        Column(words("col.newest"), figures=True),
        Column(words("col.of"), figures=True),
        Column(words("col.year"), figures=True),
        Column(words("col.advice"), share=1.5),
    )
    return Table(columns, tuple(_market_row(model, words) for model in content.models))


def _market_row(model: MarketModel, words: MarketWords) -> Row:
    name = Cell(model.sheet.name, strong=True, note=model.sheet.manufacturer)
    leading = model.outlook.leading
    if leading is None:
        nothing = Cell(words("nothing"), "faint")
        return Row((name, Cell(words("none_known"), "faint"), nothing, nothing,
                    words("advice.no_price")))  # fmt: skip
    last = leading.history.last
    series = leading.history.series
    return Row(
        (
            name,
            Cell(words.amount(series.rounded(last.amount.number)), note=words.series(series)),
            words.short_day(last.on),
            _yearly(leading, words),
            leading.advice.headline,
        )
    )


def _yearly(one: SeriesOutlook, words: MarketWords) -> Cell | str:
    if not isinstance(one.trend, Trend):
        return Cell(words("none_known"), "faint")
    yearly = one.trend.yearly
    text = f"{words.exact(yearly.pct)}\u00a0%"
    if yearly.low_pct is None or yearly.high_pct is None:
        return text
    between = f"{words.exact(yearly.low_pct)} … {words.exact(yearly.high_pct)}\u00a0%"
    return Cell(text, note=between)


def _figures(content: MarketContent, words: MarketWords) -> tuple[Block, ...]:
    """The models beside each other, as many as a page is wide."""
    parts: list[Block] = [Text(words("headline.figures"), styles.HEADLINE)]
    for start in range(0, len(content.models), _SIDE_BY_SIDE):
        shown = content.models[start : start + _SIDE_BY_SIDE]
        parts.append(_side_by_side(shown, words))
    return tuple(parts)


def _side_by_side(shown: tuple[MarketModel, ...], words: MarketWords) -> Table:
    sheets = [model.sheet for model in shown]
    rows = [
        Row((Cell(words("col.released")), *(sheet.released or _unknown(words) for sheet in sheets)))
    ]
    known = [sheet.values for sheet in sheets]
    for field in FIELDS:
        values = [each.get(field.name) for each in known]
        if any(value is not None for value in values):
            cells = tuple(
                Cell(words("nothing"), "faint")
                if sheet.kind not in field.kinds
                else _unknown(words)
                if value is None
                else words.figure(value, field)
                for sheet, value in zip(sheets, values, strict=True)
            )
            rows.append(Row((Cell(field.label), *cells)))
    columns = (
        Column(words("col.figure")),
        *(Column(sheet.name, figures=False) for sheet in sheets),
    )
    return Table(columns, tuple(rows), space_before=12)


def _unknown(words: MarketWords) -> Cell:
    return Cell(words("none_known"), "faint")


def _model(model: MarketModel, words: MarketWords) -> tuple[Block, ...]:
    """The prices of a model as plots and in words, its life, and what else there is."""
    parts: list[Block] = [Text(_headline(model, words), styles.HEADLINE)]
    groups: dict[tuple[str, str], list[SeriesOutlook]] = {}
    for one in model.outlook.series:
        series = one.history.series
        groups.setdefault((series.currency, series.unit), []).append(one)
    for (currency, unit), series_of in groups.items():
        drawn = sorted(series_of, key=lambda one: -len(one.history.days))[:_MOST_LINES]
        lines = tuple(NamedSeries(words.series(one.history.series), one) for one in drawn)
        parts.append(PriceChart(lines, words.per(currency, unit), words.tick, space_before=14))
        if len(series_of) > len(drawn):
            left = words("caption.drawn", n=len(drawn), all=len(series_of))
            parts.append(Text(left, styles.SMALL, 4))
    telling = [one for one in model.outlook.series if isinstance(one.trend, Trend)][:_MOST_SAID]
    for one in telling:
        parts += _said(one, words)
    others = [one for one in model.outlook.series if one not in telling]
    if others:
        parts += _listed(others, words)
    parts += _life(model, words)
    parts += _alternatives(model, words)
    return tuple(parts)


def _headline(model: MarketModel, words: MarketWords) -> str:
    leading = model.outlook.leading
    if leading is None:
        return words("headline.no_price")
    last, series = leading.history.last, leading.history.series
    return words(
        "headline.model", amount=words.amount(series.rounded(last.amount.number)),
        series=words.series(series), date=words.day(last.on),
    )  # fmt: skip


def _said(one: SeriesOutlook, words: MarketWords) -> list[Block]:
    """One history in words: how long, which trend, what is advised and how often that was right."""
    history = one.history
    span = words.count(
        "prices", len(history.days), first=words.short_day(history.first.on),
        last=words.short_day(history.last.on),
    )  # fmt: skip
    return [
        heading(words.series(history.series), space_before=14),
        Text(f"{span} {', '.join(history.sources)}.", styles.SMALL, 2),
        Text(one.advice.headline, styles.STRONG, 3),
        Text(str(one.trend.reason), styles.BODY, 2),
    ]


def _listed(others: list[SeriesOutlook], words: MarketWords) -> list[Block]:
    """Histories without a trend: their newest prices."""
    columns = (
        Column(words("col.series"), share=1.6),
        Column(words("col.newest"), figures=True),
        Column(words("col.of"), figures=True),
        Column(words("col.prices"), figures=True),
        Column(words("col.source")),
    )
    rows = []
    for one in others[:_MOST_LISTED]:
        history, series = one.history, one.history.series
        amount = words.amount(series.rounded(history.last.amount.number))
        rows.append(
            Row((
                Cell(words.series(series), strong=True),
                f"{amount} {words(f'unit.{series.unit}')}".strip(),
                words.short_day(history.last.on),
                words.number(len(history.days)),
                ", ".join(history.sources),
            ))
        )  # fmt: skip
    parts: list[Block] = [heading(words("others"), space_before=16), Table(columns, tuple(rows))]
    if len(others) > _MOST_LISTED:
        left = words("caption.listed", n=words.number(len(others) - _MOST_LISTED))
        parts.append(Text(left, styles.SMALL, 4))
    return parts


def _life(model: MarketModel, words: MarketWords) -> list[Block]:
    if model.life is None:
        return []
    texts = tuple(
        f"{finding.headline[:1].upper()}{finding.headline[1:]}".rstrip(".") + "."
        for finding in model.life.findings
    )
    return [heading(words("life"), space_before=16), Bullets(texts, space_before=4)]


def _alternatives(model: MarketModel, words: MarketWords) -> list[Block]:
    answer = model.alternatives
    if answer is None:
        return []
    work = words(f"work.{model.workload}")
    parts: list[Block] = [heading(words("alternatives", work=work), space_before=16)]
    if answer.missing:
        parts.append(Text(words("alternatives.missing", figures=", ".join(answer.missing))))
    elif not answer.replacements:
        parts.append(Text(words("alternatives.none", n=words.number(answer.considered))))
    else:
        columns = (
            Column(words("col.model")),
            Column(words("col.better"), share=1.3),
            Column(words("col.worse"), share=1.3),
            Column(words("col.price"), figures=True),
        )
        rows = tuple(_alternative(one, words) for one in answer.replacements)
        parts.append(Table(columns, rows))
        parts.append(
            Text(words("alternatives.caption", n=words.number(answer.considered)), styles.SMALL, 4)
        )
    return parts


def _alternative(one: Replacement, words: MarketWords) -> Row:
    worse = [change.text for change in one.worse] + list(one.other)
    unknown = words("not_known", figures=", ".join(one.not_known)) if one.not_known else ""
    price = one.prices[-1] if one.prices else None
    return Row(
        (
            Cell(one.name, strong=True, note=words("times", times=words.exact(one.times))),
            "; ".join(change.text for change in one.better) or words("nothing"),
            Cell("; ".join(worse) or words("nothing"), note=unknown),
            Cell(words("none_known"), "faint")
            if price is None
            else Cell(words.amount(price.amount),
                      note=f"{words.kind(price.kind)}, {words.short_day(price.on)}"),
        )
    )  # fmt: skip


def _sources(content: MarketContent, words: MarketWords) -> tuple[Block, ...]:
    """Every source that a figure or a price of the report is from, with its licence and date."""
    nothing = words("nothing")
    rows = tuple(
        Row((Cell(source.title, strong=True, note=source.url), source.licence or nothing,
             source.data_date or nothing))
        for source in content.sources
    )  # fmt: skip
    columns = (
        Column(words("col.source"), share=1.6),
        Column(words("col.licence"), share=1.2),
        Column(words("col.dated"), figures=True),
    )
    notes = tuple(words(f"note.{name}") for name in ("interval", "advice", "kinds", "derived"))
    return (
        Text(words("headline.sources"), styles.HEADLINE),
        heading(words("assumptions")),
        Bullets(notes, space_before=4),
        heading(words("sources"), space_before=16),
        Table(columns, rows),
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
