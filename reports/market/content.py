"""What the market report says: the facts of the chosen models on a day, checked to tie."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from typing_extensions import override

from planning.prices.trend import Trend
from reports.errors import ContentError
from reports.printed import Printed

if TYPE_CHECKING:
    from catalog.queries.catalogue.market import MarketFacts, ModelMarket
    from catalog.queries.catalogue.outlook import SeriesOutlook


@dataclass(frozen=True, slots=True)
class MarketContent(Printed):
    """Everything that the report shows. Raises ContentError when its rows do not agree."""

    facts: MarketFacts
    organisation: str = ""

    @override
    def __post_init__(self) -> None:
        Printed.__post_init__(self)
        if not self.facts.models:
            raise ContentError("A market report is of one model at least.")
        for each in self.facts.models:
            _check_model(self.facts, each)
        _check_comparison(self.facts)


def _check_model(facts: MarketFacts, each: ModelMarket) -> None:
    """Sheet, outlook and life are of one model and day, and every price is in a history."""
    name = each.sheet.name
    if each.outlook.key != each.sheet.key:
        raise ContentError(f"“{name}”: the prices are those of “{each.outlook.key}”.")
    days = {each.outlook.on, facts.on, *([each.life.on] if each.life else [])}
    if len(days) > 1:
        raise ContentError(f"“{name}”: prices and life are not as of one day.")
    if facts.currency is None:
        priced = sum(row.point.amount.number > 0 for row in each.prices)
        shown = sum(day.offers for one in each.outlook.series for day in one.history.days)
        if priced != shown:
            raise ContentError(f"“{name}”: {priced} prices are known, but {shown} are shown.")
    for one in each.outlook.series:
        _check_series(name, one)


def _check_series(name: str, one: SeriesOutlook) -> None:
    """The days of a history follow on each other, intervals hold their middle, counts agree."""
    days = [price.on for price in one.history.days]
    if days != sorted(set(days)):
        raise ContentError(f"“{name}”: the prices of {one.history.series.text} are not in order.")
    if any(price.amount.currency != one.history.series.currency for price in one.history.days):
        raise ContentError(f"“{name}”: {one.history.series.text} has prices in another currency.")
    if isinstance(one.trend, Trend):
        band = one.trend.ahead
        ends = zip(band.low, band.mid, band.high, strict=True)
        if any(not low.number <= mid.number <= high.number for low, mid, high in ends):
            raise ContentError(f"“{name}”: an interval does not hold its own middle.")
    past = one.advice.past
    if past is not None and past.right > past.said:
        raise ContentError(
            f"“{name}”: advice given {past.said} times cannot have been right {past.right} times."
        )


def _check_comparison(facts: MarketFacts) -> None:
    """What stands side by side is what stands on each model's own pages."""
    if facts.comparison is None:
        return
    sheets = tuple(each.sheet for each in facts.models)
    if tuple(s.key for s in facts.comparison.models) != tuple(s.key for s in sheets):
        raise ContentError("The comparison is of other models than the report.")
    for row in facts.comparison.figures:
        own = tuple(sheet.values.get(row.field.name) for sheet in sheets)
        if own != row.values:
            raise ContentError(f"“{row.field.label}” differs between comparison and model.")
