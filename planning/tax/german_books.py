"""Germany's years of a fleet: each asset by itself, or in the pool of its year, as is elected."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from money import Amount
from planning.tax.germany import (
    LINEAR,
    Plan,
    Treatment,
    degressive,
    linear,
    low_value,
    one_year,
    year_pool,
)
from planning.tax.parameters import UnknownFigureError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from planning.reason import Reason
    from planning.tax.explained import Period
    from planning.tax.parameters import TaxRules
    from planning.tax.pooled import PooledAsset


@dataclass(frozen=True, slots=True)
class GermanBook:
    """An asset with its deductions by calendar year; `at_once` where one year takes them all."""

    asset: PooledAsset
    by_year: dict[int, Amount]
    at_once: bool
    reason: Reason

    def in_year(self, period: Period) -> tuple[Amount, Amount]:
        """What a calendar year deducts, and the gain, or the loss below zero, where it goes."""
        asset, year = self.asset, period.start.year
        zero = Amount.zero(asset.cost.currency)
        amount = self.by_year.get(year, zero)
        if not asset.leaves(period):
            return amount, zero
        assert asset.gone is not None
        if not self.at_once:
            # Up to the month before it goes, the month of purchase counted whole.
            months = asset.gone.month - (asset.bought.month if asset.bought.year == year else 1)
            in_year = 12 if asset.bought.year < year else 13 - asset.bought.month
            amount = (amount * min(months, in_year) / in_year).rounded()
        before = Amount.total(
            (one for past, one in self.by_year.items() if past < year), zero.currency
        )
        return amount, (asset.proceeds or zero) - (asset.cost - before - amount)


@dataclass(slots=True)
class GermanYears:
    """The books and pools of all years so far."""

    rules: TaxRules
    active: list[GermanBook] = field(default_factory=list)
    pooled: list[PooledAsset] = field(default_factory=list)
    pools: list[Plan] = field(default_factory=list)
    _alike: dict[tuple[Amount, date], GermanBook | None] = field(default_factory=dict)

    def buy(self, assets: Sequence[PooledAsset], elected: Mapping[str, str]) -> None:
        """Take in what a year buys."""
        joining: list[PooledAsset] = []
        for asset in assets:
            # Machines bought together cost the same and are worked out once.
            alike = (asset.cost, asset.bought)
            if alike not in self._alike:
                self._alike[alike] = self._book(asset, elected)
            book = self._alike[alike]
            if book is None:
                joining.append(asset)
            else:
                self.active.append(replace(book, asset=asset))
        if joining:
            costs = [asset.cost for asset in joining]
            self.pools.append(year_pool(self.rules, costs, joining[0].bought))
            self.pooled += joining

    def _book(self, asset: PooledAsset, elected: Mapping[str, str]) -> GermanBook | None:
        """The book of an asset; None where it joins the pool of its year."""
        small, how = low_value(self.rules, asset.cost, asset.bought), elected["low_value"]
        if how == "pool" and small.may_join_pool:
            return None
        without_record = small.treatment is Treatment.WITHOUT_RECORD
        if (how == "gwg" and small.at_once) or (how == "pool" and without_record):
            year = {asset.bought.year: asset.cost}
            return GermanBook(asset, year, True, small.reason)
        plan, at_once = self._plan(asset, elected["computers"])
        return GermanBook(asset, plan.by_year, at_once, plan.reason)

    def _plan(self, asset: PooledAsset, how: str) -> tuple[Plan, bool]:
        """The plan that is elected, where the day of purchase lets it be; else the linear one."""
        usual = linear(self.rules, asset.cost, asset.bought)
        try:
            if how == "one_year":
                return one_year(self.rules, asset.cost, asset.bought), True
            if how == "degressive":
                life = self.rules.need("DE", LINEAR, "useful_life", asset.bought)
                return degressive(self.rules, asset.cost, asset.bought, life.number), False
        except UnknownFigureError:
            return usual, False
        return usual, False

    def in_year(self, period: Period, currency: str) -> tuple[Amount, Amount, list[Reason]]:
        """What a year deducts, its gains less losses, and why; what goes in it is then gone."""
        zero = Amount.zero(currency)
        year = period.start.year
        # Most books of an old fleet have nothing more to say.
        years = [
            book.in_year(period)
            for book in self.active
            if year in book.by_year or book.asset.leaves(period)
        ]
        pools = [pool for pool in self.pools if year in pool.by_year]
        deduction = Amount.total(
            (
                *(amount for amount, _ in years),
                *(pool.by_year[year] for pool in pools),
            ),
            currency,
        )
        # What leaves a pool changes nothing in it: all that it brings is income.
        gain = Amount.total(
            (
                *(result for _, result in years),
                *(asset.proceeds or zero for asset in self.pooled if asset.leaves(period)),
            ),
            currency,
        )
        reasons = {book.reason.rule: book.reason for book in self.active}
        reasons |= {pool.reason.rule: pool.reason for pool in pools}
        self.active = [book for book in self.active if not book.asset.leaves(period)]
        return deduction, gain, list(reasons.values())
