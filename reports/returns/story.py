"""The ROI report as a story: the table of metrics, then each with its values."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Final

from planning.budgeting.tracking import Status
from reports.frame import styles
from reports.frame.blocks import Text, heading
from reports.frame.cover import Card, Cards
from reports.frame.figure import Beside, Legend, YearChart, YearPoint
from reports.frame.page import Section
from reports.frame.story import Story, notes, opening, source_table
from reports.frame.table import Cell, Column, Row, Table
from reports.returns.words import ReturnsWords

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.queries.tracking import MetricRow
    from reports.frame.blocks import Block
    from reports.returns.content import ReturnsContent

_TALL: Final = 158.0  # points of a chart, so that six stand on a page
_INKS: Final = {Status.GOOD: "good", Status.WATCH: "watch", Status.ACT: "act"}


def told(content: ReturnsContent) -> Story:
    """Summary with the table, the metrics one by one, notes."""
    words = ReturnsWords(content.language, content.locale)
    organisation = content.settings.organisation
    return Story(
        content=content,
        words=words,
        organisation=organisation,
        note=words("note.units"),
        as_of=content.on,
        opening=opening(
            words,
            organisation or content.ledger,
            (
                (words("fact.ledger"), content.ledger or words("none_known")),
                (words("fact.as_of"), words.day(content.on)),
            ),
            _headline(content, words),
            *_figures(content, words),
        ),
        chapters=tuple(_chapters(content, words)),
    )


def _chapters(content: ReturnsContent, words: ReturnsWords) -> Iterator[Section]:
    known = [row for row in content.metrics if row.tracked.values]
    if known:
        yield Section(words("section.each"), _each(known, words))
    yield Section(words("section.notes"), _notes(content, words))


def _counts(content: ReturnsContent) -> Counter[Status]:
    return Counter(row.tracked.status for row in content.metrics)


def _headline(content: ReturnsContent, words: ReturnsWords) -> str:
    if not content.metrics:
        return words("headline.none")
    return words(
        "headline",
        good=words.number(_counts(content)[Status.GOOD]),
        all=words.count("metrics", len(content.metrics)),
        date=words.day(content.on),
    )


def _figures(content: ReturnsContent, words: ReturnsWords) -> Iterator[Block]:
    if not content.metrics:
        return
    counts = _counts(content)
    cards = [
        Card(words(f"status.{status.value}"), (words.number(counts[status]),)) for status in Status
    ]
    yield Cards(tuple(cards), space_before=12)
    yield heading(words("table", date=words.short_day(content.on)))
    yield _table(content.metrics, words)


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


def _each(known: list[MetricRow], words: ReturnsWords) -> tuple[Block, ...]:
    """Each metric that is known, as a chart of its values with the target over them."""
    figures = [(words.said(words.name(row.name)), _chart(row, words)) for row in known]
    pairs = [tuple(figures[start : start + 2]) for start in range(0, len(figures), 2)]
    rows = [Beside(pair, space_before=20) for pair in pairs]
    return (Text(words("headline.each"), styles.HEADLINE), *rows)


def _chart(row: MetricRow, words: ReturnsWords) -> YearChart:
    target = words("legend.target", target=words.target(row))
    points = tuple(
        YearPoint(f"{value.on:%Y-%m}", value.number, row.target, planned=False)
        for value in row.tracked.values[-12:]
    )
    legend = Legend(words("legend.value"), "", target)
    return YearChart(points, legend, partial(words.unit, row.unit), words.tick, tall=_TALL)


def _notes(content: ReturnsContent, words: ReturnsWords) -> tuple[Block, ...]:
    said = [words(f"assumption.{name}") for name in ("months", "utilisation", "gpu_hour", "cloud")]
    rules = words("assumption.status", percent=f"{content.rules.watch_within_percent:f}")
    sources = (
        (words("source.ledger"), words("source.used"), content.on),
        (content.rules.title, words("source.targets"), content.rules.source_date),
    )
    return notes(words, content, [*said, rules], source_table(words, sources))
