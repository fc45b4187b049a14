"""Payments over time: npv, xnpv, irr, xirr, mirr.

`npv` counts its first payment at the end of the first period, as spreadsheets do; put what is paid
today outside it, or ask `planning.returns`, where the timing is said.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from money.sentence import say
from planning.errors import FunctionError
from planning.functions.exact import EXACT, ONE, ZERO, power, product, quotient, require, total
from planning.functions.roots import GUESS, Roots, find_roots

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

DAYS_IN_YEAR: Final = Decimal(365)
MOST_FLOWS: Final = 20_000


def npv(rate: Decimal, flows: Sequence[Decimal]) -> Decimal:
    """The worth today of payments at the end of periods 1, 2, 3 …"""
    return worth(rate, flows, first_at=1)


def worth(rate: Decimal, flows: Sequence[Decimal], *, first_at: int) -> Decimal:
    """The worth at time 0 of payments one period apart, the first at time `first_at`."""
    require(rate > -1, "A rate is above -100 %.")
    _check_length(flows)
    growth = ONE + rate
    return total(
        [quotient(flow, power(growth, Decimal(t))) for t, flow in enumerate(flows, start=first_at)]
    )


def xnpv(rate: Decimal, flows: Sequence[Decimal], days: Sequence[date]) -> Decimal:
    """The worth on the first of `days` of payments on dates in any order; a year has 365 days."""
    require(rate > -1, "A rate is above -100 %.")
    _check_dates(flows, days)
    growth = ONE + rate
    return total(
        [
            quotient(flow, power(growth, EXACT.divide(Decimal((day - days[0]).days), DAYS_IN_YEAR)))
            for flow, day in zip(flows, days, strict=True)
        ]
    )


def irr(flows: Sequence[Decimal], guess: float = GUESS) -> Roots:
    """The rates per period at which `flows`, one period apart, are worth nothing."""
    _check_length(flows)
    values = [float(flow) for flow in flows]
    require(bool(values), "There is no payment.")
    return _quickly(values) or find_roots(values, [float(t) for t in range(len(values))], guess)


def xirr(flows: Sequence[Decimal], days: Sequence[date], guess: float = GUESS) -> Roots:
    """The yearly rates at which `flows` on `days` are worth nothing; a year has 365 days."""
    _check_dates(flows, days)
    start = min(days)
    times = [(day - start).days / 365 for day in days]
    return find_roots([float(flow) for flow in flows], times, guess)


def mirr(flows: Sequence[Decimal], finance_rate: Decimal, reinvest_rate: Decimal) -> Decimal:
    """The rate when payments are financed at one rate and receipts earn another."""
    _check_length(flows)
    require(len(flows) > 1, "A rate needs at least two payments.")
    paid = worth(finance_rate, [min(flow, ZERO) for flow in flows], first_at=0)
    received = worth(reinvest_rate, [max(flow, ZERO) for flow in flows], first_at=0)
    require(bool(paid), "Nothing is paid, so there is no rate.")
    periods = Decimal(len(flows) - 1)
    grown = product(received, power(ONE + reinvest_rate, periods))
    return power(quotient(grown, -paid), quotient(ONE, periods)) - ONE


def _quickly(flows: list[float]) -> Roots | None:
    """The rate by pyxirr where there can be one only: payments first, receipts after."""
    import pyxirr

    if not min(flows) < 0 < max(flows) or not pyxirr.is_conventional_cash_flow(flows):
        return None
    found = pyxirr.irr(flows)
    return None if found is None else Roots((float(found),))


def _check_length(flows: Sequence[Decimal]) -> None:
    require(len(flows) <= MOST_FLOWS, f"At most {MOST_FLOWS:,} payments are read.")


def _check_dates(flows: Sequence[Decimal], days: Sequence[date]) -> None:
    _check_length(flows)
    if len(flows) != len(days):
        raise FunctionError(
            say("{flows} payments have {days} dates.", flows=len(flows), days=len(days))
        )
    require(bool(flows), "There is no payment.")
