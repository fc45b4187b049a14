"""The depreciation report as a story."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from planning.depreciation.terms import RULE_VERSION
from reports.depreciation.content import ScheduleLine
from reports.depreciation.words import DepreciationWords
from reports.frame import styles
from reports.frame.blocks import Text, heading
from reports.frame.cover import Card, Cards
from reports.frame.page import Section
from reports.frame.story import Story, notes, opening, source_table
from reports.frame.table import Cell, Column, Kind, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from money import Amount
    from reports.depreciation.content import (
        DepreciationContent,
        EventLine,
        ScheduleSheet,
        YearRow,
    )
    from reports.frame.blocks import Block

_MILLIONTH: Final = Decimal("0.000001")


def told(content: DepreciationContent) -> Story:
    """Summary, roll-forward by currency, the schedules, and how they were found."""
    words = DepreciationWords(content.language, content.locale)
    cards = (Cards(_cards(content, words), space_before=12),) if content.years else ()
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
            _headline(content, words),
            *cards,
            findings=_findings(content, words),
        ),
        chapters=tuple(_chapters(content, words)),
    )


def _chapters(content: DepreciationContent, words: DepreciationWords) -> Iterator[Section]:
    for currency in sorted({row.currency for row in content.years}):
        yield Section(words("section.roll", currency=currency), _roll(content, words, currency))
    if content.sheets:
        year_end = content.fiscal_years[0][2] if content.fiscal_years else date(2000, 12, 31)
        blocks = _schedules(content, (year_end.month, year_end.day), words)
        yield Section(words("section.schedules"), blocks)
    yield Section(words("section.notes"), _notes(content, words))


# --- summary -------------------------------------------------------------------------------------


def _findings(content: DepreciationContent, words: DepreciationWords) -> Iterator[str]:
    if content.counted:
        yield words("finding.tie")
    if content.left_out:
        yield words.count("finding.left_out", content.left_out)
    if content.without_book:
        yield words.count("finding.without_book", content.without_book)


def _facts(content: DepreciationContent, words: DepreciationWords) -> tuple[tuple[str, str], ...]:
    years = words("none_known")
    if content.fiscal_years:
        years = words.years(content.fiscal_years[0], content.fiscal_years[-1])
    return (
        (words("fact.ledger"), content.ledger or words("none_known")),
        (words("fact.years"), years),
        (words("fact.as_of"), words.day(content.as_of)),
        (words("fact.book"), content.book),
        (words("fact.assets"), words.number(content.counted)),
        (words("fact.currencies"), ", ".join(content.currencies) or words("none_known")),
    )


def _first_year(content: DepreciationContent) -> str:
    return content.fiscal_years[0][0] if content.fiscal_years else ""


def _headline(content: DepreciationContent, words: DepreciationWords) -> str:
    if not content.counted:
        return words("headline.empty")
    year = _first_year(content)
    found = sorted({row.currency for row in content.years})
    totals = [content.year_total(currency, year) for currency in found]
    return words.count(
        "headline.summary",
        content.counted,
        cost=words.amounts(total.opening + total.additions for total in totals)
        if totals
        else words("nothing"),
        charge=words.amounts(total.charge for total in totals) if totals else words("nothing"),
        year=year,
    )


def _cards(content: DepreciationContent, words: DepreciationWords) -> tuple[Card, ...]:
    label, start, end = content.fiscal_years[0]
    found = sorted({row.currency for row in content.years})
    totals = [content.year_total(currency, label) for currency in found]

    def card(key: str, amounts: list[Amount], note: str) -> Card:
        return Card(words(key), tuple(words.amount(amount) for amount in amounts), note)

    return (
        card("col.opening", [t.opening for t in totals], words.short_day(start)),
        card("col.additions", [t.additions for t in totals], label),
        card("col.charge", [t.charge for t in totals], label),
        card("col.closing", [t.closing for t in totals], words.short_day(end)),
    )


# --- roll-forward --------------------------------------------------------------------------------


def _roll(
    content: DepreciationContent, words: DepreciationWords, currency: str
) -> tuple[Block, ...]:
    blocks: list[Block] = [Text(words("headline.roll"), styles.HEADLINE)]
    for label, start, end in content.fiscal_years:
        rows = content.rows(currency, label)
        if rows:
            title = words(
                "roll.heading", year=label, start=words.short_day(start), end=words.short_day(end)
            )
            blocks.append(heading(title))
            total = content.year_total(currency, label)
            blocks.append(_roll_table(rows, total, content.parts(currency), words, title))
    return tuple(blocks)


def _roll_table(
    rows: tuple[YearRow, ...],
    total: YearRow,
    parts: tuple[str, ...],
    words: DepreciationWords,
    title: str,
) -> Table:
    def amounts(row: YearRow) -> tuple[str, ...]:
        return tuple(words.amount(getattr(row, part)) for part in parts)

    heads = (Column(words(f"part.{part}"), figures=True) for part in parts)
    return Table(
        (Column(words("col.kind")), *heads),
        (
            *(Row((Cell(row.category, strong=True), *amounts(row))) for row in rows),
            Row((words("total"), *amounts(total)), Kind.TOTAL),
        ),
        continued=words("continued", title=title),
    )


# --- schedules -----------------------------------------------------------------------------------


def _schedules(
    content: DepreciationContent, year_end: tuple[int, int], words: DepreciationWords
) -> tuple[Block, ...]:
    return tuple(block for sheet in content.sheets for block in _sheet(sheet, year_end, words))


def _sheet(
    sheet: ScheduleSheet, year_end: tuple[int, int], words: DepreciationWords
) -> list[Block]:
    title = words("sheet.heading", tag=sheet.tag, name=words.name(sheet.name))
    facts = " · ".join(f"{label}: {text}" for label, text in sheet.facts)
    total = words(
        "row.total",
        charge=words.amount(sheet.total),
        opening=words.amount(sheet.opening),
        closing=words.amount(sheet.closing),
    )
    how = f"{sheet.formula}. {sheet.rounding} {total}"
    return [
        heading(title, space_before=22, prefers_whole=True),
        Text(facts, styles.SMALL.toned("ink"), 2, keep_with_next=True, most_lines=8),
        Text(how, styles.SMALL, 2, keep_with_next=True, most_lines=8),
        _rows(sheet, year_end, words, title),
    ]


def _rows(
    sheet: ScheduleSheet, year_end: tuple[int, int], words: DepreciationWords, title: str
) -> Table:
    """The rows without currency, which stands once above, parted by fiscal year; notes only where a
    row has any.
    """
    keys = [
        "col.from",
        "col.to",
        "col.days",
        "col.share",
        "col.unrounded",
        "col.row_charge",
        "col.written_off",
        "col.book_value",
    ]
    has_notes = any(line.note for line in sheet.rows)
    noted = [Column(words("col.note"), figures=True)] if has_notes else []
    total = [*[""] * 5, words.plain(sheet.total), "", words.plain(sheet.closing)]
    return Table(
        (Column(words("col.n")), *(Column(words(key), figures=True) for key in keys), *noted),
        (
            *(
                Row(_any_cells(line, words)[: 9 + len(noted)], ruled=begins)
                for line, begins in zip(sheet.lines, _beginnings(sheet, year_end), strict=True)
            ),
            Row((words("total"), *total, *[""] * len(noted)), Kind.TOTAL),
        ),
        continued=words("continued", title=title),
        dense=True,
    )


def _beginnings(sheet: ScheduleSheet, year_end: tuple[int, int]) -> Iterator[bool]:
    """Of each line, whether it is the first of a fiscal year."""
    before = None
    for line in sheet.lines:
        day = line.end if isinstance(line, ScheduleLine) else line.on
        year = day.year + ((day.month, day.day) > year_end)
        yield year != before
        before = year


def _any_cells(line: ScheduleLine | EventLine, words: DepreciationWords) -> tuple[Cell | str, ...]:
    if isinstance(line, ScheduleLine):
        return _cells(line, words)
    sign = "+" if line.change.number > 0 else ""
    changed = f"{sign}{words.plain(line.change)}"
    return (
        Cell(line.text, strong=True),
        words.short_day(line.on),
        *[""] * 4,
        changed,
        "",
        words.plain(line.book_value),
        "",
    )


def _cells(line: ScheduleLine, words: DepreciationWords) -> tuple[Cell | str, ...]:
    exact = line.unrounded
    return (
        str(line.n),
        words.short_day(line.start),
        words.short_day(line.end),
        str(line.days),
        f"{line.share.numerator}/{line.share.denominator}",
        Cell(words("row.rest"), "secondary")
        if exact is None
        else words.number(exact.quantize(_MILLIONTH, rounding=ROUND_HALF_UP), 6),
        words.plain(line.charge),
        words.plain(line.accumulated),
        words.plain(line.book_value),
        Cell(line.note, "secondary"),
    )


# --- notes ---------------------------------------------------------------------------------------


def _notes(content: DepreciationContent, words: DepreciationWords) -> tuple[Block, ...]:
    said = (
        words("assumption.rounding"),
        words.currency_note(content.currencies),
        words("assumption.disposed"),
        words("assumption.book_value"),
        words("assumption.days"),
        words("assumption.advice"),
    )
    rules = words("source.rules", version=RULE_VERSION)
    sources = (
        (words("source.ledger"), words("source.books.used"), content.as_of),
        (rules, words("source.schedules.used"), content.as_of),
    )
    return notes(words, content, said, source_table(words, sources))
