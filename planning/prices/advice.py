"""Buy now or wait: an estimate, with how often it would have been right before.

Waiting is advised when the price is foretold to fall by at least what makes waiting worth while,
buying otherwise. The advice says nothing of what the wait itself costs: only the person who needs
the part knows that. Where the past does not bear an advice out there is none.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from money.sentence import say
from planning.prices.points import PIECE
from planning.prices.trend import Trend, foretold, tested_text
from planning.reason import Input, Reason

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from money import Amount
    from planning.prices.backtest import Backtest
    from planning.prices.rules import MarketRules
from planning.prices.trend import TooShort


class Verdict(StrEnum):
    """What to do about a purchase that could wait."""

    BUY = "buy"
    WAIT = "wait"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Past:
    """What the past says of one piece of advice: how often it would have been given, and right.

    `tested` is None where neither the history nor its kin were tried often enough.
    """

    tested: Backtest | None
    said: int
    right: int

    @property
    def bears_out(self) -> bool:
        """Whether the advice was right more often than wrong."""
        return 2 * self.right > self.said


@dataclass(frozen=True, slots=True)
class Advice:
    """Whether to buy or wait, as of the day of the newest price, `as_of`.

    `price` is that price; `low`, `mid` and `high` are foretold for the day `at`. `past` is what
    the advice rests on. `is_stale` when there is no price of late: what holds as of `as_of` may
    not hold today. Where the history is too short for any figure, the figures are None.
    """

    verdict: Verdict
    headline: str
    reason: Reason
    as_of: date | None = None
    is_stale: bool = False
    price: Amount | None = None
    at: date | None = None
    low: Amount | None = None
    mid: Amount | None = None
    high: Amount | None = None
    past: Past | None = None


def advice(
    found: Trend | TooShort, on: date, rules: MarketRules, kin: Backtest | None = None
) -> Advice:
    """The advice on the price whose trend was found, given on the day `on`.

    `kin` are trials over the same horizon on other histories of the same kind of part; they speak
    where the history itself is too short to have been tried often enough.
    """
    if not isinstance(found, Trend):
        return Advice(
            Verdict.NONE, say("No advice: {why:small}.", why=say(found.reason.rule)), found.reason
        )
    newest = found.newest
    at = newest.on + timedelta(days=rules.horizon_days)
    low, mid, high = foretold(found.history, found.model, at, rules)
    change = round((mid.number / newest.amount.number - 1) * 100, 1)
    wait = change <= -rules.worth_waiting_pct
    past = _past(_evidence(found.tested, kin, rules), rules, wait=wait)
    verdict = _verdict(past, rules, wait=wait)
    is_stale = (on - newest.on).days > rules.stale_days
    stale = _stale_text(newest.on, on) if is_stale else ""
    return Advice(
        verdict=verdict,
        headline=_headline(verdict, past, change, rules, found.history.series.unit) + stale,
        reason=_reason(found, past, change, rules, wait=wait),
        as_of=newest.on,
        is_stale=is_stale,
        price=found.history.series.rounded(newest.amount.number),
        at=at,
        low=low,
        mid=mid,
        high=high,
        past=past,
    )


def _evidence(own: Backtest, kin: Backtest | None, rules: MarketRules) -> Backtest | None:
    """The past that may speak: the history's own, else that of its kin, else none."""
    if own.n >= rules.fewest_trials and own.spans >= rules.fewest_spans:
        return own
    if (
        kin is not None
        and kin.horizon_days == own.horizon_days
        and kin.n >= rules.fewest_trials_of_kin
        and kin.histories >= rules.fewest_kin
        and kin.spans >= rules.fewest_spans
    ):
        return kin
    return None


def _past(evidence: Backtest | None, rules: MarketRules, *, wait: bool) -> Past:
    if evidence is None:
        return Past(None, 0, 0)
    worth = float(rules.worth_waiting_pct) / 100
    return Past(
        evidence,
        evidence.said(wait=wait, worth=worth),
        evidence.right(wait=wait, worth=worth),
    )


def _verdict(past: Past, rules: MarketRules, *, wait: bool) -> Verdict:
    if past.tested is None or past.said < rules.fewest_trials or not past.bears_out:
        return Verdict.NONE
    return Verdict.WAIT if wait else Verdict.BUY


def _headline(verdict: Verdict, past: Past, change: Decimal, rules: MarketRules, unit: str) -> str:
    deed = say("Buy") if unit == PIECE else say("Rent")
    before = say("{right} of {said} times right before", right=past.right, said=past.said)
    if verdict is Verdict.WAIT:
        return say(
            "Wait if you can: about {change} % less in {horizon_days} days ({before}).",
            change=-change,
            horizon_days=rules.horizon_days,
            before=before,
        )
    if verdict is Verdict.BUY:
        return say(
            "{deed} when you need it: no fall worth waiting for is in sight "
            "within {horizon_days} days ({before}).",
            deed=deed,
            horizon_days=rules.horizon_days,
            before=before,
        )
    if past.tested is None:
        return say("No advice: the history is too short to have been tried on its own past.")
    if past.said < rules.fewest_trials:
        return say("No advice: it would have been given only {said} times before.", said=past.said)
    return say(
        "No advice: it would have been right only {right} of {said} times before.",
        right=past.right,
        said=past.said,
    )


def _stale_text(as_of: date, on: date) -> str:
    return say(
        " This is as of {as_of}, {days} days ago; enter a current price before you rely on it.",
        as_of=as_of,
        days=(on - as_of).days,
    )


def _reason(found: Trend, past: Past, change: Decimal, rules: MarketRules, *, wait: bool) -> Reason:
    newest = found.newest
    inputs = [
        Input(
            "Newest price",
            say(
                "{series} of {on}",
                series=found.history.series.rounded(newest.amount.number),
                on=newest.on,
            ),
        ),
        Input(
            say("Foretold change over {horizon_days} days", horizon_days=rules.horizon_days),
            say("{change} %", change=change),
        ),
        Input(
            "Worth waiting for",
            say(
                "a fall of {worth_waiting_pct:f} %",
                worth_waiting_pct=rules.worth_waiting_pct.normalize(),
            ),
        ),
        Input("This history", tested_text(found.tested)),
    ]
    tested = past.tested
    if tested is not None and tested is not found.tested:
        inputs.append(
            Input(
                say("{histories} histories of its kind", histories=tested.histories),
                tested_text(tested),
            )
        )
    if tested is not None:
        inputs.append(
            Input(
                say("“{either}” was right", either=say("Wait") if wait else say("Buy")),
                say(
                    "{right} of {said} times, within {spans} spans of {horizon_days} "
                    "days; prices of one time move together",
                    right=past.right,
                    said=past.said,
                    spans=tested.spans,
                    horizon_days=rules.horizon_days,
                ),
            )
        )
    return Reason(
        rule="Wait when a fall worth waiting for is foretold, buy otherwise; no advice where it "
        "was not right more often than wrong",
        formula=found.reason.rule,
        inputs=tuple(inputs),
        rounding="What the wait itself costs is not counted",
        source=rules.source_text,
    )
