"""From the opening of the fiscal year to the day of the figures: why both tables are right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reports.errors import ContentError
from reports.frame import styles
from reports.frame.blocks import Text, heading
from reports.frame.table import Column, Kind, Row, Table

if TYPE_CHECKING:
    from datetime import date

    from money import Amount
    from reports.frame.blocks import Block
    from reports.frame.words import Words


@dataclass(frozen=True, slots=True)
class Bridge:
    """What leads from the years' opening to the fleet's book value, in one currency.

    opening + additions - charge + other = in_books; in_books + at_cost + waiting = book_value.
    Raises ContentError where that does not hold. `without_book` assets have a cost and no book,
    the book of `not_begun` ones begins after the day.
    """

    starts_on: date
    opening: Amount
    additions: Amount
    charge: Amount
    other: Amount
    in_books: Amount
    without_book: int
    at_cost: Amount
    not_begun: int
    waiting: Amount
    book_value: Amount

    def __post_init__(self) -> None:
        moved = self.opening + self.additions - self.charge + self.other
        if moved != self.in_books or self.in_books + self.at_cost + self.waiting != self.book_value:
            raise ContentError(
                f"The opening {self.opening} does not lead to the book value {self.book_value}."
            )

    @property
    def currency(self) -> str:
        """The currency of all its amounts."""
        return self.opening.currency


def blocks(bridge: Bridge, as_of: date, words: Words) -> tuple[Block, ...]:
    """A line for each step; steps that moved nothing are left out."""
    start, day = words.short_day(bridge.starts_on), words.short_day(as_of)
    steps: list[tuple[str, Amount, bool]] = [
        (words("bridge.additions", date=day), bridge.additions, False),
        (words("bridge.charge", date=day), bridge.charge, False),
        (words("bridge.other", date=day), bridge.other, False),
        (words("bridge.books", date=day), bridge.in_books, True),
        (words.count("bridge.without", bridge.without_book), bridge.at_cost, False),
        (words.count("bridge.waiting", bridge.not_begun), bridge.waiting, False),
    ]
    rows = [
        Row((words("bridge.opening", date=start), words.amount(bridge.opening))),
        *(
            Row((text, words.amount(amount)), Kind.TOTAL if is_total else Kind.BODY)
            for text, amount, is_total in steps
            if amount or is_total
        ),
    ]
    if bridge.book_value != bridge.in_books:
        whole = (words("bridge.whole", date=day), words.amount(bridge.book_value))
        rows.append(Row(whole, Kind.TOTAL))
    columns = (Column(words("col.step")), Column(words("col.sum"), figures=True))
    return (
        heading(words("bridge.heading", date=day, currency=bridge.currency)),
        Table(columns, tuple(rows)),
        *_why(bridge, words),
    )


def _why(bridge: Bridge, words: Words) -> tuple[Block, ...]:
    """What the fleet holds besides its depreciation books, where it does."""
    if bridge.book_value == bridge.in_books:
        return ()
    return (Text(words("bridge.caption"), styles.SMALL, 6),)
