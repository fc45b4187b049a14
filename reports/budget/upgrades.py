"""The recommended upgrades: what, why, what instead, and at which range of known prices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reports.budget.content import Priority
from reports.frame import styles
from reports.frame.blocks import Text
from reports.frame.table import Cell, Column, Kind, Row, Table

if TYPE_CHECKING:
    from money import Amount
    from reports.budget.content import BudgetContent, Recommendation
    from reports.budget.words import Words
    from reports.frame.blocks import Block

_INKS: Final = {Priority.HIGH: "act", Priority.MEDIUM: "watch", Priority.LOW: "good"}


def headline(content: BudgetContent, words: Words) -> str:
    """How many upgrades, how pressing, at which estimate."""
    if not content.recommendations:
        return words("headline.upgrades.none")
    high = sum(item.priority is Priority.HIGH for item in content.recommendations)
    ranges = [
        _range(total.low, total.high, words).replace("\n", " ") for total in content.range_totals()
    ]
    cost = words("headline.upgrades.cost", range=words.listed(ranges)) if ranges else ""
    return words.count(
        "headline.upgrades", len(content.recommendations), high=words.number(high), cost=cost
    )


def blocks(content: BudgetContent, words: Words) -> tuple[Block, ...]:
    """The section: its message, a table for each priority, and the estimate's total."""
    parts: list[Block] = [Text(headline(content, words), styles.HEADLINE, most_lines=8)]
    if content.recommendations:
        parts.append(_table(content, words))
        if content.without_price:
            text = words.count("unknown_price", content.without_price)
            parts.append(Text(text, styles.SMALL, 6))
        parts.append(Text(words("caption.upgrades"), styles.SMALL, 2))
    if content.undecided:
        parts.append(Text(words.count("undecided", content.undecided), styles.BODY, 12))
    return tuple(parts)


def _table(content: BudgetContent, words: Words) -> Table:
    order = list(Priority)
    items = sorted(content.recommendations, key=lambda item: order.index(item.priority))
    rows = [_row(item, words) for item in items]
    rows += [
        Row(
            (
                words("total"),
                "",
                words("priced", n=words.number(total.recommendations), currency=total.low.currency),
                "",
                _range(total.low, total.high, words),
            ),
            Kind.TOTAL,
        )
        for total in content.range_totals()
    ]
    columns = (
        Column(words("col.asset"), share=1.15),
        Column(words("col.priority"), share=0.6),
        Column(words("col.reason"), share=1.75),
        Column(words("col.candidates"), share=1.35),
        Column(words("col.estimate"), figures=True),
    )
    return Table(columns, tuple(rows), space_before=12)


def _row(item: Recommendation, words: Words) -> Row:
    candidates = "\n".join(item.candidates)
    return Row(
        (
            Cell(words.name(item.asset), strong=True, note=item.component),
            Cell(words(f"priority.{item.priority}"), _INKS[item.priority], strong=True),
            "\n".join(item.reasons),
            Cell(
                candidates or words("no_candidate"),
                "ink" if candidates else "faint",
                note=_prices(item, words),
            ),
            _range(item.cost.low, item.cost.high, words)
            if item.cost
            else Cell(words("no_price"), "faint"),
        )
    )


def _prices(item: Recommendation, words: Words) -> str:
    """How many prices, of which dates and from where."""
    if item.cost is None:
        return ""
    newest, oldest = words.short_day(item.cost.newest), words.short_day(item.cost.oldest)
    key = "prices.day" if newest == oldest else "prices"
    dated = words.count(key, item.cost.prices, newest=newest, oldest=oldest)
    if not item.cost.sources:
        return dated
    return words("prices.from", dated=dated, names=words.listed(item.cost.sources))


def _range(low: Amount, high: Amount, words: Words) -> str:
    """A range on two lines, or one amount where both ends are the same."""
    if low == high:
        return words.amount(low)
    return f"{words.amount(low)} –\n{words.amount(high)}"
