"""Lease against buy after tax: the net advantage of leasing, and the payment at which they tie."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from money import Amount
from money.sentence import say, shown
from planning.errors import CaseError
from planning.functions.exact import ONE, power, quotient
from planning.functions.roots import Roots, find_roots
from planning.leasing.liability import LONGEST_LEASE
from planning.reason import Input, Reason, percent

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_YEARS: Final = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Lease:
    """Equal payments, `per_year` of them a year; `in_advance` at the beginning of each period."""

    payment: Amount
    periods: int
    per_year: int = 12
    in_advance: bool = True

    def __post_init__(self) -> None:
        if not 1 <= self.periods <= LONGEST_LEASE:
            raise CaseError(
                say("A lease has 1 to {longest_lease} payments.", longest_lease=LONGEST_LEASE)
            )
        if self.per_year not in {1, 2, 4, 12}:
            raise CaseError("Payments are monthly, quarterly, half-yearly or yearly.")

    @property
    def years(self) -> tuple[Decimal, ...]:
        """When each payment falls due, in years from the start."""
        first = 0 if self.in_advance else 1
        return tuple(Decimal(first + n) / self.per_year for n in range(self.periods))


@dataclass(frozen=True, slots=True, kw_only=True)
class Ownership:
    """What buying costs. Yearly lists begin with the end of year 1.

    `tax_depreciation` is what tax allows each year; `owner_costs` are borne by an owner only.
    """

    cost: Amount
    tax_depreciation: tuple[Amount, ...]
    owner_costs: tuple[Amount, ...] = ()
    residual: Amount | None = None
    residual_year: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Rates:
    """`debt` is the cost of debt before tax, `tax` the tax rate, `residual` that of the resale."""

    debt: Decimal
    tax: Decimal
    residual: Decimal | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.tax < 1:
            raise CaseError("A tax rate is 0 % to under 100 %.")
        if not -1 < self.debt < 10 or not -1 < self.for_residual < 10:
            raise CaseError("A rate lies between -100 % and 1000 %.")

    @property
    def after_tax(self) -> Decimal:
        """The rate at which safe flows are discounted: debt × (1 - tax)."""
        return self.debt * (ONE - self.tax)

    @property
    def for_residual(self) -> Decimal:
        """The rate for the resale value, which is less safe; the after-tax rate unless given."""
        return self.after_tax if self.residual is None else self.residual


@dataclass(frozen=True, slots=True)
class LeaseOrBuy:
    """The net advantage of leasing (above zero: lease) and what it is made of; none is rounded."""

    cost: Amount
    lease: Amount
    depreciation_shield: Amount
    owner_costs: Amount
    residual: Amount
    break_even_payment: Amount
    reason: Reason

    @property
    def advantage_of_leasing(self) -> Amount:
        """Cost - lease - shield + owner's costs - residual, each as a present value after tax."""
        return self.cost - self.lease - self.depreciation_shield + self.owner_costs - self.residual


def lease_or_buy(lease: Lease, own: Ownership, rates: Rates) -> LeaseOrBuy:
    """Compare by present values after tax; tax falls when the payment does."""
    rate, kept = rates.after_tax, ONE - rates.tax
    one = Amount(Decimal(1), lease.payment.currency)
    per_unit = _worth([one * kept] * lease.periods, lease.years, rate)
    shield = _worth([charge * rates.tax for charge in own.tax_depreciation], None, rate)
    owner = _worth([cost * kept for cost in own.owner_costs], None, rate)
    residual = _residual(own, rates)
    currency = own.cost.currency
    parts = [part or Amount.zero(currency) for part in (shield, owner, residual)]
    shield_worth, owner_worth, residual_worth = parts
    assert per_unit is not None
    left = own.cost - shield_worth + owner_worth - residual_worth
    return LeaseOrBuy(
        cost=own.cost,
        lease=per_unit * lease.payment.number,
        depreciation_shield=shield_worth,
        owner_costs=owner_worth,
        residual=residual_worth,
        break_even_payment=Amount(quotient(left.number, per_unit.number), currency),
        reason=_reason(lease, own, rates),
    )


def implicit_rate(cost: Amount, lease: Lease, residual: Amount | None = None) -> Roots:
    """The rate a period at which the payments and the residual at the end are worth the cost."""
    flows = [0.0] * (lease.periods + 1)
    flows[0] = -float(cost.number)
    for n in range(lease.periods):
        flows[n + (0 if lease.in_advance else 1)] += float(lease.payment.number)
    if residual is not None:
        flows[-1] += float(residual.number)
    return find_roots(flows, [float(t) for t in range(len(flows))], guess=0.01)


def _residual(own: Ownership, rates: Rates) -> Amount | None:
    """The resale after tax on the gain over what tax has not yet depreciated."""
    if own.residual is None:
        return None
    year = own.residual_year or len(own.tax_depreciation)
    if not 1 <= year <= MOST_YEARS:
        raise CaseError(say("The resale is 1 to {most_years} years away.", most_years=MOST_YEARS))
    allowed = Amount.total(own.tax_depreciation[:year], own.cost.currency)
    gain = own.residual - (own.cost - allowed)
    after_tax = own.residual - gain * rates.tax
    growth = power(ONE + rates.for_residual, Decimal(year))
    return Amount(quotient(after_tax.number, growth), own.cost.currency)


def _worth(
    flows: Sequence[Amount], years: Sequence[Decimal] | None, rate: Decimal
) -> Amount | None:
    """The present value of flows at `years`, at the ends of years 1, 2 … where None."""
    if not flows:
        return None
    times = years or [Decimal(n) for n in range(1, len(flows) + 1)]
    return Amount.total(
        (
            Amount(quotient(flow.number, power(ONE + rate, time)), flow.currency)
            for flow, time in zip(flows, times, strict=True)
        ),
        flows[0].currency,
    )


def _reason(lease: Lease, own: Ownership, rates: Rates) -> Reason:
    timing = say("in advance") if lease.in_advance else say("in arrears")
    return Reason(
        rule="Net advantage of leasing after tax; above zero leasing costs less",
        formula="cost - PV(lease × (1 - tax)) - PV(tax depreciation × tax) + PV(owner’s costs × "
        "(1 - tax)) - PV(resale less tax on its gain)",
        inputs=(
            Input("Cost", shown(own.cost)),
            Input(
                "Lease",
                say(
                    "{periods} × {payment}, {per_year} a year, {timing}",
                    periods=lease.periods,
                    payment=lease.payment,
                    per_year=lease.per_year,
                    timing=timing,
                ),
            ),
            Input("Tax", percent(rates.tax)),
            Input(
                "Discounted at", say("{after_tax} after tax", after_tax=percent(rates.after_tax))
            ),
            Input("Resale discounted at", percent(rates.for_residual)),
        ),
        rounding="Not rounded before it is shown",
    )
