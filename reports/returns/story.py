"""The ROI report as sections of blocks: the table of metrics, then each with its values."""

from __future__ import annotations

from collections import Counter
from datetime import UTC
from functools import partial
from typing import TYPE_CHECKING, Final

from planning.budgeting.tracking import Status
from reports.frame import styles
from reports.frame.blocks import Bullets, Text, heading
from reports.frame.cover import Card, Cards, Contents, Cover, Signature, Signatures
from reports.frame.figure import Legend, YearChart, YearPoint
from reports.frame.page import Frame, Section
from reports.frame.table import Cell, Column, Row, Table
from reports.returns.words import ReturnsWords

if TYPE_CHECKING:
    from catalog.queries.tracking import MetricRow
    from reports.frame.blocks import Block
    from reports.returns.content import ReturnsContent

_INKS: Final = {Status.GOOD: "good", Status.WATCH: "watch", Status.ACT: "act"}


def frame(content: ReturnsContent) -> Frame:
    """What stands on every page of the report."""
    words = _words(content)
    at = content.generated_at.astimezone(UTC)
    organisation = content.settings.organisation
    parts = (words("title"), organisation, content.ledger)
    return Frame(
        title=" · ".join(part for part in parts[:2] if part),
        owner=" · ".join(part for part in parts if part),
        note=words("note.units"),
        generated=words("generated", instant=words.instant(at), date=words.short_day(content.on)),
        author=content.prepared_by or organisation,
        page_of=lambda page, pages: words("page_of", page=page, pages=pages),
        continued=lambda title: words("continued", title=title),
        generated_at=at,
        language=content.locale.replace("_", "-"),
    )


def sections(content: ReturnsContent) -> tuple[Section, ...]:
    """Summary with the table, the metrics one by one, notes."""
    words = _words(content)
    body = [Section(words("section.notes"), _notes(content, words))]
    known = [row for row in content.metrics if row.tracked.values]
    if known:
        body.insert(0, Section(words("section.each"), _each(known, words)))
    titles = tuple(section.title for section in body)
    return (Section(words("section.summary"), _summary(content, words, titles)), *body)


def _words(content: ReturnsContent) -> ReturnsWords:
    return ReturnsWords(content.language, content.locale)


def _summary(
    content: ReturnsContent, words: ReturnsWords, titles: tuple[str, ...]
) -> tuple[Block, ...]:
    counts = Counter(row.tracked.status for row in content.metrics)
    date = words.day(content.on)
    facts = (
        (words("fact.ledger"), content.ledger or words("none_known")),
        (words("fact.as_of"), date),
    )
    if not content.metrics:
        headline = words("headline.none")
    else:
        headline = words(
            "headline",
            good=words.number(counts[Status.GOOD]),
            all=words.count("metrics", len(content.metrics)),
            date=date,
        )
    blocks: list[Block] = [
        Cover(words("title"), content.settings.organisation or words("none_known"), facts),
        Text(headline, styles.HEADLINE, 18),
    ]
    if content.metrics:
        cards = [
            Card(words(f"status.{status.value}"), (words.number(counts[status]),))
            for status in Status
        ]
        blocks.append(Cards(tuple(cards), space_before=10))
        blocks.append(heading(words("table", date=words.short_day(content.on))))
        blocks.append(_table(content.metrics, words))
    blocks.append(Contents(words("contents"), titles, {}, space_before=18))
    return tuple(blocks)


def _table(metrics: tuple[MetricRow, ...], words: ReturnsWords) -> Table:
    return Table(
        (
            Column(words("col.metric"), share=1.4),
            Column(words("col.target"), figures=True),
            Column(words("col.current"), figures=True),
            Column(words("col.of"), figures=True),
            Column(words("col.status"), share=0.6),
            Column(words("col.trend"), share=0.6),
        ),
        tuple(_row(row, words) for row in metrics),
    )


def _row(row: MetricRow, words: ReturnsWords) -> Row:
    now, status = row.tracked.current, row.tracked.status
    unknown = Cell(words("none_known"), "faint")
    return Row(
        (
            Cell(words.said(words.name(row.name)), strong=True, note=words.basis(row)),
            words.target(row),
            unknown if now is None else words.measured(now.number, row.unit),
            Cell(words("nothing"), "faint") if now is None else words.short_day(now.on),
            Cell(words(f"status.{status.value}"), _INKS.get(status, "faint")),
            words(f"trend.{row.tracked.trend.value}"),
        )
    )


def _each(metrics: list[MetricRow], words: ReturnsWords) -> tuple[Block, ...]:
    """Each metric that is known, as a chart of its values with the target over them."""
    parts: list[Block] = [Text(words("headline.each"), styles.HEADLINE)]
    for row in metrics:
        legend = Legend(
            words.said(words.name(row.name)), "", words("legend.target", target=words.target(row))
        )
        points = tuple(
            YearPoint(f"{value.on:%Y-%m}", value.number, row.target, planned=False)
            for value in row.tracked.values[-12:]
        )
        parts.append(heading(words.said(words.name(row.name)), space_before=18))
        parts.append(
            YearChart(points, legend, partial(words.unit, row.unit),
                      words.tick, space_before=4)
        )  # fmt: skip
    return tuple(parts)


def _notes(content: ReturnsContent, words: ReturnsWords) -> tuple[Block, ...]:
    said = [words(f"assumption.{name}") for name in ("months", "utilisation", "gpu_hour", "cloud")]
    rules = words("assumption.status", percent=f"{content.rules.watch_within_percent:f}")
    sources = (
        (words("source.ledger"), words("source.used"), words.short_day(content.on)),
        (content.rules.title, words("source.targets"), words.short_day(content.rules.source_date)),
    )
    return (
        Text(words("headline.notes"), styles.HEADLINE),
        heading(words("assumptions")),
        Bullets((*said, rules), space_before=4),
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
