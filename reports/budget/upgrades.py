"""The recommended upgrades: what, why, what instead, and at which range of known prices."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from reports.budget.content import PRESSING, Priority
from reports.frame import styles
from reports.frame.blocks import Text, heading
from reports.frame.table import Cell, Column, Kind, Row, Table

if TYPE_CHECKING:
    from money import Amount
    from planning.estimates import Estimate
    from reports.budget.content import BudgetContent, Recommendation
    from reports.frame.blocks import Block
    from reports.frame.words import Words

_INKS: Final = {Priority.HIGH: "act", Priority.MEDIUM: "watch", Priority.LOW: "good"}


def headline(content: BudgetContent, words: Words) -> str:
    """How many upgrades money is planned for, at which estimate; then how many can wait."""
    if not content.estimate(*Priority).count:
        return words("headline.upgrades.none")
    pressing, low = content.estimate(*PRESSING), content.estimate(Priority.LOW)
    high = content.estimate(Priority.HIGH).count
    said = []
    if pressing.count:
        said.append(
            words.count(
                "headline.upgrades",
                pressing.count,
                high=words.number(high),
                medium=words.number(pressing.count - high),
                cost=_cost(pressing, words),
            )
        )
    if low.count:
        said.append(words.count("headline.upgrades.low", low.count, cost=_cost(low, words)))
    return " ".join(said)


def _cost(found: Estimate, words: Words) -> str:
    """At which estimate, as the end of a sentence; nothing where no price is known."""
    ranges = [_range(each.low, each.high, words).replace("\n", " ") for each in found.totals]
    return words("headline.upgrades.cost", range=words.listed(ranges)) if ranges else ""


def blocks(content: BudgetContent, words: Words) -> tuple[Block, ...]:
    """The section: its message, a summary by priority, then each recommendation.

    The pressing ones come with all their reasons and candidates, those of low priority in a line.
    """
    parts: list[Block] = [Text(headline(content, words), styles.HEADLINE, most_lines=8)]
    if content.undecided:
        parts.append(Text(words.count("undecided", content.undecided), styles.BODY, 8))
    if content.estimate(*Priority).count:
        parts += [
            heading(words("upgrades.summary")),
            _summary(content, words),
            Text(words("caption.upgrades"), styles.SMALL, 6),
            *_pressing(content, words),
            *_low(content, words),
        ]
    return tuple(parts)


def _pressing(content: BudgetContent, words: Words) -> tuple[Block, ...]:
    """The recommendations of high and medium priority in full."""
    if all(item.priority is Priority.LOW for item in content.recommendations):
        return ()
    title = words("upgrades.each")
    table = replace(_table(content, words), continued=words("continued", title=title))
    return heading(title), *_unlisted(content, words, *PRESSING), table


def _unlisted(content: BudgetContent, words: Words, *priorities: Priority) -> tuple[Text, ...]:
    """How many more there are than the table lists, that the totals hold them, and where to get
    them.
    """
    more = sum(each.count for each in content.unlisted if each.priority in priorities)
    if not more:
        return ()
    listed = words.number(content.estimate(*priorities).count - more)
    return (Text(words.count("upgrades.more", more, listed=listed), styles.BODY, 4),)


def _low(content: BudgetContent, words: Words) -> tuple[Block, ...]:
    """The recommendations of low priority, a line each."""
    items = [item for item in content.recommendations if item.priority is Priority.LOW]
    if not items:
        return ()
    rising = sum(item.could_rise for item in items) + sum(
        each.count for each in content.unlisted if each.could_rise and each.priority is Priority.LOW
    )
    said = (Text(words.count("upgrades.rising", rising), styles.BODY, 4),) if rising else ()
    title = words("upgrades.low")
    columns = (
        Column(words("col.machine"), share=1.1),
        Column(words("col.component"), share=1.66),
        Column(words("col.age"), share=0.6),
        Column(words("col.from"), figures=True),
        Column(words("col.to"), figures=True),
    )
    rows = tuple(_line(item, words) for item in items)
    table = Table(columns, rows, continued=words("continued", title=title))
    return heading(title), *_unlisted(content, words, Priority.LOW), *said, table


def _line(item: Recommendation, words: Words) -> Row:
    ends: tuple[Cell | str, ...] = (Cell(words("no_price"), "faint"), "")
    if item.cost is not None:
        ends = words.amount(item.cost.low), words.amount(item.cost.high)
    name = Cell(words.name(item.asset), strong=True)
    return Row((name, item.component, item.brief, *ends))


def _summary(content: BudgetContent, words: Words) -> Table:
    """How many of each priority, and what those with a known price are estimated to cost.

    The total is of what money is planned for, as in the headline; low ones stand below it.
    """
    rows = [_summary_row(content, words, priority) for priority in PRESSING]
    if content.estimate(*PRESSING).count:
        total = (words("upgrades.pressing"), *_estimates(content, words, *PRESSING))
        rows.append(Row(total, Kind.TOTAL))
    rows.append(_summary_row(content, words, Priority.LOW))
    columns = (
        Column(words("col.priority")),
        Column(words("col.recommended"), figures=True),
        Column(words("col.unpriced"), figures=True),
        Column(words("col.from"), figures=True),
        Column(words("col.to"), figures=True),
    )
    return Table(columns, tuple(row for row in rows if row is not None))


def _summary_row(content: BudgetContent, words: Words, priority: Priority) -> Row | None:
    if not content.estimate(priority).count:
        return None
    name = Cell(words(f"priority.{priority}"), _INKS[priority], strong=True)
    return Row((name, *_estimates(content, words, priority)))


def _estimates(
    content: BudgetContent, words: Words, *priorities: Priority
) -> tuple[Cell | str, ...]:
    """Counts, then the ends of the estimate with a line for each currency."""
    found = content.estimate(*priorities)
    counts = (words.number(found.count), words.number(found.unpriced))
    if not found.totals:
        return (*counts, *[Cell(words("none_known"), "faint")] * 2)
    lows = "\n".join(words.amount(total.low) for total in found.totals)
    highs = "\n".join(words.amount(total.high) for total in found.totals)
    return (*counts, lows, highs)


def _table(content: BudgetContent, words: Words) -> Table:
    order = list(Priority)
    pressing = (item for item in content.recommendations if item.priority is not Priority.LOW)
    items = sorted(pressing, key=lambda item: order.index(item.priority))
    marks = {name: number for number, name in enumerate(content.price_sources, start=1)}
    columns = (
        Column(words("col.asset"), share=1.25),
        Column(words("col.priority"), share=0.45),
        Column(words("col.reason"), share=1.75),
        Column(words("col.candidates"), share=1.45),
        Column(words("col.estimate"), figures=True),
    )
    return Table(columns, tuple(_row(item, marks, words) for item in items))


def _row(item: Recommendation, marks: dict[str, int], words: Words) -> Row:
    candidates = "\n".join(item.candidates)
    return Row(
        (
            Cell(words.name(item.asset), strong=True, note=item.component),
            Cell(words(f"priority.{item.priority}"), _INKS[item.priority], strong=True),
            "\n".join(item.reasons),
            Cell(
                candidates or words("no_candidate"),
                "ink" if candidates else "faint",
                note=_prices(item, marks, words),
            ),
            _range(item.cost.low, item.cost.high, words)
            if item.cost
            else Cell(words("no_price"), "faint"),
        )
    )


def _prices(item: Recommendation, marks: dict[str, int], words: Words) -> str:
    """How many prices, of which dates, and the numbers of their sources in the notes."""
    if item.cost is None:
        return ""
    newest, oldest = words.short_day(item.cost.newest), words.short_day(item.cost.oldest)
    key = "prices.day" if newest == oldest else "prices"
    dated = words.count(key, item.cost.prices, newest=newest, oldest=oldest)
    if not item.cost.sources:
        return dated
    numbers = ", ".join(str(number) for number in sorted(marks[name] for name in item.cost.sources))
    return words("prices.from", dated=dated, numbers=numbers)


def _range(low: Amount, high: Amount, words: Words) -> str:
    """A range on two lines, or one amount where both ends are the same."""
    if low == high:
        return words.amount(low)
    return f"{words.amount(low)} –\n{words.amount(high)}"
