"""What each way costs: buying, leasing, hiring, and the cloud under each plan, side by side.

A cost belongs to the ways that it is said to be for. Unless said, what is bought and sold belongs
to buying, what a machine in one's own rooms needs to all ways but the cloud, and the rest to all.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from money import Amount
from money.sentence import say, shown
from planning.cloud import Plan, cloud_cost
from planning.functions.exact import ONE, power, quotient
from planning.reason import Input, Reason
from planning.replacement import equivalent_annual_cost
from planning.tco import Case, Cost, Kind, Line, present_value, total_cost

if TYPE_CHECKING:
    from planning.decisions.document import Decision
    from planning.leasing import Lease


class Way(StrEnum):
    """A way to have the machines."""

    BUY = "buy"
    LEASE = "lease"
    RENT = "rent"
    CLOUD = "cloud"


_OF_OWNERS: Final = frozenset({Kind.PURCHASE, Kind.FREIGHT, Kind.DISPOSAL, Kind.RESIDUAL})
_ON_PREMISES: Final = frozenset(
    {
        Kind.INSTALLATION,
        Kind.COOLING,
        Kind.NETWORK,
        Kind.SPACE,
        Kind.MAINTENANCE,
        Kind.SUPPORT,
        Kind.INSURANCE,
    }
)


@dataclass(frozen=True, slots=True)
class Option:
    """One way and what it costs. `by_year` has today first, then the end of each year; `worth` is
    what they are worth today, not rounded.
    """

    way: Way
    plan: Plan | None
    lines: tuple[Line, ...]
    by_year: tuple[Amount, ...]
    worth: Amount
    a_year: Amount
    per_gpu_hour: Amount | None
    reason: Reason
    notes: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """`buy`, `lease`, `cloud on-demand` …"""
        return f"{self.way} {self.plan}" if self.plan else self.way.value

    @property
    def nominal(self) -> Amount:
        """All that is paid, whenever it is."""
        return Amount.total(self.by_year, self.worth.currency)

    @property
    def present(self) -> Amount:
        """What all of it is worth today."""
        return self.worth.rounded()


def options(decision: Decision) -> tuple[Option, ...]:
    """Every way that the decision says enough of; buying where something is bought."""
    found = []
    if any(cost.kind is Kind.PURCHASE for cost in decision.case.costs):
        found.append(_option(decision, Way.BUY, ()))
    if decision.lease is not None:
        lease = decision.lease
        notes = _shorter(decision.case, lease)
        found.append(
            _option(decision, Way.LEASE, (_lease_line(decision.case, lease),), notes=notes)
        )
    if decision.rent_per_month is not None:
        line = _rent_line(decision.case, decision.rent_per_month)
        found.append(_option(decision, Way.RENT, (line,)))
    if decision.offer is not None:
        found += [_cloud_option(decision, plan) for plan in Plan if plan in decision.offer.per_hour]
    return tuple(found)


def case_of(decision: Decision, way: Way) -> Case:
    """The costs of the case that fall when it is done this way."""
    kept = tuple(cost for cost in decision.case.costs if _belongs(decision, cost, way))
    energy = None if way is Way.CLOUD else decision.case.energy
    return replace(decision.case, costs=kept, energy=energy)


def _belongs(decision: Decision, cost: Cost, way: Way) -> bool:
    said = decision.only_for.get(cost.label or cost.kind.value)
    if said is not None:
        return way.value in said
    if cost.kind in _OF_OWNERS:
        return way is Way.BUY
    return cost.kind not in _ON_PREMISES or way is not Way.CLOUD


def _option(
    decision: Decision,
    way: Way,
    extra: tuple[Line, ...],
    *,
    plan: Plan | None = None,
    notes: tuple[str, ...] = (),
) -> Option:
    case = case_of(decision, way)
    total = total_cost(case)
    zero = Amount.zero(case.currency)
    by_year = tuple(
        Amount.total((line.amounts[year] for line in extra), case.currency) + owned
        for year, owned in enumerate(total.by_year)
    )
    worth = sum((line.worth for line in extra), zero) + total.worth
    a_year = equivalent_annual_cost(worth, case.rate, Decimal(case.years)).rounded()
    hours = decision.case.gpu_hours_a_year
    return Option(
        way=way,
        plan=plan,
        lines=(*extra, *total.lines),
        by_year=by_year,
        worth=worth,
        a_year=a_year,
        per_gpu_hour=Amount(quotient(a_year.number, hours), case.currency) if hours else None,
        reason=total.reason,
        notes=notes,
    )


def _lease_line(case: Case, lease: Lease) -> Line:
    """The payments by the year they fall in; each discounted by the time it falls due."""
    amounts = [Amount.zero(case.currency)] * (case.years + 1)
    worth = Amount.zero(case.currency)
    for time in lease.years:
        if time > case.years:
            break
        whole = int(time.to_integral_value(rounding="ROUND_CEILING"))
        place = whole if time else 0
        amounts[place] = amounts[place] + lease.payment
        growth = power(ONE + case.rate, time)
        worth = worth + Amount(quotient(lease.payment.number, growth), case.currency)
    timing = say("in advance") if lease.in_advance else say("in arrears")
    reason = Reason(
        rule="Lease payments, each discounted by the months until it falls due",
        formula="payment / (1 + rate)^years",
        inputs=(
            Input(
                "Payments",
                say(
                    "{periods} × {payment}, {per_year} a year",
                    periods=lease.periods,
                    payment=lease.payment,
                    per_year=lease.per_year,
                ),
            ),
            Input("Timing", timing),
        ),
        rounding="Half up to the minor unit, once",
        source="Entered by hand",
    )
    return Line(Kind.OTHER, say("Lease payments"), tuple(amounts), worth, reason)


def _shorter(case: Case, lease: Lease) -> tuple[str, ...]:
    term = Decimal(lease.periods) / lease.per_year
    if term == case.years:
        return ()
    return (
        (
            say(
                "The lease runs {periods} payments of {per_year} a year, the "
                "decision {years} years: what is outside both is not compared.",
                periods=lease.periods,
                per_year=lease.per_year,
                years=case.years,
            )
        ),
    )


def _rent_line(case: Case, per_month: Amount) -> Line:
    year = (per_month * 12).rounded()
    reason = Reason(
        rule="Hire by the month, counted at the end of each year",
        formula="rent a month × 12",
        inputs=(Input("Rent a month", shown(per_month)),),
        rounding="Half up to the minor unit",
        source="Entered by hand",
    )
    return _yearly_line(case, say("Rent"), year, reason)


def _yearly_line(case: Case, label: str, year: Amount, reason: Reason) -> Line:
    amounts = (Amount.zero(case.currency),) + (year,) * case.years
    worth = present_value(amounts, case.rate, case.currency)
    return Line(Kind.OTHER, label, amounts, worth, reason)


def _cloud_option(decision: Decision, plan: Plan) -> Option:
    assert decision.offer is not None
    assert decision.use is not None
    cost = cloud_cost(decision.offer, plan, decision.use)
    parts = (
        (say("Compute"), cost.compute),
        (say("Storage"), cost.storage),
        (say("Egress"), cost.egress),
    )
    lines = tuple(
        _yearly_line(decision.case, label, amount.rounded(), cost.reason)
        for label, amount in parts
        if amount or label == "Compute"
    )
    return _option(decision, Way.CLOUD, lines, plan=plan, notes=_cloud_notes(decision, plan))


def _cloud_notes(decision: Decision, plan: Plan) -> tuple[str, ...]:
    assert decision.use is not None
    term = {Plan.RESERVED_1_YEAR: 1, Plan.RESERVED_3_YEARS: 3}.get(plan)
    notes: list[str] = []
    if term and decision.case.years % term:
        notes.append(
            say(
                "The reservation of {term} years is renewed at the same price; "
                "{years} years are counted.",
                term=term,
                years=decision.case.years,
            )
        )
    if plan is Plan.SPOT and decision.use.interruption is None:
        notes.append(say("How often spot instances are interrupted is not said, and not counted."))
    return tuple(notes)
