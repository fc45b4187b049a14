"""How well prices could have been foretold in the past, tried out on the past itself.

For each price of a history (the origin) only what was known on its day is used to foretell the
price a horizon later, which is then compared with what came. That counts how far estimates were
off, how often the interval held, and how often “wait” and “buy” would have been right.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from planning.prices.fitting import FEWEST_POINTS, Guess, Model, guesses, years_and_logs
from planning.prices.history import DAYS_A_YEAR, DayPrice, evenly

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from planning.prices.history import History

#: A price this share of the horizon too early or too late still counts as one a horizon later.
MOST_OFF: Final = 1 / 3
#: What must have been tried before a drift may take the steady price's place, and by how much it
#: must have been better: a choice by luck is worse than none.
FEWEST_TO_CHOOSE: Final = 4
BETTER_BY: Final = 0.9


@dataclass(frozen=True, slots=True)
class Trial:
    """What was foretold on `origin` for `target`, and what came. Prices as natural logarithms."""

    origin: date
    target: date
    model: Model
    before: float
    guess: Guess
    actual: float

    @property
    def error(self) -> float:
        """How far the middle was off, as a share of what came."""
        return abs(math.exp(self.guess.mid - self.actual) - 1)

    @property
    def held(self) -> bool:
        """Whether the price came within the interval."""
        return self.guess.low <= self.actual <= self.guess.high

    def said_wait(self, worth: float) -> bool:
        """Whether a fall of at least the share `worth` was foretold."""
        return self.guess.mid <= self.before + math.log1p(-worth)

    def was_right(self, worth: float) -> bool:
        """Whether the price fell by `worth` after “wait”, or did not after “buy”."""
        fell = self.actual <= self.before + math.log1p(-worth)
        return fell == self.said_wait(worth)


@dataclass(frozen=True, slots=True)
class Backtest:
    """All trials over one history or several.

    `spans` is how often the horizon fits into the time that the trials cover: trials within one
    span see much of the same, so that it is what their count is worth.
    """

    horizon_days: int
    trials: tuple[Trial, ...]
    histories: int
    spans: int

    @property
    def n(self) -> int:
        """How often a price was foretold and then came."""
        return len(self.trials)

    @property
    def mean_absolute_error(self) -> float | None:
        """The mean miss as a share of the price that came; None when nothing was tried."""
        return sum(trial.error for trial in self.trials) / self.n if self.trials else None

    @property
    def held(self) -> int:
        """How often the price came within the interval."""
        return sum(trial.held for trial in self.trials)

    def said(self, *, wait: bool, worth: float) -> int:
        """How often the advice would have been to wait, or to buy."""
        return sum(trial.said_wait(worth) == wait for trial in self.trials)

    def right(self, *, wait: bool, worth: float) -> int:
        """How often that advice was right."""
        own = (trial for trial in self.trials if trial.said_wait(worth) == wait)
        return sum(trial.was_right(worth) for trial in own)


def backtest(history: History, horizon_days: int, chance: float) -> Backtest:
    """Every trial that `history` allows over the horizon; none when it is too short."""
    trials = tuple(_trials(history, horizon_days, chance))
    return Backtest(horizon_days, trials, 1 if trials else 0, _spans(trials, horizon_days))


def pooled(tests: Iterable[Backtest], horizon_days: int) -> Backtest:
    """The trials of several histories together, all over the same horizon."""
    tests = [test for test in tests if test.trials]
    trials = tuple(trial for test in tests for trial in test.trials)
    return Backtest(
        horizon_days, trials, sum(test.histories for test in tests), _spans(trials, horizon_days)
    )


def chosen(history: History, tried: Iterable[Trial], on: date) -> Model:
    """The model that did better in the trials that were over by `on`; the steady one in doubt."""
    if history.is_tariff:
        return Model.STEADY
    errors: dict[Model, list[float]] = {model: [] for model in Model}
    for trial in tried:
        if trial.target <= on:
            errors[trial.model].append(trial.error)
    drifting, steady = errors[Model.DRIFTING], errors[Model.STEADY]
    if len(drifting) < FEWEST_TO_CHOOSE:
        return Model.STEADY
    return Model.DRIFTING if sum(drifting) < BETTER_BY * sum(steady) else Model.STEADY


def rehearsals(history: History, horizon_days: int, chance: float) -> list[Trial]:
    """Trials of every model that may be used for `history`, the oldest first."""
    models = (Model.STEADY,) if history.is_tariff else tuple(Model)
    found = []
    for origin in evenly(history)[FEWEST_POINTS - 1 :]:
        came = _price_after(history, origin.on, horizon_days)
        known = history.until(origin.on)
        if came is None or known is None:
            continue
        prices = evenly(known)
        if len(prices) < FEWEST_POINTS:
            continue
        found += [_trial(prices, model, came, chance) for model in models]
    return found


def _trials(history: History, horizon_days: int, chance: float) -> list[Trial]:
    """Of each origin the trial of the model that would have been chosen on that day."""
    every = rehearsals(history, horizon_days, chance)
    return [trial for trial in every if trial.model is chosen(history, every, trial.origin)]


def _trial(prices: Sequence[DayPrice], model: Model, came: DayPrice, chance: float) -> Trial:
    years, logs = years_and_logs(prices, prices[0].on)
    ahead = (came.on - prices[0].on).days / DAYS_A_YEAR
    guess = guesses(model, years, logs, [ahead], chance)[0]
    actual = math.log(came.amount.number)
    return Trial(prices[-1].on, came.on, model, logs[-1], guess, actual)


def _price_after(history: History, origin: date, horizon_days: int) -> DayPrice | None:
    """The price a horizon after `origin`: of a tariff the one in force, else the nearest look."""
    wanted = origin + timedelta(days=horizon_days)
    if history.is_tariff:
        price = history.price_on(wanted)
        return None if price is None else DayPrice(wanted, price)
    tolerance = horizon_days * MOST_OFF
    near = [price for price in history.days if abs((price.on - wanted).days) <= tolerance]
    return min(near, key=lambda price: abs((price.on - wanted).days), default=None)


def _spans(trials: Sequence[Trial], horizon_days: int) -> int:
    if not trials:
        return 0
    covered = max(trial.target for trial in trials) - min(trial.origin for trial in trials)
    return round(covered.days / horizon_days)
