"""How assets leave the books, whole or in part: what the last period charges, gain or loss.

Gain = proceeds less the costs of selling - book value. The compensation for a theft, the allowance
of a trade-in and a supplier's refund are proceeds.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from money import Amount
from money.sentence import say
from planning.depreciation.entries import Account, Entry, entry
from planning.depreciation.terms import Convention
from planning.errors import DepreciationError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from planning.depreciation.position import Position
    from planning.depreciation.terms import Terms


class Ending(StrEnum):
    """Why an asset leaves the books."""

    SALE = "sale"
    SCRAP = "scrap"
    THEFT = "theft"
    TRADE_IN = "trade-in"
    RETURN = "return"


class DisposalConvention(StrEnum):
    """What the period of the disposal still charges."""

    NO_MONTH = "no-month"
    FULL_MONTH = "full-month"
    DAYS_WITHOUT = "days-without"
    DAYS_WITH = "days-with"
    HALF_YEAR = "half-year"
    MID_QUARTER = "mid-quarter"


DISPOSAL_TEXTS: Final = {
    DisposalConvention.NO_MONTH: say("the month of disposal is not charged"),
    DisposalConvention.FULL_MONTH: say("the month of disposal is charged whole"),
    DisposalConvention.DAYS_WITHOUT: say("charged by days up to the day before the disposal"),
    DisposalConvention.DAYS_WITH: say("charged by days, the day of the disposal included"),
    DisposalConvention.HALF_YEAR: say("half of the percentage of the year of disposal is charged"),
    DisposalConvention.MID_QUARTER: say("charged to the middle of the quarter of disposal"),
}
#: A printed table brings the convention of its disposals with it.
_OF_TABLES: Final = {
    Convention.HALF_YEAR: DisposalConvention.HALF_YEAR,
    Convention.MID_QUARTER: DisposalConvention.MID_QUARTER,
}
DAYS_IN_A_MONTH: Final = 31
PROCEEDS_ACCOUNTS: Final = {
    Ending.SALE: Account.BANK,
    Ending.SCRAP: Account.BANK,
    Ending.THEFT: Account.COMPENSATION,
    Ending.TRADE_IN: Account.TRADE_IN,
    Ending.RETURN: Account.SUPPLIER_REFUND,
}


@dataclass(frozen=True, slots=True)
class ByQuantity:
    """`gone` of `of` equal units leave."""

    gone: int
    of: int

    def __post_init__(self) -> None:
        if not 0 < self.gone <= self.of:
            raise DepreciationError("Of the units at least one leaves, and at most all of them.")


@dataclass(frozen=True, slots=True)
class ByValue:
    """A part leaves that this much of the cost stands for."""

    cost: Amount


@dataclass(frozen=True, slots=True, kw_only=True)
class Disposal:
    """An ending; `part` None is all of the asset. `costs` are those of selling.

    `acts_from` is the last day that was posted when a disposal was entered. Periods that end later
    were posted after it, for what stayed.
    """

    on: date
    proceeds: Amount
    ending: Ending = Ending.SALE
    convention: DisposalConvention = DisposalConvention.DAYS_WITHOUT
    costs: Amount | None = None
    part: ByQuantity | ByValue | None = None
    acts_from: date | None = None

    @property
    def day(self) -> date:
        """The day of the disposal."""
        return self.on

    @property
    def net_minor(self) -> int:
        """Proceeds less costs in minor units."""
        return self.proceeds.minor - (0 if self.costs is None else self.costs.minor)

    def share(self, cost_minor: int) -> Fraction:
        """The part of an asset of this cost that leaves. Raises DepreciationError when too much."""
        if self.part is None:
            return Fraction(1)
        if isinstance(self.part, ByQuantity):
            return Fraction(self.part.gone, self.part.of)
        if not 0 < self.part.cost.minor <= cost_minor:
            raise DepreciationError("A part by value is above zero and at most the cost.")
        return Fraction(self.part.cost.minor, cost_minor)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What left the books, and what it brought. `gain` below zero is a loss."""

    cost: Amount
    depreciated: Amount
    impaired: Amount
    book_value: Amount
    net_proceeds: Amount
    gain: Amount
    entry: Entry


