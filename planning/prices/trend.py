"""Where a price has been going and where it may go: the trend of one history, with its interval."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from money.sentence import say, shown
from planning.prices.backtest import Backtest, backtest, chosen, rehearsals
from planning.prices.fitting import (
    FEWEST_POINTS,
    MODEL_TEXTS,
    Guess,
    Line,
    Model,
    guesses,
    line,
    log_linear,
    wandering,
    years_and_logs,
)
from planning.prices.history import CLOSEST_DAYS, DAYS_A_YEAR, MONTH, evenly
from planning.prices.student import t_quantile
from planning.reason import Input, Reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from money import Amount
    from planning.prices.history import DayPrice, History
    from planning.prices.rules import MarketRules

MOST_MONTHS_AHEAD: Final = 60
SLOPE_OF_A_WALK: Final = 6 / 5


@dataclass(frozen=True, slots=True)
class Band:
    """A curve to draw: for each of `dates` a middle price and the ends of the interval."""

    dates: tuple[date, ...]
    low: tuple[Amount, ...]
    mid: tuple[Amount, ...]
    high: tuple[Amount, ...]


@dataclass(frozen=True, slots=True)
class YearlyChange:
    """The change of a price in percent a year; the ends are None for a tariff.

    A wandering price has a slope even where it goes nowhere. The interval counts that in: it holds
    nought wherever the past may have been mere wandering.
    """

    pct: Decimal
    low_pct: Decimal | None = None
    high_pct: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Trend:
    """The trend of `history`, whose newest price is `newest`.

    `line` is what the past looks like, a straight line in logarithms (None for a tariff, whose
    changes are in `history.changes`), and `fitted` the same to be drawn; the interval of `fitted`
    is how prices scatter about it.
    `ahead` is what `model` says of the months after the newest price; the interval holds with
    `chance_pct` as long as the future is like the past, which `tested` counts on the past.
    """

    history: History
    newest: DayPrice
    line: Line | None
    fitted: Band | None
    yearly: YearlyChange
    model: Model
    ahead: Band
    chance_pct: Decimal
    tested: Backtest
    reason: Reason


@dataclass(frozen=True, slots=True)
class TooShort:
    """A history that says nothing of where its price goes, and what is missing."""

    history: History
    reason: Reason


def trend(history: History, until: date, rules: MarketRules) -> Trend | TooShort:
    """The trend of `history`, carried forward to the day `until` and at least for the horizon."""
    prices = evenly(history)
    missing = _missing(history, prices, rules)
    if missing:
        return TooShort(history, missing)
    start = prices[0].on
    years, logs = years_and_logs(prices, start)
    past = rehearsals(history, rules.horizon_days, rules.chance)
    model = chosen(history, past, history.last.on)
    straight = None if history.is_tariff else line(years, logs)
    tested = backtest(history, rules.horizon_days, rules.chance)
    return Trend(
        history=history,
        newest=prices[-1],
        line=straight,
        fitted=_fitted(history, prices, rules) if straight else None,
        yearly=_yearly(history, years, logs, straight, rules),
        model=model,
        ahead=_ahead(history, prices, model, until, rules),
        chance_pct=rules.chance_pct,
        tested=tested,
        reason=_reason(history, straight, model, tested, rules),
    )


def foretold(
    history: History, model: Model, day: date, rules: MarketRules
) -> tuple[Amount, Amount, Amount]:
    """What `model` says of `day`: the low end, the middle and the high end."""
    prices = evenly(history)
    years, logs = years_and_logs(prices, prices[0].on)
    ahead = (day - prices[0].on).days / DAYS_A_YEAR
    guess = guesses(model, years, logs, [ahead], rules.chance)[0]
    return price_of(guess.low, history), price_of(guess.mid, history), price_of(guess.high, history)


def price_of(log: float, history: History) -> Amount:
    """The price that has this logarithm, in the digits in which such prices are given."""
    return history.series.rounded(Decimal(repr(math.exp(log))))


def percent_of(log_change: float) -> Decimal:
    """The change in percent that a change of the logarithm is, to a tenth."""
    return round(Decimal(repr(math.expm1(log_change) * 100)), 1)


def _missing(history: History, prices: Sequence[DayPrice], rules: MarketRules) -> Reason | None:
    """What a history lacks for a trend, None where it has enough.

    A tariff that stood still for half a year says little of the next: it must be known for longer.
    """
    spans = rules.fewest_spans if history.is_tariff else 1
    least = spans * rules.horizon_days
    if len(prices) >= FEWEST_POINTS and (history.last.on - history.first.on).days >= least:
        return None
    wanted = say(
        "at least {fewest_points} prices that are {closest_days} days or more apart, over",
        fewest_points=FEWEST_POINTS,
        closest_days=CLOSEST_DAYS,
    )
    if history.is_tariff:
        wanted = say("a tariff that is known for")
    return Reason(
        rule="Too few prices for a trend",
        formula=say("{wanted} at least {least} days", wanted=wanted, least=least),
        inputs=(
            Input("Series", history.series.text),
            Input("Prices", shown(len(history.days))),
            Input("From", shown(history.first.on)),
            Input("To", shown(history.last.on)),
        ),
        source=rules.source_text,
    )


def _yearly(
    history: History,
    years: Sequence[float],
    logs: Sequence[float],
    straight: Line | None,
    rules: MarketRules,
) -> YearlyChange:
    """Of a tariff from its first price to its newest, else the slope of the line.

    The slope of a line through a random walk has the variance 6/5 × s² / length, whatever the
    number of points (Durlauf and Phillips, Econometrica 56, 1988).
    """
    if straight is None:
        first, last = (math.log(price.amount.number) for price in (history.first, history.last))
        return YearlyChange(percent_of((last - first) / history.years))
    error = wandering(years, logs) * math.sqrt(SLOPE_OF_A_WALK / (years[-1] - years[0]))
    reach = error * t_quantile(rules.chance, len(years) - 2)
    slopes = (straight.slope, straight.slope - reach, straight.slope + reach)
    return YearlyChange(*(percent_of(slope) for slope in slopes))


def _fitted(history: History, prices: Sequence[DayPrice], rules: MarketRules) -> Band:
    years, logs = years_and_logs(prices, prices[0].on)
    said = log_linear(years, logs, years, rules.chance)
    return _band([price.on for price in prices], said, history)


def _ahead(
    history: History, prices: Sequence[DayPrice], model: Model, until: date, rules: MarketRules
) -> Band:
    """Month by month from the newest price; the first point is that price itself."""
    last = prices[-1].on
    end = max(until, last + timedelta(days=rules.horizon_days))
    months = min(math.ceil((end - last) / MONTH), MOST_MONTHS_AHEAD)
    days = [last + MONTH * month for month in range(1, months + 1)]
    years, logs = years_and_logs(prices, prices[0].on)
    ahead = [(day - prices[0].on).days / DAYS_A_YEAR for day in days]
    now = logs[-1]
    said = guesses(model, years, logs, ahead, rules.chance)
    return _band([last, *days], [Guess(now, now, now), *said], history)


def _band(days: Sequence[date], said: Sequence[Guess], history: History) -> Band:
    return Band(
        dates=tuple(days),
        low=tuple(price_of(guess.low, history) for guess in said),
        mid=tuple(price_of(guess.mid, history) for guess in said),
        high=tuple(price_of(guess.high, history) for guess in said),
    )


def _reason(
    history: History,
    straight: Line | None,
    model: Model,
    tested: Backtest,
    rules: MarketRules,
) -> Reason:
    inputs = [
        Input("Series", history.series.text),
        Input(
            "Prices",
            say(
                "{days} from {first} to {last}",
                days=len(history.days),
                first=history.first.on,
                last=history.last.on,
            ),
        ),
    ]
    if straight is None:
        inputs.append(Input("Changes of the tariff", shown(len(history.changes))))
    else:
        inputs += [
            Input("Points of the line", shown(straight.n)),
            Input("R²", say("{r_squared:.2f}", r_squared=straight.r_squared)),
            Input(
                "Scatter about the line",
                say("{percent_of} %", percent_of=percent_of(straight.residual)),
            ),
        ]
    inputs.append(Input("Tried on the past", tested_text(tested)))
    return Reason(
        rule=say("Carried forward: {model_text}", model_text=MODEL_TEXTS[model]),
        formula=FORMULAS[model],
        inputs=tuple(inputs),
        rounding=say("Interval of {chance_pct:f} %", chance_pct=rules.chance_pct.normalize()),
        source="; ".join(history.sources),
    )


FORMULAS: Final = {
    Model.STEADY: (
        say(
            "newest price × e^(± t × s × √years), s² the mean of (change of "
            "the logarithm)² / years between prices, t of Student’s "
            "distribution"
        )
    ),
    Model.DRIFTING: (
        say(
            "newest price × e^(pace × years ± t × s × √(years × (1 + years / "
            "length))), pace the change of the logarithm over the length of "
            "the history"
        )
    ),
}


def tested_text(tested: Backtest) -> str:
    """`31 trials over 180 days: off by 7 % on average, interval held in 25 of 31`."""
    if tested.mean_absolute_error is None:
        return say(
            "no trial over {horizon_days} days: the history is too short",
            horizon_days=tested.horizon_days,
        )
    return say(
        "{n} trials over {horizon_days} days: off by "
        "{mean_absolute_error:.0f} % on average, interval held in {held} "
        "of {n}",
        n=tested.n,
        horizon_days=tested.horizon_days,
        mean_absolute_error=tested.mean_absolute_error * 100,
        held=tested.held,
    )
