"""The depreciation report as sections of blocks."""

from __future__ import annotations

from datetime import UTC
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from planning.depreciation.terms import RULE_VERSION
from reports.depreciation.content import ScheduleLine
from reports.depreciation.words import DepreciationWords
from reports.frame import styles
from reports.frame.blocks import Bullets, Text, heading
from reports.frame.cover import Card, Cards, Contents, Cover, Signature, Signatures
from reports.frame.page import Frame, Section
from reports.frame.table import Cell, Column, Kind, Row, Table

if TYPE_CHECKING:
    from money import Amount
    from reports.depreciation.content import (
        DepreciationContent,
        EventLine,
        ScheduleSheet,
        YearRow,
    )
    from reports.frame.blocks import Block

_MILLIONTH: Final = Decimal("0.000001")


def frame(content: DepreciationContent) -> Frame:
    """What stands on every page of the report."""
    words = _words(content)
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


def sections(content: DepreciationContent) -> tuple[Section, ...]:
    """Summary, roll-forward by currency, the schedules, and how they were found."""
    words = _words(content)
    body = [
        *(
            Section(words("section.roll", currency=currency), _roll(content, words, currency))
            for currency in sorted({row.currency for row in content.years})
        ),
        *(
            [Section(words("section.schedules"), _schedules(content, words))]
            if content.sheets
            else []
        ),
        Section(words("section.notes"), _notes(content, words)),
    ]
    titles = tuple(section.title for section in body)
    return (Section(words("section.summary"), _summary(content, words, titles)), *body)


def _words(content: DepreciationContent) -> DepreciationWords:
    return DepreciationWords(content.language, content.locale)


def _currency_note(content: DepreciationContent, words: DepreciationWords) -> str:
    if not content.currencies:
        return words("currency.none")
    key = "currency.one" if len(content.currencies) == 1 else "currency.other"
    return words(key, currencies=words.listed(content.currencies))


# --- summary -------------------------------------------------------------------------------------


def _summary(
    content: DepreciationContent, words: DepreciationWords, titles: tuple[str, ...]
) -> tuple[Block, ...]:
    findings = [words("finding.tie")] if content.counted else []
    if content.left_out:
        findings.append(words.count("finding.left_out", content.left_out))
    if content.without_book:
        findings.append(words.count("finding.without_book", content.without_book))
    blocks: list[Block] = [
        Cover(words("title"), content.organisation or content.ledger, _facts(content, words)),
        Text(_headline(content, words), styles.HEADLINE, 24, most_lines=8),
    ]
    if content.years:
        blocks.append(Cards(_cards(content, words), space_before=12))
    if findings:
        blocks.append(heading(words("findings"), space_before=20))
        blocks.append(Bullets(tuple(findings), space_before=5))
    return (*blocks, Contents(words("contents"), titles, {}, space_before=24))


def _facts(content: DepreciationContent, words: DepreciationWords) -> tuple[tuple[str, str], ...]:
    years = words("none_known")
    if content.fiscal_years:
        first, last = content.fiscal_years[0], content.fiscal_years[-1]
        years = words(
            "fact.year_span" if first is last else "fact.year_spans",
            first=first[0],
            last=last[0],
            start=words.short_day(first[1]),
            end=words.short_day(last[2]),
        )
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


def _schedules(content: DepreciationContent, words: DepreciationWords) -> tuple[Block, ...]:
    blocks: list[Block] = [Text(words("headline.schedules"), styles.HEADLINE)]
    for sheet in content.sheets:
        blocks += _sheet(sheet, words)
    return tuple(blocks)


def _sheet(sheet: ScheduleSheet, words: DepreciationWords) -> list[Block]:
    title = words("sheet.heading", tag=sheet.tag, name=words.name(sheet.name))
    facts = " · ".join(f"{label}: {text}" for label, text in sheet.facts)
    return [
        heading(title, space_before=22),
        Text(facts, styles.BODY, 2, keep_with_next=True, most_lines=8),
        Text(
            f"{sheet.formula}. {sheet.rounding}", styles.SMALL, 3, keep_with_next=True, most_lines=6
        ),
        _rows(sheet, words, title),
        Text(
            words(
                "row.total",
                charge=words.amount(sheet.total),
                opening=words.amount(sheet.opening),
                closing=words.amount(sheet.closing),
            ),
            styles.SMALL,
            4,
        ),
    ]


def _rows(sheet: ScheduleSheet, words: DepreciationWords, title: str) -> Table:
    """The rows without currency, which stands once above; notes only where a row has any."""
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
    total = [*[""] * 5, _plain(sheet.total, words), "", _plain(sheet.closing, words)]
    return Table(
        (Column(words("col.n")), *(Column(words(key), figures=True) for key in keys), *noted),
        (
            *(Row(_any_cells(line, words)[: 9 + len(noted)]) for line in sheet.lines),
            Row((words("total"), *total, *[""] * len(noted)), Kind.TOTAL),
        ),
        continued=words("continued", title=title),
    )


def _any_cells(line: ScheduleLine | EventLine, words: DepreciationWords) -> tuple[Cell | str, ...]:
    if isinstance(line, ScheduleLine):
        return _cells(line, words)
    sign = "+" if line.change.number > 0 else ""
    changed = f"{sign}{_plain(line.change, words)}"
    return (
        Cell(line.text, strong=True),
        words.short_day(line.on),
        *[""] * 4,
        changed,
        "",
        _plain(line.book_value, words),
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
        _plain(line.charge, words),
        _plain(line.accumulated, words),
        _plain(line.book_value, words),
        Cell(line.note, "secondary"),
    )


def _plain(amount: Amount, words: DepreciationWords) -> str:
    """An amount without its currency, with all of its digits."""
    exponent = amount.number.as_tuple().exponent
    return words.number(amount.number, max(0, -exponent) if isinstance(exponent, int) else 0)


# --- notes ---------------------------------------------------------------------------------------


def _notes(content: DepreciationContent, words: DepreciationWords) -> tuple[Block, ...]:
    said = (
        words("assumption.rounding"),
        _currency_note(content, words),
        words("assumption.disposed"),
        words("assumption.book_value"),
        words("assumption.days"),
        words("assumption.advice"),
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
            (
                Row(
                    (
                        Cell(words("source.ledger"), strong=True),
                        words("source.books.used"),
                        words.short_day(content.as_of),
                    )
                ),
                Row(
                    (
                        Cell(words("source.rules", version=RULE_VERSION), strong=True),
                        words("source.schedules.used"),
                        words.short_day(content.as_of),
                    )
                ),
            ),
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
