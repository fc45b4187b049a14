"""What the budget report says, as plain values, with the totals that tie its figures together.

Amounts of different currencies are never added: whatever has an amount has it per currency. An
asset without a known cost is counted as such and adds nothing to any amount.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from money import Amount
from planning.estimates import estimate_of
from reports.errors import ContentError
from reports.printed import Printed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from planning.estimates import Estimate
    from reports.budget.bridge import Bridge


class Priority(StrEnum):
    """How pressing a recommendation is."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


#: What money is planned for, as on the overview and in the waves of a board's report.
PRESSING: Final = (Priority.HIGH, Priority.MEDIUM)


@dataclass(frozen=True, slots=True)
class FiscalYear:
    """A year of the books; both days belong to it."""

    label: str
    starts_on: date
    ends_on: date


@dataclass(frozen=True, slots=True)
class Holding:
    """What `assets` assets cost in one currency, and their book value on the content's `as_of`."""

    assets: int
    cost: Amount
    book_value: Amount

    def __post_init__(self) -> None:
        if self.cost.currency != self.book_value.currency:
            raise ContentError("A holding's cost and book value are in different currencies.")


@dataclass(frozen=True, slots=True)
class FleetRow:
    """The assets of one category or one site, with a holding for each currency."""

    name: str
    holdings: tuple[Holding, ...]
    without_cost: int = 0

    @property
    def assets(self) -> int:
        """All assets of the row, those without a known cost among them."""
        return sum(holding.assets for holding in self.holdings) + self.without_cost


@dataclass(frozen=True, slots=True)
class DepreciationRow:
    """The book value of one category in one fiscal year (by label) and one currency.

    closing = opening + additions - charge - impairment + revaluation - disposals; `additions` are
    the costs of assets put in service in the year, `disposals` the book values of those that left,
    `impairment` is less what was reversed. None means there are none.
    """

    fiscal_year: str
    category: str
    opening: Amount
    charge: Amount
    closing: Amount
    additions: Amount | None = None
    disposals: Amount | None = None
    impairment: Amount | None = None
    revaluation: Amount | None = None

    def __post_init__(self) -> None:
        zero = Amount.zero(self.opening.currency)
        came = (self.additions or zero) + (self.revaluation or zero)
        went = self.charge + (self.impairment or zero) + (self.disposals or zero)
        expected = self.opening + came - went
        if expected != self.closing:
            raise ContentError(
                f"“{self.category}” in {self.fiscal_year}: the closing book value is"
                f" {self.closing}, but its parts give {expected}."
            )

    @property
    def currency(self) -> str:
        """The currency of all its amounts."""
        return self.opening.currency


@dataclass(frozen=True, slots=True)
class CostRange:
    """What prices say that something costs, with how many, how old and from where they are."""

    low: Amount
    high: Amount
    prices: int
    oldest: date
    newest: date
    sources: tuple[str, ...]

    def __post_init__(self) -> None:
        if self.high < self.low:
            raise ContentError(f"A cost range runs from {self.low} down to {self.high}.")
        if self.prices < 1 or self.newest < self.oldest:
            raise ContentError("A cost range needs at least one price, the oldest first.")

    @property
    def currency(self) -> str:
        """The currency of both ends."""
        return self.low.currency


@dataclass(frozen=True, slots=True)
class Recommendation:
    """An upgrade that the rules recommend; `cost` None means that no price is known.

    `brief` says why in a few words; `could_rise` when facts that are not known could make it more
    urgent.
    """

    asset: str
    component: str
    priority: Priority
    reasons: tuple[str, ...]
    candidates: tuple[str, ...] = ()
    cost: CostRange | None = None
    brief: str = ""
    could_rise: bool = False


@dataclass(frozen=True, slots=True)
class Unlisted:
    """So many recommendations that are alike in these; they are in every total and not printed."""

    priority: Priority
    count: int
    cost: CostRange | None = None
    could_rise: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """Where figures come from, with the date of what was read (None: not known)."""

    name: str
    used_for: str
    dated: date | None


