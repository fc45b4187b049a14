"""The fleet by category and by site: counts, costs and book values, for each currency."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reports.budget.content import fleet_totals
from reports.frame import styles
from reports.frame.blocks import Text, heading
from reports.frame.table import Cell, Column, Kind, Row, Table

if TYPE_CHECKING:
    from reports.budget.content import BudgetContent, FleetRow, Holding
    from reports.frame.blocks import Block
    from reports.frame.words import Words


def headline(content: BudgetContent, words: Words) -> str:
    """What the whole fleet is worth."""
    assets = words.count("assets", content.assets)
    if not content.assets:
        return words("headline.fleet.empty")
    if not content.holdings:
        return words("headline.fleet.unknown", assets=assets)
    return words(
        "headline.fleet.one" if content.assets == 1 else "headline.fleet",
        assets=assets,
        book=words.amounts(held.book_value for held in content.holdings),
        date=words.day(content.as_of),
    )


def blocks(content: BudgetContent, words: Words) -> tuple[Block, ...]:
    """The section: its message, a table by category and one by site."""
    if not content.assets:
        return (Text(words("headline.fleet.empty"), styles.HEADLINE),)
    date = words.short_day(content.as_of)
    parts: list[Block] = [Text(_message(content, words), styles.HEADLINE)]
    for key, fleet in (("category", content.by_category), ("site", content.by_site)):
        title = words(f"table.{key}", date=date)
        table = _table(fleet, words(f"col.{key}"), words)
        parts.append(heading(title, space_before=20))
        parts.append(replace(table, continued=words("continued", title=title)))
    if content.retired:
        parts.append(Text(retired(content, words), styles.SMALL, 6))
    if len(content.holdings) > 1:
        parts.append(Text(words("caption.fleet"), styles.SMALL, 6))
    return tuple(parts)


def retired(content: BudgetContent, words: Words) -> str:
    """How much of the fleet is retired and awaits its disposal."""
    return words.count(
        "retired",
        content.retired,
        cost=words.amounts(held.cost for held in content.retired_holdings),
        book=words.amounts(held.book_value for held in content.retired_holdings),
    )


def _message(content: BudgetContent, words: Words) -> str:
    """The category that weighs most, where one currency makes that a question with an answer."""
    plain = words(
        "headline.categories.plain",
        categories=words.count("categories", len(content.by_category)),
        sites=words.count("sites", len(content.by_site)),
    )
    totals = content.holdings
    if len(totals) != 1 or totals[0].book_value.number <= 0:
        return plain
    books = {
        row.name: held.book_value.number for row in content.by_category for held in row.holdings
    }
    name = max(books, key=lambda each: books[each])
    return words(
        "headline.categories",
        name=words.name(name),
        percent=words.percent(books[name] / totals[0].book_value.number),
        currency=totals[0].cost.currency,
    )


def _table(fleet: tuple[FleetRow, ...], title: str, words: Words) -> Table:
    columns = (
        Column(title),
        Column(words("col.assets"), figures=True),
        Column(words("col.without"), figures=True),
        Column(words("col.cost"), figures=True),
        Column(words("col.book"), figures=True),
    )
    rows = [
        Row(
            (
                Cell(words.name(row.name), strong=True),
                *_figures(row.assets, row.without_cost, row.holdings, words),
            )
        )
        for row in fleet
    ]
    assets = sum(row.assets for row in fleet)
    without = sum(row.without_cost for row in fleet)
    total = _figures(assets, without, fleet_totals(fleet), words)
    return Table(columns, (*rows, Row((words("total"), *total), Kind.TOTAL)))


def _figures(
    assets: int, without: int, holdings: tuple[Holding, ...], words: Words
) -> tuple[Cell, ...]:
    """Counts, then costs and book values with a line for each currency."""
    counts = (Cell(words.number(assets)), Cell(words.number(without)))
    if not holdings:
        return (*counts, *[Cell(words("none_known"), "faint")] * 2)
    costs = "\n".join(words.amount(held.cost) for held in holdings)
    books = "\n".join(words.amount(held.book_value) for held in holdings)
    return (*counts, Cell(costs), Cell(books))