def outcome(gone: Position, disposal: Disposal, currency: str) -> Outcome:
    """The result of a disposal that takes `gone` off the books, with its balanced lines."""
    net = disposal.net_minor
    gain = net - gone.book_value
    lines = {
        PROCEEDS_ACCOUNTS[disposal.ending]: net,
        Account.ACCUMULATED_DEPRECIATION: gone.depreciated,
        Account.ACCUMULATED_IMPAIRMENT: gone.impaired,
        Account.REVALUATION_SURPLUS: gone.surplus,
        Account.LOSS: max(-gain, 0),
        Account.ASSET_COST: -gone.cost,
        Account.GAIN: -max(gain, 0),
        Account.RETAINED_EARNINGS: -gone.surplus,
    }
    text = say(
        "{ending_text}{either}",
        ending_text=ENDING_TEXTS[disposal.ending],
        either="" if disposal.part is None else say(" of a part"),
    )

    def amount(minor: int) -> Amount:
        return Amount.of_minor(minor, currency)

    return Outcome(
        cost=amount(gone.cost),
        depreciated=amount(gone.depreciated),
        impaired=amount(gone.impaired),
        book_value=amount(gone.book_value),
        net_proceeds=amount(net),
        gain=amount(gain),
        entry=entry(disposal.on, text, currency, lines),
    )


ENDING_TEXTS: Final = {
    Ending.SALE: say("Sale"),
    Ending.SCRAP: say("Scrapped"),
    Ending.THEFT: say("Theft or loss"),
    Ending.TRADE_IN: say("Traded in"),
    Ending.RETURN: say("Returned to the supplier"),
}


def part_of_period(
    first: date, last: date, on: date, convention: DisposalConvention, *, months: int
) -> Fraction:
    """How much of the period from `first` to `last`, in which `on` lies, is still charged.

    A period of one month is charged whole or not at all by the month conventions; a longer one by
    its months before the disposal, with that of the disposal or without.
    """
    if convention in {DisposalConvention.DAYS_WITH, DisposalConvention.DAYS_WITHOUT}:
        days = (on - first).days + (convention is DisposalConvention.DAYS_WITH)
        return Fraction(days, (last - first).days + 1)
    with_month = int(convention is DisposalConvention.FULL_MONTH)
    if months == 1:
        return Fraction(with_month)
    return Fraction(_months(first, on) + with_month, _months(first, last) + 1)


def _months(first: date, day: date) -> int:
    return (day.year - first.year) * 12 + day.month - first.month


def require_open(posted: Sequence[tuple[date, date]], disposal: Disposal) -> None:
    """Refuse a disposal where a posted period charges what the disposal would not.

    `posted` are the first and last days of the posted periods. Raises DepreciationError naming the
    periods to reverse.
    """
    in_the_way = [(start, end) for start, end in posted if not _agrees(start, end, disposal)]
    if in_the_way:
        first, last = in_the_way[0][0], in_the_way[-1][1]
        count = len(in_the_way)
        periods = say("A period is") if count == 1 else say("{count} periods are", count=count)
        raise DepreciationError(
            say(
                "{periods} posted from {first} to {last}, which a disposal on {on} "
                "would change ({disposal_text}). Reverse the posting first, or "
                "choose a later day.",
                periods=periods,
                first=first,
                last=last,
                on=disposal.on,
                disposal_text=DISPOSAL_TEXTS[disposal.convention],
            )
        )


def as_terms_say(disposal: Disposal, terms: Terms) -> Disposal:
    """The disposal with the convention that a printed table brings with it.

    Raises DepreciationError where such a convention is asked for without a table.
    """
    own = _OF_TABLES[terms.convention] if terms.table is not None else disposal.convention
    if terms.table is None and own in _OF_TABLES.values():
        raise DepreciationError(
            say(
                "The {own} convention of a disposal is that of printed tables; "
                "this book charges by month or by days.",
                own=own.value,
            )
        )
    return disposal if own is disposal.convention else replace(disposal, convention=own)


def when_entered(disposal: Disposal, posted: Sequence[tuple[date, date]], terms: Terms) -> Disposal:
    """The disposal as it is entered into a book with these posted periods; see `require_open`."""
    disposal = as_terms_say(disposal, terms)
    require_open(posted, disposal)
    return replace(disposal, acts_from=posted[-1][1]) if posted else disposal


def _agrees(start: date, end: date, disposal: Disposal) -> bool:
    """Whether a posted period is charged as the disposal would leave it."""
    if end < disposal.on:
        return True
    if disposal.convention is DisposalConvention.FULL_MONTH:
        whole_row = (end - start).days < DAYS_IN_A_MONTH or end == disposal.on
        return start <= disposal.on and whole_row
    return disposal.convention is DisposalConvention.DAYS_WITH and end == disposal.on
