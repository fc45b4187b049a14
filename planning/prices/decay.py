"""How parts lose their price with age: a fit through dated prices, shown with how well it fits.

Prices of one kind are fitted together, used ones where there are any. The age is counted from the
day a model came out. Several models are put on one scale by the share
of their launch price; a model whose release or launch price is not known is left out and counted.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from money.sentence import say
from planning.prices.fitting import FEWEST_POINTS, Line, line
from planning.prices.history import DAYS_A_YEAR
from planning.prices.points import PriceKind
from planning.prices.student import t_quantile
from planning.prices.trend import percent_of
from planning.reason import Input, Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from money import Amount
    from planning.prices.points import PricePoint
    from planning.prices.rules import MarketRules


@dataclass(frozen=True, slots=True)
class Aged:
    """A price at an age, as a share of the launch price."""

    age_years: Decimal
    share: Decimal
    on: date
    name: str


@dataclass(frozen=True, slots=True)
class Decay:
    """The fall of prices of one `kind` with age.

    `yearly_pct` is the change a year (negative for a fall), with its interval; `half_life_years`
    is None where prices do not fall. `points` are what was fitted, and `curve` the ages and shares
    of the fitted line, to be drawn.
    """

    kind: str
    points: tuple[Aged, ...]
    models: int
    left_out: int
    line: Line
    yearly_pct: Decimal
    yearly_low_pct: Decimal
    yearly_high_pct: Decimal
    half_life_years: Decimal | None
    curve: tuple[tuple[Decimal, Decimal], ...]
    reason: Reason


@dataclass(frozen=True, slots=True)
class AgedModel:
    """A model with its prices of one kind; `launch` is what it cost new when it came out."""

    name: str
    released: date | None
    launch: Amount | None
    prices: tuple[PricePoint, ...]


FEWEST_YEARS: Final = 1
USED: Final = PriceKind.USED.value
CURVE_POINTS: Final = 25
_HUNDREDTH: Final = 2
_SHARE_DIGITS: Final = 4


def decay(models: Iterable[AgedModel], rules: MarketRules, kind: str = USED) -> Decay | Reason:
    """The decay over `models`, or the reason why there is none: too few prices, or of one age.

    `kind` is what kind of prices they are; it only names them.
    """
    points, left_out = _aged(models)
    ages = [float(point.age_years) for point in points]
    if len(points) < FEWEST_POINTS or max(ages) - min(ages) < FEWEST_YEARS:
        return _too_few(points, left_out, kind)
    fit = line(ages, [math.log(point.share) for point in points])
    reach = fit.slope_error * t_quantile(rules.chance, fit.n - 2)
    names = {point.name for point in points}
    return Decay(
        kind=kind,
        points=points,
        models=len(names),
        left_out=left_out,
        line=fit,
        yearly_pct=percent_of(fit.slope),
        yearly_low_pct=percent_of(fit.slope - reach),
        yearly_high_pct=percent_of(fit.slope + reach),
        half_life_years=_half_life(fit),
        curve=_curve(fit, min(ages), max(ages)),
        reason=_reason(points, len(names), left_out, fit, kind),
    )


def _aged(models: Iterable[AgedModel]) -> tuple[tuple[Aged, ...], int]:
    found: list[Aged] = []
    left_out = 0
    for model in models:
        for point in model.prices:
            aged = _share_of_launch(model, point)
            if aged is None:
                left_out += 1
            else:
                found.append(aged)
    return tuple(sorted(found, key=lambda aged: aged.age_years)), left_out


def _share_of_launch(model: AgedModel, point: PricePoint) -> Aged | None:
    if model.released is None or model.launch is None or point.on < model.released:
        return None
    if model.launch.currency != point.amount.currency or not point.amount or not model.launch:
        return None
    age = Decimal(repr((point.on - model.released).days / DAYS_A_YEAR))
    share = point.amount.number / model.launch.number
    return Aged(round(age, _HUNDREDTH), share, point.on, model.name)


def _half_life(fit: Line) -> Decimal | None:
    if fit.slope >= 0:
        return None
    return round(Decimal(repr(math.log(0.5) / fit.slope)), 1)


def _curve(fit: Line, youngest: float, oldest: float) -> tuple[tuple[Decimal, Decimal], ...]:
    step = (oldest - youngest) / (CURVE_POINTS - 1)
    ages = [youngest + step * index for index in range(CURVE_POINTS)]
    return tuple((round(Decimal(repr(age)), _HUNDREDTH), _share(fit, age)) for age in ages)


def _share(fit: Line, age_years: float) -> Decimal:
    return round(Decimal(repr(math.exp(fit.intercept + fit.slope * age_years))), _SHARE_DIGITS)


def _reason(points: Sequence[Aged], models: int, left_out: int, fit: Line, kind: str) -> Reason:
    return Reason(
        rule=say("Prices ({kind}) change by the same share each year of age", kind=kind),
        formula="ln(price / launch price) = a + b × age by least squares",
        inputs=(
            Input(
                "Prices",
                say(
                    "{points} of {models} models, {left_out} left out",
                    points=len(points),
                    models=models,
                    left_out=left_out,
                ),
            ),
            Input("R²", say("{r_squared:.2f}", r_squared=fit.r_squared)),
            Input(
                "Scatter about the line", say("{percent_of} %", percent_of=percent_of(fit.residual))
            ),
            Input(
                "Ages",
                say(
                    "{first} to {last} years",
                    first=points[0].age_years,
                    last=points[-1].age_years,
                ),
            ),
        ),
    )


def _too_few(points: Sequence[Aged], left_out: int, kind: str) -> Reason:
    return Reason(
        rule=say("Too few {kind} prices to see how they fall with age", kind=kind),
        formula=say(
            "at least {fewest_points} prices, {fewest_years} year of age apart",
            fewest_points=FEWEST_POINTS,
            fewest_years=FEWEST_YEARS,
        ),
        inputs=(
            Input(
                "Prices",
                say("{points}, {left_out} left out", points=len(points), left_out=left_out),
            ),
        ),
    )
