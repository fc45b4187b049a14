"""The lease liability of IFRS 16: the present value of the payments, unwound to the cent.

Interest is rounded half up in every period. The last period that bears interest takes what rounding
left, so that the liability ends at nothing exactly.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from money import Amount
from money.sentence import say
from planning.errors import CaseError
from planning.functions.exact import ONE, power, quotient
from planning.reason import Input, Reason, percent

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST_LEASE: Final = 1200


@dataclass(frozen=True, slots=True)
class LeasePeriod:
    """One period of a lease: what is owed before, paid, added as interest, and owed after."""

    n: int
    opening: Amount
    payment: Amount
    interest: Amount
    closing: Amount


@dataclass(frozen=True, slots=True)
class Liability:
    """A lease liability from its start to its end."""

    rows: tuple[LeasePeriod, ...]
    rate: Decimal
    in_advance: bool
    reason: Reason

    @property
    def start(self) -> Amount:
        """What is owed at the start, rounded; a payment in advance is still inside it."""
        return self.rows[0].opening

    @property
    def interest(self) -> Amount:
        """All interest of the lease."""
        return Amount.total((row.interest for row in self.rows), self.start.currency)


def present_value(payments: Sequence[Amount], rate: Decimal, *, in_advance: bool) -> Amount:
    """The worth of `payments`, one a period, at `rate` a period; not rounded."""
    _check(payments, rate)
    first = 0 if in_advance else 1
    growth = ONE + rate
    return Amount.total(
        (
            Amount(quotient(payment.number, power(growth, Decimal(t))), payment.currency)
            for t, payment in enumerate(payments, start=first)
        ),
        payments[0].currency,
    )


def liability(payments: Sequence[Amount], rate: Decimal, *, in_advance: bool) -> Liability:
    """The schedule of a lease with `payments`, one a period, at `rate` a period (0.005: 0.5 %)."""
    worth = present_value(payments, rate, in_advance=in_advance)
    rows: list[LeasePeriod] = []
    opening = worth.rounded()
    last_bearing = len(payments) - 1 if in_advance else len(payments)
    for n, payment in enumerate(payments, start=1):
        after = opening - payment if in_advance else opening
        if n < last_bearing:
            interest = (after * rate).rounded()
        elif n == last_bearing:
            interest = (payments[n] if in_advance else payment) - after
        else:
            interest = Amount.zero(opening.currency)
        closing = after + interest if in_advance else after + interest - payment
        rows.append(LeasePeriod(n, opening, payment, interest, closing))
        opening = closing
    return Liability(tuple(rows), rate, in_advance, _reason(payments, rate, in_advance, worth))


def _check(payments: Sequence[Amount], rate: Decimal) -> None:
    if not 1 <= len(payments) <= LONGEST_LEASE:
        raise CaseError(
            say("A lease has 1 to {longest_lease} payments.", longest_lease=LONGEST_LEASE)
        )
    if not (rate.is_finite() and -1 < rate < 10):
        raise CaseError("The rate of a period lies between -100 % and 1000 %.")
    if any(payment.number < 0 for payment in payments):
        raise CaseError("A lease payment is not negative.")


def _reason(payments: Sequence[Amount], rate: Decimal, in_advance: bool, worth: Amount) -> Reason:
    timing = say("in advance") if in_advance else say("in arrears")
    return Reason(
        rule="Lease liability: the present value of the payments not yet made (IFRS 16.26, 16.36)",
        formula=say(
            "sum of payment / (1 + rate)^t, t from {either}; interest = rate × what is owed",
            either=0 if in_advance else 1,
        )
        + (say(" after the payment") if in_advance else say(" before the payment")),
        inputs=(
            Input(
                "Payments",
                say(
                    "{payments}, {timing}, the first {payment}",
                    payments=len(payments),
                    timing=timing,
                    payment=payments[0],
                ),
            ),
            Input("Rate a period", percent(rate)),
            Input(
                "Present value before rounding",
                say("{worth:.6f} {currency}", worth=worth.number, currency=worth.currency),
            ),
        ),
        rounding="Half up to the minor unit; the last interest takes what rounding left",
    )
