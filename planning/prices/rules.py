"""How carefully histories are read: the chance of the interval, the horizon, when there is advice.

Read from a dated text, like all rules.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from money.sentence import say
from planning.rules_text import read

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from planning.rules_text import Table


@dataclass(frozen=True, slots=True, kw_only=True)
class MarketRules:
    """One dated set of choices; percentages are in percent, times in days."""

    source: str
    source_date: date
    chance_pct: Decimal
    horizon_days: int
    worth_waiting_pct: Decimal
    stale_days: int
    fewest_trials: int
    fewest_spans: int
    fewest_trials_of_kin: int
    fewest_kin: int

    @property
    def chance(self) -> float:
        """The chance of the interval between 0 and 1."""
        return float(self.chance_pct) / 100

    @property
    def source_text(self) -> str:
        """The source as people cite it."""
        return f"{self.source}, {self.source_date:%Y-%m}"


def load_market_rules(text: str, name: str) -> MarketRules:
    """The rules in a TOML text; a RulesError names the line of what is wrong in it."""
    top = read(text, name)
    top.only("source", "interval", "advice", "backtest")
    source, interval, advice, backtest = (
        top.one(part) for part in ("source", "interval", "advice", "backtest")
    )
    source.only("title", "date")
    interval.only("chance_pct")
    advice.only("horizon_days", "worth_waiting_pct", "stale_days")
    backtest.only("fewest_trials", "fewest_spans", "fewest_trials_of_kin", "fewest_kin")
    chance = interval.number("chance_pct")
    if not 0 < chance < 100:
        raise interval.problem(say("“chance_pct” is between 0 and 100."), "chance_pct")
    worth = advice.number("worth_waiting_pct")
    if worth >= 100:
        raise advice.problem(say("“worth_waiting_pct” is below 100."), "worth_waiting_pct")
    return MarketRules(
        source=source.text("title"),
        source_date=source.date("date"),
        chance_pct=chance,
        worth_waiting_pct=worth,
        horizon_days=_count(advice, "horizon_days"),
        stale_days=_count(advice, "stale_days"),
        **{
            key: _count(backtest, key)
            for key in ("fewest_trials", "fewest_spans", "fewest_trials_of_kin", "fewest_kin")
        },
    )


def _count(table: Table, key: str) -> int:
    number = table.number(key)
    if number != int(number) or number < 1:
        raise table.problem(say("“{key}” is a whole number above zero.", key=key), key)
    return int(number)
