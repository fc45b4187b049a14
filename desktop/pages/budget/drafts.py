"""From what a person chose to the drafts of books, and what those would do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.pages.budget.table import YearRow
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from catalog.models import BookDraft, BookPurpose
    from desktop.pages.budget.terms_fields import ChosenTerms
    from money import Amount
    from planning.depreciation import Terms

_YEARS_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Candidate:
    """An asset that a book is set for. `in_service_on` None: nobody entered it."""

    asset_id: int
    name: str
    kind: str
    cost: Amount
    in_service_on: date | None


@dataclass(frozen=True, slots=True)
class Custom:
    """What most books of a kind agree on, and how many they are."""

    kind: str
    terms: Terms
    books: int


def draft_of(
    candidate: Candidate, chosen: ChosenTerms, day: date, book: tuple[str, BookPurpose]
) -> BookDraft:
    """The draft of one book; `day` is its in-service date where the asset has none, `book` the
    book's name and purpose. Raises a
    ValueError, such as a ValidationError, when the terms contradict themselves.
    """
    from catalog.models import BookDraft
    from planning.depreciation import Convention, Frequency, Method

    rate = chosen.rate_percent
    return BookDraft(
        asset_id=candidate.asset_id,
        name=book[0],
        purpose=book[1],
        method=Method(chosen.method),
        convention=Convention(chosen.convention),
        frequency=Frequency(chosen.frequency),
        in_service_on=candidate.in_service_on or day,
        life_months=chosen.life_months,
        cost=candidate.cost,
        salvage=chosen.salvage_of(candidate.cost),
        factor_percent=chosen.factor_percent,
        rate_ppm=None if rate is None else _millionths(rate),
        switch=chosen.switch,
    )


def preview_rows(terms: Sequence[Terms], fiscal_year_end: tuple[int, int]) -> list[YearRow]:
    """What books of these terms do from the first year that any is in service, each currency for
    itself; years in which nothing happens are left out.
    """
    from catalog.queries.depreciation import years_together
    from catalog.queries.fleet import fiscal_years

    if not terms:
        return []
    first = min(each.in_service for each in terms)
    spans = fiscal_years(first, _YEARS_SHOWN, fiscal_year_end)
    by_currency: dict[str, list[Terms]] = {}
    for each in terms:
        by_currency.setdefault(each.cost.currency, []).append(each)
    return [
        YearRow(year.start, year.end, None, currency,
                year.opening, year.additions, year.charge, year.closing)
        for currency, own in sorted(by_currency.items())
        for year in years_together(own, spans)
        if year.charge or year.additions
    ]  # fmt: skip


def _millionths(percent: Decimal) -> int:
    """A yearly rate as the ledger keeps it; an AmountTextError where it would have to round."""
    from money import AmountTextError

    millionths = percent * 10_000
    if millionths != int(millionths):
        raise AmountTextError(
            translate("budget", "A share a year has at most four decimals, such as 63.1597 %.")
        )
    return int(millionths)