@dataclass(frozen=True, slots=True)
class BudgetContent(Printed):
    """Everything that the report shows. Raises ContentError when the figures do not agree.

    Assets are on the books until their disposal; `retired` of them, holding `retired_holdings`, are
    not in use. `bridges` lead from a year's opening to the book value of the day, one for each
    currency that has one. `recommendations` are printed one by one, `unlisted` ones are only
    counted. `as_of` is the date of all costs and book values; `undecided` counts
    assets for whose verdict not enough is known.
    """

    organisation: str
    prepared_on: date
    as_of: date
    fiscal_years: tuple[FiscalYear, ...]
    by_category: tuple[FleetRow, ...]
    by_site: tuple[FleetRow, ...]
    depreciation: tuple[DepreciationRow, ...]
    recommendations: tuple[Recommendation, ...]
    unlisted: tuple[Unlisted, ...] = ()
    undecided: int = 0
    retired: int = 0
    retired_holdings: tuple[Holding, ...] = ()
    bridges: tuple[Bridge, ...] = ()
    depreciation_method: str = ""
    assumptions: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()

    @override
    def __post_init__(self) -> None:
        Printed.__post_init__(self)
        self._check_fleet()
        self._check_years()
        self._check_bridges()

    @property
    def assets(self) -> int:
        """All assets of the fleet."""
        return sum(row.assets for row in self.by_category)

    @property
    def without_cost(self) -> int:
        """Assets without a known cost."""
        return sum(row.without_cost for row in self.by_category)

    @property
    def currencies(self) -> tuple[str, ...]:
        """Every currency with a figure in the report, in alphabetical order."""
        found = {holding.cost.currency for row in self.by_category for holding in row.holdings}
        found |= {row.currency for row in self.depreciation}
        found |= {cost.currency for _, cost, _ in self._upgrades() if cost}
        return tuple(sorted(found))

    @property
    def holdings(self) -> tuple[Holding, ...]:
        """The whole fleet, one holding for each currency."""
        return fleet_totals(self.by_category)

    def year_totals(self, currency: str) -> tuple[DepreciationRow, ...]:
        """All categories together, one row for each fiscal year that has any in `currency`."""
        rows = [row for row in self.depreciation if row.currency == currency]
        return tuple(
            total
            for year in self.fiscal_years
            if (total := _year_total(year.label, rows, currency)) is not None
        )

    def estimate(self, *priorities: Priority) -> Estimate:
        """How many recommendations there are of these priorities, and what they cost together."""
        return estimate_of((cost, n) for own, cost, n in self._upgrades() if own in priorities)

    @property
    def without_price(self) -> int:
        """Recommendations without a known price."""
        return self.estimate(*Priority).unpriced

    @property
    def price_sources(self) -> tuple[str, ...]:
        """Where the prices of recommendations come from, each once, in order of appearance."""
        return tuple(
            dict.fromkeys(name for _, cost, _ in self._upgrades() if cost for name in cost.sources)
        )

    def _upgrades(self) -> Iterator[tuple[Priority, CostRange | None, int]]:
        """All recommendations by priority and cost, each with how many there are of it."""
        yield from ((each.priority, each.cost, 1) for each in self.recommendations)
        yield from ((each.priority, each.cost, each.count) for each in self.unlisted)

    def _check_fleet(self) -> None:
        """Categories and sites are two views of one fleet."""
        if self.holdings != fleet_totals(self.by_site) or self.without_cost != sum(
            row.without_cost for row in self.by_site
        ):
            raise ContentError("The totals by category and by site do not agree.")

    def _check_bridges(self) -> None:
        """Each begins with a year's opening and ends with what the fleet is carried at."""
        values = {held.book_value.currency: held.book_value for held in self.holdings}
        labels = {year.starts_on: year.label for year in self.fiscal_years}
        for bridge in self.bridges:
            openings = {row.fiscal_year: row.opening for row in self.year_totals(bridge.currency)}
            opening = openings.get(labels[bridge.starts_on], bridge.opening)
            if (opening, values.get(bridge.currency)) != (bridge.opening, bridge.book_value):
                raise ContentError(
                    f"The years open with {opening} and the fleet is carried at"
                    f" {values.get(bridge.currency)}, but {bridge.opening} and"
                    f" {bridge.book_value} were led to each other."
                )

    def _check_years(self) -> None:
        labels = [year.label for year in self.fiscal_years]
        if len(set(labels)) != len(labels):
            raise ContentError("A fiscal year is named twice.")
        unknown = {row.fiscal_year for row in self.depreciation} - set(labels)
        if unknown:
            raise ContentError(f"There is depreciation in unknown fiscal years: {sorted(unknown)}.")
        keys = [(row.fiscal_year, row.category, row.currency) for row in self.depreciation]
        if len(set(keys)) != len(keys):
            raise ContentError("A category has two depreciation rows in one year and currency.")


def fleet_totals(rows: Iterable[FleetRow]) -> tuple[Holding, ...]:
    """All holdings of `rows`, added for each currency, in alphabetical order of currencies."""
    by_currency: dict[str, list[Holding]] = {}
    for row in rows:
        for holding in row.holdings:
            by_currency.setdefault(holding.cost.currency, []).append(holding)
    return tuple(
        Holding(
            sum(holding.assets for holding in held),
            Amount.total((holding.cost for holding in held), currency),
            Amount.total((holding.book_value for holding in held), currency),
        )
        for currency, held in sorted(by_currency.items())
    )


def _year_total(
    year: str, rows: Iterable[DepreciationRow], currency: str
) -> DepreciationRow | None:
    """The rows of one year added; None where there are none. It ties like any row."""
    own = [row for row in rows if row.fiscal_year == year]
    if not own:
        return None
    zero = Amount.zero(currency)
    return DepreciationRow(
        year,
        "",
        Amount.total((row.opening for row in own), currency),
        Amount.total((row.charge for row in own), currency),
        Amount.total((row.closing for row in own), currency),
        Amount.total((row.additions or zero for row in own), currency),
        Amount.total((row.disposals or zero for row in own), currency),
        Amount.total((row.impairment or zero for row in own), currency),
        Amount.total((row.revaluation or zero for row in own), currency),
    )
