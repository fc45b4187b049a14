"""What an investment returns: ROI, NPV, IRR, MIRR, payback, profitability index.

`flows` are one amount a year, the first of them today (time 0), what is paid negative. Each measure
is a function; `planning.returns.appraise` gives all of them with their reasons.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from money import Amount
from money.sentence import say
from planning.errors import CaseError
from planning.functions.exact import EXACT, ONE, power, quotient
from planning.functions.flows import worth

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_YEARS: Final = 200


def numbers(flows: Sequence[Amount]) -> list[Decimal]:
    """The numbers of `flows`, which are all in one currency and not too many."""
    if not 1 <= len(flows) <= MOST_YEARS:
        raise CaseError(
            say("A series of payments has 1 to {most_years} years.", most_years=MOST_YEARS)
        )
    Amount.total(flows, flows[0].currency)
    return [flow.number for flow in flows]


def roi(flows: Sequence[Amount], all_costs: Amount | None = None) -> Decimal:
    """Benefits less costs over costs: 0.4 is 40 % over the whole time.

    The costs are what is negative in `flows`, or `all_costs` where benefits are netted in them.
    """
    values = numbers(flows)
    costs = -sum((value for value in values if value < 0), Decimal(0))
    if all_costs is not None:
        costs = all_costs.number
    if costs <= 0:
        raise CaseError("Nothing is paid, so nothing can be said of its return.")
    return quotient(sum(values, Decimal(0)), costs)


def annualised(whole: Decimal, years: Decimal) -> Decimal:
    """The yearly return that compounds to `whole` over `years`."""
    if whole < -1 or years <= 0:
        raise CaseError("A return is at least -100 %, over more than no time.")
    return power(ONE + whole, quotient(ONE, years)) - ONE


def npv(flows: Sequence[Amount], rate: Decimal, *, first_at: int = 0) -> Amount:
    """The worth today; the first flow lies `first_at` years from now (spreadsheets say 1)."""
    return Amount(worth(rate, numbers(flows), first_at=first_at), flows[0].currency)


def profitability_index(flows: Sequence[Amount], rate: Decimal) -> Decimal:
    """The worth of all later flows over what is paid today; above 1 it pays."""
    if flows[0].number >= 0:
        raise CaseError("A profitability index needs a payment today.")
    later = worth(rate, numbers(flows)[1:], first_at=1) if len(flows) > 1 else Decimal(0)
    return quotient(later, -flows[0].number)


def payback(flows: Sequence[Amount]) -> Decimal | None:
    """Years until the sum of the flows is zero, even within a year; None where it never is."""
    return _payback(numbers(flows))


def discounted_payback(flows: Sequence[Amount], rate: Decimal) -> Decimal | None:
    """The same on flows discounted to today."""
    values = numbers(flows)
    return _payback(
        [quotient(value, power(ONE + rate, Decimal(t))) for t, value in enumerate(values)]
    )


def _payback(flows: list[Decimal]) -> Decimal | None:
    """The last crossing counts: what turns negative again has not been paid back."""
    reached: Decimal | None = None
    sum_before = Decimal(0)
    for year, flow in enumerate(flows):
        sum_after = EXACT.add(sum_before, flow)
        if sum_after < 0:
            reached = None
        elif reached is None:
            part = quotient(-sum_before, flow) if sum_before < 0 else Decimal(0)
            reached = Decimal(max(year - 1, 0)) + part
        sum_before = sum_after
    return reached
