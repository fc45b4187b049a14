"""Where a budget or one of its lines stands: what is used of its limit, and what that asks for."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from money import Amount
from money.sentence import joined, say, shown
from planning.budgeting.rules import Level
from planning.reason import Input, Reason

if TYPE_CHECKING:
    from collections.abc import Iterable

    from planning.budgeting.rules import BudgetRules

_TENTH: Final = Decimal("0.1")


class LineState(StrEnum):
    """How far the money of a line has come: the state that all of what is used has reached."""

    PLANNED = "planned"
    REQUESTED = "requested"
    COMMITTED = "committed"
    RECEIVED = "received"
    INVOICED = "invoiced"


@dataclass(frozen=True, slots=True)
class Position:
    """The money of a line, or of several lines of one currency added up.

    `requested` are requests that no order answers yet. `used` is what is bound: of each order the
    largest of ordered, received and invoiced, and what was invoiced without an order.
    `own_forecast` is a person's own estimate of what the line will cost, where there is one.
    """

    planned: Amount
    requested: Amount
    committed: Amount
    received: Amount
    invoiced: Amount
    used: Amount
    own_forecast: Amount | None = None

    @property
    def available(self) -> Amount:
        """What may still be bound within the plan; negative when more is bound than planned."""
        return self.planned - self.used

    @property
    def outstanding(self) -> Amount:
        """What is bound and not invoiced yet."""
        return self.used - self.invoiced

    @property
    def forecast(self) -> Amount:
        """What it will cost: the own estimate, else the plan, and never less than what is bound
        and, without an own estimate, asked for."""
        if self.own_forecast is not None:
            return max(self.own_forecast, self.used)
        return max(self.planned, self.used + self.requested)

    @property
    def state(self) -> LineState:
        """The state that all of what is used has reached."""
        if not self.used:
            return LineState.REQUESTED if self.requested else LineState.PLANNED
        if self.invoiced >= self.used:
            return LineState.INVOICED
        return LineState.RECEIVED if self.received >= self.used else LineState.COMMITTED


def added(parts: Iterable[Position], currency: str) -> Position:
    """Several positions of one currency as one; its own forecast is the sum of their forecasts."""
    every = list(parts)

    def total(name: str) -> Amount:
        return Amount.total((getattr(part, name) for part in every), currency)

    return Position(
        planned=total("planned"),
        requested=total("requested"),
        committed=total("committed"),
        received=total("received"),
        invoiced=total("invoiced"),
        used=total("used"),
        own_forecast=total("forecast"),
    )


@dataclass(frozen=True, slots=True)
class Standing:
    """How much of a limit is used, and the level that this reaches. `percent` None: no limit."""

    used: Amount
    limit: Amount
    level: Level
    percent: Decimal | None
    reason: Reason


def standing(used: Amount, limit: Amount, rules: BudgetRules) -> Standing:
    """The level that `used` reaches of `limit`; money used against a limit of zero is a stop.

    Levels compare exactly; `percent` is cut to a tenth, so that 79.96 % never reads 80.0 %.
    """
    level, percent = level_of(used.minor, limit.minor, rules), None
    if limit.number > 0:
        percent = (used.number * 100 / limit.number).quantize(_TENTH, rounding=ROUND_DOWN)
    return Standing(used, limit, level, percent, _reason(used, limit, level, rules))


def level_of(used_minor: int, limit_minor: int, rules: BudgetRules) -> Level:
    """The level of so many minor units used of a limit in minor units of the same currency."""
    if limit_minor <= 0:
        return Level.STOP if used_minor > 0 else Level.WITHIN
    level = Level.WITHIN
    for alert in rules.alerts:
        if used_minor * 100 >= alert.at_percent * limit_minor:
            level = alert.level
    return level


def _reason(used: Amount, limit: Amount, level: Level, rules: BudgetRules) -> Reason:
    alert = rules.alert(level)
    steps = joined(
        say("{level} from {at_percent} %", level=each.level.value, at_percent=each.at_percent)
        for each in rules.alerts
    )
    return Reason(
        rule=alert.text if alert else say("Within the limit"),
        formula=say("used / limit: {steps}", steps=steps),
        inputs=(Input("Used", shown(used)), Input("Limit", shown(limit))),
        rounding="The share is compared exactly and shown cut to a tenth of a percent",
        source=say("{rule} ({rules})", rule=alert.source, rules=rules.source)
        if alert
        else rules.source,
    )


@dataclass(frozen=True, slots=True)
class Excess:
    """By how much a commitment would pass a limit: `after` is what would then be used."""

    of: str
    limit: Amount
    after: Amount

    @property
    def over(self) -> Amount:
        """What lies above the limit."""
        return self.after - self.limit


def excesses(
    more: Amount, limits: Iterable[tuple[str, Amount, Amount]], rules: BudgetRules
) -> tuple[Excess, ...]:
    """The limits, each with its name and what is used of it, that `more` would pass.

    The limit is the share of it from which the rules stop, whole minor units, rounded half up.
    """
    found = []
    for name, used, limit in limits:
        stop = (limit * rules.stop_percent / 100).rounded()
        if more.number > 0 and used + more > stop:
            found.append(Excess(name, stop, used + more))
    return tuple(found)
