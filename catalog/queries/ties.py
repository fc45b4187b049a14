"""How the book value of a day follows from the opening of its fiscal year, by currency.

The tables of the fleet give what is carried on a day, those of the years what books do from one
year's end to the next. These lines lead from the one to the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from money import Amount
from planning.depreciation.years import YearSums

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from catalog.queries.fleet import BookedAsset


@dataclass(frozen=True, slots=True)
class Tie:
    """From the opening of the fiscal year that begins on `start` to the close of `on`.

    opening + additions - charge + other = in_books
    in_books + at_cost + waiting = book_value
    `without_book` assets are carried at their cost; `not_begun` have a book that begins later.
    """

    currency: str
    start: date
    on: date
    opening: Amount
    additions: Amount
    charge: Amount
    other: Amount
    in_books: Amount
    without_book: int
    at_cost: Amount
    not_begun: int
    waiting: Amount

    @property
    def book_value(self) -> Amount:
        """What everything on the books is carried at."""
        return self.in_books + self.at_cost + self.waiting


def book_ties(assets: Iterable[BookedAsset], start: date, on: date) -> tuple[Tie, ...]:
    """One line for each currency in which any of these assets has a cost."""
    by_currency: dict[str, list[BookedAsset]] = {}
    for asset in assets:
        cost = asset.cost if asset.terms is None else asset.terms.cost
        if cost is not None:
            by_currency.setdefault(cost.currency, []).append(asset)
    return tuple(_tie(own, currency, start, on) for currency, own in sorted(by_currency.items()))


def _tie(assets: Sequence[BookedAsset], currency: str, start: date, on: date) -> Tie:
    sums = YearSums([(start, on)], currency)
    bare: list[Amount | None] = []
    waiting: list[Amount | None] = []
    for asset in assets:
        plan = asset.plan
        if plan is not None:
            sums.add(plan)
        if asset.is_carried(on) and (plan is None or plan.begins_on > on):
            (bare if plan is None else waiting).append(asset.book_value(on))
    (year,) = sums.totals()
    return Tie(
        currency=currency,
        start=start,
        on=on,
        opening=year.opening,
        additions=year.additions,
        charge=year.charge,
        other=year.other,
        in_books=year.closing,
        without_book=len(bare),
        at_cost=Amount.total((each for each in bare if each is not None), currency),
        not_begun=len(waiting),
        waiting=Amount.total((each for each in waiting if each is not None), currency),
    )
