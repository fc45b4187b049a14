"""What an event did to a book: its position before and after, the journal entry, the reason."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from money import Amount
from money.sentence import say, shown
from planning.depreciation.entries import Account, Entry, entry
from planning.depreciation.events import (
    CreditNote,
    Impairment,
    ImpairmentReversal,
    Improvement,
    Repair,
    Revaluation,
)
from planning.depreciation.position import revaluation_fall, revaluation_rise, reversal
from planning.errors import DepreciationError
from planning.reason import Input, Reason

if TYPE_CHECKING:
    from datetime import date

    from planning.depreciation.endings import Outcome
    from planning.depreciation.events import Event
    from planning.depreciation.position import Position


@dataclass(frozen=True, slots=True)
class Effect:
    """An event that acted on `on`, after the first `rows` rows of the course.

    `entry` is None where nothing is booked; `outcome` is that of a disposal.
    """

    event: Event
    on: date
    before: Position
    after: Position
    rows: int
    currency: str
    entry: Entry | None = None
    outcome: Outcome | None = None
    reason: Reason | None = None

    @property
    def ends(self) -> bool:
        """Whether nothing of the asset is left."""
        return self.outcome is not None and self.after.cost == 0

    @property
    def change(self) -> Amount:
        """By how much the book value rose; below zero it fell."""
        return Amount.of_minor(self.after.book_value - self.before.book_value, self.currency)


def value_effect(
    event: Event, before: Position, currency: str, rows: int, cap: int | None = None
) -> Effect:
    """What an event of value or cost does to a book that carries `before`.

    `cap` is the book value without impairment, above which none is reversed.
    """
    if isinstance(event, Impairment):
        after, lines, text, rule = _impaired(event, before)
    elif isinstance(event, ImpairmentReversal):
        after, lines, text, rule = _reversed(event, before, cap)
    elif isinstance(event, Revaluation):
        after, lines, text, rule = _revalued(event, before)
    else:
        after, lines, text, rule = _costed(event, before)
    made = entry(event.day, text, currency, lines)
    inputs = [
        Input("Book value before", shown(Amount.of_minor(before.book_value, currency))),
        Input("Book value after", shown(Amount.of_minor(after.book_value, currency))),
    ]
    if cap is not None:
        inputs.append(Input("Without impairment", shown(Amount.of_minor(cap, currency))))
    reason = Reason(text, rule, tuple(inputs))
    return Effect(event, event.day, before, after, rows, currency, made, reason=reason)


_Moved = tuple["Position", dict[Account, int], str, str]


def _impaired(event: Impairment, before: Position) -> _Moved:
    by = before.book_value - event.recoverable.minor
    if by <= 0:
        raise DepreciationError(
            say(
                "{recoverable} can be recovered, which is not below the book value "
                "on {day}: nothing is impaired.",
                recoverable=event.recoverable,
                day=event.day,
            )
        )
    borne = revaluation_fall(by, before.surplus)
    after = replace(
        before, impaired=before.impaired + by, surplus=before.surplus - borne.from_surplus
    )
    lines = {
        Account.IMPAIRMENT_LOSS: borne.to_profit_or_loss,
        Account.REVALUATION_SURPLUS: borne.from_surplus,
        Account.ACCUMULATED_IMPAIRMENT: -by,
    }
    return after, lines, say("Impairment"), say("down to what can be recovered (IAS 36.59)")


def _reversed(event: ImpairmentReversal, before: Position, cap: int | None) -> _Moved:
    limit = before.book_value + before.impaired if cap is None else cap
    back = min(reversal(before.book_value, event.recoverable.minor, limit), before.impaired)
    if not back:
        raise DepreciationError(
            say(
                "On {day} there is no impairment to reverse up to {recoverable}.",
                day=event.day,
                recoverable=event.recoverable,
            )
        )
    after = replace(before, impaired=before.impaired - back)
    lines = {Account.ACCUMULATED_IMPAIRMENT: back, Account.IMPAIRMENT_REVERSAL: -back}
    rule = say(
        "up to what can be recovered, not above the book value without impairment (IAS 36.117)"
    )
    return after, lines, say("Reversal of an impairment"), rule


def _revalued(event: Revaluation, before: Position) -> _Moved:
    fair = event.fair_value.minor
    by = fair - before.book_value
    lines = {
        Account.ACCUMULATED_DEPRECIATION: before.depreciated,
        Account.ACCUMULATED_IMPAIRMENT: before.impaired,
        Account.ASSET_COST: fair - before.cost,
    }
    after = replace(before, cost=fair, depreciated=0, impaired=0)
    if by >= 0:
        rise = revaluation_rise(by, before.loss)
        lines[Account.REVALUATION_GAIN] = -rise.to_profit_or_loss
        lines[Account.REVALUATION_SURPLUS] = -rise.to_surplus
        after = replace(
            after,
            surplus=before.surplus + rise.to_surplus,
            loss=before.loss - rise.to_profit_or_loss,
        )
        rule = say("a rise gives back earlier losses first, the rest is surplus (IAS 16.39)")
    else:
        fall = revaluation_fall(-by, before.surplus)
        lines[Account.REVALUATION_SURPLUS] = fall.from_surplus
        lines[Account.REVALUATION_LOSS] = fall.to_profit_or_loss
        after = replace(
            after,
            surplus=before.surplus - fall.from_surplus,
            loss=before.loss + fall.to_profit_or_loss,
        )
        rule = say("a fall uses up the surplus first, the rest is a loss (IAS 16.40)")
    return (
        after,
        lines,
        say("Revaluation"),
        say("{rule}; accumulated depreciation is eliminated", rule=rule),
    )


def _costed(event: Event, before: Position) -> _Moved:
    if isinstance(event, Improvement):
        by = event.cost.minor
        lines = {Account.ASSET_COST: by, Account.PAYABLES: -by}
        after = replace(before, cost=before.cost + by)
        return (
            after,
            lines,
            say("Improvement"),
            say("capitalised, spread over what is left (IAS 16.13)"),
        )
    if isinstance(event, Repair):
        by = event.cost.minor
        lines = {Account.REPAIRS: by, Account.PAYABLES: -by}
        return before, lines, say("Repair"), say("expensed; the book stays as it is (IAS 16.12)")
    assert isinstance(event, CreditNote)
    by = event.amount.minor
    if by > before.book_value:
        raise DepreciationError(
            say(
                "A credit note of {amount} is more than the book value on {day}.",
                amount=event.amount,
                day=event.day,
            )
        )
    lines = {Account.PAYABLES: by, Account.ASSET_COST: -by}
    after = replace(before, cost=before.cost - by)
    return (
        after,
        lines,
        say("Credit note"),
        say("lowers the cost; the rest is spread over what is left"),
    )
