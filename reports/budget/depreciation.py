"""Book value and depreciation by fiscal year: chart, totals, and each category's part in them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from money import Amount
from reports.budget import bridge
from reports.frame import styles
from reports.frame.blocks import Text, heading
from reports.frame.figure import Legend, YearChart, YearPoint
from reports.frame.table import COLUMN_PADDING, Cell, Column, Kind, Row, Table
from reports.frame.text import text_width

if TYPE_CHECKING:
    from collections.abc import Callable

    from reports.budget.content import BudgetContent, DepreciationRow, FiscalYear
    from reports.frame.blocks import Block
    from reports.frame.words import Words

_MOST_YEARS_ACROSS: Final = 6  # in the tables that have a column for each year
_ROOM_FOR_YEARS: Final = 455.0  # points: A4 less a column of names, in type set a tenth smaller


def currencies(content: BudgetContent) -> tuple[str, ...]:
    """The currencies that have depreciation."""
    return tuple(sorted({row.currency for row in content.depreciation}))


def year_in_view(content: BudgetContent) -> FiscalYear | None:
    """The fiscal year that `as_of` falls in, or else the first one after it, or the last."""
    open_years = [year for year in content.fiscal_years if year.ends_on >= content.as_of]
    if open_years:
        return min(open_years, key=lambda year: year.ends_on)
    return max(content.fiscal_years, key=lambda year: year.ends_on, default=None)


def headline(content: BudgetContent, words: Words, currency: str) -> str:
    """What the year in view is charged with, in one currency."""
    year = year_in_view(content)
    assert year is not None, "a currency with depreciation has it in a fiscal year"
    for row in content.year_totals(currency):
        if row.fiscal_year == year.label:
            return words(
                "headline.depreciation",
                charge=words.amount(row.charge),
                year=year.label,
                closing=words.amount(row.closing),
            )
    return words("headline.depreciation.not_in_year", currency=currency, year=year.label)


def blocks(content: BudgetContent, words: Words, currency: str) -> tuple[Block, ...]:
    """The section of one currency: its message, the chart, the years, and the categories."""
    rows = content.year_totals(currency)
    planned = _planned(content)
    parts: list[Block] = [
        Text(headline(content, words, currency), styles.HEADLINE),
        heading(words("years.heading", currency=currency)),
        _chart(rows, planned, words, currency),
        _year_table(content, rows, words),
    ]
    if planned:
        caption = words("years.caption", date=words.short_day(content.as_of))
        parts.append(Text(caption, styles.SMALL, 6))
    for each in content.bridges:
        if each.currency == currency:
            parts += bridge.blocks(each, content.as_of, words)
    tables = [
        (words(key, currency=currency, years=_span(labels, words)), labels, of)
        for key, of in (("charges.heading", _charge), ("closing.heading", _closing))
        for labels in _chunks(rows, words.amount)
    ]
    for number, (title, labels, of) in enumerate(tables, start=1):
        table = _matrix(content, words, currency, labels, of)
        is_led = len(tables) == 2 and number == 1  # both are read together, so they stand together
        parts.append(heading(title, prefers_whole=is_led))
        continued = words("continued", title=title)
        parts.append(replace(table, continued=continued, keep_with_next=is_led))
    return tuple(parts)


def _span(labels: list[str], words: Words) -> str:
    if len(labels) == 1:
        return labels[0]
    return words("years.span", first=labels[0], last=labels[-1])


def _charge(row: DepreciationRow) -> Amount:
    return row.charge


def _closing(row: DepreciationRow) -> Amount:
    return row.closing


def _planned(content: BudgetContent) -> frozenset[str]:
    """The labels of the years that were not over on `as_of`."""
    return frozenset(year.label for year in content.fiscal_years if year.ends_on > content.as_of)


def _chunks(rows: tuple[DepreciationRow, ...], text: Callable[[Amount], str]) -> list[list[str]]:
    """The years in as few tables as hold their amounts, of nearly equal width."""
    labels = [row.fiscal_year for row in rows]
    amounts = [text(amount) for row in rows for amount in (row.charge, row.closing)]
    widest = max(text_width(amount, styles.FIGURE_TOTAL) for amount in amounts) + COLUMN_PADDING
    most = max(1, min(_MOST_YEARS_ACROSS, int(_ROOM_FOR_YEARS / widest)))
    tables = -(-len(labels) // most)
    across = -(-len(labels) // tables)
    return [labels[start : start + across] for start in range(0, len(labels), across)]


def _chart(
    rows: tuple[DepreciationRow, ...], planned: frozenset[str], words: Words, currency: str
) -> YearChart:
    return YearChart(
        tuple(
            YearPoint(
                row.fiscal_year, row.charge.number, row.closing.number, row.fiscal_year in planned
            )
            for row in rows
        ),
        Legend(words("chart.bar"), words("chart.planned"), words("chart.line")),
        partial(_unit, words, currency),
        words.tick,
        space_before=8,
        keep_with_next=True,
    )


def _unit(words: Words, currency: str, power: int) -> str:
    return words(f"chart.unit.{power}", currency=currency)


def _year_table(content: BudgetContent, rows: tuple[DepreciationRow, ...], words: Words) -> Table:
    """Opening to closing for each year; what moved it only where it did."""
    parts: list[tuple[str, Callable[[DepreciationRow], Amount | None]]] = [
        ("col.opening", lambda row: row.opening),
        ("col.additions", lambda row: row.additions),
        ("col.charge", lambda row: row.charge),
        ("col.impairment", lambda row: row.impairment),
        ("col.revaluation", lambda row: row.revaluation),
        ("col.disposals", lambda row: row.disposals),
        ("col.closing", lambda row: row.closing),
    ]
    optional = {"col.additions", "col.impairment", "col.revaluation", "col.disposals"}
    shown = [(key, of) for key, of in parts if key not in optional or any(of(row) for row in rows)]
    zero = Amount.zero(rows[0].currency)
    planned = _planned(content)
    ends = {year.label: words.short_day(year.ends_on) for year in content.fiscal_years}
    lead = (Column(words("col.year")), Column(words("col.ends"), figures=True))
    return Table(
        (*lead, *(Column(words(key), figures=True) for key, _ in shown)),
        tuple(
            Row(
                (
                    Cell(_year_name(row.fiscal_year, planned, words), strong=True),
                    ends[row.fiscal_year],
                    *(words.amount(of(row) or zero) for _, of in shown),
                )
            )
            for row in rows
        ),
        space_before=10,
    )


def _year_name(label: str, planned: frozenset[str], words: Words) -> str:
    return words("year.planned", label=label) if label in planned else label


def _matrix(
    content: BudgetContent,
    words: Words,
    currency: str,
    labels: list[str],
    of: Callable[[DepreciationRow], Amount],
) -> Table:
    """One row for each category, one column for each year, and the total of the year's table."""
    cells: dict[tuple[str, str], Cell | str] = {
        (row.category, row.fiscal_year): words.amount(of(row))
        for row in content.depreciation
        if row.currency == currency
    }
    categories = list(dict.fromkeys(category for category, _ in cells))
    totals = {row.fiscal_year: of(row) for row in content.year_totals(currency)}
    nothing = Cell(words("nothing"), "faint")
    rows = [
        Row(
            (
                Cell(words.name(category), strong=True),
                *(cells.get((category, label), nothing) for label in labels),
            )
        )
        for category in categories
    ]
    total = (words("total"), *(words.amount(totals[label]) for label in labels))
    return Table(
        (Column(words("col.category")), *(Column(label, figures=True) for label in labels)),
        (*rows, Row(total, Kind.TOTAL)),
    )
