"""Loans and annuities as spreadsheets have them: fv, pv, pmt, nper, rate and their parts.

What is received is positive, what is paid negative. `rate` is per period; `in_advance` means that
payments fall due at the beginning of a period.
"""

from __future__ import annotations

from decimal import Decimal, DecimalException

from planning.errors import FunctionError
from planning.functions.exact import (
    EXACT,
    ONE,
    ZERO,
    negative,
    power,
    product,
    quotient,
    require,
    total,
)
from planning.functions.roots import Roots, find_roots


def fv(
    rate: Decimal, nper: Decimal, pmt: Decimal, pv: Decimal = ZERO, *, in_advance: bool = False
) -> Decimal:
    """What `pv` and a payment in each of `nper` periods have grown to at the end."""
    growth, sum_of = _growth(rate, nper)
    worth = total([product(pv, growth), product(pmt, _advance(rate, in_advance), sum_of)])
    return negative(worth)


def pv(
    rate: Decimal, nper: Decimal, pmt: Decimal, fv: Decimal = ZERO, *, in_advance: bool = False
) -> Decimal:
    """What payments and a final amount are worth at the beginning."""
    growth, sum_of = _growth(rate, nper)
    worth = total([product(pmt, _advance(rate, in_advance), sum_of), fv])
    return negative(quotient(worth, growth))


def pmt(
    rate: Decimal, nper: Decimal, pv: Decimal, fv: Decimal = ZERO, *, in_advance: bool = False
) -> Decimal:
    """The equal payment of each period that turns `pv` into `fv`."""
    growth, sum_of = _growth(rate, nper)
    due = total([product(pv, growth), fv])
    return negative(quotient(due, product(_advance(rate, in_advance), sum_of)))


def nper(
    rate: Decimal, pmt: Decimal, pv: Decimal, fv: Decimal = ZERO, *, in_advance: bool = False
) -> Decimal:
    """How many periods of paying `pmt` turn `pv` into `fv`."""
    require(rate > -1, "A rate is above -100 %.")
    if not rate:
        return negative(quotient(total([pv, fv]), pmt))
    per = quotient(product(pmt, _advance(rate, in_advance)), rate)
    ratio = quotient(EXACT.subtract(per, fv), EXACT.add(per, pv))
    require(ratio > 0, "These payments never reach the end.")
    try:
        return EXACT.divide(EXACT.ln(ratio), EXACT.ln(ONE + rate))
    except DecimalException:
        raise FunctionError("These payments never reach the end.") from None


def rate(
    nper: Decimal, pmt: Decimal, pv: Decimal, fv: Decimal = ZERO, *, in_advance: bool = False
) -> Roots:
    """The rates per period at which the payments turn `pv` into `fv`."""
    require(
        1 <= nper <= 10_000 and nper == int(nper), "The number of periods is whole, 1 to 10,000."
    )
    flows = [ZERO] * (int(nper) + 1)
    flows[0] += pv
    flows[-1] += fv
    for number in range(int(nper)):
        flows[number + (0 if in_advance else 1)] += pmt
    return find_roots([float(flow) for flow in flows], [float(t) for t in range(len(flows))])


def ipmt(
    rate: Decimal,
    per: Decimal,
    nper: Decimal,
    pv: Decimal,
    fv: Decimal = ZERO,
    *,
    in_advance: bool = False,
) -> Decimal:
    """The interest in the payment of period `per` (from 1)."""
    require(1 <= per <= nper, "The period lies within the term.")
    payment = pmt(rate, nper, pv, fv, in_advance=in_advance)
    return negative(product(rate, _owed(rate, per - ONE, payment, pv, in_advance)))


def ppmt(
    rate: Decimal,
    per: Decimal,
    nper: Decimal,
    pv: Decimal,
    fv: Decimal = ZERO,
    *,
    in_advance: bool = False,
) -> Decimal:
    """The repayment in the payment of period `per` (from 1)."""
    payment = pmt(rate, nper, pv, fv, in_advance=in_advance)
    return EXACT.subtract(payment, ipmt(rate, per, nper, pv, fv, in_advance=in_advance))


def cumprinc(
    rate: Decimal,
    nper: Decimal,
    pv: Decimal,
    start: Decimal,
    end: Decimal,
    *,
    in_advance: bool = False,
) -> Decimal:
    """What is repaid in the periods `start` to `end`: the change of what is owed."""
    _check_span(rate, nper, pv, start, end)
    payment = pmt(rate, nper, pv, in_advance=in_advance)
    before = _balance(rate, start - ONE, payment, pv, in_advance)
    return EXACT.subtract(_balance(rate, end, payment, pv, in_advance), before)


def cumipmt(
    rate: Decimal,
    nper: Decimal,
    pv: Decimal,
    start: Decimal,
    end: Decimal,
    *,
    in_advance: bool = False,
) -> Decimal:
    """The interest paid in the periods `start` to `end`."""
    paid = product(pmt(rate, nper, pv, in_advance=in_advance), end - start + ONE)
    return EXACT.subtract(paid, cumprinc(rate, nper, pv, start, end, in_advance=in_advance))


def _growth(rate: Decimal, nper: Decimal) -> tuple[Decimal, Decimal]:
    """(1+r)^n, and the sum of (1+r)^0 … (1+r)^(n-1)."""
    require(rate > -1, "A rate is above -100 %.")
    if not rate:
        return ONE, nper
    growth = power(ONE + rate, nper)
    return growth, quotient(EXACT.subtract(growth, ONE), rate)


def _advance(rate: Decimal, in_advance: bool) -> Decimal:
    return ONE + rate if in_advance else ONE


def _owed(rate: Decimal, paid: Decimal, payment: Decimal, pv: Decimal, in_advance: bool) -> Decimal:
    """What bears interest in the period after `paid` whole periods; nothing before the first."""
    if in_advance and not paid:
        return ZERO
    return _balance(rate, paid, payment, pv, in_advance)


def _balance(
    rate: Decimal, paid: Decimal, payment: Decimal, pv: Decimal, in_advance: bool
) -> Decimal:
    """What is owed after `paid` payments, counted just behind the last of them."""
    if not paid or not in_advance:
        return negative(fv(rate, paid, payment, pv))
    return negative(fv(rate, paid - ONE, payment, EXACT.add(pv, payment)))


def _check_span(rate: Decimal, nper: Decimal, pv: Decimal, start: Decimal, end: Decimal) -> None:
    require(rate > 0 and nper > 0 and pv > 0, "Rate, term and loan are above zero.")
    require(1 <= start <= end <= nper, "Start and end lie in order within the term.")
