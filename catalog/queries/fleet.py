"""The books in figures: cost and book value by category and site, and depreciation by year.

One definition holds for every amount: what is in use is on the books, and so is what is retired,
with its book, until its disposal is entered. Counts say how many of the assets are retired.

Every figure is per currency; currencies are never added to each other. Schedules come from planning
and are exact to the minor unit, so the sums here are sums of whole minor units.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from catalog.models import AssetKind
from catalog.queries.fleet_books import as_day, groups
from catalog.store.book_terms import CALENDAR_YEAR
from money import Amount
from planning.depreciation.calendar import ONE_DAY, FiscalYear
from planning.depreciation.years import YearSums

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from catalog.queries.fleet_books import Codes, FleetBooks
    from planning.depreciation.columns import Column


Span = tuple["date", "date"]


@dataclass(frozen=True, slots=True)
class Holding:
    """Assets whose cost is in one currency."""

    count: int
    cost: Amount
    book_value: Amount


@dataclass(frozen=True, slots=True)
class FleetLine:
    """One category or site; `holdings` in the order of their currencies' codes.

    `retired` of its assets await their disposal. `without_cost` counts assets whose cost is
    unknown, `without_book` those with a cost that no depreciation book writes down and that are
    carried at cost.
    """

    name: str | None
    count: int
    holdings: tuple[Holding, ...]
    without_cost: int
    without_book: int
    retired: int = 0

    @property
    def in_use(self) -> int:
        """How many of its assets are not retired."""
        return self.count - self.retired


@dataclass(frozen=True, slots=True)
class YearLine:
    """One category in one fiscal year and currency: opening + additions - charge + other = closing.

    `other` is what events did: revalued - impaired - disposed.
    """

    start: date
    end: date
    kind: AssetKind
    currency: str
    opening: Amount
    additions: Amount
    charge: Amount
    closing: Amount
    other: Amount
    disposed: Amount
    revalued: Amount

    @property
    def impaired(self) -> Amount:
        """Impairment less what was reversed."""
        return self.revalued - self.disposed - self.other


@dataclass(frozen=True, slots=True)
class Fleet:
    """What is on the books on one day; `retired` is the part of the total that is retired."""

    on: date
    lines: tuple[FleetLine, ...]
    total: FleetLine
    retired: FleetLine


def by_kind(books: FleetBooks, on: date) -> Fleet:
    """Those of these assets that are on the books on the day `on`, by category."""
    return _fleet(books, books.kinds, on)


def by_site(books: FleetBooks, on: date) -> Fleet:
    """Those of these assets that are on the books on the day `on`, by site."""
    return _fleet(books, books.sites, on)


@dataclass(frozen=True, slots=True)
class _Part:
    """Assets of one line whose cost is in one currency, or unknown; sums in minor units."""

    currency: str | None
    count: int
    retired: int
    without_book: int
    cost: int
    value: int


def _fleet(books: FleetBooks, by: Codes, on: date) -> Fleet:
    carried = books.is_carried(on)
    costs, values = books.costs(on), books.values(on)

    def parts(among: Column) -> dict[tuple[str | None, str | None], _Part]:
        return {
            (name, currency): _Part(
                currency,
                count=len(own),
                retired=int(books.retired[own].sum()),
                without_book=0 if currency is None else int((~books.has_book[own]).sum()),
                cost=int(costs[own].sum()),
                value=int(values[own].sum()),
            )
            for (name, currency), own in groups(by, books.currency, among)
        }

    found, retired = parts(carried), parts(carried & books.retired)
    names = sorted({name for name, _ in found}, key=lambda name: (name is None, name or ""))
    return Fleet(
        on,
        tuple(
            _line(name, [part for (own, _), part in found.items() if own == name]) for name in names
        ),
        _line(None, found.values()),
        _line(None, retired.values()),
    )


def _line(name: str | None, parts: Collection[_Part]) -> FleetLine:
    """The parts as one line, those of one currency together."""
    holdings = []
    for code in sorted({part.currency for part in parts if part.currency is not None}):
        own = [part for part in parts if part.currency == code]
        cost, value = sum(part.cost for part in own), sum(part.value for part in own)
        count = sum(part.count for part in own)
        holdings.append(Holding(count, Amount.of_minor(cost, code), Amount.of_minor(value, code)))
    return FleetLine(
        name,
        count=sum(part.count for part in parts),
        holdings=tuple(holdings),
        without_cost=sum(part.count for part in parts if part.currency is None),
        without_book=sum(part.without_book for part in parts),
        retired=sum(part.retired for part in parts),
    )


def year_lines(books: FleetBooks, spans: Sequence[Span]) -> tuple[YearLine, ...]:
    """The books summed by category, currency and fiscal year; the years follow on each other."""
    sums = year_sums(books, books.kinds, spans)
    return tuple(
        YearLine(
            year.start, year.end, AssetKind(str(kind)), currency,
            year.opening, year.additions, year.charge, year.closing, year.other,
            year.disposed, year.revalued,
        )
        for (kind, currency), own in sorted(sums.items())
        for year in own.totals()
        if year.opening or year.additions or year.charge or year.other
    )  # fmt: skip


def year_sums(
    books: FleetBooks, by: Codes, spans: Sequence[Span]
) -> dict[tuple[str | None, str], YearSums]:
    """What the books come to in each of the years, by name and currency."""
    sums = {
        (name, str(currency)): YearSums(spans, str(currency))
        for (name, currency), _ in groups(by, books.currency, books.has_book)
    }
    events = books.with_events()
    for place, course in events.items():
        sums[by.name(place), course.terms.cost.currency].add(course)
    plain = books.has_book.copy()
    plain[list(events)] = False
    own = groups(by, books.currency, plain)
    before = books.values(spans[0][0] - ONE_DAY)
    for number, (start, end) in enumerate(spans):
        after = books.values(end)
        was_there = books.begins < as_day(start)
        came = ~was_there & (books.begins <= as_day(end))
        for (name, currency), places in own:
            sums[name, str(currency)].add_sums(
                number,
                opening=int(before[places][was_there[places]].sum()),
                additions=int(books.entered[places][came[places]].sum()),
                charge=int((before - after)[places].sum()),
            )
        before = after
    return sums


def fiscal_years(
    first: date, years: int, fiscal_year_end: tuple[int, int] = CALENDAR_YEAR
) -> list[tuple[date, date]]:
    """The first and last days of `years` fiscal years from the one that holds `first`."""
    calendar = FiscalYear(fiscal_year_end)
    spans = []
    day = first
    for _ in range(years):
        start, end = calendar.year_start(day), calendar.year_end(day)
        spans.append((start, end))
        day = date.fromordinal(end.toordinal() + 1)
    return spans
