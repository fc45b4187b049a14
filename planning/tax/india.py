"""India: computers are one block of assets, written down at one rate; books follow Schedule II.

What is put to use for less than 180 days of the year gets half the rate. A sale reduces the block:
what it brings beyond the block is a short-term gain, what is left of an empty block a loss.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from money import Amount
from money.sentence import say
from planning.depreciation import Convention, Frequency, Method, Schedule, Terms, schedule
from planning.errors import TaxError
from planning.tax.explained import Period, at_least_zero, because, given, percent, share
from planning.tax.parameters import UnknownFigureError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from planning.reason import Reason
    from planning.tax.parameters import Parameter, TaxRules

ACTS: Final = ("IT Act 1961 s.32, Rule 5 App. I", "IT Act 2025 / IT Rules 2026")
BOOKS: Final = "Companies Act 2013 Sch. II"
SERVERS: Final = "servers"
END_USER: Final = "end-user"


@dataclass(frozen=True, slots=True)
class BlockAddition:
    """An asset that joins the block: its cost and the day it is put to use."""

    cost: Amount
    put_to_use: date


@dataclass(frozen=True, slots=True)
class BlockYear:
    """One year of the block: depreciation, or a short-term capital gain or loss."""

    full_rate_base: Amount
    half_rate_base: Amount
    depreciation: Amount
    gain: Amount
    loss: Amount
    closing: Amount
    reason: Reason = field(compare=False)


def days_in_use(year: Period, put_to_use: date) -> int:
    """Days of the year in use, the day it is put to use included."""
    return year.days_within(put_to_use, None)


def half_rate_applies(rules: TaxRules, year: Period, put_to_use: date) -> bool:
    """Whether an asset put to use on that day of the year gets half the rate."""
    if not year.start <= put_to_use <= year.end:
        raise TaxError(
            say(
                "{put_to_use} is not in the year from {start} to {end}.",
                put_to_use=put_to_use,
                start=year.start,
                end=year.end,
            )
        )
    below = _of_the_act(rules, "half_rate_below_days", year.end)
    return days_in_use(year, put_to_use) < below.number


def block_year(
    rules: TaxRules,
    year: Period,
    opening: Amount,
    additions: Sequence[BlockAddition] = (),
    proceeds: Amount | None = None,
    *,
    emptied: bool = False,
) -> BlockYear:
    """Depreciation of the block for a year; `emptied` says that no asset of it is left."""
    rate = _of_the_act(rules, "wdv_percent", year.end)
    below = _of_the_act(rules, "half_rate_below_days", year.end)
    zero = Amount.zero(opening.currency)
    sold = zero if proceeds is None else proceeds
    late = Amount.total(
        (one.cost for one in additions if half_rate_applies(rules, year, one.put_to_use)),
        opening.currency,
    )
    added = Amount.total((one.cost for one in additions), opening.currency)
    value = opening + added - sold
    left = at_least_zero(value)
    half = zero if emptied else min(late, left)
    full = zero if emptied else left - half
    depreciation = share(full, percent(rate.number)) + share(half, percent(rate.number) / 2)
    loss = left if emptied else zero
    reason = because(
        "India, block of assets (computers and software)",
        say(
            "block = opening + additions - proceeds; {rate} % of it, half of "
            "that on additions in use for less than {below} days; an empty "
            "block has no depreciation",
            rate=rate.number,
            below=below.number,
        ),
        given(
            year=year,
            opening=opening,
            additions=added,
            of_which_at_half_rate=late,
            proceeds=sold,
            block_is_empty=emptied,
        ),
        rate,
        below,
    )
    return BlockYear(
        full, half, depreciation, at_least_zero(-value), loss, left - depreciation - loss, reason
    )


def book_schedule(
    rules: TaxRules, cost: Amount, put_to_use: date, *, servers: bool = False, declining: bool
) -> tuple[Schedule, tuple[Parameter, ...]]:
    """Depreciation of the books under Schedule II by fiscal year to 31 March, and its figures."""
    which = SERVERS if servers else END_USER
    life = rules.need("IN", BOOKS, "useful_life", put_to_use, condition=which)
    residual = rules.need("IN", BOOKS, "residual_percent", put_to_use, condition=which)
    rate = rules.need("IN", BOOKS, "wdv_percent", put_to_use, condition=which)
    terms = Terms(
        cost=cost,
        salvage=share(cost, percent(residual.number)),
        in_service=put_to_use,
        life_months=int(life.number) * 12,
        method=Method.FIXED_RATE if declining else Method.STRAIGHT_LINE,
        rate=rate.number / Decimal(100) if declining else None,
        convention=Convention.DAYS_IN_YEAR,
        frequency=Frequency.YEAR,
        fiscal_year_end=(3, 31),
    )
    return schedule(terms), (life, residual, *((rate,) if declining else ()))


def _of_the_act(rules: TaxRules, parameter: str, on: date) -> Parameter:
    """The figure of the Act in force on a day."""
    failure: UnknownFigureError | None = None
    for act in ACTS:
        try:
            return rules.need("IN", act, parameter, on)
        except UnknownFigureError as error:
            failure = failure or error
    assert failure is not None
    raise failure
